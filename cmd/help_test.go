package cmd

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
)

// helpOf returns the help of a command or topic on a terminal of so many columns.
func helpOf(t *testing.T, language, name string, columns int) string {
	t.Helper()
	var out, told bytes.Buffer
	s := &Streams{In: strings.NewReader(""), Out: &out, Err: &told, Width: columns, OutTTY: true, Getenv: func(string) string { return "" }, Now: time.Now}
	if code := Main(append([]string{"--lang", language, "help"}, strings.Fields(name)...), s); code != exitOK {
		t.Fatalf("help %s: exit code %d: %s", name, code, told.String())
	}
	return out.String()
}

// TestHelpFits holds that help is wrapped to the terminal, but for the lines to copy,
// and that every command and topic has one in each language.
func TestHelpFits(t *testing.T) {
	for _, c := range append(Tree(explain.English()).Commands(), &cobra.Command{Use: ""}) {
		for _, language := range []string{"en", "ru"} {
			for _, columns := range []int{40, 80, 120} {
				text := helpOf(t, language, c.Name(), columns)
				examples := true // which come first
				for line := range strings.Lines(text) {
					line = strings.TrimSuffix(line, "\n")
					examples = examples && line != "Usage:" && line != "Вызов:"
					isCopied := examples && strings.HasPrefix(line, "  ") || strings.HasPrefix(line, "    ") && strings.ContainsAny(line, "|($=<") || strings.HasSuffix(line, reportURL)
					if n := render.Columns(line); n > columns && !isCopied && strings.Contains(strings.TrimSpace(line), " ") {
						t.Errorf("help %s, %s: %d columns of %d: %s", c.Name(), language, n, columns, line)
					}
				}
			}
		}
		if c.Name() == "help" || c.Name() == "" {
			continue
		}
		if en, ru := helpOf(t, "en", c.Name(), 80), helpOf(t, "ru", c.Name(), 80); strings.Count(en, "\n\n") != strings.Count(ru, "\n\n") {
			t.Errorf("help %s: the languages don't have the same paragraphs:\n%s\n%s", c.Name(), en, ru)
		}
	}
}

// TestHelpIsTranslated holds that the help in Russian has no English sentence: outside
// of the lines to copy, no three English words in a row.
func TestHelpIsTranslated(t *testing.T) {
	for _, c := range append(Tree(explain.English()).Commands(), &cobra.Command{Use: ""}) {
		for block := range strings.SplitSeq(helpOf(t, "ru", c.Name(), 120), "\n\n") {
			for line := range strings.Lines(block) {
				if strings.HasPrefix(line, "    ") || strings.HasPrefix(line, "  ") && strings.Contains(line, "defender-err") {
					continue
				}
				row := 0
				for word := range strings.FieldsSeq(line) {
					if strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") != "" {
						row = 0
						continue
					}
					if row++; row == 3 {
						t.Errorf("help %s isn't translated: %s", c.Name(), line)
					}
				}
			}
		}
	}
}

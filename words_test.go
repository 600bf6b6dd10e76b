package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/internal/texts"
)

// foreignWords are phrases that a native writer of American English doesn't use
// the way a translation does.
var foreignWords = [...]string{
	"stands", "stand in", "stand behind", "stand beside", "stand there", "as it stands", "tells of", "tell of",
	"speaks of", "speak of", "is no", "are no", "is none of", "are none of", "no such", "takes no", "take no", "knows no",
	"know no", "holds no", "hold no", "wants", "want", "the one of", "those that", "of which", "whoever",
	"beside", "so that no", "in vain", "will not do", "will do for", "has no say", "have no say",
	"what is to", "may be so", "goes before", "hindered", "spelt", "misspelt", "licence", "licences", "catalogue",
	"synchronise", "authorised", "cancelled",
	"right behind", "far behind", "goes on behind", "go on behind", "comes behind", "come behind", "and behind", "or behind", "before and behind",
	"behind the last", "behind the first", "the one behind", "one behind the other", "behind all", "in the place of", "anew", "are told together",
	"is told at once", "mended", "amiss", "lest", "whereof",
}

// nativeWords are the same words where they are right.
var nativeWords = strings.NewReplacer(
	" is no longer ", " ", " are no longer ", " ", " there is no ", " ", " stands for ", " ",
	" you want ", " ", " you only want ", " ", " one of which ", " ",
	" beside finds ", " ") // the package

// foreignWord returns the first of the foreign words that a text has, or "".
func foreignWord(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(" \n\t,;:.()\"", r) })
	spaced := nativeWords.Replace(" " + strings.Join(words, " ") + " ")
	for _, w := range foreignWords {
		if strings.Contains(spaced, " "+w+" ") {
			return w
		}
	}
	return ""
}

// prose returns a comment without the examples of input in it, which are indented.
func prose(comment string) string {
	var b strings.Builder
	for line := range strings.Lines(comment) {
		if !strings.HasPrefix(line, "\t") {
			b.WriteString(line)
		}
	}
	return b.String()
}

// TestWords holds that texts and comments are written as a native writer would.
func TestWords(t *testing.T) {
	all, err := texts.Find(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range all {
		if w := foreignWord(text.En); w != "" {
			t.Errorf("%s:%d: %q: %q", text.File, text.Line, w, text.En)
		}
	}
	err = filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" || path == "words_test.go" {
			return err
		}
		files := token.NewFileSet()
		f, err := parser.ParseFile(files, path, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, c := range f.Comments {
			_, text, _ := strings.Cut(prose(c.Text()), " ") // after the name that a doc comment begins with
			if w := foreignWord(text); w != "" {
				t.Errorf("%s: %q: %s", files.Position(c.Pos()), w, c.Text())
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestWordsOfPages holds the same of the documentation, outside of what is to be
// copied.
func TestWordsOfPages(t *testing.T) {
	for path, text := range pages(t) {
		isCopied := false
		for line := range strings.Lines(text) {
			if strings.HasPrefix(strings.TrimSpace(line), "```") {
				isCopied = !isCopied
			}
			if w := foreignWord(line); w != "" && !isCopied {
				t.Errorf("%s: %q: %s", path, w, line)
			}
		}
	}
}

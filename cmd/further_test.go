package cmd

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode"

	"github.com/defender-err/defender-err/internal/texts"
)

// marked is a language in which every text is the English one between marks, so that
// what isn't looked up shows.
func marked(t *testing.T) fs.FS {
	t.Helper()
	all, err := texts.Find("..")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	for _, text := range all {
		if text.IsDynamic {
			t.Errorf("%s:%d: write the text down as it is, or use fact.Textf: no language could have it", text.File, text.Line)
		}
		if strings.ContainsFunc(text.En, unicode.IsLetter) {
			b.WriteString("msgid " + strconv.Quote(text.En) + "\nmsgstr " + strconv.Quote("‹"+strings.ReplaceAll(text.En, "\n\n", "›\n\n‹")+"›") + "\n")
		}
	}
	return fstest.MapFS{"xx.po": &fstest.MapFile{Data: b.Bytes()}}
}

// unmarked returns a text without what is between marks.
func unmarked(text string) string {
	var b strings.Builder
	depth := 0
	for _, r := range text {
		switch {
		case r == '‹':
			depth++
		case r == '›':
			depth--
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// spoken runs the program where the locale is that of a language which is a file.
func spoken(t *testing.T, languages fs.FS, name, input string, args ...string) string {
	t.Helper()
	var out, told bytes.Buffer
	s := &Streams{In: strings.NewReader(input), Out: &out, Err: &told, OutTTY: args[0] == "list", Width: 80, Languages: languages, Now: time.Now}
	s.Getenv = func(v string) string { return map[string]string{"LANG": name + "_XX.UTF-8"}[v] }
	Main(args, s)
	return out.String() + told.String()
}

// TestFurtherLanguage holds that a language is one file: every part of the program
// speaks it where the file has something, and English elsewhere.
func TestFurtherLanguage(t *testing.T) {
	languages := os.DirFS("testdata/lang")
	body := `{"error":{"code":"InvalidHashValue","message":"Hash value x is invalid.","target":"|0f1"}}` + "\n"
	tests := []struct {
		name, input string
		args        []string
		want        []string
	}{
		{"screen", body, []string{"explain"}, []string{"\nZuerst    ", "\nCause     ", "nein: erst die Ursache beheben"}},
		{"markdown", body, []string{"explain", "-o", "markdown"}, []string{"**Zuerst**"}},
		{"list", "", []string{"list", "--color", "never"}, []string{"Dienst"}},
		{"check", `{"Coment":"x","IsolationType":"Full"}`, []string{"check", "isolate-machine", "-f", "-"},
			[]string{`Gemeint ist wohl "Comment": einen Parameter "Coment" hat der Vorgang nicht.`, "1 Fehler: geprüft gegen isolate-machine"}},
		{"summary", strings.Repeat(body, 1234), []string{"summary"}, []string{"1.234 Fehler in 1.234 Zeilen"}},
		{"failure", "", []string{"nosuch"}, []string{"unbekannter Befehl \"nosuch\"\ndefender-err help zeigt die Befehle"}},
		{"failure as JSON", "", []string{"list", "--nosuch", "-o", "json"}, []string{`"message":"unbekannter Schalter: --nosuch"`}},
		{"help", "", []string{"help", "list"}, []string{"diese Hilfe zeigen", "--lang en|ru|de", "Examples:"}},
		{"completion", "", []string{"__complete", "list", "--lang", ""}, []string{"en\nru\nde\n"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := spoken(t, languages, "de", tt.input, tt.args...)
			for _, want := range tt.want {
				if !strings.Contains(got, want) {
					t.Errorf("%q isn't in %s", want, got)
				}
			}
		})
	}
}

// TestFurtherLanguageBroken holds that a file that can't be read is told as what the
// program could not do, however the language was asked for.
func TestFurtherLanguageBroken(t *testing.T) {
	languages := fstest.MapFS{"de.po": {Data: []byte("msgid \"%s of %s\"\nmsgstr \"%s\"\n")}}
	for _, tt := range []struct {
		locale string
		args   []string
	}{
		{"de", []string{"list"}},
		{"en", []string{"list", "--lang", "de"}},
		{"en", []string{"list", "--lang", "de", "--service", "--lang=ru"}}, // the last one is the value of another flag
	} {
		got := spoken(t, languages, tt.locale, "", tt.args...)
		if !strings.Contains(got, "de") || !strings.Contains(got, "line 2: other values than") || strings.Contains(got, "panic") {
			t.Errorf("%s, %q: got %s", tt.locale, tt.args, got)
		}
	}
}

// A counted file system counts what is looked for in it.
type counted struct {
	fs.FS
	looks *int
}

func (c counted) Open(name string) (fs.File, error) {
	*c.looks++
	return c.FS.Open(name)
}

// TestFurtherLanguageLooks holds that an answer in a language of the sources doesn't look
// for files.
func TestFurtherLanguageLooks(t *testing.T) {
	looks := 0
	spoken(t, counted{os.DirFS("testdata/lang"), &looks}, "ru", "", "explain", "InvalidHashValue")
	if looks > 0 {
		t.Errorf("looked for files %d times", looks)
	}
}

// TestFurtherLanguageIsWhole holds that a language which is a file can say everything
// that the program says of itself about real failures.
func TestFurtherLanguageIsWhole(t *testing.T) {
	languages := marked(t)
	paths, err := filepath.Glob("../testdata/harvest*/*.txt")
	if err != nil || len(paths) < 100 {
		t.Fatal(len(paths), err)
	}
	n := 0
	for i := 0; i < len(paths); i += 8 {
		path := paths[i]
		input, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(spoken(t, languages, "xx", string(input), "explain", "-o", "json")) {
			var e map[string]any
			if json.Unmarshal([]byte(line), &e) != nil {
				continue
			}
			n++
			each(e, "", func(name, text string) {
				switch name {
				case "meaning", "summary", "fix", "unknownNote", "trackingNote", "hiddenBody", "note":
					if rest := unmarked(text); strings.ContainsFunc(rest, unicode.IsLetter) {
						t.Errorf("%s: %s: %q is English in %q", path, name, rest, text)
					}
				}
			})
		}
	}
	if n < len(paths)/10 {
		t.Errorf("only %d explanations were looked at", n)
	}
}

func each(v any, name string, do func(name, text string)) {
	switch v := v.(type) {
	case map[string]any:
		for k, inner := range v {
			each(inner, k, do)
		}
	case []any:
		for _, inner := range v {
			each(inner, name, do)
		}
	case string:
		do(name, v)
	}
}

package main

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/internal/texts"
	"github.com/defender-err/defender-err/lang"
)

// TestFile holds that what was translated is in the file again, that what the sources no
// longer have is kept as a comment, and that what is new has no translation.
func TestFile(t *testing.T) {
	all := []texts.Text{
		{En: "Two\nlines with \"%s\"", File: "a.go"},
		{En: "new", File: "a.go"}, {En: "new", File: "b.go"},
		{En: "made up at run time", IsDynamic: true},
	}
	got := string(file(all, fact.Translation{"Two\nlines with \"%s\"": "Zwei\nZeilen mit \"%s\"", "gone": "weg"}))
	for _, want := range []string{"#: a.go b.go\nmsgid \"new\"\nmsgstr \"\"\n", "#~ msgid \"gone\"\n#~ msgstr \"weg\"\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q isn't in %s", want, got)
		}
	}
	if strings.Contains(got, "run time") {
		t.Error("a text that can't be looked up is in the file")
	}
	translation, err := lang.Parse(got)
	if err != nil {
		t.Fatal(err)
	}
	if len(*translation) != 1 || (*translation)["Two\nlines with \"%s\""] != "Zwei\nZeilen mit \"%s\"" {
		t.Errorf("got %q", *translation)
	}
}

package lang

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/internal/texts"
)

// TestParse holds that the forms of an entry are read as gettext does.
func TestParse(t *testing.T) {
	got, err := Parse(`# A comment
msgid ""
msgstr "Content-Type: text/plain\n"

#: cmd/list.go
msgid "Service"
msgstr "Dienst"

msgid ""
"Two\n"
"lines with \"%s\"\tand a tab"
msgstr ""
"Zwei\n"
"Zeilen mit \"%s\"\tund Tabulator"

msgid "not translated"
msgstr ""

#~ msgid "gone"
#~ msgstr "weg"

msgid "%s has %d of 100%"
msgstr "%[2]d von 100% hat %[1]s"
`)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"Service":                           "Dienst",
		"Two\nlines with \"%s\"\tand a tab": "Zwei\nZeilen mit \"%s\"\tund Tabulator",
		"%s has %d of 100%":                 "%[2]d von 100% hat %[1]s",
	}
	if len(*got) != len(want) {
		t.Errorf("got %q", *got)
	}
	for en, other := range want {
		if (*got)[en] != other {
			t.Errorf("%q: got %q, want %q", en, (*got)[en], other)
		}
	}
}

// TestParseRefuses holds that an entry with other values is refused with its line:
// the program would write them in the wrong places.
func TestParseRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"a value is missing":   "msgid \"%s of %s\"\nmsgstr \"%s\"\n",
		"another kind":         "msgid \"%d\"\nmsgstr \"%s\"\n",
		"a value too many":     "msgid \"%s\"\nmsgstr \"%[2]s\"\n",
		"not in quotes":        "msgid \"a\"\nmsgstr b\n",
		"begins in the middle": "\"a\"\n",
	} {
		if _, err := Parse(text); err == nil || !strings.HasPrefix(err.Error(), "line ") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestFiles holds that every language that is built in can be read, and translates
// texts that the program has.
func TestFiles(t *testing.T) {
	all, err := texts.Find("..")
	if err != nil {
		t.Fatal(err)
	}
	isOurs := map[string]bool{}
	for _, text := range all {
		isOurs[text.En] = true
	}
	for _, name := range Names(Files()) {
		translation, err := Load(Files(), name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for en := range *translation {
			if !isOurs[en] {
				t.Errorf("%s: the program no longer says %q: run go run ./scripts/language lang/files/%s.po", name, en, name)
			}
		}
	}
}

// Command language writes the file of a further language, in the form of gettext:
//
//	go run ./scripts/language > lang/files/de.po
//	go run ./scripts/language lang/files/de.po
//
// The first has every English text of the sources and nothing translated. The second
// writes a file again, with the texts that are new: what is translated stays, and so
// does what the sources no longer have, as a comment at the end.
package main

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/internal/texts"
	"github.com/defender-err/defender-err/lang"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "language:", err)
		os.Exit(1)
	}
}

func run(args []string, w io.Writer) error {
	all, err := texts.Find(".")
	if err != nil {
		return err
	}
	if len(args) == 0 {
		_, err := w.Write(file(all, fact.Translation{}))
		return err
	}
	old, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	translation, err := lang.Parse(string(old))
	if err != nil {
		return fmt.Errorf("%s: %w", args[0], err)
	}
	return os.WriteFile(args[0], file(all, *translation), 0o644)
}

// file returns the file of a language with what is translated.
func file(all []texts.Text, translated fact.Translation) []byte {
	var b bytes.Buffer
	b.WriteString("msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n")
	places, order := map[string][]string{}, []string(nil)
	for _, t := range all {
		if t.En == "" || t.IsDynamic {
			continue
		}
		if places[t.En] == nil {
			order = append(order, t.En)
		}
		if !slices.Contains(places[t.En], t.File) {
			places[t.En] = append(places[t.En], t.File)
		}
	}
	for _, en := range order {
		fmt.Fprintf(&b, "\n#: %s\nmsgid %s\nmsgstr %s\n", strings.Join(places[en], " "), quoted(en), quoted(translated[en]))
	}
	for _, en := range slices.Sorted(maps.Keys(translated)) {
		if places[en] == nil {
			fmt.Fprintf(&b, "\n#~ msgid %s\n#~ msgstr %s\n", quote(en), quote(translated[en]))
		}
	}
	return b.Bytes()
}

// quoted writes a text with each of its lines on a line.
func quoted(text string) string {
	lines := slices.Collect(strings.Lines(text))
	if len(lines) < 2 {
		return quote(text)
	}
	parts := []string{`""`}
	for _, line := range lines {
		parts = append(parts, quote(line))
	}
	return strings.Join(parts, "\n")
}

// quote writes only what gettext knows as escaped; letters stay as they are.
func quote(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(text) + `"`
}

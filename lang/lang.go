// Package lang has the languages of the program that aren't in its sources, as
// English and Russian are. A language is one file, files/de.po, in the form of gettext.
package lang

import (
	"embed"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

//go:embed files
var embedded embed.FS

// Files are the languages that are built in.
func Files() fs.FS {
	files, err := fs.Sub(embedded, "files")
	if err != nil {
		panic(err) // the name is wrong
	}
	return files
}

// Names returns the names of the languages, such as de.
func Names(files fs.FS) []string {
	paths, err := fs.Glob(files, "*.po")
	if err != nil {
		panic(err) // the pattern is wrong
	}
	for i, p := range paths {
		paths[i] = strings.TrimSuffix(p, ".po")
	}
	return paths
}

// Load reads one of the languages.
func Load(files fs.FS, name string) (*fact.Translation, error) {
	text, err := fs.ReadFile(files, name+".po")
	if err != nil {
		return nil, err
	}
	return Parse(string(text))
}

// Parse reads a file in the form of gettext:
//
//	#: cmd/render/words.go
//	msgid "yes, in %s"
//	msgstr "ja, in %s"
//
// A text may go on in further lines. Entries without a translation are left out.
func Parse(text string) (*fact.Translation, error) {
	p := parser{all: fact.Translation{}}
	n := 0
	for line := range strings.Lines(text) {
		n++
		if err := p.line(strings.TrimSpace(line)); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := p.end(); err != nil {
		return nil, fmt.Errorf("line %d: %w", n, err)
	}
	return &p.all, nil
}

// A parser collects entries.
type parser struct {
	all     fact.Translation
	id, str strings.Builder
	into    *strings.Builder // of the two, the one that the line before began or went on with
}

func (p *parser) line(line string) error {
	if rest, ok := strings.CutPrefix(line, "msgid "); ok {
		if err := p.end(); err != nil {
			return err
		}
		p.into, line = &p.id, rest
	} else if rest, ok := strings.CutPrefix(line, "msgstr "); ok {
		p.into, line = &p.str, rest
	}
	if line == "" || strings.HasPrefix(line, "#") {
		return nil
	}
	part, err := strconv.Unquote(line)
	if err != nil || p.into == nil {
		return fmt.Errorf("not a part of an entry: %s", line)
	}
	p.into.WriteString(part)
	return nil
}

// end takes the entry that was read.
func (p *parser) end() error {
	id, str := p.id.String(), p.str.String()
	p.id.Reset()
	p.str.Reset()
	if id == "" || str == "" { // the head of the file, and what nobody has translated
		return nil
	}
	if !sameVerbs(id, str) {
		return fmt.Errorf("other values than in %q: %q", id, str)
	}
	p.all[id] = str
	return nil
}

// Package recordings keeps what real clients print of answers in archives,
// one a client, that a person can read and compare. Most recordings are kept
// unchanged. One whose bytes a text archive would change says in the
// name of its entry how it is kept:
//
//	NAME.txt (open)    it does not end with a line break
//	NAME.txt (quoted)  each line is a Go string literal with its line break
//	NAME.txt (utf-16)  the same, of UTF-16 text, little-endian with a BOM
package recordings

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/txtar"
)

// The ways in which an entry is kept.
const (
	open   = " (open)"
	quoted = " (quoted)"
	wide   = " (utf-16)"
)

const bom = "\xff\xfe"

// Pack returns the archives of recordings, by file name. A recording belongs to
// the client that its name has before the first "--".
func Pack(files map[string][]byte) map[string][]byte {
	clients := map[string]*txtar.Archive{}
	for _, name := range sortedNames(files) {
		client, _, _ := strings.Cut(name, "--")
		if clients[client] == nil {
			clients[client] = &txtar.Archive{}
		}
		clients[client].Files = append(clients[client].Files, keep(name, files[name]))
	}
	archives := map[string][]byte{}
	for client, a := range clients {
		archives[client+".txtar"] = txtar.Format(a)
	}
	return archives
}

func sortedNames(files map[string][]byte) []string {
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// keep returns the plainest entry that gives the recording back.
func keep(name string, data []byte) txtar.File {
	entries := []txtar.File{
		{Name: name, Data: data},
		{Name: name + open, Data: append(bytes.Clone(data), '\n')},
	}
	if text, ok := Narrow(data); ok {
		entries = append(entries, txtar.File{Name: name + wide, Data: quote(text)})
	}
	for _, f := range entries {
		again := txtar.Parse(txtar.Format(&txtar.Archive{Files: []txtar.File{f}}))
		if len(again.Files) != 1 || bytes.ContainsAny(f.Data, "\r\x00") {
			continue
		}
		if _, got, err := restore(again.Files[0]); err == nil && bytes.Equal(got, data) {
			return f
		}
	}
	return txtar.File{Name: name + quoted, Data: quote(data)}
}

// quote writes each line as a string literal.
func quote(data []byte) []byte {
	var b []byte
	for line := range bytes.Lines(data) {
		b = strconv.AppendQuote(b, string(line))
		b = append(b, '\n')
	}
	return b
}

func unquote(data []byte) ([]byte, error) {
	var b []byte
	for line := range strings.Lines(string(data)) {
		s, err := strconv.Unquote(strings.TrimSuffix(line, "\n"))
		if err != nil {
			return nil, fmt.Errorf("%q: %w", line, err)
		}
		b = append(b, s...)
	}
	return b, nil
}

// Narrow returns the text that UTF-16 with a BOM stands for.
func Narrow(data []byte) ([]byte, bool) {
	rest, ok := bytes.CutPrefix(data, []byte(bom))
	if !ok || len(rest)%2 != 0 {
		return nil, false
	}
	units := make([]uint16, len(rest)/2)
	for i := range units {
		units[i] = binary.LittleEndian.Uint16(rest[2*i:])
	}
	return []byte(string(utf16.Decode(units))), true
}

// Widen returns text as UTF-16, little-endian with a BOM.
func Widen(text []byte) []byte {
	b := []byte(bom)
	for _, unit := range utf16.Encode([]rune(string(text))) {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return b
}

// restore returns the name and the bytes of the recording that an entry keeps.
func restore(f txtar.File) (string, []byte, error) {
	if name, ok := strings.CutSuffix(f.Name, open); ok {
		return name, bytes.TrimSuffix(f.Data, []byte("\n")), nil
	}
	if name, ok := strings.CutSuffix(f.Name, quoted); ok {
		data, err := unquote(f.Data)
		return name, data, err
	}
	if name, ok := strings.CutSuffix(f.Name, wide); ok {
		text, err := unquote(f.Data)
		return name, Widen(text), err
	}
	return f.Name, f.Data, nil
}

// Read returns the recordings of all archives in a folder, by name.
func Read(fsys fs.FS, folder string) (map[string][]byte, error) {
	archives, err := fs.Glob(fsys, path.Join(folder, "*.txtar"))
	if err != nil {
		return nil, err
	}
	if len(archives) == 0 {
		return nil, errors.New(folder + " holds no archives of recordings")
	}
	files := map[string][]byte{}
	for _, archive := range archives {
		b, err := fs.ReadFile(fsys, archive)
		if err != nil {
			return nil, err
		}
		for _, f := range txtar.Parse(b).Files {
			name, data, err := restore(f)
			if err != nil {
				return nil, fmt.Errorf("%s: %s: %w", archive, f.Name, err)
			}
			files[name] = data
		}
	}
	return files, nil
}

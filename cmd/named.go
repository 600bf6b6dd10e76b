package cmd

import (
	"bytes"
	"path/filepath"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// operationComment begins the comment that names the operation of a file:
//
//	// defender-err: isolate-machine
//	# defender-err: POST https://api.security.microsoft.com/api/indicators
const operationComment = "defender-err:"

// nameOperation finds the operation that a file is for: the one that a comment in its
// first lines names, or the one that the file is called after up to the first dot, as in
// isolate-machine.laptop.json.
func (c *checking) nameOperation(comment, file string) error {
	var err error
	method, url, isCall := strings.Cut(comment, " ")
	switch {
	case isCall:
		c.request.Method, c.request.URL = strings.ToUpper(method), strings.TrimSpace(url)
		c.operation, err = matchOperation(c.request)
	case comment != "":
		c.operation, err = findOperation(comment)
	default:
		name, _, _ := strings.Cut(filepath.Base(file), ".")
		if c.operation, err = findOperation(name); err != nil {
			err = usage(
				fact.Text{En: `name it, as in defender-err check isolate-machine -f body.json; or name the file after it (isolate-machine.json), or begin the file with "// defender-err: isolate-machine"`,
					Ru: `укажите её, например defender-err check isolate-machine -f body.json; или назовите по ней файл (isolate-machine.json) или начните файл с «// defender-err: isolate-machine»`},
				about(inputName(file), fact.Text{En: "unknown operation", Ru: "операция неизвестна"}))
		}
	}
	if c.request.Method == "" {
		c.request.Method = c.operation.Method
	}
	return err
}

// openingComment returns what the comments at the beginning of a text say after
// operationComment, and the text with these comments blanked, so that every place stays
// where it was. A text that names no operation is left alone.
func openingComment(text []byte) (comment string, blanked []byte) {
	end := 0
	for line := range bytes.Lines(text) {
		rest := strings.TrimSpace(strings.TrimPrefix(string(line), "\uFEFF")) // a BOM, as Windows editors write
		said, isComment := strings.CutPrefix(rest, "//")
		if !isComment {
			said, isComment = strings.CutPrefix(rest, "#")
		}
		if !isComment && rest != "" {
			break
		}
		end += len(line)
		if named, ok := strings.CutPrefix(strings.TrimSpace(said), operationComment); ok && comment == "" {
			comment = strings.TrimSpace(named)
		}
	}
	if comment == "" {
		return "", text
	}
	blanked = bytes.Clone(text)
	for i, b := range blanked[:end] {
		if b != '\n' && b != '\r' {
			blanked[i] = ' '
		}
	}
	return comment, blanked
}

package cmd

import (
	"fmt"
	"io"

	"github.com/defender-err/defender-err/explain/safe"
)

// A headReader remembers how its input began, to say what was seen where
// nothing was found.
type headReader struct {
	r    io.Reader
	head []byte
}

// headSize is how many bytes of an input are remembered.
const headSize = 200

func (h *headReader) Read(p []byte) (int, error) {
	n, err := h.r.Read(p)
	if room := headSize - len(h.head); room > 0 {
		h.head = append(h.head, p[:min(n, room)]...)
	}
	return n, err
}

// inputName is what an input is called where a sentence is about it.
func inputName(name string) string {
	switch name {
	case "-":
		return "standard input"
	case "argument":
		return "the argument"
	}
	return safe.OneLine(name)
}

// nothingFound is the error for an input without any response in it.
func nothingFound(name string, h *headReader) error {
	where := inputName(name)
	seen := safe.Line(string(h.head), 60)
	if seen == "" {
		return &exitError{exitNothing, fmt.Errorf("%s is empty", where),
			"curl -f discards the body of an error (--fail-with-body keeps it); for a call that got no response, add -v 2>&1"}
	}
	return &exitError{exitNothing, fmt.Errorf("%s contains nothing that looks like an API response; it starts with %q", where, seen),
		"explain reads response bodies, curl output, logs, and codes; see defender-err explain --help"}
}

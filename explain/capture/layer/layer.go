// Package layer undoes the wrappings that people paste things in: gutters of
// logs and mails, columns, the line breaks of consoles, dumps, escapes,
// entities, markup. Each one is looked for by itself, tells what it says, and
// hands on what is inside with the places where it came from.
package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// A Layer is one wrapping.
type Layer struct {
	Name string

	// Undo takes the wrapping off t where it is there. It tells node what the
	// wrapping said, marks the boundaries that it shows, and reports whether
	// it was there.
	Undo func(t text.Text, node *clue.Node) (inside text.Text, ok bool)
}

// deepest is how many carriers of lines may be inside each other: a mail that
// quotes a CI log of a container that writes to syslog.
const deepest = 5

// Lines returns the layers that are made of lines, in the order in which they
// are looked for: first Carriers, then Blocks.
func Lines() []Layer { return append(Carriers(), Blocks()...) }

// Carriers returns the layers that have something on each line. They may be
// inside each other in any order, so the first one that is there is undone and
// they are all looked for again inside.
func Carriers() []Layer {
	return []Layer{
		{"container JSON", undoContainer},
		{"gutter", undoGutter},
		{"two-line header", undoTwoLines},
		{"octal", undoOctal},
	}
}

// Blocks returns the layers that shape some of the lines. Each is undone at
// most once, in this order: names and bars have to go before lines are joined.
func Blocks() []Layer {
	return []Layer{
		{"R list", undoRList},
		{"PowerShell debug", undoDebug},
		{"columns", undoColumns},
		{"bars", undoBars},
		{"dump", undoDump},
		{"width", undoWidth},
	}
}

// Levels returns the layers that stand for characters, for text that is left
// when all bodies have been taken out of it.
func Levels() []Layer {
	return []Layer{
		{"escapes", undoEscapes},
		{"entities", undoEntities},
		{"percent", undoPercent},
		{"doubled quotes", undoDoubled},
		{"typographic quotes", undoTypographic},
		{"markup", undoMarkup},
	}
}

// Unwrap undoes all layers that are made of lines.
func Unwrap(t text.Text, node *clue.Node) text.Text {
	for range deepest {
		inside, ok := undoFirst(Carriers(), t, node)
		if !ok {
			break
		}
		t = inside
	}
	if strings.IndexByte(t.S, '\n') < 0 {
		return t
	}
	for _, l := range Blocks() {
		t, _ = l.Undo(t, node)
	}
	return t
}

// undoFirst undoes the first layer that is there.
func undoFirst(layers []Layer, t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	for _, l := range layers {
		if inside, ok = l.Undo(t, node); ok {
			return inside, true
		}
	}
	return t, false
}

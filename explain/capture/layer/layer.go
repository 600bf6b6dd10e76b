// Package layer undoes the wrappings around what people paste: gutters of logs
// and mails, columns, line wrapping of consoles, dumps, escapes, entities,
// markup. Each layer recognizes its wrapping on its own, keeps what the
// wrapping says as clues, and returns the text inside, which still knows its
// places in the input.
package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// A Layer is one wrapping.
type Layer struct {
	Name string

	// Undo removes the wrapping from t, adds what it says to node as clues
	// and boundaries, and reports whether t had it. If not, inside is t.
	Undo func(t text.Text, node *clue.Node) (inside text.Text, ok bool)
}

// deepest is how many carriers may be nested, as in a mail that quotes a CI log
// of a container that writes to syslog.
const deepest = 5

// carriers are the layers that add something to each line, or to the text as a
// whole. They can be nested in any order, so after one has been undone, all are
// tried again on the text inside. The layers that hide quotes are tried again too.
var carriers = [...]Layer{
	{"container JSON", undoContainer},
	{"gutter", undoGutter},
	{"two-line header", undoTwoLines},
	{"octal", undoOctal},
	{"indentation", undoIndent},
	{"hanging lines", undoHanging},
	{"frame", undoFrame},
	{"workflow commands", undoCommands},
	{"panes", undoPanes},
	{"doubled quotes", undoDoubled},
	{"tuple", undoTuple},
	{"prefix", undoPrefix},
}

// blocks are the layers that arrange some of the lines. Each is undone once, in
// this order: columns and bars affect the width of lines.
var blocks = [...]Layer{
	{"fences", undoFences},
	{"HPACK", undoHPACK},
	{"Postman", undoPostman},
	{"details", undoDetails},
	{"columns", undoColumns},
	{"excerpt", undoExcerpt},
	{"bars", undoBars},
	{"dump", undoDump},
	{"prompt behind a status", undoGluedPrompts},
	{"width", undoWidth},
	{"wrapped URLs", undoWrappedURLs},
	{"word wrap", undoWordWrap},
	{"adjacent literals", undoAdjacent},
}

// quotes are the layers that hide the quotes or brackets of objects, or add brackets
// that don't belong to one. They are undone before objects are looked for, in a
// whole text or in one record of it.
var quotes = [...]Layer{
	{"links", undoLinks},
	{"CDATA", undoCDATA},
	{"encoded quotes", undoEncoded},
}

// levels are the layers that encode characters. They apply to the text that is
// left after all bodies have been taken out.
var levels = [...]Layer{
	{"Base64", undoBase64},
	{"escapes", undoEscapes},
	{"markup", undoMarkup},
	{"entities", undoEntities},
	{"percent", undoPercent},
}

// UndoQuotes undoes the first layer that hides quotes or brackets.
func UndoQuotes(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	return undoFirst(quotes[:], t, node)
}

// UndoLevel undoes the first layer that encodes characters.
func UndoLevel(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	return undoFirst(levels[:], t, node)
}

// Unwrap undoes all layers that work on lines.
func Unwrap(t text.Text, node *clue.Node) text.Text {
	for range deepest {
		inside, ok := undoFirst(carriers[:], t, node)
		if !ok {
			inside, ok = undoFirst(quotes[:], t, node)
		}
		if !ok {
			break
		}
		t = inside
	}
	if strings.IndexByte(t.S, '\n') < 0 {
		return t
	}
	for i := range blocks {
		t, _ = blocks[i].Undo(t, node)
	}
	return t
}

// undoFirst undoes the first layer that t has.
func undoFirst(layers []Layer, t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	for i := range layers {
		if inside, ok = layers[i].Undo(t, node); ok {
			return inside, true
		}
	}
	return t, false
}

package cmd

import (
	"errors"
	"hash/maphash"
	"io"
	"iter"
	"runtime"

	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/capture"
)

// read explains every error that r holds.
func (x *explainer) read(r io.Reader, name string) error {
	head := &headReader{r: r}
	found := false
	var broken brokenPlaces
	options := x.o.options(name)
	err := explain.Parallel(head, options, runtime.GOMAXPROCS(0), x.pieces, func(p piece) error {
		found = found || len(p.text) > 0 || len(p.entries) > 0 || p.err != nil
		broken.add(p.broken)
		if p.code != exitOK {
			x.note(&exitError{code: p.code})
		}
		x.strange = x.strange || p.strange
		err := x.write(p)
		x.buffers.Give(p.text)
		if p.err != nil {
			x.note(placed(name, p.err))
		}
		return err
	})
	if broken.n > 0 && (found || err != nil) {
		x.o.reporter(x.s).report(broken.error())
	}
	switch {
	case err != nil:
		return fileError(name, err)
	case found:
		return nil
	case broken.n > 0:
		return &exitError{code: exitNothing, err: broken.error()}
	}
	return nothingFound(name, head)
}

// A piece is the answer to a part of an input.
type piece struct {
	text    []byte
	entries []entry      // of the explanations in text, in the forms that show an explanation once
	code    int          // the highest exit code of its explanations
	strange bool         // it holds an error of an operation that is not known
	err     error        // what could not be read after text
	broken  brokenPlaces // what was passed over in it
}

// An entry is an explanation in the text of a piece.
type entry struct {
	end int    // of its text
	key uint64 // the same for explanations that a person needs to read once
	e   explain.Explanation
}

// maxShown limits how many explanations are remembered as shown.
const maxShown = 4096

// write writes a piece. An explanation that has already been shown isn't shown
// again: only what is specific to the error is.
func (x *explainer) write(p piece) error {
	if x.tickets != nil {
		for _, a := range p.entries {
			x.tickets.add(a.e)
		}
		return nil
	}
	if x.whole.Again == nil {
		return x.writer.write(p.text, x.whole.Between)
	}
	begin := 0
	for _, a := range p.entries {
		text := p.text[begin:a.end]
		begin = a.end
		if first, ok := x.shown[a.key]; ok {
			text = x.whole.Again(nil, a.e, first)
		} else if len(x.shown) < maxShown {
			x.shown[a.key] = a.e.Source
		}
		if err := x.writer.write(text, x.whole.Between); err != nil {
			return err
		}
	}
	return nil
}

// explained appends an explanation to a piece.
func (x *explainer) explained(p *piece, r explain.Result) {
	if x.tickets != nil {
		p.entries = append(p.entries, entry{e: r.Explanation()})
		return
	}
	if x.whole.Again == nil {
		if len(p.text) > 0 {
			p.text = append(p.text, x.whole.Between...)
		}
		p.text = x.whole.AppendResult(p.text, r)
		return
	}
	e := r.Explanation()
	key := maphash.Bytes(x.seed, x.whole.Append(nil, render.Common(e)))
	p.text = x.whole.Append(p.text, e)
	p.entries = append(p.entries, entry{end: len(p.text), key: key, e: e})
}

// isStrange reports whether it is an error of an operation that is not known.
func isStrange(e *explain.Explanation) bool {
	return e.Kind == explain.KindError && e.Operation == ""
}

// pieceSize is how many bytes a piece has about.
const pieceSize = 64 << 10

// newPiece returns an empty piece with room for so many bytes.
func (x *explainer) newPiece(room int) piece {
	if b := x.buffers.Take(); b != nil {
		return piece{text: b}
	}
	return piece{text: make([]byte, 0, room)}
}

// pieces writes explanations in pieces.
func (x *explainer) pieces(found iter.Seq2[explain.Result, error], emit func(piece)) {
	const room = pieceSize + 16<<10 // with the explanation that makes it full
	p := x.newPiece(0)              // most inputs have one short explanation
	for r, err := range found {
		if err != nil {
			if broken, ok := errors.AsType[*capture.UnreadableError](err); ok {
				p.broken.add(placeOf(broken))
				continue
			}
			p.err = err
			emit(p)
			p = x.newPiece(room)
			continue
		}
		x.explained(&p, r)
		p.code = max(p.code, x.exitCode(&r))
		p.strange = p.strange || isStrange(r.Outline())
		if len(p.text) >= pieceSize || len(p.entries) >= maxEntries {
			emit(p)
			p = x.newPiece(room)
		}
	}
	if len(p.text) > 0 || len(p.entries) > 0 || p.broken.n > 0 {
		emit(p)
	}
}

// maxEntries is how many explanations a piece has at most.
const maxEntries = 256

// exitCode returns what the exit code says about an explanation.
func (x *explainer) exitCode(r *explain.Result) int {
	if x.o.exitCode && r.Outline().Kind.IsFailure() {
		return exitOf(r.Outline().Retry.Advice)
	}
	if r.IsUnknown() {
		return exitUnknown
	}
	return exitOK
}

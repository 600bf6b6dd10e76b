package explain

import (
	"io"
	"iter"

	"github.com/defender-err/defender-err/explain/capture"
)

// Stream explains every error that r holds, in the order of the input, each
// as soon as it is read. An input that holds responses but no error gives
// the explanation of the first response that succeeded; one that holds
// nothing like a response gives nothing.
//
// An error is about one place of the input, and the iteration goes on behind
// it where that is possible. Stream keeps no state: several may run at once,
// each on its own reader.
func Stream(r io.Reader, o Options) iter.Seq2[Explanation, error] {
	return func(yield func(Explanation, error) bool) {
		seen := newMemo(o)
		// Not capture.Read, which copies each body for callers that keep it.
		parts := capture.Split(r, o.capture())
		defer parts.Stop()
		for part, err := range parts.All() {
			if err != nil {
				yield(Explanation{}, err)
				return
			}
			for r, err := range results(part, seen) {
				if !yield(r.Explanation(), err) {
					return
				}
			}
		}
	}
}

// results explains the exchanges of one part of an input.
func results(part capture.Part, seen *memo) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		var success *Result
		failures := 0
		for x, err := range part.Read() {
			if err != nil {
				if !yield(Result{}, err) {
					return
				}
				continue
			}
			if !recognise(x) {
				continue
			}
			r := seen.explain(x)
			if !r.Like().Kind.IsFailure() {
				if success == nil {
					first := r
					success = &first
				}
				continue
			}
			failures++
			if !yield(r, nil) {
				return
			}
		}
		if failures == 0 && success != nil {
			yield(*success, nil)
		}
	}
}

// capture returns the options that concern the reading.
func (o Options) capture() capture.Options {
	return capture.Options{Name: o.Name, Format: o.Format, MaxSize: o.MaxSize, FirstLine: o.FirstLine}
}

// Package explain says what an error response of the Microsoft 365 Defender
// APIs means: why the request failed, and what to do.
//
// An explanation is made in six steps:
//
//	bytes → layers     package capture cuts the input into parts and unwraps
//	                   them: log lines, consoles, tracebacks, quotation marks
//	layers → records   it finds the lines that belong together
//	records → clues    it reads codes, messages, statuses, IDs, and URLs
//	clues → exchanges  it joins the clues that belong to the same call;
//	                   package recognize adds what only the catalog can tell
//	→ diagnosis        identify looks up what is known about the exchange, and
//	                   package diagnose ranks the causes
//	→ explanation      compose writes it, in the language that was asked for,
//	                   without secrets and control characters
//
// The package opens no file and no connection and keeps no state. Its
// functions can be called from many goroutines.
package explain

import (
	"io"
	"iter"
	"net/textproto"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/internal/recognize"
)

// Stream explains every error in r, in the order of the input, each as soon as
// it is read. For an input with responses but no errors, it explains the first
// response that succeeded. For an input without responses, it yields nothing.
//
// A *capture.TooLargeError or a *capture.UnreadableError concerns one place in the
// input, and the iteration continues after it. Any other error is the last value: a
// *capture.UnknownFormatError, or what r returned. Stream keeps no state: several can
// run at once, each on its own reader.
func Stream(r io.Reader, o Options) iter.Seq2[Explanation, error] {
	return func(yield func(Explanation, error) bool) {
		// Not capture.Read, which copies each body for callers that keep it.
		parts := capture.Split(r, o.capture())
		defer parts.Stop()
		ex := newExplainer(o, new(explanations))
		for part, err := range parts.All() {
			if err != nil {
				yield(Explanation{}, err)
				return
			}
			for r, err := range ex.results(part) {
				if !yield(r.Explanation(), err) {
					return
				}
			}
		}
	}
}

// results explains the exchanges in one part of an input: the failures, or the
// first success if there are none.
func (ex *explainer) results(part capture.Part) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		var success *Result
		failed := false
		for x, err := range part.Read() {
			if err != nil {
				if !yield(Result{}, err) {
					return
				}
				continue
			}
			if !recognize.Exchange(x) && !(ex.options.Complaints && recognize.Complaint(x)) {
				continue
			}
			if ex.options.Complaints {
				recognize.Logged(x)
			}
			r := ex.explain(x)
			if r.Outline().Kind.IsFailure() {
				failed = true
				if !yield(r, nil) {
					return
				}
				for _, below := range recognize.Below(x) {
					if !yield(ex.explain(below), nil) {
						return
					}
				}
			} else if success == nil {
				kept := r
				success = &kept
			}
		}
		if !failed && success != nil {
			yield(*success, nil)
		}
	}
}

// Explain explains one exchange. If the exchange was built from an HTTP
// response, its fault can be left empty: it is read from the body and headers.
func Explain(x exchange.Exchange, o Options) Explanation {
	capture.Complete(&x)
	return explainIn(&diagnose.Case{}, &x, &o)
}

// Response explains a response by its status, its headers (can be nil), and
// its body (can be truncated). Options.Request, if set, is what was sent. A
// net/http client passes textproto.MIMEHeader(resp.Header).
func Response(status int, header textproto.MIMEHeader, body []byte, o Options) Explanation {
	return Explain(exchange.Exchange{Response: exchange.Response{Status: status, Header: header, Body: body}}, o)
}

// explainIn explains an exchange. It works in c, which is large, so that a
// stream can use one for all of its errors.
func explainIn(c *diagnose.Case, x *exchange.Exchange, o *Options) Explanation {
	if x.Failure.Kind != "" {
		return noResponse(c, x, o)
	}
	if !x.Failed() {
		return success(*x, o.Language)
	}
	identify(c, x, o)
	return compose(c, diagnose.Causes(c), o.Language)
}

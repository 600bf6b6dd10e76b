// Package capture reads HTTP exchanges out of what people have: response bodies,
// curl output, logs, errors of PowerShell and Python, HAR files, and calls that got
// no response.
//
// It says what the input shows and judges nothing: what a code means is up to other
// packages. Its path is bytes → layers → records → clues → exchanges.
package capture

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/exchange"
)

// Options say how Read goes about an input.
type Options struct {
	Name      string // of the source, for messages and Source.Name
	Format    string // one of Formats: what the outermost wrapping is; empty to find out
	MaxSize   int64  // bytes that a single response may have; 0 means DefaultMaxSize
	FirstLine int    // number of the first line, where the input is a part of a larger one; 0 means 1

	// Complaints makes the parts end with one of the records that complain in words that no
	// reader knows, for a log in which nothing else failed.
	Complaints bool

	// Secrets finds what a text has after the names of secrets, so that an exchange can
	// tell what it repeats of them; nil to look for none.
	Secrets func(text string) []string
}

// DefaultMaxSize is how many bytes a single response may have.
const DefaultMaxSize = 64 << 20

// Text is the format of an input in which no wrapping was recognized.
const Text = "text"

// Formats returns the names that Options.Format may have.
func Formats() []string {
	return []string{
		"har", "batch", "import", "logicapp", "json", "powershell", "curl-trace", "curl-v", "curl-i", "hpack",
		"printed", "python", "dotnet", "entra", "log", "html", "warning", "indicator", "fragment", Text, lines,
	}
}

// lines is the format of a stream of records, one a line.
const lines = "ndjson"

// A TooLargeError reports a response over Options.MaxSize. Reading goes on after it.
type TooLargeError struct {
	Name  string
	Line  int   // where the response begins
	Limit int64 // bytes
}

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%s:%d: the response is larger than %d bytes", e.Name, e.Line, e.Limit)
}

// An UnreadableError reports a place that was only read in part: a broken error, or
// something that is wrapped too often or in too many pieces. Reading goes on after
// it.
type UnreadableError struct {
	Name string
	Line int // where the place begins
}

func (e *UnreadableError) Error() string {
	return fmt.Sprintf("%s:%d: an error response begins here, but it is broken beyond reading", e.Name, e.Line)
}

// An UnknownFormatError reports a value of Options.Format that isn't in Formats.
type UnknownFormatError struct{ Format string }

func (e *UnknownFormatError) Error() string {
	return fmt.Sprintf("unknown input format %q", e.Format)
}

// Read finds the exchanges in r, in the order of the input: failures, and whole
// responses that show that nothing failed. A text without any becomes an exchange of
// the format Text that only has a body, since one of its lines may be a known message.
//
// A TooLargeError or an UnreadableError concerns one place, and reading goes on; any
// other error is the last value. If the iteration is stopped early, a pending Read
// of r may still return.
func Read(r io.Reader, o Options) iter.Seq2[exchange.Exchange, error] {
	return func(yield func(exchange.Exchange, error) bool) {
		s := Split(r, o)
		defer s.Stop()
		for part, err := range s.All() {
			if err != nil {
				yield(exchange.Exchange{}, err)
				return
			}
			for x, err := range part.Read() {
				if err != nil {
					x = &exchange.Exchange{}
				}
				kept := *x
				kept.Response.Body = bytes.Clone(x.Response.Body)
				kept.Response.Fault.TrackingIDs = slices.Clone(x.Response.Fault.TrackingIDs)
				if !yield(kept, err) {
					return
				}
			}
		}
	}
}

// filled returns the options with what stands for zero in its place.
func (o Options) filled() Options {
	if o.MaxSize <= 0 {
		o.MaxSize = DefaultMaxSize
	}
	o.MaxSize = min(o.MaxSize, text.Longest/2) // as decoding may make it longer
	o.FirstLine = max(o.FirstLine, 1)
	return o
}

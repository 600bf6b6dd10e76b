// Package measured measures how much of its inputs the capture finds. Its trials are
// made from the inputs in testdata whose right answer is known: field cases,
// failures that people posted, recordings of real clients, several of them in one
// input, wrappings of them, and inputs in which nothing failed.
//
// The package is for tests and for the command scripts/measure; nothing in the
// program uses it.
package measured

import (
	"fmt"
	"io/fs"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Facts are what is compared for one failure. Unknown facts are zero.
type Facts struct {
	Code    string   `json:"code,omitzero"`
	Status  int      `json:"status,omitzero"`
	IDs     []string `json:"ids,omitzero"` // tracking IDs, the one to quote first
	Service string   `json:"service,omitzero"`
	Method  string   `json:"method,omitzero"`
	URL     string   `json:"url,omitzero"`
	Time    string   `json:"time,omitzero"` // in any form
	Kind    string   `json:"kind,omitzero"` // "no-response" or empty
}

// NoResponse is the kind of a call that got no answer.
const NoResponse = "no-response"

// A Reader finds the failures in an input, in their order.
type Reader func(input []byte) []Facts

// A Trial is one input with what has to be found in it.
type Trial struct {
	Name  string
	Rows  []string // of the report, in which the trial counts
	Input []byte
	Want  any // for a person to read
	Judge func(got []Facts) []Verdict
}

// A Verdict says whether one fact of a trial is right.
type Verdict struct {
	Fact      string
	Want, Got string
	Right     bool
}

// A Check makes trials of one kind from the folder testdata. Trials whose
// right answer is what the bare input gives take it from read.
type Check struct {
	Name string
	Make func(testdata fs.FS, read Reader) ([]Trial, error)
}

// Checks returns all checks.
func Checks() []Check {
	return []Check{
		{"field", Field},
		{"harvest", Harvest},
		{"harvest-2", Harvest2},
		{"harvest-3", Harvest3},
		{"recorded", Recorded},
		{"own", Own},
		{"none", NoFailure},
		{"none-own", NoFailureOwn},
		{"several", Several},
		{"pairs", Pairs},
		{"mixed", Mixed},
		{"wrapped", Wrapped},
	}
}

// A Result is what came of a trial.
type Result struct {
	Trial
	Got      []Facts
	Verdicts []Verdict
}

// Right reports whether nothing of the trial is wrong.
func (r *Result) Right() bool {
	return !slices.ContainsFunc(r.Verdicts, func(v Verdict) bool { return !v.Right })
}

// String returns the name of the trial and what is wrong.
func (r *Result) String() string {
	var wrong []string
	for _, v := range r.Verdicts {
		if !v.Right {
			wrong = append(wrong, fmt.Sprintf("%s want %s got %s", v.Fact, orNone(v.Want), orNone(v.Got)))
		}
	}
	return r.Name + ": " + strings.Join(wrong, "; ")
}

// orNone returns a fact on one line.
func orNone(s string) string {
	if s == "" {
		return "none"
	}
	if quoted := strconv.Quote(s); quoted != `"`+s+`"` {
		return quoted
	}
	return s
}

// Run makes the trials, as many at once as there are processors, and returns their
// results in the same order. A reader that panics finds nothing else.
func Run(trials []Trial, read Reader) []Result {
	results := make([]Result, len(trials))
	next := make(chan int)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				results[i] = run(trials[i], read)
			}
		})
	}
	for i := range trials {
		next <- i
	}
	close(next)
	wg.Wait()
	return results
}

// patience is how long a reader may take for one input.
const patience = 30 * time.Second

func run(t Trial, read Reader) Result {
	done := make(chan Result, 1)
	go func() { done <- judged(t, read) }()
	select {
	case r := <-done:
		return r
	case <-time.After(patience):
		return Result{Trial: t, Verdicts: []Verdict{{Fact: "duration", Want: "less", Got: patience.String()}}}
	}
}

func judged(t Trial, read Reader) (r Result) {
	r.Trial = t
	defer func() {
		if p := recover(); p != nil {
			r.Verdicts = []Verdict{{Fact: "panic", Got: fmt.Sprintf("%v\n%s", p, debug.Stack())}}
		}
	}()
	r.Got = read(t.Input)
	r.Verdicts = t.Judge(r.Got)
	return r
}

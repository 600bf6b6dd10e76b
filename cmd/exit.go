package cmd

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/safe"
)

// The exit codes, the same in every output format.
const (
	exitOK      = 0 // explained, or the input is a success response
	exitFailed  = 1 // the program could not do its job
	exitUsage   = 2 // unknown flag, command, code name or operation
	exitNothing = 3 // the input holds nothing that looks like an API response or a failed call
	exitUnknown = 4 // an error was found, but neither its code nor its message is in the catalog
	exitInvalid = 5 // check found mistakes, or a token isn't sufficient for an operation

	// Only explain --exit-code returns these, for an error that it found.
	exitRetry    = 10 // the same request can succeed later
	exitNewToken = 11 // the same request can succeed with another access token
	exitFixFirst = 12 // a retry doesn't help
)

// exitOf returns the code that tells what a retry can do.
func exitOf(a fact.Advice) int {
	switch a {
	case fact.Wait, fact.Backoff, fact.Split:
		return exitRetry
	case fact.NewToken:
		return exitNewToken
	}
	return exitFixFirst
}

// An exitError ends the program with its code. With a nil err it does so
// silently: the caller that returned it has already said what there was to say.
type exitError struct {
	code int
	err  error
	hint fact.Text // a second line, as a statement; may be empty
}

func (e *exitError) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// usage returns the error of a call that can't be taken.
func usage(hint, text fact.Text) error {
	return &exitError{exitUsage, &textError{text: text}, hint}
}

// exitCode is the one place that turns an error into an exit code.
func exitCode(err error) int {
	if err == nil {
		return exitOK
	}
	if e, ok := errors.AsType[*exitError](err); ok {
		return e.code
	}
	if _, ok := errors.AsType[*remark](err); ok {
		return exitOK
	}
	return exitFailed
}

// A remark accompanies an answer and doesn't change the exit code.
type remark struct {
	kind       string // in the errors of "-o json"
	text, hint fact.Text
}

func (r *remark) Error() string { return r.text.En }

// kind names an error in the errors of "-o json": by its exit code, unless it
// has none.
func kind(err error) string {
	switch exitCode(err) {
	case exitOK:
		if r, ok := errors.AsType[*remark](err); ok {
			return r.kind
		}
	case exitUsage:
		return "usage"
	case exitNothing:
		return "nothing-found"
	case exitUnknown:
		return "unknown-code"
	case exitInvalid:
		return "invalid-request"
	}
	return "failed"
}

// A reporter tells errors: as text or as JSON, in a language.
type reporter struct {
	w        io.Writer
	output   string // "json", or anything else for text
	language explain.Language
}

// report tells an error.
func (r reporter) report(err error) { r.reportThrough(safe.Gate{}, err) }

// reportThrough is report for an error that may quote what the gate knows.
func (r reporter) reportThrough(g safe.Gate, err error) {
	text, help := told(err)
	message, hint := g.OneLine(r.language.Of(text)), g.OneLine(r.language.Of(help))
	if message == "" {
		return
	}
	if r.output != "json" {
		fmt.Fprintf(r.w, "defender-err: %s\n", strings.TrimSuffix(message+"\n"+hint, "\n"))
		return
	}
	type body struct {
		Kind    string `json:"kind"`
		Message string `json:"message"`
		Hint    string `json:"hint,omitzero"`
	}
	enc := json.NewEncoder(r.w)
	enc.SetEscapeHTML(false)
	enc.Encode(struct {
		Error body `json:"error"`
	}{body{kind(err), message, hint}})
}

// told returns an error and its hint, which are shown on one line each: both may
// quote arguments.
func told(err error) (message, hint fact.Text) {
	if r, ok := errors.AsType[*remark](err); ok {
		return r.text, r.hint
	}
	if e, ok := errors.AsType[*exitError](err); ok {
		hint = e.hint
		if e.err == nil {
			return fact.Text{}, fact.Text{}
		}
	}
	return reason(err), hint
}

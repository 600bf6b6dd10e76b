package cmd

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/defender-err/defender-err/explain/safe"
)

// The exit codes, the same in every output format.
const (
	exitOK      = 0 // explained, or the input is a success response
	exitFailed  = 1 // the program could not do its job
	exitUsage   = 2 // unknown flag, command, code name or operation
	exitNothing = 3 // the input holds nothing that looks like an API response or a failed call
	exitUnknown = 4 // an error was found, but its code is not in the catalog
	exitInvalid = 5 // check found mistakes, or a token isn't sufficient for an operation
)

// An exitError ends the program with its code. With a nil err it does so
// silently: the caller that returned it has already said what there was to say.
type exitError struct {
	code int
	err  error
	hint string // a second line, as a statement; may be empty
}

func (e *exitError) Error() string {
	switch {
	case e.err == nil:
		return ""
	case e.hint == "":
		return e.err.Error()
	}
	return e.err.Error() + "\n" + e.hint
}

func (e *exitError) Unwrap() error { return e.err }

// usage returns the error of a call that can't be taken.
func usage(hint, format string, args ...any) error {
	return &exitError{exitUsage, fmt.Errorf(format, args...), hint}
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
	kind string // in the errors of "-o json"
	text string // a second line is the hint
}

func (r *remark) Error() string { return r.text }

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

// report writes an error to w, as text or as JSON.
func report(w io.Writer, err error, output string) { reportThrough(safe.Gate{}, w, err, output) }

// reportThrough is report for an error that may quote what the gate knows.
func reportThrough(g safe.Gate, w io.Writer, err error, output string) {
	message, hint := told(err)
	message, hint = g.OneLine(message), g.OneLine(hint)
	if message == "" {
		return
	}
	if output != "json" {
		fmt.Fprintf(w, "defender-err: %s\n", strings.TrimSuffix(message+"\n"+hint, "\n"))
		return
	}
	type body struct {
		Kind    string `json:"kind"`
		Message string `json:"message"`
		Hint    string `json:"hint,omitzero"`
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.Encode(struct {
		Error body `json:"error"`
	}{body{kind(err), message, hint}})
}

// told returns an error and its hint, which are shown on one line each: both may
// quote arguments.
func told(err error) (message, hint string) {
	message = err.Error()
	if e, ok := err.(*exitError); ok && e.err != nil {
		message, hint = e.err.Error(), e.hint
	}
	if hint == "" {
		message, hint, _ = strings.Cut(message, "\n")
	}
	return message, hint
}

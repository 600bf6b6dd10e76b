package cmd

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/explain/token"
)

// addTokenFlag adds the flag that names the access token. There is none that
// takes the token itself: arguments end up in the history of the shell and in
// the list of processes.
func addTokenFlag(c *cobra.Command, o *explainOptions) {
	c.Flags().Var(single{&o.tokenFile}, "token-file", "`FILE` with the access token that was used, - for standard input; it is decoded and never shown")
}

// readToken reads the token. One that cannot be read as such is said at once,
// and does not keep the error from being explained.
func (o *explainOptions) readToken(s *Streams) error {
	if o.tokenFile == "" {
		return nil
	}
	if o.tokenFile == "-" && (slices.Contains(o.files, "-") || o.requestFile == "-" || o.request.BodyFile == "-") {
		return usage("put one of them in a file", "standard input can't be both the token and another input")
	}
	var err error
	if o.token, err = readAll(s, o.tokenFile); err != nil {
		return err
	}
	if _, err := token.Read(o.token); err != nil {
		report(s.Err, unreadableToken(o.tokenFile, err), o.output)
	}
	return nil
}

// unreadableToken says why a text cannot be read as a token.
func unreadableToken(name string, err error) error {
	if name == "-" {
		name = "standard input"
	}
	hint := "a token begins with eyJ; it may come with Bearer, in quotes, or in the answer of the login host"
	if p, ok := errors.AsType[token.Problem](err); ok && p.Kind == token.ErrorResponse {
		hint = ""
	}
	return &exitError{exitNothing, fmt.Errorf("%s: %w", name, err), hint}
}

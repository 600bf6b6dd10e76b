package cmd

import (
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// addTokenFlag adds the flag that names the access token. There is none that
// takes the token itself: arguments end up in the history of the shell and in
// the list of processes.
func addTokenFlag(c *cobra.Command, l *look, o *explainOptions) {
	c.Flags().Var(single{&o.tokenFile}, "token-file", l.say(fact.Text{En: "`FILE` with the access token that was used, - for standard input; it is decoded and never shown", Ru: "`ФАЙЛ` с использованным токеном доступа, - — стандартный ввод; токен декодируется, но не выводится"}))
}

// readToken reads the token. One that cannot be read as such is said at once,
// and does not keep the error from being explained.
func (o *explainOptions) readToken(s *Streams) error {
	if o.tokenFile == "" {
		return nil
	}
	if o.tokenFile == "-" && (slices.Contains(o.files, "-") || o.requestFile == "-" || o.request.BodyFile == "-") {
		return usage(fact.Text{En: "put one of them in a file", Ru: "одно из них сохраните в файл"},
			fact.Text{En: "standard input can't be both the token and another input", Ru: "стандартный ввод не может быть и токеном, и другим вводом"})
	}
	var err error
	if o.token, err = readAll(s, o.tokenFile); err != nil {
		return err
	}
	if _, err := token.Read(o.token); err != nil {
		o.reporter(s).report(unreadableToken(o.tokenFile, err))
	}
	return nil
}

// unreadableToken says why a text cannot be read as a token.
func unreadableToken(name string, err error) error {
	hint := fact.Text{En: "a token begins with eyJ; it may come with Bearer, in quotes, or in the answer of the login host",
		Ru: "токен начинается с eyJ; с ним может быть Bearer, кавычки или весь ответ узла входа"}
	if p, ok := errors.AsType[token.Problem](err); ok && p.Kind == token.ErrorResponse {
		hint = fact.Text{}
	}
	return &exitError{exitNothing, &textError{about(inputName(name), reason(err)), err}, hint}
}

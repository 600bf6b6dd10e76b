package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"syscall"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/safe"
	"github.com/defender-err/defender-err/explain/token"
)

// A textError is an error that a person can read in each language. Its text for
// logs and wrapping is the English one.
type textError struct {
	text  fact.Text
	cause error // nil if there is none
}

func (e *textError) Error() string { return e.text.En }

func (e *textError) Unwrap() error { return e.cause }

// textf formats a text in each language. Of an argument that is a text itself,
// each language gets its own.
func textf(en, ru string, args ...any) fact.Text {
	return fact.Text{
		En: fmt.Sprintf(en, argumentsIn(explain.English, args)...),
		Ru: fmt.Sprintf(ru, argumentsIn(explain.Russian, args)...),
	}
}

func argumentsIn(l explain.Language, args []any) []any {
	args = slices.Clone(args)
	for i, arg := range args {
		if t, ok := arg.(fact.Text); ok {
			args[i] = l.Of(t)
		}
	}
	return args
}

// reportURL is where to report what is missing or wrong. It contains nothing of the
// input.
const reportURL = render.ReportURL

// same is a text that doesn't depend on the language, such as a list of names.
func same(text string) fact.Text { return fact.Text{En: text, Ru: text} }

// about puts what a text is about before it: the name of a file.
func about(name, text fact.Text) fact.Text {
	return fact.Text{En: name.En + ": " + text.En, Ru: name.Ru + ": " + text.Ru}
}

// reason returns what an error says, in each language where this program or a
// person's mistake is the cause; what else can happen is told as it comes.
func reason(err error) fact.Text {
	if e, ok := errors.AsType[*exitError](err); ok && e.err != nil {
		return reason(e.err)
	}
	if e, ok := errors.AsType[*textError](err); ok {
		return e.text
	}
	if e, ok := errors.AsType[*outputError](err); ok {
		return textf("writing standard output: %s", "запись в стандартный вывод: %s", reason(e.err))
	}
	if e, ok := errors.AsType[*capture.TooLargeError](err); ok {
		return fact.Text{En: e.Error(), Ru: fmt.Sprintf("%s:%d: ответ больше %d байт", e.Name, e.Line, e.Limit)}
	}
	if e, ok := errors.AsType[*capture.UnreadableError](err); ok {
		return fact.Text{En: e.Error(), Ru: fmt.Sprintf("%s:%d: здесь начинается ответ с ошибкой, но он повреждён и не читается", e.Name, e.Line)}
	}
	if e, ok := errors.AsType[token.Problem](err); ok {
		return e.Text
	}
	for _, known := range [...]struct {
		err error
		ru  string
	}{
		{fs.ErrNotExist, "нет такого файла или каталога"},
		{fs.ErrPermission, "нет доступа"},
		{syscall.EISDIR, "это каталог"},
		{syscall.ENOSPC, "на диске не осталось места"},
	} {
		if errors.Is(err, known.err) {
			return fact.Text{En: err.Error(), Ru: known.ru}
		}
	}
	return same(err.Error())
}

// fileError says what could not be read, once, and why.
func fileError(name string, err error) error {
	if pathError, ok := errors.AsType[*fs.PathError](err); ok {
		err = pathError.Err
	}
	file := same(safe.OneLine(name))
	if errors.Is(err, io.ErrUnexpectedEOF) { // only what unpacks says so
		return &exitError{exitFailed,
			&textError{about(file, textf("the packed file is cut off or damaged (%s)", "сжатый файл оборван или повреждён (%s)", err)), err},
			fact.Text{En: "what could be unpacked was read", Ru: "прочитано то, что удалось распаковать"}}
	}
	return &textError{about(file, reason(err)), err}
}

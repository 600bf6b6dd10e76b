package cmd

import (
	"errors"
	"io"
	"io/fs"
	"syscall"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
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

// reportURL is where to report what is missing or wrong. It contains nothing of the
// input.
const reportURL = render.ReportURL

// about puts what a text is about before it: the name of a file.
func about(name, text fact.Text) fact.Text {
	return fact.Textf("%s: %s", "%s: %s", name, text)
}

// reason returns what an error says, in each language where this program or a
// person's mistake is the cause, and the same on every system for what is usual;
// everything else is reported as it is.
func reason(err error) fact.Text {
	if e, ok := errors.AsType[*exitError](err); ok && e.err != nil {
		return reason(e.err)
	}
	if e, ok := errors.AsType[*textError](err); ok {
		return e.text
	}
	if e, ok := errors.AsType[*outputError](err); ok {
		return fact.Textf("writing standard output: %s", "запись в стандартный вывод: %s", reason(e.err))
	}
	if e, ok := errors.AsType[*capture.TooLargeError](err); ok {
		return fact.Textf("%s:%d: the response is larger than %d bytes", "%s:%d: ответ больше %d байт", e.Name, e.Line, e.Limit)
	}
	if e, ok := errors.AsType[*capture.UnreadableError](err); ok {
		return fact.Textf("%s:%d: an error response begins here, but it is broken beyond reading",
			"%s:%d: здесь начинается ответ с ошибкой, но он повреждён и не читается", e.Name, e.Line)
	}
	if e, ok := errors.AsType[token.Problem](err); ok {
		return e.Text
	}
	for _, known := range [...]struct {
		err  error
		text fact.Text
	}{
		{fs.ErrNotExist, fact.Text{En: "file not found", Ru: "файл не найден"}},
		{fs.ErrPermission, fact.Text{En: "permission denied", Ru: "нет доступа"}},
		{syscall.EISDIR, fact.Text{En: "is a directory", Ru: "это каталог"}},
		{syscall.ENOSPC, fact.Text{En: "no space left on device", Ru: "на диске не осталось места"}},
	} {
		if errors.Is(err, known.err) {
			return known.text
		}
	}
	return fact.Same(err.Error())
}

// fileError says what could not be read, once, and why.
func fileError(name string, err error) error {
	if pathError, ok := errors.AsType[*fs.PathError](err); ok {
		err = pathError.Err
	}
	file := fact.Same(safe.OneLine(name))
	if errors.Is(err, io.ErrUnexpectedEOF) { // only what unpacks says so
		return &exitError{exitFailed,
			&textError{about(file, fact.Textf("the packed file is cut off or damaged (%s)", "сжатый файл оборван или повреждён (%s)", err)), err},
			fact.Text{En: "what could be unpacked was read", Ru: "прочитано то, что удалось распаковать"}}
	}
	return &textError{about(file, reason(err)), err}
}

package cmd

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"io"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
)

// eachLine answers each line of standard input with one line: a JSON array
// of the explanations of the errors in it, empty if there are none. Stream
// processors that talk to a program line by line rely on that.
func eachLine(s *Streams, o explainOptions) error {
	in := bufio.NewReader(s.In)
	form := render.JSON()
	o.format = cmp.Or(o.format, formatLines) // a line has to be read the way it is among others
	told := o.requestFile == ""
	for number := 1; ; number++ {
		line, err := readLine(in, o.maxSize<<20)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return &exitError{exitFailed, &textError{about(fact.Textf("standard input, line %d", "стандартный ввод, строка %d", number), reason(err)), err},
				fact.Text{En: "--max-size allows more", Ru: "больше разрешает --max-size"}}
		}
		options := o.options("-")
		options.FirstLine = number
		options.Complaints = false // a line of a log complains often, and says little alone
		answer, strange := answerLine(line, options, form)
		if strange && !told {
			o.reporter(s).report(o.unchecked())
			told = true
		}
		if _, err := s.Out.Write(answer); err != nil {
			return err
		}
	}
}

// answerLine also tells whether it has an error of an operation that is not
// known.
func answerLine(line []byte, o explain.Options, form render.Form) (answer []byte, strange bool) {
	answer = []byte{'['}
	for e, err := range explain.Stream(bytes.NewReader(line), o) {
		if err != nil || !e.Kind.IsFailure() {
			continue
		}
		if len(answer) > 1 {
			answer = append(answer, ',')
		}
		strange = strange || isStrange(&e)
		answer = bytes.TrimSuffix(form.Append(answer, e), []byte{'\n'})
	}
	return append(answer, "]\n"...), strange
}

// readLine returns the next line without its end. The last one need not be
// ended. A line of more than limit bytes is an error.
func readLine(r *bufio.Reader, limit int64) ([]byte, error) {
	var line []byte
	for {
		piece, err := r.ReadSlice('\n')
		line = append(line, piece...)
		switch {
		case int64(len(line)) > limit:
			return nil, &textError{text: fact.Textf("longer than %d MiB", "длиннее %d МиБ", limit>>20)}
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(line) > 0, err == nil:
			return bytes.TrimSuffix(line, []byte{'\n'}), nil
		}
		return nil, err
	}
}

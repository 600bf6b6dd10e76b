package record

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/look"
)

// What follows finds the records of a stream, which is known a piece at a time.

// longestHead is how many bytes of a line show whether it starts a record.
const longestHead = 200

// IsStart reports whether a line starts a record regardless of what precedes it:
// with a time stamp, a level or the name of a command, or because it is a whole
// object.
func IsStart(line string) bool {
	return isStrong(withoutCarrier(line[:min(len(line), longestHead)])) || isWhole(strings.TrimRight(line, " \t\r"))
}

// withoutCarrier returns a line without the name of the container that it is of:
//
//	connector-1  | 2026-11-17T09:14:03Z ERROR …
//	[pod/connector-0/app] 2026-11-17T09:14:03Z ERROR …
func withoutCarrier(line string) string {
	if rest, found := strings.CutPrefix(line, "[pod/"); found {
		_, rest, found = strings.Cut(rest, "] ")
		if found {
			return rest
		}
		return line
	}
	name, rest, found := strings.Cut(line, "| ")
	if !found || strings.Trim(strings.TrimRight(name, " "), "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") != "" {
		return line
	}
	return rest
}

// Starts reports whether the line at an offset starts a record. A whole object
// doesn't if it is the body that the line before it announces.
func Starts(text string, at int) bool {
	if text[at] == '{' {
		line, _, _ := strings.Cut(text[at:], "\n")
		return isWhole(strings.TrimRight(line, " \t\r")) && (at == 0 || !tellsOfBody(lineBefore(text, at)))
	}
	line, _, _ := strings.Cut(text[at:min(len(text), at+longestHead)], "\n")
	return isStrong(withoutCarrier(line))
}

// tellsOfBody reports whether a line says that something failed, or introduces what
// follows, and has no body itself.
func tellsOfBody(line string) bool {
	switch {
	case line == "", strings.HasSuffix(line, "}"):
		return false
	case strings.IndexByte(":,[{", line[len(line)-1]) >= 0:
		return true
	}
	return look.Next([]byte(line), 0) >= 0
}

// lineBefore returns the line that ends before an offset.
func lineBefore(text string, at int) string {
	end := at - 1
	return strings.TrimRight(text[strings.LastIndexByte(text[:end], '\n')+1:end], " \t\r")
}

// startsAt is Starts for a text that is rarely asked about.
func startsAt(text []byte, at int) bool {
	before := bytes.LastIndexByte(text[:max(0, at-1)], '\n') + 1
	end := bytes.IndexByte(text[at:], '\n')
	switch {
	case end < 0:
		end = len(text)
	default:
		end += at
	}
	if text[at] != '{' {
		before, end = at, min(end, at+longestHead)
	}
	return Starts(string(text[before:end]), at-before)
}

// LastStart returns the last offset in text at which a record starts; 0 if none does
// after the first line.
func LastStart(text []byte) int {
	for end := len(text); ; {
		at := bytes.LastIndexByte(text[:end], '\n') + 1
		if at == 0 {
			return 0
		}
		if at < len(text) && text[at] != '\n' && startsAt(text, at) {
			return at
		}
		end = at - 1
	}
}

// NextStart returns the first offset in text after another one at which a record
// starts; 0 if none does.
func NextStart(text []byte, from int) int {
	for at := from; ; {
		i := bytes.IndexByte(text[at:], '\n')
		if i < 0 || at+i+1 == len(text) {
			return 0
		}
		if at += i + 1; text[at] != '\n' && startsAt(text, at) {
			return at
		}
	}
}

// IsComplete reports whether the last record of a text has its end: a line that
// is, or ends with, a whole object.
func IsComplete(text []byte) bool {
	whole, ended := bytes.CutSuffix(text, []byte{'\n'})
	if !ended {
		return false
	}
	at := bytes.LastIndexByte(whole, '\n') + 1
	line := bytes.TrimRight(whole[at:], " \t\r")
	if len(line) == 0 || line[len(line)-1] != '}' || !startsAt(text, at) {
		return false
	}
	var open braces
	open.read(string(line))
	return open.state() == closed
}

// IsOpen reports whether an object is open at the end of a text.
func IsOpen(text []byte) bool {
	var open braces
	for line := range bytes.Lines(text) {
		open.read(strings.TrimRight(string(line), "\r\n"))
	}
	return open.state() != closed
}

package record

import "strings"

// What is below finds the records of a stream, of which only a piece is at hand.

// longestHead is how many bytes of a line show whether it starts a record.
const longestHead = 200

// IsStart reports whether a line starts a record regardless of what precedes it:
// with a time stamp, a level or the name of a command, or because it is a whole
// object.
func IsStart(line string) bool {
	return isStrong(line[:min(len(line), longestHead)]) || isWhole(strings.TrimRight(line, " \t\r"))
}

// Starts reports whether the line at an offset starts a record.
func Starts(text string, at int) bool {
	if text[at] == '{' {
		line, _, _ := strings.Cut(text[at:], "\n")
		return isWhole(strings.TrimRight(line, " \t\r"))
	}
	line, _, _ := strings.Cut(text[at:min(len(text), at+longestHead)], "\n")
	return isStrong(line)
}

// LastStart returns the last offset in text at which a record starts; 0 if none
// does behind the first line.
func LastStart(text string) int {
	for end := len(text); ; {
		at := strings.LastIndexByte(text[:end], '\n') + 1
		if at == 0 {
			return 0
		}
		if at < len(text) && Starts(text, at) {
			return at
		}
		end = at - 1
	}
}

// NextStart returns the first offset in text behind another one at which a record
// starts; 0 if none does.
func NextStart(text string, from int) int {
	for at := from; ; {
		i := strings.IndexByte(text[at:], '\n')
		if i < 0 || at+i+1 == len(text) {
			return 0
		}
		if at += i + 1; Starts(text, at) {
			return at
		}
	}
}

// IsComplete reports whether the last record of a text has its end: a line that
// is, or ends with, a whole object.
func IsComplete(text string) bool {
	whole, ended := strings.CutSuffix(text, "\n")
	if !ended {
		return false
	}
	at := strings.LastIndexByte(whole, '\n') + 1
	line := strings.TrimRight(whole[at:], " \t\r")
	if len(line) == 0 || line[len(line)-1] != '}' || !Starts(text, at) {
		return false
	}
	var open braces
	open.read(line)
	return open.state() == closed
}

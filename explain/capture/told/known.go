package told

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/trace"
)

// A mark is what a line is.
type mark uint8

const (
	ofBlank    mark = 1 << iota
	ofEdge          // something new begins with it
	ofTrace         // of a stack trace
	ofTests         // of a report of tests
	ofSettings      // of a definition
	ofRuler         // only dashes, or similar signs
	ofPrompt        // a command after the prompt of a shell
	ofLog           // it begins with a date
)

// A knownLine is a line with what was found out about it.
type knownLine struct {
	n        int // number of the line, from 1; 0 for none
	marks    mark
	statuses uint64    // a bit each of 400 to 429, and of 500 to 504
	words    uint64    // a hash of all but numbers, where there are statuses
	codes    [3]uint64 // hashes of the first codes of Entra
	time     uint64    // hashes of the first of each
	id       uint64
	call     uint64 // of the whole line
}

func (l knownLine) is(m mark) bool { return l.marks&m != 0 }

// know looks at a line.
func know(line string) knownLine {
	var l knownLine
	line = ascii.Plain(line)
	if strings.TrimSpace(line) == "" {
		l.marks = ofBlank
		return l
	}
	for _, m := range [...]struct {
		mark mark
		is   func(string) bool
	}{{ofEdge, isEdge}, {ofTrace, trace.Holds}, {ofTests, isTestReport}, {ofSettings, isSetting}, {ofRuler, isRuler}, {ofPrompt, lexicon.IsPrompt}, {ofLog, isDated}} {
		if m.is(line) {
			l.marks |= m.mark
		}
	}
	if l.statuses = statusesIn(line); l.statuses != 0 {
		l.words = ascii.HashWords(line)
	}
	l.codes = codesIn(line)
	if start, end := timeIn(line); end > 0 {
		l.time = ascii.Hash(line[start:end])
	}
	if start, end := idIn(line); end > 0 {
		l.id = ascii.Hash(line[start:end])
	}
	if names(line) {
		l.call = ascii.Hash(line)
	}
	return l
}

// names reports whether a line names what was called.
func names(line string) bool {
	if strings.Contains(line, "http://") || strings.Contains(line, "https://") {
		return true
	}
	for before, rest, found := strings.Cut(line, " /"); found; before, rest, found = strings.Cut(rest, " /") {
		if isMethod(lastWord(before)) {
			return true
		}
	}
	return false
}

// statusesIn returns a bit for each status of a failure that a line has as a word of
// its own. Numbers in a URL or a path belong to what was called.
func statusesIn(line string) uint64 {
	var found uint64
	for i := 0; i+3 <= len(line); {
		switch c := line[i]; {
		case isCallAt(line, i):
			i = max(i+1, address.PathEnd(line, i))
		case !ascii.IsDigit(c):
			i++
		default:
			end := skipBytes(line, i, ascii.IsDigit)
			if end-i == 3 && isApart(line, i, end) {
				found |= bitOf(int(c-'0')*100 + int(line[i+1]-'0')*10 + int(line[i+2]-'0'))
			}
			i = end
		}
	}
	return found
}

// isApart reports whether the digits between two offsets aren't part of a word, a
// longer number, or a count: "attempt #403", "403 of 500".
func isApart(line string, i, end int) bool {
	before, behind := ascii.ByteAt(line, i-1), ascii.ByteAt(line, end)
	return !isWordByte(before) && strings.IndexByte(".:-#", before) < 0 && !isWordByte(behind) && behind != '.' &&
		!strings.HasPrefix(line[end:], " of ")
}

// isCallAt reports whether what was called begins at an offset: a URL after its
// scheme, or a path.
func isCallAt(line string, i int) bool {
	if line[i] != '/' {
		return false
	}
	before, behind := ascii.ByteAt(line, i-1), ascii.ByteAt(line, i+1)
	if before == ':' && behind == '/' {
		return true
	}
	return !isWordByte(before) && before != '/' && ascii.IsAlpha(behind) // unlike 401/403, and/or
}

// bitOf returns the bit for a status; 0 for one that is in no list of failures.
func bitOf(status int) uint64 {
	switch {
	case 400 <= status && status < 430:
		return 1 << (status - 400)
	case 500 <= status && status < 505:
		return 1 << (status - 500 + 30)
	}
	return 0
}

// codesIn returns hashes of the first codes of Entra in a line.
func codesIn(line string) (codes [3]uint64) {
	for k := range codes {
		i := lexicon.IndexSignIn(line)
		if i < 0 {
			break
		}
		line = line[i+lexicon.SignInPrefix:]
		if end := skipBytes(line, 0, ascii.IsDigit); end > 0 {
			codes[k] = ascii.Hash(line[:end])
		}
	}
	return codes
}

package capture

import (
	"bytes"
	"strings"
)

// readFragment reads a piece that somebody has cut out of a body: a member
// without its braces ("message": "…"), a body from the middle of its first
// member on, and an object without a member "error" behind other text.
func readFragment(d *document) []Exchange {
	at := messageMember(d.text)
	if at < 0 {
		return nil
	}
	start := objectBefore(d.text, at)
	if start == at {
		start = firstMember(d.text, at)
	}
	var dec decoder
	body := d.text[start:]
	a, end, ok := dec.body(body)
	if code, begin, lost := lostCode(d.text[:at]); !ok && lost {
		start = begin
		body = append([]byte(`{"code":"`+code+`",`), d.text[at:]...)
		a, end, ok = dec.body(body)
	}
	if !ok && hasErrorMember(d.text[at:]) {
		start = at
		body = append([]byte(`{"error":{`), d.text[at:]...)
		a, end, ok = dec.body(body)
	}
	if !ok {
		return nil
	}
	x := d.exchange("fragment", start)
	x.Response.Body = bytes.Clone(body[:min(end, len(body))])
	a.fill(&x)
	surrounding{before: d.text[:start]}.read(&x)
	readWords(&x, string(d.text[:start]))
	return []Exchange{x}
}

// messageMember returns the offset of the first member in text that is called
// message, in the letter case that APIs use; -1 if there is none.
func messageMember(text []byte) int {
	for at := 0; ; at++ {
		i := bytes.Index(text[at:], []byte("essage"))
		if i < 1 {
			return -1
		}
		at += i
		before := text[:at-1]
		size := quoteBefore(before)
		after := text[at+len("essage"):]
		closing := quoteSize(after)
		if size == 0 || closing == 0 || text[at-1]|0x20 != 'm' {
			continue
		}
		rest := bytes.TrimLeft(after[closing:], " \t")
		if len(rest) > 0 && rest[0] == ':' {
			return len(before) - size
		}
	}
}

// objectBefore returns the offset of the brace that opens the object around
// the member at offset at; at itself if there is none.
func objectBefore(text []byte, at int) int {
	open := 0
	for i := at - 1; i >= max(0, at-maxLookBack); i-- {
		switch text[i] {
		case '}':
			open++
		case '{':
			if open == 0 {
				return i
			}
			open--
		}
	}
	return at
}

// hasErrorMember reports whether a message has the company that only that of
// an error has.
func hasErrorMember(text []byte) bool {
	for _, name := range []string{`"target"`, `"innerError"`, `"innererror"`, `"details"`} {
		if bytes.Contains(text, []byte(name)) {
			return true
		}
	}
	return false
}

// firstMember returns the offset of the first of the members that stand
// directly before the one at offset at, on its line and on those above it.
func firstMember(text []byte, at int) int {
	first := at
	for end := at; ; {
		begin := bytes.LastIndexByte(text[:end], '\n') + 1
		line := bytes.TrimLeft(text[begin:], " \t")
		if begin < max(0, at-maxLookBack) || quoteSize(line) == 0 {
			return first
		}
		first = len(text) - len(line)
		if begin == 0 {
			return first
		}
		end = begin - 1
	}
}

// lostCode returns the code at the end of text if it is all that is left of
// the member "code" before a message: "BadRequest",
func lostCode(text []byte) (code string, start int, ok bool) {
	rest, found := bytes.CutSuffix(bytes.TrimRight(text, " \t\r\n"), []byte(","))
	if !found {
		return "", 0, false
	}
	code, start, ok = quotedWordBefore(bytes.TrimRight(rest, " "))
	if !ok || strings.TrimSpace(string(rest[:start])) != "" {
		return "", 0, false
	}
	return code, start, true
}

// quotedWordBefore returns the word in quotes that text ends with, and where the
// first of its quotes stands.
func quotedWordBefore(text []byte) (word string, start int, ok bool) {
	end := len(text) - quoteBefore(text)
	start = end
	for start > 0 && isWordByte(text[start-1]) {
		start--
	}
	opening := quoteBefore(text[:start])
	if end == len(text) || start == end || opening == 0 {
		return "", 0, false
	}
	return string(text[start:end]), start - opening, true
}

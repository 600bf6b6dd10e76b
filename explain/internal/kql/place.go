package kql

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// Places finds offsets of a query in the JSON string that holds it.
type Places struct {
	raw  []byte // with its quotes
	at   int    // offset in raw
	text int    // the same place in the query
}

// PlacesIn returns the places of a JSON string that is written as raw.
func PlacesIn(raw []byte) *Places { return &Places{raw: raw, at: 1} }

// Of returns the offset in the JSON string of an offset in the query. Asking for them
// in order reads the string once.
func (p *Places) Of(offset int) int {
	if offset < p.text {
		p.at, p.text = 1, 0
	}
	for p.text < offset && p.at < len(p.raw) {
		written, read := character(p.raw[p.at:])
		p.at += written
		p.text += read
	}
	return min(p.at, len(p.raw))
}

// character returns how many bytes the first character of the inside of a JSON string
// is written in, and how many bytes of text it is.
func character(raw []byte) (written, read int) {
	if raw[0] != '\\' {
		r, size := utf8.DecodeRune(raw)
		return size, utf8.RuneLen(r)
	}
	r, ok := escaped(raw)
	if !ok {
		return min(2, len(raw)), 1
	}
	if second, ok := escaped(raw[6:]); ok && utf16.IsSurrogate(r) {
		if both := utf16.DecodeRune(r, second); both != utf8.RuneError {
			return 12, utf8.RuneLen(both)
		}
	}
	if utf16.IsSurrogate(r) {
		r = utf8.RuneError
	}
	return 6, utf8.RuneLen(r)
}

// escaped reads an escape with four digits: \u0041.
func escaped(raw []byte) (rune, bool) {
	if len(raw) < 6 || raw[0] != '\\' || raw[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(raw[2:6]), 16, 16)
	return rune(n), err == nil
}

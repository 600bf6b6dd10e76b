package kql

import "bytes"

// Place returns where a name of a query is between two offsets of a JSON body; the
// offsets themselves if it isn't found. Names have no characters that JSON escapes.
func Place(body []byte, from, to int, name string) (start, end int) {
	raw := body[from:to]
	for at := 0; at < len(raw); {
		i := bytes.Index(raw[at:], []byte(name))
		if i < 0 {
			break
		}
		start, end := at+i, at+i+len(name)
		whole := end == len(raw) || !IsNameByte(raw[end])
		escape := start > 1 && raw[start-2] == '\\'
		if whole && (start == 0 || escape || !IsNameByte(raw[start-1])) {
			return from + start, from + end
		}
		at = end
	}
	return from, to
}

package capture

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// scalar returns the text of a string, a number or a truth value; empty for
// null, objects and arrays.
func scalar(v jsontext.Value) string {
	switch v.Kind() {
	case '"':
		if bytes.IndexByte(v, '\\') < 0 {
			return validText(v[1 : len(v)-1])
		}
		text, _ := jsontext.AppendUnquote(nil, v)
		return string(text)
	case '0', 't', 'f':
		return string(v)
	}
	return ""
}

// validText returns b as text, with U+FFFD for what is no UTF-8.
func validText(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	return strings.ToValidUTF8(string(b), "\uFFFD")
}

// numbers returns the numbers of an array, as written.
func numbers(v jsontext.Value) []string {
	if v.Kind() != '[' {
		return nil
	}
	var list []string
	for field := range strings.SplitSeq(string(v[1:len(v)-1]), ",") {
		field = strings.Trim(field, " \t\r\n\"")
		if _, err := strconv.Atoi(field); err == nil {
			list = append(list, field)
		}
	}
	return list
}

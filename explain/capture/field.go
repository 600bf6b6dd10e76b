package capture

import (
	"bytes"
	"strconv"
	"strings"
)

// A field is a name with a value, in any of the notations that programs print
// objects in.
type field struct {
	name  []byte
	start int    // offset of the name
	after int    // offset behind the separator
	sep   string // ":", "=" or "=>"
}

// A fieldKind is what a field tells of an error.
type fieldKind int

const (
	otherField fieldKind = iota
	codeField
	messageField
	targetField
	dateField
	statusField
	urlField
	methodField
	waitField // how long to wait
	bodyField // the response as text
	idField
)

func (f field) kind() fieldKind {
	var folded [24]byte
	switch string(foldName(folded[:0], f.name)) {
	case "code", "errorcode":
		return codeField
	case "message", "errormessage", "msg":
		return messageField
	case "target":
		return targetField
	case "date", "timestamp":
		return dateField
	case "status", "statuscode", "httpstatus":
		return statusField
	case "url", "uri":
		return urlField
	case "method":
		return methodField
	case "retryafter":
		return waitField
	case "body", "data", "responsebody":
		return bodyField
	}
	if isIDLabel(f.name) {
		return idField
	}
	return otherField
}

// nextField finds the next field at or after from.
func nextField(text []byte, from int) (field, bool) {
	for at := from; at < len(text); {
		end := wordEnd(text, at)
		if end == at {
			at++
			continue
		}
		if f, ok := fieldAt(text, at, end); ok {
			return f, true
		}
		at = end
	}
	return field{}, false
}

func wordEnd(text []byte, at int) int {
	for at < len(text) && (isWordByte(text[at]) || text[at] == '-') {
		at++
	}
	return at
}

// fieldAt returns the field with the name text[start:end], if a separator
// follows it.
func fieldAt(text []byte, start, end int) (field, bool) {
	rest := bytes.TrimLeft(text[end:], "\\\"']")
	rest = bytes.TrimLeft(rest, " \t")
	for _, sep := range []string{"=>", ":", "="} {
		behind, found := bytes.CutPrefix(rest, []byte(sep))
		if found && !bytes.HasPrefix(behind, []byte(sep)) && !bytes.HasPrefix(behind, []byte("//")) {
			return field{name: text[start:end], start: start, after: len(text) - len(behind), sep: sep}, true
		}
	}
	return field{}, false
}

// value returns the value of the field, and where it ends; empty for what stands
// for none.
func (f field) value(text []byte) (value string, end int) {
	at := len(text) - len(bytes.TrimLeft(text[f.after:], " \t\r\n"))
	if size, begin := phpString(text[at:]); size > 0 {
		return string(text[at+begin : at+begin+size]), at + begin + size
	}
	for _, wrapper := range []string{"Some(", "String(", "u", "b"} {
		rest, found := bytes.CutPrefix(text[at:], []byte(wrapper))
		if found && len(rest) > 0 && isPrintedQuote(rest[0]) {
			at += len(wrapper)
		}
	}
	if at < len(text) && isPrintedQuote(text[at]) {
		return quotedValue(text, at)
	}
	if f.sep == "=" && at > f.after { // an assignment in source code
		return "", f.after
	}
	end = f.after + f.bareEnd(text[f.after:])
	value = strings.Trim(string(text[f.after:end]), " \t\r,;")
	switch value {
	case "None", "null", "nil", "<nil>", "<null>", "undefined", "NULL":
		value = ""
	}
	return value, end
}

func isPrintedQuote(c byte) bool { return c == '\'' || c == '"' || c == '`' }

// phpString returns the size of the string that var_dump writes, string(9)
// "Forbidden", and where it begins.
func phpString(text []byte) (size, begin int) {
	rest, found := bytes.CutPrefix(text, []byte("string("))
	digits, _, closed := bytes.Cut(rest[:min(len(rest), 16)], []byte(`) "`))
	n, err := strconv.Atoi(string(digits))
	begin = len(`string() "`) + len(digits)
	if !found || !closed || err != nil || n <= 0 || begin+n > len(text) {
		return 0, 0
	}
	return n, begin
}

// quotedValue returns what stands between the quote at offset at and the one
// that closes it. Node breaks long strings in pieces with a plus between them.
func quotedValue(text []byte, at int) (value string, end int) {
	quote := text[at]
	var b strings.Builder
	for i := at + 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && i+1 < len(text):
			i++
			b.WriteByte(unescaped(text[i]))
		case c == quote:
			rest := bytes.TrimLeft(text[i+1:], " \r\n")
			more, found := bytes.CutPrefix(rest, []byte{'+'})
			more = bytes.TrimLeft(more, " \r\n")
			if !found || len(more) == 0 || more[0] != quote {
				return b.String(), i + 1
			}
			i = len(text) - len(more)
		default:
			b.WriteByte(c)
		}
	}
	return "", at + 1 // the quote was none
}

func unescaped(c byte) byte {
	switch c {
	case 'n':
		return '\n'
	case 't':
		return '\t'
	case 'r':
		return '\r'
	}
	return c
}

// bareEnd returns where a value without quotes ends that text begins with: at
// the end of its line, where the object around it ends, or where the next field
// begins on the same line.
func (f field) bareEnd(text []byte) int {
	const longest = 4 << 10
	text = text[:min(len(text), longest)]
	depth := 0
	tight := len(text) > 0 && text[0] != ' '
	for i, c := range text {
		switch c {
		case '\n':
			return i
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth < 0 {
				return i
			}
		case ',', ';', ' ':
			run := i > 0 && strings.IndexByte(",; ", text[i-1]) >= 0
			if depth == 0 && i > 0 && !run && f.isFollowed(text[i:], tight) {
				return i
			}
		}
	}
	return len(text)
}

// isFollowed reports whether text begins with the next field of the same
// notation: ", target=…", "; target=…", and where values follow the separator at
// once, as Go and logfmt have them, " target:…".
func (f field) isFollowed(text []byte, tight bool) bool {
	rest := bytes.TrimLeft(text, " ")
	if len(rest) == len(text)-1 && text[0] == ' ' && !tight {
		return false
	}
	rest = bytes.TrimLeft(rest, ",; ")
	start := len(text) - len(rest)
	next, ok := fieldAt(text, start, wordEnd(text, start))
	if !ok || len(next.name) == 0 || next.sep != f.sep {
		return false
	}
	value := text[next.after:]
	return f.sep == "=" || tight && len(value) > 0 && value[0] != ' '
}

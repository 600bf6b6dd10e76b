package capture

import (
	"bytes"
	"iter"

	"github.com/go-json-experiment/json/jsontext"
)

// What is below walks through JSON that a decoder has found valid, or that
// is taken as far as it goes: it looks at quotes and brackets only, which an
// archive of hundreds of megabytes makes worth while.

// members yields the names and values of a JSON object. The values point into
// object.
func members(object jsontext.Value) iter.Seq2[string, jsontext.Value] {
	return func(yield func(string, jsontext.Value) bool) {
		for name, value := range memberSpans(object) {
			if !yield(name, object[value.start:value.end]) {
				return
			}
		}
	}
}

// memberSpans yields the names of a JSON object, and where in it the values
// stand.
func memberSpans(object []byte) iter.Seq2[string, span] {
	return func(yield func(string, span) bool) {
		at := skipBlanks(object, 0)
		if at == len(object) || object[at] != '{' {
			return
		}
		for at++; ; at++ {
			at = skipBlanks(object, at)
			nameEnd := stringEnd(object, at)
			if nameEnd < 0 {
				return
			}
			name := scalar(object[at:nameEnd])
			at = skipBlanks(object, nameEnd)
			if at == len(object) || object[at] != ':' {
				return
			}
			at = skipBlanks(object, at+1)
			end := valueEnd(object, at)
			if end < 0 || !yield(name, span{at, end}) {
				return
			}
			at = skipBlanks(object, end)
			if at == len(object) || object[at] != ',' {
				return
			}
		}
	}
}

// namedTexts yields the pairs of a list as archives and explanations write it:
// [{"name":"Date","value":"…"}, …].
func namedTexts(list jsontext.Value) iter.Seq2[string, string] {
	return func(yield func(name, text string) bool) {
		for _, pair := range split(list) {
			name, text := "", ""
			for key, value := range members(pair) {
				switch key {
				case "name":
					name = scalar(value)
				case "value":
					text = scalar(value)
				}
			}
			if !yield(name, text) {
				return
			}
		}
	}
}

// split returns the objects among the elements of a JSON array. They point
// into array.
func split(array jsontext.Value) []jsontext.Value {
	var objects []jsontext.Value
	for object := range objectSpans(array) {
		objects = append(objects, array[object.start:object.end])
	}
	return objects
}

// objectSpans yields where in a JSON array the objects among its elements
// stand.
func objectSpans(array []byte) iter.Seq[span] {
	return func(yield func(span) bool) {
		at := skipBlanks(array, 0)
		if at == len(array) || array[at] != '[' {
			return
		}
		for at++; ; at++ {
			at = skipBlanks(array, at)
			end := valueEnd(array, at)
			if end < 0 || array[at] == '{' && !yield(span{at, end}) {
				return
			}
			at = skipBlanks(array, end)
			if at == len(array) || array[at] != ',' {
				return
			}
		}
	}
}

func skipBlanks(text []byte, at int) int {
	for at < len(text) && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t') {
		at++
	}
	return at
}

// stringEnd returns the offset behind the JSON string at text[at:]; -1 if
// there is none.
func stringEnd(text []byte, at int) int {
	if at >= len(text) || text[at] != '"' {
		return -1
	}
	for end := at + 1; ; end++ {
		i := bytes.IndexByte(text[end:], '"')
		if i < 0 {
			return -1
		}
		end += i
		if backslashes(text, end)%2 == 0 {
			return end + 1
		}
	}
}

// valueEnd returns the offset behind the JSON value at text[at:]; -1 if there
// is none.
func valueEnd(text []byte, at int) int {
	if at >= len(text) {
		return -1
	}
	switch text[at] {
	case '"':
		return stringEnd(text, at)
	case '{', '[':
		return bracketEnd(text, at)
	case ',', ':', '}', ']':
		return -1
	}
	end := at
	for end < len(text) && bytes.IndexByte([]byte(",:}] \t\r\n"), text[end]) < 0 {
		end++
	}
	return end
}

// bracketEnd returns the offset behind the object or array at text[at:]; -1
// if it is not closed.
func bracketEnd(text []byte, at int) int {
	depth := 0
	for at < len(text) {
		switch text[at] {
		case '"':
			if at = stringEnd(text, at); at < 0 {
				return -1
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return at + 1
			}
		}
		at++
	}
	return -1
}

// tooDeep reports whether the JSON value that text begins with nests deeper
// than maxDepth, and where it does. It stops where the decoder will: at the
// end of the value, or where that is broken.
func tooDeep(text []byte) (at int, deep bool) {
	for depth := 0; at < len(text); at++ {
		switch text[at] {
		case '"':
			end := stringEnd(text, at)
			if end < 0 || bytes.IndexByte(text[at:end], '\n') >= 0 {
				return at, false
			}
			at = end - 1
		case '{', '[':
			if depth++; depth > maxDepth {
				return at, true
			}
			next := skipBlanks(text, at+1)
			if text[at] == '{' && next < len(text) && text[next] != '"' && text[next] != '}' {
				return next, false
			}
		case '}', ']':
			if depth--; depth <= 0 {
				return at, false
			}
		}
	}
	return at, false
}

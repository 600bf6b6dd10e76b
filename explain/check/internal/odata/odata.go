// Package odata reads the names and operators in expressions of OData: $filter,
// $select, $orderby, $expand.
package odata

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// A Property is one that an expression of OData names, with its byte offset
// in the expression.
type Property struct {
	Name     string
	Offset   int
	Compared bool // it follows an operator such as eq, where mostly a value does
}

// FilterNames returns the properties that a $filter names, in order: of a
// path such as evidence/entityType the first part. Functions, literals,
// operators and the variables of any and all are none.
func FilterNames(filter string) []Property {
	var names []Property
	variables := map[string]bool{}
	before := ""
	for s := (scanner{text: filter}); s.next(); {
		word := s.word()
		compared := isComparison(before)
		before = word
		switch {
		case s.begins(":"):
			variables[word] = true
		case s.inPath, variables[word], s.begins("("), s.begins("'"), isOperator(strings.ToLower(word)), isLiteral(word):
		default:
			names = append(names, Property{word, s.start, compared})
		}
	}
	return names
}

// ListNames returns the properties that a $select, $orderby or $expand names,
// in order, of a path the first part.
func ListNames(list string) []Property {
	var names []Property
	depth, expected := 0, true
	for i := 0; i < len(list); i++ {
		switch c := list[i]; {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == ',':
			expected = true
		case isNameByte(c) && depth == 0:
			start := i
			for i+1 < len(list) && isNameByte(list[i+1]) {
				i++
			}
			if expected {
				names = append(names, Property{Name: list[start : i+1], Offset: start})
			}
			expected = false
		}
	}
	return names
}

// A scanner cuts an expression into words; strings in quotes, numbers and
// dates are skipped.
type scanner struct {
	text       string
	start, end int  // of the word
	inPath     bool // the word follows a slash
}

// next moves to the next word and reports whether there is one.
func (s *scanner) next() bool {
	s.inPath = false
	for i := s.end; i < len(s.text); i++ {
		switch c := s.text[i]; {
		case c == '\'' || c == '"':
			i = quoteEnd(s.text, i)
		case c == '/':
			s.inPath = true
			continue
		case isDigit(c) || c == '-':
			for i+1 < len(s.text) && (isNameByte(s.text[i+1]) || strings.IndexByte(":.+-", s.text[i+1]) >= 0) {
				i++
			}
		case isNameByte(c):
			s.start, s.end = i, i
			for s.end < len(s.text) && (isNameByte(s.text[s.end]) || s.text[s.end] == '.' || s.text[s.end] == '-') {
				s.end++
			}
			return true
		}
		s.inPath = false
	}
	return false
}

func (s *scanner) word() string { return s.text[s.start:s.end] }

// begins reports whether what follows the word, after blanks, begins with a
// sign; a quote has to follow at once.
func (s *scanner) begins(sign string) bool {
	rest := s.text[s.end:]
	if sign != "'" {
		rest = strings.TrimLeft(rest, " ")
	}
	return strings.HasPrefix(rest, sign)
}

// quoteEnd returns the offset of the quote that closes the one at i; two in
// a row stand for one.
func quoteEnd(s string, i int) int {
	for quote, j := s[i], i+1; j < len(s); j++ {
		if s[j] != quote {
			continue
		}
		if j+1 == len(s) || s[j+1] != quote {
			return j
		}
		j++
	}
	return len(s)
}

func isNameByte(c byte) bool {
	return isLetter(c) || isDigit(c) || c == '_' || c == '@' || c >= 0x80
}

func isOperator(word string) bool {
	switch word {
	case "eq", "ne", "gt", "ge", "lt", "le", "and", "or", "not", "in", "has",
		"add", "sub", "mul", "div", "mod":
		return true
	}
	return false
}

// isComparison reports whether an operator has a value on its right.
func isComparison(word string) bool {
	switch word {
	case "eq", "ne", "gt", "ge", "lt", "le":
		return true
	}
	return false
}

// isLiteral reports whether a word is a value: a constant, a GUID or an ID.
func isLiteral(word string) bool {
	switch word {
	case "true", "false", "null", "INF", "NaN":
		return true
	}
	return catalog.IsGUID(word) || strings.Contains(word, "-")
}

// A Foreign is what another language writes for an operator of OData.
type Foreign struct {
	Sign   string // as written
	Offset int    // in bytes, in the expression
	Want   string // what OData writes
}

// ForeignOperators finds operators of other languages, operators in capital
// letters and strings in double quotes.
func ForeignOperators(filter string) []Foreign {
	var found []Foreign
	for i := 0; i < len(filter); {
		rest := filter[i:]
		switch {
		case rest[0] == '\'':
			i = quoteEnd(filter, i) + 1
			continue
		case rest[0] == '"':
			end := min(quoteEnd(filter, i)+1, len(filter))
			text := strings.Trim(filter[i:end], `"`)
			found = append(found, Foreign{filter[i:end], i, "'" + text + "'"})
			i = end
			continue
		}
		sign, want := foreignSign(rest)
		if sign != "" {
			found = append(found, Foreign{sign, i, want})
		}
		i += max(1, len(sign))
	}
	for s := (scanner{text: filter}); s.next(); {
		word := s.word()
		if lower := strings.ToLower(word); lower != word && isOperator(lower) && !s.inPath {
			found = append(found, Foreign{word, s.start, lower})
		}
	}
	return found
}

// foreignSign returns the operator sign at the start of s, and what OData
// writes for it.
func foreignSign(s string) (sign, want string) {
	for _, pair := range [...][2]string{
		{"===", "eq"}, {"==", "eq"}, {"!=", "ne"}, {"<>", "ne"}, {">=", "ge"}, {"<=", "le"},
		{"&&", "and"}, {"||", "or"}, {"=~", "eq"}, {"=", "eq"}, {">", "gt"}, {"<", "lt"},
	} {
		if strings.HasPrefix(s, pair[0]) {
			return pair[0], pair[1]
		}
	}
	return "", ""
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

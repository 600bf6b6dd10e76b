// Package pair finds the name and the value of a pair that are members or elements next
// to each other, in either order and with others between them:
//
//	{"name":"password","type":"text","value":"x"}
//	{"type":"string_too_short","loc":["body","password"],"input":"x"}
//	<input type="password" id="p" value="x">
//	variable "password" { type = string  default = "x" }
package pair

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/safe/internal/named"
)

const (
	maxAhead = 400 // bytes between a name and its value
	maxList  = 96  // bytes of a list in front of a name in it
	longest  = len("rejectedvalue")
)

// HoldsValue reports whether a member or attribute of this name has the value of the
// pair whose name is in another one.
func HoldsValue(name string) bool {
	if len(name) < len("val") || len(name) > longest {
		return false
	}
	switch name[len(name)-1] | 0x20 {
	case 'e', 't', 'l', 'a', 'd':
	default:
		return false
	}
	var buf [longest]byte
	switch string(lowered(buf[:0], name)) {
	case "actual", "attemptedvalue", "content", "currentvalue", "data", "default", "defaultvalue", "input", "plaintext",
		"received", "rejectedvalue", "secretvalue", "stringvalue", "text", "val", "value":
		return true
	}
	return false
}

// holdsName reports whether a member or attribute of this name has the name of the pair.
func holdsName(name string) bool {
	var buf [longest]byte
	if len(name) > longest {
		return false
	}
	switch string(lowered(buf[:0], name)) {
	case "field", "fieldname", "header", "id", "identifier", "item", "key", "label", "loc", "name", "option", "param",
		"parameter", "path", "property", "propertyname", "setting", "type", "var", "variable":
		return true
	}
	return false
}

func lowered(b []byte, name string) []byte {
	for i := range len(name) {
		b = append(b, name[i]|0x20)
	}
	return b
}

// IsName reports whether the name of a secret whose first word begins at s[i] is the
// value of a member or an attribute that holds names, or the last one of its list.
func IsName(s string, i int) bool {
	for n := 0; i > 0 && n < named.Max && (ascii.IsWord(s[i-1]) || s[i-1] == '-' || s[i-1] == '.'); n++ {
		i--
	}
	before := trimmed(s[max(i-named.Max, 0):i])
	if before != "" && strings.IndexByte("[,", before[len(before)-1]) >= 0 {
		before = trimmed(s[max(i-maxList, 0):i])
		n := strings.LastIndexByte(before, '[')
		if n < 0 || strings.ContainsAny(before[n:], "{}:=") {
			return false
		}
		before = trimmed(before[:n])
	}
	if before == "" || before[len(before)-1] != ':' && before[len(before)-1] != '=' {
		return false
	}
	before = trimmed(before[:len(before)-1])
	return holdsName(before[named.WordStart(before, len(before)):])
}

func trimmed(s string) string { return strings.TrimRight(s, " \\\"'") }

// ValueAhead returns where the name of the next member or attribute ends that may hold
// the value of the object, block, or element that s[i] is in; 0 if there is none. What
// is inside of others is passed over.
func ValueAhead(s string, i int) (end int) {
	s = s[:min(i+maxAhead, len(s))]
	depth := 0
	for i < len(s) {
		switch c := s[i]; {
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth < 0 && c == '}' {
				return 0
			}
			depth = max(depth, 0)
		case c == '<':
			return 0
		case c == '>':
			return childAhead(s, i+1)
		case ascii.IsAlpha(c):
			n := ascii.SkipWord(s, i)
			first := named.WordStart(s, n)
			if depth == 0 && HoldsValue(s[first:n]) {
				return n
			}
			if depth == 0 && isList(s, i) && holdsName(s[first:n]) {
				return 0 // of the next one
			}
			i = n
			continue
		}
		i++
	}
	return 0
}

// isList reports whether an item of a list of YAML begins before s[i].
func isList(s string, i int) bool {
	return strings.HasSuffix(s[:i], "\n- ") || strings.HasSuffix(s[:i], `\n- `)
}

// childAhead returns where the name ends of the element at s[i], if it holds the value of
// the one that it is in: <setting name="password"> <value>.
func childAhead(s string, i int) (end int) {
	rest := strings.TrimLeft(s[i:], " \t\r\n")
	for strings.HasPrefix(rest, `\n`) || strings.HasPrefix(rest, `\r`) || strings.HasPrefix(rest, `\t`) {
		rest = strings.TrimLeft(rest[2:], " \t\r\n")
	}
	if !strings.HasPrefix(rest, "<") {
		return 0
	}
	n := ascii.SkipWord(rest, 1)
	if !HoldsValue(rest[1:n]) {
		return 0
	}
	return len(s) - len(rest) + n
}

// NameAhead returns where the name of the pair is whose value ends at s[i]: in another
// member of the same object, or in another attribute.
func NameAhead(s string, i int) (start, end int) {
	s = s[:min(i+maxAhead, len(s))]
	depth := 0
	for i < len(s) {
		switch c := s[i]; {
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth < 0 {
				return 0, 0
			}
		case c == '<' || c == '>':
			return 0, 0
		case ascii.IsAlpha(c):
			n := ascii.SkipWord(s, i)
			if depth == 0 && holdsName(s[named.WordStart(s, n):n]) {
				if start, end = nameAt(s, n); end > start {
					return start, end
				}
			}
			i = n
			continue
		}
		i++
	}
	return 0, 0
}

// nameAt returns where the name of a secret is that a member which ends before s[i] has
// for its value, or last in the list that is its value.
func nameAt(s string, i int) (start, end int) {
	rest := strings.TrimLeft(s[i:], " \\\"'")
	if rest == "" || rest[0] != ':' && rest[0] != '=' {
		return 0, 0
	}
	rest = strings.TrimLeft(rest[1:], " \\\"'")
	if strings.HasPrefix(rest, "[") {
		list, _, closed := strings.Cut(rest, "]")
		if !closed {
			return 0, 0
		}
		last := trimmed(list)
		start = len(s) - len(rest) + strings.LastIndexAny(last, " \\\"'[,") + 1
		end = len(s) - len(rest) + len(last)
	} else {
		start = len(s) - len(rest)
		end = start
		for end < len(s) && end-start < named.Max && (ascii.IsWord(s[end]) || strings.IndexByte("-.", s[end]) >= 0) {
			end++
		}
	}
	if start >= end || !named.MayEnd(s[start:end]) {
		return 0, 0
	}
	if k, _ := named.Before(s, named.WordStart(s, end), end); k == named.None || k == named.Public {
		return 0, 0
	}
	return start, end
}

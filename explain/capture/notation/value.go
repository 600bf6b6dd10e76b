// Package notation reads values out of text in the notations in which programs
// print objects, such as JSON, Python, PHP, Ruby, or Go, whether whole or cut
// off.
package notation

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// A Kind is a kind of value.
type Kind uint8

// The kinds of values.
const (
	Absent Kind = iota // a name without a value
	Bare               // a number, true, null, or text without quotes
	String
	List
	Object
)

// A Value is one value of an object notation.
type Value struct {
	Kind Kind

	// Cut is set if the value breaks off before its end.
	Cut bool

	// ragged is set if the value holds text that isn't part of any notation.
	ragged bool

	Text    string   // of a String: decoded; of a Bare: unchanged, but trimmed
	Type    string   // the name before the bracket: ODataError in ODataError(…)
	Members []Member // of an Object or a List

	// Start and End are offsets in the text that was parsed. They include
	// the type, brackets, and quotes.
	Start, End int
}

// A Member is a member of an Object or an element of a List.
type Member struct {
	Name  string // empty for an element
	Value Value
	At    int // offset of the name, or of the element
}

// IsReference reports whether a member has the value of a variable or a field of
// the same name, as in source code: code: code, message: e.message.
func (m *Member) IsReference() bool {
	text := m.Value.Text
	return m.Value.Kind == Bare && m.Name != "" && (text == m.Name || strings.HasSuffix(text, "."+m.Name))
}

// Find returns the value of the first member with a name, compared without
// letter case and punctuation. It returns nil if there is none.
func (v *Value) Find(name string) *Value {
	if v == nil {
		return nil
	}
	var want [NameRoom]byte
	folded := clue.Fold(want[:0], name)
	for i := range v.Members {
		var buf [NameRoom]byte
		if m := &v.Members[i]; m.Name != "" && string(clue.Fold(buf[:0], m.Name)) == string(folded) {
			return &m.Value
		}
	}
	return nil
}

// NameRoom is the length of the longest name that is known, in folded form.
const NameRoom = 40

// Scalar returns the text of a String or a Bare. It is empty for what stands
// for no value, such as null.
func (v *Value) Scalar() string {
	switch v.Kind {
	case String:
		return v.Text
	case Bare:
		if !isNull(v.Text) {
			return v.Text
		}
	}
	return ""
}

// isNull reports whether a bare word stands for no value.
func isNull(word string) bool {
	switch word {
	case "null", "None", "nil", "NULL", "undefined", "undef", "<nil>", "<null>", "<none>", "$null", "NaN":
		return true
	}
	return false
}

// IsTrue reports whether a value is the truth value true.
func (v *Value) IsTrue() bool {
	switch v.Text {
	case "true", "True", "TRUE", "$true":
		return v.Kind == Bare
	}
	return false
}

// IsFalse reports whether a value is the truth value false.
func (v *Value) IsFalse() bool {
	switch v.Text {
	case "false", "False", "FALSE", "$false":
		return v.Kind == Bare
	}
	return false
}

// IsGroup reports whether a value is a List or an Object.
func (v *Value) IsGroup() bool { return v.Kind >= List }

// Last returns the last value in v that isn't a List or an Object with
// members. Where v breaks off, it does so in this value or after it.
func (v *Value) Last() *Value {
	for len(v.Members) > 0 {
		v = &v.Members[len(v.Members)-1].Value
	}
	return v
}

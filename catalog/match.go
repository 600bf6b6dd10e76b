package catalog

import (
	"slices"
	"strings"
)

const (
	// maxMessage is how many bytes of a message are compared.
	maxMessage = 64 << 10

	// minWeight is how many characters a template must have beside its
	// values to be looked for anywhere in a text. Shorter ones count for
	// their own code only, and have to make up the whole message.
	minWeight = 10

	// minDistinctive is the same for a text of which nothing says that it is
	// an error, and minProse if the values are to be more than a word each.
	minDistinctive = 13
	minProse       = 19
)

// MatchMessage finds the template that a message was made from, and the
// values in it. Of several that fit, the one that explains most of the
// message is returned; among equals one of the given code, then one of the
// given service. Both may be empty.
//
// The wording may differ from the template in letter case, white space,
// quotes, final full stops and the form of "not", and other text may stand
// before and behind.
//
// A message of a code itself, which has no entry of its own among the
// messages, comes with what the catalog says of that code.
func MatchMessage(text, code string, s Service) (Message, Values, bool) {
	return bestMatch(text, code, s, nil)
}

// SearchMessage finds a message in a line of text of which nothing says that
// it is an error. Only templates count that can hardly be something else.
func SearchMessage(line string) (Message, Values, bool) {
	return bestMatch(line, "", Unknown, distinctive)
}

// distinctive reports whether a match can hardly be chance.
func distinctive(t *template, values Values) bool {
	if t.weight < minDistinctive {
		return false
	}
	for _, v := range values {
		if t.weight < minProse && (v.Value == "" || strings.ContainsFunc(v.Value, isSpace)) {
			return false
		}
	}
	return true
}

// A match is a template that fits, with what tells it from other ones.
type match struct {
	template *template
	order    int // in templates
	values   Values
	rank     int
}

func bestMatch(text, code string, s Service, accept func(*template, Values) bool) (Message, Values, bool) {
	if len(text) > maxMessage {
		text = text[:maxMessage]
	}
	var buffer foldBuffer
	f := buffer.room(text)
	f.read(text)
	f.found.addShort()
	var best match
	for i, t := range f.found.all() {
		if best.template != nil && t.weight < best.template.weight {
			break // and so are those that follow
		}
		if f.words.lacks(t.words) || t.isCommon() && !(t.isOf(code) && t.spans(f.text)) {
			continue
		}
		values, ok := t.find(text, f)
		if !ok || accept != nil && !accept(t, values) {
			continue
		}
		if m := (match{t, i, values, t.rank(code, s, values)}); m.beats(best) {
			best = m
		}
	}
	if best.template == nil {
		return Message{}, nil, false
	}
	m := best.template.message()
	return m, append(best.values, m.Tells...), true
}

// beats reports whether m tells more than o.
func (m match) beats(o match) bool {
	if o.template == nil || m.template.weight != o.template.weight {
		return o.template == nil || m.template.weight > o.template.weight
	}
	if m.rank != o.rank {
		return m.rank > o.rank
	}
	return m.order < o.order
}

// isCommon reports whether the words of a template may be anybody's.
func (t *template) isCommon() bool {
	m := t.origin.message()
	return t.weight < minWeight || m != nil && m.Common
}

func (t *template) isOf(code string) bool {
	own, _ := t.belongs()
	return code != "" && strings.EqualFold(own, code)
}

// rank says how well the surroundings of a message fit.
func (t *template) rank(code string, s Service, values Values) int {
	rank := 0
	ownCode, ownService := t.belongs()
	if code != "" && strings.EqualFold(ownCode, code) {
		rank += 8
	}
	if ownService == s {
		rank += 4
	}
	if ownCode == "" {
		rank += 2
	}
	if !slices.ContainsFunc(values, Value.isEmpty) {
		rank++
	}
	return rank
}

func (v Value) isEmpty() bool { return v.Value == "" }

package catalog

import (
	"slices"
	"strings"
	"sync"
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
	values   Values
	rank     int
}

func bestMatch(text, code string, s Service, accept func(*template, Values) bool) (Message, Values, bool) {
	if len(text) > maxMessage {
		text = text[:maxMessage]
	}
	var f folded
	var best match
	index().candidates(text, code, func(t *template) {
		if best.template != nil && t.weight < best.template.weight {
			return
		}
		if f.text == nil {
			f = fold(text)
		}
		if t.weight < minWeight && !(t.isOf(code) && t.spans(f.text)) {
			return
		}
		values, ok := t.find(text, f)
		if !ok || accept != nil && !accept(t, values) {
			return
		}
		if m := (match{t, values, t.rank(code, s, values)}); m.beats(best) {
			best = m
		}
	})
	if best.template == nil {
		return Message{}, nil, false
	}
	return *best.template.message, append(best.values, best.template.message.Tells...), true
}

// beats reports whether m tells more than o.
func (m match) beats(o match) bool {
	if o.template == nil || m.template.weight != o.template.weight {
		return o.template == nil || m.template.weight > o.template.weight
	}
	if m.rank != o.rank {
		return m.rank > o.rank
	}
	return m.template.order < o.template.order
}

func (t *template) isOf(code string) bool {
	return code != "" && strings.EqualFold(t.message.Code, code)
}

// rank says how well the surroundings of a message fit.
func (t *template) rank(code string, s Service, values Values) int {
	rank := 0
	if t.isOf(code) {
		rank += 8
	}
	if t.message.Service == s {
		rank += 4
	}
	if t.message.Code == "" {
		rank += 2
	}
	if !slices.ContainsFunc(values, Value.isEmpty) {
		rank++
	}
	return rank
}

func (v Value) isEmpty() bool { return v.Value == "" }

// index holds the templates by a word that a text must have for the template
// to fit. It is built at the first look-up.
var index = sync.OnceValue(newTemplateIndex)

// Package match recognizes messages: it finds the template that a text was made
// from, with the values in it, and the known messages that a text resembles.
// Its table is generated from the messages and codes of all rooms.
package match

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	// maxMessage is how many bytes of a message are compared.
	maxMessage = 64 << 10

	// minWeight is how many characters a template must have outside its
	// values to be looked for anywhere in a text. Shorter ones count for
	// their own code only, and have to make up the whole message.
	minWeight = 10

	// minDistinctive is the same for a text that nothing marks as an error, and minProse if the values are to be more than a word each.
	minDistinctive = 13
	minProse       = 19
)

// Match finds the message that a text was made from, and the values in it. Of
// several that fit, the one that explains most of the text is returned; among
// equals one of the given code, then one of the given service. Both may be
// empty.
func (rs Rooms) Match(text, code string, s fact.Service) (fact.Message, fact.Values, bool) {
	return rs.best(text, code, s, nil)
}

// Search finds a message in a line of text that nothing else marks as an error.
// Only templates count that can hardly match by chance.
func (rs Rooms) Search(line string) (fact.Message, fact.Values, bool) {
	return rs.best(line, "", fact.Unknown, distinctive)
}

// distinctive reports whether a match can hardly be chance.
func distinctive(t *template, values fact.Values) bool {
	if t.weight < minDistinctive {
		return false
	}
	for _, v := range values {
		if t.weight < minProse && (v.Value == "" || strings.ContainsFunc(v.Value, IsSpace)) {
			return false
		}
	}
	return true
}

// A match is a template that fits, with what tells it from other ones.
type match struct {
	template *template
	order    int // in templates
	values   fact.Values
	rank     int
}

func (rs Rooms) best(text, code string, s fact.Service, accept func(*template, fact.Values) bool) (fact.Message, fact.Values, bool) {
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
			break // and so are the following ones
		}
		if f.words.lacks(t.words) || rs.isCommon(t) && !(rs.isOf(t, code) && t.spans(f.text)) {
			continue
		}
		values, ok := t.find(text, rs.wording(t.origin), f)
		if !ok || accept != nil && !accept(t, values) {
			continue
		}
		if m := (match{t, i, values, rs.rank(t, code, s, values)}); m.beats(best) {
			best = m
		}
	}
	if best.template == nil {
		return fact.Message{}, nil, false
	}
	m := rs.messageOf(best.template)
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
func (rs Rooms) isCommon(t *template) bool {
	m := rs.message(t.origin)
	return t.weight < minWeight || m != nil && m.Common
}

func (rs Rooms) isOf(t *template, code string) bool {
	own, _ := rs.belongs(t)
	return code != "" && strings.EqualFold(own, code)
}

// rank says how well the surroundings of a message fit.
func (rs Rooms) rank(t *template, code string, s fact.Service, values fact.Values) int {
	rank := 0
	ownCode, ownService := rs.belongs(t)
	if code != "" && strings.EqualFold(ownCode, code) {
		rank += 8
	}
	if ownService == s {
		rank += 4
	}
	if ownCode == "" {
		rank += 2
	}
	if !slices.ContainsFunc(values, isEmpty) {
		rank++
	}
	return rank
}

func isEmpty(v fact.Value) bool { return v.Value == "" }

package catalog

import (
	"iter"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
)

// Messages returns every message of the catalog, room by room.
func Messages() iter.Seq[fact.Message] {
	return func(yield func(fact.Message) bool) {
		for m := range messages() {
			if !yield(*m) {
				return
			}
		}
	}
}

// messages is Messages without the copying.
func messages() iter.Seq[*fact.Message] {
	return func(yield func(*fact.Message) bool) {
		for _, r := range rooms {
			for _, table := range r.Messages {
				for i := range *table {
					if !yield(&(*table)[i]) {
						return
					}
				}
			}
		}
	}
}

// MatchMessage finds the message that a text was made from, and the values in
// it. Of several that fit, the one that explains most of the text is returned;
// among equals one of the given code, then one of the given service. Both may
// be empty.
//
// The wording may differ from the template in letter case, white space,
// quotes, final full stops and the form of "not", and may have other text
// before and after it.
//
// A message of a code itself, which has no entry of its own among the
// messages, comes with what the catalog says of that code.
func MatchMessage(text, code string, s fact.Service) (fact.Message, fact.Values, bool) {
	return match.Rooms(rooms[:]).Match(text, code, s)
}

// SearchMessage finds a message in a line of text that nothing else marks as an
// error. Only templates count that can hardly match by chance.
func SearchMessage(line string) (fact.Message, fact.Values, bool) {
	return match.Rooms(rooms[:]).Search(line)
}

// SimilarMessages finds the message that a text resembles most, among the messages
// that fit the rest of the input as far as the caller knows it. Where another one is
// about as alike and has a different first cause, it is returned as well.
func SimilarMessages(text string, fits func(*fact.Message) bool) []match.Similar {
	return match.Rooms(rooms[:]).Similar(text, fits)
}

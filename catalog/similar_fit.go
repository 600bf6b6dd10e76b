package catalog

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/around"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// An Answer is what is known of an answer apart from its message.
type Answer struct {
	Service fact.Service // that sent it; Unknown if nothing tells
	Code    string       // as sent; empty if there is none
	Status  int          // 0 if the input shows none
}

// Contradicts reports whether an answer can't be one with that message: another
// service sent it, another code says what is wrong, or it puts the fault on the
// other side.
func (a Answer) Contradicts(m *fact.Message) bool {
	return a.isOfOther(m) || a.saysOther(m) || a.Status != 0 && Side(m) != 0 && a.Status/100 != Side(m)
}

// isOfOther reports whether another service says such things. The language of
// hunting queries and the library that reads query options are the same in
// Defender and Graph.
func (a Answer) isOfOther(m *fact.Message) bool {
	ownWords := a.Code == "" && a.Status == 0 // of a client: nothing shows an answer
	if m.Service == fact.Unknown && (a.Service != fact.Entra || ownWords) {
		return false
	}
	switch a.Service {
	case m.Service, fact.Unknown, "":
		return false
	case fact.Defender, fact.Graph:
		return !isOfBoth(m)
	}
	return true
}

// isOfBoth reports whether a message is one that Defender and Graph both send.
func isOfBoth(m *fact.Message) bool {
	return hunting.IsOfQuery(m) || slices.ContainsFunc(around.OdataMessages, func(o fact.Message) bool { return o.ID == m.ID })
}

// saysOther reports whether the answer has a code that says something, and the
// message comes with another one.
func (a Answer) saysOther(m *fact.Message) bool {
	return IsSpecific(a.Code, a.Service) && IsSpecific(m.Code, m.Service) && !strings.EqualFold(a.Code, m.Code)
}

// IsSpecific reports whether a code says by itself what is wrong. One that is in
// no catalog does, though nobody here knows what.
func IsSpecific(code string, s fact.Service) bool {
	if strings.Trim(code, "0123456789") == "" { // none, or a status
		return false
	}
	c, ok := FindCode(code, s)
	return !ok || !c.General && !c.ByStatus && !c.Wraps && c.Service != ""
}

// Side returns the class of the status that a message comes with: 4 where the
// caller has to fix something, 5 where the service has; 0 if it is not known.
func Side(m *fact.Message) int {
	c, _ := FindCode(m.Code, m.Service)
	return cmp.Or(m.Status, c.Status) / 100
}

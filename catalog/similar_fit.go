package catalog

import (
	"cmp"
	"slices"
	"strings"
)

// An Answer is what is known of an answer beside its message.
type Answer struct {
	Service Service // that sent it; Unknown if nothing tells
	Code    string  // as sent; empty if there is none
	Status  int     // 0 if the input shows none
}

// Contradicts reports whether an answer can't be one with that message: another
// service sent it, another code says what is wrong, or it puts the fault on the
// other side.
func (a Answer) Contradicts(m *Message) bool {
	return a.isOfOther(m) || a.saysOther(m) || a.Status != 0 && Side(m) != 0 && a.Status/100 != Side(m)
}

// isOfOther reports whether another service says such things. The language of
// hunting queries and the library that reads query options are the same in
// Defender and Graph.
func (a Answer) isOfOther(m *Message) bool {
	switch a.Service {
	case m.Service, Unknown, "":
		return false
	case Defender, Graph:
		return !isOfBoth(m)
	}
	return true
}

// isOfBoth reports whether a message is one that Defender and Graph both send.
func isOfBoth(m *Message) bool {
	return IsOfQuery(m) || slices.ContainsFunc(odataMessages, func(o Message) bool { return o.ID == m.ID })
}

// saysOther reports whether the answer has a code that says something, and the
// message comes with another one.
func (a Answer) saysOther(m *Message) bool {
	return IsSpecific(a.Code, a.Service) && IsSpecific(m.Code, m.Service) && !strings.EqualFold(a.Code, m.Code)
}

// IsSpecific reports whether a code says by itself what is wrong. One that is in
// no catalog does, though nobody here knows what.
func IsSpecific(code string, s Service) bool {
	if strings.Trim(code, "0123456789") == "" { // none, or a status
		return false
	}
	c, ok := FindCode(code, s)
	return !ok || !c.General && !c.ByStatus && !c.Wraps && c.Service != ""
}

// Side returns the class of the status that a message comes with: 4 where the
// caller has to mend something, 5 where the service has; 0 if it is not known.
func Side(m *Message) int {
	c, _ := FindCode(m.Code, m.Service)
	return cmp.Or(m.Status, c.Status) / 100
}

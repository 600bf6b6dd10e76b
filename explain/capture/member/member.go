// Package member reads the clues that the named members of objects are.
package member

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/beside"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/capture/tracking"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/internal/hex"
)

// A Form tells how the value of a member is written, and where.
type Form struct {
	Bare    bool // without quotes
	Cut     bool // it breaks off
	InFault bool // beside it stand the members of an error
}

// Read reads the clue that a named member of an object is.
func Read(n *clue.Node, name, value string, place int, form Form) {
	value = strings.TrimSpace(value)
	if form.Bare {
		value = strings.TrimLeft(value, ":") // a symbol of Ruby
	}
	m := member{n, name, value, place, form}
	class := clue.ClassOf(name)
	switch class {
	case clue.ForStatus:
		m.status()
	case clue.ForReason:
		m.reason(4)
	case clue.ForCode:
		if !form.Cut { // the beginning of a code is none
			m.code()
		}
	case clue.ForOAuth:
		if lexicon.IsSnake(value) {
			n.Tell(clue.OAuth, value, 3, place)
		}
	case clue.ForMessage:
		m.message()
	case clue.ForTarget, clue.ForRequestID, clue.ForCorrelationID, clue.ForTraceID, clue.ForClientID, clue.ForRunID:
		m.id(class)
	case clue.ForURL:
		m.url()
	case clue.ForPath:
		if strings.HasPrefix(value, "/") && n.Name != "file" {
			n.Tell(clue.Path, value, 1, place)
		}
	case clue.ForHost:
		if strings.IndexByte(value, '.') >= 0 {
			n.Tell(clue.Host, value, 1, place)
		}
	case clue.ForMethod:
		if method := strings.ToUpper(value); clue.IsMethod(method) {
			n.Tell(clue.Method, method, 1, place)
		}
	case clue.ForTime:
		m.time()
	case clue.NoClass:
		if name == "CID" && hex.IsGUID(value) { // in the diagnostics of the Defender portal
			m.id(clue.ForCorrelationID)
		}
	}
}

// A member is a member of an object that is being read.
type member struct {
	n     *clue.Node
	name  string
	value string
	place int
	form  Form
}

// status reads a status, as a number or as a phrase.
func (m member) status() {
	status := reply.StatusAt(m.value, 0)
	switch {
	case status == 407:
		m.n.Add(clue.Clue{Kind: clue.Failure, Value: exchange.Proxy, Name: m.name + ": " + m.value, Rank: 1, At: m.place})
		m.n.Count(clue.ProxyStatus, status, 1, m.place)
	case status > 0:
		m.n.Count(clue.Status, status, 1, m.place)
	default:
		m.reason(2)
	}
}

// reason reads a reason phrase.
func (m member) reason(rank int) {
	words, _, _ := strings.Cut(m.value, " (")
	if status, end := lexicon.ReasonAt(words, 0); status > 0 && end == len(words) {
		m.n.Count(clue.Status, status, rank, m.place)
	}
}

// code reads the code of an error. A bare number is a status, and some codes are
// those of the client.
func (m member) code() {
	status := reply.StatusAt(m.value, 0)
	switch {
	case m.form.Bare && m.value != "" && ascii.SkipDigits(m.value, 0) == len(m.value):
		if status >= 400 {
			m.n.Count(clue.Status, status, 2, m.place)
		}
	case status > 0 && len(m.value) == 3:
		m.n.Tell(clue.Code, m.value, 2, m.place)
		m.n.Count(clue.StatusWord, status, 5, m.place)
	case !lexicon.IsClean(m.value):
	case lexicon.IsClientCode(m.value):
		if kind := lexicon.KindOfClientCode(m.value); kind != "" {
			m.n.Add(clue.Clue{Kind: clue.Failure, Value: kind, Name: m.value, Rank: lexicon.RankOfFailure(kind), At: m.place})
		}
	case ascii.IsOneOf(m.name, "code"):
		m.n.Tell(clue.Code, m.value, 1, m.place)
	default:
		m.n.Tell(clue.Code, m.value, 2, m.place)
	}
}

// message reads what went wrong. Outside of an error, a title or a description may
// be of anything.
func (m member) message() {
	if status := reply.StatusAt(m.value, 0); status >= 400 && len(m.value) == 3 {
		m.n.Count(clue.Status, status, 3, m.place)
	}
	var buf [beside.LongestName]byte
	rank := 2
	switch name := string(clue.Fold(buf[:0], m.name)); {
	case name == "message", name == "errordescription":
		rank = 1
	case !m.form.InFault && !beside.IsMessageName(m.name):
		rank = 3
	}
	m.n.Tell(clue.Message, cutAt(m.value, beside.MaxMessage), rank, m.place)
}

// id reads a tracking ID.
func (m member) id(class clue.Class) {
	kind := tracking.KindOfClass(class)
	switch tracking.KindOf(m.value) {
	case tracking.None:
		return
	case tracking.Masked:
		if kind == clue.ClientID || kind == clue.RunID || kind == clue.Target && tracking.NamesField(m.value) {
			return
		}
		kind = clue.Masked
	}
	if class == clue.ForTarget {
		m.n.Tell(clue.Shape, lexicon.Defender, 3, m.place)
	}
	m.n.Add(clue.Clue{Kind: kind, Name: m.name, Value: m.value, Rank: 1, At: m.place})
}

// url reads what was called.
func (m member) url() {
	if !ascii.FoldsAt(m.value, 0, "https://") && !ascii.FoldsAt(m.value, 0, "http://") {
		if strings.HasPrefix(m.value, "/") {
			m.n.Tell(clue.Path, m.value, 1, m.place)
		}
		return
	}
	service := lexicon.ServiceOfHost(m.value)
	if address.IsDocumentation(m.value, service) {
		return
	}
	m.n.Tell(clue.URL, m.value, address.Rank(m.n.Shape, service, 1), m.place)
}

// time reads when it took place.
func (m member) time() {
	if start, end := stamp.Find(m.value); start >= 0 {
		rank := 3
		if m.n.Shape != clue.Headers && ascii.IsOneOf(m.name, "timestamp", "date") {
			rank = 2
		}
		m.n.Tell(clue.Time, m.value[start:end], rank, m.place)
		return
	}
	if t := stamp.Epoch(m.value); t != "" {
		m.n.Tell(clue.Time, t, 3, m.place)
	}
}

// cutAt returns s, or the runes of it that fit into most bytes.
func cutAt(s string, most int) string {
	if len(s) <= most {
		return s
	}
	for most > 0 && s[most]&0xC0 == 0x80 {
		most--
	}
	return s[:most]
}

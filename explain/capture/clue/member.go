package clue

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/exchange"
)

// A Form tells how the value of a member is written, and where.
type Form struct {
	Bare    bool // without quotes
	InFault bool // beside it stand the members of an error
}

// Member reads the clue that a named member of an object is.
func Member(n *Node, name, value string, place int, form Form) {
	value = strings.TrimSpace(value)
	if form.Bare {
		value = strings.TrimLeft(value, ":") // a symbol of Ruby
	}
	m := member{n, name, value, place, form}
	class := ClassOf(name)
	if n.Shape == Headers {
		m.header(class)
	}
	switch class {
	case ForStatus:
		m.status()
	case ForReason:
		m.reason(4)
	case ForCode:
		m.code()
	case ForOAuth:
		if isSnake(value) {
			n.Tell(OAuth, value, 3, place)
		}
	case ForMessage:
		m.message()
	case ForTarget, ForRequestID, ForCorrelationID, ForTraceID, ForClientID:
		m.id(class)
	case ForURL:
		m.url()
	case ForPath:
		if strings.HasPrefix(value, "/") {
			n.Tell(Path, value, 1, place)
		}
	case ForHost:
		if strings.IndexByte(value, '.') >= 0 {
			n.Tell(Host, value, 1, place)
		}
	case ForMethod:
		if method := strings.ToUpper(value); isMethod(method) {
			n.Tell(Method, method, 1, place)
		}
	case ForTime:
		m.time()
	case ForInner:
		n.Tell(Shape, Graph, 3, place)
	}
}

// A member is a member of an object that is being read.
type member struct {
	n     *Node
	name  string
	value string
	place int
	form  Form
}

// header adds a header of a message. Whose headers they are, the name of the
// object says.
func (m member) header(class Class) {
	kind := Header
	if foldsAt(m.n.Name, 0, "request") {
		kind = RequestHeader
	}
	m.n.Add(Clue{Kind: kind, Name: m.name, Value: m.value, Rank: 1, At: m.place})
}

// status reads a status, as a number or as a phrase.
func (m member) status() {
	status := statusAt(m.value, 0)
	switch {
	case status == 407:
		m.n.Add(Clue{Kind: Failure, Value: exchange.Proxy, Name: m.name + ": " + m.value, Rank: 1, At: m.place})
		m.n.Count(ProxyStatus, status, 1, m.place)
	case status > 0:
		m.n.Count(Status, status, 1, m.place)
	default:
		m.reason(2)
	}
}

// reason reads a reason phrase.
func (m member) reason(rank int) {
	words, _, _ := strings.Cut(m.value, " (")
	if status, end := reasonAt(words, 0); status > 0 && end == len(words) {
		m.n.Count(Status, status, rank, m.place)
	}
}

// code reads the code of an error. A bare number is a status, and some codes are
// those of the client.
func (m member) code() {
	status := statusAt(m.value, 0)
	switch {
	case m.form.Bare && m.value != "" && skipDigits(m.value, 0) == len(m.value):
		if status >= 400 {
			m.n.Count(Status, status, 2, m.place)
		}
	case status > 0 && len(m.value) == 3:
		m.n.Tell(Code, m.value, 2, m.place)
	case !isClean(m.value):
	case isClientCode(m.value):
		if kind := kindOfClientCode(m.value); kind != "" {
			m.n.Add(Clue{Kind: Failure, Value: kind, Name: m.value, Rank: rankOfFailure(kind), At: m.place})
		}
	case isOneOf(m.name, "code"):
		m.n.Tell(Code, m.value, 1, m.place)
	default:
		m.n.Tell(Code, m.value, 2, m.place)
	}
}

// message reads what went wrong. Outside of an error, a title or a description may
// be of anything.
func (m member) message() {
	if status := statusAt(m.value, 0); status >= 400 && len(m.value) == 3 {
		m.n.Count(Status, status, 3, m.place)
	}
	var buf [longestName]byte
	rank := 2
	switch name := string(Fold(buf[:0], m.name)); {
	case name == "message", name == "errordescription":
		rank = 1
	case !m.form.InFault && !isMessageName(m.name):
		rank = 3
	}
	m.n.Tell(Message, cutAt(m.value, maxMessage), rank, m.place)
}

// id reads a tracking ID.
func (m member) id(class Class) {
	kind := kindOfClass(class)
	if class == ForTarget {
		m.n.Tell(Shape, Defender, 3, m.place)
	}
	switch kindOfID(m.value) {
	case noID:
		return
	case maskedID:
		if kind == ClientID {
			return
		}
		kind = Masked
	}
	m.n.Add(Clue{Kind: kind, Name: m.name, Value: m.value, Rank: 1, At: m.place})
}

// url reads what was called.
func (m member) url() {
	if !foldsAt(m.value, 0, "https://") && !foldsAt(m.value, 0, "http://") {
		if strings.HasPrefix(m.value, "/") {
			m.n.Tell(Path, m.value, 1, m.place)
		}
		return
	}
	service := ServiceOfHost(m.value)
	if isDocumentation(m.value, service) {
		return
	}
	m.n.Tell(URL, m.value, rankOfHost(m.n.Shape, service, 1), m.place)
}

// time reads when it took place.
func (m member) time() {
	if start, end := stamp.Find(m.value); start >= 0 {
		rank := 3
		if m.n.Shape != Headers && isOneOf(m.name, "timestamp", "date") {
			rank = 2
		}
		m.n.Tell(Time, m.value[start:end], rank, m.place)
		return
	}
	if t := ofEpoch(m.value); t != "" {
		m.n.Tell(Time, t, 3, m.place)
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

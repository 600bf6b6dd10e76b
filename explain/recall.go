package explain

import (
	"bytes"
	"encoding/binary"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/internal/clips"
	"github.com/defender-err/defender-err/internal/hex"
)

// A body is what is known of bodies that differ in tracking ID and digest only,
// so that they need not be read: the models of the errors with them, by the
// status, which stands outside.
type body []statusModel

// A statusModel is the model of the errors with a body and a status.
type statusModel struct {
	status int
	model  *model
}

// model returns the model for a status; nil if there is none yet.
func (b body) model(status int) *model {
	for _, known := range b {
		if known.status == status {
			return known.model
		}
	}
	return nil
}

// A mask is a body of the usual form as it stands in a stream, maybe escaped,
// taken apart.
type mask struct {
	size   int    // of the body, in bytes
	rest   []byte // all but the tracking ID and the digits of the digest
	id     string
	digest digest
	clips  clips.Clips
}

// longestMask is how long a body may be, in bytes.
const longestMask = 512

// read makes m the mask of the body that text begins with; false if that does
// not end with a tracking ID like any other.
func (m *mask) read(text []byte) bool {
	const closing = "}}"
	end := bytes.IndexByte(text[:min(len(text), longestMask)], '}')
	if end < 0 || !bytes.HasPrefix(text[end:], []byte(closing)) {
		return false
	}
	m.size = end + len(closing)
	value := unquoted(text[:end])
	at := max(0, len(value)-hex.GUIDLength)
	before, id := value[:at], value[at:]
	if hex.GUID(id)&(hex.Other|hex.Digit) != hex.Digit || !bytes.HasSuffix(unquoted(before), []byte("target")) {
		return false
	}
	m.id = m.clips.String(id)
	m.digest = digestIn(before)
	d := &m.digest
	m.rest = binary.LittleEndian.AppendUint16(m.rest[:0], uint16(d.start))
	m.rest = append(m.rest, byte(len(d.text)), byte(d.letters))
	m.rest = append(append(m.rest, before[:d.start]...), before[d.start+len(d.text):]...)
	return !catalog.IsSampleTrackingID(m.id)
}

// unquoted returns text without the quotes, backslashes and colons at its end.
func unquoted(text []byte) []byte {
	end := len(text)
	for end > 0 && (text[end-1] == '"' || text[end-1] == '\\' || text[end-1] == ':') {
		end--
	}
	return text[:end]
}

// own returns what the explanation of the exchange with that body has for
// itself.
func (m *mask) own(x *exchange.Exchange) own {
	return ownOf(x, TrackingID{Name: "target", Value: m.id}, m.digest.text)
}

// recall returns the size of the body that text begins with if it is known,
// in bytes; else 0.
func (m *memo) recall(text []byte) int {
	if len(m.bodies) == 0 || !m.mask.read(text) {
		return 0
	}
	m.recalled = m.bodies[string(m.mask.rest)]
	if m.recalled == nil {
		return 0
	}
	return m.mask.size
}

// remember makes the body of an exchange known, which has a model, unless it
// is another than the usual, breaks off, or comes for the first time.
func (m *memo) remember(x *exchange.Exchange, made *model) {
	f, status := &x.Response.Fault, x.Response.Status
	usual := !x.Truncated && m.mask.read(x.Response.Raw) && m.mask.size == len(x.Response.Raw) &&
		m.mask.digest.text == m.key.digest.text && f.Code != "" && f.Code[0] > '9' // which would be a status
	known := m.bodies[string(m.mask.rest)]
	if !usual || known.model(status) != nil || !m.again(m.mask.rest) {
		return
	}
	if known == nil && len(m.bodies) == memoSize {
		clear(m.bodies)
	}
	m.bodies[string(m.mask.rest)] = append(known, statusModel{status, made})
}

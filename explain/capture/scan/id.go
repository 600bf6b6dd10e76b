package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/beside"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/tracking"
	"github.com/defender-err/defender-err/internal/hex"
)

// idBeside reads a tracking ID behind the name that ends with the word between two
// offsets, where nothing but a blank stands between them; and the references of
// gateways.
//
//	Activity ID 4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f
//	Reference #18.2d3e1702.1731834843.1a2b3c4d
func (sc *scanner) idBeside(i, end int) {
	s := sc.s
	if ascii.Fold(s[i]) == 'r' && sc.referenceOf(i, end) {
		return
	}
	if ascii.ByteAt(s, end) != ' ' || !ascii.IsHex(ascii.ByteAt(s, ascii.Skip(s, end+1, 2, "'\""))) {
		return
	}
	class, start := beside.ClassBefore(s, i, end)
	switch class {
	case clue.ForRequestID, clue.ForCorrelationID, clue.ForTraceID, clue.ForClientID:
	default:
		return
	}
	l := label{class, s[start:end], start, ascii.Skip(s, end+1, 2, "'\"")}
	if value := tracking.ValueAt(s, l.value); len(value) >= 12 && tracking.KindOf(value) == tracking.Plain {
		sc.idAt(l)
	}
}

// referenceOf reads the reference of a page of a gateway, and reports whether the
// word between two offsets announces one.
func (sc *scanner) referenceOf(i, end int) bool {
	s := sc.s
	v := ascii.Skip(s, end, 1, " ")
	if ascii.ByteAt(s, v) != '#' {
		return false
	}
	v++
	e := v
	for e < len(s) && e-v < 80 && (ascii.IsHex(s[e]) || s[e] == '.' && ascii.IsHex(ascii.ByteAt(s, e+1))) {
		e++
	}
	if strings.IndexByte(s[v:e], '.') < 0 {
		return false
	}
	sc.tell(clue.Gateway, s[i:e], 1, i)
	sc.add(clue.Clue{Kind: clue.RequestID, Name: s[i:end], Value: s[v:e], Rank: 1}, v)
	return true
}

// idAt reads the tracking ID beside a name.
//
//	request-id: 4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f
//	target: |7a5d6e3c-41f2a9b8.
//	Correlation ID = xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
func (sc *scanner) idAt(l label) {
	s := sc.s
	value := tracking.ValueAt(s, l.value)
	kind := tracking.KindOfClass(l.class)
	switch tracking.KindOf(value) {
	case tracking.Masked:
		if kind == clue.ClientID { // nobody asks for what the client made up
			return
		}
		kind = clue.Masked
	case tracking.Plain:
		if tracking.IsCut(s, l.value+len(value)) {
			kind = clue.Masked
		}
	default:
		return
	}
	if l.class == clue.ForTarget {
		if kind == clue.Target && len(value) < tracking.ShortestTarget {
			return
		}
		sc.tellService(clue.Shape, lexicon.Defender, 3, l.value)
	}
	sc.add(clue.Clue{Kind: kind, Name: l.name, Value: value, Rank: 1}, l.value)
}

// guid passes the GUID that may begin with the word between two offsets, and
// returns where to go on. Programs that print the ID of a request in a sentence
// say so right before it.
//
//	status 400, code BadRequest, request 6d0ccf9e-e40d-4841-b6b2-0d3ca1becfeb
func (sc *scanner) guid(i, end int) (next int) {
	if !hex.IsGUID(sc.s[i:min(len(sc.s), i+hex.GUIDLength)]) {
		return end
	}
	sc.event = i + hex.GUIDLength
	const name = "request "
	if ascii.HasPrefixAt(sc.s, i-len(name), name) {
		sc.add(clue.Clue{Kind: clue.RequestID, Name: strings.TrimSpace(name), Value: sc.s[i:sc.event], Rank: 1}, i)
	}
	return sc.event
}

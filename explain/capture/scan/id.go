package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/beside"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/tracking"
	"github.com/defender-err/defender-err/internal/hex"
)

// idBeside reads a tracking ID after the name that ends with the word between two
// offsets, with only a blank between them, and the references of gateways.
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

// idAt reads the tracking ID after a name.
//
//	request-id: 4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f
//	target: |7a5d6e3c-41f2a9b8.
//	Correlation ID = xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
func (sc *scanner) idAt(l label) {
	s := sc.s
	value := tracking.ValueAt(s, l.value)
	kind := tracking.KindOfClass(l.class)
	if kind == clue.RequestID && sc.isBelowCall(l.start) {
		kind = clue.RunID
	}
	switch tracking.KindOf(value) {
	case tracking.Masked:
		if kind == clue.ClientID || kind == clue.RunID { // nobody asks for what the client made up
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

// isBelowCall reports whether a line begins at an offset, and all of the one above is what was
// called: an ID there is the client's own, before anything was answered.
//
//	GET https://graph.microsoft.com/v1.0/directoryObjects/732c56b2-fccb-4bfd-a25e-c787f4acbf1e
//	Request ID: 326a11bc-fef7-44d0-a42c-0da10d187df5
//
//	HTTP/1.1 403 Forbidden
func (sc *scanner) isBelowCall(i int) bool {
	if i != sc.line.start || i == 0 {
		return false
	}
	above := sc.s[max(0, i-1-address.Longest) : i-1]
	method, url, _ := strings.Cut(above[strings.LastIndexByte(above, '\n')+1:], " ")
	return clue.IsMethod(method) && strings.HasPrefix(url, "http") && strings.IndexByte(url, ' ') < 0
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
	class, name := tracking.Announced(sc.before(i))
	switch {
	case class != clue.NoClass:
		sc.add(clue.Clue{Kind: tracking.KindOfClass(class), Name: name, Value: sc.s[i:sc.event], Rank: 1}, i)
	case sc.isOfMSAL(i, sc.event):
		sc.add(clue.Clue{Kind: clue.RunID, Name: "correlation_id", Value: sc.s[i:sc.event], Rank: 1}, i)
	}
	return sc.event
}

// isOfMSAL reports whether the GUID between two offsets is in the place where the
// logs of MSAL have the correlation ID.
//
//	[Tue, 14 May 2024 10:11:12 GMT] : [1e8898a1-…] : @azure/msal-node@2.6.0 : Info - …
//	MSAL 4.54.1.0 MSAL.NetCore .NET 6.0.18 Linux [2023-07-05 09:11:12Z - 9691d62c-…] …
func (sc *scanner) isOfMSAL(i, end int) bool {
	if ascii.HasPrefixAt(sc.s, end, "] : ") {
		return ascii.ByteAt(sc.s, i-1) == '[' && strings.Contains(sc.onLine(end, 60), "@azure/msal-")
	}
	return ascii.HasPrefixAt(sc.s, end, "]") && ascii.HasPrefixAt(sc.s, i-len("Z - "), "Z - ") && strings.Contains(sc.before(i), "MSAL ")
}

package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
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
	class, start := classBefore(s, i, end)
	switch class {
	case clue.ForRequestID, clue.ForCorrelationID, clue.ForTraceID, clue.ForClientID:
	default:
		return
	}
	l := label{class, s[start:end], start, ascii.Skip(s, end+1, 2, "'\"")}
	if value := idValue(s, l.value); len(value) >= 12 && kindOfID(value) == plainID {
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
	value := idValue(s, l.value)
	kind := kindOfClass(l.class)
	switch kindOfID(value) {
	case maskedID:
		if kind == clue.ClientID { // nobody asks for what the client made up
			return
		}
		kind = clue.Masked
	case plainID:
		if isCut(s, l.value+len(value)) {
			kind = clue.Masked
		}
	default:
		return
	}
	if l.class == clue.ForTarget {
		if kind == clue.Target && len(value) < shortestTarget {
			return
		}
		sc.tellService(clue.Shape, lexicon.Defender, 3, l.value)
	}
	sc.add(clue.Clue{Kind: kind, Name: l.name, Value: value, Rank: 1}, l.value)
}

// shortestTarget is the length from which on a value is the tracking ID of
// Defender; shorter ones in a text are targets of something else.
const shortestTarget = 16

// kindOfClass returns the kind of clue that the value of a class of IDs is.
func kindOfClass(class clue.Class) clue.Kind {
	switch class {
	case clue.ForTarget:
		return clue.Target
	case clue.ForCorrelationID:
		return clue.CorrelationID
	case clue.ForTraceID:
		return clue.TraceID
	case clue.ForClientID:
		return clue.ClientID
	}
	return clue.RequestID
}

// longestID is the length of the longest tracking ID.
const longestID = 100

// idValue returns the value of a tracking ID that begins at an offset. Where it
// was masked, that may be in brackets.
func idValue(s string, i int) string {
	for !ascii.IsHex(ascii.ByteAt(s, i)) && (ascii.ByteAt(s, i-1) == '[' || ascii.ByteAt(s, i-1) == '*') {
		i--
	}
	end := i
	for end < len(s) && end-i < longestID {
		c := s[end]
		if c <= ' ' || strings.IndexByte("\"'`,;)(&\\", c) >= 0 || ascii.HasPrefixAt(s, end, hole) {
			break
		}
		if (c == '}' || c == ']') && ascii.ByteAt(s, i) != c-2 {
			break
		}
		if c == '<' && end > i {
			break
		}
		end++
	}
	value := strings.TrimRight(strings.TrimSuffix(s[i:end], "…"), ".:")
	if ascii.IsHex(ascii.ByteAt(s, i)) {
		value = strings.TrimRight(value, "*") // the end of bold text in Markdown
	}
	if strings.HasPrefix(value, "|") && ascii.ByteAt(s, i+len(value)) == '.' && i+len(value) < end { // |4f2d1c0b-8a7e4d6f.
		return s[i : i+len(value)+1]
	}
	return value
}

// isCut reports whether a value that ends at an offset was cut off there.
func isCut(s string, i int) bool {
	return ascii.HasPrefixAt(s, i, "..") || ascii.HasPrefixAt(s, i, "…")
}

// An idKind tells what stands where a tracking ID is expected.
type idKind uint8

const (
	noID     idKind = iota // nothing, or words
	plainID                // an ID
	maskedID               // what somebody has put in place of one
)

// kindOfID tells what a value is that stands where a tracking ID is expected.
//
//	4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f  an ID
//	xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx  masked
//	<REDACTED>                            masked
//	null                                  nothing
func kindOfID(value string) idKind {
	switch {
	case len(value) < 3 || len(value) > longestID || saysNone(value):
		return noID
	case isMask(value):
		return maskedID
	case len(value) < 6:
		return noID
	}
	digits, zeros := false, true
	for i := range len(value) {
		c := value[i]
		switch {
		case ascii.IsDigit(c):
			digits = true
		case !ascii.IsWord(c) && strings.IndexByte("-|.:+=~/", c) < 0:
			return noID
		}
		zeros = zeros && (c == '0' || c == '-')
	}
	switch {
	case zeros:
		return maskedID
	case !digits:
		return noID
	}
	return plainID
}

// saysNone reports whether a value says that there is no ID.
func saysNone(value string) bool {
	return ascii.IsOneOf(value, "null", "none", "nil", "n/a", "undefined", "unknown", "empty", "(null)", "(none)", "---", "...")
}

// isMask reports whether somebody has made an ID unreadable, or left what should
// have been replaced by one.
func isMask(value string) bool {
	if strings.Contains(value, "***") || isBracketed(value) || value[0] == '$' || strings.HasPrefix(value, "%") && strings.HasSuffix(value, "%") {
		return true
	}
	if ascii.ContainsFolded(value, "redact") || ascii.ContainsFolded(value, "masked") || ascii.ContainsFolded(value, "hidden") || ascii.ContainsFolded(value, "removed") {
		return true
	}
	run, longest, same := 0, 0, true
	for i := range len(value) {
		c := ascii.Fold(value[i])
		if c == 'x' || c == '?' {
			run++
			longest = max(longest, run)
		} else {
			run = 0
		}
		same = same && (c == ascii.Fold(value[0]) || c == '-')
	}
	return longest >= 4 || same && ascii.IsAlpha(value[0]) || isPlaceholder(value)
}

// isBracketed reports whether all of a value stands in brackets: <id>, [id], {id}.
func isBracketed(value string) bool {
	switch value[len(value)-1] {
	case '>':
		return value[0] == '<'
	case ']':
		return value[0] == '['
	case '}':
		return value[0] == '{'
	}
	return false
}

// isPlaceholder reports whether a value is words that say what belongs there;
// the IDs of a service are random, and have digits.
func isPlaceholder(value string) bool {
	if strings.ContainsAny(value, "0123456789") {
		return false
	}
	for _, word := range [...]string{"guid", "uuid", "request_id", "requestid", "request-id", "trace_id", "traceid", "correlation_id",
		"correlationid", "activityid", "tenant_id", "tenantid", "placeholder"} {
		if ascii.ContainsFolded(value, word) {
			return true
		}
	}
	return false
}

// lengthOfGUID is that of 4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f.
const lengthOfGUID = 36

// isGUID reports whether a GUID begins at an offset.
func isGUID(s string, i int) bool {
	if len(s)-i < lengthOfGUID {
		return false
	}
	for j := range lengthOfGUID {
		c := s[i+j]
		switch j {
		case 8, 13, 18, 23:
			if c != '-' {
				return false
			}
		default:
			if !ascii.IsHex(c) {
				return false
			}
		}
	}
	return true
}

// guid passes the GUID that may begin with the word between two offsets, and
// returns where to go on. Programs that print the ID of a request in a sentence
// say so right before it.
//
//	status 400, code BadRequest, request 6d0ccf9e-e40d-4841-b6b2-0d3ca1becfeb
func (sc *scanner) guid(i, end int) (next int) {
	if !isGUID(sc.s, i) {
		return end
	}
	sc.event = i + lengthOfGUID
	const name = "request "
	if ascii.HasPrefixAt(sc.s, i-len(name), name) {
		sc.add(clue.Clue{Kind: clue.RequestID, Name: strings.TrimSpace(name), Value: sc.s[i:sc.event], Rank: 1}, i)
	}
	return sc.event
}

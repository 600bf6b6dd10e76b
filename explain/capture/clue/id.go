package clue

import "strings"

// idBeside reads a tracking ID behind the name that ends with the word between two
// offsets, where nothing but a blank stands between them; and the references of
// gateways.
//
//	Activity ID 4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f
//	Reference #18.2d3e1702.1731834843.1a2b3c4d
func (sc *scanner) idBeside(i, end int) {
	s := sc.s
	if fold(s[i]) == 'r' && sc.referenceOf(i, end) {
		return
	}
	if byteAt(s, end) != ' ' || !isHex(byteAt(s, skip(s, end+1, 2, "'\""))) {
		return
	}
	class, start := classBefore(s, i, end)
	switch class {
	case ForRequestID, ForCorrelationID, ForTraceID, ForClientID:
	default:
		return
	}
	l := label{class, s[start:end], start, skip(s, end+1, 2, "'\"")}
	if value := idValue(s, l.value); len(value) >= 12 && kindOfID(value) == plainID {
		sc.idAt(l)
	}
}

// referenceOf reads the reference of a page of a gateway, and reports whether the
// word between two offsets announces one.
func (sc *scanner) referenceOf(i, end int) bool {
	s := sc.s
	v := skip(s, end, 1, " ")
	if byteAt(s, v) != '#' {
		return false
	}
	v++
	e := v
	for e < len(s) && e-v < 80 && (isHex(s[e]) || s[e] == '.' && isHex(byteAt(s, e+1))) {
		e++
	}
	if strings.IndexByte(s[v:e], '.') < 0 {
		return false
	}
	sc.tell(Gateway, s[i:e], 1, i)
	sc.add(Clue{Kind: RequestID, Name: s[i:end], Value: s[v:e], Rank: 1}, v)
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
		if kind == ClientID { // nobody asks for what the client made up
			return
		}
		kind = Masked
	case plainID:
		if isCut(s, l.value+len(value)) {
			kind = Masked
		}
	default:
		return
	}
	if l.class == ForTarget {
		if kind == Target && len(value) < shortestTarget {
			return
		}
		sc.tellService(Shape, Defender, 3, l.value)
	}
	sc.add(Clue{Kind: kind, Name: l.name, Value: value, Rank: 1}, l.value)
}

// shortestTarget is the length from which on a value is the tracking ID of
// Defender; shorter ones in a text are targets of something else.
const shortestTarget = 16

// kindOfClass returns the kind of clue that the value of a class of IDs is.
func kindOfClass(class Class) Kind {
	switch class {
	case ForTarget:
		return Target
	case ForCorrelationID:
		return CorrelationID
	case ForTraceID:
		return TraceID
	case ForClientID:
		return ClientID
	}
	return RequestID
}

// longestID is the length of the longest tracking ID.
const longestID = 100

// idValue returns the value of a tracking ID that begins at an offset. Where it
// was masked, that may be in brackets.
func idValue(s string, i int) string {
	for !isHex(byteAt(s, i)) && (byteAt(s, i-1) == '[' || byteAt(s, i-1) == '*') {
		i--
	}
	end := i
	for end < len(s) && end-i < longestID {
		c := s[end]
		if c <= ' ' || strings.IndexByte("\"'`,;)(&\\", c) >= 0 || hasPrefixAt(s, end, hole) {
			break
		}
		if (c == '}' || c == ']') && byteAt(s, i) != c-2 {
			break
		}
		if c == '<' && end > i {
			break
		}
		end++
	}
	value := strings.TrimRight(strings.TrimSuffix(s[i:end], "…"), ".:")
	if isHex(byteAt(s, i)) {
		value = strings.TrimRight(value, "*") // the end of bold text in Markdown
	}
	if strings.HasPrefix(value, "|") && byteAt(s, i+len(value)) == '.' && i+len(value) < end { // |4f2d1c0b-8a7e4d6f.
		return s[i : i+len(value)+1]
	}
	return value
}

// isCut reports whether a value that ends at an offset was cut off there.
func isCut(s string, i int) bool { return hasPrefixAt(s, i, "..") || hasPrefixAt(s, i, "…") }

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
		case isDigit(c):
			digits = true
		case !isWord(c) && strings.IndexByte("-|.:+=~/", c) < 0:
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
	return isOneOf(value, "null", "none", "nil", "n/a", "undefined", "unknown", "empty", "(null)", "(none)", "---", "...")
}

// isMask reports whether somebody has made an ID unreadable, or left what should
// have been replaced by one.
func isMask(value string) bool {
	if strings.Contains(value, "***") || isBracketed(value) || value[0] == '$' || strings.HasPrefix(value, "%") && strings.HasSuffix(value, "%") {
		return true
	}
	if containsFolded(value, "redact") || containsFolded(value, "masked") || containsFolded(value, "hidden") || containsFolded(value, "removed") {
		return true
	}
	run, longest, same := 0, 0, true
	for i := range len(value) {
		c := fold(value[i])
		if c == 'x' || c == '?' {
			run++
			longest = max(longest, run)
		} else {
			run = 0
		}
		same = same && (c == fold(value[0]) || c == '-')
	}
	return longest >= 4 || same && isAlpha(value[0]) || isPlaceholder(value)
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
		if containsFolded(value, word) {
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
			if !isHex(c) {
				return false
			}
		}
	}
	return true
}

// guid passes the GUID that may begin with the word between two offsets, and
// returns where to go on.
func (sc *scanner) guid(i, end int) (next int) {
	if !isGUID(sc.s, i) {
		return end
	}
	sc.event = i + lengthOfGUID
	return sc.event
}

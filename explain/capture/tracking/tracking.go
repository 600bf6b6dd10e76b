// Package tracking classifies what is in place of a tracking ID: an ID, a masked
// one, or nothing.
package tracking

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/internal/hex"
)

// ShortestTarget is the length from which on a value is the tracking ID of
// Defender; shorter ones in a text are targets of something else.
const ShortestTarget = 16

// KindOfClass returns the kind of clue that the value of a class of IDs is.
func KindOfClass(class clue.Class) clue.Kind {
	switch class {
	case clue.ForTarget:
		return clue.Target
	case clue.ForCorrelationID:
		return clue.CorrelationID
	case clue.ForTraceID:
		return clue.TraceID
	case clue.ForClientID:
		return clue.ClientID
	case clue.ForRunID:
		return clue.RunID
	}
	return clue.RequestID
}

// longestID is the length of the longest tracking ID.
const longestID = 128

// ValueAt returns the value of a tracking ID that begins at an offset. Where it
// was masked, that may be in brackets.
func ValueAt(s string, i int) string {
	for !ascii.IsHex(ascii.ByteAt(s, i)) && (ascii.ByteAt(s, i-1) == '[' || ascii.ByteAt(s, i-1) == '*') {
		i--
	}
	end := i
	for end < len(s) && end-i < longestID {
		c := s[end]
		if c == ';' && isOfEngine(s, i, end) {
			end++
			continue
		}
		if c <= ' ' || strings.IndexByte("\"'`,;)(&\\", c) >= 0 || ascii.HasPrefixAt(s, end, clue.Hole) {
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

// isOfEngine reports whether the semicolon at an offset is inside an ID that a client of
// the engine of queries made up, which has what was run before the GUIDs.
//
//	ClientRequestId=KD2RunQuery;5c1f1c1e-7d0b-4b34-9f0c-0c8c0b8d7c55
//	ClientRequestId=KPBI;8585205c-7a44-4381-ab96-a472431ccfeb;a09bc749-e597-4499-94c4-e09eeb5f746c
func isOfEngine(s string, start, end int) bool {
	return s[start] == 'K' && hex.IsGUID(s[end+1:min(len(s), end+1+hex.GUIDLength)])
}

// IsCut reports whether a value that ends at an offset was cut off there.
func IsCut(s string, i int) bool {
	return ascii.HasPrefixAt(s, i, "..") || ascii.HasPrefixAt(s, i, "…")
}

// A Kind says what is in place of a tracking ID.
type Kind uint8

// The kinds.
const (
	None   Kind = iota // nothing, or words
	Plain              // an ID
	Masked             // what somebody has put in place of one
)

// KindOf says what a value in place of a tracking ID is.
//
//	4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f  an ID
//	xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx  masked
//	<REDACTED>                            masked
//	null                                  nothing
func KindOf(value string) Kind {
	switch {
	case hex.IsGUID(value) && value[0] != value[1]: // as nearly every one is
		return Plain
	case len(value) < 3 || len(value) > longestID || saysNone(value):
		return None
	case isMask(value) || isHalfMasked(value):
		return Masked
	case len(value) < 6:
		return None
	}
	digits, zeros := false, true
	for i := range len(value) {
		c := value[i]
		switch {
		case ascii.IsDigit(c):
			digits = true
		case !ascii.IsWord(c) && strings.IndexByte("-|.:+=~/;", c) < 0:
			return None
		}
		zeros = zeros && (c == '0' || c == '-')
	}
	switch {
	case zeros:
		return Masked
	case !digits:
		return None
	}
	return Plain
}

// saysNone reports whether a value says that there is no ID.
func saysNone(value string) bool {
	return ascii.IsOneOf(value, "null", "none", "nil", "n/a", "undefined", "unknown", "empty", "(null)", "(none)", "---", "...")
}

// isMask reports whether somebody has made an ID unreadable, or left what should
// have been replaced by one.
func isMask(value string) bool {
	if strings.ContainsAny(value, "*<[{…") || value[0] == '$' || strings.HasPrefix(value, "%") && strings.HasSuffix(value, "%") {
		return true
	}
	if ascii.ContainsFolded(value, "redact") || ascii.ContainsFolded(value, "masked") || ascii.ContainsFolded(value, "hidden") || ascii.ContainsFolded(value, "removed") {
		return true
	}
	run, longest, same := 0, 0, true
	for i := range len(value) {
		c := ascii.Fold(value[i])
		if c == 'x' || c == '?' || c == '-' {
			run++
			longest = max(longest, run)
		} else {
			run = 0
		}
		same = same && (c == ascii.Fold(value[0]) || c == '-')
	}
	return longest >= 4 || same || isPlaceholder(value)
}

// isHalfMasked reports whether a value is a GUID in which somebody wrote over some
// digits, so that it may be shorter than one:
//
//	5e93b1f0-27ad-4c66-b8e1-0dfa682XXX
func isHalfMasked(value string) bool {
	if strings.Count(value, "-") != 4 || !ascii.ContainsFolded(value, "xxx") {
		return false
	}
	for i := range len(value) {
		if c := value[i]; !ascii.IsHex(c) && c != '-' && ascii.Fold(c) != 'x' {
			return false
		}
	}
	return true
}

// isPlaceholder reports whether a value is words that say what belongs there;
// the IDs of a service are random, and have digits.
func isPlaceholder(value string) bool {
	if strings.ContainsAny(value, "0123456789") {
		return false
	}
	for _, word := range [...]string{"guid", "uuid", "request_id", "requestid", "request-id", "trace_id", "traceid", "correlation_id",
		"correlationid", "activityid", "tenant_id", "tenantid", "placeholder", "string", "your-"} {
		if ascii.ContainsFolded(value, word) {
			return true
		}
	}
	return false
}

// NamesField reports whether a target is the name of a field, as others than
// Defender send it, although it looks like what stands for an ID:
//
//	$filter
//	requestId
//	tenant_id
//	Properties.DataSources.Syslog[0].Streams[0]
func NamesField(target string) bool {
	if isFieldPath(target) {
		return true
	}
	name := strings.TrimPrefix(target, "$")
	lower := false
	for i := range len(name) {
		if c := name[i]; !ascii.IsAlpha(c) && c != '_' {
			return false
		}
		lower = lower || name[i] >= 'a'
	}
	return lower && (name != target || isPlaceholder(name))
}

// KindOfTarget is KindOf for the target of an error, which is a tracking ID as
// Defender sends it, and the name of a field as others do.
func KindOfTarget(target string) Kind {
	kind := KindOf(target)
	if kind == Plain && len(target) < ShortestTarget || kind == Masked && NamesField(target) {
		return None
	}
	return kind
}

// isFieldPath reports whether a target is the path of a field inside a body.
func isFieldPath(target string) bool {
	first, rest, found := strings.Cut(target, ".")
	if !found || first == "" || rest == "" || !ascii.IsAlpha(first[0]) {
		return false
	}
	for i := range len(target) {
		switch c := target[i]; {
		case ascii.IsAlpha(c), c == '.', c == '_', c == '[', c == ']':
		case ascii.IsDigit(c) && (target[i-1] == '[' || ascii.IsDigit(target[i-1]) || ascii.IsAlpha(target[i-1])):
		default:
			return false
		}
	}
	return !hex.IsGUID(target)
}

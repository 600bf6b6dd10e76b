package body

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/internal/hex"
)

// AddID adds a tracking ID to a fault, in the order in which support can work
// with them. It adds nothing if the value says that there is none, and notes a
// masked ID as such unless the fault has another one, which is as good.
func AddID(f *exchange.Fault, name, value string) {
	switch {
	case saysNone(value):
	case IsMasked(value):
		f.MaskedID = len(f.TrackingIDs) == 0
	default:
		insertID(f, exchange.TrackingID{Name: name, Value: value})
	}
}

// addTarget adds the target of an error if it is a tracking ID, as Defender
// sends it, and not the name of a field, as others do. It reports whether it is
// one, masked or not.
func addTarget(f *exchange.Fault, target string) bool {
	plausible, masked := PlausibleID(target)
	switch {
	case masked:
		f.MaskedID = len(f.TrackingIDs) == 0
	case plausible:
		insertID(f, exchange.TrackingID{Name: "target", Value: target})
	}
	return plausible || masked
}

// isID reports whether the target of an error is a tracking ID.
func isID(target string) bool {
	plausible, masked := PlausibleID(target)
	return plausible || masked
}

func insertID(f *exchange.Fault, id exchange.TrackingID) {
	f.MaskedID = false
	if slices.Contains(f.TrackingIDs, id) {
		return
	}
	at, rank := len(f.TrackingIDs), idRank(id.Name)
	for at > 0 && idRank(f.TrackingIDs[at-1].Name) > rank {
		at--
	}
	f.TrackingIDs = slices.Insert(f.TrackingIDs, at, id)
}

// addIDsOf adds the tracking IDs of another fault.
func addIDsOf(f *exchange.Fault, other *exchange.Fault) {
	for _, id := range other.TrackingIDs {
		insertID(f, id)
	}
	f.MaskedID = f.MaskedID || other.MaskedID && len(f.TrackingIDs) == 0
}

// idRank orders the names of tracking IDs by how well support can work with
// them: what the service itself gave before what the caller or an intermediate
// made up.
func idRank(name string) int {
	var buf [notation.NameRoom]byte
	switch string(clue.Fold(buf[:0], name)) {
	case "target":
		return 0
	case "requestid":
		return 1
	case "xmsrequestid":
		return 2
	case "correlationid":
		return 3
	case "traceid":
		return 4
	case "operationid":
		return 5
	case "activityid":
		return 6
	case "xazureref":
		return 8
	}
	return 7
}

// isIDName reports whether the folded name of a member is that of a tracking
// ID.
func isIDName(folded []byte) bool {
	switch string(folded) {
	case "requestid", "clientrequestid", "traceid", "correlationid", "activityid", "operationid", "xmsrequestid",
		"xmsclientrequestid", "xmscorrelationrequestid":
		return true
	}
	return false
}

// saysNone reports whether the value of a tracking ID says that there is none.
func saysNone(value string) bool {
	if len(value) > len("(unknown)") {
		return false
	}
	switch strings.ToLower(strings.Trim(value, "-() ")) {
	case "", "null", "none", "nil", "n/a", "undefined", "unknown", "empty":
		return true
	}
	return false
}

// IsMasked reports whether a tracking ID was made unreadable by hand, such as
// ****, xxxxx, <REDACTED>, XXXXXXXXX-a644-…, or ZZZ, or is what should have been
// replaced by one: $request_id, %REQUEST_ID%, TENANT_ID.
func IsMasked(id string) bool {
	if id == "" {
		return false
	}
	plausible, masked := PlausibleID(id)
	if plausible || masked {
		return masked
	}
	return isRepeated(id) || id[0] == '$' || id[0] == '%' && id[len(id)-1] == '%' || namesID(id)
}

// isRepeated reports whether an ID is one character again and again. A single
// digit may be a number that somebody counts with.
func isRepeated(id string) bool {
	counted := len(id) < 3 && '1' <= id[0] && id[0] <= '9'
	return !counted && strings.Trim(id, id[:1]+"-") == ""
}

// namesID reports whether an ID is words without any digit that say what
// belongs there. The IDs of a service are random, and have digits.
func namesID(id string) bool {
	if strings.ContainsAny(id, "0123456789") {
		return false
	}
	id = strings.ToLower(id)
	if id == "id" || id == "string" || strings.HasSuffix(id, "_id") || strings.HasSuffix(id, "-id") {
		return true
	}
	for _, word := range [...]string{
		"guid", "uuid", "requestid", "traceid", "correlationid", "activityid", "operationid",
		"removed", "hidden", "your-", "your_", "placeholder",
	} {
		if strings.Contains(id, word) {
			return true
		}
	}
	return false
}

// PlausibleID looks at the characters of an ID, once. plausible reports whether
// it can be an ID that a service made up: it has digits, no blanks, and the
// length of one. masked reports whether somebody made it unreadable.
func PlausibleID(id string) (plausible, masked bool) {
	if kinds := hex.GUID(id); kinds&hex.Other == 0 && kinds&hex.Digit != 0 { // as nearly every one is
		masked = id[0] == id[1] && isRepeated(id)
		return !masked, masked
	}
	run, words, digits, foreign := 0, false, false, false
	last := byte(0)
	for i := range len(id) {
		c := id[i]
		if c != last {
			run = 0
		}
		last = c
		switch {
		case ascii.IsDigit(c):
			digits = true
		case c == '-', c|0x20 == 'x':
			if run++; run == 4 {
				return false, true
			}
		case 'a' <= c|0x20 && c|0x20 <= 'f':
		case 'g' <= c|0x20 && c|0x20 <= 'z':
			words = true
		case c == '*', c == '<', c == '[', c == '{', c >= 0x80:
			return false, true
		case c != '|' && c != '.' && c != ':' && c != '_' && c != '+' && c != '=':
			foreign = true
		}
	}
	if words {
		lower := strings.ToLower(id)
		masked = strings.Contains(lower, "redact") || strings.Contains(lower, "masked")
	}
	const shortest = 16
	return digits && !foreign && len(id) >= shortest && !masked, masked
}

package capture

import (
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/internal/hex"
)

// maskedID is the value of a tracking ID that somebody has masked.
const maskedID = "*"

// trackingName returns the name of a member as it is written if its folded
// form is that of a tracking ID.
func trackingName(folded []byte, name jsontext.Value) string {
	if isMemberID(folded) {
		return string(name[1 : len(name)-1])
	}
	return ""
}

// isMemberID reports whether the folded name of a member is that of a tracking
// ID.
func isMemberID(folded []byte) bool {
	switch string(folded) {
	case "requestid", "clientrequestid", "traceid", "correlationid", "activityid", "operationid":
		return true
	}
	return false
}

// isIDLabel reports whether a label is the name of a tracking ID, as a member of
// a body or as a header.
func isIDLabel(label []byte) bool {
	var buf [24]byte
	folded := foldName(buf[:0], label)
	return isMemberID(folded) || string(folded) == "xmsrequestid" || string(folded) == "xazureref"
}

// addID adds a tracking ID unless there is none.
func (o *object) addID(name, value string) {
	if saysNone(value) {
		return
	}
	if isMasked(value) {
		value = maskedID
	}
	o.ids = append(o.ids, TrackingID{Name: name, Value: value})
}

// setIDs sets the tracking IDs of f, the one to quote first, without those
// that are masked or there twice.
func setIDs(f *Fault, found []TrackingID) {
	if len(found) == 1 && found[0].Value != maskedID {
		f.TrackingIDs, f.MaskedID = []TrackingID{found[0]}, false
		return
	}
	f.TrackingIDs = nil
	for _, id := range found {
		switch {
		case id.Value == maskedID:
			f.MaskedID = true
		case !slices.Contains(f.TrackingIDs, id):
			f.TrackingIDs = append(f.TrackingIDs, id)
		}
	}
	// An ID that is left is as good as the one that is not.
	if len(f.TrackingIDs) > 0 {
		f.MaskedID = false
	}
	if len(f.TrackingIDs) > 1 {
		slices.SortStableFunc(f.TrackingIDs, func(a, b TrackingID) int { return idRank(a.Name) - idRank(b.Name) })
	}
}

// idRank orders the names of tracking IDs by how well support can work with
// them: what the service itself gave before what the caller or an
// intermediate made up.
func idRank(name string) int {
	var folded [24]byte
	switch string(foldName(folded[:0], name)) {
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

// isMasked reports whether a tracking ID was made unreadable by hand (****,
// xxxxx, <REDACTED>, XXXXXXXXX-a644-…, ZZZ), or is what should have been
// replaced by one: $request_id, %REQUEST_ID%, TENANT_ID.
func isMasked(id string) bool {
	plausible, masked := inspectID(id)
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
// belongs there; those of a service are random, and have some.
func namesID(id string) bool {
	if strings.ContainsAny(id, "0123456789") {
		return false
	}
	id = strings.ToLower(id)
	if id == "id" || id == "string" || strings.HasSuffix(id, "_id") || strings.HasSuffix(id, "-id") {
		return true
	}
	for _, word := range [...]string{"guid", "uuid", "requestid", "traceid", "correlationid", "activityid", "operationid", "removed", "hidden", "your-", "your_", "placeholder"} {
		if strings.Contains(id, word) {
			return true
		}
	}
	return false
}

// inspectID looks at the characters of an ID, once. plausible tells that the
// target of an error is a tracking ID, as Defender sends it, and not the name
// of a field, as others do: it has digits, no blanks, and the length of an ID.
func inspectID(id string) (plausible, masked bool) {
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
		case '0' <= c && c <= '9':
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
	return digits && !foreign && len(id) >= 16, masked
}

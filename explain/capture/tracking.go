package capture

import (
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// maskedID is the value of a tracking ID that somebody has masked.
const maskedID = "*"

// trackingName returns the name of a member as it is written if its folded
// form is that of a tracking ID.
func trackingName(folded []byte, name jsontext.Value) string {
	switch string(folded) {
	case "requestid", "clientrequestid", "traceid", "correlationid", "activityid", "operationid":
		return string(name[1 : len(name)-1])
	}
	return ""
}

// addID adds a tracking ID unless it is empty or known.
func (o *object) addID(name, value string) {
	if value == "" {
		return
	}
	if isMasked(value) {
		value = maskedID
	}
	o.ids = append(o.ids, TrackingID{Name: name, Value: value})
}

// setIDs sorts what was found, the one to quote first, and takes out what is
// masked or there twice.
func (f *Fault) setIDs(found []TrackingID) {
	found = slices.Clone(found)
	slices.SortStableFunc(found, func(a, b TrackingID) int { return idRank(a.Name) - idRank(b.Name) })
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
}

// idRank orders the names of tracking IDs by how well support can work with
// them: what the service itself gave before what the caller or an
// intermediate made up.
func idRank(name string) int {
	var folded [24]byte
	order := []string{"target", "requestid", "xmsrequestid", "correlationid", "traceid", "operationid", "activityid", "clientrequestid"}
	return slices.Index(order, string(fold(folded[:0], jsontext.Value(`"`+name+`"`))))
}

// isMasked reports whether a tracking ID was made unreadable by hand:
// ****, xxxxx, <REDACTED>, XXXXXXXXX-a644-…
func isMasked(id string) bool {
	if isIDText(id) {
		return false
	}
	if strings.ContainsAny(id, "*<>…[]{}") || strings.Contains(id, "----") {
		return true
	}
	lower := strings.ToLower(id)
	return strings.Contains(lower, "xxxx") || strings.Contains(lower, "redact") || strings.Contains(lower, "masked")
}

// isTrackingTarget reports whether the target of an error is a tracking ID,
// as Defender sends it, and not the name of a field, as others do: it has
// digits, no blanks, and the length of an ID.
func isTrackingTarget(target string) bool {
	if isMasked(target) {
		return true
	}
	digits := strings.ContainsAny(target, "0123456789")
	return digits && len(target) >= 16 && !strings.ContainsAny(target, " \t/\\()'\"")
}

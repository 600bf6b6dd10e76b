package body

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/tracking"
	"github.com/defender-err/defender-err/explain/exchange"
)

// AddID adds a tracking ID to a fault, in the order in which support can work
// with them. It adds nothing if the value says that there is none, and notes a
// masked ID as such unless the fault has another one, which is as good.
func AddID(f *exchange.Fault, name, value string) {
	switch tracking.KindOf(value) {
	case tracking.Masked:
		f.MaskedID = len(f.TrackingIDs) == 0
	case tracking.Plain:
		insertID(f, exchange.TrackingID{Name: name, Value: value})
	}
}

// addTarget adds the target of an error if it is a tracking ID, as Defender
// sends it, and not the name of a field, as others do. It reports whether it is
// one, masked or not.
func addTarget(f *exchange.Fault, target string) bool {
	if !isID(target) {
		return false
	}
	AddID(f, "target", target)
	return true
}

// isID reports whether the target of an error is a tracking ID.
func isID(target string) bool { return tracking.KindOfTarget(target) != tracking.None }

func insertID(f *exchange.Fault, id exchange.TrackingID) {
	f.MaskedID = false
	if slices.ContainsFunc(f.TrackingIDs, func(known exchange.TrackingID) bool {
		return known.Value == id.Value && plainName(known.Name) == plainName(id.Name)
	}) {
		return
	}
	at, rank := len(f.TrackingIDs), idRank(id.Name)
	for at > 0 && idRank(f.TrackingIDs[at-1].Name) > rank {
		at--
	}
	f.TrackingIDs = slices.Insert(f.TrackingIDs, at, id)
}

// plainName returns the name of a tracking ID without what its spellings differ in:
// trace_id, traceId, Trace-ID.
func plainName(name string) string {
	return strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "").Replace(name))
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

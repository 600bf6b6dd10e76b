package capture

import (
	"cmp"
	"slices"
	"strings"
)

// withoutRepeats returns what was found without errors that are there already:
// one that stands twice on a line, as a string and as an object, and one that is
// cut off and has no tracking ID, which is quoted from the one before.
func withoutRepeats(found []Exchange) []Exchange {
	kept := found[:0]
	for i := range found {
		if said := repeated(kept, &found[i]); said != nil {
			learn(said, &found[i])
			continue
		}
		kept = append(kept, found[i])
	}
	return kept
}

// repeated returns the one of kept that x repeats; nil if there is none.
func repeated(kept []Exchange, x *Exchange) *Exchange {
	const near = 16 // an error is printed again soon or not at all
	f := &x.Response.Fault
	for i := len(kept) - 1; i >= max(0, len(kept)-near); i-- {
		k := &kept[i].Response.Fault
		if f.Code == "" || k.Code != f.Code || !strings.HasPrefix(k.Message, f.Message) {
			continue
		}
		again := kept[i].Source.Line == x.Source.Line && len(f.TrackingIDs) > 0 && slices.Equal(k.TrackingIDs, f.TrackingIDs)
		if again || x.Truncated && len(f.TrackingIDs) == 0 && len(k.TrackingIDs) > 0 {
			return &kept[i]
		}
	}
	return nil
}

// learn takes from the same error, as it is printed again, what x does not tell.
func learn(x *Exchange, again *Exchange) {
	x.Response.Status = cmp.Or(x.Response.Status, again.Response.Status)
	x.Time = cmp.Or(x.Time, again.Time)
	if x.Request.URL == "" {
		x.Request = again.Request
	}
}

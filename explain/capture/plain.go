package capture

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/internal/plain"
)

// plainSize is how long a body may be that is read the short way, in bytes.
const plainSize = 1 << 10

// plain reads the body that nearly every error of Defender is,
//
//	{"error":{"code":"…","message":"…","target":"…"}}
//
// into a, and says where it ends. It is there for speed alone: it takes one walk
// where the parser takes many steps, and leaves to the parser whatever
// needs a second look. A test holds that both say the same.
func (d *decoder) plain(text string, a *answer) (end int, ok bool) {
	const opening = `{"error":{`
	if !strings.HasPrefix(text, opening) {
		return 0, false
	}
	var code, message, target span
	for at := len(opening); ; at++ {
		var member *span
		switch rest := text[at:]; {
		case strings.HasPrefix(rest, `"code":"`):
			member, at = &code, at+len(`"code":"`)
		case strings.HasPrefix(rest, `"message":"`):
			member, at = &message, at+len(`"message":"`)
		case strings.HasPrefix(rest, `"target":"`):
			member, at = &target, at+len(`"target":"`)
		}
		if member == nil || member.start > 0 {
			return 0, false
		}
		*member = span{at, at + plain.End(text[at:])}
		at = member.end + 1
		if at+1 >= len(text) || text[member.end] != '"' {
			return 0, false
		}
		if text[at] == ',' {
			continue
		}
		end = at + 2
		if text[at] != '}' || text[at+1] != '}' {
			return 0, false
		}
		break
	}
	id := target.of(text)
	if plausible, masked := inspectID(id); !plausible || masked || mayHoldError(message.of(text)) {
		return 0, false
	}
	*a = answer{fault: Fault{
		Code: code.of(text), Message: message.of(text), Service: "defender",
		TrackingIDs: d.target(id),
	}}
	return end, true
}

// target returns the tracking ID that stood in that place, alone. Many of them
// share an allocation.
func (d *decoder) target(id string) []TrackingID {
	if len(d.ids) == cap(d.ids) {
		d.ids = make([]TrackingID, 0, min(2*cap(d.ids)+1, 64))
	}
	d.ids = append(d.ids, TrackingID{Name: "target", Value: id})
	return slices.Clip(d.ids[len(d.ids)-1:])
}

// A span is where a string stands, without its quotes.
type span struct{ start, end int }

func (s span) of(text string) string { return text[s.start:s.end] }

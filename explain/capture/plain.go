package capture

import (
	"bytes"

	"github.com/defender-err/defender-err/internal/plain"
)

// plainBody reads the body that nearly every error of Defender is,
//
//	{"error":{"code":"…","message":"…","target":"…"}}
//
// into a, and says where it ends. It is there for speed alone: it takes one walk
// where the parser takes many steps, and leaves to the parser whatever
// needs a second look. A test holds that both say the same.
func plainBody(text []byte, a *answer) (end int, ok bool) {
	const opening = `{"error":{`
	if !bytes.HasPrefix(text, []byte(opening)) {
		return 0, false
	}
	var code, message, target span
	for at := len(opening); ; at++ {
		var member *span
		switch rest := text[at:]; {
		case bytes.HasPrefix(rest, []byte(`"code":"`)):
			member, at = &code, at+len(`"code":"`)
		case bytes.HasPrefix(rest, []byte(`"message":"`)):
			member, at = &message, at+len(`"message":"`)
		case bytes.HasPrefix(rest, []byte(`"target":"`)):
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
	whole := string(text[:end]) // one for all saves two allocations
	id := target.of(whole)
	if plausible, masked := inspectID(id); !plausible || masked || mayHoldError(message.of(whole)) {
		return 0, false
	}
	*a = answer{fault: Fault{
		Code: code.of(whole), Message: message.of(whole), Service: "defender",
		TrackingIDs: []TrackingID{{Name: "target", Value: id}},
	}}
	return end, true
}

// A span is where a string stands, without its quotes.
type span struct{ start, end int }

func (s span) of(text string) string { return text[s.start:s.end] }

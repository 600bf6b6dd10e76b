package capture

import "bytes"

// plainBody reads the body that nearly every error of Defender is,
//
//	{"error":{"code":"…","message":"…","target":"…"}}
//
// and says where it ends. It is there for speed alone: it takes one walk
// where the decoder takes many steps, and leaves to the decoder whatever
// needs a second look. A test holds that both say the same.
func plainBody(text []byte) (a answer, end int, ok bool) {
	const opening = `{"error":{`
	if len(text) < len(opening) || string(text[:len(opening)]) != opening {
		return answer{}, 0, false
	}
	var code, message, target span
	for at := len(opening); ; at++ {
		name, ok := plainString(text, at)
		if !ok || name.end+1 >= len(text) || text[name.end+1] != ':' {
			return answer{}, 0, false
		}
		value, ok := plainString(text, name.end+2)
		if !ok {
			return answer{}, 0, false
		}
		var member *span
		switch string(text[name.start:name.end]) {
		case "code":
			member = &code
		case "message":
			member = &message
		case "target":
			member = &target
		}
		if member == nil || member.start > 0 {
			return answer{}, 0, false
		}
		*member = value
		at = value.end + 1
		if at+1 >= len(text) {
			return answer{}, 0, false
		}
		if text[at] == ',' {
			continue
		}
		end = at + 2
		if text[at] != '}' || text[at+1] != '}' {
			return answer{}, 0, false
		}
		break
	}
	// One string for all saves two allocations a body.
	whole := string(text[:end])
	f := Fault{Code: code.of(whole), Message: message.of(whole), Service: "defender"}
	id := target.of(whole)
	if plausible, masked := inspectID(id); !plausible || masked || mayHoldError(f.Message) {
		return answer{}, 0, false
	}
	f.TrackingIDs = []TrackingID{{Name: "target", Value: id}}
	return answer{fault: f}, end, true
}

// A span is where a string stands, without its quotes.
type span struct{ start, end int }

func (s span) of(text string) string { return text[s.start:s.end] }

// plainString finds the JSON string at text[at:], if it is of printable
// ASCII without escapes.
func plainString(text []byte, at int) (s span, ok bool) {
	if at >= len(text) || text[at] != '"' {
		return span{}, false
	}
	n := bytes.IndexByte(text[at+1:], '"')
	if n < 0 {
		return span{}, false
	}
	s = span{at + 1, at + 1 + n}
	value := text[s.start:s.end]
	return s, isPrintable(value) && bytes.IndexByte(value, '\\') < 0
}

package capture

import (
	"bytes"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/scan"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/capture/tracking"
	"github.com/defender-err/defender-err/explain/exchange"
)

// A usual reads records of the form that fills the logs of those who call
// Defender, without peeling them:
//
//	{"error":{"code":"ResourceNotFound","message":"…","target":"7f3c1d5e-…"}}
//	2026-11-23T00:00:00.123Z ERROR connector: status=404 response: {"error":{…}}
//	{"timestamp":"…","level":"error","msg":"…","body":"{\"error\":{\"code\":…}}"}
//
// It gives what peeling gives; a record that has more is not of this form.
type usual struct {
	x    exchange.Exchange // the one that was read last
	at   int               // where in its record the response begins
	ids  [1]exchange.TrackingID
	node clue.Node

	messages map[string]bool // whether they are usual, of those that come again

	known map[string]surrounding
	key   []byte // into known, of the one at hand
	plain []byte // the body at hand, where it is escaped
}

// read reads a record. The exchange is valid until the next one is read. It
// returns false if the record is none of the usual form.
func (u *usual) read(rec []byte) (*exchange.Exchange, bool) {
	rec = bytes.TrimRight(rec, " \t\r\n")
	start := bytes.Index(rec, []byte(plainForm.before))
	escaped := false
	if start < 0 {
		start = bytes.Index(rec, []byte(escapedForm.before))
		escaped = true
	}
	if start < 0 {
		return nil, false
	}
	b, ok := cutBody(rec[start:], escaped)
	if !ok || !bytes.Equal(b.message, b.code) && !u.isUsual(b.message) {
		return nil, false
	}
	u.x, u.at = exchange.Exchange{Source: exchange.Source{Format: "json"}}, start
	if start > 0 || len(rec) > start+b.size {
		if !u.around(rec[:start], rec[start+b.size:], escaped) {
			return nil, false
		}
	}
	return &u.x, u.fill(&b, escaped)
}

// A plainBody is a body that has nothing but a code, a message and a target, all
// of them without escapes of their own.
type plainBody struct {
	code, message, target []byte
	text                  []byte // as it stands
	size                  int
}

// cutBody cuts the body that a text begins with into its parts.
func cutBody(rec []byte, escaped bool) (b plainBody, ok bool) {
	form := &plainForm
	if escaped {
		form = &escapedForm
	}
	rest := rec[len(form.before):]
	for i, value := range [...]*[]byte{&b.code, &b.message, &b.target} {
		end := bytes.IndexByte(rest, form.after[i][0])
		if end < 0 || bytes.IndexByte(rest[:end], form.other) >= 0 {
			return b, false
		}
		*value = rest[:end]
		if rest, ok = bytes.CutPrefix(rest[end:], []byte(form.after[i])); !ok {
			return b, false
		}
	}
	b.size = len(rec) - len(rest)
	b.text = rec[:b.size]
	return b, isWord(b.code)
}

// A bodyForm is what stands before and after the values of a body.
type bodyForm struct {
	before string
	after  [3]string
	other  byte // of a quote and a backslash, the one with which no value ends
}

var (
	plainForm   = bodyForm{`{"error":{"code":"`, [...]string{`","message":"`, `","target":"`, `"}}`}, '\\'}
	escapedForm = bodyForm{`{\"error\":{\"code\":\"`, [...]string{`\",\"message\":\"`, `\",\"target\":\"`, `\"}}`}, '"'}
)

// manyMessages is how many are remembered.
const manyMessages = 1024

// isUsual reports whether a message tells nothing but itself. Most of a log are a
// few that come again and again with other numbers, and to remember them saves a
// quarter of the time that a log takes.
func (u *usual) isUsual(message []byte) bool {
	usual, known := u.messages[string(message)]
	if known {
		return usual
	}
	u.key = appendShape(u.key[:0], message)
	if usual, known = u.messages[string(u.key)]; known {
		return usual
	}
	usual = isPlain(message) && !u.tells(message)
	if u.messages == nil {
		u.messages = map[string]bool{}
	}
	if len(u.messages) < manyMessages {
		u.messages[string(u.key)] = usual
	}
	return usual
}

// appendShape appends a message with zeros for its numbers and hashes, but for what
// may be a status.
func appendShape(shape, message []byte) []byte {
	for at := 0; at < len(message); {
		end, digits, hex := at, false, true
		for ; end < len(message) && ascii.IsWord(message[end]); end++ {
			digits = digits || ascii.IsDigit(message[end])
			hex = hex && ascii.IsHex(message[end])
		}
		word := len(shape)
		shape = append(shape, message[at:end]...)
		if digits && hex && !isStatus(message, at, end) {
			for i := word; i < len(shape); i++ {
				shape[i] = '0'
			}
		}
		if end < len(message) {
			shape = append(shape, message[end])
		}
		at = end + 1
	}
	return shape
}

// isWord reports whether a code is letters alone, as those of Defender are.
func isWord(code []byte) bool {
	for _, c := range code {
		if c|0x20 < 'a' || 'z' < c|0x20 {
			return false
		}
	}
	return len(code) > 0 && !bytes.HasPrefix(code, []byte("AADSTS"))
}

// isPlain reports whether a message tells nothing but itself: no other error, no
// URL, no status is in it, and nothing that a terminal or a page would need.
func isPlain(message []byte) bool {
	for _, c := range message {
		switch c {
		case '{', '<', '&', '%':
			return false
		}
		if c < ' ' || c >= 0x7F {
			return false
		}
	}
	for _, word := range [...]string{"://", "AADSTS", "AADB2C", "tatus", "rror", "HTTP", "code", " ID", "Id", "-id", "_id"} {
		if bytes.Contains(message, []byte(word)) {
			return false
		}
	}
	return true
}

// isStatus reports whether a word of a message may be a status: a number of three
// digits that is no part of an address.
func isStatus(message []byte, start, end int) bool {
	return end-start == 3 && '1' <= message[start] && message[start] <= '5' && ascii.IsDigit(message[start+1]) && ascii.IsDigit(message[start+2]) &&
		(start == 0 || message[start-1] != '.')
}

// tells reports whether a message tells more than that something failed.
func (u *usual) tells(message []byte) bool {
	u.node = clue.Node{Clues: u.node.Clues[:0], Shape: clue.Words}
	scan.Text(text.New(string(message), 0), &u.node)
	return slices.ContainsFunc(u.node.Clues, func(c clue.Clue) bool {
		return c.Kind != clue.Refusal && c.Kind != clue.Message && c.Kind != clue.Roles
	})
}

// A surrounding is what stands before a body, but for its time stamp.
type surrounding struct {
	plain  bool // it tells nothing but a time and a status
	timed  bool // the time is the stamp
	status int
}

// manySurroundings is how many of them are remembered: those of a log are few.
const manySurroundings = 256

// around reads what stands before and behind a body. It returns false if that
// has more to tell than a time and a status.
//
// What stands around bodies comes again with another stamp, and to remember it
// saves a third of the time that a log takes.
func (u *usual) around(before, after []byte, escaped bool) bool {
	switch {
	case escaped && string(after) != `"}`, !escaped && len(after) > 0 && string(after) != "}":
		return false
	case len(before) > 0 && bytes.IndexByte([]byte(" \":=\n"), before[len(before)-1]) < 0:
		return false // such as the name of a type
	case bytes.LastIndexByte(before, '{') > 0:
		return false // an object, of which this may be a part
	}
	s := string(before)
	start, end := stamp.Find(s)
	u.key = u.key[:0]
	if start < 0 {
		start, end = 0, 0
	} else {
		u.key = append(append(u.key, s[:start]...), 0)
	}
	u.key = append(u.key, s[end:]...)
	known, found := u.known[string(u.key)]
	if !found {
		known = u.scan(s, s[start:end])
		if u.known == nil {
			u.known = map[string]surrounding{}
		}
		if len(u.known) < manySurroundings {
			u.known[string(u.key)] = known
		}
	}
	if known.timed {
		u.x.Time = s[start:end]
		u.x.Source.Format = "log"
	}
	u.x.Response.Status = known.status
	if known.status != 0 {
		if bytes.IndexByte(before, '\n') >= 0 {
			return false // the response may begin on the line of its status
		}
		u.at = 0
	}
	return known.plain
}

// scan reads what stands before a body and has that stamp.
func (u *usual) scan(before, stamp string) surrounding {
	var known surrounding
	if strings.IndexFunc(before, isOdd) >= 0 {
		return surrounding{}
	}
	u.node = clue.Node{Clues: u.node.Clues[:0]}
	scan.Text(text.New(before+clue.Hole, 0), &u.node)
	for i := range u.node.Clues {
		switch c := &u.node.Clues[i]; c.Kind {
		case clue.Time:
			if c.Value != stamp {
				return surrounding{}
			}
			known.timed = true
		case clue.Status:
			if c.Number < 400 || known.status != 0 && known.status != c.Number {
				return surrounding{}
			}
			known.status = c.Number
		case clue.Message, clue.Refusal:
		default:
			return surrounding{}
		}
	}
	known.plain = known.timed || stamp == ""
	return known
}

// isOdd reports whether a rune is one that a terminal acts upon, or that may stand
// for another one.
func isOdd(r rune) bool { return r < ' ' && r != '\t' && r != '\n' || r >= 0x7F }

// fill makes the exchange of a body. It returns false if its target is no
// tracking ID like any other, or its code is not that of the status before it.
func (u *usual) fill(b *plainBody, escaped bool) bool {
	id := string(b.target)
	if tracking.KindOfTarget(id) != tracking.Plain {
		return false
	}
	u.ids[0] = exchange.TrackingID{Name: "target", Value: id}
	f := &u.x.Response.Fault
	f.Code, f.Message = string(b.code), string(b.message)
	if known := u.x.Response.Status; known != 0 {
		if other := lexicon.StatusOf(f.Code); other != 0 && other != known {
			return false // they are of two responses
		}
	}
	f.Service = "defender"
	f.TrackingIDs = u.ids[:]
	u.x.Response.Body = b.text
	if escaped {
		u.x.Response.Body = u.unescape(b.text)
	}
	return true
}

// unescape returns a body without its backslashes.
func (u *usual) unescape(escaped []byte) []byte {
	u.plain = u.plain[:0]
	for part := range bytes.SplitSeq(escaped, []byte{'\\'}) {
		u.plain = append(u.plain, part...)
	}
	return u.plain
}

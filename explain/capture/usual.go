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
	"github.com/defender-err/defender-err/internal/hex"
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

	secrets func(text string) []string // as in Options

	messages map[string]bool // whether they are usual, for the ones that come again

	known map[string]surrounding
	key   []byte // into known, of the current one
	plain []byte // the current body, if it is escaped
}

// read reads a record with the bytes raw. The exchange is valid until the next one
// is read; its texts are parts of the record. It returns false if the record doesn't
// have the usual form.
func (u *usual) read(rec string, raw []byte) (*exchange.Exchange, bool) {
	rec = strings.TrimRight(rec, " \t\r\n")
	start := strings.Index(rec, plainForm.before)
	escaped := false
	if start < 0 {
		start = strings.Index(rec, escapedForm.before)
		escaped = true
	}
	if start < 0 {
		return nil, false
	}
	b, ok := cutBody(rec[start:], escaped)
	if !ok || b.message != b.code && !u.isUsual(b.message) {
		return nil, false
	}
	u.x, u.at = exchange.Exchange{Source: exchange.Source{Format: "json"}}, start
	if start > 0 || len(rec) > start+b.size {
		if !u.around(rec[:start], rec[start+b.size:], escaped) {
			return nil, false
		}
	}
	u.x.Response.Body = raw[start : start+b.size]
	if escaped {
		u.x.Response.Body = u.unescape(u.x.Response.Body)
	}
	return &u.x, u.fill(&b)
}

// A plainBody is a body that has only a code, a message, and a target, without
// escapes.
type plainBody struct {
	code, message, target string
	size                  int // of all of it
}

// cutBody cuts the body that a text begins with into its parts.
func cutBody(rec string, escaped bool) (b plainBody, ok bool) {
	form := &plainForm
	if escaped {
		form = &escapedForm
	}
	rest := rec[len(form.before):]
	for i, value := range [...]*string{&b.code, &b.message, &b.target} {
		end := strings.IndexByte(rest, form.after[i][0])
		if end < 0 || strings.IndexByte(rest[:end], form.other) >= 0 {
			return b, false
		}
		*value = rest[:end]
		if rest, ok = strings.CutPrefix(rest[end:], form.after[i]); !ok {
			return b, false
		}
	}
	b.size = len(rec) - len(rest)
	return b, isWord(b.code)
}

// A bodyForm is the text before and after the values of a body.
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

// isUsual reports whether a message says nothing but itself. Most messages of a log
// are a few that are repeated with other numbers, and remembering them saves a
// quarter of the time that a log takes.
func (u *usual) isUsual(message string) bool {
	usual, known := u.messages[message]
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

// appendShape appends a message with zeros in place of its numbers and hashes,
// except for possible statuses.
func appendShape(shape []byte, message string) []byte {
	shape = append(shape, message...)
	for at := 0; at < len(message); at++ {
		end := ascii.SkipWord(message, at)
		kinds := hex.KindsOf(message[at:end])
		if kinds&hex.Digit != 0 && kinds&hex.Other == 0 && !isStatus(message, at, end) {
			for i := at; i < end; i++ {
				shape[i] = '0'
			}
		}
		at = end
	}
	return shape
}

// isWord reports whether a code is letters alone, as those of Defender are.
func isWord(code string) bool {
	for i := range len(code) {
		if !ascii.IsAlpha(code[i]) {
			return false
		}
	}
	return len(code) > 0 && !strings.HasPrefix(code, "AADSTS")
}

// isPlain reports whether a message says nothing but itself: it has no other error,
// URL, or status, and nothing that a terminal or a page would act on.
func isPlain(message string) bool {
	for i := range len(message) {
		c := message[i]
		switch c {
		case '{', '<', '&', '%':
			return false
		}
		if c < ' ' || c >= 0x7F {
			return false
		}
	}
	for _, word := range [...]string{"://", "AADSTS", "AADB2C", "tatus", "rror", "HTTP", "code", " ID", "Id", "-id", "_id"} {
		if strings.Contains(message, word) {
			return false
		}
	}
	return true
}

// isStatus reports whether a word of a message may be a status: a number of three
// digits that isn't part of an address.
func isStatus(message string, start, end int) bool {
	return end-start == 3 && '1' <= message[start] && message[start] <= '5' && ascii.IsDigit(message[start+1]) && ascii.IsDigit(message[start+2]) &&
		(start == 0 || message[start-1] != '.')
}

// tells reports whether a message says more than that something failed.
func (u *usual) tells(message string) bool {
	u.node = clue.Node{Clues: u.node.Clues[:0], Shape: clue.Words}
	scan.Text(text.New(message, 0), &u.node)
	return slices.ContainsFunc(u.node.Clues, func(c clue.Clue) bool {
		return c.Kind != clue.Refusal && c.Kind != clue.Message && c.Kind != clue.Roles
	})
}

// A surrounding is the text before a body without its time stamp.
type surrounding struct {
	plain  bool // it has only a time and a status
	timed  bool // the time is the stamp
	status int
}

// manySurroundings is how many of them are remembered: those of a log are few.
const manySurroundings = 256

// around reads the text before and after a body. It returns false if that says more
// than a time and a status.
//
// The text around bodies comes again with another stamp, and remembering it saves a
// third of the time that a log takes.
func (u *usual) around(before, after string, escaped bool) bool {
	switch {
	case escaped && after != `"}`, !escaped && after != "" && after != "}":
		return false
	case before != "" && strings.IndexByte(" \":=\n", before[len(before)-1]) < 0:
		return false // such as the name of a type
	case strings.LastIndexByte(before, '{') > 0:
		return false // an object that this may be part of
	}
	start, end := stamp.Find(before)
	u.key = u.key[:0]
	if start < 0 {
		start, end = 0, 0
	} else {
		u.key = append(append(u.key, before[:start]...), 0)
	}
	u.key = append(u.key, before[end:]...)
	known, found := u.known[string(u.key)]
	if !found {
		known = u.scan(before, before[start:end])
		if u.known == nil {
			u.known = map[string]surrounding{}
		}
		if len(u.known) < manySurroundings {
			u.known[string(u.key)] = known
		}
	}
	if known.timed {
		u.x.Time = before[start:end]
		u.x.Source.Format = "log"
	}
	u.x.Response.Status = known.status
	if known.status != 0 {
		if strings.IndexByte(before, '\n') >= 0 {
			return false // the response may begin on the line of its status
		}
		u.at = 0
	}
	return known.plain
}

// scan reads the text before a body with that stamp.
func (u *usual) scan(before, stamp string) surrounding {
	var known surrounding
	if strings.IndexFunc(before, isOdd) >= 0 || u.secrets != nil && len(u.secrets(before)) > 0 {
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

// isOdd reports whether a terminal acts on a rune, or it can be mistaken for another
// one.
func isOdd(r rune) bool { return r < ' ' && r != '\t' && r != '\n' || r >= 0x7F }

// fill makes the exchange of a body. It returns false if its target isn't an
// ordinary tracking ID, or if its code doesn't match the status before it.
func (u *usual) fill(b *plainBody) bool {
	if tracking.KindOfTarget(b.target) != tracking.Plain {
		return false
	}
	u.ids[0] = exchange.TrackingID{Name: "target", Value: b.target}
	f := &u.x.Response.Fault
	f.Code, f.Message = b.code, b.message
	if known := u.x.Response.Status; known != 0 {
		if other := lexicon.StatusOf(f.Code); other != 0 && other != known {
			return false // they are of two responses
		}
	}
	f.Service = "defender"
	f.TrackingIDs = u.ids[:]
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

package assemble

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/tracking"
	"github.com/defender-err/defender-err/explain/exchange"
)

// maxClues is how many clues of one kind a draft keeps. If a failure is reported a
// thousand times, the first reports are enough.
const maxClues = 40

// A draft is an exchange in the making: the clues that belong together.
type draft struct {
	at, end int        // places in the input
	home    *clue.Node // the container that it was found in, if that is another one than where it is now
	clues   []clue.Clue
	kinds   uint64  // a bit for each kind of clue that there is
	known   *facts  // what the clues say together; nil until somebody asks
	full    bool    // a clue was left out
	alone   bool    // it is a body that fills a record, or one record of many
	logged  []int64 // when records reported it, in seconds
}

// newDraft returns a draft that begins with a clue.
func newDraft(c clue.Clue) *draft {
	return &draft{at: c.At, end: c.At, clues: []clue.Clue{c}, kinds: 1 << c.Kind}
}

// put adds a clue, unless the draft has one that says the same as surely.
func (d *draft) put(c clue.Clue) {
	if d.has(c.Kind) {
		count := 0
		for i := range d.clues {
			known := &d.clues[i]
			if known.Kind != c.Kind {
				continue
			}
			if count++; sayTheSame(known, &c) {
				if c.Rank < known.Rank {
					*known = c
					d.known = nil
				}
				return
			}
		}
		if count >= maxClues {
			d.full = true
			return
		}
	}
	d.clues = append(d.clues, c)
	d.kinds |= 1 << c.Kind
	if d.known != nil && !d.known.add(&c) {
		d.known = nil
	}
}

// sayTheSame reports whether two clues of a kind say the same. For a failure and a
// header, the name counts too.
func sayTheSame(a, b *clue.Clue) bool {
	if a.Value != b.Value || a.Number != b.Number || a.Fault != b.Fault {
		return false
	}
	switch a.Kind {
	case clue.Failure, clue.Header, clue.RequestHeader:
		return a.Name == b.Name
	}
	return true
}

// merge takes in all that another draft says.
func (d *draft) merge(other *draft) {
	d.clues = slices.Grow(d.clues, len(other.clues))
	for _, c := range other.clues {
		d.put(c)
	}
	d.end = max(d.end, other.end)
	d.full = d.full || other.full
	d.logged = append(d.logged, other.logged...)
}

// has reports whether there is a clue of one of the kinds.
func (d *draft) has(kinds ...clue.Kind) bool {
	for _, k := range kinds {
		if d.kinds&(1<<k) != 0 {
			return true
		}
	}
	return false
}

// best returns the surest clue of a kind, the first one of several; nil if
// there is none.
func (d *draft) best(kind clue.Kind) *clue.Clue {
	if !d.has(kind) {
		return nil
	}
	var best *clue.Clue
	for i := range d.clues {
		if c := &d.clues[i]; c.Kind == kind && (best == nil || c.Rank < best.Rank) {
			best = c
		}
	}
	return best
}

// any reports whether a clue of a kind meets a condition.
func (d *draft) any(kind clue.Kind, is func(*clue.Clue) bool) bool {
	if !d.has(kind) {
		return false
	}
	for i := range d.clues {
		if d.clues[i].Kind == kind && is(&d.clues[i]) {
			return true
		}
	}
	return false
}

// drop takes all clues of a kind away.
func (d *draft) drop(kind clue.Kind) {
	d.clues = slices.DeleteFunc(d.clues, func(c clue.Clue) bool { return c.Kind == kind })
	d.kinds &^= 1 << kind
	d.known = nil
}

// failed reports whether the client says that no answer came.
func (d *draft) failed() bool { return d.has(clue.Failure) }

// proxied reports whether a proxy is why.
func (d *draft) proxied() bool {
	return d.any(clue.Failure, func(c *clue.Clue) bool { return c.Value == "proxy" })
}

// answered reports whether somebody answered with an error.
func (d *draft) answered() bool {
	f := d.facts()
	return len(f.codes) > 0 || len(f.statuses) > 0 && !d.proxied()
}

// mild reports whether a draft only has such words for a missing response as often
// come with a response.
func (d *draft) mild() bool {
	return d.failed() && !d.answered() && !d.any(clue.Failure, func(c *clue.Clue) bool { return c.Rank <= 1 })
}

// called reports whether it is known what was called.
func (d *draft) called() bool {
	return d.any(clue.URL, func(c *clue.Clue) bool { return c.Rank <= 2 })
}

// bare reports whether a status is all that was answered.
func (d *draft) bare() bool {
	f := d.facts()
	return len(f.statuses) > 0 && len(f.codes) == 0
}

// speaks reports whether more than a status was answered.
func (d *draft) speaks() bool {
	f := d.facts()
	return len(f.codes) > 0 || len(f.messages) > 0 || len(f.ids) > 0
}

// Facts are what the clues of a draft say together, as sets.
type facts struct {
	codes    []string
	oauth    []string // errors of OAuth
	statuses []int    // of failures
	words    []int    // statuses that reason phrases stand for
	named    []string // codes before a message that aren't reason phrases
	proxy    []int    // statuses that a proxy gave
	ids      []id
	paths    []string // called: in lower case, without host, query and last slash
	queries  []string // of what was called
	messages []string
	shapes   []string
	times    []string // that bodies of the response have

	plain    []string // the messages as they are compared; nil until somebody asks
	body     int      // place of the last body, next to which its time is; -1 for none
	bodyEnd  int
	surePath bool // what was called is known from a URL, and not only from a path
}

type id struct {
	kind  clue.Kind
	value string
}

// facts returns what the clues say together.
func (d *draft) facts() *facts {
	if d.known != nil {
		return d.known
	}
	f := &facts{body: -1}
	f.surePath = d.called()
	for i := range d.clues {
		f.add(&d.clues[i])
	}
	d.known = f
	return f
}

// holds reports whether a clue is in the body, whose words may be about another
// party's answer:
//
//	HTTP/1.1 400 Bad Request
//	{"error":{"code":"ValidationError","message":"… HTTP status code is 'Forbidden'. …"}}
func (f *facts) holds(c *clue.Clue) bool { return f.body >= 0 && c.At >= f.body && c.At < f.bodyEnd }

// add adds what a clue says, which comes after all others. It returns false if that
// changes what they said.
func (f *facts) add(c *clue.Clue) bool {
	switch c.Kind {
	case clue.Time:
		if c.Rank <= 2 && c.At == f.body {
			addTo(&f.times, c.Value)
		}
	case clue.Answer:
		f.addFault(c.Fault)
		f.body, f.bodyEnd = c.At, c.At+len(c.Value)
	case clue.Code:
		if c.Rank <= 2 && !lexicon.IsClientError(c.Value) {
			addTo(&f.codes, c.Value)
		}
	case clue.CodeWord:
		if status, _ := lexicon.ReasonAt(c.Value, 0); status == 0 {
			addTo(&f.named, c.Value)
		}
	case clue.OAuth:
		addTo(&f.oauth, c.Value)
	case clue.Status:
		if c.Number >= 400 {
			addTo(&f.statuses, c.Number)
		}
	case clue.StatusWord:
		if !f.holds(c) {
			addTo(&f.words, c.Number)
		}
	case clue.ProxyStatus:
		addTo(&f.proxy, c.Number)
	case clue.Target, clue.RequestID, clue.CorrelationID, clue.TraceID, clue.ClientID:
		addTo(&f.ids, id{c.Kind, c.Value})
	case clue.URL:
		if c.Rank <= 2 {
			addPath(&f.paths, c.Value)
			if query := address.Query(c.Value); query != "" {
				addTo(&f.queries, query)
			}
			return f.surePath
		}
	case clue.Path:
		if !f.surePath {
			addPath(&f.paths, c.Value)
		}
	case clue.Message:
		if len(c.Value) > 3 {
			f.addMessage(c.Value)
		}
	case clue.Shape:
		addTo(&f.shapes, c.Value)
	}
	return true
}

// addFault adds what the body of an error says.
func (f *facts) addFault(fault *exchange.Fault) {
	if fault.Code != "" && !lexicon.IsClientError(fault.Code) {
		addTo(&f.codes, fault.Code)
	}
	if fault.OAuthError != "" {
		addTo(&f.oauth, fault.OAuthError)
	}
	for _, i := range fault.TrackingIDs {
		if class := clue.ClassOf(i.Name); class == clue.ForTraceID || class == clue.ForCorrelationID {
			addTo(&f.ids, id{tracking.KindOfClass(class), i.Value})
		}
	}
	for _, inner := range fault.InnerCodes {
		if isSignIn(inner) { // it is in the message, and may be repeated
			addTo(&f.codes, inner)
		}
	}
	if fault.Message != "" {
		f.addMessage(fault.Message)
	}
}

func (f *facts) addMessage(message string) {
	addTo(&f.messages, message)
	f.plain = nil
}

// squeezed returns the messages as they are compared.
func (f *facts) squeezed() []string {
	if f.plain == nil {
		for _, message := range f.messages {
			addTo(&f.plain, squeezed(message))
		}
	}
	return f.plain
}

func addPath(paths *[]string, url string) {
	if path := pathOf(url); path != "" {
		addTo(paths, path)
	}
}

func addTo[T comparable](set *[]T, v T) {
	if !slices.Contains(*set, v) {
		*set = append(*set, v)
	}
}

// meet reports whether two sets have something in common.
func meet[T comparable](a, b []T) bool {
	for _, v := range a {
		if slices.Contains(b, v) {
			return true
		}
	}
	return false
}

// pathOf returns the path of a URL as it is compared.
func pathOf(url string) string {
	if _, rest, found := strings.Cut(url, "://"); found {
		slash := strings.IndexByte(rest, '/')
		if slash < 0 {
			return ""
		}
		url = rest[slash:]
	}
	if i := strings.IndexAny(url, "?#"); i >= 0 {
		url = url[:i]
	}
	return strings.ToLower(strings.TrimRight(url, "/"))
}

// squeezed returns a message as it is compared: its words in lower case.
func squeezed(message string) string {
	const enough = 160
	b := make([]byte, 0, min(len(message), enough)+utf8.UTFMax)
	gap := false
	for _, r := range message {
		if len(b) >= enough {
			break
		}
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9', r == '_', r > 0x7F:
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		default:
			gap = len(b) > 0
			continue
		}
		if gap {
			b = append(b, ' ')
			gap = false
		}
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}

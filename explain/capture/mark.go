package capture

import "bytes"

// A markKind is what drew the attention of the scanner.
type markKind int

const (
	noMark      markKind = iota
	keyMarked            // the name of a member that begins with "error"
	codeMarked           // an AADSTS code in plain text
	lineMarked           // a line that is a whole body without such a name
	wordsMarked          // the word "error" where a line tells of a failed call
)

// A mark is a place in the input where an error may be.
type mark struct {
	kind  markKind
	at    int
	after int // where to look for the next one if this one is none
	key   keyMark
}

// A marker finds the marks in b. Each kind is searched for on its own, from
// where its last mark was, so that each byte is looked at once a kind.
type marker struct {
	b     []byte
	first bool // b is the beginning of the input

	key, code, line mark
	words           mark // the first one before key
	http            mark // of another kind of words
	inWords         bool // they are looked for
	started         bool
}

// next returns the first mark at or after from; from must not fall. It is valid
// until the next one is asked for.
func (m *marker) next(from int) *mark {
	if !m.started || m.key.kind != noMark && m.key.at < from {
		m.key, m.words = m.nextKey(from)
	} else if m.words.kind != noMark && m.words.at < from {
		m.words = nextWords(m.b[:m.keyAt()], from)
	}
	if m.inWords && (!m.started || m.http.kind != noMark && m.http.at < from) {
		m.http = nextHTTP(m.b, from)
	}
	if !m.started || m.code.kind != noMark && m.code.at < from {
		m.code = m.nextCode(from)
	}
	if !m.started || m.line.kind != noMark && m.line.at < from {
		m.line = m.nextLine(from)
	}
	m.started = true
	return first(first(first(&m.line, &m.key), &m.code), first(&m.words, &m.http))
}

// first returns the mark that comes first, a if both are at one place.
func first(a, b *mark) *mark {
	if a.kind == noMark || b.kind != noMark && b.at < a.at {
		return b
	}
	return a
}

// nextKey finds the next key, and the first failure in words before it.
func (m *marker) nextKey(from int) (key, words mark) {
	if !m.inWords {
		return keyOf(nextKey(m.b, from)), mark{}
	}
	k := nextKeyOr(m.b, from, func(e int) bool {
		if words.kind == noMark && tellsFailure(m.b, e) {
			words = mark{kind: wordsMarked, at: e, after: e + len("error")}
		}
		return false
	})
	return keyOf(k), words
}

func keyOf(k keyMark) mark {
	if !k.found() {
		return mark{}
	}
	return mark{kind: keyMarked, at: k.at, after: k.after, key: k}
}

// keyAt returns where the key begins, or where the text ends if there is none.
func (m *marker) keyAt() int {
	if m.key.kind == noMark {
		return len(m.b)
	}
	return m.key.at
}

func (m *marker) nextCode(from int) mark {
	if i := bytes.Index(m.b[from:], []byte("AADSTS")); i >= 0 {
		return mark{kind: codeMarked, at: from + i, after: from + i + 1}
	}
	return mark{}
}

// nextLine finds the next line that begins with the name of a member that
// errors without "error" have.
func (m *marker) nextLine(from int) mark {
	if from == 0 && m.first && isBodyLine(m.b) {
		return mark{kind: lineMarked, after: 1}
	}
	for at := max(from-1, 0); ; {
		i := bytes.Index(m.b[at:], []byte("\n{"))
		if i < 0 {
			return mark{}
		}
		at += i + 1
		if isBodyLine(m.b[at:]) {
			return mark{kind: lineMarked, at: at, after: at + 1}
		}
	}
}

// isBodyLine reports whether b begins like an error without a member called
// "error", or like a response that holds several.
func isBodyLine(b []byte) bool {
	if bytes.HasPrefix(b, []byte(`{"error"`)) { // as nearly every body does, and nextKey finds
		return false
	}
	name, found := bytes.CutPrefix(b[:min(len(b), 64)], []byte("{"))
	name = bytes.TrimLeft(name, " ")
	if !found || len(name) == 0 || name[0] != '"' {
		return false
	}
	end := bytes.IndexByte(name[1:], '"')
	if end < 0 {
		return false
	}
	switch string(name[1 : end+1]) {
	case "code", "Code", "catalogued", "message", "Message", "statusCode", "StatusCode", "status", "responses", "@odata.context", "value":
		return true
	}
	return false
}

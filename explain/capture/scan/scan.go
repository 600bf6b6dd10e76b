// Package scan reads clues out of text: what it says of a request, its response,
// or a call that got none, each with its place in the input and with how it was
// recognized.
package scan

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/capture/trace"
)

// Text reads all clues in a piece of text, in which U+FFFC marks the places of
// objects that were taken out. The clues are added in the order of their places.
func Text(t text.Text, n *clue.Node) {
	sc := scanner{s: t.S, n: n, first: len(n.Clues), named: -1}
	sc.read()
	sc.finish(t)
}

// How far the readers look around a word. The bounds keep the work linear for any
// input.
const (
	lookBack  = 160
	lookAhead = 300
)

// A scanner goes through a text once. At each word, number and separator it
// calls the readers that know what such a thing may be part of.
type scanner struct {
	s     string
	n     *clue.Node // takes the clues; those of this text have offsets for places as long as it is read
	first int        // index of the first of them
	line  line
	head  clue.Kind // Header or RequestHeader inside the head of an HTTP message, else None

	urlStop      int // end of the last URL
	named        int // where a URL after its name begins
	nameEnd      int // end of the last URL that only names something
	forToken     int // one more than the index of the last URL of Entra that is called for a token; 0 for none
	namedEnd     int // end of the last path that was read
	page         int // end of the last tag that a page begins with
	taken        int // end of the last number that a name before it has claimed
	challengeEnd int // end of the last header that says how to get a token
	signInEnd    int // end of the line of the last message of Entra
	failureEnd   int // where the last words that report a failure end

	tunneled bool // the last request line asks a proxy for a tunnel
	proxy    span // the last word that may mean a proxy

	numerals   []reply.Numeral
	numeralEnd int // end of the last number that may be the status of a failure
	event      int // end of the last time, URL, or GUID

	answerers [answererKinds][services]int // one more than the start of the line that last had each
}

// A span is a piece of the text between two offsets.
type span struct{ start, end int }

// A line is what is known about the current line.
type line struct {
	start, end int
	frame      bool   // it is one of a stack trace
	calm       bool   // its level says that nothing is wrong
	quotes     int    // how many quotation marks have been passed
	called     bool   // it names a call
	header     bool   // it is a header
	general    int    // one more than the index of a failure whose reason may follow; 0 for none
	program    string // API of the last program that it names
	refused    int    // rank of the words of refusal that it has; 0 for none
	detail     span   // from where it was searched for detailLabel, and where that begins
}

// read goes through the text.
func (sc *scanner) read() {
	s := sc.s
	sc.begin(0)
	for i := 0; i < len(s); {
		c := s[i]
		if ascii.Lower[c] != 0 {
			i = sc.word(i)
			continue
		}
		switch c {
		case '\n':
			i++
			sc.begin(i)
			continue
		case ':', '=':
			sc.separator(i)
		case '"':
			sc.line.quotes++
		case '(':
			sc.codeInParentheses(i)
		case '/':
			sc.slash(i)
		case '<':
			sc.tag(i)
		default:
			if c >= utf8.RuneSelf {
				sc.foreign(i)
			}
		}
		i++
	}
}

// begin starts the line at an offset.
func (sc *scanner) begin(i int) {
	end := ascii.IndexFrom(sc.s, i, '\n')
	sc.line = line{start: i, end: end}
	sc.line.frame = trace.IsFrame(sc.s[i:end])
	sc.header(i, end)
	sc.klogTime(i)
	sc.printed(i)
}

// word reads the word or the number that begins at an offset, and returns where
// to go on.
func (sc *scanner) word(i int) (next int) {
	s := sc.s
	var buf [longestWord]byte
	n := 0
	end := i
	for ; end < len(s); end++ {
		c := ascii.Lower[s[end]]
		if c == 0 {
			break
		}
		if n < len(buf) {
			buf[n] = c
			n++
		}
	}
	switch {
	case ascii.IsDigit(s[i]):
		return sc.number(i, end)
	case end-i > longestWord:
		return sc.token(i, end)
	}
	word := buf[:n]
	readers := readersOf(word)
	if lexicon.IsTypeOfError(word) {
		readers |= ofFailure | ofOAuth | ofProduct | ofRefusal
	}
	if readers == 0 {
		return sc.unknownWord(i, end, word)
	}
	return sc.call(readers, i, end, word)
}

// call calls readers for the word between two offsets, and returns where to go
// on.
func (sc *scanner) call(readers reader, i, end int, word []byte) (next int) {
	if i < sc.urlStop {
		readers &= insideURL
	}
	if sc.line.frame {
		readers &= insideFrame
	}
	if readers&ofTime != 0 {
		if next := sc.time(i); next > 0 {
			return next
		}
	}
	if readers&ofURL != 0 {
		if next := sc.url(i, end); next > 0 {
			return next
		}
	}
	if readers&ofHead != 0 {
		sc.startLine(i, end)
	}
	if readers&ofMethod != 0 {
		sc.method(i, end)
	}
	if readers&ofReason != 0 {
		sc.reason(i)
	}
	if readers&ofFailure != 0 {
		sc.failure(i, string(word))
	}
	if readers&ofProxy != 0 {
		sc.proxyWord(i, end)
	}
	if readers&ofOAuth != 0 {
		sc.oauthBeforeMessage(i, end)
	}
	if readers&ofID != 0 {
		sc.idBeside(i, end)
	}
	if readers&ofHost != 0 {
		sc.host(i, end)
	}
	if readers&ofProduct != 0 {
		sc.product(i, string(word))
	}
	if readers&ofGateway != 0 {
		sc.gateway(i, string(word))
	}
	if readers&ofRole != 0 {
		sc.role(i, end)
	}
	if readers&ofWording != 0 {
		sc.wording(i, string(word))
	}
	if readers&ofInner != 0 {
		sc.tellService(clue.Shape, lexicon.Graph, 3, i)
	}
	if readers&ofCodes != 0 {
		sc.codes(i, end)
	}
	if readers&ofMessage != 0 {
		sc.quotedMessage(end)
	}
	if readers&ofLevel != 0 {
		sc.line.calm = sc.line.calm || lexicon.IsCalmLevel(sc.s, i, end)
	}
	if readers&ofHeader != 0 {
		sc.lonelyHeader(i)
	}
	if readers&ofToken != 0 {
		sc.tokenCame()
	}
	if readers&ofRefusal != 0 {
		sc.refusal(i, end, string(word))
	}
	return end
}

// tell adds a clue that is a text.
func (sc *scanner) tell(kind clue.Kind, value string, rank, offset int) {
	sc.add(clue.Clue{Kind: kind, Value: value, Rank: rank}, offset)
}

// count adds a clue that is a number.
func (sc *scanner) count(kind clue.Kind, number, rank, offset int) {
	sc.add(clue.Clue{Kind: kind, Number: number, Rank: rank}, offset)
}

// add adds a clue.
func (sc *scanner) add(c clue.Clue, offset int) {
	c.At = offset
	sc.n.Add(c)
}

// finish puts the clues into the order of the text, and gives them their places.
func (sc *scanner) finish(t text.Text) {
	if len(sc.n.Clues) == sc.first {
		return
	}
	sc.dropListed()
	found := sc.n.Clues[sc.first:]
	slices.SortStableFunc(found, func(a, b clue.Clue) int { return cmp.Compare(a.At, b.At) })
	for i := range found {
		found[i].At = t.Place(found[i].At)
	}
}

package capture

import (
	"bytes"
	"strconv"
	"strings"
)

// readCurlTrace reads what "curl --trace-ascii" and "curl --trace" write: a
// line for each piece, "=> Send header, 328 bytes (0x148)", and below it the
// bytes, each line with its offset before it.
func readCurlTrace(d *document) []Exchange {
	if !bytes.Contains(d.text, []byte("<= Recv header, ")) {
		return nil
	}
	t := trace{conversation: conversation{d: d, format: "curl-trace"}}
	t.plain = !bytes.Contains(d.text, []byte(" SSL data, "))
	for at := 0; at < len(d.text); {
		line, rest, _ := bytes.Cut(d.text[at:], []byte{'\n'})
		t.line(bytes.TrimRight(line, "\r"), at)
		at = len(d.text) - len(rest)
	}
	t.flush()
	return t.exchanges()
}

// A trace reads the report of "curl --trace" line by line.
type trace struct {
	conversation
	kind  string // of the piece that is being read: "Recv header"
	size  int    // bytes that the piece has
	piece []byte // what has been read of it
	at    int    // where it begins

	head   []byte // lines of the head that is being read
	headAt int
}

func (t *trace) line(line []byte, at int) {
	if kind, size, ok := pieceStart(line); ok {
		t.flush()
		t.kind, t.size, t.at = kind, size, at
		return
	}
	if bytes.Contains(line, []byte("== Info: ")) && !isDump(line) {
		t.flush()
		return
	}
	if t.kind != "" && len(t.piece) < t.size {
		t.dump(line)
	}
}

// pieceStart reads a line such as "=> Send header, 328 bytes (0x148)".
func pieceStart(line []byte) (kind string, size int, ok bool) {
	text := string(line)
	i := strings.Index(text, "=> Send ")
	if i < 0 {
		i = strings.Index(text, "<= Recv ")
	}
	const longestTime = len("[12-34] 23:59:59.123456 ")
	if i < 0 || i > longestTime {
		return "", 0, false
	}
	kind, rest, _ := strings.Cut(text[i+3:], ", ")
	number, _, found := strings.Cut(rest, " bytes (0x")
	size, err := atoi(number)
	return kind, size, found && err == nil
}

func isDump(line []byte) bool {
	return len(line) > 6 && line[4] == ':' && beginsHex(line)
}

// dump adds the bytes of a line such as "0014: Host: graph.microsoft.com".
// curl starts a new line at each line end of the data and leaves those two
// bytes out.
func (t *trace) dump(line []byte) {
	number, text, found := bytes.Cut(line, []byte(": "))
	offset, err := strconv.ParseUint(string(number), 16, 31)
	if !found || err != nil || int(offset) > t.size {
		return
	}
	if hex, ok := hexBytes(text); ok {
		t.piece = append(t.piece, hex...)
		return
	}
	if int(offset) == len(t.piece)+2 {
		t.piece = append(t.piece, "\r\n"...)
	}
	t.piece = append(t.piece, text...)
}

// hexBytes reads the columns of "curl --trace": up to 16 bytes as pairs of
// digits, then the same as characters.
func hexBytes(text []byte) ([]byte, bool) {
	const columns = 16 * 3
	if len(text) < columns || len(text) > columns+16 {
		return nil, false
	}
	var out []byte
	for pair := range bytes.FieldsSeq(text[:columns]) {
		n, err := strconv.ParseUint(string(pair), 16, 8)
		if err != nil || len(pair) != 2 {
			return nil, false
		}
		out = append(out, byte(n))
	}
	return out, len(out) == len(text)-columns
}

// flush hands on the piece that has been read.
func (t *trace) flush() {
	switch t.kind {
	case "Send header":
		t.startRequest(t.piece)
	case "Send data":
		t.requestBody(withLineBreaks(t.piece))
	case "Recv header":
		t.headerPiece()
	case "Recv data":
		t.responseBody(withLineBreaks(t.piece))
	}
	t.kind, t.piece = "", nil
}

// headerPiece adds a line of the head of a response; the empty one ends it,
// or the next status line where there is no empty one.
func (t *trace) headerPiece() {
	line := bytes.TrimSpace(t.piece)
	if len(t.head) > 0 && (len(line) == 0 || statusOfLine(line) != 0) {
		t.startResponse(t.head, t.headAt)
		t.head = nil
	}
	if len(line) == 0 {
		return
	}
	if len(t.head) == 0 {
		t.headAt = t.at
	}
	t.head = append(append(t.head, line...), "\r\n"...)
}

// withLineBreaks puts back the line breaks of JSON that is written over
// several lines: "--trace-ascii" shows each as a dot.
func withLineBreaks(piece []byte) []byte {
	if isJSON(piece) || len(piece) == 0 || piece[0] != '{' && piece[0] != '[' {
		return piece
	}
	mended := bytes.Clone(piece)
	inString := false
	for i, c := range mended {
		switch {
		case c == '"' && backslashes(mended, i)%2 == 0:
			inString = !inString
		case c == '.' && !inString && !isDigit(mended, i-1):
			mended[i] = '\n'
		}
	}
	return mended
}

func isDigit(b []byte, i int) bool {
	return i >= 0 && '0' <= b[i] && b[i] <= '9'
}

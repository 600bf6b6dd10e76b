package layer

import (
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoDetails turns an error that was printed with its details below it into the body
// that it came in. The Azure libraries for Python and Azure CLI print one so, and the
// Azure portal:
//
//	(BadRequest) Please provide below info when asking for support: …
//	Code: BadRequest
//	Message: Please provide below info when asking for support: …
//	Exception Details:	(InvalidQuery) Query is invalid.
//		Code: InvalidQuery
//		Message: Query is invalid.
//
//	Please provide below info when asking for support: … (Code:BadRequest)
//
//	Details:
//	Query is invalid. (Code:InvalidQuery)
func undoDetails(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "Exception Details:") && !strings.Contains(t.S, "Details:\n") {
		return t, false
	}
	e := text.NewEdit(t)
	lines := linesOf(t.S)
	for k := 0; k < len(lines); k++ {
		p, last := printedAt(t.S, lines, k)
		if len(p.details) == 0 {
			k = max(k, last-1)
			continue
		}
		e.Replace(p.start, lines[last].end, string(append(p.appendJSON([]byte(`{"error":`)), '}')))
		k = last
	}
	return e.Text()
}

// A printed is an error that was printed with its details.
type printed struct {
	start         int // of the error itself on its first line
	code, message string
	details       []printed
}

// printedAt returns the error whose first line is the k-th, and the last line of its
// details. Where it has none, no line before last begins one that has.
func printedAt(s string, lines []line, k int) (p printed, last int) {
	p, last = ofLibrary(s, lines, k)
	if len(p.details) > 0 {
		return p, last
	}
	if p, end := ofPortal(s, lines, k); len(p.details) > 0 {
		return p, end
	}
	return printed{}, last
}

// ofLibrary returns the error that begins on the k-th line as Azure libraries print
// one, and its last line.
func ofLibrary(s string, lines []line, k int) (p printed, last int) {
	first := lines[k].of(s)
	open := strings.IndexByte(first, '(')
	code, message, found := strings.Cut(first[open+1:], ") ")
	if open < 0 || !found || !isName(code) || k+1 == len(lines) {
		return printed{}, k
	}
	level := indent(lines[k+1].of(s))
	if strings.TrimSpace(lines[k+1].of(s)) != "Code: "+code {
		return printed{}, k
	}
	p = printed{start: lines[k].start + open, code: code, message: message}
	for last = k + 1; last+1 < len(lines); last++ {
		next := lines[last+1].of(s)
		label, _, _ := strings.Cut(strings.TrimSpace(next), ":")
		if indent(next) != level || !isLabelOfDetail(label) {
			break
		}
		if label != "Exception Details" {
			continue
		}
		detail, end := ofLibrary(s, lines, last+1)
		if end == last+1 {
			break
		}
		p.details = append(p.details, detail)
		last = end - 1
	}
	return p, last
}

// isLabelOfDetail reports whether a word is a label below the first line of an
// error. If there are several details, the library prints the next one after the
// message of the one before, so "Code" may follow it.
func isLabelOfDetail(label string) bool {
	switch label {
	case "Code", "Message", "Target", "Exception Details":
		return true
	}
	return false
}

// ofPortal returns the error that begins on the k-th line as the Azure portal shows
// one, and its last line.
func ofPortal(s string, lines []line, k int) (p printed, last int) {
	code, message := codeBehind(lines[k].of(s))
	if code == "" {
		return printed{}, k
	}
	below := k + 1
	for below < len(lines) && blank(lines[below].of(s)) {
		below++
	}
	if below == len(lines) || strings.TrimSpace(lines[below].of(s)) != "Details:" {
		return printed{}, k
	}
	p, last = printed{start: lines[k].start, code: code, message: message}, below
	for last+1 < len(lines) {
		code, message := codeBehind(lines[last+1].of(s))
		if code == "" {
			break
		}
		p.details = append(p.details, printed{code: code, message: message})
		last++
	}
	return p, last
}

// codeBehind returns the code at the end of a line, and the message before it.
//
//	Query is invalid. (Code:InvalidQuery)
//	The template deployment failed. (Code: InvalidTemplateDeployment, Target: /subscriptions/…)
func codeBehind(line string) (code, message string) {
	line = strings.TrimSpace(line)
	i := strings.LastIndex(line, "(Code:")
	if i <= 0 || !strings.HasSuffix(line, ")") {
		return "", ""
	}
	code, _, _ = strings.Cut(line[i+len("(Code:"):len(line)-1], ",")
	if code = strings.TrimSpace(code); !isName(code) {
		return "", ""
	}
	return code, strings.TrimSpace(line[:i])
}

// isName reports whether a text is a word, as a code is.
func isName(s string) bool { return s != "" && ascii.SkipWord(s, 0) == len(s) }

// appendJSON appends the error as the service sent it.
func (p *printed) appendJSON(b []byte) []byte {
	b, _ = jsontext.AppendQuote(append(b, `{"code":`...), p.code) // an error is about invalid UTF-8, which is replaced
	b, _ = jsontext.AppendQuote(append(b, `,"message":`...), p.message)
	for i := range p.details {
		if i == 0 {
			b = append(b, `,"details":[`...)
		} else {
			b = append(b, ',')
		}
		b = p.details[i].appendJSON(b)
	}
	if len(p.details) > 0 {
		b = append(b, ']')
	}
	return append(b, '}')
}

package safe

import "strings"

// A quote opens a string: its mark, the mark that closes it, and how many
// backslashes are before each in JSON inside JSON.
type quote struct {
	mark, closing string
	escapes       int
}

// quotes are the marks, as they are written and as they are escaped.
var quotes = [...]quote{
	{mark: `"`, closing: `"`},
	{mark: "'", closing: "'"},
	{mark: "%22", closing: "%22"},
	{mark: "%27", closing: "%27"},
	{mark: "&quot;", closing: "&quot;"},
	{mark: "&#34;", closing: "&#34;"},
	{mark: "&#39;", closing: "&#39;"},
	{mark: "&apos;", closing: "&apos;"},
	{mark: "“", closing: "”"},
	{mark: "”", closing: "”"},
	{mark: "„", closing: "“"},
	{mark: "‘", closing: "’"},
	{mark: "’", closing: "’"},
	{mark: "«", closing: "»"},
}

// quoteAt returns the quote that s begins with; none has no mark.
func quoteAt(s string) quote {
	if s == "" || !joints.has(s[0]) {
		return quote{}
	}
	rest := strings.TrimLeft(s, `\`)
	escapes := len(s) - len(rest)
	if escapes > 0 && (strings.HasPrefix(rest, "u0022") || strings.HasPrefix(rest, "u0027")) {
		mark := `\` + rest[:5]
		return quote{mark, mark, escapes - 1}
	}
	for _, q := range quotes {
		after, ok := strings.CutPrefix(rest, q.mark)
		if !ok {
			continue
		}
		if q.mark == `"` && isTripled(after) {
			return quote{`"""`, `"""`, escapes}
		}
		if q.mark == `"` && isDoubled(after) {
			return quote{`""`, `""`, escapes}
		}
		q.escapes = escapes
		return q
	}
	return quote{}
}

// isDoubled reports whether s begins with the second of two quotes that open
// a string in a field of CSV; those of an empty string have nothing after them.
func isDoubled(s string) bool {
	return len(s) > 1 && s[0] == '"' && isWord(s[1])
}

// isTripled reports whether s begins with the rest of three quotes that open a
// string, as in Python and TOML.
func isTripled(s string) bool {
	return strings.HasPrefix(s, `""`) && len(s) > 2 && (isWord(s[2]) || s[2] == '\n')
}

func (q quote) length() int { return q.escapes + len(q.mark) }

// skipQuotes returns the offset after the quotes at s[i].
func skipQuotes(s string, i int) int {
	for {
		q := quoteAt(s[i:])
		if q.mark == "" {
			return i
		}
		i += q.length()
	}
}

// content finds the string that q has opened before i, unless
// it is removed already.
func (f *finder) content(q quote, i int) (start, end int) {
	if strings.HasPrefix(f.text[i:], Mask) {
		return 0, 0
	}
	return i, f.stringEnd(q, i, len(f.text))
}

// stringEnd returns where the string ends that q has opened before i, or
// limit if it goes on there.
func (f *finder) stringEnd(q quote, i, limit int) int {
	end := q.end(f.text[:min(limit, len(f.text))], i)
	f.read += end - i
	return end
}

// end returns where the string ends that q has opened before s[i]: at the end
// of the line if nothing closes it.
func (q quote) end(s string, i int) int {
	for at := i; at < len(s); at++ {
		c := s[at]
		if c == '\r' || c == '\n' {
			return at
		}
		if c != q.closing[0] || !strings.HasPrefix(s[at:], q.closing) {
			continue
		}
		before := at - i - len(strings.TrimRight(s[i:at], `\`))
		// One level deeper, a quote has as many backslashes again and one.
		if before < q.escapes {
			return at - before
		}
		if (before-q.escapes)/(q.escapes+1)%2 == 0 {
			return at - q.escapes
		}
	}
	return len(s)
}

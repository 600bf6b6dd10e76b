// Package quoted finds the strings in a text: the quotes of each script and notation, as
// they are written and as they are escaped.
package quoted

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// A Quote opens a string: its mark, the mark that closes it, and how many
// backslashes are before each in JSON inside JSON.
type Quote struct {
	Mark, Closing string
	Escapes       int
}

// quotes are the marks, as they are written and as they are escaped.
var quotes = [...]Quote{
	{Mark: `"`, Closing: `"`},
	{Mark: "'", Closing: "'"},
	{Mark: "%22", Closing: "%22"},
	{Mark: "%27", Closing: "%27"},
	{Mark: "&quot;", Closing: "&quot;"},
	{Mark: "&#34;", Closing: "&#34;"},
	{Mark: "&#39;", Closing: "&#39;"},
	{Mark: "&apos;", Closing: "&apos;"},
	{Mark: "“", Closing: "”"},
	{Mark: "”", Closing: "”"},
	{Mark: "„", Closing: "“"},
	{Mark: "‘", Closing: "’"},
	{Mark: "’", Closing: "’"},
	{Mark: "«", Closing: "»"},
}

// At returns the quote that s begins with; none has no mark.
func At(s string) Quote {
	if s == "" || !opens(s[0]) {
		return Quote{}
	}
	rest := strings.TrimLeft(s, `\`)
	escapes := len(s) - len(rest)
	if escapes > 0 && (strings.HasPrefix(rest, "u0022") || strings.HasPrefix(rest, "u0027")) {
		mark := `\` + rest[:5]
		return Quote{mark, mark, escapes - 1}
	}
	for _, q := range quotes {
		after, ok := strings.CutPrefix(rest, q.Mark)
		if !ok {
			continue
		}
		if q.Mark == `"` && isTripled(after) {
			mark := `"""`
			if after[2] == '\n' || after[2] == ' ' {
				mark += after[2:3]
			}
			return Quote{mark, `"""`, escapes}
		}
		if rest, ok := strings.CutPrefix(after, `\"\"`); ok && q.Mark == `"` && escapes == 1 && rest != "" && (ascii.IsWord(rest[0]) || strings.HasPrefix(rest, `\n`)) {
			mark := `"\"\"`
			if rest[0] == '\\' {
				mark += `\n`
			}
			return Quote{mark, `"\"\"`, escapes}
		}
		if q.Mark == `"` && isDoubled(after) {
			return Quote{`""`, `""`, escapes}
		}
		q.Escapes = escapes
		return q
	}
	return Quote{}
}

// isDoubled reports whether s begins with the second of two quotes that open
// a string in a field of CSV; those of an empty string have nothing after them.
func isDoubled(s string) bool {
	return len(s) > 1 && s[0] == '"' && ascii.IsWord(s[1])
}

// isTripled reports whether s begins with the rest of three quotes that open a
// string, as in Python and TOML.
func isTripled(s string) bool {
	return strings.HasPrefix(s, `""`) && len(s) > 2 && (ascii.IsWord(s[2]) || s[2] == '\n' || s[2] == ' ')
}

func (q Quote) Length() int { return q.Escapes + len(q.Mark) }

// Skip returns the offset after the quotes at s[i].
func Skip(s string, i int) int {
	for {
		q := At(s[i:])
		if q.Mark == "" {
			return i
		}
		i += q.Length()
	}
}

// End returns where the string ends that q has opened before s[i]: at the end
// of the line if nothing closes it.
func (q Quote) End(s string, i int) int {
	broken := len(s) // where its first line ends
	for at := i; at < len(s); at++ {
		c := s[at]
		if c == '\r' || c == '\n' {
			if q.Closing != `"""` {
				return at
			}
			broken = min(broken, at)
		}
		if c != q.Closing[0] || !strings.HasPrefix(s[at:], q.Closing) {
			continue
		}
		before := at - i - len(strings.TrimRight(s[i:at], `\`))
		// One level deeper, a quote has as many backslashes again and one.
		if before < q.Escapes {
			return at - before
		}
		if (before-q.Escapes)/(q.Escapes+1)%2 == 0 {
			return at - q.Escapes
		}
	}
	return broken
}

// opens reports whether a quote may begin with c.
func opens(c byte) bool {
	return c == '"' || c == '\'' || c == '\\' || c == '%' || c == '&' || c >= 0x80
}

package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// Clean removes what a terminal or an editor added: colors and other terminal
// sequences, byte order marks, control characters. Carriage returns become
// line breaks, and no-break spaces become plain ones. A clean text is returned
// unchanged.
func Clean(t text.Text) text.Text {
	t = withoutGaps(t)
	e := text.NewEdit(t)
	for i := nextUnclean(t.S, 0); i < len(t.S); i = nextUnclean(t.S, i) {
		n, instead := unclean(t.S, i)
		if n == 0 {
			i++ // an ordinary character
			continue
		}
		e.Replace(i, i+n, instead)
		i += n
	}
	cleaned, _ := e.Text()
	return cleaned
}

// withoutGaps returns a text of mostly line breaks with few blank lines in a row, as
// each line takes memory.
func withoutGaps(t text.Text) text.Text {
	const most = 100 // in a row
	if strings.Count(t.S, "\n") <= len(t.S)/2 {
		return t
	}
	e := text.NewEdit(t)
	for i := 0; i < len(t.S); {
		n := countWhile(t.S, i, len(t.S), func(c byte) bool { return c == '\n' })
		if n > most {
			e.Replace(i+most, i+n, "")
		}
		i += max(n, 1)
	}
	short, _ := e.Text()
	return short
}

// nextUnclean returns the offset of the next byte that may need cleaning.
func nextUnclean(s string, i int) int {
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case c >= ' ' && c < 0x7F, c == '\n', c == '\t':
		case c < 0x80, c == 0xC2, c == 0xE2, c == 0xEF:
			return i
		}
	}
	return i
}

// unclean returns how many bytes at an offset to remove and what replaces
// them.
func unclean(s string, i int) (n int, instead string) {
	rest := s[i:]
	switch c := s[i]; {
	case c == '\r':
		n = countWhile(rest, 0, len(rest), func(c byte) bool { return c == '\r' })
		if ascii.ByteAt(rest, n) == '\n' {
			return n, ""
		}
		return n, "\n"
	case c == 0x1B:
		return sequence(rest), ""
	case c < 0x80:
		return 1, ""
	case strings.HasPrefix(rest, "\u00A0"):
		return len("\u00A0"), " "
	case strings.HasPrefix(rest, "\u0085"):
		return len("\u0085"), "\n"
	case c == 0xC2 && ascii.ByteAt(rest, 1) < 0xA0, strings.HasPrefix(rest, "\u00AD"):
		return min(2, len(rest)), ""
	case strings.HasPrefix(rest, "\u202F"), strings.HasPrefix(rest, "\u2007"):
		return len("\u202F"), " "
	case strings.HasPrefix(rest, "\uFEFF"), strings.HasPrefix(rest, "\u200B"), strings.HasPrefix(rest, "\u2060"):
		return len("\uFEFF"), ""
	}
	return 0, ""
}

// sequence returns the length of the terminal sequence at the start of s:
//
//	ESC [ 31;1 m
//	ESC ] 8;;https://example.com BEL
//	ESC ( B
//	ESC c
func sequence(s string) int {
	const longest = 4096 // bytes, for the URL of a link
	switch ascii.ByteAt(s, 1) {
	case '[':
		n := 2 + countWhile(s, 2, longest, func(c byte) bool { return '0' <= c && c <= '?' })
		n += countWhile(s, n, longest, func(c byte) bool { return ' ' <= c && c <= '/' })
		if c := ascii.ByteAt(s, n); '@' <= c && c <= '~' {
			n++
		}
		return n
	case ']', 'P', '_', '^', 'X':
		n := 2 + countWhile(s, 2, longest, func(c byte) bool { return c != 0x07 && c != 0x1B && c != '\n' })
		switch {
		case ascii.ByteAt(s, n) == 0x07:
			return n + 1
		case ascii.ByteAt(s, n) == 0x1B && ascii.ByteAt(s, n+1) == '\\':
			return n + 2
		}
		return 2
	case '(', ')':
		return min(3, len(s))
	}
	if c := ascii.ByteAt(s, 1); '0' <= c && c <= '~' {
		return 2
	}
	return 1
}

package match

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lastOf cuts a value that begins a message out of everything before the
// first literal: what is quoted last where the template quotes it, else what
// follows the prefix that a wrapper has put there.
func lastOf(text string, quoted bool) string {
	text = strings.TrimSpace(text)
	bare := strings.TrimRightFunc(text, isQuoteOrMark)
	switch {
	case quoted && len(bare) < len(text):
		if i := strings.LastIndexFunc(bare, IsQuote); i >= 0 {
			_, size := utf8.DecodeRuneInString(bare[i:])
			bare = bare[i+size:]
		}
		return unquote(bare)
	case quoted:
		return text[strings.LastIndexFunc(text, IsSpace)+1:]
	}
	for _, mark := range []string{". ", ": ", " - ", "\n"} {
		if i := strings.LastIndex(text, mark); i >= 0 {
			text = text[i+len(mark):]
		}
	}
	return unquote(strings.TrimSpace(text))
}

// firstOf cuts a value that ends a message out of everything after the last
// literal: up to the closing quote, else up to the end of the sentence.
func firstOf(text string, quoted bool) string {
	text = strings.TrimSpace(text)
	if quoted {
		bare := strings.TrimLeft(text, `*\`)
		opening, size := utf8.DecodeRuneInString(bare)
		if end := closingQuote(bare[size:], opening); end >= 0 {
			return unquote(strings.TrimSuffix(bare[size:size+end], `\`))
		}
	}
	text = text[:endOfSentence(text)]
	for {
		cut := strings.TrimRight(text, ". \r\n\t\\")
		if !strings.ContainsFunc(strings.TrimRightFunc(cut, isQuoteOrMark), IsQuote) {
			cut = strings.TrimRightFunc(cut, isQuoteOrMark)
		}
		if cut == text {
			return unquote(text)
		}
		text = cut
	}
}

// closingQuote returns where in the text the quote is that closes the opening
// one, or -1 if there is none or opening isn't a quote.
func closingQuote(text string, opening rune) int {
	closing := ""
	switch opening {
	case '\'':
		closing = "'’" // no backtick: .NET has it in the names of generic types
	case '`', '‘', '‚', '’':
		closing = "'’`"
	case '"', '“', '„', '”':
		closing = `"”“`
	case '«':
		closing = "»"
	default:
		return -1
	}
	return strings.IndexAny(text, closing)
}

// endOfSentence returns where the first sentence of a text ends: at a full
// stop that white space and a capital letter follow.
func endOfSentence(text string) int {
	for i := range len(text) {
		if c := text[i]; c != '.' && c != '!' && c != '?' {
			continue
		}
		behind := strings.TrimLeftFunc(text[i+1:], isQuoteOrMark)
		next := strings.TrimLeftFunc(behind, IsSpace)
		r, _ := utf8.DecodeRuneInString(next)
		if len(next) < len(behind) && unicode.IsUpper(r) {
			return i + 1
		}
	}
	return len(text)
}

// unquote takes the quotes and bold marks off a value: pairs of them, and a
// single one that has lost its partner.
func unquote(s string) string {
	for {
		bare := strings.TrimPrefix(s, "**")
		if strings.Trim(s, "*") == "" && len(s) > 2 {
			return s // a masked value
		}
		if len(bare) < len(s) {
			s = strings.TrimSuffix(bare, "**")
			continue
		}
		inner := trimQuotes(s)
		if inner == s {
			return s
		}
		s = inner
	}
}

// trimQuotes takes one quote off each end, unless a single one belongs to
// others inside.
func trimQuotes(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if first == '\\' && len(s) > 1 && IsQuote(rune(s[1])) {
		first, size = rune(s[1]), 2
	}
	last, lastSize := utf8.DecodeLastRuneInString(s)
	opens, closes := IsQuote(first), IsQuote(last) && len(s) > size
	switch {
	case opens && closes:
		if closingQuote(s[size:], first) != len(s)-size-lastSize {
			return s // a list of quoted words
		}
		return strings.TrimSuffix(s[size:len(s)-lastSize], `\`)
	case opens && !strings.ContainsFunc(s[size:], IsQuote):
		return s[size:]
	case closes && !opens && !strings.ContainsFunc(s[:len(s)-lastSize], IsQuote):
		return strings.TrimSuffix(s[:len(s)-lastSize], `\`)
	}
	return s
}

func isQuoteOrMark(r rune) bool { return IsQuote(r) || r == '*' || r == '\\' }

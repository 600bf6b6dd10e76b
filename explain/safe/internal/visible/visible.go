// Package visible shows the characters that a terminal would act on.
package visible

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// Text returns s with every character made visible that a terminal would act on, and
// that nobody would see; CR LF becomes LF.
func Text(s string) string {
	if strings.IndexFunc(s, IsHidden) < 0 && utf8.ValidString(s) {
		return s
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	var b strings.Builder
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[0])
		case !IsHidden(r):
			b.WriteRune(r)
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
		s = s[n:]
	}
	return b.String()
}

// JSON returns a body of JSON with every such character escaped as JSON does, so that the
// body means what it did. A byte order mark in front of it and CR stay; a byte that
// isn't a character becomes what readers of JSON take it for.
func JSON(s string) string {
	hidden := func(r rune) bool { return IsHidden(r) && r != '\r' }
	if strings.IndexFunc(s, hidden) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		high, low := utf16.EncodeRune(r)
		switch {
		case !hidden(r), i == 0 && r == byteOrderMark:
			b.WriteRune(r)
		case high != utf8.RuneError:
			fmt.Fprintf(&b, `\u%04x\u%04x`, high, low)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}

const byteOrderMark = '\ufeff'

// OneLine returns s with line feeds and tabs made visible.
func OneLine(s string) string { return lineSigns.Replace(s) }

var lineSigns = strings.NewReplacer("\n", `\x0a`, "\t", `\x09`)

// IsHidden reports whether a terminal would act on r instead of showing it, or shows
// nothing: C0 and C1 controls, format characters such as bidi overrides and
// zero-width signs, fillers, variation selectors, and the separators that some
// terminals break lines at.
func IsHidden(r rune) bool {
	switch {
	case r < 0x7f:
		return r < 0x20 && r != '\n' && r != '\t'
	case r < 0x600: // most alphabets, which have no other format character
		return r < 0xa0 || r == softHyphen || r == graphemeJoiner
	case r == brailleBlank:
		return true
	}
	return unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
}

const brailleBlank = '\u2800'

const (
	softHyphen     = '\u00ad'
	graphemeJoiner = '\u034f'
)

// ColorLength returns the length of the escape sequence for a color that s
// begins with.
func ColorLength(s string) int {
	rest, ok := strings.CutPrefix(s, "\x1b[")
	if !ok {
		return 0
	}
	rest = rest[:min(len(rest), maxColor)]
	n := len(rest) - len(strings.TrimLeft(rest, "0123456789;"))
	if n == len(rest) || rest[n] != 'm' {
		return 0
	}
	return len("\x1b[") + n + 1
}

const maxColor = 24 // bytes: 38;2;255;255;255m

// ColorRest returns the length of the rest of an escape sequence for a color at
// s[i], whose beginning another program may have made visible: \x1b[32mtext.
func ColorRest(s string, i int) int {
	n := i
	for n < len(s) && (ascii.IsDigit(s[n]) || s[n] == ';') {
		n++
	}
	if n == len(s) || s[n] != 'm' || n-i > maxColor {
		return 0
	}
	for i > 0 && (ascii.IsDigit(s[i-1]) || s[i-1] == ';') {
		i--
	}
	if i == 0 || s[i-1] != '[' {
		return 0
	}
	return n + 1 - i
}

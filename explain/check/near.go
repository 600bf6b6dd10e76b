package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hbollon/go-edlib"
)

// nearest returns the word of known that a mistyped one is nearest to, in
// any letter case. It is sure if no other is as near and few letters differ:
// one, or two of a long word. The result is "" if none is near.
func nearest(word string, known []string) (near string, sure bool) {
	wanted := bare(word)
	length := utf8.RuneCountInString(wanted)
	least, second := len(wanted), len(wanted)
	for _, k := range known {
		bared := bare(k)
		if n := utf8.RuneCountInString(bared); max(n-length, length-n) > tolerance(len(k)) {
			continue // no less differs than that
		}
		d := edlib.OSADamerauLevenshteinDistance(bared, wanted)
		if d > tolerance(len(k)) || d >= len(k) {
			continue
		}
		switch {
		case d < least || near == "":
			near, least, second = k, d, least
		case d < second:
			second = d
		}
	}
	if near == "" {
		return "", false
	}
	few := least <= 1 || least == 2 && len(near) >= 8
	return near, few && second > least
}

// tolerance is how many letters may be wrong, missing or swapped in a word of
// that length that is still taken for a mistyped one.
func tolerance(length int) int {
	return max(1, min(4, length/3))
}

// bare returns the letters and digits of a word in lower case, so that
// "In Progress" and "in_progress" are InProgress.
func bare(word string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, word)
}

// foldEqual returns the only word of known that is the same in another
// letter case; "" if there is none or more than one.
func foldEqual(word string, known []string) string {
	found := ""
	for _, k := range known {
		if !strings.EqualFold(k, word) {
			continue
		}
		if found != "" {
			return ""
		}
		found = k
	}
	return found
}

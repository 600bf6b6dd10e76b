package lexicon

import (
	"strings"
	"unicode"
)

// IsAnother reports whether a line is a few words that introduce another failure.
//
//	And then this one:
//	The second error:
//	Another one, from the same job:
//	А потом ещё вот это:
func IsAnother(line string) bool {
	const longest = 80 // bytes
	line = strings.TrimRight(line, " \t\r")
	if len(line) > longest || !strings.HasSuffix(line, ":") {
		return false
	}
	for _, word := range strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch word {
		case "another", "second", "third", "next", "also", "later", "then", "other", "again", "followed",
			"ещё", "еще", "второй", "вторая", "следующая", "следующий", "потом", "затем", "другая", "другой", "также", "после":
			return true
		}
	}
	return false
}

// Package lexicon holds the words that clients, services and gateways use, and what
// they mean.
package lexicon

import (
	"sort"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// A Phrase is words with a meaning. It is written in lower case and looked up by its
// first word, or by the first word after a bar: "no |such host" is found by "such".
// In it,
//
//	#  stands for a number
//	@  stands for the name of a host, maybe in quotes
//	*  stands for up to 80 bytes of the line
//	'  stands for a typographic apostrophe as well
type Phrase struct {
	Words string
	Means string
}

// phrasesOf returns the phrases of a table, sorted by the words that they are
// looked up by, that a word finds.
func phrasesOf(table []Phrase, word string) []Phrase {
	first := sort.Search(len(table), func(i int) bool { return table[i].key() >= word })
	last := first
	for last < len(table) && table[last].key() == word {
		last++
	}
	return table[first:last]
}

// key returns the word that a phrase is looked up by.
func (p Phrase) key() string {
	_, behind, found := strings.Cut(p.Words, "|")
	if !found {
		behind = p.Words
	}
	return behind[:ascii.SkipWord(behind, 0)]
}

// longest returns the longest phrase of a table around the word at an offset, and
// where it begins and ends; end is 0 if there is none.
func longest(table []Phrase, s string, at int, word string) (best Phrase, start, end int) {
	for _, p := range phrasesOf(table, word) {
		if from, to := p.span(s, at); to > 0 && to-from > end-start {
			best, start, end = p, from, to
		}
	}
	return best, start, end
}

// span returns where the phrase whose key is at an offset begins and ends; end is 0
// if it isn't there.
func (p Phrase) span(s string, at int) (start, end int) {
	before, behind, found := strings.Cut(p.Words, "|")
	if !found {
		before, behind = "", p.Words
	}
	start = at - len(before)
	if !ascii.FoldsAt(s, start, before) {
		typographic := strings.Replace(before, "'", "’", 1)
		if start = at - len(typographic); !ascii.FoldsAt(s, start, typographic) {
			return 0, 0
		}
	}
	inWord := strings.HasPrefix(before, "n't ")                                                      // don't, isn't
	if start < at && !inWord && ascii.IsWord(ascii.ByteAt(s, start-1)) && !ascii.IsUpper(s[start]) { // ForbiddenUnable to establish …
		return 0, 0
	}
	return start, wordsEnd(s, at, behind)
}

// wordsEnd returns where the words of a phrase end that begin at an offset of s;
// 0 if they do not.
func wordsEnd(s string, i int, words string) int {
	const mostDigits = 10
	for j := range len(words) {
		switch words[j] {
		case '#':
			end := ascii.SkipDigits(s[:min(len(s), i+mostDigits)], min(i, len(s)))
			if end <= i {
				return 0
			}
			i = end
		case '@':
			end := hostEnd(s, i)
			if end == 0 {
				return 0
			}
			i = end
		case '*':
			return gapEnd(s, i, words[j+1:])
		case '\'':
			switch {
			case ascii.ByteAt(s, i) == '\'':
				i++
			case ascii.HasPrefixAt(s, i, "’"):
				i += len("’")
			default:
				return 0
			}
		default:
			if i >= len(s) || ascii.Fold(s[i]) != words[j] {
				return 0
			}
			i++
		}
	}
	if ascii.IsWord(words[len(words)-1]) && ascii.IsWord(ascii.ByteAt(s, i)) {
		return 0
	}
	return i
}

// gapEnd returns where words end that are on the same line shortly after an offset;
// 0 if they aren't.
func gapEnd(s string, i int, words string) int {
	const widest = 80
	for most := min(len(s), i+widest); i < most && s[i] != '\n'; i++ {
		if ascii.Fold(s[i]) != words[0] {
			continue
		}
		if end := wordsEnd(s, i, words); end > 0 {
			return end
		}
	}
	return 0
}

// hostEnd returns where the name of a host ends that begins at an offset, maybe
// in a quote; 0 if there is none.
func hostEnd(s string, i int) int {
	const longest = 120
	i = ascii.Skip(s, i, 1, "'\"")
	end, dots := i, 0
	for ; end < len(s) && end-i < longest; end++ {
		if s[end] == '.' || s[end] == ':' {
			dots++
		} else if !ascii.IsWord(s[end]) && s[end] != '-' {
			break
		}
	}
	if dots == 0 || end == i {
		return 0
	}
	return end
}

package diagnose

import (
	"iter"
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// A mention is a phrase in what somebody wrote around a failure.
type mention struct {
	text       string // what was written
	lower      string // the same in lower case, byte for byte
	start, end int    // of the phrase
}

// writes returns the sentence in which the text around the failure has one of some phrases,
// which are in lower case, as words of their own and not denied.
//
//	We don't use a device code here.
func (c *Case) writes(phrases ...string) (quoted string, ok bool) {
	m, ok := c.mentioned(phrases...)
	return m.sentence(), ok
}

// mentioned returns the first of the mentions.
func (c *Case) mentioned(phrases ...string) (mention, bool) {
	for m := range c.mentions(phrases...) {
		return m, true
	}
	return mention{}, false
}

// mentions returns where the text around the failure has one of some phrases, which are in
// lower case, as words of their own and not denied; the first of the phrases first.
func (c *Case) mentions(phrases ...string) iter.Seq[mention] {
	return func(yield func(mention) bool) {
		for m := range c.anyMentions(phrases...) {
			if !m.isDenied() && !yield(m) {
				return
			}
		}
	}
}

// anyMentions is mentions, but includes the denied ones.
func (c *Case) anyMentions(phrases ...string) iter.Seq[mention] {
	text, lower := c.nearby()
	return func(yield func(mention) bool) {
		for _, phrase := range phrases {
			for from := 0; ; {
				at := wordsIn(lower[from:], phrase)
				if at < 0 {
					break
				}
				m := mention{text, lower, from + at, from + at + len(phrase)}
				if from = m.end; !yield(m) {
					return
				}
			}
		}
	}
}

func (m mention) isDenied() bool { return catalog.Denies(m.clause()) }

// tells reports whether a text in lower case has one of some phrases, also as a part of
// longer words, and doesn't deny it.
//
//	We don't use a managed identity here.
func tells(lower string, phrases ...string) bool {
	for _, phrase := range phrases {
		for from := 0; ; {
			at := strings.Index(lower[from:], phrase)
			if at < 0 {
				break
			}
			m := mention{lower, lower, from + at, from + at + len(phrase)}
			if !m.isDenied() {
				return true
			}
			from = m.end
		}
	}
	return false
}

// wordsIn returns where words are in a text, not as a part of others; -1 if they aren't.
func wordsIn(text, words string) int {
	for from := 0; ; {
		at := strings.Index(text[from:], words)
		if at < 0 {
			return -1
		}
		at += from
		from = at + len(words)
		if (at == 0 || !isLetterOrDigit(text[at-1])) && (from == len(text) || !isLetterOrDigit(text[from])) {
			return at
		}
	}
}

func isLetterOrDigit(b byte) bool { return isLetter(b) || '0' <= b && b <= '9' }

// phrase returns the phrase as it was written.
func (m mention) phrase() string { return m.text[m.start:m.end] }

// sentence returns the sentence around the phrase as it was written, of a long one only
// some words before the phrase and what follows.
func (m mention) sentence() string {
	const before, most = 60, 100 // bytes
	start, end := m.bounds()
	if m.end-start <= most {
		return strings.TrimSpace(strings.ToValidUTF8(m.text[start:end], ""))
	}
	start = m.start - before
	start += max(strings.IndexByte(m.text[start:m.start], ' '), 0)
	return "… " + strings.TrimSpace(strings.ToValidUTF8(m.text[start:end], ""))
}

// isHint reports whether the sentence says what may be, in general: programs print such
// hints, and people ask.
//
//	This typically happens when using Azure CLI behind a proxy that intercepts traffic
func (m mention) isHint() bool {
	start, end := m.bounds()
	return containsAny(m.lower[start:end], "typically", "usually", "if you", "if there", "if the ", "in case", "make sure", "might be", "may be")
}

// clause returns what is before and after the phrase in its clause, in lower case.
func (m mention) clause() (before, after string) {
	const ends = ",;:()\""
	start, end := m.bounds()
	before, after = m.lower[start:m.start], m.lower[m.end:end]
	if i := strings.IndexAny(after, ends); i >= 0 {
		after = after[:i]
	}
	return before[strings.LastIndexAny(before, ends)+1:], after
}

// bounds returns where the sentence around the phrase begins and ends.
func (m mention) bounds() (start, end int) {
	const far = 400 // bytes
	start, end = max(0, m.start-far), min(len(m.text), m.end+far)
	if i := strings.LastIndexByte(m.text[start:m.start], '\n'); i >= 0 {
		start += i + 1
	}
	for _, stop := range [...]string{". ", "? ", "! "} {
		if i := strings.LastIndex(m.text[start:m.start], stop); i >= 0 {
			start += i + len(stop)
		}
		if i := strings.Index(m.text[m.end:end], stop); i >= 0 {
			end = m.end + i + 1
		}
	}
	if i := strings.IndexByte(m.text[m.end:end], '\n'); i >= 0 {
		end = m.end + i
	}
	return start, end
}

// isBy reports whether one of some words, or one that begins with it, is among the nearest
// in the clause of the phrase.
func (m mention) isBy(words ...string) bool {
	before, after := m.clause()
	return isNear(nearBefore(before), words) || isNear(nearAfter(after), words)
}

const nearWords = 5

func nearBefore(text string) []string {
	fields := strings.Fields(text)
	return fields[max(0, len(fields)-nearWords):]
}

func nearAfter(text string) []string {
	fields := strings.Fields(text)
	return fields[:min(len(fields), nearWords)]
}

func isNear(near, words []string) bool {
	for _, word := range near {
		for _, w := range words {
			if strings.HasPrefix(strings.TrimLeft(word, "'`*_["), w) {
				return true
			}
		}
	}
	return false
}

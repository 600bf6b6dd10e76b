package match

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Similar is a message of the catalog that a text resembles although no template
// fits.
type Similar struct {
	Message fact.Message
	Wording string // of the message, values as {placeholders}
	Shared  string // the words of the text that both have; "…" stands for those between them
	Score   int    // how much of both is shared, in percent of what their words weigh
}

const (
	// maxCompared is how many bytes of a text are compared, and maxSpoken how
	// many words of it.
	maxCompared = 4 << 10
	maxSpoken   = 192

	// maxNearest is how many templates are compared word by word: the templates
	// that share the most words, in any order.
	maxNearest = 8

	// minShared is how many words a text must share with a message, where they
	// aren't so rare that they weigh fewShared. The score is less below that.
	minShared = 3
	fewShared = 85

	// minSimilar is the lowest score with which a message is returned;
	// nearScore that from which it is near, as scripts/leaveoneout shows;
	// aboutAlike the difference up to which two are about as alike.
	minSimilar = 55
	nearScore  = 80
	aboutAlike = 20
	minAlike   = minSimilar - aboutAlike

	// newWord is the weight of a word that no message has.
	// Words before and after all that is shared count besideDiscount times
	// less: programs and people add to a message.
	newWord        = 22
	besideDiscount = 3
)

// IsNear reports whether the two are so much alike that they hardly have
// different causes.
func (s *Similar) IsNear() bool { return s.Score >= nearScore }

// A rareWord leads from a word that few messages have to a template with it.
type rareWord struct {
	word   uint32 // hash of its stem
	of     uint16 // number of the template
	weight uint8  // the rarer, the more
}

// commonWord replaces the template of a word that too many templates have.
const commonWord = 1<<16 - 1

// rareNear returns the entries of a word in the index of rare words.
func rareNear(word uint32) []rareWord {
	top := word >> 24
	near := rareWords[rareWordStarts[top]:rareWordStarts[top+1]]
	start := 0
	for start < len(near) && near[start].word < word {
		start++
	}
	end := start
	for end < len(near) && near[end].word == word {
		end++
	}
	return near[start:end]
}

// Similar finds the message that a text resembles most, among the messages that
// fits accepts, and one with another first cause that is about as alike. What counts
// is how many of their rare words they share, in any order: "was closed by the proxy"
// says what "the proxy closed" says.
func (rs Rooms) Similar(text string, fits func(*fact.Message) bool) []Similar {
	text = text[:min(len(text), maxCompared)]
	var buffer foldBuffer
	s := speech{folded: buffer.room(text)}
	s.folded.read(text)
	s.read(text)
	if s.known == 0 {
		return nil
	}
	nearest := s.nearest(rs, fits)
	if nearest[0].score < minSimilar {
		return nil
	}
	return s.mostAlike(rs, text, &nearest)
}

// A speech is a text prepared for comparison with messages.
type speech struct {
	folded folded
	words  [maxSpoken]speechWord
	n      int                    // how many of words are filled
	known  int                    // how many of them are rare words of the catalog
	shared [len(templates)]uint16 // weight of the words that each template shares
}

// A speechWord is a word of a text.
type speechWord struct {
	spokenWord
	hash   uint32
	weight uint8
	known  bool // a rare word of the catalog
}

// read takes down the words of a text that count, and which templates have
// them.
func (s *speech) read(text string) {
	for spoken := range spokenWords(s.folded.text) {
		w := speechWord{spokenWord: spoken, hash: senseHash(s.folded.text[spoken.start:spoken.end])}
		entries := rareNear(w.hash)
		isRare := len(entries) > 0 && entries[0].of != commonWord
		switch {
		case !isRare && (len(entries) > 0 || !w.plain || s.isQuoted(text, w)):
			continue
		case s.holds(w.hash): // a word counts once, however often it is said
			continue
		case isRare:
			w.known, w.weight = true, entries[0].weight
			s.known++
			for _, e := range entries {
				s.shared[e.of] += uint16(e.weight)
			}
		default:
			w.weight = newWord
		}
		s.words[s.n] = w
		if s.n++; s.n == maxSpoken {
			return
		}
	}
}

// holds reports whether a word was there before.
func (s *speech) holds(hash uint32) bool {
	return slices.ContainsFunc(s.words[:s.n], func(w speechWord) bool { return w.hash == hash })
}

// isQuoted reports whether a word is between quotes, as values are.
func (s *speech) isQuoted(text string, w speechWord) bool {
	from, to := int(s.folded.from[w.start]), int(s.folded.from[w.end-1])+1
	return from > 0 && IsQuote(rune(text[from-1])) && to < len(text) && IsQuote(rune(text[to]))
}

// nearest compares the text with the templates that share the most with it,
// and returns what they share, the most alike first.
func (s *speech) nearest(rs Rooms, fits func(*fact.Message) bool) [maxNearest]likeness {
	var all [maxNearest]likeness
	n := 0
	for i, shared := range s.shared {
		if shared < minAlike {
			continue // the score can't come to more than what few words weigh
		}
		most := scored(int(shared), int(rareWeights[i]), int(shared))
		if most < minAlike || n == maxNearest && most <= all[n-1].score {
			continue
		}
		if m := rs.messageOf(&templates[i]); len(m.Causes) == 0 || m.Common || !fits(&m) {
			continue
		}
		n = min(n+1, maxNearest)
		all[n-1] = likeness{of: i, score: most}
		rise(all[:n])
	}
	for i := range all[:n] {
		all[i] = s.compare(all[i].of)
		rise(all[:i+1])
	}
	return all
}

// rise moves the last of a list to its place, the highest score first.
func rise(all []likeness) {
	for i := len(all) - 1; i > 0 && all[i].score > all[i-1].score; i-- {
		all[i], all[i-1] = all[i-1], all[i]
	}
}

// mostAlike returns the first of the nearest, and the first with another cause
// that is about as alike.
func (s *speech) mostAlike(rs Rooms, text string, nearest *[maxNearest]likeness) []Similar {
	found := []Similar{s.told(rs, text, &nearest[0])}
	cause := found[0].Message.Causes[0].ID
	for i := range nearest[1:] {
		l := &nearest[i+1]
		if l.score+aboutAlike <= nearest[0].score {
			break
		}
		if other := s.told(rs, text, l); other.Message.Causes[0].ID != cause {
			return append(found, other)
		}
	}
	return found
}

// told returns what a likeness tells.
func (s *speech) told(rs Rooms, text string, l *likeness) Similar {
	t := &templates[l.of]
	return Similar{rs.messageOf(t), rs.wording(t.origin), s.quote(text, &l.words), l.score}
}

// A likeness tells what a text shares with a template.
type likeness struct {
	of    int // number of the template
	score int
	words wordsOf // of the text
}

// wordsOf is a set of the words of a text by their numbers.
type wordsOf [maxSpoken / 64]uint64

func (w *wordsOf) add(n int) { w[n/64] |= 1 << (n % 64) }

func (w *wordsOf) has(n int) bool { return w[n/64]&(1<<(n%64)) != 0 }

// compare finds the words that a template and the text have in common, in any
// order, and how much of both they make up.
func (s *speech) compare(of int) likeness {
	l := likeness{of: of}
	weight, count := 0, 0
	for i := range s.words[:s.n] {
		w := &s.words[i]
		if w.known && hasWord(rareNear(w.hash), of) {
			l.words.add(i)
			weight += int(w.weight)
			count++
		}
	}
	if count < minShared && weight < fewShared {
		return likeness{of: of}
	}
	l.score = scored(weight, int(rareWeights[of]), s.weight(&l.words))
	return l
}

// hasWord reports whether a template has a word.
func hasWord(entries []rareWord, of int) bool {
	_, found := slices.BinarySearchFunc(entries, of, func(e rareWord, of int) int { return int(e.of) - of })
	return found
}

// scored returns how much of a template and a text is shared, given the weight of
// their words.
func scored(shared, template, text int) int {
	return min(100, 200*shared/(template+text)) * min(shared, fewShared) / fewShared
}

// weight returns the weight of the words of the text: words before the first shared
// one and after the last count less.
func (s *speech) weight(shared *wordsOf) int {
	between, beside, since := 0, 0, 0 // since the last that is shared, or the start
	seen := false
	for i := range s.words[:s.n] {
		w := int(s.words[i].weight)
		switch {
		case !shared.has(i):
			since += w
		case seen:
			between, since = between+since+w, 0
		default:
			seen, beside, between, since = true, since, w, 0
		}
	}
	return between + (beside+since)/besideDiscount
}

// quote writes the shared words as the text has them.
func (s *speech) quote(text string, shared *wordsOf) string {
	var b strings.Builder
	end := 0 // of the last word, in the text
	for i := range s.words[:s.n] {
		if !shared.has(i) {
			continue
		}
		w := s.words[i]
		from, to := int(s.folded.from[w.start]), int(s.folded.from[w.end-1])+1
		switch {
		case b.Len() == 0:
		case strings.TrimSpace(text[end:from]) == "":
			b.WriteByte(' ')
		default:
			b.WriteString(" … ")
		}
		b.WriteString(text[from:to])
		end = to
	}
	return b.String()
}

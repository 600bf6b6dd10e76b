package diagnose

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog"
)

// cueFamily reads the messages that the catalog does not know, by the phrases
// in them that mean the same in every message.
func cueFamily() Family {
	return Family{Name: "cue", Find: cueCauses}
}

// maxCues is how many causes the phrases of one message can have: the first
// says most, and a long text has something of everything.
const maxCues = 3

func cueCauses(c *Case) []Cause {
	if len(c.Message.Causes) > 0 && !c.Message.General {
		return nil
	}
	written := c.written()
	if written == "" {
		return nil
	}
	var causes []Cause
	for cue := range catalog.Cues() {
		if !cue.Suits(c.Service, c.Stated) || !c.mayHoldAny(cue.Says) {
			continue
		}
		start, end, ok := cue.Find(c.lower())
		if !ok {
			continue
		}
		k := &cue.Cause
		causes = append(causes, Cause{
			ID: k.ID, Certainty: catalog.Likely, Ground: OnCue, Basis: k.Basis,
			Summary: catalogued(k.Summary), Fix: catalogued(cmp.Or(c.fittedFix(k.ID), k.Fix)),
			Evidence: textf("the message says %s", "в сообщении сказано: %s", quoted(sentenceAt(written, start, end))),
		})
		if len(causes) == maxCues {
			break
		}
	}
	return causes
}

// sentenceAt returns the sentence of a text around a place in it.
func sentenceAt(text string, start, end int) string {
	start, end = min(start, len(text)), min(end, len(text))
	if i := max(strings.LastIndex(text[:start], ". "), strings.LastIndexByte(text[:start], '\n')); i >= 0 {
		start = i + 1
	} else {
		start = 0
	}
	if i := strings.IndexAny(text[end:], ".\n"); i >= 0 {
		end += i + 1
	} else {
		end = len(text)
	}
	return text[start:end]
}

// lowered returns a text in lower case, byte for byte in the same place: a
// letter whose lower case is longer or shorter stays.
func lowered(text string) string {
	return strings.Map(func(r rune) rune {
		if l := unicode.ToLower(r); utf8.RuneLen(l) == utf8.RuneLen(r) {
			return l
		}
		return r
	}, text)
}

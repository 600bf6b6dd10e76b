package diagnose

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog"
)

// A wording is what the service wrote, to look for phrases in. The families
// ask for dozens of phrases that most errors don't contain; nearly all are
// answered by the pairs of letters without a search.
type wording struct {
	read  bool
	pairs [32]uint32 // which letters, by their last five bits, follow which
	lower string     // in lower case; empty until it is needed
}

// says reports whether what the service wrote holds one of the texts, which
// are in lower case; the letter case of the message does not count.
func (c *Case) says(texts ...string) bool {
	w := c.noted()
	for _, text := range texts {
		if w.mayHold(text) && strings.Contains(c.lower(), text) {
			return true
		}
	}
	return false
}

// mayHoldAny reports whether what the service wrote may have the first phrase
// of one of the wordings of a cue.
func (c *Case) mayHoldAny(wordings []string) bool {
	w := c.noted()
	for _, wording := range wordings {
		if first, _, _ := strings.Cut(wording, catalog.Gap); w.mayHold(first) {
			return true
		}
	}
	return false
}

// noted returns the wording, read once.
func (c *Case) noted() *wording {
	w := &c.wording
	if !w.read {
		*w = wording{read: true}
		w.note(c.written())
	}
	return w
}

// lower returns what the service wrote in lower case, byte for byte in the same
// place.
func (c *Case) lower() string {
	w := c.noted()
	if w.lower == "" {
		w.lower = lowered(c.written())
	}
	return w.lower
}

// written returns what the service wrote.
func (c *Case) written() string {
	fault := &c.Exchange.Response.Fault
	if fault.InnerMessage == "" {
		return fault.Message
	}
	return fault.Message + "\n" + fault.InnerMessage
}

// note takes down the pairs of letters. The last five bits of an ASCII letter
// are the same in either case.
func (w *wording) note(s string) {
	var last, all byte
	for i := range len(s) {
		w.pairs[last&31] |= 1 << (s[i] & 31)
		last, all = s[i], all|s[i]
	}
	if all >= utf8.RuneSelf && w.lower == "" {
		w.lower = lowered(s)
		w.note(w.lower)
	}
}

// mayHold reports whether all pairs of letters of a text are there.
func (w *wording) mayHold(text string) bool {
	for i := 1; i < len(text); i++ {
		if w.pairs[text[i-1]&31]&(1<<(text[i]&31)) == 0 {
			return false
		}
	}
	return true
}

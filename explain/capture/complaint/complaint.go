// Package complaint finds the sentence in which a text says that something failed,
// written by anyone: a program that no reader knows, or a person who typed what a window
// showed. It is the last resort for a text in which nothing else reports a failure.
package complaint

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// A Complaint is a sentence that says that something failed.
type Complaint struct {
	Words string // on one line, without what programs and people write before them
	At    int    // offset in the text of what Words begins with
	Line  int    // its line, from 0

	// Loud is set if something besides the words tells that they are about a failure: the
	// level of a log, a label such as "Error:", the quotation marks after "the error".
	Loud bool
}

// most is how many complaints of a text are looked at.
const most = 12

// A Reading is what a text has of complaints.
type Reading struct {
	Found []Complaint // the first ones, the loud ones first
	Rules int         // sentences that say when something fails, or ask about it
}

// In returns the complaints in a text.
//
//	Cannot enable Microsoft XDR connector either by ARM/CLI - License is invalid
//	i get the following error message below alot.  "API calls quota exxceeded".
//	2024-10-02 09:55:54 ERROR sync: data was not saved
func In(s string) Reading {
	if isGlossary(s) {
		return Reading{}
	}
	r := reader{text: s, solved: isSolved(s)}
	for n, at := 0, 0; at < len(s) && !r.full(); n++ {
		line, _, _ := strings.Cut(s[at:], "\n")
		r.read(strings.TrimSuffix(line, "\r"), at, n)
		at += len(line) + 1
	}
	return Reading{append(r.loud, r.plain...), r.rules}
}

// A reader collects the complaints of a text.
type reader struct {
	text        string
	solved      bool // somebody writes that it works by now
	loud, plain []Complaint
	before      string // the line before that isn't blank
	pending     bool   // a label of an error ended it
	rules       int
}

func (r *reader) full() bool { return len(r.loud) == most }

// add takes words that begin at an offset of a line.
func (r *reader) add(words string, at, line int, loud bool) {
	const fewest, longest = 6, 1 << 10 // bytes
	words = strings.Trim(words, " \t\r*_|")
	if len(words) < fewest || len(words) > longest || saysNone(words) {
		return
	}
	c := Complaint{Words: words, At: at, Line: line, Loud: loud}
	switch {
	case loud && len(r.loud) < most:
		r.loud = append(r.loud, c)
	case !loud && !r.solved && len(r.plain) < most:
		r.plain = append(r.plain, c)
	}
}

// read looks at a line, which begins at an offset of the text.
func (r *reader) read(line string, start, n int) {
	said := strings.TrimSpace(line)
	if said == "" {
		return
	}
	defer func() { r.before = said }()
	if value, skipped, ok := memberOf(said); ok {
		for from, to := range sentences(value) {
			if complains(value[from:to]) {
				r.add(value, start+strings.Index(line, said)+skipped, n, false)
				break
			}
		}
		return
	}
	_, isThrown := thrown(said)
	if isTableRow(said) || isSource(said) && !isThrown {
		r.pending = false
		return
	}
	rec := recordOf(line)
	at := start + rec.at
	switch rec.level {
	case calm:
		r.pending = false
		return
	case alarm:
		if body, skipped, ok := fieldsOf(rec.said); ok {
			r.add(body, at+skipped, n, true)
			return
		}
		if body, skipped := behindNames(rec.said); hasWords(body) {
			r.add(r.whole(body, start+len(line)), at+skipped, n, true)
			return
		}
	}
	pending := r.pending
	r.pending = false
	if value, skipped, labeled := labeled(rec.said); labeled {
		if value == "" {
			r.pending = true
			return
		}
		if body, ok := unquoted(value); (ok || hasWords(body) || len(body) > 5) && !isRule(value) {
			r.add(r.whole(body, start+len(line)), at+skipped, n, true)
			return
		}
	}
	if words, skipped, ok := quotedIn(rec.said, r.before); ok {
		r.add(words, at+skipped, n, true)
		return
	}
	if strings.HasSuffix(said, ":") && endsInLabel(said) {
		r.pending = true
		return
	}
	if pending && len(rec.said) > 5 {
		r.add(r.whole(strings.Trim(rec.said, "\"'`“”"), start+len(line)), at, n, true)
		return
	}
	if names, ok := thrown(rec.said); ok && !isRule(rec.said[names:]) {
		if words, place, ok := r.belowPlace(rec.said[names:], start+len(line)); ok {
			r.add(words, place, n+strings.Count(r.text[start:place], "\n"), true)
			return
		}
		words, skipped := rec.said[names:], 0
		if names > 0 {
			words, skipped = behindNames(words)
		}
		r.add(r.upToPlace(words, start+len(line)), at+names+skipped, n, true)
		return
	}
	for from, to := range sentences(rec.said) {
		sentence := rec.said[from:to]
		if value, skipped, ok := labeled(sentence); ok && from > 0 && hasWords(value) && !isRule(value) {
			r.add(value, at+from+skipped, n, true)
			return
		}
		if isHypothetical(sentence) {
			r.rules++
		}
		if complains(sentence) {
			if to = withReason(rec.said, from, to); to == len(rec.said) {
				sentence = r.whole(rec.said[from:], start+len(line))
			}
			r.add(sentence, at+from, n, rec.level == warning)
			if to == len(rec.said) {
				return
			}
		}
	}
}

// withReason returns where a complaint between two offsets of a line ends together with
// the sentences that follow it, which mostly say why; unless somebody writes or asks there.
//
//	Couldn't add your device. There's a problem with the certificate on the server.
func withReason(line string, from, to int) int {
	const longest = 300 // bytes
	rest := line[to:]
	if len(line)-from > longest || strings.Contains(rest, "?") || isAboutWriter(lexed(strings.ToLower(rest))) {
		return to
	}
	return len(line)
}

// whole returns words up to the end of a line together with the lines on which they go
// on: a console or a mail has broken them.
//
//	Unable to connect to the remote server because the security
//	of the connection could not be verified
func (r *reader) whole(words string, end int) string {
	const width, few = 60, 3
	for range few {
		line, _, _ := strings.Cut(r.text[min(end+1, len(r.text)):], "\n")
		next := strings.TrimSpace(line)
		if len(words) < width || next == "" || !ascii.IsLower(next[0]) && !strings.HasSuffix(words, ",") || strings.ContainsAny(words[len(words)-1:], ".:;!?{(") || isSource(next) {
			break
		}
		words += " " + next
		end += 1 + len(line)
	}
	return words
}

// upToPlace returns what a cmdlet said with the lines on which it goes on, up to where
// PowerShell shows the place; without that, as whole does.
//
//	Exit-Install : Invalid onboarding script:
//	.\WindowsDefenderATPLocalOnboardingScript.cmd might wait for user input
//	At C:\temp\install.ps1:468 char:13
func (r *reader) upToPlace(words string, end int) string {
	const most = 6 // lines
	whole, at := words, end+1
	for range most {
		line, _, _ := strings.Cut(r.text[min(at, len(r.text)):], "\n")
		next := strings.Trim(line, " \t\r>|")
		if strings.HasPrefix(next, "At ") && strings.Contains(next, ":") || strings.HasPrefix(next, "+ ") {
			return whole
		}
		if next == "" {
			break
		}
		whole += " " + next
		at += len(line) + 1
	}
	return r.whole(words, end)
}

// belowPlace returns what PowerShell 7 says below the place of an error, and where that
// begins.
//
//	MetadataError: C:\Users\user1\Documents\Modules\PSMDATP.psm1:3225
//	Line |
//	3225 |          $DeviceName = $DeviceName.ToLower()
//	     |          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
//	     | The variable cannot be validated because the value  is not a valid value for the DeviceName variable.
func (r *reader) belowPlace(said string, end int) (words string, at int, ok bool) {
	const most = 12 // lines
	below := r.text[min(end+1, len(r.text)):]
	if !strings.HasPrefix(strings.TrimSpace(below), "Line |") {
		return "", 0, false
	}
	place := end + 1
	for range most {
		line, _, found := strings.Cut(below, "\n")
		before, text, barred := strings.Cut(line, "|")
		if !barred || !found && line == "" {
			break
		}
		text = strings.TrimSpace(text)
		if strings.TrimSpace(before) == "" && text != "" && strings.Trim(text, "~ ") != "" {
			if words == "" {
				at = place + strings.Index(line, text)
			}
			words = strings.TrimSpace(words + " " + text)
		}
		below = below[min(len(below), len(line)+1):]
		place += len(line) + 1
	}
	return words, at, words != ""
}

// hasWords reports whether a text has several words.
func hasWords(s string) bool { return strings.Contains(strings.TrimSpace(s), " ") || beyondLatin(s) }

// beyondLatin reports whether a text has letters of an alphabet that may do without blanks.
func beyondLatin(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= 0x0400 })
}

// endsInLabel reports whether a line ends with a word for an error and a colon.
//
//	Attempting to do this causes a Sentinel Error:
func endsInLabel(line string) bool {
	words := lexed(strings.ToLower(line))
	last := at(words, len(words)-1)
	return (isErrorNoun(last) || last == "message" && slices.ContainsFunc(words, isErrorNoun)) && !isConditional(words, len(words)-1) && !isAdvice(words)
}

// isRule reports whether what follows a label tells when the error comes.
//
//	DefenderError: if the call fails or the machine is not found.
func isRule(value string) bool {
	if _, behind, found := strings.Cut(value, "Error: "); found {
		value = behind
	}
	words := lexed(strings.ToLower(value[:min(len(value), 40)]))
	switch at(words, 0) {
	case "if", "when", "whenever", "raised", "thrown", "returned", "occurs", "what":
		return true
	}
	return false
}

// saysNone reports whether a text says that there was no error.
//
//	none
//	0
func saysNone(words string) bool {
	switch strings.ToLower(strings.Trim(words, " .,;\"'[]{}()")) {
	case "", "none", "null", "nil", "no", "0", "n/a", "false", "-", "undefined", "no error", "no errors", "success", "succeeded", "ok":
		return true
	}
	return false
}

// sentences yields where the sentences of a line begin and end.
func sentences(s string) func(yield func(from, to int) bool) {
	return func(yield func(from, to int) bool) {
		for from := 0; from < len(s); {
			to := len(s)
			for i := from; i+1 < len(s); i++ {
				if strings.IndexByte(".!?;", s[i]) >= 0 && s[i+1] == ' ' && !(i > 1 && s[i-1] == '.') && !strings.HasSuffix(s[:i], "e.g") && !strings.HasSuffix(s[:i], "i.e") {
					to = i + 1
					break
				}
			}
			if !yield(from, to) {
				return
			}
			for to < len(s) && s[to] == ' ' {
				to++
			}
			from = to
		}
	}
}

// isGlossary reports whether each line of a text explains another name: what may happen,
// and not what did.
//
//	Event 5: failed to connect
//	Event 6: not onboarded, no parameters found
//	Event 10: could not persist data
func isGlossary(s string) bool {
	const fewest, longest = 3, 40
	var heads []string
	for line := range strings.Lines(s) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		head, rest, found := strings.Cut(line, ": ")
		if !found || rest == "" || len(head) > longest || isErrorLabel(head) || slices.Contains(heads, head) || len(heads) > 64 {
			return false
		}
		heads = append(heads, head)
	}
	return len(heads) >= fewest
}

// isSolved reports whether somebody writes that what failed works by now.
func isSolved(s string) bool {
	const longest = 600
	if len(s) > longest {
		return false
	}
	s = strings.ToLower(s)
	return slices.ContainsFunc([]string{"works now", "working now", "work now", "solved", "never mind", "nevermind", "no more errors", "all good now", "all green", "fixed it", "fixed now"},
		func(words string) bool { return strings.Contains(s, words) })
}

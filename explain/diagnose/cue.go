package diagnose

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/capture"
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
	if len(c.Message.Causes) > 0 && !c.Message.General || c.Foreign.isStrange() {
		return nil
	}
	if c.saysNothing() {
		return []Cause{nothingSaid()}
	}
	written := c.written()
	status, _ := catalog.FindStatus(c.Status)
	if written == "" || strings.EqualFold(strings.Trim(written, " .\r\n"), status.Name) {
		return nil // nothing is said, or no more than the status
	}
	if reason := statedReason(written); reason != "" {
		if causes := c.cuesIn(reason, lowered(reason), inMessage, c.mayHoldAny); len(causes) > 0 {
			return causes
		}
	}
	if causes := c.cuesIn(written, c.lower(), inMessage, c.mayHoldAny); len(causes) > 0 {
		return causes
	}
	behind := c.behindMessage()
	return c.cuesIn(behind, lowered(behind), afterMessage, func([]string) bool { return behind != "" })
}

// statedReason returns what a message gives as its reason; empty if it gives none.
// What comes before it is how the service begins many messages.
//
//	User is not authorized to perform the operation. Reason: Tenant does not meet license requirement!
func statedReason(written string) string {
	const label = "reason:"
	at := strings.Index(lowered(written), label)
	if at < 0 || at > 0 && isLetter(written[at-1]) {
		return ""
	}
	return strings.TrimSpace(written[at+len(label):])
}

// hasOwnReason reports whether the code of the case names a reason by itself, and
// not that somebody lacks a permission.
//
//	{"code":"NoLicense","message":"User is not authorized to perform the operation."}
func (c *Case) hasOwnReason() bool {
	return len(c.Code.Causes) > 0 && c.codeGround() == OnCode &&
		!slices.ContainsFunc(c.Code.Causes, func(k fact.Cause) bool { return k.ID == permissionMissing })
}

// permissionMissing is the cause of the words with which services begin refusals
// of any kind.
const permissionMissing = "permission-missing"

func inMessage(words string) Text {
	return textf("the message says %s", "в сообщении сказано: %s", words).onlyQuoting()
}

func afterMessage(words string) Text {
	return textf("the text continues with %s", "текст продолжается словами %s", words)
}

// cuesIn returns the causes of the cues in a text, which is given in lower case
// as well; mayHold tells quickly whether a cue can be there. Cues that say only
// that something is wrong count where no other does.
func (c *Case) cuesIn(text, lower string, evidence func(string) Text, mayHold func([]string) bool) []Cause {
	bare, service, ruledOut := withoutValues(lower), c.speaker(), slices.Concat(kqlRulesOut(c), guardRulesOut(c))
	var causes, general []Cause
	var read, guessed []stretch // by the cues before: by the likely ones, and by the others
	for cue := range catalog.Cues() {
		suits := cue.Suits(service, c.Stated) && !slices.Contains(ruledOut, cue.Cause.ID) && !(cue.Cause.ID == permissionMissing && c.hasOwnReason())
		if !suits || cue.General && c.Message.General || !mayHold(cue.Says) && !mayHold(cue.Hints) {
			continue // a message that says little says no more than that
		}
		r, ok := cue.Find(bare)
		at := stretch{r.Start, r.End}
		unsure := r.Hint || !cue.Kind.Fits(service, c.usualStatus()) || ok && isGuess(sentenceAt(lower, at.start, at.end))
		if !ok || slices.ContainsFunc(read, at.overlaps) || (unsure || cue.General) && slices.ContainsFunc(guessed, at.overlaps) {
			continue // not there, or words that a cue before has read
		}
		k := &cue.Cause
		cause := causeOf(k).on(OnCue)
		cause.Certainty, cause.Fix = fact.Likely, catalogued(cmp.Or(c.fittedFix(k), k.Fix))
		cause.Evidence = evidence(quoted(sentenceAt(text, at.start, at.end)))
		cause.Disproves = disprovedByTenant(k.ID)
		if unsure {
			cause.Certainty = fact.Possible
		}
		if cue.General {
			general = append(general, cause)
			continue
		}
		if unsure {
			guessed = append(guessed, at)
		} else {
			read = append(read, at)
		}
		if causes = append(causes, cause); len(causes) == maxCues {
			break
		}
	}
	general = general[:min(len(general), 1)]
	switch {
	case len(read) > 0:
		return causes
	case len(causes) > 0 && len(general) > 0: // which of them is meant isn't clear
		general[0].Certainty = fact.Possible
	}
	return append(causes, general...)
}

// usualStatus returns the status of the response, or the one that its code always has; 0 if
// neither tells.
func (c *Case) usualStatus() int {
	if c.Stated == 0 && (c.Code.General || c.Code.ByStatus || c.Code.Wraps) {
		return 0
	}
	return cmp.Or(c.Stated, c.Status)
}

// saysNothing reports whether the service answered with an error that has neither
// status nor code, and a message that would fit any failure.
//
//	{"error":{"code":"","message":"An error has occurred."}}
func (c *Case) saysNothing() bool {
	f := &c.Exchange.Response.Fault
	if c.Status != 0 || f.Code != "" || f.OAuthError != "" || f.InnerMessage != "" || c.Exchange.Source.Format == capture.Text {
		return false
	}
	switch strings.Trim(strings.ToLower(f.Message), " .!\r\n") {
	case "an error has occurred", "an error occurred", "an unexpected error has occurred", "an unexpected error occurred", "an internal error has occurred",
		"an internal error occurred", "an unknown error has occurred", "an unknown error occurred", "something went wrong", "unknown error", "unexpected error":
		return true
	}
	return false
}

// nothingSaid is the usual cause of an error that says nothing: a service that
// knows what is wrong with a request says so.
func nothingSaid() Cause {
	return possible("transient-fault",
		Text{en: "The service failed; most such failures are temporary.", ru: "Сбой на стороне службы; обычно проходит сам."},
		Text{},
		Text{en: "Retry, waiting longer each time; if it persists, check the service's status page.",
			ru: "Повторите запрос с растущей паузой; если не проходит, посмотрите страницу состояния службы."})
}

// isGuess reports whether a sentence in lower case is what a program thinks, and
// not what the service said.
//
//	HTTP 400 Error: Most likely due to missing Entra ID premium license.
func isGuess(sentence string) bool {
	for _, words := range [...]string{"most likely due", "most likely because", "most likely caused", "probably due", "probably because", "possibly due", "likely due to", "maybe due"} {
		if strings.Contains(sentence, words) {
			return true
		}
	}
	return false
}

// A stretch is a part of a text.
type stretch struct{ start, end int }

func (s stretch) overlaps(o stretch) bool { return s.start < o.end && o.start < s.end }

// behindMessage returns what goes on after the message in a text, where the
// message says little: the rest of its paragraph.
//
//	"Unauthorized request
//	Account is not provisioned (403 Forbidden)."
func (c *Case) behindMessage() string {
	const most = 400 // bytes
	x := &c.Exchange
	if x.Source.Format != capture.Text || c.Code.Name != "" && !c.Code.General {
		return ""
	}
	_, rest, found := strings.Cut(c.received(), x.Response.Fault.Message)
	line, rest, more := strings.Cut(rest, "\n")
	if !found || !more || strings.Trim(line, closers+".\r") != "" || strings.HasPrefix(rest, "\n") {
		return ""
	}
	paragraph, _, _ := strings.Cut(rest, "\n\n")
	return paragraph[:min(len(paragraph), most)]
}

// speaker returns whose words those of the answer are: Entra ID's also where
// somebody passes its error on, and nobody's where an API other than Defender and Graph
// answered, since it is not known what it means by words that they use, too.
func (c *Case) speaker() fact.Service {
	switch {
	case c.isSignIn():
		return fact.Entra
	case c.Foreign.Name == catalog.LogAnalytics:
		return fact.Unknown // whose queries are those of hunting
	case c.Foreign != (Foreign{}):
		return ""
	}
	return c.Service
}

// disprovedByTenant returns what the catalog suspects of a 401 or 403 in general,
// where the message says that the tenant lacks something.
func disprovedByTenant(id string) []string {
	switch id {
	case "tenant-not-active", "tenant-not-provisioned", "product-not-onboarded", "licence-missing", "feature-off":
		return tokenDisproved()
	}
	return nil
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

// withoutValues returns a text with what is quoted inside its sentences made
// unreadable, byte for byte: names that somebody gave to something aren't words
// of the service.
//
//	Machine group 'License servers' already has an action running.
//	The tag "rate limit exceeded" is already assigned to this machine.
//
// What is quoted after a colon is what somebody said, and stays, and so does a
// quotation that is most of the text.
func withoutValues(text string) string {
	if !strings.ContainsAny(text, "'\"“?") {
		return text
	}
	b := []byte(text)
	maskQueries(b)
	for i := 0; i < len(b); {
		opening, closing := quoteAt(text, i)
		if opening == 0 {
			i++
			continue
		}
		begin := i + opening
		length := strings.Index(text[begin:], closing)
		if length < 0 {
			break
		}
		if before := strings.TrimRight(text[:i], " "); length*2 < len(text) && !strings.HasSuffix(before, ":") {
			for k := begin; k < begin+length; k++ {
				b[k] = '_'
			}
		}
		i = begin + length + len(closing)
	}
	return string(b)
}

// maskQueries makes the query strings of URLs unreadable: they are what the caller
// wrote.
//
//	Request to https://graph.microsoft.com/beta/devices?$filter=isManaged failed
func maskQueries(text []byte) {
	for at := 0; ; {
		i := bytes.Index(text[at:], []byte("://"))
		if i < 0 {
			return
		}
		at += i + len("://")
		query := false
		for at < len(text) && bytes.IndexByte([]byte(" \t\n\"'<>"), text[at]) < 0 {
			if query {
				text[at] = '_'
			}
			query = query || text[at] == '?'
			at++
		}
	}
}

// quoteAt returns the length of the opening quotation mark of a value at a place,
// and the mark that closes it; 0 if there is none. One inside a word is an
// apostrophe.
func quoteAt(text string, i int) (opening int, closing string) {
	if i > 0 && text[i-1] != ' ' && text[i-1] != '(' {
		return 0, ""
	}
	switch {
	case text[i] == '\'' || text[i] == '"':
		return 1, text[i : i+1]
	case strings.HasPrefix(text[i:], "“"):
		return len("“"), "”"
	}
	return 0, ""
}

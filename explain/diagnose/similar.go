package diagnose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/catalog/match"
)

// similarFamily recognizes the messages that no template fits by what they
// resemble: the same in other words, from another version or another client.
func similarFamily() Family {
	return Family{Name: "similar", Find: similarCauses}
}

func similarCauses(c *Case) []Cause {
	if c.Message.ID != "" {
		return nil
	}
	f := &c.Exchange.Response.Fault
	for _, said := range [...]string{f.InnerMessage, f.Message} {
		if said == "" || said[0] == '{' || isOfClient(said) { // an answer in an answer: what it says is looked at by itself
			continue
		}
		answer := c.answerWith(said)
		if tellsNothing(said) {
			continue
		}
		found := catalog.SimilarMessages(said, func(m *fact.Message) bool {
			blamesCaller := m.Service == fact.Unknown // as clients and neighbors do
			return c.isOfSameAPI(m) && c.codeAllows(m) && !(blamesCaller && c.Status >= 500) && !answer.Contradicts(m)
		})
		if len(found) > 0 {
			return c.resembling(found)
		}
	}
	return nil
}

// isOfClient reports whether a message is what a client says of any status, so that it
// resembles others by that alone.
//
//	[ERROR] Failed to acquire logs after 5 attempts. Error: Response status code does not indicate success: Forbidden (Forbidden).
func isOfClient(said string) bool {
	return containsAny(strings.ToLower(said), "response status code does not indicate success", "the remote server returned an error", "request failed with status code",
		"client error: ", "server error: ", "server responded with status code", "unexpected status code", "failed with http status", "failed to invoke ms graph with url")
}

// isStatusWords reports whether words are the ones that any program uses to report a status.
//
//	Failed … Status code … NotFound
func isStatusWords(words string) bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(words), func(r rune) bool { return r < 'a' || r > 'z' }) {
		switch word {
		case "failed", "failure", "error", "exception", "status", "code", "http", "response", "request", "server", "returned", "remote", "message", "reason", "with", "for", "the", "not", "does",
			"indicate", "success", "contact", "administrator", "admin", "support", "help", "please", "try", "again", "later", "your", "notfound", "found", "forbidden", "unauthorized", "badrequest", "bad", "internal", "unavailable", "toomanyrequests", "conflict":
		default:
			return false
		}
	}
	return true
}

// codeAllows reports whether a message can come with the code of the case: any can
// with a general code, else one of the same code, or one with a cause that the code
// has, too.
func (c *Case) codeAllows(m *fact.Message) bool {
	if len(c.Code.Causes) == 0 || c.codeGround().isGeneral() || strings.EqualFold(m.Code, c.Code.Name) {
		return true
	}
	return slices.ContainsFunc(c.Code.Causes, func(k fact.Cause) bool { return k.ID == m.Causes[0].ID })
}

// answerWith returns what is known of the answer besides what it says.
func (c *Case) answerWith(said string) catalog.Answer {
	a := catalog.Answer{Service: c.Service, Code: c.Exchange.Response.Fault.Code, Status: c.Stated}
	if c.isSignIn() {
		a.Service = fact.Entra // the service that passes its error on
	}
	if numbers := catalog.SignInNumbers(said); len(numbers) > 0 {
		a.Code = numbers[0]
	}
	return a
}

// isOfSameAPI reports whether a message belongs to the API other than Defender and
// Graph that answered, where one did.
func (c *Case) isOfSameAPI(m *fact.Message) bool {
	if c.Foreign == (Foreign{}) {
		return true
	}
	if c.Foreign.Name == catalog.LogAnalytics && hunting.IsOfQuery(m) {
		return true
	}
	return m.Service == fact.Unknown && m.Code != "" && catalog.IsCodeOf(m.Code, c.Foreign.Name)
}

// resembling returns the causes of the messages that a text resembles: the one
// that it is near to, or both of two. To resemble one that says little, such as
// that an error has occurred, says nothing.
func (c *Case) resembling(found []match.Similar) []Cause {
	found = slices.DeleteFunc(found, func(s match.Similar) bool { return isStatusWords(s.Shared) })
	if len(found) == 0 || slices.ContainsFunc(found, func(s match.Similar) bool { return s.Message.General }) {
		return nil
	}
	causes := make([]Cause, len(found))
	for i := range found {
		s := &found[i]
		k := &s.Message.Causes[0]
		causes[i] = causeOf(k).on(OnSimilar)
		causes[i].Certainty, causes[i].Fix = fact.Possible, catalogued(cmp.Or(c.fittedFix(k), k.Fix))
		causes[i].Evidence = textf("it resembles the known message %s; both say %s", "сообщение похоже на известное, %s; общие слова: %s",
			quoted(match.Elided(s.Wording)), quoted(s.Shared))
		if len(found) == 1 && s.IsNear() && !c.Exchange.Truncated && k.Certainty != fact.Possible {
			causes[i].Certainty, causes[i].Ground = fact.Likely, OnNear
		}
	}
	return causes
}

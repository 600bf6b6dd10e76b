package diagnose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// A Ground is what a cause rests on, the weakest first. It decides, together with the
// certainty, the order of the causes.
type Ground int8

// The grounds. A cause that rests on a status, an OAuth word or a general code
// could be said of any failure that has it.
const (
	OnNothing Ground = iota // what is left where the input tells nothing
	OnStatus
	OnOAuthWord
	OnGeneralCode
	OnSimilar // to a message that the catalog knows
	OnCue
	OnCode
	OnNear // to a message that the catalog knows, in nearly all words
	OnInnerCode
	OnMessage // that the catalog knows
	OnProof   // a value, a header, or the request shows it
)

// isGeneral reports whether the ground says nothing of this failure that it
// does not say of many others.
func (g Ground) isGeneral() bool { return g <= OnGeneralCode }

// groundOfFound returns what a cause of a family rests on, where the family
// does not say.
func groundOfFound(c *Cause) Ground {
	if c.Ground != OnNothing || c.Certainty == fact.Possible {
		return c.Ground
	}
	return OnProof
}

// on returns the cause as one that rests on a ground.
func (c Cause) on(g Ground) Cause {
	c.Ground = g
	return c
}

// A general is what the catalog says of the message, the code or the status of
// an error, whatever the request was.
type general struct {
	causes   []fact.Cause
	ground   Ground
	evidence Text // for likely causes
}

// known returns what the catalog says in general: of the message where it is
// catalogued and says more than its code, else of the code, else of the message
// all the same, else of the status.
func (c *Case) known() general {
	switch {
	case c.Code.Wraps && c.Exchange.Response.Fault.InnerMessage != "" && (c.Message.ID == "" || strings.EqualFold(c.Message.Code, c.Code.Name)):
		// What is inside tells what the words around it don't.
	case len(c.Message.Causes) > 0 && !c.Message.General:
		return general{c.fitted(c.Message.Causes), OnMessage, c.messageEvidence()}
	case len(c.Message.Causes) > 0 && c.Code.General && strings.EqualFold(c.Message.Code, c.Code.Name):
		return general{causes: allPossible(c.fitted(c.Message.Causes)), ground: OnGeneralCode} // both say little, the message less so
	case len(c.Code.Causes) > 0:
		g := general{c.fitted(c.Code.Causes), c.codeGround(), c.codeEvidence()}
		if g.ground.isGeneral() {
			g.causes = allPossible(g.causes)
		}
		return g
	case len(c.Message.Causes) > 0:
		return general{causes: allPossible(c.fitted(c.Message.Causes)), ground: OnGeneralCode}
	}
	status, _ := catalog.FindStatus(c.Status)
	if status.General {
		status.Causes = allPossible(status.Causes)
	}
	return general{c.fitted(status.Causes), OnStatus, textf("the status is %d", "статус — %d", c.Status)}
}

// decidedBy returns the causes as they are where the code has more than one usual reason
// and the words of the message point to one: the others are only possible.
//
//	{"code":"InvalidAuthenticationToken","message":"Lifetime validation failed, the token is not yet valid."}
func (g general) decidedBy(found []Cause) general {
	usual := 0
	for i := range g.causes {
		if g.causes[i].Certainty != fact.Possible {
			usual++
		}
	}
	if g.ground != OnCode || usual < 2 || !slices.ContainsFunc(found, func(c Cause) bool { return c.Ground == OnCue && c.Certainty == fact.Likely }) {
		return g
	}
	isSaid := func(id string) bool {
		return slices.ContainsFunc(found, func(c Cause) bool { return c.ID == id && c.Certainty != fact.Possible })
	}
	g.causes = slices.Clone(g.causes)
	for i := range g.causes {
		if !isSaid(g.causes[i].ID) {
			g.causes[i].Certainty = fact.Possible
		}
	}
	return g
}

// codeGround tells how much the code of the case says.
func (c *Case) codeGround() Ground {
	f := &c.Exchange.Response.Fault
	switch {
	case c.Code.General || c.Code.ByStatus:
		if strings.EqualFold(c.Code.Name, f.OAuthError) {
			return OnOAuthWord
		}
		return OnGeneralCode
	case f.Code != "" && !c.is(f.Code):
		return OnInnerCode
	}
	return OnCode
}

// messageEvidence quotes the message that the catalog knows.
func (c *Case) messageEvidence() Text {
	f := &c.Exchange.Response.Fault
	said := f.Message
	if f.InnerMessage != "" {
		if m, _, ok := catalog.MatchMessage(f.InnerMessage, f.Code, c.Service); ok && m.ID == c.Message.ID {
			said = f.InnerMessage
		}
	}
	if said == "" {
		return Text{}
	}
	return inMessage(quoted(said))
}

// codeEvidence names the code as the input has it; nothing if there is no
// input.
func (c *Case) codeEvidence() Text {
	f := &c.Exchange.Response.Fault
	if f.Code == "" && f.OAuthError == "" {
		return Text{}
	}
	return textf("the code is %s", "код — %s", cmp.Or(c.alias(f), c.Code.Name))
}

// alias returns the other name under which the input has the code of the case; "" if
// it has that of the catalog, or a number in its place.
func (c *Case) alias(f *exchange.Fault) string {
	if strings.EqualFold(f.Code, c.Code.Name) || strings.EqualFold(f.OAuthError, c.Code.Name) || f.Code == "" || f.Code[0] <= '9' {
		return ""
	}
	if own, ok := catalog.FindCode(f.Code, c.Service); ok && own.Name == c.Code.Name {
		return f.Code
	}
	return ""
}

// quoted writes words of the input into a sentence, in quotation marks, cut at
// a length that one takes in at a glance.
func quoted(words string) string {
	const longest = 120 // bytes
	words = strings.Join(strings.Fields(words), " ")
	if len(words) > longest {
		end := strings.LastIndexByte(words[:longest], ' ')
		if end < longest/2 {
			end = longest
			for end > 0 && words[end]&0xC0 == 0x80 { // inside a character
				end--
			}
		}
		words = words[:end] + " …"
	}
	return "“" + words + "”"
}

// allPossible returns causes as they are where only a general code or a status
// points to them.
func allPossible(causes []fact.Cause) []fact.Cause {
	out := make([]fact.Cause, len(causes))
	for i, cause := range causes {
		cause.Certainty = fact.Possible
		out[i] = cause
	}
	return out
}

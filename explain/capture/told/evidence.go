package told

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/kusto"
	"github.com/defender-err/defender-err/explain/capture/prose"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// An evidence is one thing that speaks for or against a failure having
// happened.
type evidence struct {
	name   string
	weight int
	holds  func(w *witness) bool
}

// rows is all that speaks for a failure having happened, and what against it.
// The weights are fitted to inputs in which something failed, and to others in
// which nothing did. What asks for the lines around comes last: where the others
// decide, nobody looks at those.
var rows = [...]evidence{
	{"an input of two lines", 6, func(w *witness) bool { return !w.in.rest && w.in.filled <= few }},
	{"a tiny input", 6, func(w *witness) bool { return !w.in.rest && w.in.chars < tiny }},
	{"little beside what happened", 4, func(w *witness) bool { return w.in.rest && (w.in.filled <= few || w.in.chars < tiny) }},
	{"a small input", 2, func(w *witness) bool { return tiny <= w.in.chars && w.in.chars < small }},
	{"a tracking ID", 6, func(w *witness) bool { return w.has(isID) || w.anyLine(hasID) }},
	{"a masked ID", 2, func(w *witness) bool { return w.has(isMaskedID) }},
	{"a status in its own place", 3, func(w *witness) bool {
		return w.has(isOwnStatus) || w.anyLine(hasStatusLine) || w.anyRaw(isStatusLabel)
	}},
	{"the name of an exception before its message", 3, func(w *witness) bool { return w.anyRaw(throws) }},
	{"a level of alarm beside a time", 3, func(w *witness) bool { return w.anyRaw(isAlarm) }},
	{"a line that complains", 3, func(w *witness) bool { return w.anyLine(complains) || w.anyRaw(isCmdlets) }},
	{"a failure of the client", 3, func(w *witness) bool { return w.has(isFailure) }},
	{"what was called, and what came of it", 1, func(w *witness) bool {
		return w.has(isCall) && w.has(isFailure) || w.has(isNamedCall) && w.has(isOwnStatus)
	}},
	{"the body of an error", 2, func(w *witness) bool { return w.has(isBody) || w.body }},
	{"the state of a resource that failed", 4, func(w *witness) bool { return w.has(isFailedState) }},
	{"elements of a body", 2, func(w *witness) bool { return w.anyRaw(hasElements) }},
	{"a body in a paragraph or a line of its own", 2, func(w *witness) bool { return w.alone }},
	{"the message of an error of Entra at the head of a line", 2, func(w *witness) bool { return w.signIn }},
	{"the message of an error of Entra at the head of the input", 4, func(w *witness) bool { return w.leads && !w.in.rest }},
	{"the message of an error of Entra under its name", 3, func(w *witness) bool { return w.described }},
	{"words for an error that lead to what a service says", 4, func(w *witness) bool { return w.announced }},
	{"nothing but the body of an error", 2, func(w *witness) bool { return w.body && w.in.object }},
	{"what a service says at the head of a line", 2, func(w *witness) bool { return w.head }},
	{"what the engine of queries says of a name", 4, func(w *witness) bool { return w.anyLine(kusto.IsOfQueryEngine) }},
	{"what a service says, and somebody who met it", 2, func(w *witness) bool { return w.met() }},
	{"somebody who says in a few words that he got the status", 4, func(w *witness) bool { return w.in.chars < small && w.got() }},
	{"the body of an error, and a log around it", 2, func(w *witness) bool { return (w.body || w.object) && w.around().is(ofLog) }},
	{"a log around it, and nothing else that happened", 2, func(w *witness) bool { return w.in.countsProse && !w.anyRaw(isDated) && w.around().is(ofLog) }},
	{"somebody for whom it doesn't work", 4, func(w *witness) bool { return w.in.signsOfWriter().Troubled }},
	{"somebody who asks for help", 4, func(w *witness) bool { return w.in.signsOfWriter().Asks }},
	{"a status and its words as the title of the input", 3, func(w *witness) bool { return w.in.titled && !w.in.rest }},
	{"a call on the line", 2, func(w *witness) bool { return w.anyLine(hasCall) }},
	{"how long the call took", 2, func(w *witness) bool { return w.has(isCall) && w.anyLine(hasDuration) }},
	{"a record that comes again and again, and tells no time", 2, func(w *witness) bool { return w.has(isAgain) && !w.anyRaw(hasTime) }},
	{"what came back, at the end of a record", 2, func(w *witness) bool { return w.anyRaw(endsInStatus) }},
	{"words, and what was called", 2, func(w *witness) bool { return w.words && w.has(isCall) }},
	{"a time", 1, func(w *witness) bool {
		return w.has(func(c *clue.Clue) bool { return c.Kind == clue.Time }) || w.anyRaw(hasTime)
	}},
	{"only conditions, and nobody writes that it happened", -1, func(w *witness) bool {
		return !w.in.signsOfWriter().Troubled && !w.in.signsOfWriter().Asks && w.allAside(hasCondition)
	}},
	{"what a sentence asks about, or says of what may fail", -30, func(w *witness) bool {
		return w.words && w.all((*anchor).isMentioned) && w.in.signsOfWriter() == (prose.Signs{})
	}},
	{"an entry of a list, or a heading", -2, func(w *witness) bool { return !w.announced && w.anyLine(isBullet) }},
	{"a comment", -3, func(w *witness) bool { return w.allRaw(isComment) }},
	{"code", -3, func(w *witness) bool { return w.mostLines(isCode) }},
	{"a sample of a metric", -30, func(w *witness) bool { return w.allRaw(isSample) }},
	{"a call that came through when it was made again", -30, func(w *witness) bool { return w.allRaw(reply.IsTriedAgain) && w.cameThrough() }},
	{"a placeholder", -3, func(w *witness) bool { return w.anyNear(hasPlaceholder) || w.has(isNameOfCode) }},
	{"a count of none", -5, func(w *witness) bool { return w.anyLine(countsNone) }},
	{"a part of a name", -5, func(w *witness) bool { return w.all((*anchor).isGlued) }},
	{"a row of a table", -2, func(w *witness) bool { return w.anyRaw(isRow) }},
	{"a text under a name", -5, func(w *witness) bool { return !w.object && !w.middle && w.allRaw(isNamedText) }},
	{"an example", -4, func(w *witness) bool { return w.example || !w.body && w.around().is(ofSettings) }},
	{"a test that passed", -3, func(w *witness) bool { return w.anyLine(isPassed) || w.around().is(ofTests) }},
	{"a list of statuses", -4, func(w *witness) bool { return w.around().lists() }},
	{"the same status with the same words, again and again", 1, func(w *witness) bool { return !w.has(isAgain) && w.around().isLog() }},
	{"a stack trace", 4, func(w *witness) bool { return w.around().is(ofTrace) }},
}

// The sizes of inputs, in characters and in lines that aren't blank. A failure is
// usually pasted alone; a text that only mentions one is longer.
const (
	tiny     = 250
	small    = 800
	notSmall = small
	few      = 2
	notFew   = few + 1
)

// isID reports whether a clue is a tracking ID that nobody masked.
func isID(c *clue.Clue) bool {
	switch c.Kind {
	case clue.Target, clue.RequestID, clue.CorrelationID, clue.TraceID, clue.ClientID:
		return true
	case clue.Answer:
		return len(c.Fault.TrackingIDs) > 0
	}
	return false
}

// isMaskedID reports whether a clue is a tracking ID that somebody masked, as people
// do who ask about a failure.
func isMaskedID(c *clue.Clue) bool {
	return c.Kind == clue.Masked || c.Kind == clue.Answer && c.Fault.MaskedID
}

// isNamedCall reports whether a clue is what was called, in its own place.
func isNamedCall(c *clue.Clue) bool {
	return (c.Kind == clue.URL || c.Kind == clue.Method) && c.Rank == 1
}

// isAgain reports whether a clue says that there are many records like that of the
// failure.
func isAgain(c *clue.Clue) bool { return c.Kind == clue.Again }

// isFailure reports whether a clue is what only a client says that got no answer.
func isFailure(c *clue.Clue) bool { return c.Kind == clue.Failure && c.Rank == 1 }

// isCall reports whether a clue is what was called.
func isCall(c *clue.Clue) bool { return c.Kind == clue.URL && c.Rank <= 2 }

// isOwnStatus reports whether a clue is a status in the place where a response has
// it, or the status of a proxy.
func isOwnStatus(c *clue.Clue) bool {
	return c.Kind == clue.Status && c.Number >= 400 && c.Rank == 1 || c.Kind == clue.ProxyStatus
}

// isBody reports whether a clue is in the body of an error.
func isBody(c *clue.Clue) bool {
	return slices.Contains([]clue.Kind{clue.Shape, clue.OAuth, clue.Message}, c.Kind)
}

// isFailedState reports whether a clue is the state of a resource of Azure that couldn't be
// made or changed: ProvisioningState/failed/51.
func isFailedState(c *clue.Clue) bool {
	return c.Kind == clue.Code && strings.Contains(c.Value, "State/failed")
}

// isNameOfCode reports whether a clue is only the name of a code, as in the
// description of a format: "code": "ERROR_CODE".
func isNameOfCode(c *clue.Clue) bool {
	code := c.Value
	switch c.Kind {
	case clue.Answer:
		code = c.Fault.Code
	case clue.Code:
	default:
		return false
	}
	return clue.ClassOf(code) == clue.ForCode
}

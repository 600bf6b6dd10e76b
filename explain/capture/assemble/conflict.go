package assemble

import (
	"slices"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/exchange"
)

// A conflict is what says that two drafts are two exchanges.
type conflict uint8

const (
	none conflict = iota
	ofCode
	ofStatus
	ofCodeStatus // the code of one comes with another status than the other has
	ofFailure    // one got an answer, the other none
	ofID
	ofPart // they are two parts of one response
)

// between returns what says that two drafts are two exchanges.
func between(a, b *draft) conflict {
	fa, fb := a.facts(), b.facts()
	switch {
	case partsDiffer(a, b):
		return ofPart
	case codesDiffer(fa, fb):
		return ofCode
	case againstProxy(a, b), againstProxy(b, a), statusesDiffer(fa, fb),
		a.partial() && len(fb.statuses) > 0, b.partial() && len(fa.statuses) > 0:
		return ofStatus
	case againstCode(fa, fb), againstCode(fb, fa), refusedApart(fa, fb), refusedApart(fb, fa):
		return ofCodeStatus
	case unansweredBeside(a, b), unansweredBeside(b, a):
		return ofFailure
	case idsDiffer(fa, fb):
		return ofID
	}
	return none
}

// partsDiffer reports whether two drafts are of two parts of one response: entries
// of a batch or an import, or providers that failed.
func partsDiffer(a, b *draft) bool {
	if i, j := a.best(clue.Item), b.best(clue.Item); i != nil && j != nil {
		return i.Value != j.Value
	}
	return a.partial() && b.partial() && apart(a.facts().squeezed(), b.facts().squeezed())
}

// partial reports whether a draft holds only a part of a response.
func (d *draft) partial() bool {
	return d.any(clue.Answer, func(c *clue.Clue) bool { return c.Number == partialContent })
}

// againstProxy reports whether b has a status other than that of the proxy that
// refused a.
func againstProxy(a, b *draft) bool {
	proxy, statuses := a.facts().proxy, b.facts().statuses
	if !a.proxied() || len(proxy) == 0 || len(statuses) == 0 {
		return false
	}
	return slices.ContainsFunc(statuses, func(s int) bool { return !slices.Contains(proxy, s) })
}

// codesDiffer reports whether two drafts each have a code and none in common. A
// status in place of a code doesn't count, nor does a code that only wraps the
// other.
func codesDiffer(a, b *facts) bool {
	if slices.ContainsFunc(a.codes, lexicon.IsWrapper) { // which has the codes of all that it wraps
		return false
	}
	isName := func(code string) bool {
		return (len(code) != 3 || code[0] < '4' || code[0] > '5') && !lexicon.IsWrapper(code)
	}
	return slices.ContainsFunc(a.codes, isName) && slices.ContainsFunc(b.codes, isName) && !meet(a.codes, b.codes) &&
		!isStatusName(a, b) && !isStatusName(b, a)
}

// isStatusName reports whether a says only the name of a status, which the program
// that passed on b put in place of a code.
//
//	Error code: BadRequest
//	Error message: {"error":{"code":"InvalidInput","message":"Invalid value for field IndicatorValue","target":"|8a7b…"}}
func isStatusName(a, b *facts) bool {
	return len(a.codes) == 1 && lexicon.StatusOf(a.codes[0]) != 0 && len(a.messages) == 0 && len(a.ids) == 0 &&
		len(b.messages) > 0 && len(b.ids) > 0
}

func statusesDiffer(a, b *facts) bool {
	switch {
	case len(a.statuses) > 0 && len(b.statuses) > 0:
		return !meet(a.statuses, b.statuses)
	case len(a.statuses) > 0 && len(b.words) > 0:
		return !meet(a.statuses, b.words)
	case len(b.statuses) > 0 && len(a.words) > 0:
		return !meet(b.statuses, a.words)
	}
	return false
}

// againstCode reports whether the codes of a come with statuses which b does not
// have, though it has one.
func againstCode(a, b *facts) bool {
	if len(b.statuses) == 0 {
		return false
	}
	if len(a.statuses) == 0 && len(a.oauth) > 0 && !mayAnswer(a.oauth, b.statuses) {
		return true
	}
	return len(a.codes) > 0 && !mayComeWith(a.codes, b.statuses)
}

// mayComeWith reports whether one of several codes may come with one of several statuses.
func mayComeWith(codes []string, statuses []int) bool {
	return slices.ContainsFunc(codes, func(code string) bool {
		status := lexicon.StatusOf(code)
		return status == 0 || slices.Contains(statuses, status)
	})
}

// refusedApart reports whether a says in words for a status how a call ended that it
// names, and the codes of b, which names no other, come with different ones.
//
//	WARNING: Forbidden: Used application does not have sufficient permission. FullUrl: 'https://graph.microsoft.com/v1.0/print/connectors'
//	Invoke-RestMethod: {"error":{"code":"BadRequest","message":"Resource not found for the segment 'policy'."}}
func refusedApart(a, b *facts) bool {
	return a.surePath && len(a.words) > 0 && len(a.statuses)+len(a.codes) == 0 && len(b.codes) > 0 && !mayComeWith(b.codes, a.words)
}

// mayAnswer reports whether one of several errors of OAuth may come with one of several
// statuses.
func mayAnswer(oauth []string, statuses []int) bool {
	return slices.ContainsFunc(oauth, func(e string) bool {
		return slices.ContainsFunc(statuses, func(status int) bool { return lexicon.MayAnswer(e, status) })
	})
}

// unansweredBeside reports whether a got no answer, and b got one.
func unansweredBeside(a, b *draft) bool {
	if (a.proxied() || b.proxied()) && len(a.facts().codes) == 0 && len(b.facts().codes) == 0 {
		return false // the status may be the proxy's
	}
	if a.tokenless() && slices.ContainsFunc(b.facts().codes, isSignIn) {
		return false // the response says why there is no token
	}
	return a.failed() && !a.answered() && (b.answered() || b.refused() && !b.failed())
}

// refused reports whether words say that somebody answered, and refused.
func (d *draft) refused() bool {
	return d.has(clue.CodeWord) || d.any(clue.Refusal, func(c *clue.Clue) bool { return c.Rank == 1 })
}

// tokenless reports whether all that failed was to get a token.
func (d *draft) tokenless() bool {
	return d.failed() && !d.any(clue.Failure, func(c *clue.Clue) bool { return c.Value != exchange.NoToken })
}

// idsDiffer reports whether both have a tracking ID of the same kind, and none
// in common. Calls of one run share a correlation ID, or have none of their
// own.
func idsDiffer(a, b *facts) bool {
	if len(a.ids) == 0 || len(b.ids) == 0 || sameID(a, b) {
		return false
	}
	if signedIn(a, b) || signedIn(b, a) {
		return true
	}
	for _, kind := range [...]clue.Kind{clue.Target, clue.RequestID, clue.TraceID, clue.CorrelationID} {
		if kind == clue.CorrelationID && (len(a.codes) == 0 || len(b.codes) == 0) {
			continue
		}
		ofKind := func(i id) bool { return i.kind == kind }
		if slices.ContainsFunc(a.ids, ofKind) && slices.ContainsFunc(b.ids, ofKind) {
			return true
		}
	}
	return false
}

// signedIn reports whether a is an answer of Entra, which calls its request the trace,
// and b has the ID of another request.
func signedIn(a, b *facts) bool {
	return slices.ContainsFunc(a.codes, isSignIn) && slices.ContainsFunc(a.ids, func(i id) bool { return i.kind == clue.TraceID }) &&
		slices.ContainsFunc(b.ids, func(i id) bool { return i.kind == clue.RequestID })
}

// sameID reports whether two drafts share a tracking ID, under any name.
func sameID(a, b *facts) bool {
	for _, i := range a.ids {
		if slices.ContainsFunc(b.ids, func(j id) bool { return i.value == j.value }) {
			return true
		}
	}
	return false
}

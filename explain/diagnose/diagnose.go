// Package diagnose names the likely causes of an error: what the catalog
// knows of its code and message, and what the exchange proves.
package diagnose

import (
	"slices"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// A Case is an error with all that is known about it.
type Case struct {
	Exchange  exchange.Exchange
	Service   fact.Service
	Status    int            // of the response, else the one that the catalog gives; 0 if unknown
	Stated    int            // the one that the input shows; 0 if it shows none
	Code      fact.Code      // zero if not catalogued
	Class     fact.Code      // of a code that isn't cataloged: what the OAuth word next to it says
	Message   fact.Message   // zero if no template fits
	Values    fact.Values    // cut out of the message
	Operation fact.Operation // zero if unknown

	// UnknownNumber is the number of a sign-in error that the catalog doesn't have,
	// where no other says what is wrong.
	UnknownNumber string

	Foreign Foreign // zero if one of the APIs of the catalog answered, as far as the input tells
	Named   bool    // the input names one of them, where nothing else tells who answered
	Worded  bool    // nothing shows an answer but words like those of a service that is not named
	Now     time.Time

	// AnyEngine tells that a query failed and nothing shows whether it ran in advanced
	// hunting, a workspace, or a cluster.
	AnyEngine bool

	// Token is the access token that the user has given, as text; it counts
	// where the exchange shows none. It is never shown.
	Token []byte

	// Given is the body of the request that the user gave for all failures of the input;
	// nil if there is none.
	Given *RequestBody

	own     *RequestBody // another body of a request
	wording wording      // what the service wrote
	cred    *credential  // what the request was authorized with; read once
	perms   *Permissions // what is known of permissions; read once
	call    call         // who called what
}

// A Cause is one likely reason for the error.
type Cause struct {
	ID        string // stable, kebab-case
	Certainty fact.Certainty
	Ground    Ground // OnNothing stands for OnProof where the cause is certain or likely
	Basis     fact.Basis
	Summary   Text
	Evidence  Text // quotes the input; required where the cause is certain
	Fix       Text

	// Disproves lists the IDs of catalogued causes that cannot be the reason
	// if this one is.
	Disproves []string
}

// A Family looks for the causes of one kind. Find reports what the case
// proves and nothing else; no cause is a fine answer.
type Family struct {
	Name   string
	Codes  []string // that each of its causes comes with; empty where the catalog alone tells
	Causes []Entry  // every cause that Find can name
	Find   func(*Case) []Cause

	// RulesOut returns the IDs of catalogued causes that the case disproves
	// even where Find names none: a hash of 40 hex digits is not too short.
	// It may be nil.
	RulesOut func(*Case) []string
}

// An Entry names a cause in one line, for docs/causes.md.
type Entry struct {
	ID   string
	Line fact.Text
}

// Causes returns the causes of c, most certain first; among equals in the
// order of the families, then of the catalog.
func Causes(c *Case) []Ranked {
	if c.IsUnanswered() {
		found, _ := c.assured(noResponseCauses(c), general{})
		return rank(found, general{}, nil)
	}
	c.wording.read, c.perms, c.call = false, nil, call{}
	all := families()
	var found []Cause
	for i := range all {
		found = added(found, all[i].Find(c))
	}
	known := c.known()
	var ruledOut []string
	if len(known.causes) > 0 || slices.ContainsFunc(found, isOnSimilar) {
		ruledOut = c.ruledOut(all)
	}
	found, known = c.remembered(found, known)
	found, known = c.assured(found, known)
	known = known.decidedBy(found)
	if c.Worded {
		found, known.causes = doubted(found, known.causes)
	}
	if c.Exchange.OnlyWords {
		if !slices.ContainsFunc(found, func(k Cause) bool { return k.ID != "other-program" && k.ID != "other-api" }) {
			found = added(respelledCauses(c), found)
		}
		if len(found) == 0 && len(known.causes) == 0 {
			found = []Cause{wordsOnly(c)}
		}
		found = unsure(found, c.Service == fact.Unknown && !c.namesVendor())
	}
	return rank(found, known, ruledOut)
}

func isOnSimilar(c Cause) bool { return c.Ground == OnSimilar }

// doubted returns causes as they are where words alone speak for them: none is
// certain.
func doubted(found []Cause, known []fact.Cause) ([]Cause, []fact.Cause) {
	for i := range found {
		found[i].Certainty = doubtful(found[i].Certainty)
	}
	known = slices.Clone(known) // those of the catalog stay as they are
	for i := range known {
		known[i].Certainty = doubtful(known[i].Certainty)
	}
	return found, known
}

// unsure returns causes as they are for the words of an unknown program: only what they
// share with a known message, or a value in them, makes one likely; nothing does if they
// aren't about Microsoft.
func unsure(found []Cause, isStrange bool) []Cause {
	for i := range found {
		onProof := found[i].Ground == OnNear || found[i].Ground >= OnMessage || found[i].Ground == OnNothing && found[i].ID != "other-api"
		if isStrange || !onProof {
			found[i].Certainty = fact.Possible
		}
		if found[i].ID == permissionMissing && found[i].Ground == OnCue { // whose, the words don't say
			found[i].Summary = Text{en: "The account or the app that did this lacks a role or a permission for it.", ru: "У учётной записи или приложения нет роли или разрешения на это."}
			found[i].Fix = Text{en: "Find out who is refused: a person needs a role in the product, an app a permission with admin consent and a new token.", ru: "Выясните, кому отказано: человеку нужна роль в продукте, приложению — разрешение с согласием администратора и новый токен."}
		}
	}
	return found
}

func doubtful(c fact.Certainty) fact.Certainty {
	if c == fact.Certain {
		return fact.Likely
	}
	return c
}

// ruledOut returns the IDs of catalogued causes that the case disproves.
func (c *Case) ruledOut(all []Family) []string {
	var ids []string
	for i := range all {
		if out := all[i].RulesOut; out != nil {
			ids = added(ids, out(c))
		}
	}
	return ids
}

// added appends to a list; the first entries are not copied.
func added[T any](list, more []T) []T {
	if len(list) == 0 {
		return more
	}
	return append(list, more...)
}

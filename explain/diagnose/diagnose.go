// Package diagnose names the likely causes of an error: what the catalog
// knows of its code and message, and what the exchange proves.
package diagnose

import (
	"slices"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
)

// A Case is an error with all that is known about it.
type Case struct {
	Exchange  capture.Exchange
	Service   catalog.Service
	Status    int               // of the response, else the one that the catalog gives; 0 if unknown
	Code      catalog.Code      // zero if not catalogued
	Message   catalog.Message   // zero if no template fits
	Values    catalog.Values    // cut out of the message
	Operation catalog.Operation // zero if unknown
	Now       time.Time

	// Token is the access token that the user has given, as text; it counts
	// where the exchange shows none. It is never shown.
	Token []byte

	wording wording      // what the service wrote
	cred    *credential  // what the request was authorised with; read once
	perms   *Permissions // what is known of permissions; read once
}

// A Cause is one likely reason for the error.
type Cause struct {
	ID        string // stable, kebab-case
	Certainty catalog.Certainty
	Basis     catalog.Basis
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
	Causes []Entry // every cause that Find can name
	Find   func(*Case) []Cause

	// RulesOut returns the IDs of catalogued causes that the case disproves
	// even where Find names none: a hash of 40 hex digits is not too short.
	// It may be nil.
	RulesOut func(*Case) []string
}

// An Entry names a cause in one line, for the list in the README.
type Entry struct{ ID, Line string }

// Causes returns the causes of c, most certain first; among equals in the
// order of the families, then of the catalog.
func Causes(c *Case) []Cause {
	c.wording, c.perms = wording{}, nil
	var found []Cause
	for _, f := range families() {
		found = append(found, f.Find(c)...)
	}
	known := c.known()
	if len(known) == 0 {
		return rank(found, nil, nil)
	}
	return rank(found, known, c.ruledOut())
}

// ruledOut returns the IDs of catalogued causes that the case disproves.
func (c *Case) ruledOut() []string {
	var ids []string
	for _, f := range families() {
		if f.RulesOut != nil {
			ids = append(ids, f.RulesOut(c)...)
		}
	}
	return ids
}

// known returns what the catalog says in general: of the message where it is
// catalogued, since that tells more than its code, else of the code, else of
// the status.
func (c *Case) known() []catalog.Cause {
	if len(c.Message.Causes) > 0 {
		return c.Message.Causes
	}
	if len(c.Code.Causes) > 0 {
		return c.Code.Causes
	}
	status, _ := catalog.FindStatus(c.Status)
	return status.Causes
}

// rank sorts by certainty what was found and what is known in general, and
// drops what is ruled out, disproved or said twice.
func rank(found []Cause, known []catalog.Cause, ruledOut []string) []Cause {
	ranked := make([]Cause, 0, len(found)+len(known))
	for _, certainty := range [...]catalog.Certainty{catalog.Certain, catalog.Likely, catalog.Possible} {
		for i := range found {
			if cause := &found[i]; cause.Certainty == certainty && !isDone(cause.ID, ranked) {
				ranked = append(ranked, *cause)
			}
		}
		for i := range known {
			if k := &known[i]; k.Certainty == certainty && !slices.Contains(ruledOut, k.ID) && !isDone(k.ID, ranked) {
				ranked = append(ranked, Cause{ID: k.ID, Certainty: k.Certainty, Basis: k.Basis,
					Summary: catalogued(k.Summary), Fix: catalogued(k.Fix)})
			}
		}
	}
	return ranked
}

// isDone reports whether the causes have the ID among them, or disprove it.
func isDone(id string, causes []Cause) bool {
	for i := range causes {
		if causes[i].ID == id || slices.Contains(causes[i].Disproves, id) {
			return true
		}
	}
	return false
}

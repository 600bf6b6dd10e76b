// Package diagnose names the likely causes of an error: what the catalog
// knows of its code and message, and what the exchange proves.
package diagnose

import (
	"cmp"
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

	lower string      // what the service wrote, in lower case; set once for all families
	cred  *credential // what the request was authorised with; read once
}

// A Cause is a catalogued cause with what the input says for it.
type Cause struct {
	catalog.Cause

	// Evidence quotes the input; required where the cause is certain.
	Evidence catalog.Text

	// Known is set for what the catalog says of the code or the message in
	// general: such a cause holds no text of the input.
	Known bool

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
	c.lower = c.lowered()
	var found []Cause
	var ruledOut []string
	for _, f := range families() {
		found = append(found, f.Find(c)...)
		if f.RulesOut != nil {
			ruledOut = append(ruledOut, f.RulesOut(c)...)
		}
	}
	for _, known := range c.known() {
		if !slices.Contains(ruledOut, known.ID) {
			found = append(found, Cause{Cause: known, Known: true})
		}
	}
	return rank(found)
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

// rank sorts by certainty and drops what is disproved or said twice.
func rank(causes []Cause) []Cause {
	slices.SortStableFunc(causes, func(a, b Cause) int {
		return cmp.Compare(weight(a.Certainty), weight(b.Certainty))
	})
	var gone []string
	kept := causes[:0]
	for _, c := range causes {
		if slices.Contains(gone, c.ID) {
			continue
		}
		gone = append(append(gone, c.ID), c.Disproves...)
		kept = append(kept, c)
	}
	return kept
}

func weight(c catalog.Certainty) int {
	switch c {
	case catalog.Certain:
		return 0
	case catalog.Likely:
		return 1
	}
	return 2
}

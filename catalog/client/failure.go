package client

import (
	"iter"
	"slices"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Failure is a way in which a call gets no response: what that means, and
// what may be the reason.
type Failure struct {
	Kind    string // as package exchange names it: dns, refused, reset …
	Meaning fact.Text
	Causes  []fact.Cause // in the order of how often they are the reason
	Docs    []string     // pages to read, best first
}

// failures holds one entry for each kind.
var failures = [...]*Failure{
	&FailureDNS, &failureRefused, &failureReset, &failureTimeout, &failureTLS,
	&failureProxy, &failureCut, &failureUnread, &failureLacking, &failureNoToken, &failureUnsent,
}

// Failures returns every kind of failure.
func Failures() iter.Seq[*Failure] { return slices.Values(failures[:]) }

// FindFailure returns what is known of a kind of failure.
func FindFailure(kind string) (Failure, bool) {
	for _, f := range failures {
		if f.Kind == kind {
			return *f, true
		}
	}
	return Failure{}, false
}

// Cause returns the cause with that ID as the failure has it; false if it has
// none.
func (f Failure) Cause(id string) (fact.Cause, bool) {
	for _, c := range f.Causes {
		if c.ID == id {
			return c, true
		}
	}
	return fact.Cause{}, false
}

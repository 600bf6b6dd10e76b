package catalog

import (
	"iter"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/graph"
	"github.com/defender-err/defender-err/catalog/match"
	"github.com/defender-err/defender-err/catalog/source"
)

// Codes returns every code of the catalog, room by room: Defender's first, in
// the order of the vendor's table.
func Codes() iter.Seq[fact.Code] {
	return func(yield func(fact.Code) bool) {
		for c := range codes() {
			if !yield(*c) {
				return
			}
		}
	}
}

// codes is Codes without the copying.
func codes() iter.Seq[*fact.Code] {
	return func(yield func(*fact.Code) bool) {
		for _, r := range rooms {
			for _, table := range r.Codes {
				for _, c := range *table {
					if !yield(c) {
						return
					}
				}
			}
		}
	}
}

// FindCode returns the code of that name, in any letter case. Where several
// services use the name, the code of s is returned if there is one, else the
// first of Codes.
func FindCode(name string, s fact.Service) (fact.Code, bool) {
	var first *fact.Code
	for n := range match.CodesNamed(name) {
		c := codeAt(n)
		if !isNamed(c, name) {
			continue
		}
		if c.Service == s {
			return *c, true
		}
		if first == nil {
			first = c
		}
	}
	if first == nil {
		return fact.Code{}, false
	}
	return *first, true
}

// ErrorDocs returns the vendor's pages about the errors of a service in general.
func ErrorDocs(s fact.Service) []string {
	switch s {
	case fact.Defender:
		return []string{source.XDRCodes, source.MDECodes}
	case fact.Graph:
		return []string{source.GraphErrors}
	case fact.Entra:
		return []string{source.AADSTS}
	}
	return nil
}

// codeAt returns a code by its number in Codes.
func codeAt(n int) *fact.Code {
	for _, r := range rooms {
		for _, table := range r.Codes {
			if n < len(*table) {
				return (*table)[n]
			}
			n -= len(*table)
		}
	}
	return nil
}

// AtStatus returns the meaning of a code together with an HTTP status: if the
// code says nothing by itself, the status decides what it means.
func AtStatus(c fact.Code, status int) fact.Code {
	if !c.ByStatus {
		return c
	}
	if status == 401 && c.Name == graph.GraphUnknownError.Name {
		c.Meaning, c.Causes = graph.RefusedBehindGraph.Meaning, graph.RefusedBehindGraph.Causes
		return c
	}
	s, _ := FindStatus(status)
	if len(s.Causes) == 0 {
		return c
	}
	c.Meaning, c.Causes = s.Meaning, s.Causes
	return c
}

func isNamed(c *fact.Code, name string) bool {
	if strings.EqualFold(c.Name, name) {
		return true
	}
	for _, alias := range c.Aliases {
		if strings.EqualFold(alias, name) {
			return true
		}
	}
	return false
}

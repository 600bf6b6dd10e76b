package catalog

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
)

// A Host is a host that requests go to, with the tokens that it takes.
type Host struct {
	Name    string // such as api.security.microsoft.com; *.example.com stands for all below it
	Service fact.Service
	Clouds  []string
	Region  string // such as us or eu; empty if it is for all
	Status  HostStatus

	// Audiences are the resource URIs and application IDs that a token for
	// this host can have; empty if no source gives them.
	Audiences []string
	Scope     string // to ask for with client credentials
	Authority string // host that issues the tokens
	Note      fact.Text
	Source    string // URL
}

// A HostStatus says whether a host is still the one to use.
type HostStatus string

// The statuses of a host.
const (
	CurrentHost HostStatus = "current"
	OldHost     HostStatus = "old"   // works, but has a successor
	WrongHost   HostStatus = "wrong" // only in a sample or of an API that is gone
)

// Hosts returns every host of the catalog.
func Hosts() iter.Seq[Host] { return slices.Values(hosts) }

// FindHost returns the host of that name, in any letter case and with or
// without a port. A host of a region that is not listed is found by the form
// of its name.
func FindHost(name string) (Host, bool) {
	name, _, _ = strings.Cut(strings.ToLower(strings.TrimSuffix(name, ".")), ":")
	if name == "" {
		return Host{}, false
	}
	for _, h := range hosts {
		if h.Name == name || strings.HasPrefix(h.Name, "*.") && strings.HasSuffix(name, h.Name[1:]) {
			return h, true
		}
	}
	return regionalHost(name)
}

// regionalHost reads the forms that the hosts of a region have:
// api-eu.security.microsoft.com and eu.api.security.microsoft.com.
func regionalHost(name string) (Host, bool) {
	first, rest, _ := strings.Cut(name, ".")
	region, ok := strings.CutPrefix(first, "api-")
	if ok {
		rest = "api." + rest
	} else {
		region = first
	}
	if !isRegion(region) {
		return Host{}, false
	}
	for _, h := range hosts {
		if h.Name == rest && h.Service == fact.Defender && slices.Contains(h.Clouds, Commercial) {
			h.Name, h.Region = name, region
			h.Note = fact.Text{En: "A regional host; it accepts the same tokens as the global one.", Ru: "Региональный хост; он принимает те же токены, что и общий."}
			return h, true
		}
	}
	return Host{}, false
}

func isRegion(s string) bool {
	return len(s) >= 2 && len(s) <= 3 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == ""
}

// HostsForAudience returns the hosts that take a token with that aud claim: a
// resource URI, with or without a final slash, or an application ID.
func HostsForAudience(aud string) []Host {
	var found []Host
	for _, h := range hosts {
		if slices.ContainsFunc(h.Audiences, func(a string) bool { return SameAudience(a, aud) }) {
			found = append(found, h)
		}
	}
	return found
}

// SameAudience reports whether two aud claims mean the same API: they are
// compared in any letter case, without final slashes and without api://.
func SameAudience(a, b string) bool {
	a, b = strings.TrimRight(a, "/"), strings.TrimRight(b, "/")
	if a == "" || b == "" {
		return a == b
	}
	// Most differ in their last letter, and need no writing in lower case.
	if x, y := a[len(a)-1], b[len(b)-1]; x < utf8.RuneSelf && y < utf8.RuneSelf && match.Lower(x) != match.Lower(y) {
		return false
	}
	clean := func(s string) string { return strings.TrimPrefix(strings.ToLower(s), "api://") }
	return clean(a) == clean(b)
}

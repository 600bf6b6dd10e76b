package catalog

import (
	"strings"

	"github.com/hbollon/go-edlib"
)

// maxHostMisspelt is in how many letters a host may differ from the one that
// was meant.
const maxHostMisspelt = 2

// longestHost is how many bytes a host name has at most. What is longer isn't
// compared.
const longestHost = 253

// NearHost returns the host that a name was probably meant to be: it differs in
// a letter or two, or lacks its end. It returns false for a host of the catalog,
// for names that are like none, and for one that somebody has cut.
func NearHost(name string) (Host, bool) {
	name = strings.ToLower(strings.TrimSuffix(name, "."))
	if _, known := FindHost(name); known || !strings.Contains(name, ".") || len(name) > longestHost || strings.Contains(name, "…") {
		return Host{}, false
	}
	var nearest Host
	least := maxHostMisspelt + 1
	for _, h := range hosts {
		if h.Status == WrongHost || strings.HasPrefix(h.Name, "*") {
			continue
		}
		if lacksEnd(name, h.Name) {
			return h, true
		}
		if d := distance(name, h.Name); d < least {
			nearest, least = h, d
		}
	}
	return nearest, nearest.Name != ""
}

// lacksEnd reports whether a name is all of a host but its last label, as in
// api.security.microsoft.
func lacksEnd(name, host string) bool {
	end, ok := strings.CutPrefix(host, name+".")
	return ok && !strings.Contains(end, ".") && strings.Count(name, ".") > 0
}

// distance returns in how many letters two names differ; more than any host
// may differ in where their lengths tell.
func distance(a, b string) int {
	if len(a)-len(b) > maxHostMisspelt || len(b)-len(a) > maxHostMisspelt {
		return maxHostMisspelt + 1
	}
	return edlib.OSADamerauLevenshteinDistance(a, b)
}

package graph

import "strings"

// FindNoun returns what a cmdlet of Microsoft Graph PowerShell needs by the method that
// its verb stands for and its noun, which is made of the path: in the singular, without
// IDs.
//
//	Get-MgDeviceManagementDeviceEnrollmentConfiguration  GET /deviceManagement/deviceEnrollmentConfigurations
func FindNoun(method, noun string) (Access, bool) {
	const longestNoun = 160 // bytes; the longest of the module has some 120
	if len(noun) > longestNoun {
		return Access{}, false
	}
	noun = strings.TrimSuffix(noun, "ByRef")
	if rest, ok := strings.CutPrefix(noun, "EntitlementManagement"); ok {
		noun = "IdentityGovernanceEntitlementManagement" + rest
	}
	var best Access
	longest := 0
	for l := range strings.Lines(pathTable[len(PathHead):]) {
		path, rest, _ := strings.Cut(strings.TrimSuffix(l, "\n"), "\t")
		bare, below := strings.CutSuffix(path, "/*")
		n := lengthInNoun(noun, bare)
		if n <= longest || n < len(noun) && !(below && isUpper(noun[n])) {
			continue
		}
		if a, ok := line(rest).access(path, method); ok {
			best, longest = a, n
		}
	}
	return best, longest > 0
}

// lengthInNoun returns how much of a noun the segments of a path make up; 0 if they
// aren't those of the noun.
func lengthInNoun(noun, path string) int {
	n := 0
	for segment := range strings.SplitSeq(path, "/") {
		if segment == "{}" {
			continue
		}
		one := singular(segment)
		if len(noun)-n < len(one) || !strings.EqualFold(noun[n:n+len(one)], one) {
			return 0
		}
		n += len(one)
	}
	return n
}

// singular returns a segment of a path as nouns of cmdlets have it.
func singular(segment string) string {
	switch {
	case strings.HasSuffix(segment, "ies"):
		return strings.TrimSuffix(segment, "ies") + "y"
	case strings.HasSuffix(segment, "sses"), strings.HasSuffix(segment, "xes"):
		return strings.TrimSuffix(segment, "es")
	case strings.HasSuffix(segment, "ss"), strings.HasSuffix(segment, "us"):
		return segment
	}
	return strings.TrimSuffix(segment, "s")
}

func isUpper(b byte) bool { return 'A' <= b && b <= 'Z' }

// FindCollection returns what reading a collection needs by the last part of its path
// alone, where each collection of this name needs the same.
//
//	deviceEnrollmentConfigurations  GET /deviceManagement/deviceEnrollmentConfigurations
func FindCollection(name string) (Access, bool) {
	name = strings.ToLower(name)
	switch name {
	case "identityriskevents": // as riskDetections were called
		name = "riskdetections"
	case "conditionalaccesspolicies":
		return FindAccess("GET", "identity/conditionalAccess/policies")
	}
	var best Access
	found := false
	last := "/" + name // which the table doesn't have at all for nearly every word of a text
	for at := len(PathHead); ; at += len(last) {
		i := strings.Index(pathTable[at:], last)
		if i < 0 {
			return best, found
		}
		at += i
		path, rest, _ := strings.Cut(lineAt(at), "\t")
		bare := strings.TrimSuffix(path, "/*")
		if !strings.HasSuffix(bare, last) {
			continue
		}
		a, ok := line(rest).access(bare, "GET")
		switch {
		case !ok || a.Method != "GET":
		case !found || len(a.Path) < len(best.Path) && a.Delegated == best.Delegated && a.Application == best.Application:
			best, found = a, true
		case a.Delegated != best.Delegated || a.Application != best.Application:
			return Access{}, false
		}
	}
}

// lineAt returns the line of the table around an offset.
func lineAt(at int) string {
	start := strings.LastIndexByte(pathTable[:at], '\n') + 1
	l, _, _ := strings.Cut(pathTable[start:], "\n")
	return l
}

package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// requiredPermission returns the permission that the words around a failure call required
// or missing; "" if there is none, or more than one.
//
//	The response code was 403 Forbidden. The application does not have the required permission SecurityEvents.Read.All to query the alerts.
func requiredPermission(text string) string {
	found := ""
	for at := 0; at < len(text); {
		start, end := nextPermission(text, at)
		if end == 0 {
			break
		}
		at = end
		label := lowered(labelBefore(text, start))
		if !strings.HasSuffix(label, "permission") && !strings.HasSuffix(label, "permissions") && !strings.HasSuffix(label, "permission(s)") ||
			!containsAny(label, "requir", "missing", "lack", "not have", "n't have", "needs", "need the") {
			continue
		}
		if name := text[start:end]; found == "" && endsAsPermission(name) {
			found = name
		} else if name != found {
			return ""
		}
	}
	return found
}

// endsAsPermission reports whether a name ends as those of permissions do.
func endsAsPermission(name string) bool {
	_, rest, _ := strings.Cut(name, ".")
	return containsAny(rest, "Read", "Write", "All", "Send", "Manage", "Run", "Isolate", "Scan")
}

// relationshipCall returns the path that Wazuh's module for Graph calls for what its
// configuration calls a relationship; its warnings name only that.
//
//	Received unsuccessful status code when attempting to get relationship 'alerts_v2' logs: Status code was '403'
func relationshipCall(text string) (path string) {
	_, rest, _ := strings.Cut(text, "attempting to get relationship '")
	name, _, _ := strings.Cut(rest, "'")
	switch name {
	case "alerts_v2", "alerts", "incidents", "secureScores":
		return "/security/" + name
	case "signIns", "directoryAudits", "provisioning":
		return "/auditLogs/" + name
	case "auditEvents", "managedDevices", "detectedApps":
		return "/deviceManagement/" + name
	case "riskDetections", "riskyUsers":
		return "/identityProtection/" + name
	}
	return ""
}

// needInWords is the need of a call as the words around its failure give it.
func (c *Case) needInWords() (need, bool) {
	if path := relationshipCall(c.around()); path != "" {
		return needOfCall("GET", path)
	}
	name := requiredPermission(c.Exchange.Around)
	return need{delegated: name, application: name, said: true}, name != "" && c.Service == fact.Graph
}

package catalog

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Retirement is a part of an API that is going away or gone.
type Retirement struct {
	Path    string    // that it begins with, in lower case, without the version
	Since   string    // when it went or goes away, as precisely as is known; empty if it is not
	Name    string    // what is retired, as people call it
	Instead fact.Text // what to call now
	Basis   fact.Basis
	Source  string // URL
}

// FindRetirement returns what is known to be retired of an API under a path, in
// lower case and without its version.
func FindRetirement(s fact.Service, path string) (Retirement, bool) {
	if s != fact.Graph {
		return Retirement{}, false
	}
	for i := range graphRetirements {
		if r := &graphRetirements[i]; isUnder(path, r.Path) {
			return *r, true
		}
	}
	return Retirement{}, false
}

// isUnder reports whether a path is another one, or goes on after it with a new
// segment, a key or the parameters of a function.
func isUnder(path, parent string) bool {
	rest, ok := strings.CutPrefix(path, parent)
	return ok && (rest == "" || strings.IndexByte("/(", rest[0]) >= 0)
}

const (
	srcLegacyAlerts   = "https://learn.microsoft.com/graph/alertsv1-alertsv2-migration"
	srcLegacySecurity = "https://www.npmjs.com/package/@microsoft/msgraph-beta-sdk-security"
	srcSecureScores   = "https://learn.microsoft.com/graph/api/resources/securescore"
	srcRiskEvents     = "https://learn.microsoft.com/graph/api/resources/identityprotection-root"
)

var graphRetirements = []Retirement{
	{
		Path: "/security/alerts", Since: "2026-04-10", Name: "/security/alerts",
		Instead: fact.Text{En: "Move to /security/alerts_v2; its properties have different names.",
			Ru: "Перейдите на /security/alerts_v2; имена свойств там другие."},
		Basis: fact.Documented, Source: srcLegacyAlerts,
	},
	{
		Path: "/security/tiindicators", Since: "2026-04-10", Name: "tiIndicators",
		Instead: fact.Text{En: "Use /api/indicators of Defender for Endpoint, or the upload API of Microsoft Sentinel.",
			Ru: "Используйте /api/indicators в Defender for Endpoint или API загрузки Microsoft Sentinel."},
		Basis: fact.Documented, Source: srcLegacySecurity,
	},
	{
		Path: "/security/securityactions", Since: "2026-04-10", Name: "securityActions",
		Instead: fact.Text{En: "Use /api/indicators and the machine actions of Defender for Endpoint.",
			Ru: "Используйте /api/indicators и действия с устройствами в Defender for Endpoint."},
		Basis: fact.Documented, Source: srcLegacySecurity,
	},
	retiredProfiles("/security/cloudappsecurityprofiles", "cloudAppSecurityProfiles"),
	retiredProfiles("/security/domainsecurityprofiles", "domainSecurityProfiles"),
	retiredProfiles("/security/filesecurityprofiles", "fileSecurityProfiles"),
	retiredProfiles("/security/hostsecurityprofiles", "hostSecurityProfiles"),
	retiredProfiles("/security/ipsecurityprofiles", "ipSecurityProfiles"),
	retiredProfiles("/security/usersecurityprofiles", "userSecurityProfiles"),
	{
		Path: "/reports/gettenantsecurescores", Name: "getTenantSecureScores",
		Instead: fact.Text{En: "Call GET /v1.0/security/secureScores?$top=7, one entry per day.",
			Ru: "Вызывайте GET /v1.0/security/secureScores?$top=7: по записи на день."},
		Basis: fact.Observed, Source: srcSecureScores,
	},
	{
		Path: "/identityriskevents", Since: "2020-01-10", Name: "identityRiskEvents",
		Instead: fact.Text{En: "Call /identityProtection/riskDetections.",
			Ru: "Вызывайте /identityProtection/riskDetections."},
		Basis: fact.Documented, Source: srcRiskEvents,
	},
	{
		Path: "/compliance/ediscovery", Name: "/compliance/ediscovery",
		Instead: fact.Text{En: "Call /security/cases/ediscoveryCases.",
			Ru: "Вызывайте /security/cases/ediscoveryCases."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/security-ediscoverycase",
	},
	{
		Path: "/privacy/subjectrightsrequests", Name: "/privacy/subjectRightsRequests",
		Instead: fact.Text{En: "Call /security/subjectRightsRequests.",
			Ru: "Вызывайте /security/subjectRightsRequests."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/subjectrightsrequests-subjectrightsrequestapioverview",
	},
}

func retiredProfiles(path, name string) Retirement {
	return Retirement{
		Path: path, Since: "2026-04-10", Name: name,
		Instead: fact.Text{En: "Use advanced hunting: POST /security/runHuntingQuery.",
			Ru: "Используйте расширенную охоту (Advanced hunting): POST /security/runHuntingQuery."},
		Basis: fact.Documented, Source: srcLegacySecurity,
	}
}

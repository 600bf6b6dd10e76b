package catalog

import "strings"

// A Retirement is a part of an API that is going away or gone.
type Retirement struct {
	Path    string // that it begins with, in lower case, without the version
	Since   string // when it went or goes away, as precisely as is known; empty if it is not
	Name    string // what is retired, as people call it
	Instead Text   // what to call now
	Basis   Basis
	Source  string // URL
}

// FindRetirement returns what is known to be retired of an API under a path, in
// lower case and without its version.
func FindRetirement(s Service, path string) (Retirement, bool) {
	if s != Graph {
		return Retirement{}, false
	}
	for i := range graphRetirements {
		if r := &graphRetirements[i]; isUnder(path, r.Path) {
			return *r, true
		}
	}
	return Retirement{}, false
}

// isUnder reports whether a path is another one, or goes on behind it with a new
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
		Instead: Text{"Move to /security/alerts_v2; its properties have other names.",
			"Перейдите на /security/alerts_v2; имена свойств там другие."},
		Basis: Documented, Source: srcLegacyAlerts,
	},
	{
		Path: "/security/tiindicators", Since: "2026-04-10", Name: "tiIndicators",
		Instead: Text{"Use /api/indicators of Defender for Endpoint, or the upload API of Microsoft Sentinel.",
			"Используйте /api/indicators в Defender for Endpoint или API загрузки Microsoft Sentinel."},
		Basis: Documented, Source: srcLegacySecurity,
	},
	{
		Path: "/security/securityactions", Since: "2026-04-10", Name: "securityActions",
		Instead: Text{"Use /api/indicators and the machine actions of Defender for Endpoint.",
			"Используйте /api/indicators и действия с устройствами в Defender for Endpoint."},
		Basis: Documented, Source: srcLegacySecurity,
	},
	retiredProfiles("/security/cloudappsecurityprofiles", "cloudAppSecurityProfiles"),
	retiredProfiles("/security/domainsecurityprofiles", "domainSecurityProfiles"),
	retiredProfiles("/security/filesecurityprofiles", "fileSecurityProfiles"),
	retiredProfiles("/security/hostsecurityprofiles", "hostSecurityProfiles"),
	retiredProfiles("/security/ipsecurityprofiles", "ipSecurityProfiles"),
	retiredProfiles("/security/usersecurityprofiles", "userSecurityProfiles"),
	{
		Path: "/reports/gettenantsecurescores", Name: "getTenantSecureScores",
		Instead: Text{"Call GET /v1.0/security/secureScores?$top=7, one entry a day.",
			"Вызывайте GET /v1.0/security/secureScores?$top=7: по записи на день."},
		Basis: Observed, Source: srcSecureScores,
	},
	{
		Path: "/identityriskevents", Since: "2020-01-10", Name: "identityRiskEvents",
		Instead: Text{"Call /identityProtection/riskDetections.",
			"Вызывайте /identityProtection/riskDetections."},
		Basis: Documented, Source: srcRiskEvents,
	},
	{
		Path: "/compliance/ediscovery", Name: "/compliance/ediscovery",
		Instead: Text{"Call /security/cases/ediscoveryCases.",
			"Вызывайте /security/cases/ediscoveryCases."},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/resources/security-ediscoverycase",
	},
	{
		Path: "/privacy/subjectrightsrequests", Name: "/privacy/subjectRightsRequests",
		Instead: Text{"Call /security/subjectRightsRequests.",
			"Вызывайте /security/subjectRightsRequests."},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/resources/subjectrightsrequests-subjectrightsrequestapioverview",
	},
}

func retiredProfiles(path, name string) Retirement {
	return Retirement{
		Path: path, Since: "2026-04-10", Name: name,
		Instead: Text{"Use advanced hunting: POST /security/runHuntingQuery.",
			"Используйте Advanced hunting: POST /security/runHuntingQuery."},
		Basis: Documented, Source: srcLegacySecurity,
	}
}

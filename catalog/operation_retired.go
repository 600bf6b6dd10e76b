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
	path = withoutUser(path)
	for i := range graphRetirements {
		if r := &graphRetirements[i]; isUnder(path, r.Path) {
			return *r, true
		}
	}
	return Retirement{}, false
}

// RetiredSegment returns what is retired of Graph under a segment, whose path isn't known;
// words is what was written around it, in lower case, and has to name what comes before it.
//
//	Information Protection
//	Resource not found for the segment 'policy'.
func RetiredSegment(segment, words string) (Retirement, bool) {
	segment = strings.ToLower(segment)
	words = strings.ReplaceAll(words, " ", "")
	for i := range graphRetirements {
		r := &graphRetirements[i]
		parent, last := r.Path[:strings.LastIndexByte(r.Path, '/')], r.Path[strings.LastIndexByte(r.Path, '/')+1:]
		if last == segment && (len(last) > len("policies") || parent != "" && strings.Contains(words, parent[1:])) {
			return *r, true
		}
	}
	return Retirement{}, false
}

// withoutUser returns a path without the user before the information that is protected for
// that user.
//
//	/users/anna@contoso.com/informationprotection/policy/labels
func withoutUser(path string) string {
	const labels = "/informationprotection/"
	if i := strings.Index(path, labels); i > 0 && (strings.HasPrefix(path, "/me/") || strings.HasPrefix(path, "/users/")) {
		return path[i:]
	}
	return path
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
		Path: "/informationprotection/policy", Since: "2023-01-01", Name: "informationProtection/policy/labels",
		Instead: fact.Text{En: "Call /beta/security/informationProtection/sensitivityLabels, or /users/{id}/security/… as an app; a module that still calls the old path needs an update.",
			Ru: "Вызывайте /beta/security/informationProtection/sensitivityLabels или, как приложение, /users/{id}/security/…; модуль со старым путём нужно обновить."},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/api/informationprotectionpolicy-list-labels",
	},
	{
		Path: "/conditionalaccess/policies", Name: "/conditionalAccess/policies",
		Instead: fact.Text{En: "Call /identity/conditionalAccess/policies.",
			Ru: "Вызывайте /identity/conditionalAccess/policies."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies",
	},
	{
		Path: "/riskyusers", Name: "/riskyUsers",
		Instead: fact.Text{En: "Call /identityProtection/riskyUsers.",
			Ru: "Вызывайте /identityProtection/riskyUsers."},
		Basis: fact.Observed, Source: srcRiskEvents,
	},
	{
		Path: "/riskdetections", Name: "/riskDetections",
		Instead: fact.Text{En: "Call /identityProtection/riskDetections.",
			Ru: "Вызывайте /identityProtection/riskDetections."},
		Basis: fact.Observed, Source: srcRiskEvents,
	},
	{
		Path: "/reports/credentialuserregistrationdetails", Name: "credentialUserRegistrationDetails",
		Instead: fact.Text{En: "Call /v1.0/reports/authenticationMethods/userRegistrationDetails.",
			Ru: "Вызывайте /v1.0/reports/authenticationMethods/userRegistrationDetails."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails",
	},
	{
		Path: "/privilegedaccess/aadroles", Name: "privilegedAccess/aadRoles",
		Instead: fact.Text{En: "Call /roleManagement/directory: roleAssignmentScheduleRequests, roleEligibilitySchedules, and the like.",
			Ru: "Вызывайте /roleManagement/directory: roleAssignmentScheduleRequests, roleEligibilitySchedules и т. п."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/privilegedidentitymanagementv3-overview",
	},
	{
		Path: "/privilegedroleassignmentrequests", Name: "privilegedRoleAssignmentRequests",
		Instead: fact.Text{En: "Call /roleManagement/directory/roleAssignmentScheduleRequests.",
			Ru: "Вызывайте /roleManagement/directory/roleAssignmentScheduleRequests."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/privilegedidentitymanagementv3-overview",
	},
	{
		Path: "/privilegedroleassignments", Name: "privilegedRoleAssignments",
		Instead: fact.Text{En: "Call /roleManagement/directory/roleAssignmentScheduleInstances.",
			Ru: "Вызывайте /roleManagement/directory/roleAssignmentScheduleInstances."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/privilegedidentitymanagementv3-overview",
	},
	{
		Path: "/accessreviews", Name: "/accessReviews",
		Instead: fact.Text{En: "Call /identityGovernance/accessReviews/definitions.",
			Ru: "Вызывайте /identityGovernance/accessReviews/definitions."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/accessreviewsv2-overview",
	},
	{
		Path: "/identity/continuousaccessevaluationpolicy", Name: "continuousAccessEvaluationPolicy",
		Instead: fact.Text{En: "Continuous access evaluation is a session control of Conditional Access now: read /identity/conditionalAccess/policies.",
			Ru: "Непрерывная оценка доступа теперь — элемент управления сеансом условного доступа: читайте /identity/conditionalAccess/policies."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/continuousaccessevaluationpolicy?view=graph-rest-beta",
	},
	{
		Path: "/identityproviders", Name: "/identityProviders",
		Instead: fact.Text{En: "Call /identity/identityProviders.",
			Ru: "Вызывайте /identity/identityProviders."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/identityproviderbase-list",
	},
	{
		Path: "/administrativeunits", Name: "/administrativeUnits",
		Instead: fact.Text{En: "Call /directory/administrativeUnits.",
			Ru: "Вызывайте /directory/administrativeUnits."},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/directory-list-administrativeunits",
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

package lexicon

import (
	"slices"
	"strings"
)

// IsSetOfDefender reports whether a path below /api/ begins with one of the sets that the
// API of Defender has; other programs have paths below /api/ as well.
//
//	machines/1e5bc9d7/isolate
func IsSetOfDefender(path string) bool {
	end := strings.IndexAny(path, "/?(")
	if end < 0 {
		end = len(path)
	}
	switch strings.ToLower(path[:end]) {
	case "advancedhunting", "advancedqueries", "alerts", "apps", "authenticateddefinitions", "authenticatedagents", "baselineconfigurations", "baselineprofiles",
		"baselinecomplianceassessmentbymachine", "browserextensions", "browserextensionsinventorybymachine", "certificateinventory", "configurationscore", "datacollection",
		"deviceauthenticatedscandefinitions", "deviceauthenticatedscanagents", "deviceavinfo", "domains", "exposurescore", "files", "hardwarefirmware", "incidents",
		"indicators", "investigations", "ips", "libraryfiles", "machineactions", "machines", "recommendations", "remediationtasks", "software", "softwareinventorybymachine",
		"softwarevulnerabilitiesbymachine", "softwarevulnerabilitychangesbymachine", "securityconfigurationsassessmentbymachine", "users", "vulnerabilities", "tvm":
		return true
	}
	return false
}

// setsOfGraph are sets that Graph has below the version, and few other programs have.
var setsOfGraph = [...]string{
	"admin", "applications", "auditLogs", "deviceAppManagement", "deviceManagement", "devices", "directory", "directoryObjects", "directoryRoles", "domains", "groups", "identity",
	"identityGovernance", "identityProtection", "informationProtection", "me", "oauth2PermissionGrants", "organization", "policies", "roleManagement", "security",
	"servicePrincipals", "sites", "subscribedSkus", "teams", "users",
}

// furtherSetsOfGraph are sets of Graph that other programs may have as well, or that are
// seldom called.
var furtherSetsOfGraph = [...]string{
	"appCatalogs", "certificateBasedAuthConfiguration", "communications", "employeeExperience", "groupSettings", "reports", "solutions", "subscriptions", "teamsTemplates", "teamwork", "tenantRelationships",
}

// SetsOfGraph returns the sets that Graph has below the version.
func SetsOfGraph() []string { return slices.Concat(setsOfGraph[:], furtherSetsOfGraph[:]) }

// IsSetOfGraph reports whether a path begins with one of the sets that Graph has below the
// version, as the wrappers of modules write it; few other programs have them.
//
//	/deviceManagement/applePushNotificationCertificate
func IsSetOfGraph(path string) bool {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	first, _, _ = strings.Cut(first, "?")
	return slices.Contains(setsOfGraph[:], first)
}

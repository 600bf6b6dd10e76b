package lexicon

import "strings"

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

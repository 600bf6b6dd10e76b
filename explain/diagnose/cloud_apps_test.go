package diagnose

import "testing"

func atCloudApps(status int, message string) Case {
	c := failure("", message)
	c.Status = status
	c.Foreign = Foreign{Host: "contoso.us2.portal.cloudappsecurity.com", Name: cloudApps}
	return c
}

func TestCloudApps(t *testing.T) {
	elsewhere := failure("", "Invalid token")
	elsewhere.Status = 401
	testFamily(t, cloudAppsFamily(), []familyTest{
		{"token by its words", atCloudApps(401, "Invalid token"), []string{"cloud-apps-token likely", "cloud-apps-header possible"}, "Invalid token", "Settings, Cloud Apps"},
		{"401 without a body", atCloudApps(401, ""), []string{"cloud-apps-token possible", "cloud-apps-header possible"}, "", "API tokens"},
		{"403", atCloudApps(403, "You do not have permission to perform this action."), []string{"cloud-apps-permission possible", "cloud-apps-token-owner possible"}, "", "Investigation.read"},
		{"another host", elsewhere, nil, "", ""},
		{"another status", atCloudApps(400, "filter is wrong"), nil, "", ""},
	})
}

func TestOnboarding(t *testing.T) {
	failed := func(around string) Case { return inText(failure("", "Access is denied."), around) }
	testFamily(t, onboardingFamily(), []familyTest{
		{"registry", failed("[Error Id: 10, Error Level: 5] Unable to write needed information to registry. Error message: Access is denied."), []string{"onboarding-registry likely"}, "error is 10", "elevated"},
		{"antivirus", failed("[Error Id: 15, Error Level: 1] Unable to start Microsoft Defender for Endpoint Service. Error message: System error 577 has occurred."), []string{"onboarding-antivirus likely"}, "error is 15", "DisableAntiSpyware"},
		{"service", failed("[Error Id: 15, Error Level: 1] Unable to start Microsoft Defender for Endpoint Service. Error message: The service has not been started."), []string{"onboarding-service likely"}, "error is 15", "sc query sense"},
		{"service, later", failed("[Error Id: 40, Error Level: 1] Service onboarding status isn't set to 1"), []string{"onboarding-service likely"}, "error is 40", "SENSE"},
		{"rights", failed("Starting Microsoft Defender for Endpoint onboarding process...\nError: Insufficient privileges. Error Level: 65"), []string{"onboarding-not-elevated likely"}, "error is 65", "Run as administrator"},
		{"other tenant", failed("[Error Id: 70, Error Level: 1] The offboarding script is for a different organization"), []string{"onboarding-other-tenant likely"}, "error is 70", "seven days"},
		{"unknown number", failed("[Error Id: 99, Error Level: 1] Something else"), nil, "", ""},
		{"another script", failed("Error: Access is denied. Error Level: 5"), nil, "", ""},
		{"no number", failed("[Error Id: , Error Level: ]"), nil, "", ""},
	})
}

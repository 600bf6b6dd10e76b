package catalog

// accessCues are what messages say of permissions, roles, licences and tenants.
var accessCues = []Cue{
	{
		Says:   []string{"licen"},
		Unless: []string{"license agreement"},
		Cause:  licenceMissing(Likely),
		Source: "https://learn.microsoft.com/graph/resolve-auth-errors",
	},
	{
		Says:     []string{"insufficient privileges"},
		Services: []Service{Graph, Unknown},
		Cause:    permissionMissing(Likely),
		Source:   "https://learn.microsoft.com/graph/resolve-auth-errors",
	},
}

package catalog

// The APIs that own permissions, by display name.
const (
	apiATP   = "WindowsDefenderATP"
	apiMTP   = "Microsoft Threat Protection"
	apiGraph = "Microsoft Graph"
)

package fact

// A Permission lets an application, or a user through it, call operations.
type Permission struct {
	Name                   string // as in the claims roles and scp
	API                    string // display name of the API that owns it
	Application, Delegated bool   // the kinds that exist
	RoleID, ScopeID        string // in manifests; empty where not known
	Allows                 Text   // what it lets one do, to go on from "may" or "может"
}

// The APIs that own permissions, by display name.
const (
	DefenderATP      = "WindowsDefenderATP"
	ThreatProtection = "Microsoft Threat Protection"
	MicrosoftGraph   = "Microsoft Graph"
)

// Service returns who answers calls that need the permission.
func (p Permission) Service() Service {
	if p.API == MicrosoftGraph {
		return Graph
	}
	return Defender
}

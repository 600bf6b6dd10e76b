package catalog

// A Snapshot is a source that whole tables of the catalog were compared with, as it
// was on a day.
type Snapshot struct {
	Name string // stable, kebab-case
	Date string // of the source, such as 2026-08-07
	URL  string
}

// snapshots are the sources that scripts/drift compares the catalog with.
var snapshots = []Snapshot{
	{"graph-permissions", "2026-08-07", "https://github.com/microsoftgraph/microsoft-graph-devx-content/blob/master/permissions/new/permissions.json"},
	{"hunting-schema", "2026-07-27", "https://github.com/FalconForceTeam/KQLAnalyzer/blob/main/environments.json"},
	{"defender-pages", "2026-07-28", "https://github.com/MicrosoftDocs/defender-docs"},
}

// Snapshots returns the sources with their dates.
func Snapshots() []Snapshot { return snapshots }

// GraphPermissions is the address of Graph's list of permissions.
func GraphPermissions() string { return snapshots[0].URL }

// Date returns the day up to which the catalog follows all of its sources.
func Date() string {
	date := snapshots[0].Date
	for _, s := range snapshots {
		date = min(date, s.Date)
	}
	return date
}

package hunting

import (
	"strings"
)

// A Limit says how much one way of running hunting queries accepts. An unknown
// limit is 0.
type Limit struct {
	Surface     string // graph, xdr, endpoint or portal
	Path        string // of the API; empty for the portal
	Days        int    // how far back a query may look
	Rows        int    // of a result
	Megabytes   int    // of a result
	Seconds     int    // running time of a query
	PerMinute   int    // calls of a tenant
	PerHour     int    // calls of a tenant
	CPU         string // how processing time is counted
	Source      string // URL
	DeviceTable bool   // only the tables of Defender for Endpoint can be queried
}

// Limits returns the limits of a surface: graph, xdr, endpoint or
// portal.
func Limits(surface string) (Limit, bool) {
	for _, l := range limits {
		if l.Surface == surface {
			return l, true
		}
	}
	return Limit{}, false
}

// LimitsOf returns the limits of the API that a URL or a path leads
// to.
func LimitsOf(url string) (Limit, bool) {
	url = strings.ToLower(url)
	for _, l := range limits {
		if l.Path != "" && strings.Contains(url, l.Path) {
			return l, true
		}
	}
	return Limit{}, false
}

var limits = []Limit{
	{
		Surface: "graph", Path: "/security/runhuntingquery",
		Days: 30, Rows: 100_000, Seconds: 180, PerMinute: 45,
		CPU:    "by the size of the tenant, in cycles of 15 minutes",
		Source: "https://learn.microsoft.com/graph/api/resources/security-api-overview",
	},
	{
		Surface: "xdr", Path: "/advancedhunting/run",
		Days: 30, Rows: 100_000, Seconds: 180, PerMinute: 45,
		CPU:    "by the size of the tenant, in cycles of 15 minutes",
		Source: "https://learn.microsoft.com/defender-xdr/api-advanced-hunting",
	},
	{
		Surface: "endpoint", Path: "/advancedqueries/run", DeviceTable: true,
		Days: 30, Rows: 100_000, Megabytes: 50, Seconds: 200, PerMinute: 45, PerHour: 1500,
		CPU:    "10 minutes of running time an hour, 3 hours a day",
		Source: "https://learn.microsoft.com/defender-endpoint/api/run-advanced-query-api",
	},
	{
		Surface: "portal",
		Days:    30, Rows: 30_000, Seconds: 600,
		CPU:    "by the size of the tenant, in cycles of 15 minutes",
		Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-limits",
	},
}

package catalog

import (
	"iter"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
	"github.com/defender-err/defender-err/catalog/source"
)

// An API is what an application asks permissions of, in the portal and in its
// token requests.
type API struct {
	Name      string // display name in the portal
	AppID     string
	Audiences []string  // what the aud claim of a token with its permissions says
	Scope     string    // to ask for with client credentials, in the commercial cloud
	FindIt    fact.Text // how to find it in the portal
	Successor string    // display name of the API that replaces it; empty if none does
	Source    string    // URL
}

var apis = []API{
	{
		Name: fact.DefenderATP, AppID: appATP,
		Audiences: []string{
			"https://api.securitycenter.microsoft.com", "https://api.securitycenter.windows.com",
			"https://securitycenter.onmicrosoft.com/windowsatpservice",
			"https://api-gcc.securitycenter.microsoft.us", "https://api-gov.securitycenter.microsoft.us",
		},
		Scope: "https://api.securitycenter.microsoft.com/.default",
		FindIt: fact.Text{
			En: "API permissions > Add a permission > APIs my organization uses > type WindowsDefenderATP.",
			Ru: "Разрешения API > Добавить разрешение > API, используемые моей организацией > введите WindowsDefenderATP.",
		},
		Source: source.MDE + "exposed-apis-create-app-webapp",
	},
	{
		Name: fact.ThreatProtection, AppID: appMTP,
		Audiences: []string{
			"https://api.security.microsoft.com", "https://security.microsoft.com/mtp",
			"https://api-gcc.security.microsoft.us", "https://api-gov.security.microsoft.us",
		},
		Scope: "https://api.security.microsoft.com/.default",
		FindIt: fact.Text{
			En: "API permissions > Add a permission > APIs my organization uses > type Microsoft Threat Protection; it isn't listed until you type its name.",
			Ru: "Разрешения API > Добавить разрешение > API, используемые моей организацией > введите Microsoft Threat Protection; до ввода имени в списке его нет.",
		},
		Source: source.XDR + "api-create-app-web",
	},
	{
		Name: fact.MicrosoftGraph, AppID: GraphAppID,
		Audiences: []string{
			"https://graph.microsoft.com", "https://graph.microsoft.us", "https://dod-graph.microsoft.us",
			"https://microsoftgraph.chinacloudapi.cn",
		},
		Scope: "https://graph.microsoft.com/.default",
		FindIt: fact.Text{
			En: "API permissions > Add a permission > Microsoft Graph.",
			Ru: "Разрешения API > Добавить разрешение > Microsoft Graph.",
		},
		Source: "https://learn.microsoft.com/graph/permissions-reference",
	},
}

// APIs returns every API whose permissions are cataloged.
func APIs() iter.Seq[API] { return slices.Values(apis) }

// FindAPI returns the API with that display name, application ID or
// audience.
func FindAPI(name string) (API, bool) {
	for _, a := range apis {
		if strings.EqualFold(a.Name, name) || a.Takes(name) {
			return a, true
		}
	}
	return API{}, false
}

// Takes reports whether a token with that aud claim can carry permissions of
// the API.
func (a API) Takes(aud string) bool {
	return SameAudience(aud, a.AppID) ||
		slices.ContainsFunc(a.Audiences, func(own string) bool { return SameAudience(own, aud) })
}

// Permissions returns every permission, by API.
func Permissions() iter.Seq[fact.Permission] {
	return func(yield func(fact.Permission) bool) {
		for _, r := range rooms {
			for _, table := range r.Permissions {
				for _, p := range *table {
					if !yield(p) {
						return
					}
				}
			}
		}
	}
}

// FindPermission returns the permission of that name, in any letter case. Two
// APIs may have permissions of one name: api tells which is meant, and is
// empty for the first.
func FindPermission(name, api string) (fact.Permission, bool) {
	for n := range match.PermissionsNamed(name) {
		p := permissionAt(n)
		if strings.EqualFold(p.Name, name) && (api == "" || strings.EqualFold(p.API, api)) {
			return *p, true
		}
	}
	return fact.Permission{}, false
}

// permissionAt returns a permission by its number in Permissions.
func permissionAt(n int) *fact.Permission {
	for _, r := range rooms {
		for _, table := range r.Permissions {
			if n < len(*table) {
				return &(*table)[n]
			}
			n -= len(*table)
		}
	}
	return nil
}

// lookalikes are permissions for one job at different APIs.
var lookalikes = [][]string{
	{"AdvancedHunting.Read.All", "AdvancedQuery.Read.All", "ThreatHunting.Read.All"},
	{"AdvancedHunting.Read", "AdvancedQuery.Read", "ThreatHunting.Read.All"},
	{"Incident.Read.All", "Incident.Read", "SecurityIncident.Read.All"},
	{"Incident.ReadWrite.All", "Incident.ReadWrite", "SecurityIncident.ReadWrite.All"},
	{"Alert.Read.All", "Alert.Read", "SecurityAlert.Read.All", "SecurityEvents.Read.All"},
	{"Alert.ReadWrite.All", "Alert.ReadWrite", "SecurityAlert.ReadWrite.All", "SecurityEvents.ReadWrite.All"},
	{"CustomDetections.ReadWrite.All", "CustomDetection.ReadWrite.All"},
	{"Ti.ReadWrite.All", "Ti.ReadWrite", "ThreatIndicators.ReadWrite.OwnedBy"},
}

// Lookalike reports whether one of two permissions is easily taken for the
// other: they do the same job at different APIs, or as different kinds.
func Lookalike(a, b string) bool {
	if strings.EqualFold(a, b) {
		return false
	}
	return slices.ContainsFunc(lookalikes, func(group []string) bool {
		return indexFold(group, a) >= 0 && indexFold(group, b) >= 0
	})
}

// MeantPermission returns the permission that a name stands for which exists
// nowhere but in misprints and in people's memory.
func MeantPermission(name string) (string, bool) {
	for _, m := range [][2]string{
		{"Alerts.ReadWrite.All", "Alert.ReadWrite.All"},
		{"Alerts.Read.All", "Alert.Read.All"},
		{"Incidents.Read.All", "Incident.Read.All"},
		{"Incidents.ReadWrite.All", "Incident.ReadWrite.All"},
		{"RemediationTask.Read.All", "RemediationTasks.Read.All"},
		{"RemediationTask.Read.Read", "RemediationTask.Read"},
		{"RemediationTasks.Read", "RemediationTask.Read"},
		{"Machine.Read.Write", "Machine.ReadWrite"},
		{"Machine.StopAndQuarantineMachine.LiveResponse", "Machine.StopAndQuarantine"},
		{"DeviceManagementServiceConfiguration.Read.All", "DeviceManagementServiceConfig.Read.All"},
		{"DeviceManagementServiceConfiguration.ReadWrite.All", "DeviceManagementServiceConfig.ReadWrite.All"},
	} {
		if strings.EqualFold(m[0], name) {
			return m[1], true
		}
	}
	return "", false
}

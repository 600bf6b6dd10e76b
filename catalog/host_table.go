package catalog

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The clouds.
const (
	Commercial = "commercial"
	GCC        = "gcc"
	GCCHigh    = "gcc-high"
	DoD        = "dod"
	China      = "china"
	Germany    = "germany" // closed in 2021
)

// GraphAppID is the application ID of Microsoft Graph, the same in every tenant.
const GraphAppID = "00000003-0000-0000-c000-000000000000"

const (
	appATP = "fc780465-2017-40d4-a0c5-307022471b92"
	appMTP = "8ee8fdad-f234-4243-8f3b-15c294843740"

	loginCommercial = "login.microsoftonline.com"
	loginGov        = "login.microsoftonline.us"
	loginChina      = "login.partner.microsoftonline.cn"

	docGraphClouds = "https://learn.microsoft.com/graph/deployments"
	docMDEGov      = "https://learn.microsoft.com/defender-endpoint/gov"
	docXDRGov      = "https://learn.microsoft.com/defender-xdr/usgov"
	docXDRHosts    = source.XDR + "api-supported"
	docMDEHosts    = source.MDE + "exposed-apis-list"
	docGermany     = "https://learn.microsoft.com/previous-versions/azure/germany/germany-welcome"
	docAuthority   = "https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud"
)

var hosts = []Host{
	{
		Name: "api.security.microsoft.com", Service: fact.Defender, Clouds: []string{Commercial}, Status: CurrentHost,
		Audiences: []string{
			"https://api.security.microsoft.com", "https://security.microsoft.com/mtp", appMTP,
			"https://api.securitycenter.microsoft.com", "https://securitycenter.onmicrosoft.com/windowsatpservice", appATP,
		},
		Scope: "https://api.security.microsoft.com/.default", Authority: loginCommercial,
		Note: fact.Text{
			En: "Incidents and hunting accept tokens for https://api.security.microsoft.com; Defender for Endpoint operations require tokens for https://api.securitycenter.microsoft.com.",
			Ru: "Для инцидентов и охоты нужен токен для https://api.security.microsoft.com, для операций Defender для конечной точки — для https://api.securitycenter.microsoft.com.",
		},
		Source: docXDRHosts,
	},
	{
		Name: "api.securitycenter.microsoft.com", Service: fact.Defender, Clouds: []string{Commercial}, Status: OldHost,
		Audiences: []string{
			"https://api.securitycenter.microsoft.com", "https://securitycenter.onmicrosoft.com/windowsatpservice", appATP,
		},
		Scope: "https://api.securitycenter.microsoft.com/.default", Authority: loginCommercial,
		Note: fact.Text{
			En: "The older Defender for Endpoint host; api.security.microsoft.com has the same operations. It requires an active Defender for Endpoint account.",
			Ru: "Прежний хост Defender для конечной точки; те же операции есть на api.security.microsoft.com. Нужна активная учётная запись Defender для конечной точки.",
		},
		Source: docMDEHosts,
	},
	{
		Name: "api.securitycenter.windows.com", Service: fact.Defender, Clouds: []string{Commercial}, Status: OldHost,
		Audiences: []string{
			"https://api.securitycenter.windows.com", "https://api.securitycenter.microsoft.com",
			"https://securitycenter.onmicrosoft.com/windowsatpservice", appATP,
		},
		Scope: "https://api.securitycenter.windows.com/.default", Authority: loginCommercial,
		Note: fact.Text{
			En: "The oldest host; it still works. If you move to api.security.microsoft.com, you also need a different token.",
			Ru: "Самый старый хост; он ещё работает. При переходе на api.security.microsoft.com нужен и другой маркер.",
		},
		Source: "https://learn.microsoft.com/answers/questions/5883571/defender-api-endpoint-migration-403-errors-with-ne",
	},
	{
		Name: "api-gcc.security.microsoft.us", Service: fact.Defender, Clouds: []string{GCC}, Status: CurrentHost,
		Audiences: []string{"https://api-gcc.security.microsoft.us", appMTP},
		Scope:     "https://api-gcc.security.microsoft.us/.default", Authority: loginCommercial,
		Note:   fact.Text{En: "GCC signs in at the commercial host.", Ru: "Вход для GCC — через коммерческий хост."},
		Source: docXDRGov,
	},
	{
		Name: "api-gov.security.microsoft.us", Service: fact.Defender, Clouds: []string{GCCHigh, DoD}, Status: CurrentHost,
		Audiences: []string{"https://api-gov.security.microsoft.us", appMTP},
		Scope:     "https://api-gov.security.microsoft.us/.default", Authority: loginGov,
		Source: docXDRGov,
	},
	{
		Name: "api-gcc.securitycenter.microsoft.us", Service: fact.Defender, Clouds: []string{GCC}, Status: CurrentHost,
		Audiences: []string{"https://api-gcc.securitycenter.microsoft.us", appATP},
		Scope:     "https://api-gcc.securitycenter.microsoft.us/.default", Authority: loginCommercial,
		Note:   fact.Text{En: "GCC signs in at the commercial host.", Ru: "Вход для GCC — через коммерческий хост."},
		Source: docMDEGov,
	},
	{
		Name: "api-gov.securitycenter.microsoft.us", Service: fact.Defender, Clouds: []string{GCCHigh, DoD}, Status: CurrentHost,
		Audiences: []string{"https://api-gov.securitycenter.microsoft.us", appATP},
		Scope:     "https://api-gov.securitycenter.microsoft.us/.default", Authority: loginGov,
		Source: docMDEGov,
	},
	{
		Name: "graph.microsoft.com", Service: fact.Graph, Clouds: []string{Commercial, GCC}, Status: CurrentHost,
		Audiences: []string{"https://graph.microsoft.com", GraphAppID},
		Scope:     "https://graph.microsoft.com/.default", Authority: loginCommercial,
		Source: docGraphClouds,
	},
	{
		Name: "graph.microsoft.us", Service: fact.Graph, Clouds: []string{GCCHigh}, Status: CurrentHost,
		Audiences: []string{"https://graph.microsoft.us", GraphAppID},
		Scope:     "https://graph.microsoft.us/.default", Authority: loginGov,
		Source: docGraphClouds,
	},
	{
		Name: "dod-graph.microsoft.us", Service: fact.Graph, Clouds: []string{DoD}, Status: CurrentHost,
		Audiences: []string{"https://dod-graph.microsoft.us", GraphAppID},
		Scope:     "https://dod-graph.microsoft.us/.default", Authority: loginGov,
		Source: docGraphClouds,
	},
	{
		Name: "microsoftgraph.chinacloudapi.cn", Service: fact.Graph, Clouds: []string{China}, Status: CurrentHost,
		Audiences: []string{"https://microsoftgraph.chinacloudapi.cn", GraphAppID},
		Scope:     "https://microsoftgraph.chinacloudapi.cn/.default", Authority: loginChina,
		Note: fact.Text{
			En: "Incidents, alerts_v2 and runHuntingQuery don't exist in this cloud.",
			Ru: "Инцидентов, alerts_v2 и runHuntingQuery в этом облаке нет.",
		},
		Source: docGraphClouds,
	},
	{Name: loginCommercial, Service: fact.Entra, Clouds: []string{Commercial, GCC}, Status: CurrentHost, Source: docAuthority},
	{
		Name: "login.windows.net", Service: fact.Entra, Clouds: []string{Commercial, GCC}, Status: OldHost,
		Note:   fact.Text{En: "The older name of login.microsoftonline.com.", Ru: "Прежнее имя login.microsoftonline.com."},
		Source: docAuthority,
	},
	{
		Name: "sts.windows.net", Service: fact.Entra, Clouds: []string{Commercial, GCC}, Status: CurrentHost,
		Note:   fact.Text{En: "The issuer in version 1 tokens.", Ru: "Издатель, указанный в токенах версии 1."},
		Source: docAuthority,
	},
	{Name: loginGov, Service: fact.Entra, Clouds: []string{GCCHigh, DoD}, Status: CurrentHost, Source: docAuthority},
	{Name: loginChina, Service: fact.Entra, Clouds: []string{China}, Status: CurrentHost, Source: docAuthority},
	{
		Name: "*.azure-apim.net", Service: fact.Gateway, Clouds: []string{Commercial}, Status: CurrentHost,
		Note:   fact.Text{En: "The gateway for Power Automate and Logic Apps connectors.", Ru: "Шлюз соединителей Power Automate и Logic Apps."},
		Source: "https://learn.microsoft.com/connectors/wdatp/",
	},
	{
		Name: "*.p.azurewebsites.net", Service: fact.Gateway, Clouds: []string{Commercial}, Status: CurrentHost,
		Note:   fact.Text{En: "A host used by Power Automate and Logic Apps connectors.", Ru: "Хост соединителей Power Automate и Logic Apps."},
		Source: "https://learn.microsoft.com/connectors/wdatp/",
	},
	{
		Name: "*.azure-api.net", Service: fact.Gateway, Clouds: []string{Commercial}, Status: CurrentHost,
		Note:   fact.Text{En: "An Azure API Management gateway.", Ru: "Шлюз Azure API Management."},
		Source: "https://learn.microsoft.com/azure/api-management/",
	},
	{
		Name: "api.security.windows.com", Service: fact.Defender, Clouds: []string{Commercial}, Status: WrongHost,
		Note: fact.Text{
			En: "Appears only in a documentation sample; the host is api.security.microsoft.com.",
			Ru: "Встречается только в примере из документации; правильный хост — api.security.microsoft.com.",
		},
		Source: source.MDE + "device-health-export-antivirus-health-report-api",
	},
	{
		Name: "api.security.contoso.com", Service: fact.Defender, Clouds: []string{Commercial}, Status: WrongHost,
		Note: fact.Text{
			En: "A placeholder from the documentation; the host is api.security.microsoft.com.",
			Ru: "Заглушка из документации; правильный хост — api.security.microsoft.com.",
		},
		Source: source.MDE + "export-certificate-inventory-assessment",
	},
	{
		Name: "wdatp-alertexporter-us.securitycenter.windows.us", Service: fact.Defender, Clouds: []string{GCCHigh}, Status: WrongHost,
		Note:   fact.Text{En: "The host of the SIEM API, which has been retired.", Ru: "Хост SIEM API, которого больше нет."},
		Source: docMDEGov,
	},
	{
		Name: "api.securitycenter.microsoft.us", Service: fact.Defender, Clouds: []string{GCCHigh}, Status: WrongHost,
		Note: fact.Text{
			En: "This name doesn't exist: the US Government clouds use api-gcc.securitycenter.microsoft.us (GCC) and api-gov.securitycenter.microsoft.us (GCC High, DoD).",
			Ru: "Такого имени нет: в облаках правительства США это api-gcc.securitycenter.microsoft.us (GCC) и api-gov.securitycenter.microsoft.us (GCC High, DoD).",
		},
		Source: docMDEGov,
	},
	{
		Name: "api.security.microsoft.us", Service: fact.Defender, Clouds: []string{GCCHigh}, Status: WrongHost,
		Note: fact.Text{
			En: "This name doesn't exist: the US Government clouds use api-gcc.security.microsoft.us (GCC) and api-gov.security.microsoft.us (GCC High, DoD).",
			Ru: "Такого имени нет: в облаках правительства США это api-gcc.security.microsoft.us (GCC) и api-gov.security.microsoft.us (GCC High, DoD).",
		},
		Source: docMDEGov,
	},
	{
		Name: "graph.windows.com", Service: fact.Graph, Clouds: []string{Commercial}, Status: WrongHost,
		Note: fact.Text{
			En: "The API isn't there: Microsoft Graph is at graph.microsoft.com. With az rest, also pass --resource https://graph.microsoft.com.",
			Ru: "Такого API там нет: Microsoft Graph находится на graph.microsoft.com. Для az rest укажите и --resource https://graph.microsoft.com.",
		},
		Source: "https://github.com/Azure/azure-cli/issues/26183",
	},
	{
		Name: "login.microsoftonline.de", Service: fact.Entra, Clouds: []string{Germany}, Status: WrongHost,
		Note: fact.Text{
			En: "The German cloud closed in 2021. Set the tool to the public cloud (az cloud set -n AzureCloud) and sign in at login.microsoftonline.com.",
			Ru: "Немецкое облако закрыто в 2021 году. Переключите программу на общедоступное (az cloud set -n AzureCloud) и входите через login.microsoftonline.com.",
		},
		Source: docGermany,
	},
	{
		Name: "graph.microsoft.de", Service: fact.Graph, Clouds: []string{Germany}, Status: WrongHost,
		Note: fact.Text{
			En: "The German cloud closed in 2021. Set the tool to the public cloud: graph.microsoft.com and login.microsoftonline.com.",
			Ru: "Немецкое облако закрыто в 2021 году. Переключите программу на общедоступное: graph.microsoft.com и login.microsoftonline.com.",
		},
		Source: docGermany,
	},
}

package catalog

// The clouds.
const (
	Commercial = "commercial"
	GCC        = "gcc"
	GCCHigh    = "gcc-high"
	DoD        = "dod"
	China      = "china"
)

const (
	appATP   = "fc780465-2017-40d4-a0c5-307022471b92"
	appMTP   = "8ee8fdad-f234-4243-8f3b-15c294843740"
	appGraph = "00000003-0000-0000-c000-000000000000"

	loginCommercial = "login.microsoftonline.com"
	loginGov        = "login.microsoftonline.us"
	loginChina      = "login.partner.microsoftonline.cn"

	docGraphClouds = "https://learn.microsoft.com/graph/deployments"
	docMDEGov      = "https://learn.microsoft.com/defender-endpoint/gov"
	docXDRGov      = "https://learn.microsoft.com/defender-xdr/usgov"
	docXDRHosts    = docXDR + "api-supported"
	docMDEHosts    = docMDE + "exposed-apis-list"
	docAuthority   = "https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud"
)

var hosts = []Host{
	{
		Name: "api.security.microsoft.com", Service: Defender, Clouds: []string{Commercial}, Status: CurrentHost,
		Audiences: []string{
			"https://api.security.microsoft.com", "https://security.microsoft.com/mtp", appMTP,
			"https://api.securitycenter.microsoft.com", "https://securitycenter.onmicrosoft.com/windowsatpservice", appATP,
		},
		Scope: "https://api.security.microsoft.com/.default", Authority: loginCommercial,
		Note: Text{
			"Incidents and hunting take tokens for https://api.security.microsoft.com; the operations of Defender for Endpoint want https://api.securitycenter.microsoft.com.",
			"Для инцидентов и охоты нужен маркер для https://api.security.microsoft.com, для операций Defender для конечной точки — для https://api.securitycenter.microsoft.com.",
		},
		Source: docXDRHosts,
	},
	{
		Name: "api.securitycenter.microsoft.com", Service: Defender, Clouds: []string{Commercial}, Status: OldHost,
		Audiences: []string{
			"https://api.securitycenter.microsoft.com", "https://securitycenter.onmicrosoft.com/windowsatpservice", appATP,
		},
		Scope: "https://api.securitycenter.microsoft.com/.default", Authority: loginCommercial,
		Note: Text{
			"The older host of Defender for Endpoint; api.security.microsoft.com has the same operations. It needs an active account of Defender for Endpoint.",
			"Прежний хост Defender для конечной точки; те же операции есть на api.security.microsoft.com. Нужна активная учётная запись Defender для конечной точки.",
		},
		Source: docMDEHosts,
	},
	{
		Name: "api.securitycenter.windows.com", Service: Defender, Clouds: []string{Commercial}, Status: OldHost,
		Audiences: []string{
			"https://api.securitycenter.windows.com", "https://api.securitycenter.microsoft.com",
			"https://securitycenter.onmicrosoft.com/windowsatpservice", appATP,
		},
		Scope: "https://api.securitycenter.windows.com/.default", Authority: loginCommercial,
		Note: Text{
			"The oldest host; it still works. Whoever moves to api.security.microsoft.com needs another token as well.",
			"Самый старый хост; он ещё работает. При переходе на api.security.microsoft.com нужен и другой маркер.",
		},
		Source: "https://learn.microsoft.com/answers/questions/5883571/defender-api-endpoint-migration-403-errors-with-ne",
	},
	{
		Name: "api-gcc.security.microsoft.us", Service: Defender, Clouds: []string{GCC}, Status: CurrentHost,
		Audiences: []string{"https://api-gcc.security.microsoft.us", appMTP},
		Scope:     "https://api-gcc.security.microsoft.us/.default", Authority: loginCommercial,
		Note:   Text{"GCC signs in at the commercial host.", "Вход для GCC — через коммерческий хост."},
		Source: docXDRGov,
	},
	{
		Name: "api-gov.security.microsoft.us", Service: Defender, Clouds: []string{GCCHigh, DoD}, Status: CurrentHost,
		Audiences: []string{"https://api-gov.security.microsoft.us", appMTP},
		Scope:     "https://api-gov.security.microsoft.us/.default", Authority: loginGov,
		Source: docXDRGov,
	},
	{
		Name: "api-gcc.securitycenter.microsoft.us", Service: Defender, Clouds: []string{GCC}, Status: CurrentHost,
		Audiences: []string{"https://api-gcc.securitycenter.microsoft.us", appATP},
		Scope:     "https://api-gcc.securitycenter.microsoft.us/.default", Authority: loginCommercial,
		Note:   Text{"GCC signs in at the commercial host.", "Вход для GCC — через коммерческий хост."},
		Source: docMDEGov,
	},
	{
		Name: "api-gov.securitycenter.microsoft.us", Service: Defender, Clouds: []string{GCCHigh, DoD}, Status: CurrentHost,
		Audiences: []string{"https://api-gov.securitycenter.microsoft.us", appATP},
		Scope:     "https://api-gov.securitycenter.microsoft.us/.default", Authority: loginGov,
		Source: docMDEGov,
	},
	{
		Name: "graph.microsoft.com", Service: Graph, Clouds: []string{Commercial, GCC}, Status: CurrentHost,
		Audiences: []string{"https://graph.microsoft.com", appGraph},
		Scope:     "https://graph.microsoft.com/.default", Authority: loginCommercial,
		Source: docGraphClouds,
	},
	{
		Name: "graph.microsoft.us", Service: Graph, Clouds: []string{GCCHigh}, Status: CurrentHost,
		Audiences: []string{"https://graph.microsoft.us", appGraph},
		Scope:     "https://graph.microsoft.us/.default", Authority: loginGov,
		Source: docGraphClouds,
	},
	{
		Name: "dod-graph.microsoft.us", Service: Graph, Clouds: []string{DoD}, Status: CurrentHost,
		Audiences: []string{"https://dod-graph.microsoft.us", appGraph},
		Scope:     "https://dod-graph.microsoft.us/.default", Authority: loginGov,
		Source: docGraphClouds,
	},
	{
		Name: "microsoftgraph.chinacloudapi.cn", Service: Graph, Clouds: []string{China}, Status: CurrentHost,
		Audiences: []string{"https://microsoftgraph.chinacloudapi.cn", appGraph},
		Scope:     "https://microsoftgraph.chinacloudapi.cn/.default", Authority: loginChina,
		Note: Text{
			"Incidents, alerts_v2 and runHuntingQuery do not exist in this cloud.",
			"Инцидентов, alerts_v2 и runHuntingQuery в этом облаке нет.",
		},
		Source: docGraphClouds,
	},
	{Name: loginCommercial, Service: Entra, Clouds: []string{Commercial, GCC}, Status: CurrentHost, Source: docAuthority},
	{
		Name: "login.windows.net", Service: Entra, Clouds: []string{Commercial, GCC}, Status: OldHost,
		Note:   Text{"The older name of login.microsoftonline.com.", "Прежнее имя login.microsoftonline.com."},
		Source: docAuthority,
	},
	{
		Name: "sts.windows.net", Service: Entra, Clouds: []string{Commercial, GCC}, Status: CurrentHost,
		Note:   Text{"The issuer that tokens of version 1 name.", "Издатель, указанный в маркерах версии 1."},
		Source: docAuthority,
	},
	{Name: loginGov, Service: Entra, Clouds: []string{GCCHigh, DoD}, Status: CurrentHost, Source: docAuthority},
	{Name: loginChina, Service: Entra, Clouds: []string{China}, Status: CurrentHost, Source: docAuthority},
	{
		Name: "*.azure-apim.net", Service: Gateway, Clouds: []string{Commercial}, Status: CurrentHost,
		Note:   Text{"The gateway of Power Automate and Logic Apps connectors.", "Шлюз соединителей Power Automate и Logic Apps."},
		Source: "https://learn.microsoft.com/connectors/wdatp/",
	},
	{
		Name: "*.p.azurewebsites.net", Service: Gateway, Clouds: []string{Commercial}, Status: CurrentHost,
		Note:   Text{"A host of the connectors of Power Automate and Logic Apps.", "Хост соединителей Power Automate и Logic Apps."},
		Source: "https://learn.microsoft.com/connectors/wdatp/",
	},
	{
		Name: "*.azure-api.net", Service: Gateway, Clouds: []string{Commercial}, Status: CurrentHost,
		Note:   Text{"A gateway of Azure API Management.", "Шлюз Azure API Management."},
		Source: "https://learn.microsoft.com/azure/api-management/",
	},
	{
		Name: "api.security.windows.com", Service: Defender, Clouds: []string{Commercial}, Status: WrongHost,
		Note: Text{
			"It stands in a sample of the documentation only; the host is api.security.microsoft.com.",
			"Встречается только в примере из документации; правильный хост — api.security.microsoft.com.",
		},
		Source: docMDE + "device-health-export-antivirus-health-report-api",
	},
	{
		Name: "api.security.contoso.com", Service: Defender, Clouds: []string{Commercial}, Status: WrongHost,
		Note: Text{
			"A placeholder of the documentation; the host is api.security.microsoft.com.",
			"Заглушка из документации; правильный хост — api.security.microsoft.com.",
		},
		Source: docMDE + "export-certificate-inventory-assessment",
	},
	{
		Name: "wdatp-alertexporter-us.securitycenter.windows.us", Service: Defender, Clouds: []string{GCCHigh}, Status: WrongHost,
		Note:   Text{"The host of the SIEM API, which is gone.", "Хост SIEM API, которого больше нет."},
		Source: docMDEGov,
	},
}

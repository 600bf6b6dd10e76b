package catalog

// endpointPermissions are those of Defender for Endpoint.
var endpointPermissions = []Permission{
	{
		Name: "AdvancedQuery.Read.All", API: apiATP, Application: true,
		Allows: Text{"run hunting queries through Defender for Endpoint", "выполнять запросы охоты через Defender для конечной точки"},
	},
	{
		Name: "AdvancedQuery.Read", API: apiATP, Delegated: true,
		Allows: Text{"run hunting queries through Defender for Endpoint", "выполнять запросы охоты через Defender для конечной точки"},
	},
	{
		Name: "Alert.Read.All", API: apiATP, Application: true,
		Allows: Text{"read all alerts and investigations", "читать все оповещения и исследования"},
	},
	{
		Name: "Alert.Read", API: apiATP, Delegated: true,
		Allows: Text{"read alerts and investigations", "читать оповещения и исследования"},
	},
	{
		Name: "Alert.ReadWrite.All", API: apiATP, Application: true,
		Allows: Text{"read, create and change all alerts, and start investigations", "читать, создавать и изменять все оповещения, начинать исследования"},
	},
	{
		Name: "Alert.ReadWrite", API: apiATP, Delegated: true,
		Allows: Text{"read, create and change alerts, and start investigations", "читать, создавать и изменять оповещения, начинать исследования"},
	},
	{
		Name: "File.Read.All", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"read what is known of files", "читать сведения о файлах"},
	},
	{
		Name: "Ip.Read.All", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"read what is known of IP addresses", "читать сведения об IP-адресах"},
	},
	{
		Name: "URL.Read.All", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"read what is known of domains and URLs", "читать сведения о доменах и URL"},
	},
	{
		Name: "User.Read.All", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"read what Defender for Endpoint knows of users", "читать сведения о пользователях в Defender для конечной точки"},
	},
	{
		Name: "Library.Manage", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"manage the live response library", "управлять библиотекой динамического реагирования"},
	},
	{
		Name: "Machine.Read.All", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"read all devices and actions on them", "читать сведения обо всех устройствах и действиях на них"},
	},
	{
		Name: "Machine.Read", API: apiATP, Delegated: true,
		Allows: Text{"read devices and actions on them", "читать сведения об устройствах и действиях на них"},
	},
	{
		Name: "Machine.ReadWrite.All", API: apiATP, Application: true,
		Allows: Text{"read and change all devices", "читать и изменять сведения обо всех устройствах"},
	},
	{
		Name: "Machine.ReadWrite", API: apiATP, Delegated: true,
		Allows: Text{"read and change devices", "читать и изменять сведения об устройствах"},
	},
	{
		Name: "Machine.CollectForensics", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"collect investigation packages", "собирать пакеты исследования"},
	},
	{
		Name: "Machine.Isolate", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"isolate devices and release them", "изолировать устройства и снимать изоляцию"},
	},
	{
		Name: "Machine.LiveResponse", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"run live response", "выполнять динамическое реагирование"},
	},
	{
		Name: "Machine.Offboard", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"offboard devices", "отключать устройства от службы"},
	},
	{
		Name: "Machine.RestrictExecution", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"restrict what may run on devices", "ограничивать запуск приложений на устройствах"},
	},
	{
		Name: "Machine.Scan", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"run antivirus scans", "запускать антивирусную проверку"},
	},
	{
		Name: "Machine.StopAndQuarantine", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"stop files and put them into quarantine", "останавливать файлы и помещать их в карантин"},
	},
	{
		Name: "RemediationTasks.Read.All", API: apiATP, Application: true,
		Allows: Text{"read all remediation activities", "читать все действия по исправлению"},
	},
	{
		Name: "RemediationTask.Read", API: apiATP, Delegated: true,
		Allows: Text{"read remediation activities", "читать действия по исправлению"},
	},
	{
		Name: "Score.Read.All", API: apiATP, Application: true,
		Allows: Text{"read exposure and secure scores", "читать оценки уязвимости и безопасности"},
	},
	{
		Name: "Score.Read", API: apiATP, Delegated: true,
		Allows: Text{"read exposure and secure scores", "читать оценки уязвимости и безопасности"},
	},
	{
		Name: "SecurityBaselinesAssessment.Read.All", API: apiATP, Application: true,
		Allows: Text{"read all assessments against security baselines", "читать все оценки по базовым показателям безопасности"},
	},
	{
		Name: "SecurityBaselinesAssessment.Read", API: apiATP, Delegated: true,
		Allows: Text{"read assessments against security baselines", "читать оценки по базовым показателям безопасности"},
	},
	{
		Name: "SecurityRecommendation.Read.All", API: apiATP, Application: true,
		Allows: Text{"read all security recommendations", "читать все рекомендации по безопасности"},
	},
	{
		Name: "SecurityRecommendation.Read", API: apiATP, Delegated: true,
		Allows: Text{"read security recommendations", "читать рекомендации по безопасности"},
	},
	{
		Name: "Software.Read.All", API: apiATP, Application: true,
		Allows: Text{"read the software of all devices", "читать сведения о программах всех устройств"},
	},
	{
		Name: "Software.Read", API: apiATP, Delegated: true,
		Allows: Text{"read the software of devices", "читать сведения о программах устройств"},
	},
	{
		Name: "Ti.ReadWrite", API: apiATP, Application: true, Delegated: true,
		Allows: Text{"manage the indicators that the application made itself", "управлять индикаторами, созданными самим приложением"},
	},
	{
		Name: "Ti.ReadWrite.All", API: apiATP, Application: true,
		Allows: Text{"manage all indicators", "управлять всеми индикаторами"},
	},
	{
		Name: "Vulnerability.Read.All", API: apiATP, Application: true,
		Allows: Text{"read all vulnerabilities", "читать все уязвимости"},
	},
	{
		Name: "Vulnerability.Read", API: apiATP, Delegated: true,
		Allows: Text{"read vulnerabilities", "читать уязвимости"},
	},
}

package defender

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// endpointPermissions are those of Defender for Endpoint.
var endpointPermissions = []fact.Permission{
	{
		Name: "AdvancedQuery.Read.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "run hunting queries through Defender for Endpoint", Ru: "выполнять запросы охоты через Defender для конечной точки"},
	},
	{
		Name: "AdvancedQuery.Read", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "run hunting queries through Defender for Endpoint", Ru: "выполнять запросы охоты через Defender для конечной точки"},
	},
	{
		Name: "Alert.Read.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "read all alerts and investigations", Ru: "читать все оповещения и исследования"},
	},
	{
		Name: "Alert.Read", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read alerts and investigations", Ru: "читать оповещения и исследования"},
	},
	{
		Name: "Alert.ReadWrite.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "read, create and change all alerts, and start investigations", Ru: "читать, создавать и изменять все оповещения, начинать исследования"},
	},
	{
		Name: "Alert.ReadWrite", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read, create and change alerts, and start investigations", Ru: "читать, создавать и изменять оповещения, начинать исследования"},
	},
	{
		Name: "File.Read.All", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "read information about files", Ru: "читать сведения о файлах"},
	},
	{
		Name: "Ip.Read.All", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "read information about IP addresses", Ru: "читать сведения об IP-адресах"},
	},
	{
		Name: "URL.Read.All", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "read information about domains and URLs", Ru: "читать сведения о доменах и URL"},
	},
	{
		Name: "User.Read.All", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "read information about users in Defender for Endpoint", Ru: "читать сведения о пользователях в Defender для конечной точки"},
	},
	{
		Name: "Library.Manage", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "manage the live response library", Ru: "управлять библиотекой live response"},
	},
	{
		Name: "Machine.Read.All", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "read all devices and actions on them", Ru: "читать сведения обо всех устройствах и действиях на них"},
	},
	{
		Name: "Machine.Read", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read devices and actions on them", Ru: "читать сведения об устройствах и действиях на них"},
	},
	{
		Name: "Machine.ReadWrite.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "read and change all devices", Ru: "читать и изменять сведения обо всех устройствах"},
	},
	{
		Name: "Machine.ReadWrite", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read and change devices", Ru: "читать и изменять сведения об устройствах"},
	},
	{
		Name: "Machine.CollectForensics", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "collect investigation packages", Ru: "собирать пакеты исследования"},
	},
	{
		Name: "Machine.Isolate", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "isolate devices and release them", Ru: "изолировать устройства и снимать изоляцию"},
	},
	{
		Name: "Machine.LiveResponse", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "run live response", Ru: "выполнять команды live response"},
	},
	{
		Name: "Machine.Offboard", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "offboard devices", Ru: "отключать устройства от службы"},
	},
	{
		Name: "Machine.RestrictExecution", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "restrict what may run on devices", Ru: "ограничивать запуск приложений на устройствах"},
	},
	{
		Name: "Machine.Scan", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "run antivirus scans", Ru: "запускать антивирусную проверку"},
	},
	{
		Name: "Machine.StopAndQuarantine", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "stop and quarantine files", Ru: "останавливать файлы и помещать их в карантин"},
	},
	{
		Name: "RemediationTasks.Read.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "read all remediation activities", Ru: "читать все действия по исправлению"},
	},
	{
		Name: "RemediationTask.Read", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read remediation activities", Ru: "читать действия по исправлению"},
	},
	{
		Name: "Score.Read.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "read exposure and secure scores", Ru: "читать оценки уязвимости и безопасности"},
	},
	{
		Name: "Score.Read", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read exposure and secure scores", Ru: "читать оценки уязвимости и безопасности"},
	},
	{
		Name: "SecurityBaselinesAssessment.Read.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "read all assessments against security baselines", Ru: "читать все оценки по базовым показателям безопасности"},
	},
	{
		Name: "SecurityBaselinesAssessment.Read", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read assessments against security baselines", Ru: "читать оценки по базовым показателям безопасности"},
	},
	{
		Name: "SecurityRecommendation.Read.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "read all security recommendations", Ru: "читать все рекомендации по безопасности"},
	},
	{
		Name: "SecurityRecommendation.Read", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read security recommendations", Ru: "читать рекомендации по безопасности"},
	},
	{
		Name: "Software.Read.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "read the software of all devices", Ru: "читать сведения о программах всех устройств"},
	},
	{
		Name: "Software.Read", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read the software of devices", Ru: "читать сведения о программах устройств"},
	},
	{
		Name: "Ti.ReadWrite", API: fact.DefenderATP, Application: true, Delegated: true,
		Allows: fact.Text{En: "manage the indicators that the application created", Ru: "управлять индикаторами, созданными самим приложением"},
	},
	{
		Name: "Ti.ReadWrite.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "manage all indicators", Ru: "управлять всеми индикаторами"},
	},
	{
		Name: "Vulnerability.Read.All", API: fact.DefenderATP, Application: true,
		Allows: fact.Text{En: "read all vulnerabilities", Ru: "читать все уязвимости"},
	},
	{
		Name: "Vulnerability.Read", API: fact.DefenderATP, Delegated: true,
		Allows: fact.Text{En: "read vulnerabilities", Ru: "читать уязвимости"},
	},
}

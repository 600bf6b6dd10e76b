package defender

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// xdrPermissions are those of Microsoft 365 Defender.
var xdrPermissions = []fact.Permission{
	{
		Name: "AdvancedHunting.Read.All", API: fact.ThreatProtection, Application: true,
		RoleID: "7734e8e5-8dde-42fc-b5ae-6eafea078693",
		Allows: fact.Text{En: "run hunting queries through Microsoft 365 Defender", Ru: "выполнять запросы охоты через Microsoft 365 Defender"},
	},
	{
		Name: "AdvancedHunting.Read", API: fact.ThreatProtection, Delegated: true,
		Allows: fact.Text{En: "run hunting queries through Microsoft 365 Defender", Ru: "выполнять запросы охоты через Microsoft 365 Defender"},
	},
	{
		Name: "Incident.Read.All", API: fact.ThreatProtection, Application: true,
		RoleID: "a9790345-4595-42e4-971a-ccdc79f19b7c",
		Allows: fact.Text{En: "read all incidents of Microsoft 365 Defender", Ru: "читать все инциденты Microsoft 365 Defender"},
	},
	{
		Name: "Incident.Read", API: fact.ThreatProtection, Delegated: true,
		Allows: fact.Text{En: "read incidents of Microsoft 365 Defender", Ru: "читать инциденты Microsoft 365 Defender"},
	},
	{
		Name: "Incident.ReadWrite.All", API: fact.ThreatProtection, Application: true,
		Allows: fact.Text{En: "read and change all incidents of Microsoft 365 Defender", Ru: "читать и изменять все инциденты Microsoft 365 Defender"},
	},
	{
		Name: "Incident.ReadWrite", API: fact.ThreatProtection, Delegated: true,
		Allows: fact.Text{En: "read and change incidents of Microsoft 365 Defender", Ru: "читать и изменять инциденты Microsoft 365 Defender"},
	},
	{
		Name: "CustomDetections.ReadWrite.All", API: fact.ThreatProtection, Application: true,
		RoleID: "a7deff90-e2f5-4e4e-83a3-2c74e7002e28",
		Allows: fact.Text{En: "nothing: no operation accepts it", Ru: "ничего: такой операции нет"},
	},
}

package catalog

// xdrPermissions are those of Microsoft 365 Defender.
var xdrPermissions = []Permission{
	{
		Name: "AdvancedHunting.Read.All", API: apiMTP, Application: true,
		RoleID: "7734e8e5-8dde-42fc-b5ae-6eafea078693",
		Allows: Text{"run hunting queries through Microsoft 365 Defender", "выполнять запросы охоты через Microsoft 365 Defender"},
	},
	{
		Name: "AdvancedHunting.Read", API: apiMTP, Delegated: true,
		Allows: Text{"run hunting queries through Microsoft 365 Defender", "выполнять запросы охоты через Microsoft 365 Defender"},
	},
	{
		Name: "Incident.Read.All", API: apiMTP, Application: true,
		RoleID: "a9790345-4595-42e4-971a-ccdc79f19b7c",
		Allows: Text{"read all incidents of Microsoft 365 Defender", "читать все инциденты Microsoft 365 Defender"},
	},
	{
		Name: "Incident.Read", API: apiMTP, Delegated: true,
		Allows: Text{"read incidents of Microsoft 365 Defender", "читать инциденты Microsoft 365 Defender"},
	},
	{
		Name: "Incident.ReadWrite.All", API: apiMTP, Application: true,
		Allows: Text{"read and change all incidents of Microsoft 365 Defender", "читать и изменять все инциденты Microsoft 365 Defender"},
	},
	{
		Name: "Incident.ReadWrite", API: apiMTP, Delegated: true,
		Allows: Text{"read and change incidents of Microsoft 365 Defender", "читать и изменять инциденты Microsoft 365 Defender"},
	},
	{
		Name: "CustomDetections.ReadWrite.All", API: apiMTP, Application: true,
		RoleID: "a7deff90-e2f5-4e4e-83a3-2c74e7002e28",
		Allows: Text{"nothing: no operation takes it", "ничего: такой операции нет"},
	},
}

package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// permissions are those of the security operations of Microsoft Graph, and
// one more of the same name as one of Defender for Endpoint.
var permissions = []fact.Permission{
	{
		Name: "ThreatHunting.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "dd98c7f5-2d42-42d3-a0e4-633161547251", ScopeID: "b152eca8-ea73-4a48-8c98-1a6742673d99",
		Allows: fact.Text{En: "run hunting queries through Microsoft Graph", Ru: "выполнять запросы охоты через Microsoft Graph"},
	},
	{
		Name: "SecurityIncident.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "45cc0394-e837-488b-a098-1918f48d186c", ScopeID: "b9abcc4f-94fc-4457-9141-d20ce80ec952",
		Allows: fact.Text{En: "read all incidents through Microsoft Graph", Ru: "читать все инциденты через Microsoft Graph"},
	},
	{
		Name: "SecurityIncident.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "34bf0e97-1971-4929-b999-9e2442d941d7", ScopeID: "128ca929-1a19-45e6-a3b8-435ec44a36ba",
		Allows: fact.Text{En: "read and change all incidents through Microsoft Graph", Ru: "читать и изменять все инциденты через Microsoft Graph"},
	},
	{
		Name: "SecurityAlert.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "472e4a4d-bb4a-4026-98d1-0b0d74cb74a5", ScopeID: "bc257fb8-46b4-4b15-8713-01e91bfbe4ea",
		Allows: fact.Text{En: "read all alerts (alerts_v2)", Ru: "читать все оповещения (alerts_v2)"},
	},
	{
		Name: "SecurityAlert.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "ed4fca05-be46-441f-9803-1873825f8fdb", ScopeID: "471f2a7f-2a42-4d45-a2bf-594d0838070d",
		Allows: fact.Text{En: "read and change all alerts (alerts_v2)", Ru: "читать и изменять все оповещения (alerts_v2)"},
	},
	{
		Name: "SecurityAlert.Create.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "create alerts (alerts_v2)", Ru: "создавать оповещения (alerts_v2)"},
	},
	{
		Name: "SecurityEvents.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "bf394140-e372-4bf9-a898-299cfc7564e5", ScopeID: "64733abd-851e-478a-bffb-e47a14b18235",
		Allows: fact.Text{En: "read alerts from the older API and secure scores", Ru: "читать оповещения старого API и оценки безопасности"},
	},
	{
		Name: "SecurityEvents.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "d903a879-88e0-4c09-b0c9-82f6a1333f84", ScopeID: "6aedf524-7e1c-45a7-bd76-ded8cab8d0fc",
		Allows: fact.Text{En: "read and change alerts from the older API and secure scores", Ru: "читать и изменять оповещения старого API и оценки безопасности"},
	},
	{
		Name: "SecurityActions.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "5e0edab9-c148-49d0-b423-ac253e121825", ScopeID: "1638cddf-07a4-4de2-8645-69c96cacad73",
		Allows: fact.Text{En: "read security actions", Ru: "читать действия безопасности"},
	},
	{
		Name: "SecurityActions.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "f2bf083f-0179-402a-bedb-b2784de8a49b", ScopeID: "dc38509c-b87d-4da0-bd92-6bec988bac4a",
		Allows: fact.Text{En: "read and create security actions", Ru: "читать и создавать действия безопасности"},
	},
	{
		Name: "CustomDetection.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "673a007a-9e0f-4c97-b066-3c0164486909", ScopeID: "b13ff42e-f321-4d7d-a462-141c46a1b832",
		Allows: fact.Text{En: "read custom detection rules", Ru: "читать пользовательские правила обнаружения"},
	},
	{
		Name: "CustomDetection.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "e0fd9c8d-a12e-4cc9-9827-20c8c3cd6fb8", ScopeID: "c34088fb-0649-4714-af0b-bcbfec155897",
		Allows: fact.Text{En: "read and change custom detection rules", Ru: "читать и изменять пользовательские правила обнаружения"},
	},
	{
		Name: "ThreatIndicators.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "197ee4e9-b993-4066-898f-d6aecc55125b", ScopeID: "9cc427b4-2004-41c5-aa22-757b755e9796",
		Allows: fact.Text{En: "read all threat indicators", Ru: "читать все индикаторы угроз"},
	},
	{
		Name: "ThreatIndicators.ReadWrite.OwnedBy", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "21792b6c-c986-4ffc-85de-df9da54b52fa", ScopeID: "91e7d36d-022a-490f-a748-f8e011357b42",
		Allows: fact.Text{En: "manage the threat indicators that the application created", Ru: "управлять индикаторами угроз, созданными самим приложением"},
	},
	{
		Name: "SecurityAnalyzedMessage.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "b48f7ac2-044d-4281-b02f-75db744d6f5f", ScopeID: "53e6783e-b127-4a35-ab3a-6a52d80a9077",
		Allows: fact.Text{En: "read analyzed emails", Ru: "читать проверенные сообщения"},
	},
	{
		Name: "SecurityAnalyzedMessage.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "04c55753-2244-4c25-87fc-704ab82a4f69", ScopeID: "48eb8c83-6e58-46e7-a6d3-8805822f5940",
		Allows: fact.Text{En: "read and remediate analyzed emails", Ru: "читать проверенные сообщения и принимать по ним меры"},
	},
	{
		Name: "ThreatSubmission.Read", API: fact.MicrosoftGraph, Delegated: true,
		ScopeID: "fd5353c6-26dd-449f-a565-c4e16b9fce78",
		Allows:  fact.Text{En: "read your own submissions", Ru: "читать свои отправки на проверку"},
	},
	{
		Name: "ThreatSubmission.ReadWrite", API: fact.MicrosoftGraph, Delegated: true,
		ScopeID: "68a3156e-46c9-443c-b85c-921397f082b5",
		Allows:  fact.Text{En: "read and create your own submissions", Ru: "читать и создавать свои отправки на проверку"},
	},
	{
		Name: "ThreatSubmission.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "86632667-cd15-4845-ad89-48a88e8412e1", ScopeID: "7083913a-4966-44b6-9886-c5822a5fd910",
		Allows: fact.Text{En: "read all submissions", Ru: "читать все отправки на проверку"},
	},
	{
		Name: "ThreatSubmission.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "d72bdbf4-a59b-405c-8b04-5995895819ac", ScopeID: "8458e264-4eb9-4922-abe9-768d58f13c7f",
		Allows: fact.Text{En: "read and create all submissions", Ru: "читать и создавать любые отправки на проверку"},
	},
	{
		Name: "ThreatSubmissionPolicy.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "926a6798-b100-4a20-a22f-a4918f13951d", ScopeID: "059e5840-5353-4c68-b1da-666a033fc5e8",
		Allows: fact.Text{En: "manage submission policies", Ru: "управлять политиками отправки на проверку"},
	},
	{
		Name: "AttackSimulation.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "93283d0a-6322-4fa8-966b-8c121624760d", ScopeID: "104a7a4b-ca76-4677-b7e7-2f4bc482f381",
		Allows: fact.Text{En: "read attack simulations and trainings", Ru: "читать имитации атак и учебные кампании"},
	},
	{
		Name: "AttackSimulation.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "e125258e-8c8a-42a8-8f55-ab502afa52f3", ScopeID: "27608d7c-2c66-4cad-a657-951d575f5a60",
		Allows: fact.Text{En: "read and change attack simulations and trainings", Ru: "читать и изменять имитации атак и учебные кампании"},
	},
	{
		Name: "AuditLogsQuery-CRM.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "20e6f8e4-ffac-4cf7-82f7-70ddb7564318", ScopeID: "ba78b16f-1e01-41b6-89ca-73e0a32b304c",
		Allows: fact.Text{En: "search the Dynamics CRM audit log", Ru: "искать в журнале аудита Dynamics CRM"},
	},
	{
		Name: "AuditLogsQuery-Endpoint.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "0bc85aed-7b0b-437a-bac8-3b29a1b84c99", ScopeID: "ee3409fe-617f-43cf-bd1e-fc8b38049e69",
		Allows: fact.Text{En: "search the endpoint audit log", Ru: "искать в журнале аудита конечных точек"},
	},
	{
		Name: "AuditLogsQuery-Entra.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "7276d950-48fc-4269-8348-f22f2bb296d0", ScopeID: "5ff2f415-e0f1-4d11-bfd0-6d87c0f667fd",
		Allows: fact.Text{En: "search the Entra audit log", Ru: "искать в журнале аудита Entra"},
	},
	{
		Name: "AuditLogsQuery-Exchange.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "6b0d2622-d34e-4470-935b-b96550e5ca8d", ScopeID: "6c8c71d2-c7e1-45b0-ac6d-1d2724fba6ae",
		Allows: fact.Text{En: "search the Exchange audit log", Ru: "искать в журнале аудита Exchange"},
	},
	{
		Name: "AuditLogsQuery-OneDrive.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "8a169a81-841c-45fd-ad43-96aede8801a0", ScopeID: "4a72c235-a50d-4870-b598-fd88fd1fa074",
		Allows: fact.Text{En: "search the OneDrive audit log", Ru: "искать в журнале аудита OneDrive"},
	},
	{
		Name: "AuditLogsQuery-SharePoint.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "91c64a47-a524-4fce-9bf3-3d569a344ecf", ScopeID: "30630b65-ed12-4a81-9130-e3a964109fae",
		Allows: fact.Text{En: "search the SharePoint audit log", Ru: "искать в журнале аудита SharePoint"},
	},
	{
		Name: "AuditLogsQuery.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "5e1e9171-754d-478c-812c-f1755a9a4c2d", ScopeID: "1d9e7ac3-0eca-442c-82f9-e92625af6e6d",
		Allows: fact.Text{En: "search the audit log of all services", Ru: "искать в журнале аудита всех служб"},
	},
	{
		Name: "PartnerSecurity.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "21ffa320-2e7f-47d3-a466-7ff04d2dd68d", ScopeID: "5567b981-0bf1-4796-9038-0648b46e116d",
		Allows: fact.Text{En: "read a partner's security score and alerts", Ru: "читать оценку безопасности и оповещения партнёра"},
	},
	{
		Name: "PartnerSecurity.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "04a2c935-5b4b-474a-be42-11f53111f271", ScopeID: "0cd2c1f6-94a1-4075-ab8c-0b1aff2e1ad5",
		Allows: fact.Text{En: "read and change a partner's security alerts", Ru: "читать и изменять оповещения партнёра"},
	},
	{
		Name: "SecurityIdentitiesAccount.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read identity accounts", Ru: "читать учётные записи удостоверений"},
	},
	{
		Name: "SecurityIdentitiesActions.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "act on identity accounts", Ru: "выполнять действия над учётными записями"},
	},
	{
		Name: "SecurityIdentitiesAutoConfig.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read the automatic auditing settings", Ru: "читать параметры автоматического аудита"},
	},
	{
		Name: "SecurityIdentitiesAutoConfig.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "change the automatic auditing settings", Ru: "изменять параметры автоматического аудита"},
	},
	{
		Name: "SecurityIdentitiesHealth.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "f8dcd971-5d83-4e1e-aa95-ef44611ad351", ScopeID: "a0d0da43-a6df-4416-b63d-99c79991aae8",
		Allows: fact.Text{En: "read Defender for Identity health issues", Ru: "читать проблемы работоспособности Defender для удостоверений"},
	},
	{
		Name: "SecurityIdentitiesHealth.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "ab03ddd5-7ae4-4f2e-8af8-86654f7e0a27", ScopeID: "53e51eec-2d9b-4990-97f3-c9aa5d5652c3",
		Allows: fact.Text{En: "read and change Defender for Identity health issues", Ru: "читать и изменять проблемы работоспособности Defender для удостоверений"},
	},
	{
		Name: "SecurityIdentitiesMigration.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read the state of the sensor migration", Ru: "читать состояние переноса датчиков"},
	},
	{
		Name: "SecurityIdentitiesMigration.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "migrate sensors", Ru: "переносить датчики"},
	},
	{
		Name: "SecurityIdentitiesSensors.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "5f0ffea2-f474-4cf2-9834-61cda2bcea5c", ScopeID: "2c221239-7c5c-4b30-9355-d84663bfcd96",
		Allows: fact.Text{En: "read Defender for Identity sensors", Ru: "читать сведения о датчиках Defender для удостоверений"},
	},
	{
		Name: "SecurityIdentitiesSensors.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "d4dcee6d-0774-412a-b06c-aeabbd99e816", ScopeID: "087c3ad9-c2ca-4b82-9885-d5e25ce9e183",
		Allows: fact.Text{En: "manage Defender for Identity sensors", Ru: "управлять датчиками Defender для удостоверений"},
	},
	{
		Name: "SecurityIdentitiesUserActions.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "3e5d0bee-973f-4736-a123-4e1ab146f3a8", ScopeID: "c7d0a939-da1c-4aca-80fa-d0a6cd924801",
		Allows: fact.Text{En: "read remediation actions on identities", Ru: "читать действия по исправлению удостоверений"},
	},
	{
		Name: "SecurityIdentitiesUserActions.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "b4146a3a-dd4f-4af4-8d91-7cc0eef3d041", ScopeID: "bf230e97-1957-4df6-b3f6-57f9029eacdf",
		Allows: fact.Text{En: "start remediation actions on identities", Ru: "запускать действия по исправлению удостоверений"},
	},
	{
		Name: "SecurityIdentitiesUsers.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read Defender for Identity users", Ru: "читать пользователей Defender для удостоверений"},
	},
	{
		Name: "IdentityRiskyUser.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "dc5007c0-2d7d-4c42-879c-2dab87571379", ScopeID: "d04bb851-cb7c-4146-97c7-ca3e71baf56c",
		Allows: fact.Text{En: "read the risky users in Entra ID Protection", Ru: "читать сведения о пользователях с риском (Entra ID Protection)"},
	},
	{
		Name: "IdentityRiskyUser.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "656f6061-f9fe-4807-9708-6a2e0934df76", ScopeID: "e0a7cdbb-08b0-4697-8264-0069786e9674",
		Allows: fact.Text{En: "confirm and dismiss the risk of users", Ru: "подтверждать и снимать риск пользователей"},
	},
	{
		Name: "IdentityRiskEvent.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "6e472fd1-ad78-48da-a0f0-97ab2c6b769e", ScopeID: "8f6a01e7-0391-4ee5-aa22-a3af122cef27",
		Allows: fact.Text{En: "read the risk detections in Entra ID Protection", Ru: "читать обнаружения риска (Entra ID Protection)"},
	},
	{
		Name: "User.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "df021288-bdef-4463-88db-98f22de89214", ScopeID: "a154be20-db9c-4678-8ab7-66f6cc099a59",
		Allows: fact.Text{En: "read the profiles of all users in Entra", Ru: "читать профили всех пользователей в Entra"},
	},
}

package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// otherPermissions are the Microsoft Graph permissions that integrations need
// outside the security operations: for the directory, mail, devices, and the products behind Graph.
var otherPermissions = []fact.Permission{
	{
		Name: "User.ReadBasic.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read the basic profiles of all users", Ru: "читать основные профили всех пользователей"},
	},
	{
		Name: "User.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "741f803b-c850-494e-b5df-cde7c675a1ca",
		Allows: fact.Text{En: "read and change all users", Ru: "читать и изменять всех пользователей"},
	},
	{
		Name: "User.EnableDisableAccount.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "enable and disable accounts", Ru: "включать и отключать учётные записи"},
	},
	{
		Name: "User.RevokeSessions.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "revoke users' sign-in sessions", Ru: "отзывать сеансы входа пользователей"},
	},
	{
		Name: "Directory.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "7ab1d382-f21e-4acd-a863-ba3e13f7da61", ScopeID: "06da0dbc-49e2-44d2-8312-53f166ab848a",
		Allows: fact.Text{En: "read the whole directory", Ru: "читать весь каталог"},
	},
	{
		Name: "Directory.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "19dbc75e-c2e2-444c-a770-ec69d8559fc7",
		Allows: fact.Text{En: "read and change the directory", Ru: "читать и изменять каталог"},
	},
	{
		Name: "GroupMember.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read the members of groups", Ru: "читать участников групп"},
	},
	{
		Name: "GroupMember.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "dbaae8cf-10b5-4b86-a4a1-f871c94c6695",
		Allows: fact.Text{En: "change the members of groups", Ru: "изменять участников групп"},
	},
	{
		Name: "Group.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "5b567255-7703-4780-807c-7be8301ae99b", ScopeID: "5f8c59db-677d-491f-a6b8-5f174b11ec1d",
		Allows: fact.Text{En: "read all groups", Ru: "читать все группы"},
	},
	{
		Name: "Group.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "62a82d76-70ea-41e2-9197-370581804d09",
		Allows: fact.Text{En: "read and change all groups", Ru: "читать и изменять все группы"},
	},
	{
		Name: "Device.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "7438b122-aefc-4978-80ed-43db9fcc7715",
		Allows: fact.Text{En: "read Entra ID devices", Ru: "читать устройства Entra ID"},
	},
	{
		Name: "Application.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30", ScopeID: "c79f8feb-a9db-4090-85f9-90d820caa0eb",
		Allows: fact.Text{En: "read all applications and service principals", Ru: "читать все приложения и субъекты-службы"},
	},
	{
		Name: "Application.ReadWrite.OwnedBy", API: fact.MicrosoftGraph, Application: true,
		Allows: fact.Text{En: "create apps and change the ones that the caller owns", Ru: "создавать приложения и изменять свои"},
	},
	{
		Name: "Application.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9",
		Allows: fact.Text{En: "read and change all applications", Ru: "читать и изменять все приложения"},
	},
	{
		Name: "AppRoleAssignment.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "grant permissions to applications", Ru: "выдавать разрешения приложениям"},
	},
	{
		Name: "DelegatedPermissionGrant.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read delegated permission grants", Ru: "читать делегированные разрешения"},
	},
	{
		Name: "DelegatedPermissionGrant.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "change delegated permission grants", Ru: "изменять делегированные разрешения"},
	},
	{
		Name: "AuditLog.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "b0afded3-3588-46d8-8b3d-9842eff778da", ScopeID: "e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20",
		Allows: fact.Text{En: "read the Entra ID sign-in and audit logs", Ru: "читать журналы входа и аудита Entra ID"},
	},
	{
		Name: "Policy.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "246dd0d5-5bd0-4def-940b-0421030a5b68", ScopeID: "572fea84-0151-49b2-9301-11cb16974376",
		Allows: fact.Text{En: "read the tenant's policies", Ru: "читать политики тенанта"},
	},
	{
		Name: "Policy.Read.ConditionalAccess", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read Conditional Access policies", Ru: "читать политики Conditional Access"},
	},
	{
		Name: "Policy.ReadWrite.ConditionalAccess", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "change Conditional Access policies", Ru: "изменять политики Conditional Access"},
	},
	{
		Name: "Policy.Read.AuthenticationMethod", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read authentication method policies", Ru: "читать политики методов проверки подлинности"},
	},
	{
		Name: "Policy.ReadWrite.AuthenticationMethod", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "change authentication method policies", Ru: "изменять политики методов проверки подлинности"},
	},
	{
		Name: "UserAuthenticationMethod.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read users' authentication methods", Ru: "читать методы проверки подлинности пользователей"},
	},
	{
		Name: "UserAuthenticationMethod.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "change users' authentication methods", Ru: "изменять методы проверки подлинности пользователей"},
	},
	{
		Name: "RoleManagement.Read.Directory", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "483bed4a-2ad3-4361-a73b-c83ccdbdc53c",
		Allows: fact.Text{En: "read directory roles", Ru: "читать роли каталога"},
	},
	{
		Name: "RoleManagement.ReadWrite.Directory", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "assign directory roles", Ru: "назначать роли каталога"},
	},
	{
		Name: "RoleManagement.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read PIM roles and policies", Ru: "читать роли и политики PIM"},
	},
	{
		Name: "RoleAssignmentSchedule.Read.Directory", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read active role assignments in PIM", Ru: "читать активные назначения ролей PIM"},
	},
	{
		Name: "RoleAssignmentSchedule.ReadWrite.Directory", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "create active role assignments in PIM", Ru: "создавать активные назначения ролей PIM"},
	},
	{
		Name: "RoleEligibilitySchedule.Read.Directory", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read eligible role assignments in PIM", Ru: "читать допустимые назначения ролей PIM"},
	},
	{
		Name: "RoleEligibilitySchedule.ReadWrite.Directory", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "create eligible role assignments in PIM", Ru: "создавать допустимые назначения ролей PIM"},
	},
	{
		Name: "Mail.ReadBasic.All", API: fact.MicrosoftGraph, Application: true,
		Allows: fact.Text{En: "read mail without bodies and attachments", Ru: "читать письма без тела и вложений"},
	},
	{
		Name: "Mail.ReadBasic", API: fact.MicrosoftGraph, Delegated: true,
		Allows: fact.Text{En: "read mail without bodies and attachments", Ru: "читать письма без тела и вложений"},
	},
	{
		Name: "Mail.Read", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "810c84a8-4a9e-49e6-bf7d-12d183f40d01", ScopeID: "570282fd-fa5c-430d-a7fd-fc8dc98a9dca",
		Allows: fact.Text{En: "read mail", Ru: "читать почту"},
	},
	{
		Name: "Mail.ReadWrite", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "e2a3a72e-5f79-4c64-b1b1-878b674786c9", ScopeID: "024d486e-b451-40bb-833d-3e66d98c5c73",
		Allows: fact.Text{En: "read and change mail", Ru: "читать и изменять почту"},
	},
	{
		Name: "Mail.Send", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "b633e1c5-b582-4048-a93e-9f11b44c7e96", ScopeID: "e383f46e-2787-4529-855e-0e479a3ffac0",
		Allows: fact.Text{En: "send mail", Ru: "отправлять почту"},
	},
	{
		Name: "MailboxSettings.Read", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read mailbox settings and rules", Ru: "читать параметры и правила ящиков"},
	},
	{
		Name: "MailboxSettings.ReadWrite", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "change mailbox settings and rules", Ru: "изменять параметры и правила ящиков"},
	},
	{
		Name: "DeviceManagementManagedDevices.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "2f51be20-0bb4-4fed-bf7b-db946066c75e",
		Allows: fact.Text{En: "read Intune devices", Ru: "читать устройства Intune"},
	},
	{
		Name: "DeviceManagementManagedDevices.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read and change Intune devices", Ru: "читать и изменять устройства Intune"},
	},
	{
		Name: "DeviceManagementManagedDevices.PrivilegedOperations.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "run remote actions on Intune devices", Ru: "выполнять удалённые действия на устройствах Intune"},
	},
	{
		Name: "DeviceManagementConfiguration.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "dc377aa6-52d8-4e23-b271-2a7ae04cedf3",
		Allows: fact.Text{En: "read Intune configuration and compliance policies", Ru: "читать политики конфигурации и соответствия Intune"},
	},
	{
		Name: "DeviceManagementConfiguration.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "change Intune configuration and compliance policies", Ru: "изменять политики конфигурации и соответствия Intune"},
	},
	{
		Name: "DeviceManagementApps.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read Intune apps", Ru: "читать приложения Intune"},
	},
	{
		Name: "DeviceManagementApps.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "change Intune apps", Ru: "изменять приложения Intune"},
	},
	{
		Name: "DeviceManagementScripts.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read Intune scripts", Ru: "читать скрипты Intune"},
	},
	{
		Name: "DeviceManagementScripts.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "change Intune scripts", Ru: "изменять скрипты Intune"},
	},
	{
		Name: "DeviceManagementServiceConfig.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read the Intune service settings", Ru: "читать параметры службы Intune"},
	},
	{
		Name: "DeviceManagementRBAC.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read Intune roles", Ru: "читать роли Intune"},
	},
	{
		Name: "BitlockerKey.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read BitLocker keys", Ru: "читать ключи BitLocker"},
	},
	{
		Name: "DeviceLocalCredential.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read Windows LAPS passwords", Ru: "читать пароли Windows LAPS"},
	},
	{
		Name: "eDiscovery.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read eDiscovery cases", Ru: "читать дела eDiscovery"},
	},
	{
		Name: "eDiscovery.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read and change eDiscovery cases", Ru: "читать и изменять дела eDiscovery"},
	},
	{
		Name: "ThreatIntelligence.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read Microsoft threat intelligence", Ru: "читать данные Microsoft threat intelligence"},
	},
	{
		Name: "InformationProtectionPolicy.Read", API: fact.MicrosoftGraph, Delegated: true,
		Allows: fact.Text{En: "read the user's sensitivity labels", Ru: "читать метки конфиденциальности пользователя"},
	},
	{
		Name: "InformationProtectionPolicy.Read.All", API: fact.MicrosoftGraph, Application: true,
		Allows: fact.Text{En: "read the organization's sensitivity labels", Ru: "читать метки конфиденциальности организации"},
	},
	{
		Name: "SensitivityLabel.Read", API: fact.MicrosoftGraph, Delegated: true,
		Allows: fact.Text{En: "read sensitivity labels", Ru: "читать метки конфиденциальности"},
	},
	{
		Name: "Reports.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "230c1aed-a721-4c5d-9cb4-a90514e508ef",
		Allows: fact.Text{En: "read usage reports", Ru: "читать отчёты об использовании"},
	},
	{
		Name: "Organization.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "498476ce-e0fe-48b0-b801-37ba7e2685c6",
		Allows: fact.Text{En: "read the organization", Ru: "читать сведения об организации"},
	},
	{
		Name: "LicenseAssignment.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read the tenant's licenses", Ru: "читать лицензии тенанта"},
	},
	{
		Name: "Domain.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read the tenant's domains", Ru: "читать домены тенанта"},
	},
	{
		Name: "Sites.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "332a536c-c7ef-4017-ab91-336970924f0d",
		Allows: fact.Text{En: "read all SharePoint sites", Ru: "читать все сайты SharePoint"},
	},
	{
		Name: "Files.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		RoleID: "01d4889c-1287-42c6-ac1f-5d1e02578ef6",
		Allows: fact.Text{En: "read all files", Ru: "читать все файлы"},
	},
	{
		Name: "IdentityRiskyServicePrincipal.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read risky workload identities", Ru: "читать рискованные удостоверения рабочих нагрузок"},
	},
	{
		Name: "IdentityRiskyServicePrincipal.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "confirm or dismiss risky workload identities", Ru: "подтверждать и снимать риск удостоверений рабочих нагрузок"},
	},
	{
		Name: "ServiceHealth.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read Microsoft 365 service health", Ru: "читать состояние служб Microsoft 365"},
	},
	{
		Name: "ServiceMessage.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read message center messages", Ru: "читать сообщения центра сообщений"},
	},
	{
		Name: "AccessReview.Read.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read access reviews", Ru: "читать проверки доступа"},
	},
	{
		Name: "Policy.Read.PermissionGrant", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read consent policies", Ru: "читать политики согласия"},
	},
	{
		Name: "Domain.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read and change the tenant's domains", Ru: "читать и изменять домены тенанта"},
	},
	{
		Name: "Organization.ReadWrite.All", API: fact.MicrosoftGraph, Application: true, Delegated: true,
		Allows: fact.Text{En: "read and change the organization", Ru: "читать и изменять сведения об организации"},
	},
	{
		Name: "Device.ReadWrite.All", API: fact.MicrosoftGraph, Application: true,
		Allows: fact.Text{En: "read and change Entra ID devices", Ru: "читать и изменять устройства Entra ID"},
	},
	{
		Name: "User.ReadWrite", API: fact.MicrosoftGraph, Delegated: true,
		Allows: fact.Text{En: "read and change your own profile", Ru: "читать и изменять собственный профиль"},
	},
	{
		Name: "User.Read", API: fact.MicrosoftGraph, Delegated: true,
		ScopeID: "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
		Allows:  fact.Text{En: "sign in and read your own profile", Ru: "вход и чтение собственного профиля"},
	},
}

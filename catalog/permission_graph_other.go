package catalog

// graphOtherPermissions are those of Microsoft Graph that integrations need beside
// the security operations: for the directory, mail, devices, and the products behind.
var graphOtherPermissions = []Permission{
	{
		Name: "User.ReadBasic.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the basic profiles of all users", "читать основные профили всех пользователей"},
	},
	{
		Name: "User.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "741f803b-c850-494e-b5df-cde7c675a1ca",
		Allows: Text{"read and change all users", "читать и изменять всех пользователей"},
	},
	{
		Name: "User.EnableDisableAccount.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"enable and disable accounts", "включать и отключать учётные записи"},
	},
	{
		Name: "User.RevokeSessions.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"revoke the sign-in sessions of users", "отзывать сеансы входа пользователей"},
	},
	{
		Name: "Directory.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "7ab1d382-f21e-4acd-a863-ba3e13f7da61", ScopeID: "06da0dbc-49e2-44d2-8312-53f166ab848a",
		Allows: Text{"read the whole directory", "читать весь каталог"},
	},
	{
		Name: "Directory.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "19dbc75e-c2e2-444c-a770-ec69d8559fc7",
		Allows: Text{"read and change the directory", "читать и изменять каталог"},
	},
	{
		Name: "GroupMember.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the members of groups", "читать участников групп"},
	},
	{
		Name: "GroupMember.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "dbaae8cf-10b5-4b86-a4a1-f871c94c6695",
		Allows: Text{"change the members of groups", "изменять участников групп"},
	},
	{
		Name: "Group.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "5b567255-7703-4780-807c-7be8301ae99b", ScopeID: "5f8c59db-677d-491f-a6b8-5f174b11ec1d",
		Allows: Text{"read all groups", "читать все группы"},
	},
	{
		Name: "Group.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "62a82d76-70ea-41e2-9197-370581804d09",
		Allows: Text{"read and change all groups", "читать и изменять все группы"},
	},
	{
		Name: "Device.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "7438b122-aefc-4978-80ed-43db9fcc7715",
		Allows: Text{"read the devices of Entra ID", "читать устройства Entra ID"},
	},
	{
		Name: "Application.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30", ScopeID: "c79f8feb-a9db-4090-85f9-90d820caa0eb",
		Allows: Text{"read all applications and service principals", "читать все приложения и субъекты-службы"},
	},
	{
		Name: "Application.ReadWrite.OwnedBy", API: apiGraph, Application: true,
		Allows: Text{"create apps and change those that the caller owns", "создавать приложения и изменять свои"},
	},
	{
		Name: "Application.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9",
		Allows: Text{"read and change all applications", "читать и изменять все приложения"},
	},
	{
		Name: "AppRoleAssignment.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"grant permissions to applications", "выдавать разрешения приложениям"},
	},
	{
		Name: "DelegatedPermissionGrant.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read delegated permission grants", "читать делегированные разрешения"},
	},
	{
		Name: "DelegatedPermissionGrant.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"change delegated permission grants", "изменять делегированные разрешения"},
	},
	{
		Name: "AuditLog.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "b0afded3-3588-46d8-8b3d-9842eff778da", ScopeID: "e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20",
		Allows: Text{"read the sign-in and audit logs of Entra ID", "читать журналы входа и аудита Entra ID"},
	},
	{
		Name: "Policy.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "246dd0d5-5bd0-4def-940b-0421030a5b68", ScopeID: "572fea84-0151-49b2-9301-11cb16974376",
		Allows: Text{"read the policies of the tenant", "читать политики тенанта"},
	},
	{
		Name: "Policy.Read.ConditionalAccess", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read Conditional Access policies", "читать политики Conditional Access"},
	},
	{
		Name: "Policy.ReadWrite.ConditionalAccess", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"change Conditional Access policies", "изменять политики Conditional Access"},
	},
	{
		Name: "Policy.Read.AuthenticationMethod", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the policies of authentication methods", "читать политики методов проверки подлинности"},
	},
	{
		Name: "Policy.ReadWrite.AuthenticationMethod", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"change the policies of authentication methods", "изменять политики методов проверки подлинности"},
	},
	{
		Name: "UserAuthenticationMethod.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the authentication methods of users", "читать методы проверки подлинности пользователей"},
	},
	{
		Name: "UserAuthenticationMethod.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"change the authentication methods of users", "изменять методы проверки подлинности пользователей"},
	},
	{
		Name: "RoleManagement.Read.Directory", API: apiGraph, Application: true, Delegated: true,
		RoleID: "483bed4a-2ad3-4361-a73b-c83ccdbdc53c",
		Allows: Text{"read the roles of the directory", "читать роли каталога"},
	},
	{
		Name: "RoleManagement.ReadWrite.Directory", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"assign roles of the directory", "назначать роли каталога"},
	},
	{
		Name: "RoleManagement.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read roles and policies of PIM", "читать роли и политики PIM"},
	},
	{
		Name: "RoleAssignmentSchedule.Read.Directory", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read active role assignments of PIM", "читать активные назначения ролей PIM"},
	},
	{
		Name: "RoleAssignmentSchedule.ReadWrite.Directory", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"create active role assignments in PIM", "создавать активные назначения ролей PIM"},
	},
	{
		Name: "RoleEligibilitySchedule.Read.Directory", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read eligible role assignments of PIM", "читать допустимые назначения ролей PIM"},
	},
	{
		Name: "RoleEligibilitySchedule.ReadWrite.Directory", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"create eligible role assignments in PIM", "создавать допустимые назначения ролей PIM"},
	},
	{
		Name: "Mail.ReadBasic.All", API: apiGraph, Application: true,
		Allows: Text{"read mail without bodies and attachments", "читать письма без тела и вложений"},
	},
	{
		Name: "Mail.ReadBasic", API: apiGraph, Delegated: true,
		Allows: Text{"read mail without bodies and attachments", "читать письма без тела и вложений"},
	},
	{
		Name: "Mail.Read", API: apiGraph, Application: true, Delegated: true,
		RoleID: "810c84a8-4a9e-49e6-bf7d-12d183f40d01", ScopeID: "570282fd-fa5c-430d-a7fd-fc8dc98a9dca",
		Allows: Text{"read mail", "читать почту"},
	},
	{
		Name: "Mail.ReadWrite", API: apiGraph, Application: true, Delegated: true,
		RoleID: "e2a3a72e-5f79-4c64-b1b1-878b674786c9", ScopeID: "024d486e-b451-40bb-833d-3e66d98c5c73",
		Allows: Text{"read and change mail", "читать и изменять почту"},
	},
	{
		Name: "Mail.Send", API: apiGraph, Application: true, Delegated: true,
		RoleID: "b633e1c5-b582-4048-a93e-9f11b44c7e96", ScopeID: "e383f46e-2787-4529-855e-0e479a3ffac0",
		Allows: Text{"send mail", "отправлять почту"},
	},
	{
		Name: "MailboxSettings.Read", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the settings and rules of mailboxes", "читать параметры и правила ящиков"},
	},
	{
		Name: "MailboxSettings.ReadWrite", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"change the settings and rules of mailboxes", "изменять параметры и правила ящиков"},
	},
	{
		Name: "DeviceManagementManagedDevices.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "2f51be20-0bb4-4fed-bf7b-db946066c75e",
		Allows: Text{"read the devices of Intune", "читать устройства Intune"},
	},
	{
		Name: "DeviceManagementManagedDevices.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read and change the devices of Intune", "читать и изменять устройства Intune"},
	},
	{
		Name: "DeviceManagementManagedDevices.PrivilegedOperations.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"run remote actions on the devices of Intune", "выполнять удалённые действия на устройствах Intune"},
	},
	{
		Name: "DeviceManagementConfiguration.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "dc377aa6-52d8-4e23-b271-2a7ae04cedf3",
		Allows: Text{"read the configuration and compliance policies of Intune", "читать политики конфигурации и соответствия Intune"},
	},
	{
		Name: "DeviceManagementConfiguration.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"change the configuration and compliance policies of Intune", "изменять политики конфигурации и соответствия Intune"},
	},
	{
		Name: "DeviceManagementApps.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the apps of Intune", "читать приложения Intune"},
	},
	{
		Name: "DeviceManagementApps.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"change the apps of Intune", "изменять приложения Intune"},
	},
	{
		Name: "DeviceManagementScripts.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the scripts of Intune", "читать скрипты Intune"},
	},
	{
		Name: "DeviceManagementScripts.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"change the scripts of Intune", "изменять скрипты Intune"},
	},
	{
		Name: "DeviceManagementServiceConfig.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the service settings of Intune", "читать параметры службы Intune"},
	},
	{
		Name: "DeviceManagementRBAC.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the roles of Intune", "читать роли Intune"},
	},
	{
		Name: "BitlockerKey.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read BitLocker keys", "читать ключи BitLocker"},
	},
	{
		Name: "DeviceLocalCredential.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read passwords of Windows LAPS", "читать пароли Windows LAPS"},
	},
	{
		Name: "eDiscovery.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read eDiscovery cases", "читать дела eDiscovery"},
	},
	{
		Name: "eDiscovery.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read and change eDiscovery cases", "читать и изменять дела eDiscovery"},
	},
	{
		Name: "ThreatIntelligence.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read Microsoft threat intelligence", "читать данные Microsoft threat intelligence"},
	},
	{
		Name: "InformationProtectionPolicy.Read", API: apiGraph, Delegated: true,
		Allows: Text{"read the sensitivity labels of the user", "читать метки конфиденциальности пользователя"},
	},
	{
		Name: "InformationProtectionPolicy.Read.All", API: apiGraph, Application: true,
		Allows: Text{"read the sensitivity labels of the organization", "читать метки конфиденциальности организации"},
	},
	{
		Name: "SensitivityLabel.Read", API: apiGraph, Delegated: true,
		Allows: Text{"read sensitivity labels", "читать метки конфиденциальности"},
	},
	{
		Name: "Reports.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "230c1aed-a721-4c5d-9cb4-a90514e508ef",
		Allows: Text{"read usage reports", "читать отчёты об использовании"},
	},
	{
		Name: "Organization.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "498476ce-e0fe-48b0-b801-37ba7e2685c6",
		Allows: Text{"read the organization", "читать сведения об организации"},
	},
	{
		Name: "LicenseAssignment.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the licenses of the tenant", "читать лицензии тенанта"},
	},
	{
		Name: "Domain.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the domains of the tenant", "читать домены тенанта"},
	},
	{
		Name: "Sites.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "332a536c-c7ef-4017-ab91-336970924f0d",
		Allows: Text{"read all SharePoint sites", "читать все сайты SharePoint"},
	},
	{
		Name: "Files.Read.All", API: apiGraph, Application: true, Delegated: true,
		RoleID: "01d4889c-1287-42c6-ac1f-5d1e02578ef6",
		Allows: Text{"read all files", "читать все файлы"},
	},
	{
		Name: "IdentityRiskyServicePrincipal.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read risky workload identities", "читать рискованные удостоверения рабочих нагрузок"},
	},
	{
		Name: "IdentityRiskyServicePrincipal.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"confirm or dismiss risky workload identities", "подтверждать и снимать риск удостоверений рабочих нагрузок"},
	},
	{
		Name: "ServiceHealth.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the health of Microsoft 365 services", "читать состояние служб Microsoft 365"},
	},
	{
		Name: "ServiceMessage.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the messages of the message center", "читать сообщения центра сообщений"},
	},
	{
		Name: "AccessReview.Read.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read access reviews", "читать проверки доступа"},
	},
	{
		Name: "Policy.Read.PermissionGrant", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read the policies of consent", "читать политики согласия"},
	},
	{
		Name: "Domain.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read and change the domains of the tenant", "читать и изменять домены тенанта"},
	},
	{
		Name: "Organization.ReadWrite.All", API: apiGraph, Application: true, Delegated: true,
		Allows: Text{"read and change the organization", "читать и изменять сведения об организации"},
	},
	{
		Name: "Device.ReadWrite.All", API: apiGraph, Application: true,
		Allows: Text{"read and change the devices of Entra ID", "читать и изменять устройства Entra ID"},
	},
	{
		Name: "User.ReadWrite", API: apiGraph, Delegated: true,
		Allows: Text{"read and change one's own profile", "читать и изменять собственный профиль"},
	},
	{
		Name: "User.Read", API: apiGraph, Delegated: true,
		ScopeID: "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
		Allows:  Text{"sign in and read one's own profile", "вход и чтение собственного профиля"},
	},
}

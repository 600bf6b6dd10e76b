package catalog

const srcExchangeModule = "https://learn.microsoft.com/powershell/exchange/app-only-auth-powershell-v2"

// moduleMessages are what the modules for Exchange Online, Graph, and Azure say about
// roles, versions, and sessions.
var moduleMessages = []Message{
	{
		ID: "exchange-role-none", Template: "The application {app} isn't assigned to any management roles. Please check online documentation for assigning Directory Roles to Azure AD Application.",
		Variants: []string{
			"The application {app} isn't assigned to any management roles.",
		},
		Service: Unknown,
		Meaning: Text{"Exchange Online knows the application, but it has no role there.",
			"Exchange Online знает приложение, но роли у него там нет."},
		Causes: []Cause{exchangeRole(Likely)},
		Basis:  Observed, Source: "https://github.com/MicrosoftDocs/office-docs-powershell/issues/8927",
	},
	{
		ID: "exchange-organization-unknown", Template: "The specified organization could not be found. Organization: {organization}",
		Service: Unknown,
		Meaning: Text{"Exchange Online doesn't know the organization in the parameter -Organization.",
			"Exchange Online не знает организации из параметра -Organization."},
		Causes: []Cause{exchangeOrganization(Likely)},
		Basis:  Observed, Source: srcExchangeModule,
	},
	{
		ID: "exchange-verbose-unauthorized", Template: "Failed to fetch banner content from server. Reason: {detail}",
		Service: Unknown,
		Meaning: Text{"Connect-ExchangeOnline got its token, and Exchange Online then refused the application or the organization.",
			"Connect-ExchangeOnline получил токен, но Exchange Online отказал приложению или организации."},
		Causes: []Cause{exchangeRole(Likely), exchangeOrganization(Possible)},
		Basis:  Observed, Source: "https://github.com/Microsoft365DSC/Microsoft365DSC/issues/4380",
	},
	{
		ID: "exchange-remote-denied", Template: "Connecting to remote server {host} failed with the following error message : Access is denied. For more information, see the about_Remote_Troubleshooting Help topic.",
		Variants: []string{
			"Connecting to remote server {host} failed with the following error message : Access is denied.",
		},
		Service: Unknown,
		Meaning: Text{"The remote PowerShell session was refused: this account or application may not use it.",
			"Удалённый сеанс PowerShell отклонён: этой учётной записи или приложению он не разрешён."},
		Causes: []Cause{exchangeRole(Likely), moduleOutdated(Possible)},
		Basis:  Observed, Source: "https://github.com/MicrosoftDocs/office-docs-powershell/issues/8035",
	},
	{
		ID: "exchange-remote-kerberos", Template: "Connecting to remote server {host} failed with the following error message : WinRM cannot process the request. {detail}",
		Service: Unknown,
		Meaning: Text{"Windows Remote Management on this machine refused to open the session.",
			"Windows Remote Management на этой машине не открыл сеанс."},
		Causes: []Cause{moduleOutdated(Likely)},
		Basis:  Observed, Source: srcExchangeModule,
	},
	{
		ID: "exchange-basic-disabled", Template: "The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration.",
		Variants: []string{
			"Basic authentication is currently disabled in the client configuration.",
		},
		Service: Unknown,
		Meaning: Text{"The module is an old one that needs basic authentication in WinRM, which is off here.",
			"Модуль старый: ему нужна базовая аутентификация в WinRM, а она здесь выключена."},
		Causes: []Cause{moduleOutdated(Likely)},
		Basis:  Documented, Source: "https://learn.microsoft.com/powershell/exchange/exchange-online-powershell-v2",
	},
	{
		ID: "exchange-admin-api", Template: "Error while querying REST service. HttpStatusCode={status} ErrorMessage={detail}",
		Service: Unknown,
		Meaning: Text{"Exchange Online answered the cmdlet with an error, which follows.",
			"Exchange Online ответил командлету ошибкой; она приведена следом."},
		Causes: []Cause{cmdletRole(Possible), exchangeRole(Possible)},
		Basis:  Observed, Source: "https://github.com/MicrosoftDocs/office-docs-powershell/issues/7970",
	},
	{
		ID: "exchange-cmdlet-unknown", Template: "The term '{cmdlet}' is not recognized as a name of a cmdlet, function, script file, or executable program.",
		Variants: []string{
			"The term '{cmdlet}' is not recognized as the name of a cmdlet, function, script file, or operable program.",
		},
		Service: Unknown,
		Meaning: Text{"The session has no such cmdlet: the module isn't imported or connected, or no role of the caller contains it.",
			"В сеансе нет такого командлета: модуль не импортирован или не подключён, либо командлета нет ни в одной роли."},
		Causes: []Cause{cmdletMissing(Likely), cmdletRole(Possible)},
		Basis:  Observed, Source: srcExchangeModule,
	},
	{
		ID: "exchange-appid-organization", Template: "Organization cannot be empty in certificate based authentication.",
		Variants: []string{
			"Organization is required in case of AppId",
		},
		Service: Unknown,
		Meaning: Text{"Connect-ExchangeOnline with a certificate needs the parameter -Organization.",
			"Connect-ExchangeOnline с сертификатом требует параметра -Organization."},
		Causes: []Cause{exchangeOrganization(Likely)},
		Basis:  Observed, Source: srcExchangeModule,
	},
	{
		ID: "graph-module-versions", Template: "Could not load file or assembly 'Microsoft.Graph.Authentication, Version={version}'",
		Variants: []string{
			"Assembly with same name is already loaded",
			"Could not load file or assembly 'Microsoft.Identity.Client, Version={version}'",
			"Could not load file or assembly 'Azure.Core, Version={version}'",
			"Could not load type 'Microsoft.Graph.Authentication.AzureIdentityAccessTokenProvider' from assembly",
		},
		Service: Unknown,
		Meaning: Text{"PowerShell has loaded another version of a library that the module needs.",
			"PowerShell уже загрузил другую версию библиотеки, которая нужна модулю."},
		Causes: []Cause{moduleConflict(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2298",
	},
	{
		ID: "graph-required-module", Template: "The required module '{module}' is not loaded. Load the module or remove the module from 'RequiredModules' in the file",
		Variants: []string{
			"The required module '{module}' is not loaded.",
		},
		Service: Unknown,
		Meaning: Text{"Two Graph modules of different versions are installed.",
			"Установлены модули Graph разных версий."},
		Causes: []Cause{moduleConflict(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1798",
	},
	{
		ID: "function-capacity", Template: "Function {cmdlet} cannot be created because function capacity {number} has been exceeded for this scope.",
		Service: Unknown,
		Meaning: Text{"Windows PowerShell 5.1 holds 4,096 functions by default, and the Graph modules have more.",
			"Windows PowerShell 5.1 по умолчанию держит 4096 функций, а в модулях Graph их больше."},
		Causes: []Cause{functionCapacity(Likely)},
		Basis:  Documented, Source: "https://learn.microsoft.com/powershell/microsoftgraph/installation",
	},
	{
		ID: "az-no-subscription-tenant", Template: "Unable to acquire token for tenant '{tenant}' with error",
		Service: Unknown,
		Meaning: Text{"Connect-AzAccount got no token for this tenant; the quoted error says why.",
			"Connect-AzAccount не получил токен для этого тенанта; причина — в приведённой ошибке."},
		Causes: []Cause{signInNeeded(Possible), wrongTenant(Possible)},
		Basis:  Observed, Source: "https://github.com/Azure/azure-powershell/issues/20480",
	},
	{
		ID: "az-no-context", Template: "Run Connect-AzAccount to login.",
		Variants: []string{
			"No account found in the context. Please login using Connect-AzAccount.",
		},
		Service: Unknown,
		Meaning: Text{"Az PowerShell has no session for this user.",
			"В Az PowerShell нет сеанса этого пользователя."},
		Causes: []Cause{cliSignedOut(Likely)},
		Basis:  Documented, Source: "https://learn.microsoft.com/powershell/azure/troubleshooting",
	},
	{
		ID: "az-expired-session", Template: "Your Azure credentials have not been set up or have expired, please run Connect-AzAccount to set up your Azure credentials.",
		Service: Unknown,
		Meaning: Text{"The session of Az PowerShell has ended.",
			"Сеанс Az PowerShell закончился."},
		Causes: []Cause{cliSignedOut(Likely)},
		Basis:  Documented, Source: "https://learn.microsoft.com/powershell/azure/troubleshooting",
	},
	{
		ID: "automation-user-assigned", Template: "User assigned identity is currently not supported clientID must not be passed in request.",
		Service: Unknown, Status: 400,
		Meaning: Text{"The Automation account has no user-assigned identity with this client ID, or its worker gives out the system-assigned one only.",
			"У учётной записи Automation нет назначенного удостоверения с этим client ID, или она выдаёт только системное."},
		Causes: []Cause{identityUnsupported(Likely), identityNotAssigned(Possible)},
		Basis:  Observed, Source: "https://github.com/Azure/azure-powershell/issues/23115",
	},
}

package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const srcExchangeModule = "https://learn.microsoft.com/powershell/exchange/app-only-auth-powershell-v2"

// moduleMessages are what the modules for Exchange Online, Graph, and Azure say about
// roles, versions, and sessions.
var moduleMessages = []fact.Message{
	{
		ID: "exchange-role-unsupported", Template: "The role assigned to application {app} isn't supported in this scenario. Please check online documentation for assigning correct Directory Roles to Azure AD Application for EXO App-Only Authentication.",
		Variants: []string{
			"The role assigned to application {app} isn't supported in this scenario.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Exchange Online recognizes the application, but it has no Entra role that Exchange accepts.",
			Ru: "Exchange Online знает приложение, но у него нет роли Entra, которую принимает Exchange."},
		Causes: []fact.Cause{exchangeRole(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Microsoft365DSC/Microsoft365DSC/issues/4530",
	},
	{
		ID: "module-session-none", Template: "No valid OAuth 2.0 authentication session exists",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The SharePoint Online module has no signed-in session: its sign-in failed or never ran.",
			Ru: "У модуля SharePoint Online нет сеанса входа: вход не удался или не выполнялся."},
		Causes: []fact.Cause{moduleSession(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/mohammedsiddiqui6872/CIS-Microsoft-365-Foundations-Benchmark/issues/18",
	},
	{
		ID: "dsc-token-none", Template: "Unable to retrieve AccessToken. Have you registered the '{app}' application already?",
		Variants: []string{
			"Unable to retrieve AccessToken. Have you registered the 'Microsoft Graph PowerShell' application already?",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Microsoft365DSC got no token in the user's name: this user hasn't consented to the Graph application for the scopes.",
			Ru: "Microsoft365DSC не получил токена от имени пользователя: на нужные области приложению Graph не дано согласие."},
		Causes: []fact.Cause{cause.ConsentMissing(fact.Likely)},
		Basis:  fact.Documented, Source: "https://microsoft365dsc.com/user-guide/get-started/authentication-and-permissions/",
	},
	{
		ID: "exchange-role-none", Template: "The application {app} isn't assigned to any management roles. Please check online documentation for assigning Directory Roles to Azure AD Application.",
		Variants: []string{
			"The application {app} isn't assigned to any management roles.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Exchange Online recognizes the application, but it has no role there.",
			Ru: "Exchange Online знает приложение, но роли у него там нет."},
		Causes: []fact.Cause{exchangeRole(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/office-docs-powershell/issues/8927",
	},
	{
		ID: "exchange-organization-unknown", Template: "The specified organization could not be found. Organization: {organization}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Exchange Online doesn't recognize the organization in the -Organization parameter.",
			Ru: "Exchange Online не знает организации из параметра -Organization."},
		Causes: []fact.Cause{exchangeOrganization(fact.Likely)},
		Basis:  fact.Observed, Source: srcExchangeModule,
	},
	{
		ID: "exchange-cmdlet-role", Template: "User is not allowed to call {cmdlet}",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Exchange Online accepts the token, but none of the caller's roles includes this cmdlet.",
			Ru: "Exchange Online принимает токен, но ни в одной роли вызывающего нет этого командлета."},
		Causes: []fact.Cause{cmdletRole(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/office-docs-powershell/issues/7970",
	},
	{
		ID: "exchange-verbose-unauthorized", Template: "Failed to fetch banner content from server. Reason: {detail}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Connect-ExchangeOnline got its token, but Exchange Online then refused the application or the organization.",
			Ru: "Connect-ExchangeOnline получил токен, но Exchange Online отказал приложению или организации."},
		Causes: []fact.Cause{exchangeRole(fact.Likely), exchangeOrganization(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/Microsoft365DSC/Microsoft365DSC/issues/4380",
	},
	{
		ID: "exchange-remote-denied", Template: "Connecting to remote server {host} failed with the following error message : Access is denied. For more information, see the about_Remote_Troubleshooting Help topic.",
		Variants: []string{
			"Connecting to remote server {host} failed with the following error message : Access is denied.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The remote PowerShell session was refused: this account or application isn't allowed to use it.",
			Ru: "Удалённый сеанс PowerShell отклонён: этой учётной записи или приложению он не разрешён."},
		Causes: []fact.Cause{exchangeRole(fact.Likely), moduleOutdated(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/office-docs-powershell/issues/8035",
	},
	{
		ID: "exchange-remote-kerberos", Template: "Connecting to remote server {host} failed with the following error message : WinRM cannot process the request. {detail}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Windows Remote Management on this machine refused to open the session.",
			Ru: "Windows Remote Management на этой машине не открыл сеанс."},
		Causes: []fact.Cause{moduleOutdated(fact.Likely)},
		Basis:  fact.Observed, Source: srcExchangeModule,
	},
	{
		ID: "exchange-basic-disabled", Template: "The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration.",
		Variants: []string{
			"Basic authentication is currently disabled in the client configuration.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The module is an old one that needs basic authentication in WinRM, which is off here.",
			Ru: "Модуль старый: ему нужна базовая аутентификация в WinRM, а она здесь выключена."},
		Causes: []fact.Cause{moduleOutdated(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/powershell/exchange/exchange-online-powershell-v2",
	},
	{
		ID: "exchange-admin-api", Template: "Error while querying REST service. HttpStatusCode={status} ErrorMessage={detail}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Exchange Online returned an error to the cmdlet; the error follows.",
			Ru: "Exchange Online ответил командлету ошибкой; она приведена следом."},
		Causes: []fact.Cause{cmdletRole(fact.Possible), exchangeRole(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/office-docs-powershell/issues/7970",
	},
	{
		ID: "exchange-cmdlet-unknown", Template: "The term '{cmdlet}' is not recognized as a name of a cmdlet, function, script file, or executable program.",
		Variants: []string{
			"The term '{cmdlet}' is not recognized as the name of a cmdlet, function, script file, or operable program.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The session doesn't have this cmdlet: the module isn't imported or connected, or none of the caller's roles includes it.",
			Ru: "В сеансе нет такого командлета: модуль не импортирован или не подключён, либо командлета нет ни в одной роли."},
		Causes: []fact.Cause{cmdletMissing(fact.Likely), cmdletRole(fact.Possible)},
		Basis:  fact.Observed, Source: srcExchangeModule,
	},
	{
		ID: "exchange-appid-organization", Template: "Organization cannot be empty in certificate based authentication.",
		Variants: []string{
			"Organization is required in case of AppId",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Connect-ExchangeOnline with a certificate needs the -Organization parameter.",
			Ru: "Connect-ExchangeOnline с сертификатом требует параметра -Organization."},
		Causes: []fact.Cause{exchangeOrganization(fact.Likely)},
		Basis:  fact.Observed, Source: srcExchangeModule,
	},
	{
		ID: "graph-module-versions", Template: "Could not load file or assembly 'Microsoft.Graph.Authentication, Version={version}'",
		Variants: []string{
			"Assembly with same name is already loaded",
			"Could not load file or assembly 'Microsoft.Identity.Client, Version={version}'",
			"Could not load file or assembly 'Azure.Core, Version={version}'",
			"Could not load type 'Microsoft.Graph.Authentication.AzureIdentityAccessTokenProvider' from assembly",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "PowerShell has already loaded a different version of a library that the module needs.",
			Ru: "PowerShell уже загрузил другую версию библиотеки, которая нужна модулю."},
		Causes: []fact.Cause{cause.ModuleConflict(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2298",
	},
	{
		ID: "graph-sdk-type-alone", Template: "Exception of type 'Microsoft.Graph.Models.ODataErrors.ODataError' was thrown.",
		Variants: []string{
			"Exception of type 'Microsoft.Graph.Beta.Models.ODataErrors.ODataError' was thrown.",
			"Exception of type 'Microsoft.Kiota.Abstractions.ApiException' was thrown.",
		},
		Service: fact.Graph,
		Meaning: fact.Text{En: "Microsoft Graph returned an error, and the .NET SDK prints only its type.",
			Ru: "Microsoft Graph вернул ошибку, а SDK для .NET печатает только её тип."},
		Causes: []fact.Cause{cause.Likely("sdk-error-hidden", fact.Observed,
			fact.Text{En: "What Graph said is in the exception's properties, which the program didn't print.",
				Ru: "Слова Graph — в свойствах исключения, которые программа не вывела."},
			fact.Text{En: "Catch ODataError, print ex.ResponseStatusCode, ex.Error?.Code, and ex.Error?.Message, and run explain on them; newer SDK versions put the message into Exception.Message.",
				Ru: "Перехватите ODataError, выведите ex.ResponseStatusCode, ex.Error?.Code и ex.Error?.Message и передайте их сюда; новые версии SDK пишут сообщение в Exception.Message."})},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-beta-sdk-dotnet/issues/531",
	},
	{
		ID: "graph-module-types", Template: "Cannot bind parameter 'BodyParameter'. Cannot convert the \"{value}\" value of type \"{type}\" to type \"{type}\".",
		Variants: []string{
			"Cannot bind parameter 'BodyParameter'. Cannot convert",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The cmdlet refused its own parameter; nothing was sent to Microsoft Graph.",
			Ru: "Командлет не принял собственный параметр; в Microsoft Graph ничего не отправлено."},
		Causes: []fact.Cause{cause.ModuleConflict(fact.Likely), cause.Possible("body-parameter-type", fact.Observed,
			fact.Text{En: "BodyParameter isn't a hash table or an object of the type that the cmdlet expects.",
				Ru: "BodyParameter — не хеш-таблица и не объект того типа, который ждёт командлет."},
			fact.Text{En: "Pass a hash table with the names of the Graph property, or use Invoke-MgGraphRequest with JSON.",
				Ru: "Передайте хеш-таблицу с именами свойств Graph либо вызовите Invoke-MgGraphRequest с JSON."})},
		Basis: fact.Observed, Source: "https://github.com/AlexFilipin/ConditionalAccess/issues/32",
	},
	{
		ID: "graph-required-module", Template: "The required module '{module}' is not loaded. Load the module or remove the module from 'RequiredModules' in the file",
		Variants: []string{
			"The required module '{module}' is not loaded.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Different versions of the Graph modules are installed.",
			Ru: "Установлены модули Graph разных версий."},
		Causes: []fact.Cause{cause.ModuleConflict(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1798",
	},
	{
		ID: "function-capacity", Template: "Function {cmdlet} cannot be created because function capacity {number} has been exceeded for this scope.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Windows PowerShell 5.1 allows 4,096 functions by default, and the Graph modules have more.",
			Ru: "Windows PowerShell 5.1 по умолчанию держит 4096 функций, а в модулях Graph их больше."},
		Causes: []fact.Cause{functionCapacity(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/powershell/microsoftgraph/installation",
	},
	{
		ID: "az-no-subscription-tenant", Template: "Unable to acquire token for tenant '{tenant}' with error",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Connect-AzAccount got no token for this tenant; the quoted error says why.",
			Ru: "Connect-AzAccount не получил токен для этого тенанта; причина — в приведённой ошибке."},
		Causes: []fact.Cause{cause.SignInNeeded(fact.Possible), cause.WrongTenant(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-powershell/issues/20480",
	},
	{
		ID: "az-no-context", Template: "No account found in the context. Please login using Connect-AzAccount.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Az PowerShell has no session for this user.",
			Ru: "В Az PowerShell нет сеанса этого пользователя."},
		Causes: []fact.Cause{cliSignedOut(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/powershell/azure/troubleshooting",
	},
	{
		ID: "az-expired-session", Template: "Your Azure credentials have not been set up or have expired, please run Connect-AzAccount to set up your Azure credentials.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Az PowerShell session has expired.",
			Ru: "Сеанс Az PowerShell закончился."},
		Causes: []fact.Cause{cliSignedOut(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/powershell/azure/troubleshooting",
	},
	{
		ID: "automation-user-assigned", Template: "User assigned identity is currently not supported clientID must not be passed in request.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The Automation account has no user-assigned identity with this client ID, or its worker issues only the system-assigned one.",
			Ru: "У учётной записи Automation нет назначенного удостоверения с этим client ID, или она выдаёт только системное."},
		Causes: []fact.Cause{identityUnsupported(fact.Likely), identityNotAssigned(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-powershell/issues/23115",
	},
}

package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docComplianceShell = "https://learn.microsoft.com/powershell/exchange/connect-to-scc-powershell"
	srcPnP             = "https://github.com/pnp/powershell/blob/main/src/Commands/Base/PnPConnection.cs"
)

// shellMessages are what PowerShell modules say of a sign-in.
var shellMessages = []fact.Message{
	{
		ID: "module-method-missing", Template: "authentication failed: Method not found:",
		Variants: []string{
			"Could not load type '{type}' from assembly 'Microsoft.Identity.Client,",
			"Could not load file or assembly 'Microsoft.Identity.Client,",
			"Could not load file or assembly 'Azure.Core,",
			"Could not load file or assembly 'Azure.Identity,",
			"Could not load file or assembly 'System.IdentityModel.Tokens.Jwt,",
			"Could not load file or assembly 'System.IdentityModel.Tokens.Jwt,Version=",
			"Could not load file or assembly 'Microsoft.Graph.",
			"authentication failed: Could not load file or assembly",
			"Method not found: 'Microsoft.Identity.Client.",
			"Could not load file or assembly 'Microsoft.IdentityModel.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Two modules loaded different versions of the sign-in library; permissions and tenant aren't the reason.",
			Ru: "Модули принесли разные версии библиотеки входа; права и тенант ни при чём."},
		Causes: []fact.Cause{cause.ModuleConflict(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1863",
	},
	{
		ID: "dotnet-assemblies", Template: "Could not load file or assembly '{name}, Version={version}, Culture={culture}, PublicKeyToken={token}'",
		Variants: []string{
			"Could not load type '{type}' from assembly '{assembly}'.",
			"Method not found: '{method}'.",
			"Entry point was not found.",
			"Unable to find an entry point named '{name}' in",
			"Unable to load one or more of the requested types.",
			"Cannot convert argument \"builder\", with value: \"Microsoft.Identity.Client.{type}\"",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "A .NET library couldn't be loaded in the version that the program needs; nothing was called.",
			Ru: "Библиотека .NET нужной программе версии не загрузилась; ни одного вызова не было."},
		Causes: []fact.Cause{cause.ModuleConflict(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3044",
	},
	{
		ID: "dotnet-native", Template: "Unable to load shared library '{name}' or one of its dependencies.",
		Variants: []string{
			"Unable to load DLL '{name}'",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "A native library of the program, such as the sign-in broker's, couldn't be loaded; nothing was called.",
			Ru: "Системная библиотека программы, например посредника входа, не загрузилась; ни одного вызова не было."},
		Causes: []fact.Cause{nativeLibrary(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/standard/native-interop/native-library-loading",
	},
	{
		ID: "runtime-missing", Template: "Could not load file or assembly 'System.Runtime, Version={version}, Culture=neutral, PublicKeyToken={token}'. The system cannot find the file specified.",
		Variants: []string{
			"Could not load file or assembly 'System.Runtime, Version={version}'.",
			"Could not load file or assembly 'System.Runtime, Version=",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The module needs a newer .NET than this PowerShell uses; nothing was called.",
			Ru: "Модуль собран для более новой .NET, чем у этого PowerShell; ни одного вызова не было."},
		Causes: []fact.Cause{runtimeTooOld(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3167",
	},
	{
		ID: "device-code-fault", Template: "DeviceCodeCredential authentication failed: Object reference not set to an instance of an object.",
		Variants: []string{
			"InteractiveBrowserCredential authentication failed: Object reference not set to an instance of an object.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The device code sign-in worked, but the module loses it.",
			Ru: "Вход по коду устройства удался, но модуль его теряет."},
		Causes: []fact.Cause{moduleFault(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3495",
	},
	{
		ID: "window-handle", Template: "A window handle must be configured. See https://aka.ms/msal-net-wam#parent-window-handles",
		Variants: []string{
			"A window handle must be configured.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Windows sign-in broker finds no window for this session.",
			Ru: "Посредник входа Windows не находит окна этого сеанса."},
		Causes: []fact.Cause{signInWindow(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3489",
	},
	{
		ID: "user-canceled", Template: "InteractiveBrowserCredential authentication failed: User canceled authentication.",
		Variants: []string{
			"User canceled authentication.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The sign-in window closed without a sign-in; often no one closed it.",
			Ru: "Окно входа закрылось без входа; часто его никто и не закрывал."},
		Causes: []fact.Cause{signInWindow(fact.Likely), signInCanceled(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3352",
	},
	{
		ID: "listener-failed", Template: "An HttpListenerException occurred while listening on {uri} for the system browser to complete the login.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The local port for the browser's response couldn't be opened.",
			Ru: "Локальный порт для ответа браузера не открылся."},
		Causes: []fact.Cause{signInWindow(fact.Likely)},
		Basis:  fact.Observed, Source: source.MSALNet,
	},
	{
		ID: "connect-graph", Template: "Authentication needed. Please call Connect-MgGraph.",
		Variants: []string{
			"Run Connect-AzAccount to login.",
			"Run Connect-AzAccount to login",
			"You must call the Connect-MgGraph cmdlet before calling any other cmdlets",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "This session isn't signed in to Microsoft Graph.",
			Ru: "В этом сеансе не выполнен вход в Microsoft Graph."},
		Causes: []fact.Cause{cliSignedOut(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/496",
	},
	{
		ID: "token-secure-string", Template: `value of type "System.String" to type "System.Security.SecureString".`,
		Variants: []string{
			"Cannot bind parameter 'AccessToken'. Cannot convert the",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Microsoft Graph PowerShell 2 requires the token as SecureString; the message prints the whole token, so treat it as leaked.",
			Ru: "Microsoft Graph PowerShell 2 ждёт токен как SecureString; он выведен целиком, считайте его раскрытым."},
		Causes: []fact.Cause{
			cause.Likely("token-as-text", fact.Observed,
				fact.Text{En: "-AccessToken got a string: the script was written for version 1 of the module.",
					Ru: "В -AccessToken передан текст: скрипт написан для версии 1 модуля."},
				fact.Text{En: "Pass ($token | ConvertTo-SecureString -AsPlainText -Force); revoke the sessions whose token was printed.",
					Ru: "Передайте ($token | ConvertTo-SecureString -AsPlainText -Force); завершите сеансы, чей токен выведен."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Microsoft365DSC/MSCloudLoginAssistant/issues/163",
	},
	{
		ID: "module-token-unreadable", Template: "Invalid JWT access token.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The module can't read the token it got.",
			Ru: "Модуль не может прочитать полученный токен."},
		Causes: []fact.Cause{
			cause.Possible("token-argument", fact.Observed,
				fact.Text{En: "What the script passed as -AccessToken isn't a token: it's empty, or a whole response object.",
					Ru: "В -AccessToken передан не токен, а пустое значение или весь объект ответа."},
				fact.Text{En: "Look at the response to the token request; pass its access_token alone as a SecureString, or sign in with -ClientSecretCredential.",
					Ru: "Посмотрите ответ на запрос токена; передайте только его access_token как SecureString или войдите с -ClientSecretCredential."}),
			moduleOutdated(fact.Possible), cause.AccountType(fact.Possible), cause.TokenMangled(fact.Possible),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2569",
	},
	{
		ID: "tenant-interaction", Template: "Authentication failed against tenant {tenant}. User interaction is required.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Azure PowerShell can't get a token for this tenant without the user; for a tenant that you don't need, it's only a warning.",
			Ru: "Azure PowerShell не получит токен этого тенанта без пользователя; для ненужного тенанта это лишь предупреждение."},
		Causes: []fact.Cause{cause.SignInNeeded(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-powershell/issues/25579",
	},
	{
		ID: "compliance-session", Template: "Please close the current PowerShell session and open a new session using Connect-IPPSSession with the -EnableSearchOnlySession flag.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Search and purge in Security & Compliance PowerShell need a separate session.",
			Ru: "Поиску и удалению в Security & Compliance PowerShell нужен отдельный сеанс."},
		Causes: []fact.Cause{
			cause.Likely("session-kind", fact.Documented,
				fact.Text{En: "The session was opened without the switch that these cmdlets have required since 2025.",
					Ru: "Сеанс открыт без ключа, нужного этим командлетам с 2025 года."},
				fact.Text{En: "Update ExchangeOnlineManagement to 3.9 or later, then Connect-IPPSSession -EnableSearchOnlySession.",
					Ru: "Обновите ExchangeOnlineManagement до 3.9 или новее, затем Connect-IPPSSession -EnableSearchOnlySession."}),
		},
		Basis: fact.Documented, Source: docComplianceShell,
	},
	{
		ID: "shell-not-found", Template: "The request for the Windows Remote Shell with ShellId {shell} failed because the shell was not found on the server.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The session ended because its calls came from different public addresses.",
			Ru: "Сеанс прервался: вызовы шли с разных публичных адресов."},
		Causes: []fact.Cause{cause.EgressAddress(fact.Likely)},
		Basis:  fact.Documented, Source: docComplianceShell,
	},
	{
		ID: "runspace-limit", Template: "Fail to create a runspace because you have exceeded the maximum number of connections allowed",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The problem is the number of open sessions, not permissions.",
			Ru: "Дело в числе открытых сеансов, а не в правах."},
		Causes: []fact.Cause{sessionLimit(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/cisagov/ScubaGear/blob/main/docs/troubleshooting/exchange.md",
	},
	{
		ID: "session-oauth", Template: "Create Powershell Session is failed using OAuth.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Exchange module is so old that it still opens remote sessions.",
			Ru: "Модуль Exchange настолько стар, что ещё открывает удалённые сеансы."},
		Causes: []fact.Cause{moduleOutdated(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/cisagov/ScubaGear/blob/main/docs/troubleshooting/securitysuite.md",
	},
	{
		ID: "legacy-password", Template: "The sign-in name or password does not match one in the Microsoft account system.",
		Variants: []string{
			"The partner returned a bad sign-in name or password error. For more information, see Federation Error-handling Scenarios.",
			"Identity Client Runtime Library (IDCRL) encountered an error while talking to the partner STS.",
			"Identity Client Runtime Library (IDCRL) could not look up the realm information for a federated sign-in.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The old sign-in of SharePoint modules (IDCRL), which sends a name and password, was refused.",
			Ru: "Отклонён старый вход модулей SharePoint (IDCRL), при котором передаются имя и пароль."},
		Causes: []fact.Cause{legacySignIn(fact.Likely), cause.PasswordWrong(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/pnp/powershell/issues/397",
	},
	{
		ID: "pnp-tenant", Template: "Default authentication request failed. Please specify the -Tenant parameter with either the tenant id or hostname to authenticate.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "PnP PowerShell can't tell which tenant you mean.",
			Ru: "PnP PowerShell не знает, какой тенант имеется в виду."},
		Causes: []fact.Cause{cause.TenantMissing(fact.Likely)},
		Basis:  fact.Documented, Source: srcPnP,
	},
	{
		ID: "thumbprint-not-found", Template: "Cannot find certificate with this thumbprint in the certificate store.",
		Variants: []string{
			"Certificate with thumbprint '{thumbprint}' not found in CurrentUser or LocalMachine certificate stores.",
			"certificate was not found or has expired",
			"'CertificateThumbprint' must have a length of 40. Ensure you have the right certificate thumbprint then try again.",
			"'CertificateThumbprint' must have a length of 40.",
			"Value cannot be null. Parameter name: certificate",
			"Value cannot be null. (Parameter 'certificate')",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The account can't see a certificate with this thumbprint.",
			Ru: "Учётная запись не видит сертификата с этим отпечатком."},
		Causes: []fact.Cause{certificateNotFound(fact.Likely)},
		Basis:  fact.Documented, Source: srcPnP,
	},
}

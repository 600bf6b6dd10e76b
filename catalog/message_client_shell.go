package catalog

const (
	docComplianceShell = "https://learn.microsoft.com/powershell/exchange/connect-to-scc-powershell"
	srcPnP             = "https://github.com/pnp/powershell/blob/main/src/Commands/Base/PnPConnection.cs"
)

// shellMessages are what PowerShell modules say of a sign-in.
var shellMessages = []Message{
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
			"Could not load file or assembly 'Microsoft.IdentityModel.",
		},
		Service: Unknown,
		Meaning: Text{"Two modules brought different versions of the sign-in library; rights and tenant are not the matter.",
			"Модули принесли разные версии библиотеки входа; права и тенант ни при чём."},
		Causes: []Cause{moduleConflict(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1863",
	},
	{
		ID: "device-code-fault", Template: "DeviceCodeCredential authentication failed: Object reference not set to an instance of an object.",
		Variants: []string{
			"InteractiveBrowserCredential authentication failed: Object reference not set to an instance of an object.",
		},
		Service: Unknown,
		Meaning: Text{"The sign-in by device code worked, but the module loses it.",
			"Вход по коду устройства удался, но модуль его теряет."},
		Causes: []Cause{moduleFault(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3495",
	},
	{
		ID: "window-handle", Template: "A window handle must be configured. See https://aka.ms/msal-net-wam#parent-window-handles",
		Variants: []string{
			"A window handle must be configured.",
		},
		Service: Unknown,
		Meaning: Text{"The sign-in broker of Windows finds no window of this session.",
			"Брокер входа Windows не находит окна этого сеанса."},
		Causes: []Cause{signInWindow(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3489",
	},
	{
		ID: "user-canceled", Template: "InteractiveBrowserCredential authentication failed: User canceled authentication.",
		Variants: []string{
			"User canceled authentication.",
		},
		Service: Unknown,
		Meaning: Text{"The sign-in window ended without a sign-in; often nobody closed it.",
			"Окно входа закрылось без входа; часто его никто и не закрывал."},
		Causes: []Cause{signInWindow(Likely), signInCanceled(Possible)},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3352",
	},
	{
		ID: "listener-failed", Template: "An HttpListenerException occurred while listening on {uri} for the system browser to complete the login.",
		Service: Unknown,
		Meaning: Text{"The local port for the answer of the browser could not be opened.",
			"Локальный порт для ответа браузера не открылся."},
		Causes: []Cause{signInWindow(Likely)},
		Basis:  Observed, Source: srcMSALNet,
	},
	{
		ID: "connect-graph", Template: "Authentication needed. Please call Connect-MgGraph.",
		Variants: []string{
			"Run Connect-AzAccount to login.",
			"Run Connect-AzAccount to login",
			"You must call the Connect-MgGraph cmdlet before calling any other cmdlets",
		},
		Service: Unknown,
		Meaning: Text{"This session holds no sign-in to Microsoft Graph.",
			"В этом сеансе нет входа в Microsoft Graph."},
		Causes: []Cause{cliSignedOut(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/496",
	},
	{
		ID: "token-secure-string", Template: `value of type "System.String" to type "System.Security.SecureString".`,
		Variants: []string{
			"Cannot bind parameter 'AccessToken'. Cannot convert the",
		},
		Service: Unknown,
		Meaning: Text{"Microsoft Graph PowerShell 2 wants the token as SecureString; the message prints the whole token, so count it as leaked.",
			"Microsoft Graph PowerShell 2 ждёт токен как SecureString; он выведен целиком, считайте его раскрытым."},
		Causes: []Cause{
			likely("token-as-text", Observed,
				Text{"-AccessToken got a text: the script was written for version 1 of the module.",
					"В -AccessToken передан текст: скрипт написан для версии 1 модуля."},
				Text{"Pass ($token | ConvertTo-SecureString -AsPlainText -Force); sign out the sessions whose token was printed.",
					"Передайте ($token | ConvertTo-SecureString -AsPlainText -Force); завершите сеансы, чей токен выведен."}),
		},
		Basis: Observed, Source: "https://github.com/Microsoft365DSC/MSCloudLoginAssistant/issues/163",
	},
	{
		ID: "module-token-unreadable", Template: "Invalid JWT access token.",
		Service: Unknown,
		Meaning: Text{"The module cannot read the token that it got.",
			"Модуль не может прочитать полученный токен."},
		Causes: []Cause{accountType(Possible), moduleOutdated(Possible), tokenMangled(Possible)},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2569",
	},
	{
		ID: "tenant-interaction", Template: "Authentication failed against tenant {tenant}. User interaction is required.",
		Service: Unknown,
		Meaning: Text{"Azure PowerShell cannot get a token for this tenant without the user; for a tenant that you do not need it is only a warning.",
			"Azure PowerShell не получит токен этого тенанта без пользователя; для ненужного тенанта это лишь предупреждение."},
		Causes: []Cause{signInNeeded(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/azure-powershell/issues/25579",
	},
	{
		ID: "compliance-session", Template: "Please close the current PowerShell session and open a new session using Connect-IPPSSession with the -EnableSearchOnlySession flag.",
		Service: Unknown,
		Meaning: Text{"Search and purge in Security & Compliance PowerShell want a session of their own.",
			"Поиску и удалению в Security & Compliance PowerShell нужен отдельный сеанс."},
		Causes: []Cause{
			likely("session-kind", Documented,
				Text{"The session was opened without the switch that these cmdlets need since 2025.",
					"Сеанс открыт без ключа, нужного этим командлетам с 2025 года."},
				Text{"Update ExchangeOnlineManagement to 3.9 or later, then Connect-IPPSSession -EnableSearchOnlySession.",
					"Обновите ExchangeOnlineManagement до 3.9 или новее, затем Connect-IPPSSession -EnableSearchOnlySession."}),
		},
		Basis: Documented, Source: docComplianceShell,
	},
	{
		ID: "shell-not-found", Template: "The request for the Windows Remote Shell with ShellId {shell} failed because the shell was not found on the server.",
		Service: Unknown,
		Meaning: Text{"The session broke because its calls came from different public addresses.",
			"Сеанс прервался: вызовы шли с разных публичных адресов."},
		Causes: []Cause{egressAddress(Likely)},
		Basis:  Documented, Source: docComplianceShell,
	},
	{
		ID: "runspace-limit", Template: "Fail to create a runspace because you have exceeded the maximum number of connections allowed",
		Service: Unknown,
		Meaning: Text{"It is about the number of open sessions, not about rights.",
			"Дело в числе открытых сеансов, а не в правах."},
		Causes: []Cause{sessionLimit(Likely)},
		Basis:  Observed, Source: "https://github.com/cisagov/ScubaGear/blob/main/docs/troubleshooting/exchange.md",
	},
	{
		ID: "session-oauth", Template: "Create Powershell Session is failed using OAuth.",
		Service: Unknown,
		Meaning: Text{"The Exchange module is so old that it still opens remote sessions.",
			"Модуль Exchange настолько стар, что ещё открывает удалённые сеансы."},
		Causes: []Cause{moduleOutdated(Likely)},
		Basis:  Observed, Source: "https://github.com/cisagov/ScubaGear/blob/main/docs/troubleshooting/securitysuite.md",
	},
	{
		ID: "pnp-tenant", Template: "Default authentication request failed. Please specify the -Tenant parameter with either the tenant id or hostname to authenticate.",
		Service: Unknown,
		Meaning: Text{"PnP PowerShell cannot tell which tenant is meant.",
			"PnP PowerShell не знает, какой тенант имеется в виду."},
		Causes: []Cause{tenantMissing(Likely)},
		Basis:  Documented, Source: srcPnP,
	},
	{
		ID: "thumbprint-not-found", Template: "Cannot find certificate with this thumbprint in the certificate store.",
		Variants: []string{
			"Certificate with thumbprint '{thumbprint}' not found in CurrentUser or LocalMachine certificate stores.",
			"certificate was not found or has expired",
		},
		Service: Unknown,
		Meaning: Text{"The account does not see a certificate with this thumbprint.",
			"Учётная запись не видит сертификата с этим отпечатком."},
		Causes: []Cause{certificateNotFound(Likely)},
		Basis:  Documented, Source: srcPnP,
	},
}

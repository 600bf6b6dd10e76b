package catalog

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The pages and reports that have the phrases of the cues.
const (
	srcCueLicence     = "https://learn.microsoft.com/graph/resolve-auth-errors"
	srcCueDenied      = "https://learn.microsoft.com/graph/errors"
	srcCueFrench      = "https://learn.microsoft.com/fr-fr/troubleshoot/azure/active-directory/authorization-request-denied-graph-api"
	srcCueJapanese    = "https://openillumi.com/graph-api-insufficient-privileges-fix"
	srcCueOnboarded   = "https://learn.microsoft.com/defender-endpoint/api/run-live-response"
	srcCueLive        = "https://github.com/MicrosoftDocs/windows-itpro-docs/issues/6491"
	srcCueSecurity403 = "https://learn.microsoft.com/troubleshoot/entra/entra-id/users-groups-entra-apis/403-error-when-calling-microsoft-graph-security-api"
)

// accessCues are what messages say about permissions, roles, licenses, and tenants.
// What the tenant lacks comes first: services call that unauthorized as well.
var accessCues = []Cue{
	{
		Says: []string{
			"account mode…not active", "account mode…inactive", "account mode…isn't active", "account mode…suspended", "account mode…expired",
			"tenant is not active", "tenant is inactive", "tenant isn't active", "tenant…has been suspended",
		},
		Hints: []string{
			"account mode…disabled",
		},
		Unless: []string{
			"active directory",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.TenantNotActive(),
		Source:   source.AccountMode,
	},
	{
		Says: []string{
			"account is not provisioned", "account isn't provisioned", "account not provisioned", "account has not been provisioned",
			"account hasn't been provisioned", "tenant is not provisioned", "tenant isn't provisioned", "tenant not provisioned",
			"tenant has not been provisioned", "tenant hasn't been provisioned", "organization is not provisioned",
			"organization has not been provisioned", "no workspace was found for this tenant", "tenant…is not registered", "tenant…isn't registered",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.TenantNotProvisioned(),
		Source:   source.AccountMode,
	},
	{
		Says: []string{
			"device is not onboarded", "device isn't onboarded", "device not onboarded", "device has not been onboarded",
			"machine is not onboarded", "machine isn't onboarded", "machine not onboarded", "machine has not been onboarded",
			"endpoint is not onboarded",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    deviceNotOnboarded(),
		Source:   srcCueOnboarded,
	},
	{
		Says: []string{
			"not onboarded", "not been onboarded", "n't onboarded", "n't been onboarded", "not applicable to target tenant",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.ProductNotOnboarded(),
		Source:   source.Identity,
	},
	{
		Says: []string{
			"tenant permissions: globaladmin", "tenant permissions: securityadmin", "tenant permissions: global admin", "tenant permissions: security admin",
			"required tenant permissions", "requires tenant permissions", "requires global admin", "requires global or security admin", "must be a global admin",
			"must be global admin", "must be a security admin", "only global admin", "only a global admin", "only security admin", "only a security admin", "user is not a global admin", "user isn't a global admin", "need to be a global admin",
		},
		Kind:   OfCaller,
		Cause:  tenantRole(),
		Source: "https://learn.microsoft.com/azure/sentinel/connect-defender-for-endpoint",
	},
	{
		Says: []string{
			"script not signed", "script is not signed", "script isn't signed", "unsigned script", "not digitally signed",
		},
		Unless:   []string{"execution of scripts is disabled on this system", "about_execution_policies"},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Cause:    scriptUnsigned(),
		Source:   "https://learn.microsoft.com/defender-endpoint/live-response",
	},
	{
		Says: []string{
			"exist in library", "exist in the library", "exists in library", "exists in the library", "not found in library", "not found in the library",
			"not in the library", "not in library", "library file…not found", "from the library…not found",
		},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Kind:     OfRequest,
		Cause:    libraryFileMissing(),
		Source:   "https://learn.microsoft.com/defender-endpoint/api/upload-library",
	},
	{
		Says: []string{
			"licen", "premiumlicen", "missinglicen", "unlicensed",
		},
		Needs: []string{
			"not ", "n't ", "no licen", "no valid licen", "no active licen", "unlicensed", "missing", "lack", "require", "need", "without", "must", "expired", "invalid", "insufficient", "exceed",
			"purchase", "buy", "assign", "upgrade", "premium", "only ", "enable", "contact", "lapsed", "unavailable", "inactive", "ineligible", "requis", "ended", "denied", "suspended", "refused",
		},
		Unless: []string{
			"license agreement", "license terms", "license type", "driver's licen", "driver licen", "is licensed", "are licensed", "licensedetails",
			"no license is required", "no license required", "no license needed", "no license is needed", "not require a license", "not need a license",
			"n't require a license", "n't need a license", "license is valid", "has a license", "has a valid license", "licence is valid", "unlicensed flag",
			"unlicensed field", "unlicensed property", "unlicensed parameter", "to assign licen", "license assignment", "usage location", "license file",
			"assignedlicenses", "already assigned",
		},
		Cause:  cause.LicenceMissing(fact.Likely),
		Source: srcCueLicence,
	},
	{
		Says: []string{
			"lizenz", "лиценз", "ライセンス", "许可证", "emptyserviceplans", "no service plan",
			"no subscription for this service", "subscription within the tenant has lapsed", "n't have an active…subscription",
			"not have an active…subscription", "no active subscription", "not subscribed to", "trial has expired", "trial has ended", "trial period",
		},
		Unless: []string{"erfolgreich", "лицензия в порядке"},
		Cause:  cause.LicenceMissing(fact.Likely),
		Source: srcCueLicence,
	},
	{
		Says: []string{
			"feature is off", "not enabled for this tenant", "not enabled for your tenant", "not enabled for the tenant", "not enabled for this organization",
			"not enabled for your organization", "disabled for this tenant", "disabled for your tenant", "feature is disabled", "feature has been disabled",
			"feature was disabled", "feature is not enabled", "feature isn't enabled", "feature is turned off", "feature has been turned off",
		},
		Hints: []string{
			"feature…disabled", "feature…not enabled", "feature…isn't enabled", "feature…turned off", "setting is disabled",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.FeatureOff(),
		Source:   srcCueLive,
	},
	{
		Says: []string{
			"protection level doesn't allow", "protection level does not allow", "no automation level", "automation level…not",
		},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Cause:    cause.AutomationLevel(fact.Likely),
		Source:   srcCueLive,
	},
	{
		Says: []string{
			"application is disabled", "app is disabled", "application has been disabled", "app has been disabled", "service principal is disabled",
			"service principal has been disabled",
		},
		Hints: []string{
			"application…disabled by",
		},
		Cause:  cause.AppDisabled(fact.Likely),
		Source: "https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts7000112-application-is-disabled",
	},
	{
		Says: []string{
			"bedingter zugriff", "accès conditionnel", "acceso condicional", "условный доступ", "условного доступа", "条件付きアクセス", "conditional access…block",
			"block…conditional access", "conditional access…requir", "require…conditional access", "due to conditional access",
			"because of conditional access", "conditional access…denied", "denied…conditional access", "protected by conditional access",
			"prevent…conditional access", "restricted by conditional access", "conditional access…satisf", "satisfy…conditional access",
			"conditional access…not met", "conditional access…fail", "failed conditional access", "meet…conditional access", "conditional access…prevent",
			"conditional access…enforc",
		},
		Hints: []string{
			"conditional access",
		},
		Unless: []string{
			"conditionalaccesspolicy", "conditional access policy object", "create conditional access", "enabling a conditional access",
			"conditional access policy with id", "conditional access policy id", "conditional access policy was not found",
			"conditional access policy validation", "update a conditional access", "updating a conditional access", "delete a conditional access",
			"read conditional access", "policy.readwrite.conditionalaccess",
		},
		Kind:   OfCaller,
		Cause:  cause.ConditionalAccess(fact.Likely),
		Source: "https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access",
	},
	{
		Says: []string{
			"blocked by…policy", "policy blocks", "policy prevents", "policy does not allow", "policy doesn't allow", "not allowed by…policy",
			"prevented by…policy", "restricted by…policy", "blocked by tenant", "blocked by your administrator", "blocked by your organization",
			"forbidden by…policy", "rejected by…policy", "denied by…policy", "violates…policy", "not allowed for your company", "not allowed for your organization",
			"not allowed in your organization", "not allowed by your organization", "disabled by your administrator", "disabled by your organization", "disabled for your organization",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.PolicyForbids(),
		Source:   source.XDRCodes,
	},
	{
		Says: []string{
			"without a signed-in user", "requires a signed-in user", "not supported in application context", "application context is not supported",
			"not supported in app-only", "app-only…not supported", "app-only access is not", "application permissions are not supported",
			"only supports delegated", "delegated permissions are not supported", "not supported in delegated", "delegated access is not",
			"service principals are not supported", "only application permission",
		},
		Hints: []string{
			"delegated…not supported",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.PermissionType(),
		Source:   srcCueDenied,
	},
	{
		Says: []string{
			"not in the allowed roles", "unsupporteduserrole", "one of the following roles", "following roles is required", "following roles are required", "lacks the role", "not have the role", "not have a role", "not have any role",
			"not have…valid roles", "not have the required role", "not have…directory role", "not assigned…role", "role assignment…missing",
			"must be a member of…role", "must be in one of…role", "role definition of the current user",
		},
		Hints: []string{
			"required role", "directory role", "global administrator",
		},
		Services: []fact.Service{fact.Graph},
		Kind:     OfCaller,
		Cause:    cause.DirectoryRole(fact.Likely),
		Source:   srcCueSecurity403,
	},
	{
		Says: []string{
			"permission…global administrator", "permission…security administrator", "rights…global administrator", "rights…security administrator",
		},
		Unless:   []string{"consent", "contact", "ask "},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Kind:     OfCaller,
		Cause:    cause.DirectoryRole(fact.Likely),
		Source:   srcCueSecurity403,
	},
	{
		Says: []string{
			"user does not have…role", "user doesn't have…role", "lacks the role", "user…not in the allowed roles", "role based permission",
			"role-based permission", "user does not have any of the required permission", "user doesn't have any of the required permission",
			"user does not have the required permission", "user doesn't have the required permission", "user does not have permission",
			"user doesn't have permission", "user has no permission", "user lacks permission", "user lacks the permission",
		},
		Hints: []string{
			"user role",
		},
		Services: []fact.Service{fact.Defender},
		Kind:     OfCaller,
		Cause:    cause.UserRole(),
		Source:   "https://learn.microsoft.com/defender-endpoint/user-roles",
	},
	{
		Says: []string{
			"insufficient privilege", "insufficient permission", "insufficient access", "insufficient right", "insufficient scope", "insufficient_scope",
			"not have sufficient…scope", "not have sufficient…privilege", "not have sufficient…permission", "n't have sufficient…permission",
			"n't have sufficient…privilege", "n't have sufficient…scope", "not have the sufficient…permission", "not sufficient…permission",
			"not sufficient…privilege", "without sufficient…permission", "without sufficient…privilege", "no sufficient permission",
			"no sufficient privilege", "lacks sufficient…permission", "lacks sufficient…privilege", "not have enough…permission", "not have enough…privilege",
			"not have enough…rights", "n't have enough…permission", "n't have enough…privilege", "n't have enough…rights", "not enough…permission",
			"not enough…privilege", "not enough…rights", "must have sufficient…permission", "must have sufficient…privilege", "not have permission",
			"n't have permission", "not have the permission", "n't have the permission", "not have the required permission",
			"n't have the required permission", "not have required permission", "not have any permission", "not have the necessary permission",
			"dont have any permission", "n't have any permission", "lacks permission", "lacks the permission", "lack of permission", "missing permission",
			"missing required permission", "missing required delegated permission", "missing required application permission", "missing scope",
			"missing application role", "missing role permission", "permission is missing", "permissions are missing", "permission denied",
			"required scp claim", "required scopes", "invalid scopes", "any of the required scopes", "unauthorized to", "not have access", "n't have access",
			"no access to", "missing requirement(s)",
		},
		Hints: []string{
			"access denied", "access is denied", "access was denied", "access to the resource is forbidden", "access is forbidden", "access forbidden",
			"operation is forbidden", "not authorized", "not authorised", "is unauthorized", "unauthorized operation", "not entitled", "authorization failed",
			"authorization is failed", "failed to authorize", "no permission", "required permission", "permission is required", "permissions are required",
		},
		Unless: []string{
			"token has expired", "token is expired", "token expired", "invalid token", "not a valid token", "mailbox", "rate limit", "throttl", "ip address",
			"ip range", "on the device", "on the machine", "file path", "opening the file",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Statuses: []int{0, 400, 401, 403, 404, 500},
		Kind:     OfCaller,
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   srcCueDenied,
	},
	{ // of a value, a 400 says so as well: "Comment is not allowed to exceed 500 characters"
		Says: []string{
			"is not permitted", "isn't permitted", "not permitted to", "not allowed to",
		},
		Unless:   []string{"mailbox", "rate limit", "throttl"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Statuses: []int{401, 403},
		Kind:     OfCaller,
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   srcCueDenied,
	},
	{
		Says: []string{
			"nicht berechtigt", "keine berechtigung", "berechtigungen reichen nicht", "unzureichende berechtigung", "autorisations insuffisantes",
			"n'est pas autorisé", "privilegios insuficientes", "permisos insuficientes", "no tiene permiso", "no autorizado para", "permissões insuficientes",
			"autorizzazioni insufficienti", "недостаточно прав", "недостаточные права", "нет разрешения", "нет прав", "权限不足",
		},
		Hints: []string{
			"zugriff verweigert", "zugriff wurde verweigert", "accès refusé", "accès est refusé", "accès interdit", "acceso denegado", "acceso prohibido",
			"acesso negado", "accesso negato", "отказано в доступе", "доступ запрещен", "доступ запрещён", "拒绝访问",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfCaller,
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   "https://learn.microsoft.com/de-de/graph/resolve-auth-errors",
	},
	{
		Says: []string{
			"privilèges insuffisants", "droits insuffisants",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfCaller,
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   srcCueFrench,
	},
	{
		Says: []string{
			"権限が不足", "権限がありません",
		},
		Hints: []string{
			"アクセスが拒否", "アクセスは拒否",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfCaller,
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   srcCueJapanese,
	},
	{
		Says: []string{
			"token has expired", "token is expired", "token expired", "token…lifetime validation failed", "access token…expired",
		},
		Unless: []string{
			"refresh token", "page token", "skip token", "delta token", "skiptoken", "deltatoken", "sas token", "pass token", "indicator",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfCaller,
		Cause:    cause.TokenExpired(fact.Likely),
		Source:   source.GraphAuth,
	},
	{
		Says:     []string{"token is not yet valid", "token isn't yet valid", "token is not valid yet", "token isn't valid yet", "token not yet valid", "token…not before time"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfCaller,
		Cause:    cause.ClockSkew(fact.Likely),
		Source:   source.GraphAuth,
	},
	{
		Says: []string{
			"invalid audience", "audience validation failed", "audience is invalid", "wrong audience", "audience…did not match", "audience…does not match",
			"audience…doesn't match", "audience mismatch", "audience…not allowed", "audience…not valid", "audience…not accepted", "unexpected audience",
			"incorrect audience",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfCaller,
		Cause:    cause.TokenAudience(fact.Likely),
		Source:   source.GraphAuth,
	},
	{
		Says: []string{
			"wrong cloud", "different cloud", "another cloud", "other cloud", "cloud instance mismatch",
		},
		Unless: []string{
			"invited", "users in", "guest",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfCaller,
		Cause:    tokenCloud(),
		Source:   source.Clouds,
	},
	{
		Says:     []string{"mailbox…inactive", "mailbox…on-premise", "mailbox…soft-deleted", "mailbox…not enabled", "applicationaccesspolicy", "apponly accesspolicy"},
		Services: []fact.Service{fact.Graph},
		Cause:    cause.MailboxPolicy(fact.Likely),
		Source:   source.Mailbox,
	},
}

func deviceNotOnboarded() fact.Cause {
	return fact.Cause{ID: "device-not-onboarded", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The device isn't onboarded to Defender for Endpoint, so it can't run actions.",
			Ru: "Устройство не подключено к Defender for Endpoint, поэтому действия на нём недоступны."},
		Fix: fact.Text{En: "Check onboardingStatus with GET /api/machines/{id}, and onboard the device first.",
			Ru: "Проверьте onboardingStatus через GET /api/machines/{id} и сначала подключите устройство."}}
}

func tokenCloud() fact.Cause {
	return fact.Cause{ID: "token-cloud", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The token was issued in a different cloud than the one that the API belongs to.",
			Ru: "Токен выпущен не в том облаке, к которому относится API."},
		Fix: fact.Text{En: "Use the login host and the API host of one cloud, such as login.microsoftonline.us with graph.microsoft.us, then get a new token.",
			Ru: "Возьмите хост входа и хост API из одного облака, например login.microsoftonline.us и graph.microsoft.us, и получите новый токен."}}
}

func tenantRole() fact.Cause {
	return cause.Likely("tenant-role", fact.Documented,
		fact.Text{En: "The user who does this must be a Global or Security Administrator of the tenant; roles in Azure don't count for it.",
			Ru: "Это должен делать глобальный администратор или администратор безопасности тенанта; роли в Azure не подходят."},
		fact.Text{En: "Assign or activate (PIM) the role, sign out and in again, and repeat. An app or pipeline can't: let such a user connect it once in the portal.",
			Ru: "Назначьте или активируйте (PIM) роль, войдите заново и повторите. Приложение не может: пусть такой пользователь подключит это один раз на портале."})
}

func scriptUnsigned() fact.Cause {
	return cause.Likely("script-unsigned", fact.Documented,
		fact.Text{En: "Live response doesn't run unsigned scripts in this tenant.",
			Ru: "Live response в этом тенанте не запускает неподписанные скрипты."},
		fact.Text{En: "Sign the script with a certificate that the device trusts, or turn on Live Response unsigned script execution (Settings, Endpoints, Advanced features).",
			Ru: "Подпишите скрипт сертификатом, которому доверяет устройство, или включите Live Response unsigned script execution (Settings, Endpoints, Advanced features)."})
}

func libraryFileMissing() fact.Cause {
	return cause.Likely("library-file-missing", fact.Documented,
		fact.Text{En: "The live response library has no file with this name.",
			Ru: "В библиотеке live response нет файла с таким именем."},
		fact.Text{En: "Compare the name with GET /api/libraryfiles, letter by letter; upload the file with POST /api/libraryfiles first.",
			Ru: "Сверьте имя с GET /api/libraryfiles буква в букву; сначала загрузите файл через POST /api/libraryfiles."})
}

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
			"account mode…not active", "account mode…inactive", "account mode…isn't active", "account mode…disabled", "account mode…suspended",
			"account mode…expired", "tenant is not active", "tenant is inactive", "tenant isn't active", "tenant…has been suspended",
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
			"licen", "premiumlicen", "missinglicen", "unlicensed",
		},
		Needs: []string{
			"not ", "n't ", "no licen", "no valid licen", "no active licen", "unlicensed", "missing", "lack", "require", "need", "without", "must", "expired", "invalid", "insufficient", "exceed",
			"purchase", "buy", "assign", "upgrade", "premium", "only ", "enable", "contact", "lapsed", "unavailable", "inactive", "ineligible", "requis", "ended", "denied", "suspended", "refused",
		},
		Unless: []string{
			"license agreement", "license terms", "license type", "driver's licen", "driver licen", "is licensed", "are licensed", "licensedetails",
			"no license is required", "no license required", "no license needed", "no license is needed", "not require a license", "not need a license",
			"n't require a license", "n't need a license", "license is valid", "has a license", "has a valid license", "licence is valid",
			"unlicensed flag", "unlicensed field", "unlicensed property", "unlicensed parameter",
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
			"feature…disabled", "feature…not enabled", "feature…isn't enabled", "feature is off", "feature…turned off", "setting is disabled",
			"not enabled for this tenant", "not enabled for your tenant", "not enabled for the tenant",
			"not enabled for this organization", "not enabled for your organization", "disabled for this tenant", "disabled for your tenant",
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
			"application is disabled", "app is disabled", "application has been disabled", "app has been disabled",
			"service principal is disabled", "service principal has been disabled", "application…disabled by",
		},
		Cause:  cause.AppDisabled(fact.Likely),
		Source: "https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts7000112-application-is-disabled",
	},
	{
		Says:   []string{"conditional access", "bedingter zugriff", "accès conditionnel", "acceso condicional", "условный доступ", "условного доступа", "条件付きアクセス"},
		Unless: []string{"conditionalaccesspolicy", "conditional access policy object", "create conditional access", "enabling a conditional access"},
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
			"only supports delegated", "delegated permissions are not supported", "not supported in delegated", "delegated…not supported",
			"delegated access is not", "service principals are not supported", "only application permission",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.PermissionType(),
		Source:   srcCueDenied,
	},
	{
		Says: []string{
			"not in the allowed roles", "unsupporteduserrole", "required role", "lacks the role", "not have the role", "not have a role", "not have any role",
			"not have…valid roles", "not have the required role", "not have…directory role", "not assigned…role", "role assignment…missing",
			"must be a member of…role", "must be in one of…role", "directory role", "global administrator", "role definition of the current user",
		},
		Services: []fact.Service{fact.Graph},
		Cause:    cause.DirectoryRole(fact.Likely),
		Source:   srcCueSecurity403,
	},
	{
		Says:     []string{"permission…global administrator", "permission…security administrator", "rights…global administrator", "rights…security administrator"},
		Unless:   []string{"consent", "contact", "ask "},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Cause:    cause.DirectoryRole(fact.Likely),
		Source:   srcCueSecurity403,
	},
	{
		Says: []string{
			"user does not have…role", "user doesn't have…role", "lacks the role", "user…not in the allowed roles", "user role",
			"role based permission", "role-based permission",
		},
		Services: []fact.Service{fact.Defender},
		Cause:    cause.UserRole(),
		Source:   "https://learn.microsoft.com/defender-endpoint/user-roles",
	},
	{
		Says: []string{
			"insufficient privilege", "insufficient permission", "insufficient access", "insufficient right", "insufficient scope", "insufficient_scope",
			"not have sufficient…scope", "not have sufficient…privilege", "not have sufficient…permission", "n't have sufficient…permission",
			"n't have sufficient…privilege", "n't have sufficient…scope", "not have the sufficient…permission", "not sufficient…permission", "not sufficient…privilege",
			"without sufficient…permission", "without sufficient…privilege", "no sufficient permission", "no sufficient privilege", "lacks sufficient…permission", "lacks sufficient…privilege",
			"not have enough…permission", "not have enough…privilege", "not have enough…rights", "n't have enough…permission", "n't have enough…privilege", "n't have enough…rights",
			"not enough…permission", "not enough…privilege", "not enough…rights", "must have sufficient…permission", "must have sufficient…privilege",
			"not have permission", "n't have permission", "not have the permission", "n't have the permission", "not have the required permission",
			"n't have the required permission", "not have required permission", "not have any permission", "not have the necessary permission",
			"dont have any permission", "n't have any permission", "no permission", "lacks permission", "lacks the permission", "lack of permission",
			"missing permission", "missing required permission", "missing required delegated permission", "missing required application permission", "missing scope", "missing application role", "missing role permission",
			"permission is missing", "permissions are missing", "permission is required", "permissions are required", "permission denied",
			"required scp claim", "required scopes", "required permission", "invalid scopes", "any of the required scopes",
			"not authorized", "not authorised", "unauthorized to", "unauthorized operation", "is unauthorized", "access denied", "access is denied",
			"access was denied", "access to the resource is forbidden", "access is forbidden", "access forbidden", "operation is forbidden",
			"not have access", "n't have access", "no access to",
			"not entitled", "authorization failed", "authorization is failed", "failed to authorize", "missing requirement(s)",
		},
		Unless:   []string{"token has expired", "token is expired", "token expired", "invalid token", "not a valid token", "mailbox", "rate limit", "throttl"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Statuses: []int{0, 400, 401, 403, 404, 500},
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   srcCueDenied,
	},
	{ // of a value, a 400 says so as well: "Comment is not allowed to exceed 500 characters"
		Says:     []string{"is not permitted", "isn't permitted", "not permitted to", "not allowed to"},
		Unless:   []string{"mailbox", "rate limit", "throttl"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Statuses: []int{401, 403},
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   srcCueDenied,
	},
	{
		Says: []string{
			"zugriff verweigert", "zugriff wurde verweigert", "nicht berechtigt", "keine berechtigung", "berechtigungen reichen nicht",
			"unzureichende berechtigung", "accès refusé", "accès est refusé", "accès interdit", "autorisations insuffisantes", "n'est pas autorisé",
			"acceso denegado", "acceso prohibido", "privilegios insuficientes", "permisos insuficientes", "no tiene permiso", "no autorizado para",
			"acesso negado", "permissões insuficientes", "accesso negato", "autorizzazioni insufficienti",
			"недостаточно прав", "недостаточные права", "отказано в доступе", "доступ запрещен", "доступ запрещён", "нет разрешения", "нет прав",
			"权限不足", "拒绝访问",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   "https://learn.microsoft.com/de-de/graph/resolve-auth-errors",
	},
	{
		Says:     []string{"privilèges insuffisants", "droits insuffisants"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   srcCueFrench,
	},
	{
		Says:     []string{"権限が不足", "権限がありません", "アクセスが拒否", "アクセスは拒否"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.PermissionMissing(fact.Likely),
		Source:   srcCueJapanese,
	},
	{
		Says:     []string{"token has expired", "token is expired", "token expired", "token…lifetime validation failed", "access token…expired"},
		Unless:   []string{"refresh token", "page token", "skip token", "delta token", "skiptoken", "deltatoken"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.TokenExpired(fact.Likely),
		Source:   source.GraphAuth,
	},
	{
		Says: []string{
			"invalid audience", "audience validation failed", "audience is invalid", "wrong audience", "audience…did not match", "audience…does not match",
			"audience…doesn't match", "audience mismatch", "audience…not allowed", "audience…not valid", "audience…not accepted", "unexpected audience", "incorrect audience",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.TokenAudience(fact.Likely),
		Source:   source.GraphAuth,
	},
	{
		Says:     []string{"wrong cloud", "different cloud", "another cloud", "other cloud", "cloud instance mismatch"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
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

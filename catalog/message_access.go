package catalog

const (
	srcRoles             = "https://github.com/Azure/Azure-Sentinel/issues/7924"
	srcAccountMode       = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/12426"
	srcTVM               = "https://learn.microsoft.com/defender-endpoint/api/get-all-vulnerabilities"
	srcIdentity          = "https://github.com/microsoft/zerotrustassessment/pull/1352"
	srcGraph403          = "https://learn.microsoft.com/troubleshoot/entra/entra-id/users-groups-entra-apis/403-error-when-calling-microsoft-graph-security-api"
	srcTokenForm         = "https://learn.microsoft.com/en-us/archive/technet-wiki/54544.how-to-solve-error-code-invalidauthenticationtoken"
	srcAudience          = "https://learn.microsoft.com/en-us/answers/questions/625754/access-token-for-using-graph-api-to-pull-azure-ad"
	srcS2S               = "https://techcommunity.microsoft.com/discussions/officegraph/invalid-s2s-auth-token-error-for-api-requests/3912375/replies/3912569"
	srcSignature         = "https://github.com/wazuh/wazuh-documentation/issues/7620"
	srcClaims            = "https://learn.microsoft.com/entra/identity-platform/claims-challenge"
	srcIdentityLib       = "https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/blob/dev/src/Microsoft.IdentityModel.Tokens/LogMessages.cs"
	srcConditional       = "https://github.com/AlexFilipin/ConditionalAccess/issues/10"
	srcAppPermissions    = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/6057"
	srcUserPermissions   = "https://github.com/EvotecIT/O365Essentials/issues/10"
	srcWrappedForbidden  = "https://github.com/ThomasKur/M365Documentation/issues/39"
	srcUserNotAuthorized = "https://github.com/hashicorp/terraform-provider-azuread/issues/1226"
	srcPermissions       = "https://learn.microsoft.com/graph/permissions-reference"
)

// accessMessages are about tokens, permissions and licences.
var accessMessages = []Message{
	{
		ID:       "missing-roles",
		Template: "Missing application roles. API required roles: {required}, application roles: {present}.",
		Variants: []string{"Missing application roles. API required roles: {required}"},
		Code:     "Forbidden", Service: Defender, Status: 403,
		Meaning: Text{"The app's token has none of the permissions that this call accepts.",
			"В токене приложения нет ни одной из нужных ролей."},
		Causes: []Cause{
			roleNotGranted(),
			permissionType(),
			tokenBeforeConsent(),
		},
		Basis: Observed, Source: srcRoles,
	},
	{
		ID: "missing-scopes", Template: "API required scopes: {required}",
		Code: "Forbidden", Service: Defender, Status: 403,
		Meaning: Text{"The user's token has none of the scopes that this call accepts.",
			"В токене пользователя нет ни одной из нужных областей."},
		Causes: []Cause{
			scopeNotGranted(),
			userRole(),
		},
		Basis: Observed, Source: srcRoles,
	},
	{
		ID:       "application-permissions-missing",
		Template: "The application does not have any of the required application permissions ({required}) to access the resource.",
		Variants: []string{
			"The application does not have any of the required application permissions ({required})",
			"The application does not have any of the required application permissions",
		},
		Code: "Forbidden", Service: Defender, Status: 403,
		Meaning: Text{"The app's token has none of the permissions that this call accepts.",
			"В токене приложения нет ни одной из нужных ролей."},
		Causes: []Cause{roleNotGranted(), permissionType(), tokenBeforeConsent()},
		Basis:  Observed, Source: srcAppPermissions,
	},
	{
		ID:       "delegated-permissions-missing",
		Template: "The application does not have any of the required delegated permissions ({required}) to access the resource.",
		Variants: []string{
			"The application does not have any of the required delegated permissions ({required})",
			"The application does not have any of the required delegated permissions",
		},
		Code: "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"The user's token has none of the scopes that this call accepts.",
			"В токене пользователя нет ни одной из нужных областей."},
		Causes: []Cause{scopeNotGranted(), permissionType()},
		Basis:  Observed, Source: srcUserPermissions,
	},
	{
		ID:       "missing-graph-scope",
		Template: "Application is not authorized to perform this operation. Application must have one of the following scopes: {required}",
		Variants: []string{"Application must have one of the following scopes: {required}"},
		Code:     "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"The token has none of the permissions of which one is required.",
			"В токене нет ни одного из разрешений, из которых нужно хотя бы одно."},
		Causes: []Cause{
			permissionMissing(Likely),
			possible("permission-misnamed", Observed,
				Text{"The message names a permission that does not exist under this name.",
					"В сообщении названо разрешение, которого под таким именем нет."},
				Text{"DeviceManagementServiceConfiguration.* is really DeviceManagementServiceConfig.*.",
					"DeviceManagementServiceConfiguration.* на самом деле DeviceManagementServiceConfig.*."}),
			permissionType(),
		},
		Basis: Observed, Source: srcPermissions,
	},
	{
		ID: "permission-or-role", Template: "Auth token does not contain valid permissions or user does not have valid roles",
		Code: "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"Graph security lacks a permission in the token, or a role of the signed-in user.",
			"Graph security не видит разрешения в токене или роли у вошедшего пользователя."},
		Causes: []Cause{permissionMissing(Likely), securityRole(), permissionType()},
		Basis:  Documented, Source: srcGraph403,
	},
	{
		ID: "scopes-missing-in-token", Template: "You cannot perform the requested operation, required scopes are missing in the token.",
		Code: "AccessDenied", Service: Graph, Status: 403,
		Meaning: Text{"The token lacks permissions that this operation wants.",
			"В токене не хватает разрешений, которых требует операция."},
		Causes: []Cause{permissionMissing(Likely), tokenBeforeConsent()},
		Basis:  Observed, Source: srcConditional,
	},
	{
		ID: "graph-permission-missing", Template: "The principal does not have required Microsoft Graph permission(s): {required}",
		Service: Graph, Status: 403,
		Meaning: Text{"The token lacks the Graph permission that the message names.",
			"В токене нет разрешения Graph, названного в сообщении."},
		Causes: []Cause{permissionMissing(Likely), tokenBeforeConsent()},
		Basis:  Observed, Source: srcPermissions,
	},
	{
		// Graph puts the answer of the service behind it, Intune mostly, into
		// an error of its own that names no status.
		ID: "wrapped-forbidden", Template: `"ErrorCode":"Forbidden","Message":`,
		Code: "UnknownError", Service: Graph, Status: 403,
		Meaning: Text{"The service behind Graph, such as Intune, refuses the call.",
			"Служба за Graph, например Intune, отклонила вызов."},
		Causes: []Cause{
			permissionMissing(Likely),
			permissionType(),
			licenceMissing(Possible),
		},
		Basis: Observed, Source: srcWrappedForbidden,
	},
	{
		ID: "user-not-authorized", Template: "User is not authorized to perform the operation.", General: true, // a reason may follow
		Code: "Unauthorized", Service: Graph, Status: 403,
		Meaning: Text{"The token was accepted, but who calls may not do this.",
			"Токен принят, но вызывающему это не разрешено."},
		Causes: []Cause{
			permissionMissing(Likely),
			directoryRole(Possible),
			licenceMissing(Possible),
		},
		Basis: Observed, Source: srcUserNotAuthorized,
	},
	{
		ID: "account-inactive", Template: "Unauthorized request - reason of failure: Account mode is inactive",
		Variants: []string{"Account mode is inactive"},
		Code:     "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The token is not the problem: the tenant has no active Defender for Endpoint.",
			"Дело не в токене: в тенанте нет активного Defender for Endpoint."},
		Causes: []Cause{
			tenantNotActive(),
			possible("xdr-only-tenant", Observed,
				Text{"The tenant is licensed for Defender XDR only, which this host does not serve.",
					"У тенанта лицензия только на Defender XDR, а этот хост его не обслуживает."},
				Text{"Call https://api.security.microsoft.com, with a token for it.",
					"Вызывайте https://api.security.microsoft.com с токеном для него."}),
		},
		Tells: Values{{"reason", "Account mode is inactive"}},
		Basis: Observed, Source: srcAccountMode,
	},
	{
		ID: "no-tvm-licence", Template: "Unauthorized request - reason of failure: No Tvm license",
		Variants: []string{"reason of failure: No Tvm license"},
		Code:     "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The token is not the problem: the tenant has no Defender Vulnerability Management.",
			"Дело не в токене: у тенанта нет Defender Vulnerability Management."},
		Causes: []Cause{
			likely("tvm-not-licensed", Observed,
				Text{"Vulnerabilities, recommendations and software need that license.",
					"Уязвимости, рекомендации и ПО доступны только с этой лицензией."},
				Text{"License Vulnerability Management or Endpoint Plan 2, or leave the call out; keep the secret.",
					"Купите Vulnerability Management или Endpoint План 2 либо уберите вызов; секрет менять не нужно."}),
		},
		Tells: Values{{"reason", "No Tvm license"}},
		Basis: Observed, Source: srcTVM,
	},
	{
		ID: "unauthorized-reason", Template: "Unauthorized request - reason of failure: {reason}",
		Code: "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The service refuses the caller for the reason that the message gives.",
			"Служба отказывает вызывающему по причине, указанной в сообщении."},
		Causes: []Cause{
			likely("tenant-state", Observed,
				Text{"Such a reason mostly concerns the tenant: its setup or its license.",
					"Такая причина обычно связана с тенантом: с его настройкой или лицензией."},
				Text{"Go by the reason; check setup and licenses before you change the token.",
					"Исходите из причины; проверьте настройку и лицензии, прежде чем менять токен."}),
			tokenExpired(Possible),
		},
		Basis: Observed, Source: srcAccountMode,
	},
	{
		ID: "account-not-provisioned", Template: "Unauthorized request - Account is not provisioned.",
		Variants: []string{"Account is not provisioned"},
		Code:     "Unauthorized", Service: Defender, Status: 403,
		Meaning: Text{"The tenant has no Defender XDR set up.",
			"Defender XDR в тенанте не развёрнут."},
		Causes: []Cause{
			tenantNotProvisioned(),
		},
		Tells: Values{{"reason", "Account is not provisioned"}},
		Basis: Observed, Source: srcAccountMode,
	},
	{
		ID: "tenant-not-onboarded", Template: "Tenant is not onboarded to {product}",
		Code: "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"The tenant does not use the product that the message names.",
			"Продукт, названный в сообщении, в тенанте не подключён."},
		Causes: []Cause{
			productNotOnboarded(),
		},
		Basis: Observed, Source: srcIdentity,
	},
	{
		ID: "premium-licence", Template: "Tenant is not a B2C tenant and doesn't have premium license",
		Variants: []string{"Neither tenant is B2C or tenant doesn't have premium license"},
		Service:  Graph, Status: 403,
		Meaning: Text{"The data belong to a premium edition of Entra ID, which the tenant lacks.",
			"Эти данные доступны только в премиум-редакции Entra ID, которой у тенанта нет."},
		Causes: []Cause{licenceMissing(Likely)},
		Basis:  Observed, Source: srcPermissions,
	},
	{
		ID: "authorization-denied", Template: "Authorization has been denied for this request.",
		Code: "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The web server refused the token before Defender saw the request; no tracking ID exists.",
			"Токен отклонил веб-сервер, до Defender запрос не дошёл; ID отслеживания не бывает."},
		Causes: []Cause{
			tokenAudience(Likely),
			tokenExpired(Likely),
			tokenHeader(Possible),
		},
		Basis: Observed, Source: docApps,
	},
	{
		ID: "s2s-token", Template: "Invalid S2S auth token",
		Service: Graph, Status: 403,
		Meaning: Text{"Graph could not prove itself to the service behind it; your token is not the reason.",
			"Graph не смог подтвердить себя службе за ним; дело не в вашем токене."},
		Causes: []Cause{transientFault(Likely)},
		Basis:  Observed, Source: srcS2S,
	},
}

func tenantNotProvisioned() Cause {
	return Cause{ID: "tenant-not-provisioned", Certainty: Likely, Basis: Observed,
		Summary: Text{"There is no license, or nobody has opened the portal since it was bought.",
			"Лицензии нет, или после покупки портал ни разу не открывали."},
		Fix: Text{"Check the license, then open security.microsoft.com once as an administrator.",
			"Проверьте лицензию и один раз откройте security.microsoft.com под администратором."}}
}

func productNotOnboarded() Cause {
	return Cause{ID: "product-not-onboarded", Certainty: Likely, Basis: Observed,
		Summary: Text{"The product is not licensed, or not set up yet.",
			"Продукт не лицензирован или ещё не настроен."},
		Fix: Text{"License and set it up, or skip this call for the tenant.",
			"Приобретите и настройте его или не вызывайте эту операцию для тенанта."}}
}

package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// tenantCodes are the codes of the services behind Graph that look after permissions and licenses.
var tenantCodes = []*fact.Code{
	&permissionScopeNotGranted,
	&insufficientScope,
	&noPermissionsInAccessToken,
	&aadPremiumLicenseRequired,
	&paymentRequired,
	&unknownTenantID,
	&authenticationError,
	&organizationNotFound,
	&tokenValidationFail,
}

var permissionScopeNotGranted = fact.Code{
	Name: "PermissionScopeNotGranted", Service: fact.Graph, Status: 403,
	Message: "Authorization failed due to missing permission scope {required}.",
	Meaning: fact.Text{En: "Privileged Identity Management found none of the listed permissions in the token; any one of them is enough.",
		Ru: "Privileged Identity Management не нашёл в токене ни одного из перечисленных разрешений; достаточно любого из них."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Likely), cause.TokenBeforeConsent()},
	Docs:   []string{docPIM},
	Basis:  fact.Observed, Source: "https://github.com/kayasax/EasyPIM/issues/37",
}

var insufficientScope = fact.Code{
	Name: "InsufficientScope_UnauthorizedAccess", Service: fact.Graph, Status: 403,
	Message: "User/App doesn't have sufficient scope to access resource.",
	Meaning: fact.Text{En: "The token lacks the permission for this policy; the response doesn't name it.",
		Ru: "В токене нет разрешения для этой политики; в ответе оно не названо."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Likely), cause.PermissionType()},
	Docs:   []string{source.GraphAuth},
	Basis:  fact.Observed, Source: srcPermissions,
}

var noPermissionsInAccessToken = fact.Code{
	Name: "NoPermissionsInAccessToken", Service: fact.Graph, Status: 401,
	Message: "The token contains no permissions, or permissions can not be understood.",
	Meaning: fact.Text{En: "Exchange Online found no permission in the token for this call.",
		Ru: "Exchange Online не нашёл в токене разрешения для этого вызова."},
	Causes: []fact.Cause{
		cause.Likely("permission-missing", fact.Documented,
			fact.Text{En: "The token lacks the permission that this operation requires.",
				Ru: "В токене нет разрешения, которого требует операция."},
			fact.Text{En: "Add the application permission, such as Mail.Read, get admin consent, and get a new token.",
				Ru: "Добавьте разрешение приложения, например Mail.Read, получите согласие администратора и новый токен."}),
		cause.Possible("me-without-user", fact.Observed,
			fact.Text{En: "You got the token with client credentials, without a signed-in user.",
				Ru: "Токен получен через client credentials, без вошедшего пользователя."},
			fact.Text{En: "Call /users/{id} instead of /me, or sign in as a user for a delegated token.",
				Ru: "Вместо /me вызывайте /users/{id} или войдите как пользователь, чтобы получить делегированный токен."}),
		cause.TokenBeforeConsent(),
	},
	Docs:  []string{source.GraphAuth},
	Basis: fact.Documented, Source: "https://learn.microsoft.com/troubleshoot/entra/entra-id/users-groups-entra-apis/error-call-me-endpoint-microsoft-graph",
}

var aadPremiumLicenseRequired = fact.Code{
	Name: "AadPremiumLicenseRequired", Service: fact.Graph, Status: 400,
	Message: "The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.",
	Variants: []string{
		"The tenant needs to have Microsoft Entra ID P2 license.",
	},
	Meaning: fact.Text{En: "Privileged Identity Management works only with Entra ID P2 or Governance; a partner's license doesn't count.",
		Ru: "Privileged Identity Management работает только с Entra ID P2 или Governance; лицензия партнёра не считается."},
	Causes: []fact.Cause{cause.LicenceMissing(fact.Likely), cause.TokenOfTenant(fact.Possible)},
	Docs:   []string{docPIM},
	Basis:  fact.Observed, Source: "https://github.com/maester365/maester/issues/1421",
}

var paymentRequired = fact.Code{
	Name: "PaymentRequired", Service: fact.Graph, Status: 402,
	Meaning: fact.Text{En: "The API has to be paid for: by a license for it, or by an Azure subscription for metered calls.",
		Ru: "API платный: нужна лицензия на него или подписка Azure для тарифицируемых вызовов."},
	Causes: []fact.Cause{
		cause.LicenceMissing(fact.Likely),
		cause.Possible("metered-api", fact.Documented,
			fact.Text{En: "The API is metered, but billing isn't set up for the app: no linked Azure subscription, or no model.",
				Ru: "API тарифицируется, а оплата у приложения не настроена: нет связанной подписки Azure или модели."},
			fact.Text{En: "Link an Azure subscription to the app (Microsoft.GraphServices/accounts), or if licensed, add model=A or model=B to the URL.",
				Ru: "Свяжите с приложением подписку Azure (Microsoft.GraphServices/accounts) или при лицензии добавьте в URL model=A либо model=B."}),
	},
	Docs:  []string{docThreatIntelligence},
	Basis: fact.Observed, Source: docThreatIntelligence,
}

var unknownTenantID = fact.Code{
	Name: "UnknownTenantId", Service: fact.Graph, Status: 404,
	Message: "We do not recognize this tenant ID {tenant}.",
	Meaning: fact.Text{En: "The usage reports have no data for this tenant: it doesn't use Microsoft 365, or it's the wrong tenant.",
		Ru: "В отчётах об использовании нет данных этого тенанта: Microsoft 365 там не используется, или тенант не тот."},
	Causes: []fact.Cause{
		cause.TokenOfTenant(fact.Likely),
		cause.Possible("licence-missing", fact.Observed,
			fact.Text{En: "The tenant's licenses don't include this.",
				Ru: "Лицензии тенанта этого не включают."},
			fact.Text{En: "Check that Microsoft 365 is licensed and used in the tenant; reports start a few days later.",
				Ru: "Проверьте, что Microsoft 365 в тенанте лицензирован и используется; отчёты появляются через несколько дней."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/report",
}

var authenticationError = fact.Code{
	Name: "AuthenticationError", Service: fact.Graph, Status: 400, Wraps: true,
	Message: "Error authenticating with resource",
	Meaning: fact.Text{En: "Graph couldn't get its own token for the service behind it: the tenant or account doesn't have that service.",
		Ru: "Graph не получил собственного токена для службы за ним: у тенанта или учётной записи такой службы нет."},
	Causes: []fact.Cause{
		cause.Likely("licence-missing", fact.Observed,
			fact.Text{En: "The tenant's licenses don't include this.",
				Ru: "Лицензии тенанта этого не включают."},
			fact.Text{En: "License the product behind Graph for the tenant and the user: Teams, Exchange Online, or Purview.",
				Ru: "Лицензируйте продукт за Graph для тенанта и пользователя: Teams, Exchange Online или Purview."}),
		cause.UserOfOtherTenant(fact.Possible),
		cause.ResourceDisabled(fact.Possible),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Observed, Source: srcPermissions,
}

var organizationNotFound = fact.Code{
	Name: "OrganizationFromTenantGuidNotFound", Service: fact.Graph, Status: 401,
	Message: "The tenant for tenant guid '{tenant}' does not exist.",
	Meaning: fact.Text{En: "Exchange Online doesn't know the token's tenant; the tenant itself usually exists.",
		Ru: "Exchange Online не знает тенанта из токена; сам тенант чаще всего существует."},
	Causes: []fact.Cause{
		cause.Likely("mailbox-tenant", fact.Observed,
			fact.Text{En: "The tenant has no Exchange Online, or the mailbox is personal or belongs to another tenant.",
				Ru: "В тенанте нет Exchange Online, либо ящик личный или принадлежит другому тенанту."},
			fact.Text{En: "Sign in to the mailbox's tenant; for outlook.com use the authority /consumers; otherwise license Exchange Online.",
				Ru: "Входите в тенант ящика; для outlook.com — authority /consumers; иначе купите Exchange Online."}),
		cause.NationalCloud(fact.Possible),
		cause.WrongTenant(fact.Possible),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Observed, Source: source.GraphErrors,
}

var tokenValidationFail = fact.Code{
	Name: "GraphTokenValidationFail", Service: fact.Graph, Status: 401,
	Message: "MS Graph token validation fail",
	Meaning: fact.Text{En: "Graph accepted this token, but the service behind it, such as identity risk or governance, doesn't.",
		Ru: "Graph этот токен принял, а служба за ним, например рисков или управления удостоверениями, — нет."},
	Causes: []fact.Cause{
		cause.PermissionType(),
		cause.PermissionMissing(fact.Possible),
		cause.Possible("token-audience", fact.Documented,
			fact.Text{En: "The token was issued for a different API: its aud doesn't match the API you called.",
				Ru: "Токен выпущен для другого API: его aud не совпадает с вызванным."},
			fact.Text{En: "Request the token for the API you call: https://graph.microsoft.com/.default.",
				Ru: "Запросите токен для вызываемого API: https://graph.microsoft.com/.default."}),
	},
	Docs:  []string{source.GraphAuth},
	Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/5717",
}

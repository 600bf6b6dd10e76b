package catalog

// graphTenantCodes are the codes of the services behind Graph that look after permissions and licenses.
var graphTenantCodes = []*Code{
	&graphPermissionScopeNotGranted,
	&graphInsufficientScope,
	&graphNoPermissionsInAccessToken,
	&graphAadPremiumLicenseRequired,
	&graphPaymentRequired,
	&graphUnknownTenantID,
	&graphAuthenticationError,
	&graphOrganizationNotFound,
	&graphTokenValidationFail,
}

var graphPermissionScopeNotGranted = Code{
	Name: "PermissionScopeNotGranted", Service: Graph, Status: 403,
	Message: "Authorization failed due to missing permission scope {required}.",
	Meaning: Text{"Privileged Identity Management found none of the listed permissions in the token; any one of them is enough.",
		"Privileged Identity Management не нашёл в токене ни одного из перечисленных разрешений; достаточно любого из них."},
	Causes: []Cause{permissionMissing(Likely), tokenBeforeConsent()},
	Docs:   []string{docPIM},
	Basis:  Observed, Source: "https://github.com/kayasax/EasyPIM/issues/37",
}

var graphInsufficientScope = Code{
	Name: "InsufficientScope_UnauthorizedAccess", Service: Graph, Status: 403,
	Message: "User/App doesn't have sufficient scope to access resource.",
	Meaning: Text{"The token lacks the permission for this policy; the answer doesn't name it.",
		"В токене нет разрешения для этой политики; в ответе оно не названо."},
	Causes: []Cause{permissionMissing(Likely), permissionType()},
	Docs:   []string{docGraphAuth},
	Basis:  Observed, Source: srcPermissions,
}

var graphNoPermissionsInAccessToken = Code{
	Name: "NoPermissionsInAccessToken", Service: Graph, Status: 401,
	Message: "The token contains no permissions, or permissions can not be understood.",
	Meaning: Text{"Exchange Online finds no permission in the token that it can use for this call.",
		"Exchange Online не находит в токене разрешения, пригодного для этого вызова."},
	Causes: []Cause{
		likely("permission-missing", Documented,
			Text{"The token lacks the permission that this operation requires.",
				"В токене нет разрешения, которого требует операция."},
			Text{"Add the application permission, such as Mail.Read, have an administrator consent, get a new token.",
				"Добавьте разрешение приложения, например Mail.Read, получите согласие администратора и новый токен."}),
		possible("me-without-user", Observed,
			Text{"The token was got with client credentials, without a signed-in user.",
				"Токен получен через client credentials, без вошедшего пользователя."},
			Text{"Call /users/{id} instead of /me, or sign in as a user for a delegated token.",
				"Вместо /me вызывайте /users/{id} или войдите как пользователь, чтобы получить делегированный токен."}),
		tokenBeforeConsent(),
	},
	Docs:  []string{docGraphAuth},
	Basis: Documented, Source: "https://learn.microsoft.com/troubleshoot/entra/entra-id/users-groups-entra-apis/error-call-me-endpoint-microsoft-graph",
}

var graphAadPremiumLicenseRequired = Code{
	Name: "AadPremiumLicenseRequired", Service: Graph, Status: 400,
	Message: "The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.",
	Variants: []string{
		"The tenant needs to have Microsoft Entra ID P2 license.",
	},
	Meaning: Text{"Privileged Identity Management works with Entra ID P2 or Governance only; a partner's license doesn't count.",
		"Privileged Identity Management работает только с Entra ID P2 или Governance; лицензия партнёра не считается."},
	Causes: []Cause{licenceMissing(Likely), tokenOfTenant(Possible)},
	Docs:   []string{docPIM},
	Basis:  Observed, Source: "https://github.com/maester365/maester/issues/1421",
}

var graphPaymentRequired = Code{
	Name: "PaymentRequired", Service: Graph, Status: 402,
	Meaning: Text{"The API is paid for apart from the portal: Defender Threat Intelligence has a license of its own for it.",
		"API оплачивается отдельно от портала: у Defender Threat Intelligence на него своя лицензия."},
	Causes: []Cause{
		likely("licence-missing", Observed,
			Text{"The tenant's licenses do not include what was asked for.",
				"Лицензии тенанта этого не включают."},
			Text{"Buy the license of the Defender Threat Intelligence API, or use the portal.",
				"Купите лицензию на API Defender Threat Intelligence или пользуйтесь порталом."}),
	},
	Docs:  []string{docThreatIntelligence},
	Basis: Observed, Source: docThreatIntelligence,
}

var graphUnknownTenantID = Code{
	Name: "UnknownTenantId", Service: Graph, Status: 404,
	Message: "We do not recognize this tenant ID {tenant}.",
	Meaning: Text{"The usage reports have no data of this tenant: no Microsoft 365 service is in use there, or it is another tenant.",
		"В отчётах об использовании нет данных этого тенанта: Microsoft 365 там не используется, или тенант не тот."},
	Causes: []Cause{
		tokenOfTenant(Likely),
		possible("licence-missing", Observed,
			Text{"The tenant's licenses do not include what was asked for.",
				"Лицензии тенанта этого не включают."},
			Text{"Check that Microsoft 365 is licensed and used in the tenant; reports start some days later.",
				"Проверьте, что Microsoft 365 в тенанте лицензирован и используется; отчёты появляются через несколько дней."}),
	},
	Docs:  []string{docGraphErrors},
	Basis: Observed, Source: "https://learn.microsoft.com/graph/api/resources/report",
}

var graphAuthenticationError = Code{
	Name: "AuthenticationError", Service: Graph, Status: 400, Wraps: true,
	Message: "Error authenticating with resource",
	Meaning: Text{"Graph got no token of its own for the service behind it: the tenant or the account has no such service.",
		"Graph не получил собственного токена для службы за ним: у тенанта или учётной записи такой службы нет."},
	Causes: []Cause{
		likely("licence-missing", Observed,
			Text{"The tenant's licenses do not include what was asked for.",
				"Лицензии тенанта этого не включают."},
			Text{"License the product behind for the tenant and the user: Teams, Exchange Online or Purview.",
				"Лицензируйте продукт за Graph для тенанта и пользователя: Teams, Exchange Online или Purview."}),
		userOfOtherTenant(Possible),
		resourceDisabled(Possible),
	},
	Docs:  []string{docGraphErrors},
	Basis: Observed, Source: srcPermissions,
}

var graphOrganizationNotFound = Code{
	Name: "OrganizationFromTenantGuidNotFound", Service: Graph, Status: 401,
	Message: "The tenant for tenant guid '{tenant}' does not exist.",
	Meaning: Text{"Exchange Online doesn't know the tenant of the token; the tenant itself mostly exists.",
		"Exchange Online не знает тенанта из токена; сам тенант чаще всего существует."},
	Causes: []Cause{
		likely("mailbox-tenant", Observed,
			Text{"The tenant has no Exchange Online, or the mailbox is a personal one or belongs to another tenant.",
				"В тенанте нет Exchange Online, либо ящик личный или принадлежит другому тенанту."},
			Text{"Sign in to the tenant of the mailbox; for outlook.com use the authority /consumers; else license Exchange Online.",
				"Входите в тенант ящика; для outlook.com — authority /consumers; иначе купите Exchange Online."}),
		nationalCloud(Possible),
		wrongTenant(Possible),
	},
	Docs:  []string{docGraphErrors},
	Basis: Observed, Source: docGraphErrors,
}

var graphTokenValidationFail = Code{
	Name: "GraphTokenValidationFail", Service: Graph, Status: 401,
	Message: "MS Graph token validation fail",
	Meaning: Text{"The service behind Graph, such as identity risk or governance, takes no such token for this call, though Graph took it.",
		"Служба за Graph, например рисков или управления удостоверениями, такой токен для этого вызова не принимает, хотя Graph его принял."},
	Causes: []Cause{
		permissionType(),
		permissionMissing(Possible),
		possible("token-audience", Documented,
			Text{"The token was issued for another API: its aud is not the one that was called.",
				"Токен выпущен для другого API: его aud не совпадает с вызванным."},
			Text{"Request the token for the API you call: https://graph.microsoft.com/.default.",
				"Запросите токен для вызываемого API: https://graph.microsoft.com/.default."}),
	},
	Docs:  []string{docGraphAuth},
	Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/5717",
}

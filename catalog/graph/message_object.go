package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docDirectoryErrors  = "https://learn.microsoft.com/previous-versions/azure/ad/graph/howto/azure-ad-graph-api-error-codes-and-error-handling"
	docUserCreate       = "https://learn.microsoft.com/graph/api/user-post-users"
	docAppCredentials   = "https://learn.microsoft.com/graph/api/application-addpassword"
	docIdentifierURI    = "https://learn.microsoft.com/entra/identity-platform/identifier-uri-restrictions"
	docDirectoryRetired = "https://learn.microsoft.com/graph/migrate-azure-ad-graph-overview"
)

// objectCodes are the codes of the directory that Azure AD Graph and Microsoft Graph share.
var objectCodes = []*fact.Code{
	&directoryAuthenticationMissingOrMalformed,
	&directoryAuthenticationExpiredToken,
	&directoryAuthenticationUnauthorized,
	&directoryAuthorizationIdentityDisabled,
	&directoryDirectoryResultSizeLimitExceeded,
	&directoryDirectoryBindingRedirection,
	&directoryDirectoryReplicaUnavailable,
	&directoryRequestDataContractVersionMissing,
	&directoryRequestInvalidDataContractVersion,
	&directoryRequestMultipleObjectsWithSameKeyValue,
	&directoryRequestInvalidReplicaSessionKey,
	&directoryServiceInternalServerError,
	&directoryRequestInvalidValue,
	&directoryHostNameNotOnVerifiedDomain,
	&directoryKeyCredentialsInvalid,
}

var directoryAuthenticationMissingOrMalformed = fact.Code{
	Name: "Authentication_MissingOrMalformed", Service: fact.Graph, Status: 401,
	Message: "Access Token missing or malformed.",
	Meaning: fact.Text{En: "The directory got no access token, or got one it can't read.",
		Ru: "Каталог не получил токена доступа или не смог его прочитать."},
	Causes: []fact.Cause{
		cause.TokenHeader(fact.Likely),
		cause.TokenMangled(fact.Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryAuthenticationExpiredToken = fact.Code{
	Name: "Authentication_ExpiredToken", Service: fact.Graph, Status: 401,
	Message: "Your access token has expired. Please renew it before submitting the request.",
	Meaning: fact.Text{En: "The access token has expired.",
		Ru: "Срок токена доступа истёк."},
	Causes: []fact.Cause{
		cause.TokenExpired(fact.Likely),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryAuthenticationUnauthorized = fact.Code{
	Name: "Authentication_Unauthorized", General: true, Service: fact.Graph, Status: 401,
	Meaning: fact.Text{En: "The directory accepts the token's form, but its user or app isn't in this tenant or isn't allowed in.",
		Ru: "Токен каталог прочитал, но пользователя или приложения из него в этом тенанте нет, либо доступ ему закрыт."},
	Causes: []fact.Cause{
		cause.AppNotInTenant(fact.Possible),
		cause.PermissionMissing(fact.Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryAuthorizationIdentityDisabled = fact.Code{
	Name: "Authorization_IdentityDisabled", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The caller's account is disabled in the tenant.",
		Ru: "Учётная запись вызывающего в тенанте отключена."},
	Causes: []fact.Cause{
		cause.AccountDisabled(fact.Likely),
		cause.AppDisabled(fact.Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryDirectoryResultSizeLimitExceeded = fact.Code{
	Name: "Directory_ResultSizeLimitExceeded", Service: fact.Graph, Status: 403,
	Message: "The size of the result set has exceeded the limit.",
	Meaning: fact.Text{En: "The response would be larger than the directory returns at once.",
		Ru: "Ответ больше, чем каталог отдаёт за раз."},
	Causes: []fact.Cause{
		pageSize(),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryDirectoryBindingRedirection = fact.Code{
	Name: "Directory_BindingRedirection", Service: fact.Graph, Status: 302,
	Meaning: fact.Text{En: "The object belongs to another directory partition; the response names the host to call.",
		Ru: "Объект в другом разделе каталога; нужный хост назван в ответе."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryDirectoryReplicaUnavailable = fact.Code{
	Name: "Directory_ReplicaUnavailable", Service: fact.Graph, Status: 503,
	Meaning: fact.Text{En: "The directory replica that the session uses isn't reachable right now.",
		Ru: "Реплика каталога, к которой привязан сеанс, сейчас недоступна."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Likely),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryRequestDataContractVersionMissing = fact.Code{
	Name: "Request_DataContractVersionMissing", Service: fact.Graph, Status: 400,
	Message: "The specified api-version is invalid. The value must exactly match a supported version.",
	Meaning: fact.Text{En: "The Azure AD Graph URL is missing its api-version.",
		Ru: "В URL Azure AD Graph нет api-version."},
	Causes: []fact.Cause{
		cause.Likely("api-retired", fact.Documented,
			fact.Text{En: "The API, this version of it, or an option of the request has been retired.",
				Ru: "API, его версия или параметр запроса выведены из эксплуатации."},
			fact.Text{En: "Azure AD Graph (graph.windows.net) is retired: call https://graph.microsoft.com/v1.0 with a token for it.",
				Ru: "Azure AD Graph (graph.windows.net) закрыт: вызывайте https://graph.microsoft.com/v1.0 с токеном для него."}),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryRequestInvalidDataContractVersion = fact.Code{
	Name: "Request_InvalidDataContractVersion", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Azure AD Graph doesn't have this api-version.",
		Ru: "Такой api-version у Azure AD Graph нет."},
	Causes: []fact.Cause{
		cause.Likely("api-retired", fact.Documented,
			fact.Text{En: "The API, this version of it, or an option of the request has been retired.",
				Ru: "API, его версия или параметр запроса выведены из эксплуатации."},
			fact.Text{En: "Azure AD Graph (graph.windows.net) is retired: call https://graph.microsoft.com/v1.0 with a token for it.",
				Ru: "Azure AD Graph (graph.windows.net) закрыт: вызывайте https://graph.microsoft.com/v1.0 с токеном для него."}),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryRequestMultipleObjectsWithSameKeyValue = fact.Code{
	Name: "Request_MultipleObjectsWithSameKeyValue", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Several objects have this value, so it doesn't identify any of them.",
		Ru: "Это значение есть у нескольких объектов, поэтому не определяет ни один из них."},
	Causes: []fact.Cause{
		cause.Likely("id-ambiguous", fact.Documented,
			fact.Text{En: "The value isn't unique in the directory.",
				Ru: "Значение в каталоге не уникально."},
			fact.Text{En: "Use the object ID instead of the name.",
				Ru: "Используйте ID объекта вместо имени."}),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryRequestInvalidReplicaSessionKey = fact.Code{
	Name: "Request_InvalidReplicaSessionKey", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The session key from an earlier response is no longer valid.",
		Ru: "Ключ сеанса из прежнего ответа больше не действует."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryServiceInternalServerError = fact.Code{
	Name: "Service_InternalServerError", Service: fact.Graph, Status: 500,
	Message: "Encountered an internal server error.",
	Meaning: fact.Text{En: "The directory failed on its side.",
		Ru: "Сбой на стороне каталога."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Likely),
		cause.RequestBreaksService(),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryRequestInvalidValue = fact.Code{
	Name: "Request_InvalidValue", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "A value in the request isn't valid.",
		Ru: "Значение в запросе недопустимо."},
	Causes: []fact.Cause{
		cause.GraphBody(fact.Likely),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Documented, Source: docDirectoryErrors,
}

var directoryHostNameNotOnVerifiedDomain = fact.Code{
	Name: "HostNameNotOnVerifiedDomain", Service: fact.Graph, Status: 400,
	Message: "Values of identifierUris property must use a verified domain of the organization or its subdomain: '{uri}'",
	Variants: []string{
		"Values of identifierUris property must use a verified domain of the organization or its subdomain",
	},
	Meaning: fact.Text{En: "The app's identifier URI uses a host that isn't a verified domain of the tenant.",
		Ru: "В URI идентификатора приложения хост, который не является подтверждённым доменом тенанта."},
	Causes: []fact.Cause{
		cause.Likely("identifier-uri", fact.Observed,
			fact.Text{En: "The application ID URI is on a domain that the tenant has not verified, such as http://NAME of an old script.",
				Ru: "URI приложения в домене, который в тенанте не подтверждён, например http://ИМЯ из старого скрипта."},
			fact.Text{En: "Use api://{appId}, api://{tenantId}/NAME, or a URI on a domain verified under Entra ID, Custom domain names.",
				Ru: "Используйте api://{appId}, api://{tenantId}/ИМЯ или URI в домене, подтверждённом в Entra ID, Custom domain names."}),
	},
	Docs:  []string{docIdentifierURI},
	Basis: fact.Observed, Source: "https://github.com/dotnet/sign/issues/423",
}

var directoryKeyCredentialsInvalid = fact.Code{
	Name: "KeyCredentialsInvalid", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The directory doesn't accept the app's certificate.",
		Ru: "Каталог не принимает сертификат приложения."},
	Causes: []fact.Cause{
		cause.CertificateFile(fact.Likely),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: fact.Observed, Source: docDirectoryErrors,
}

// objectMessages are about users, groups, apps and what belongs to them in the directory.
var objectMessages = []fact.Message{
	{
		ID:       "directory-retired",
		Template: "Access blocked to AAD Graph API for this application.",
		Service:  fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The app calls Azure AD Graph, which is retired.",
			Ru: "Приложение вызывает закрытый Azure AD Graph."},
		Causes: []fact.Cause{
			cause.Likely("api-retired", fact.Documented,
				fact.Text{En: "The API, this version of it, or an option of the request has been retired.",
					Ru: "API, его версия или параметр запроса выведены из эксплуатации."},
				fact.Text{En: "Move the app to Microsoft Graph: https://graph.microsoft.com, Microsoft Graph permissions, and a token for that host.",
					Ru: "Переведите приложение на Microsoft Graph: https://graph.microsoft.com, разрешения Microsoft Graph и токен для него."}),
		},
		Basis: fact.Documented, Source: docDirectoryRetired,
	},
	{
		ID:       "delta-too-old",
		Template: "DeltaLink older than {days} days is not supported.",
		Service:  fact.Graph, Status: 410,
		Meaning: fact.Text{En: "The delta link was kept longer than the directory keeps changes.",
			Ru: "Delta-ссылка хранилась дольше, чем каталог хранит изменения."},
		Causes: []fact.Cause{
			cause.DeltaToken(),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/delta-query-overview",
	},
	{
		ID:       "property-value-required",
		Template: "Property value is required but is empty or missing.",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The body lacks a property that is required to create the object.",
			Ru: "В теле нет свойства, без которого объект создать нельзя."},
		Causes: []fact.Cause{
			cause.Likely("parameter-absent", fact.Documented,
				fact.Text{En: "The request lacks a required parameter.",
					Ru: "Обязательного параметра в запросе нет."},
				fact.Text{En: "A user needs accountEnabled, displayName, mailNickname, userPrincipalName, and passwordProfile; a group needs displayName, mailEnabled, mailNickname, and securityEnabled.",
					Ru: "Пользователю нужны accountEnabled, displayName, mailNickname, userPrincipalName, passwordProfile; группе — displayName, mailEnabled, mailNickname, securityEnabled."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure-Samples/active-directory-dotnet-graphapi-web/issues/27",
	},
	{
		ID:       "password-weak",
		Template: "The specified password does not comply with password complexity requirements. Please provide a different password.",
		Variants: []string{
			"The password does not comply with password complexity requirements. Please provide a different password.",
			"The specified password does not comply with password complexity requirements",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The password is too weak for the tenant's policy or is on its banned list.",
			Ru: "Пароль не отвечает политике тенанта или входит в список запрещённых."},
		Causes: []fact.Cause{
			cause.Likely("password-policy", fact.Documented,
				fact.Text{En: "The password breaks the tenant's rules: length, character types, or banned words.",
					Ru: "Пароль нарушает правила тенанта: длина, виды символов или запрещённые слова."},
				fact.Text{En: "Use a longer random password, and check the banned words under Password protection.",
					Ru: "Задайте более длинный случайный пароль; учтите запрещённые слова в Password protection."}),
		},
		Basis: fact.Observed, Source: docUserCreate,
	},
	{
		ID:       "upn-domain",
		Template: "The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.",
		Variants: []string{
			"Domain '{domain}' is not verified",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The part of userPrincipalName after @ isn't a verified domain of the tenant.",
			Ru: "Часть userPrincipalName после @ — не подтверждённый домен тенанта."},
		Causes: []fact.Cause{
			cause.Likely("domain-not-verified", fact.Documented,
				fact.Text{En: "The domain isn't verified in this tenant.",
					Ru: "Домен не подтверждён в этом тенанте."},
				fact.Text{En: "Use the onmicrosoft.com domain, or verify the other one under Entra ID, Custom domain names.",
					Ru: "Используйте домен onmicrosoft.com или подтвердите другой в Entra ID, Custom domain names."}),
		},
		Basis: fact.Observed, Source: docUserCreate,
	},
	{
		ID:       "mail-group-fixed",
		Template: "Cannot Update a mail-enabled security groups and or distribution list.",
		Variants: []string{
			"Cannot update a mail-enabled security groups and or distribution list",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Exchange manages distribution lists and mail-enabled security groups; Graph can only read them.",
			Ru: "Списками рассылки и группами безопасности с почтой управляет Exchange; через Graph их можно только читать."},
		Causes: []fact.Cause{
			cause.Likely("group-of-exchange", fact.Documented,
				fact.Text{En: "The group belongs to Exchange, so Graph can't change it.",
					Ru: "Группа принадлежит Exchange, и Graph её не меняет."},
				fact.Text{En: "Use Exchange Online PowerShell: Add-DistributionGroupMember, Set-DistributionGroup.",
					Ru: "Используйте Exchange Online PowerShell: Add-DistributionGroupMember, Set-DistributionGroup."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/groups-overview",
	},
	{
		ID:       "principal-name-used",
		Template: "The service principal cannot be created, updated, or restored because the service principal name {name} is already in use.",
		Code:     "Request_MultipleObjectsWithSameKeyValue", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Another service principal already has this name or appId.",
			Ru: "У другого субъекта-службы уже есть это имя или appId."},
		Causes: []fact.Cause{
			cause.ExistsAlready(),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals",
	},
	{
		ID:       "credential-key",
		Template: "Update to existing credential with KeyId '{id}' is not allowed.",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "You can add or remove an app's secret or certificate, but not change it.",
			Ru: "Секрет или сертификат приложения можно добавить или удалить, но не изменить."},
		Causes: []fact.Cause{
			cause.Likely("property-fixed", fact.Documented,
				fact.Text{En: "You can change only some properties; the service sets the others.",
					Ru: "Менять можно лишь часть свойств; остальные задаёт служба."},
				fact.Text{En: "Send the existing entries unchanged, or use addPassword, removePassword, addKey and removeKey.",
					Ru: "Передавайте существующие записи без изменений или используйте addPassword, removePassword, addKey и removeKey."}),
		},
		Basis: fact.Observed, Source: docAppCredentials,
	},
	{
		ID:       "credential-by-service",
		Template: "New password credentials must be generated by service",
		Variants: []string{
			"New password credentials must be generated with service generated values.",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The directory creates app secrets itself.",
			Ru: "Секреты приложений каталог создаёт сам."},
		Causes: []fact.Cause{
			cause.Likely("property-fixed", fact.Documented,
				fact.Text{En: "You can change only some properties; the service sets the others.",
					Ru: "Менять можно лишь часть свойств; остальные задаёт служба."},
				fact.Text{En: "Call POST /applications/{id}/addPassword and use secretText from the response.",
					Ru: "Вызовите POST /applications/{id}/addPassword и возьмите secretText из ответа."}),
		},
		Basis: fact.Observed, Source: docAppCredentials,
	},
	{
		ID:       "group-name-policy",
		Template: "The displayName or mailNickname of the group violates the naming policy",
		Variants: []string{
			"The property {property} is missing a required prefix/suffix per your organization's Group naming requirements.",
			"contains a custom blocked word per your organization's Group naming requirements",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The tenant's group naming policy forbids this name.",
			Ru: "Политика именования групп тенанта запрещает это имя."},
		Causes: []fact.Cause{
			cause.PolicyForbids(),
		},
		Basis: fact.Deduced, Source: "https://learn.microsoft.com/graph/api/group-validateproperties",
	},
	{
		ID:       "administrative-unit",
		Template: "Insufficient privileges to complete the write operation.",
		Code:     "Authorization_RequestDenied", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The caller can read but not write here.",
			Ru: "Вызывающий может читать, но не изменять."},
		Causes: []fact.Cause{
			cause.Likely("permission-missing", fact.Documented,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "Grant a ReadWrite permission listed on the operation's page; to change administrators, the caller needs a role at least as high as theirs.",
					Ru: "Выдайте разрешение ReadWrite со страницы операции; для изменения администраторов вызывающему нужна роль не ниже их."}),
			cause.DirectoryRole(fact.Possible),
		},
		Basis: fact.Observed, Source: source.GraphAuth,
	},
	{
		ID:       "app-role-not-of-resource",
		Template: "Permission being assigned was not found on application '{app}'.",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The API in resourceId has no app role with the ID in appRoleId.",
			Ru: "У API из resourceId нет роли приложения с ID из appRoleId."},
		Causes: []fact.Cause{
			cause.Likely("app-role-of-another", fact.Observed,
				fact.Text{En: "appRoleId isn't an app role of that API: it belongs to another API, or is the ID of a delegated permission.",
					Ru: "appRoleId — не роль этого API: она другого API, или это ID делегированного разрешения."},
				fact.Text{En: "Read appRoles of the API's service principal (az ad sp show --id API) and take the role whose allowedMemberTypes has Application; resourceId is that principal's id.",
					Ru: "Прочитайте appRoles субъекта-службы этого API (az ad sp show --id API) и возьмите роль с Application в allowedMemberTypes; resourceId — id этого субъекта."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments",
	},
}

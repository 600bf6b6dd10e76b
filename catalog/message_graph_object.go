package catalog

const (
	docDirectoryErrors  = "https://learn.microsoft.com/previous-versions/azure/ad/graph/howto/azure-ad-graph-api-error-codes-and-error-handling"
	docUserCreate       = "https://learn.microsoft.com/graph/api/user-post-users"
	docAppCredentials   = "https://learn.microsoft.com/graph/api/application-addpassword"
	docIdentifierURI    = "https://learn.microsoft.com/entra/identity-platform/identifier-uri-restrictions"
	docDirectoryRetired = "https://learn.microsoft.com/graph/migrate-azure-ad-graph-overview"
)

// graphObjectCodes are the codes of the directory that Azure AD Graph and Microsoft Graph share.
var graphObjectCodes = []*Code{
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

var directoryAuthenticationMissingOrMalformed = Code{
	Name: "Authentication_MissingOrMalformed", Service: Graph, Status: 401,
	Message: "Access Token missing or malformed.",
	Meaning: Text{"The directory got no access token, or one that it can't read.",
		"Каталог не получил токена доступа или не смог его прочитать."},
	Causes: []Cause{
		tokenHeader(Likely),
		tokenMangled(Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryAuthenticationExpiredToken = Code{
	Name: "Authentication_ExpiredToken", Service: Graph, Status: 401,
	Message: "Your access token has expired. Please renew it before submitting the request.",
	Meaning: Text{"The access token has expired.",
		"Срок токена доступа истёк."},
	Causes: []Cause{
		tokenExpired(Likely),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryAuthenticationUnauthorized = Code{
	Name: "Authentication_Unauthorized", General: true, Service: Graph, Status: 401,
	Meaning: Text{"The directory knows the token, but not its user or app in this tenant, or doesn't let it in.",
		"Каталог знает токен, но не его пользователя или приложение в этом тенанте, либо не пускает его."},
	Causes: []Cause{
		appNotInTenant(Possible),
		permissionMissing(Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryAuthorizationIdentityDisabled = Code{
	Name: "Authorization_IdentityDisabled", Service: Graph, Status: 403,
	Meaning: Text{"The account of the caller is disabled in the tenant.",
		"Учётная запись вызывающего в тенанте отключена."},
	Causes: []Cause{
		accountDisabled(Likely),
		appDisabled(Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryDirectoryResultSizeLimitExceeded = Code{
	Name: "Directory_ResultSizeLimitExceeded", Service: Graph, Status: 403,
	Message: "The size of the result set has exceeded the limit.",
	Meaning: Text{"The answer would be larger than the directory gives at once.",
		"Ответ больше, чем каталог отдаёт за раз."},
	Causes: []Cause{
		pageSize(),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryDirectoryBindingRedirection = Code{
	Name: "Directory_BindingRedirection", Service: Graph, Status: 302,
	Meaning: Text{"The object belongs to another directory partition; the answer names the host to call.",
		"Объект в другом разделе каталога; нужный хост назван в ответе."},
	Causes: []Cause{
		transientFault(Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryDirectoryReplicaUnavailable = Code{
	Name: "Directory_ReplicaUnavailable", Service: Graph, Status: 503,
	Meaning: Text{"The copy of the directory that the session uses is not reachable for the moment.",
		"Реплика каталога, к которой привязан сеанс, сейчас недоступна."},
	Causes: []Cause{
		transientFault(Likely),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryRequestDataContractVersionMissing = Code{
	Name: "Request_DataContractVersionMissing", Service: Graph, Status: 400,
	Message: "The specified api-version is invalid. The value must exactly match a supported version.",
	Meaning: Text{"The URL of Azure AD Graph lacks its api-version.",
		"В URL Azure AD Graph нет api-version."},
	Causes: []Cause{
		likely("api-retired", Documented,
			Text{"The API, this version of it, or an option of the request has been retired.",
				"API, его версия или параметр запроса выведены из эксплуатации."},
			Text{"Azure AD Graph (graph.windows.net) is retired: call https://graph.microsoft.com/v1.0 with a token for it.",
				"Azure AD Graph (graph.windows.net) закрыт: вызывайте https://graph.microsoft.com/v1.0 с токеном для него."}),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryRequestInvalidDataContractVersion = Code{
	Name: "Request_InvalidDataContractVersion", Service: Graph, Status: 400,
	Meaning: Text{"The api-version of Azure AD Graph isn't one that exists.",
		"Такой api-version у Azure AD Graph нет."},
	Causes: []Cause{
		likely("api-retired", Documented,
			Text{"The API, this version of it, or an option of the request has been retired.",
				"API, его версия или параметр запроса выведены из эксплуатации."},
			Text{"Azure AD Graph (graph.windows.net) is retired: call https://graph.microsoft.com/v1.0 with a token for it.",
				"Azure AD Graph (graph.windows.net) закрыт: вызывайте https://graph.microsoft.com/v1.0 с токеном для него."}),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryRequestMultipleObjectsWithSameKeyValue = Code{
	Name: "Request_MultipleObjectsWithSameKeyValue", Service: Graph, Status: 400,
	Meaning: Text{"Several objects have this value, so that it names none of them.",
		"Это значение есть у нескольких объектов и ни одного не обозначает."},
	Causes: []Cause{
		likely("id-ambiguous", Documented,
			Text{"The value isn't unique in the directory.",
				"Значение в каталоге не уникально."},
			Text{"Use the object ID in place of the name.",
				"Используйте ID объекта вместо имени."}),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryRequestInvalidReplicaSessionKey = Code{
	Name: "Request_InvalidReplicaSessionKey", Service: Graph, Status: 400,
	Meaning: Text{"The session key of an earlier answer is not valid any more.",
		"Ключ сеанса из прежнего ответа больше не действует."},
	Causes: []Cause{
		transientFault(Possible),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryServiceInternalServerError = Code{
	Name: "Service_InternalServerError", Service: Graph, Status: 500,
	Message: "Encountered an internal server error.",
	Meaning: Text{"The directory failed on its side.",
		"Сбой на стороне каталога."},
	Causes: []Cause{
		transientFault(Likely),
		requestBreaksService(),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryRequestInvalidValue = Code{
	Name: "Request_InvalidValue", Service: Graph, Status: 400,
	Meaning: Text{"A value of the request isn't valid.",
		"Значение в запросе недопустимо."},
	Causes: []Cause{
		graphBody(Likely),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Documented, Source: docDirectoryErrors,
}

var directoryHostNameNotOnVerifiedDomain = Code{
	Name: "HostNameNotOnVerifiedDomain", Service: Graph, Status: 400,
	Message: "Values of identifierUris property must use a verified domain of the organization or its subdomain: '{uri}'",
	Variants: []string{
		"Values of identifierUris property must use a verified domain of the organization or its subdomain",
	},
	Meaning: Text{"The identifier URI of the app uses a host that isn't a verified domain of the tenant.",
		"В URI идентификатора приложения хост, который не является подтверждённым доменом тенанта."},
	Causes: []Cause{
		likely("identifier-uri", Observed,
			Text{"An old script or module wrote http://NAME as application ID URI.",
				"Старый скрипт или модуль задал URI приложения вида http://ИМЯ."},
			Text{"Use api://{appId}, api://{tenantId}/NAME, or a URI on a domain verified under Entra ID, Custom domain names.",
				"Используйте api://{appId}, api://{tenantId}/ИМЯ или URI в домене, подтверждённом в Entra ID, Custom domain names."}),
	},
	Docs:  []string{docIdentifierURI},
	Basis: Observed, Source: "https://github.com/dotnet/sign/issues/423",
}

var directoryKeyCredentialsInvalid = Code{
	Name: "KeyCredentialsInvalid", Service: Graph, Status: 400,
	Meaning: Text{"The directory doesn't take the certificate of the app.",
		"Каталог не принимает сертификат приложения."},
	Causes: []Cause{
		certificateFile(Likely),
	},
	Docs:  []string{docDirectoryErrors},
	Basis: Observed, Source: docDirectoryErrors,
}

// graphObjectMessages are about users, groups, apps and what belongs to them in the directory.
var graphObjectMessages = []Message{
	{
		ID:       "directory-retired",
		Template: "Access blocked to AAD Graph API for this application.",
		Service:  Graph, Status: 403,
		Meaning: Text{"The app calls Azure AD Graph, which is retired.",
			"Приложение вызывает закрытый Azure AD Graph."},
		Causes: []Cause{
			likely("api-retired", Documented,
				Text{"The API, this version of it, or an option of the request has been retired.",
					"API, его версия или параметр запроса выведены из эксплуатации."},
				Text{"Move the app to Microsoft Graph: https://graph.microsoft.com, permissions of Microsoft Graph, a token for that host.",
					"Переведите приложение на Microsoft Graph: https://graph.microsoft.com, разрешения Microsoft Graph и токен для него."}),
		},
		Basis: Documented, Source: docDirectoryRetired,
	},
	{
		ID:       "delta-too-old",
		Template: "DeltaLink older than {days} days is not supported.",
		Service:  Graph, Status: 410,
		Meaning: Text{"The delta link was kept longer than the directory remembers changes.",
			"Ссылка delta хранилась дольше, чем каталог помнит изменения."},
		Causes: []Cause{
			deltaToken(),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/delta-query-overview",
	},
	{
		ID:       "property-value-required",
		Template: "Property value is required but is empty or missing.",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"A property without which the object can't be created isn't in the body.",
			"В теле нет свойства, без которого объект создать нельзя."},
		Causes: []Cause{
			likely("parameter-absent", Documented,
				Text{"A required parameter is not in the request at all.",
					"Обязательного параметра в запросе нет."},
				Text{"A user needs accountEnabled, displayName, mailNickname, userPrincipalName and passwordProfile; a group displayName, mailEnabled, mailNickname, securityEnabled.",
					"Пользователю нужны accountEnabled, displayName, mailNickname, userPrincipalName, passwordProfile; группе — displayName, mailEnabled, mailNickname, securityEnabled."}),
		},
		Basis: Observed, Source: "https://github.com/Azure-Samples/active-directory-dotnet-graphapi-web/issues/27",
	},
	{
		ID:       "password-weak",
		Template: "The specified password does not comply with password complexity requirements. Please provide a different password.",
		Variants: []string{
			"The password does not comply with password complexity requirements. Please provide a different password.",
			"The specified password does not comply with password complexity requirements",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The password is too weak for the tenant's policy, or on its list of banned ones.",
			"Пароль не отвечает политике тенанта или входит в список запрещённых."},
		Causes: []Cause{
			likely("password-policy", Documented,
				Text{"The password breaks the tenant's rules: length, kinds of characters, or banned words.",
					"Пароль нарушает правила тенанта: длина, виды символов или запрещённые слова."},
				Text{"Use a longer random password; mind the banned words of Password protection.",
					"Задайте более длинный случайный пароль; учтите запрещённые слова в Password protection."}),
		},
		Basis: Observed, Source: docUserCreate,
	},
	{
		ID:       "upn-domain",
		Template: "The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.",
		Variants: []string{
			"Domain '{domain}' is not verified",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"What follows the @ of userPrincipalName isn't a verified domain of the tenant.",
			"Часть userPrincipalName после @ — не подтверждённый домен тенанта."},
		Causes: []Cause{
			likely("domain-not-verified", Documented,
				Text{"The domain isn't verified in this tenant.",
					"Домен не подтверждён в этом тенанте."},
				Text{"Use the onmicrosoft.com domain, or verify the other one under Entra ID, Custom domain names.",
					"Используйте домен onmicrosoft.com или подтвердите другой в Entra ID, Custom domain names."}),
		},
		Basis: Observed, Source: docUserCreate,
	},
	{
		ID:       "mail-group-fixed",
		Template: "Cannot Update a mail-enabled security groups and or distribution list.",
		Variants: []string{
			"Cannot update a mail-enabled security groups and or distribution list",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"Distribution lists and mail-enabled security groups are kept by Exchange; Graph can only read them.",
			"Списки рассылки и группы безопасности с почтой ведёт Exchange; через Graph их можно только читать."},
		Causes: []Cause{
			likely("group-of-exchange", Documented,
				Text{"The group belongs to Exchange, and Graph can't change it.",
					"Группа принадлежит Exchange, и Graph её не меняет."},
				Text{"Use Exchange Online PowerShell: Add-DistributionGroupMember, Set-DistributionGroup.",
					"Используйте Exchange Online PowerShell: Add-DistributionGroupMember, Set-DistributionGroup."}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/resources/groups-overview",
	},
	{
		ID:       "principal-name-used",
		Template: "The service principal cannot be created, updated, or restored because the service principal name {name} is already in use.",
		Code:     "Request_MultipleObjectsWithSameKeyValue", Service: Graph, Status: 400,
		Meaning: Text{"Another service principal has this name or appId already.",
			"У другого субъекта-службы уже есть это имя или appId."},
		Causes: []Cause{
			existsAlready(),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals",
	},
	{
		ID:       "credential-key",
		Template: "Update to existing credential with KeyId '{id}' is not allowed.",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"A secret or certificate of an app can be added or removed, but not changed.",
			"Секрет или сертификат приложения можно добавить или удалить, но не изменить."},
		Causes: []Cause{
			likely("property-fixed", Documented,
				Text{"Only some properties can be changed; the others are set by the service.",
					"Менять можно лишь часть свойств; остальные задаёт служба."},
				Text{"Send the existing entries unchanged, or use addPassword, removePassword, addKey and removeKey.",
					"Передавайте существующие записи без изменений или используйте addPassword, removePassword, addKey и removeKey."}),
		},
		Basis: Observed, Source: docAppCredentials,
	},
	{
		ID:       "credential-by-service",
		Template: "New password credentials must be generated by service",
		Variants: []string{
			"New password credentials must be generated with service generated values.",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The directory makes the secrets of apps itself.",
			"Секреты приложений каталог создаёт сам."},
		Causes: []Cause{
			likely("property-fixed", Documented,
				Text{"Only some properties can be changed; the others are set by the service.",
					"Менять можно лишь часть свойств; остальные задаёт служба."},
				Text{"Call POST /applications/{id}/addPassword and take secretText from the answer.",
					"Вызовите POST /applications/{id}/addPassword и возьмите secretText из ответа."}),
		},
		Basis: Observed, Source: docAppCredentials,
	},
	{
		ID:       "group-name-policy",
		Template: "The displayName or mailNickname of the group violates the naming policy",
		Variants: []string{
			"The property {property} is missing a required prefix/suffix per your organization's Group naming requirements.",
			"contains a custom blocked word per your organization's Group naming requirements",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The tenant's naming policy for groups forbids this name.",
			"Политика именования групп тенанта запрещает это имя."},
		Causes: []Cause{
			policyForbids(),
		},
		Basis: Deduced, Source: "https://learn.microsoft.com/graph/api/group-validateproperties",
	},
	{
		ID:       "administrative-unit",
		Template: "Insufficient privileges to complete the write operation.",
		Code:     "Authorization_RequestDenied", Service: Graph, Status: 403,
		Meaning: Text{"The caller may read, but not write here.",
			"Вызывающий может читать, но не изменять."},
		Causes: []Cause{
			likely("permission-missing", Documented,
				Text{"The token lacks the permission that this operation requires.",
					"В токене нет разрешения, которого требует операция."},
				Text{"Grant a ReadWrite permission of the operation's page; to change administrators, the caller needs a role as high as theirs.",
					"Выдайте разрешение ReadWrite со страницы операции; для изменения администраторов вызывающему нужна роль не ниже их."}),
			directoryRole(Possible),
		},
		Basis: Observed, Source: docGraphAuth,
	},
}

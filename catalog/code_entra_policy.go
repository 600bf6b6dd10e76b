package catalog

// The token errors by which a policy of the tenant stops the sign-in.

var aadsts50072 = Code{
	Name: "AADSTS50072", Aliases: []string{"50072"}, Symbol: "UserStrongAuthEnrollmentRequiredInterrupt",
	Service: Entra, Status: 400,
	Meaning: Text{"The user has to register for multi-factor authentication first.",
		"Пользователь должен сначала зарегистрироваться для MFA."},
	Causes: []Cause{mfaNotRegistered(Likely)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50074 = Code{
	Name: "AADSTS50074", Aliases: []string{"50074"}, Symbol: "UserStrongAuthClientAuthNRequiredInterrupt",
	Service: Entra, Status: 400,
	Message: "Strong Authentication is required.",
	Meaning: Text{"The sign-in needs a second factor, which was not given.",
		"Для входа нужен второй фактор, а его не предъявили."},
	Causes: []Cause{mfaRequired(Likely)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50076 = Code{
	Name: "AADSTS50076", Aliases: []string{"50076"}, Symbol: "UserStrongAuthClientAuthNRequired",
	Service: Entra, Status: 400,
	Message: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '{resource}'.",
	Meaning: Text{"The account needs multi-factor authentication for this API.",
		"Для этого API учётной записи нужна MFA."},
	Causes: []Cause{mfaRequired(Likely), passwordFlow(Possible)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50078 = Code{
	Name: "AADSTS50078", Aliases: []string{"50078"}, Symbol: "UserStrongAuthExpired",
	Service: Entra, Status: 400,
	Message: "Presented multi-factor authentication has expired due to policies configured by your administrator, you must refresh your multi-factor authentication to access '{resource}'.",
	Meaning: Text{"The second factor was given too long ago.",
		"Второй фактор предъявлен слишком давно."},
	Causes: []Cause{signInAgain(Likely), mfaRequired(Possible)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50079 = Code{
	Name: "AADSTS50079", Aliases: []string{"50079"}, Symbol: "UserStrongAuthEnrollmentRequired",
	Service: Entra, Status: 400,
	Message: "Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '{resource}'.",
	Meaning: Text{"The user has to register for multi-factor authentication first.",
		"Пользователь должен сначала зарегистрироваться для MFA."},
	Causes: []Cause{mfaNotRegistered(Likely), passwordFlow(Possible)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50131 = Code{
	Name: "AADSTS50131", Aliases: []string{"50131"}, Symbol: "ConditionalAccessFailed",
	Service: Entra, Status: 400,
	Message: "Device is not in required device state: {state}.",
	Meaning: Text{"Conditional Access stopped the sign-in; the sign-in log says by which policy.",
		"Вход остановил Conditional Access; какой политикой — в журнале входа."},
	Causes: []Cause{conditionalAccess(Likely), deviceRequired(Possible)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts53000 = Code{
	Name: "AADSTS53000", Aliases: []string{"53000"}, Symbol: "DeviceNotCompliant",
	Service: Entra, Status: 400,
	Message:  "Device is not in required device state: {state}. Conditional Access policy requires a compliant device, and the device is not compliant.",
	Variants: []string{"Your device is required to be managed to access this resource."},
	Meaning: Text{"The tenant gives tokens to users on compliant devices only.",
		"Тенант выдаёт токены пользователям только на соответствующих устройствах."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts53001 = Code{
	Name: "AADSTS53001", Aliases: []string{"53001"}, Symbol: "DeviceNotDomainJoined",
	Service: Entra, Status: 400,
	Message: "Device is not in required device state: domain_joined. Conditional Access policy requires a domain joined device, and the device is not domain joined.",
	Meaning: Text{"The tenant gives tokens to users on joined devices only.",
		"Тенант выдаёт токены пользователям только на присоединённых устройствах."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts53003 = Code{
	Name: "AADSTS53003", Aliases: []string{"53003"}, Symbol: "BlockedByConditionalAccess",
	Service: Entra, Status: 400,
	Message:  "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
	Variants: []string{"Access has been blocked by Conditional Access policies."},
	Meaning: Text{"A Conditional Access policy of the tenant forbids to issue this token.",
		"Политика Conditional Access тенанта запрещает выдать этот токен."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts53011 = Code{
	Name: "AADSTS53011", Aliases: []string{"53011"}, Service: Entra, Status: 400,
	Message: "User blocked due to risk on home tenant.",
	Meaning: Text{"The user's home tenant has blocked the user because of a risk.",
		"Домашний тенант пользователя заблокировал его из-за риска."},
	Causes: []Cause{userRisk(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts530032 = Code{
	Name: "AADSTS530032", Aliases: []string{"530032"}, Symbol: "BlockedByConditionalAccessOnSecurityPolicy",
	Service: Entra, Status: 400,
	Meaning: Text{"A security policy of the tenant blocks this request.",
		"Запрос блокирует политика безопасности тенанта."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts530035 = Code{
	Name: "AADSTS530035", Aliases: []string{"530035"}, Symbol: "BlockedBySecurityDefaults",
	Service: Entra, Status: 400,
	Message:  "Access has been blocked by security defaults. This is due to the request using legacy auth or being deemed unsafe by security defaults policies.",
	Variants: []string{"Access has been blocked by security defaults."},
	Meaning: Text{"The security defaults of the tenant block this kind of sign-in.",
		"Такой вход блокируют параметры безопасности тенанта по умолчанию (security defaults)."},
	Causes: []Cause{passwordFlow(Likely), mfaRequired(Possible)},
	Docs:   []string{docDefaults, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50002 = Code{
	Name: "AADSTS50002", Aliases: []string{"50002"}, Symbol: "NotAllowedTenant",
	Service: Entra, Status: 400,
	Meaning: Text{"The proxy of the network doesn't allow this tenant.",
		"Прокси сети не разрешает этот тенант."},
	Causes: []Cause{tenantRestriction(Likely)},
	Docs:   []string{docTenantRestrictions, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50005 = Code{
	Name: "AADSTS50005", Aliases: []string{"50005"}, Symbol: "DevicePolicyError",
	Service: Entra, Status: 400,
	Message: "User tried to log in to a device from a platform ({platform}) that's currently not supported through Conditional Access policy.",
	Meaning: Text{"Conditional Access doesn't support the platform of the device.",
		"Conditional Access не поддерживает платформу устройства."},
	Causes: []Cause{deviceRequired(Likely), conditionalAccess(Possible)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50097 = Code{
	Name: "AADSTS50097", Aliases: []string{"50097"}, Symbol: "DeviceAuthenticationRequired",
	Service: Entra, Status: 400,
	Message: "Device authentication is required.",
	Meaning: Text{"The sign-in has to come from a registered device that proves itself.",
		"Вход должен идти с зарегистрированного устройства, которое подтверждает себя."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50127 = Code{
	Name: "AADSTS50127", Aliases: []string{"50127"}, Symbol: "BrokerAppNotInstalled",
	Service: Entra, Status: 400,
	Meaning: Text{"The device needs a broker app, such as Microsoft Authenticator or Company Portal.",
		"Устройству нужно приложение-брокер: Microsoft Authenticator или Company Portal."},
	Causes: []Cause{appNotApproved(Likely), deviceRequired(Possible)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50129 = Code{
	Name: "AADSTS50129", Aliases: []string{"50129"}, Symbol: "DeviceIsNotWorkplaceJoined",
	Service: Entra, Status: 400,
	Message: "Workplace join is required to register the device.",
	Meaning: Text{"The device isn't registered in the tenant.",
		"Устройство не зарегистрировано в тенанте."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50158 = Code{
	Name: "AADSTS50158", Aliases: []string{"50158"}, Symbol: "ExternalSecurityChallenge",
	Service: Entra, Status: 400,
	Message: "External security challenge not satisfied. User will be redirected to another page or authentication provider to satisfy additional authentication challenges.",
	Meaning: Text{"An outside check that a policy asks for wasn't passed.",
		"Внешняя проверка, которой требует политика, не пройдена."},
	Causes: []Cause{externalChallenge(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50161 = Code{
	Name: "AADSTS50161", Aliases: []string{"50161"}, Symbol: "InvalidExternalSecurityChallengeConfiguration",
	Service: Entra, Status: 400,
	Meaning: Text{"The outside provider didn't send the claims that the policy asks for.",
		"Внешний поставщик не прислал claims, которых требует политика."},
	Causes: []Cause{externalChallenge(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50166 = Code{
	Name: "AADSTS50166", Aliases: []string{"50166"}, Symbol: "ExternalClaimsProviderThrottled",
	Service: Entra, Status: 400,
	Meaning: Text{"Entra ID couldn't get what it needs from an outside provider.",
		"Entra ID не смог получить нужное от внешнего поставщика."},
	Causes: []Cause{externalChallenge(Likely), federatedIssuerUnreachable(Possible)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50170 = Code{
	Name: "AADSTS50170", Aliases: []string{"50170"}, Symbol: "MissingExternalClaimsProviderMapping",
	Service: Entra, Status: 400,
	Meaning: Text{"The custom control of the policy isn't mapped to its provider.",
		"Custom control политики не сопоставлен со своим поставщиком."},
	Causes: []Cause{externalChallenge(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50177 = Code{
	Name: "AADSTS50177", Aliases: []string{"50177"}, Symbol: "ExternalChallengeNotSupportedForPassthroughUsers",
	Service: Entra, Status: 400,
	Meaning: Text{"The outside check isn't supported for users who come from another tenant.",
		"Внешняя проверка не поддерживается для пользователей другого тенанта."},
	Causes: []Cause{externalChallenge(Likely), userOfOtherTenant(Possible)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50178 = Code{
	Name: "AADSTS50178", Aliases: []string{"50178"}, Symbol: "SessionControlNotSupportedForPassthroughUsers",
	Service: Entra, Status: 400,
	Meaning: Text{"The session control isn't supported for users who come from another tenant.",
		"Session control не поддерживается для пользователей другого тенанта."},
	Causes: []Cause{conditionalAccess(Likely), userOfOtherTenant(Possible)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts53002 = Code{
	Name: "AADSTS53002", Aliases: []string{"53002"}, Symbol: "ApplicationUsedIsNotAnApprovedApp",
	Service: Entra, Status: 400,
	Meaning: Text{"Conditional Access allows approved apps only.",
		"Conditional Access допускает только утверждённые приложения."},
	Causes: []Cause{appNotApproved(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts53004 = Code{
	Name: "AADSTS53004", Aliases: []string{"53004"}, Symbol: "ProofUpBlockedDueToRisk",
	Service: Entra, Status: 400,
	Meaning: Text{"The user has to register for multi-factor authentication, and a risk blocks that.",
		"Пользователь должен зарегистрироваться для MFA, но это блокирует риск."},
	Causes: []Cause{mfaNotRegistered(Likely), userRisk(Possible)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts53005 = Code{
	Name: "AADSTS53005", Aliases: []string{"53005"}, Service: Entra, Status: 400,
	Message: "Application needs to enforce Intune protection policies.",
	Meaning: Text{"Conditional Access allows apps with a protection policy only.",
		"Conditional Access допускает только приложения с политикой защиты."},
	Causes: []Cause{appNotApproved(Likely)},
	Docs:   []string{docConditional},
	Basis:  Observed, Source: docConditional,
}

var aadsts53010 = Code{
	Name: "AADSTS53010", Aliases: []string{"53010"}, Symbol: "ProofUpBlockedDueToSecurityInfoAcr",
	Service: Entra, Status: 400,
	Meaning: Text{"Multi-factor authentication can be set up from certain places or devices only.",
		"Настроить MFA можно только из определённых мест или с определённых устройств."},
	Causes: []Cause{mfaNotRegistered(Likely), conditionalAccess(Possible)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts500021 = Code{
	Name: "AADSTS500021", Aliases: []string{"500021"}, Service: Entra, Status: 400,
	Message: "Access to '{tenant}' tenant is denied.",
	Meaning: Text{"Tenant restrictions don't allow this tenant.",
		"Tenant restrictions не разрешают этот тенант."},
	Causes: []Cause{tenantRestriction(Likely)},
	Docs:   []string{docTenantRestrictions, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts500022 = Code{
	Name: "AADSTS500022", Aliases: []string{"500022"}, Service: Entra, Status: 400,
	Message: "Access to '{tenant}' tenant is denied.",
	Meaning: Text{"Tenant restrictions don't allow this tenant.",
		"Tenant restrictions не разрешают этот тенант."},
	Causes: []Cause{tenantRestriction(Likely)},
	Docs:   []string{docTenantRestrictions, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts530002 = Code{
	Name: "AADSTS530002", Aliases: []string{"530002"}, Service: Entra, Status: 400,
	Message: "Your device is required to be compliant to access this resource.",
	Meaning: Text{"The tenant gives tokens to users on compliant devices only.",
		"Тенант выдаёт токены пользователям только на соответствующих устройствах."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docConditional},
	Basis:  Observed, Source: srcDeviceManaged,
}

var aadsts530003 = Code{
	Name: "AADSTS530003", Aliases: []string{"530003"}, Service: Entra, Status: 400,
	Message: "Your device is required to be managed to access this resource.",
	Meaning: Text{"The tenant gives tokens to users on managed devices only.",
		"Тенант выдаёт токены пользователям только на управляемых устройствах."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docConditional},
	Basis:  Observed, Source: srcDeviceManaged,
}

var aadsts530033 = Code{
	Name: "AADSTS530033", Aliases: []string{"530033"}, Service: Entra, Status: 400,
	Meaning: Text{"The device that signs in by device code can't prove that it is managed.",
		"Устройство, входящее по коду, не может доказать, что оно управляемое."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docConditional},
	Basis:  Observed, Source: srcDeviceCodeManaged,
}

var aadsts530034 = Code{
	Name: "AADSTS530034", Aliases: []string{"530034"}, Symbol: "DelegatedAdminBlockedDueToSuspiciousActivity",
	Service: Entra, Status: 400,
	Message: "A delegated administrator was blocked from accessing the tenant due to account risk in their home tenant.",
	Meaning: Text{"The partner's administrator is blocked because of a risk in the partner's own tenant.",
		"Администратор партнёра заблокирован из-за риска в его собственном тенанте."},
	Causes: []Cause{userRisk(Likely)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts530036 = Code{
	Name: "AADSTS530036", Aliases: []string{"530036"}, Service: Entra, Status: 400,
	Message:  "The refresh token is invalid due to authentication flow checks by Conditional Access. Additionally, since the authentication flows policy applies to all applications, the token will never be usable and should be deleted.",
	Variants: []string{"The refresh token is invalid due to authentication flow checks by Conditional Access."},
	Meaning: Text{"A Conditional Access policy blocks the way in which the user had signed in, such as device code.",
		"Политика Conditional Access запрещает способ, которым входил пользователь, например код устройства."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docConditional},
	Basis:  Documented, Source: docAuthFlows,
}

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
	Causes: []Cause{
		likely("user-risk", Documented,
			Text{"Entra ID Protection of the home tenant rates the user as risky.",
				"Entra ID Protection домашнего тенанта считает пользователя рискованным."},
			Text{"Have the home tenant's administrator clear the risk: password change, or dismissal.",
				"Пусть администратор домашнего тенанта снимет риск: смена пароля или отклонение."}),
	},
	Docs:  []string{docConditional, docAADSTS},
	Basis: Documented, Source: docAADSTS,
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

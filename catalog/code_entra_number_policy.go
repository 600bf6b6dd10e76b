package catalog

// policyNumberCodes are numbers of Entra ID about policies and consent that are met rarely, several with one
// meaning.
var policyNumberCodes = []*Code{
	&aadsts50077,
	&aadsts50081,
	&aadsts530001,
	&aadsts530011,
	&aadsts530022,
	&aadsts501311,
	&aadsts53008,
	&aadsts530081,
	&aadsts53009,
	&aadsts530021,
	&aadsts501291,
	&aadsts501292,
	&aadsts700014,
	&aadsts501271,
	&aadsts501313,
	&aadsts501312,
	&aadsts501293,
	&aadsts530004,
	&aadsts1002023,
	&aadsts50156,
	&aadsts530031,
	&aadsts50172,
	&aadsts50176,
	&aadsts50159,
	&aadsts399218,
	&aadsts53006,
	&aadsts53007,
	&aadsts500023,
	&aadsts500024,
	&aadsts500025,
	&aadsts50157,
	&aadsts650011,
	&aadsts90096,
	&aadsts90097,
	&aadsts90098,
	&aadsts900941,
	&aadsts900942,
	&aadsts650041,
	&aadsts50150,
	&aadsts50206,
	&aadsts65003,
	&aadsts65007,
	&aadsts650055,
	&aadsts650061,
	&aadsts1003031,
	&aadsts65006,
	&aadsts650058,
}

var aadsts50077 = Code{
	Name: "AADSTS50077", Aliases: []string{"50077"}, Service: Entra, Status: 400,
	Message: "The administrator created a conditional access policy that requires the authenticator to be used to provide GPS location.",
	Meaning: Text{"A Conditional Access policy wants the location (GPS) from the Authenticator app.",
		"Политика условного доступа требует местоположение (GPS) из приложения Authenticator."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=50077",
}

var aadsts50081 = Code{
	Name: "AADSTS50081", Aliases: []string{"50081"}, Service: Entra, Status: 400,
	Message: "The administrator created a conditional access policy that requires GPS location.",
	Meaning: Text{"A Conditional Access policy wants the location (GPS) from the Authenticator app.",
		"Политика условного доступа требует местоположение (GPS) из приложения Authenticator."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=50081",
}

var aadsts530001 = Code{
	Name: "AADSTS530001", Aliases: []string{"530001"}, Service: Entra, Status: 400,
	Meaning: Text{"A Conditional Access policy wants a device state that this browser can't show.",
		"Политика условного доступа требует состояния устройства, которое этот браузер показать не может."},
	Causes: []Cause{browserUnsupported(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=530001",
}

var aadsts530011 = Code{
	Name: "AADSTS530011", Aliases: []string{"530011"}, Service: Entra, Status: 400,
	Meaning: Text{"A Conditional Access policy wants a device state that this browser can't show.",
		"Политика условного доступа требует состояния устройства, которое этот браузер показать не может."},
	Causes: []Cause{browserUnsupported(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=530011",
}

var aadsts530022 = Code{
	Name: "AADSTS530022", Aliases: []string{"530022"}, Service: Entra, Status: 400,
	Meaning: Text{"A Conditional Access policy wants a device state that this browser can't show.",
		"Политика условного доступа требует состояния устройства, которое этот браузер показать не может."},
	Causes: []Cause{browserUnsupported(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=530022",
}

var aadsts501311 = Code{
	Name: "AADSTS501311", Aliases: []string{"501311"}, Service: Entra, Status: 400,
	Meaning: Text{"A Conditional Access policy wants a device state that this browser can't show.",
		"Политика условного доступа требует состояния устройства, которое этот браузер показать не может."},
	Causes: []Cause{browserUnsupported(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=501311",
}

var aadsts53008 = Code{
	Name: "AADSTS53008", Aliases: []string{"53008"}, Service: Entra, Status: 400,
	Meaning: Text{"A Conditional Access policy wants a device state that this browser can't show.",
		"Политика условного доступа требует состояния устройства, которое этот браузер показать не может."},
	Causes: []Cause{browserUnsupported(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=53008",
}

var aadsts530081 = Code{
	Name: "AADSTS530081", Aliases: []string{"530081"}, Service: Entra, Status: 400,
	Message: "Managed browser or Microsoft Edge is required for device registration to succeed.",
	Meaning: Text{"A Conditional Access policy wants a device state that this browser can't show.",
		"Политика условного доступа требует состояния устройства, которое этот браузер показать не может."},
	Causes: []Cause{browserUnsupported(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=530081",
}

var aadsts53009 = Code{
	Name: "AADSTS53009", Aliases: []string{"53009"}, Service: Entra, Status: 400,
	Meaning: Text{"A Conditional Access policy wants an approved client app or app protection (Intune).",
		"Политика условного доступа требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []Cause{appNotApproved(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=53009",
}

var aadsts530021 = Code{
	Name: "AADSTS530021", Aliases: []string{"530021"}, Service: Entra, Status: 400,
	Message: "Application does not meet the conditional access approved app requirements.",
	Meaning: Text{"A Conditional Access policy wants an approved client app or app protection (Intune).",
		"Политика условного доступа требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []Cause{appNotApproved(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=530021",
}

var aadsts501291 = Code{
	Name: "AADSTS501291", Aliases: []string{"501291"}, Service: Entra, Status: 400,
	Message: "Client app is a Mam app, device is not registered and request is sent using a broker. Work place join needs to be done to register the device before the app can be accessed.",
	Meaning: Text{"A Conditional Access policy wants an approved client app or app protection (Intune).",
		"Политика условного доступа требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []Cause{appNotApproved(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=501291",
}

var aadsts501292 = Code{
	Name: "AADSTS501292", Aliases: []string{"501292"}, Service: Entra, Status: 400,
	Message: "Client application cannot satisfy app protection requirement. If it's a first party app, then it's not whitelisted to be used with app protection policies, otherwise, the app has not advertised as app-compliant capable, or the authentication library used does not support app protection policies.",
	Meaning: Text{"A Conditional Access policy wants an approved client app or app protection (Intune).",
		"Политика условного доступа требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []Cause{appNotApproved(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=501292",
}

var aadsts700014 = Code{
	Name: "AADSTS700014", Aliases: []string{"700014"}, Service: Entra, Status: 400,
	Message: "Mobile Edge app needs to provide an enrollment id in order to acquire a purpose token that can satisfy the compliant app requirement.",
	Meaning: Text{"A Conditional Access policy wants an approved client app or app protection (Intune).",
		"Политика условного доступа требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []Cause{appNotApproved(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=700014",
}

var aadsts501271 = Code{
	Name: "AADSTS501271", Aliases: []string{"501271"}, Service: Entra, Status: 400,
	Message: "Broker app needs to be installed for device authentication to succeed.",
	Meaning: Text{"A Conditional Access policy wants an approved client app or app protection (Intune).",
		"Политика условного доступа требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []Cause{appNotApproved(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=501271",
}

var aadsts501313 = Code{
	Name: "AADSTS501313", Aliases: []string{"501313"}, Service: Entra, Status: 400,
	Meaning: Text{"A Conditional Access policy wants a managed or registered device.",
		"Политика условного доступа требует управляемое или зарегистрированное устройство."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=501313",
}

var aadsts501312 = Code{
	Name: "AADSTS501312", Aliases: []string{"501312"}, Service: Entra, Status: 400,
	Message: "Device used during the authentication is not registered for the account.",
	Meaning: Text{"A Conditional Access policy wants a managed or registered device.",
		"Политика условного доступа требует управляемое или зарегистрированное устройство."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=501312",
}

var aadsts501293 = Code{
	Name: "AADSTS501293", Aliases: []string{"501293"}, Service: Entra, Status: 400,
	Message: "The device is not workplace joined. To proceed with the 'Sign in from another device' option, this device must be workplace joined.",
	Meaning: Text{"A Conditional Access policy wants a managed or registered device.",
		"Политика условного доступа требует управляемое или зарегистрированное устройство."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=501293",
}

var aadsts530004 = Code{
	Name: "AADSTS530004", Aliases: []string{"530004"}, Service: Entra, Status: 400,
	Message: "AcceptCompliantDevice setting isn't configured for this organization. The admin needs to configure this setting to allow external users access to protected resources.",
	Meaning: Text{"A Conditional Access policy wants a managed or registered device.",
		"Политика условного доступа требует управляемое или зарегистрированное устройство."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=530004",
}

var aadsts1002023 = Code{
	Name: "AADSTS1002023", Aliases: []string{"1002023"}, Service: Entra, Status: 400,
	Message: "Invalid grant. Device authentication is required from a specific tenant.",
	Meaning: Text{"A Conditional Access policy wants a managed or registered device.",
		"Политика условного доступа требует управляемое или зарегистрированное устройство."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=1002023",
}

var aadsts50156 = Code{
	Name: "AADSTS50156", Aliases: []string{"50156"}, Service: Entra, Status: 400,
	Message: "Device tokens are not supported for V2 resource.",
	Meaning: Text{"A Conditional Access policy wants a managed or registered device.",
		"Политика условного доступа требует управляемое или зарегистрированное устройство."},
	Causes: []Cause{deviceRequired(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=50156",
}

var aadsts530031 = Code{
	Name: "AADSTS530031", Aliases: []string{"530031"}, Service: Entra, Status: 400,
	Message: "Access policy does not allow token issuance.",
	Meaning: Text{"A Conditional Access policy or one of its controls refuses the token.",
		"Политика условного доступа или её элемент управления не даёт выдать токен."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=530031",
}

var aadsts50172 = Code{
	Name: "AADSTS50172", Aliases: []string{"50172"}, Service: Entra, Status: 400,
	Message: "External claims provider {provider} is not approved.",
	Meaning: Text{"A Conditional Access policy or one of its controls refuses the token.",
		"Политика условного доступа или её элемент управления не даёт выдать токен."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=50172",
}

var aadsts50176 = Code{
	Name: "AADSTS50176", Aliases: []string{"50176"}, Service: Entra, Status: 400,
	Message: "Missing definition of external control: {controlId}.",
	Meaning: Text{"A Conditional Access policy or one of its controls refuses the token.",
		"Политика условного доступа или её элемент управления не даёт выдать токен."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=50176",
}

var aadsts50159 = Code{
	Name: "AADSTS50159", Aliases: []string{"50159"}, Service: Entra, Status: 400,
	Message: "Claims sent by external provider are not enough.",
	Meaning: Text{"A Conditional Access policy or one of its controls refuses the token.",
		"Политика условного доступа или её элемент управления не даёт выдать токен."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=50159",
}

var aadsts399218 = Code{
	Name: "AADSTS399218", Aliases: []string{"399218"}, Service: Entra, Status: 400,
	Meaning: Text{"A Conditional Access policy or one of its controls refuses the token.",
		"Политика условного доступа или её элемент управления не даёт выдать токен."},
	Causes: []Cause{conditionalAccess(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=399218",
}

var aadsts53006 = Code{
	Name: "AADSTS53006", Aliases: []string{"53006"}, Service: Entra, Status: 400,
	Message: "Authentication required from federated idP.",
	Meaning: Text{"A policy wants a fresh sign-in at the organization's own identity provider.",
		"Политика требует нового входа у собственного поставщика удостоверений организации."},
	Causes: []Cause{signInNeeded(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=53006",
}

var aadsts53007 = Code{
	Name: "AADSTS53007", Aliases: []string{"53007"}, Service: Entra, Status: 400,
	Message: "Authentication required from federated IDP.",
	Meaning: Text{"A policy wants a fresh sign-in at the organization's own identity provider.",
		"Политика требует нового входа у собственного поставщика удостоверений организации."},
	Causes: []Cause{signInNeeded(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=53007",
}

var aadsts500023 = Code{
	Name: "AADSTS500023", Aliases: []string{"500023"}, Service: Entra, Status: 400,
	Message: "'{headerFromCredential}' is not the same as '{headerFromRequest}'.",
	Meaning: Text{"Tenant restrictions of the network and of the request contradict each other.",
		"Ограничения тенанта от сети и в запросе противоречат друг другу."},
	Causes: []Cause{tenantRestriction(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=500023",
}

var aadsts500024 = Code{
	Name: "AADSTS500024", Aliases: []string{"500024"}, Service: Entra, Status: 400,
	Message: "Conflicting tenant restrictions signals received by the server on the login request. The header indicated '{headerFromRequest}' while the application added a claims request for '{headerFromClaims}'. This can indicate conflicting network and device policies, which Azure AD does not support.",
	Meaning: Text{"Tenant restrictions of the network and of the request contradict each other.",
		"Ограничения тенанта от сети и в запросе противоречат друг другу."},
	Causes: []Cause{tenantRestriction(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=500024",
}

var aadsts500025 = Code{
	Name: "AADSTS500025", Aliases: []string{"500025"}, Service: Entra, Status: 400,
	Message: "Conflicting tenant restrictions signals received by the server from a claims request. The header from the Id Token '{headerFromIdToken}' is different than the header from the access token '{headerFromAccessToken}'.",
	Meaning: Text{"Tenant restrictions of the network and of the request contradict each other.",
		"Ограничения тенанта от сети и в запросе противоречат друг другу."},
	Causes: []Cause{tenantRestriction(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=500025",
}

var aadsts50157 = Code{
	Name: "AADSTS50157", Aliases: []string{"50157"}, Service: Entra, Status: 400,
	Message: "User redirection required for routing.",
	Meaning: Text{"Tenant restrictions of the network and of the request contradict each other.",
		"Ограничения тенанта от сети и в запросе противоречат друг другу."},
	Causes: []Cause{tenantRestriction(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=50157",
}

var aadsts650011 = Code{
	Name: "AADSTS650011", Aliases: []string{"650011"}, Service: Entra, Status: 400,
	Meaning: Text{"Consent is missing, and only an administrator can give it.",
		"Нет согласия, а дать его может только администратор."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=650011",
}

var aadsts90096 = Code{
	Name: "AADSTS90096", Aliases: []string{"90096"}, Service: Entra, Status: 400,
	Message: "Admin consent is required for the permissions requested by this application. Admin consent request sent for processing.",
	Meaning: Text{"Consent is missing, and only an administrator can give it.",
		"Нет согласия, а дать его может только администратор."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=90096",
}

var aadsts90097 = Code{
	Name: "AADSTS90097", Aliases: []string{"90097"}, Service: Entra, Status: 400,
	Message: "An error has occured during admin consent processing.",
	Meaning: Text{"Consent is missing, and only an administrator can give it.",
		"Нет согласия, а дать его может только администратор."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=90097",
}

var aadsts90098 = Code{
	Name: "AADSTS90098", Aliases: []string{"90098"}, Service: Entra, Status: 400,
	Message: "An unexpected approval request ID was provided.",
	Meaning: Text{"Consent is missing, and only an administrator can give it.",
		"Нет согласия, а дать его может только администратор."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=90098",
}

var aadsts900941 = Code{
	Name: "AADSTS900941", Aliases: []string{"900941"}, Service: Entra, Status: 400,
	Message: "Administrator consent is required. App is considered risky.",
	Meaning: Text{"Consent is missing, and only an administrator can give it.",
		"Нет согласия, а дать его может только администратор."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=900941",
}

var aadsts900942 = Code{
	Name: "AADSTS900942", Aliases: []string{"900942"}, Service: Entra, Status: 400,
	Message: "Admin consent is required in order to allow token to be issued for clients to access resource.",
	Meaning: Text{"Consent is missing, and only an administrator can give it.",
		"Нет согласия, а дать его может только администратор."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=900942",
}

var aadsts650041 = Code{
	Name: "AADSTS650041", Aliases: []string{"650041"}, Service: Entra, Status: 400,
	Message: "User terminated the request.",
	Meaning: Text{"The user hasn't consented, or stopped at that step.",
		"Пользователь не дал согласия или прервал этот шаг."},
	Causes: []Cause{consentDeclined(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=650041",
}

var aadsts50150 = Code{
	Name: "AADSTS50150", Aliases: []string{"50150"}, Service: Entra, Status: 400,
	Message: "The provided credentials does not have a valid user consent approval information.",
	Meaning: Text{"The user hasn't consented, or stopped at that step.",
		"Пользователь не дал согласия или прервал этот шаг."},
	Causes: []Cause{consentDeclined(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=50150",
}

var aadsts50206 = Code{
	Name: "AADSTS50206", Aliases: []string{"50206"}, Service: Entra, Status: 400,
	Message: "The user or administrator has not consented connecting to the target-device: '{identifier}'. Send an interactive authorization request for this user and target-machine.",
	Meaning: Text{"The user hasn't consented, or stopped at that step.",
		"Пользователь не дал согласия или прервал этот шаг."},
	Causes: []Cause{consentDeclined(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=50206",
}

var aadsts65003 = Code{
	Name: "AADSTS65003", Aliases: []string{"65003"}, Service: Entra, Status: 400,
	Message: "Consent for first party token-to-self must be configured via preauthorization. If preauthorization has already been configured, update the request to use a URI identifier for the resource instead of '{resourceId}' to work around this error.",
	Meaning: Text{"The permissions in the registration of the application don't fit the API: one is missing, invalid, or was just changed.",
		"Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []Cause{permissionUnknown(Likely), permissionStale(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=65003",
}

var aadsts65007 = Code{
	Name: "AADSTS65007", Aliases: []string{"65007"}, Service: Entra, Status: 400,
	Message: "Client '{clientId}' required resource access configuration has changed and therefore the request could not be completed. Please try again.",
	Meaning: Text{"The permissions in the registration of the application don't fit the API: one is missing, invalid, or was just changed.",
		"Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []Cause{permissionUnknown(Likely), permissionStale(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=65007",
}

var aadsts650055 = Code{
	Name: "AADSTS650055", Aliases: []string{"650055"}, Service: Entra, Status: 400,
	Message: "The application '{name}' required resource access list does not contain applications discoverable by '{resource}'.",
	Meaning: Text{"The permissions in the registration of the application don't fit the API: one is missing, invalid, or was just changed.",
		"Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []Cause{permissionUnknown(Likely), permissionStale(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=650055",
}

var aadsts650061 = Code{
	Name: "AADSTS650061", Aliases: []string{"650061"}, Service: Entra, Status: 400,
	Message: "The client application {appDisplayName} ({applicationId}) requested the role {roleName} ({roleId}) on the resource application {resourceDisplayName} ({resourceId}) but this role is only assignable to users. Either the client application vendor must remove the role from the requested roles, or the owner of the resource application must allow the role to be assignable to applications. For more information, see https://docs.microsoft.com/azure/active-directory/develop/howto-add-app-roles-in-azure-ad-apps",
	Meaning: Text{"The permissions in the registration of the application don't fit the API: one is missing, invalid, or was just changed.",
		"Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []Cause{permissionUnknown(Likely), permissionStale(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=650061",
}

var aadsts1003031 = Code{
	Name: "AADSTS1003031", Aliases: []string{"1003031"}, Service: Entra, Status: 400,
	Message: "Misconfigured required resource access in client application registration.",
	Meaning: Text{"The permissions in the registration of the application don't fit the API: one is missing, invalid, or was just changed.",
		"Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []Cause{permissionUnknown(Likely), permissionStale(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=1003031",
}

var aadsts65006 = Code{
	Name: "AADSTS65006", Aliases: []string{"65006"}, Service: Entra, Status: 400,
	Message: "Resource '{resourceId}' had no entitlements matching required permissions configured on the required resource access for client '{clientId}'. Requested permission IDs: '{permissionId}'. This is a problem with one or more invalid permission ids on the client RRA configuration or the resource entitlement configuration.",
	Meaning: Text{"The permissions in the registration of the application don't fit the API: one is missing, invalid, or was just changed.",
		"Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []Cause{permissionUnknown(Likely), permissionStale(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=65006",
}

var aadsts650058 = Code{
	Name: "AADSTS650058", Aliases: []string{"650058"}, Service: Entra, Status: 400,
	Message: "The app needs access to a service that your organization has not subscribed to or enabled. Contact your IT Admin to review the configuration of your service subscriptions.",
	Meaning: Text{"The tenant doesn't have the service that the application needs, or its license has lapsed.",
		"В тенанте нет службы, нужной приложению, или её лицензия истекла."},
	Causes: []Cause{resourceNotInTenant(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: "https://login.microsoftonline.com/error?code=650058",
}

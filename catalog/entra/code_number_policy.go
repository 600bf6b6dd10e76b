package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// policyNumberCodes are numbers of Entra ID about policies and consent that are met rarely, several with one
// meaning.
var policyNumberCodes = []*fact.Code{
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

var aadsts50077 = fact.Code{
	Name: "AADSTS50077", Aliases: []string{"50077"}, Service: fact.Entra, Status: 400,
	Message: "The administrator created a conditional access policy that requires the authenticator to be used to provide GPS location.",
	Meaning: fact.Text{En: "A Conditional Access policy requires the location (GPS) from the Authenticator app.",
		Ru: "Политика Conditional Access требует местоположение (GPS) из приложения Authenticator."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50077",
}

var aadsts50081 = fact.Code{
	Name: "AADSTS50081", Aliases: []string{"50081"}, Service: fact.Entra, Status: 400,
	Message: "The administrator created a conditional access policy that requires GPS location.",
	Meaning: fact.Text{En: "A Conditional Access policy requires the location (GPS) from the Authenticator app.",
		Ru: "Политика Conditional Access требует местоположение (GPS) из приложения Authenticator."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50081",
}

var aadsts530001 = fact.Code{
	Name: "AADSTS530001", Aliases: []string{"530001"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A Conditional Access policy requires a device state that this browser can't show.",
		Ru: "Политика Conditional Access требует состояния устройства, которое этот браузер показать не может."},
	Causes: []fact.Cause{browserUnsupported(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=530001",
}

var aadsts530011 = fact.Code{
	Name: "AADSTS530011", Aliases: []string{"530011"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A Conditional Access policy requires a device state that this browser can't show.",
		Ru: "Политика Conditional Access требует состояния устройства, которое этот браузер показать не может."},
	Causes: []fact.Cause{browserUnsupported(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=530011",
}

var aadsts530022 = fact.Code{
	Name: "AADSTS530022", Aliases: []string{"530022"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A Conditional Access policy requires a device state that this browser can't show.",
		Ru: "Политика Conditional Access требует состояния устройства, которое этот браузер показать не может."},
	Causes: []fact.Cause{browserUnsupported(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=530022",
}

var aadsts501311 = fact.Code{
	Name: "AADSTS501311", Aliases: []string{"501311"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A Conditional Access policy requires a device state that this browser can't show.",
		Ru: "Политика Conditional Access требует состояния устройства, которое этот браузер показать не может."},
	Causes: []fact.Cause{browserUnsupported(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501311",
}

var aadsts53008 = fact.Code{
	Name: "AADSTS53008", Aliases: []string{"53008"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A Conditional Access policy requires a device state that this browser can't show.",
		Ru: "Политика Conditional Access требует состояния устройства, которое этот браузер показать не может."},
	Causes: []fact.Cause{browserUnsupported(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=53008",
}

var aadsts530081 = fact.Code{
	Name: "AADSTS530081", Aliases: []string{"530081"}, Service: fact.Entra, Status: 400,
	Message: "Managed browser or Microsoft Edge is required for device registration to succeed.",
	Meaning: fact.Text{En: "A Conditional Access policy requires a device state that this browser can't show.",
		Ru: "Политика Conditional Access требует состояния устройства, которое этот браузер показать не может."},
	Causes: []fact.Cause{browserUnsupported(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=530081",
}

var aadsts53009 = fact.Code{
	Name: "AADSTS53009", Aliases: []string{"53009"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A Conditional Access policy requires an approved client app or app protection (Intune).",
		Ru: "Политика Conditional Access требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []fact.Cause{appNotApproved(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=53009",
}

var aadsts530021 = fact.Code{
	Name: "AADSTS530021", Aliases: []string{"530021"}, Service: fact.Entra, Status: 400,
	Message: "Application does not meet the conditional access approved app requirements.",
	Meaning: fact.Text{En: "A Conditional Access policy requires an approved client app or app protection (Intune).",
		Ru: "Политика Conditional Access требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []fact.Cause{appNotApproved(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=530021",
}

var aadsts501291 = fact.Code{
	Name: "AADSTS501291", Aliases: []string{"501291"}, Service: fact.Entra, Status: 400,
	Message: "Client app is a Mam app, device is not registered and request is sent using a broker. Work place join needs to be done to register the device before the app can be accessed.",
	Meaning: fact.Text{En: "A Conditional Access policy requires an approved client app or app protection (Intune).",
		Ru: "Политика Conditional Access требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []fact.Cause{appNotApproved(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501291",
}

var aadsts501292 = fact.Code{
	Name: "AADSTS501292", Aliases: []string{"501292"}, Service: fact.Entra, Status: 400,
	Message: "Client application cannot satisfy app protection requirement. If it's a first party app, then it's not whitelisted to be used with app protection policies, otherwise, the app has not advertised as app-compliant capable, or the authentication library used does not support app protection policies.",
	Meaning: fact.Text{En: "A Conditional Access policy requires an approved client app or app protection (Intune).",
		Ru: "Политика Conditional Access требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []fact.Cause{appNotApproved(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501292",
}

var aadsts700014 = fact.Code{
	Name: "AADSTS700014", Aliases: []string{"700014"}, Service: fact.Entra, Status: 400,
	Message: "Mobile Edge app needs to provide an enrollment id in order to acquire a purpose token that can satisfy the compliant app requirement.",
	Meaning: fact.Text{En: "A Conditional Access policy requires an approved client app or app protection (Intune).",
		Ru: "Политика Conditional Access требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []fact.Cause{appNotApproved(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700014",
}

var aadsts501271 = fact.Code{
	Name: "AADSTS501271", Aliases: []string{"501271"}, Service: fact.Entra, Status: 400,
	Message: "Broker app needs to be installed for device authentication to succeed.",
	Meaning: fact.Text{En: "A Conditional Access policy requires an approved client app or app protection (Intune).",
		Ru: "Политика Conditional Access требует одобренное приложение или защиту приложения (Intune)."},
	Causes: []fact.Cause{appNotApproved(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501271",
}

var aadsts501313 = fact.Code{
	Name: "AADSTS501313", Aliases: []string{"501313"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A Conditional Access policy requires a managed or registered device.",
		Ru: "Политика Conditional Access требует управляемое или зарегистрированное устройство."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501313",
}

var aadsts501312 = fact.Code{
	Name: "AADSTS501312", Aliases: []string{"501312"}, Service: fact.Entra, Status: 400,
	Message: "Device used during the authentication is not registered for the account.",
	Meaning: fact.Text{En: "A Conditional Access policy requires a managed or registered device.",
		Ru: "Политика Conditional Access требует управляемое или зарегистрированное устройство."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501312",
}

var aadsts501293 = fact.Code{
	Name: "AADSTS501293", Aliases: []string{"501293"}, Service: fact.Entra, Status: 400,
	Message: "The device is not workplace joined. To proceed with the 'Sign in from another device' option, this device must be workplace joined.",
	Meaning: fact.Text{En: "A Conditional Access policy requires a managed or registered device.",
		Ru: "Политика Conditional Access требует управляемое или зарегистрированное устройство."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501293",
}

var aadsts530004 = fact.Code{
	Name: "AADSTS530004", Aliases: []string{"530004"}, Service: fact.Entra, Status: 400,
	Message: "AcceptCompliantDevice setting isn't configured for this organization. The admin needs to configure this setting to allow external users access to protected resources.",
	Meaning: fact.Text{En: "A Conditional Access policy requires a managed or registered device.",
		Ru: "Политика Conditional Access требует управляемое или зарегистрированное устройство."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=530004",
}

var aadsts1002023 = fact.Code{
	Name: "AADSTS1002023", Aliases: []string{"1002023"}, Service: fact.Entra, Status: 400,
	Message: "Invalid grant. Device authentication is required from a specific tenant.",
	Meaning: fact.Text{En: "A Conditional Access policy requires a managed or registered device.",
		Ru: "Политика Conditional Access требует управляемое или зарегистрированное устройство."},
	Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002023",
}

var aadsts50156 = fact.Code{
	Name: "AADSTS50156", Aliases: []string{"50156"}, Service: fact.Entra, Status: 400,
	Message: "Device tokens are not supported for V2 resource.",
	Meaning: fact.Text{En: "The API accepts only version 2.0 tokens, and device tokens don't exist in that version.",
		Ru: "API принимает только токены версии 2.0, а токенов устройств в этой версии нет."},
	Causes: []fact.Cause{cause.GrantType(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50156",
}

var aadsts530031 = fact.Code{
	Name: "AADSTS530031", Aliases: []string{"530031"}, Service: fact.Entra, Status: 400,
	Message: "Access policy does not allow token issuance.",
	Meaning: fact.Text{En: "A Conditional Access policy or one of its controls refuses the token.",
		Ru: "Политика Conditional Access или её элемент управления не даёт выдать токен."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=530031",
}

var aadsts50172 = fact.Code{
	Name: "AADSTS50172", Aliases: []string{"50172"}, Service: fact.Entra, Status: 400,
	Message: "External claims provider {provider} is not approved.",
	Meaning: fact.Text{En: "A Conditional Access policy or one of its controls refuses the token.",
		Ru: "Политика Conditional Access или её элемент управления не даёт выдать токен."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50172",
}

var aadsts50176 = fact.Code{
	Name: "AADSTS50176", Aliases: []string{"50176"}, Service: fact.Entra, Status: 400,
	Message: "Missing definition of external control: {controlId}.",
	Meaning: fact.Text{En: "A Conditional Access policy or one of its controls refuses the token.",
		Ru: "Политика Conditional Access или её элемент управления не даёт выдать токен."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50176",
}

var aadsts50159 = fact.Code{
	Name: "AADSTS50159", Aliases: []string{"50159"}, Service: fact.Entra, Status: 400,
	Message: "Claims sent by external provider are not enough.",
	Meaning: fact.Text{En: "A Conditional Access policy or one of its controls refuses the token.",
		Ru: "Политика Conditional Access или её элемент управления не даёт выдать токен."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50159",
}

var aadsts399218 = fact.Code{
	Name: "AADSTS399218", Aliases: []string{"399218"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A Conditional Access policy or one of its controls refuses the token.",
		Ru: "Политика Conditional Access или её элемент управления не даёт выдать токен."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=399218",
}

var aadsts53006 = fact.Code{
	Name: "AADSTS53006", Aliases: []string{"53006"}, Service: fact.Entra, Status: 400,
	Message: "Authentication required from federated idP.",
	Meaning: fact.Text{En: "A policy requires a fresh sign-in at the organization's own identity provider.",
		Ru: "Политика требует нового входа у собственного поставщика удостоверений организации."},
	Causes: []fact.Cause{cause.SignInNeeded(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=53006",
}

var aadsts53007 = fact.Code{
	Name: "AADSTS53007", Aliases: []string{"53007"}, Service: fact.Entra, Status: 400,
	Message: "Authentication required from federated IDP.",
	Meaning: fact.Text{En: "A policy requires a fresh sign-in at the organization's own identity provider.",
		Ru: "Политика требует нового входа у собственного поставщика удостоверений организации."},
	Causes: []fact.Cause{cause.SignInNeeded(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=53007",
}

var aadsts500023 = fact.Code{
	Name: "AADSTS500023", Aliases: []string{"500023"}, Service: fact.Entra, Status: 400,
	Message: "'{headerFromCredential}' is not the same as '{headerFromRequest}'.",
	Meaning: fact.Text{En: "Tenant restrictions of the network and of the request contradict each other.",
		Ru: "Ограничения тенанта от сети и в запросе противоречат друг другу."},
	Causes: []fact.Cause{cause.TenantRestriction(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500023",
}

var aadsts500024 = fact.Code{
	Name: "AADSTS500024", Aliases: []string{"500024"}, Service: fact.Entra, Status: 400,
	Message: "Conflicting tenant restrictions signals received by the server on the login request. The header indicated '{headerFromRequest}' while the application added a claims request for '{headerFromClaims}'. This can indicate conflicting network and device policies, which Azure AD does not support.",
	Meaning: fact.Text{En: "Tenant restrictions of the network and of the request contradict each other.",
		Ru: "Ограничения тенанта от сети и в запросе противоречат друг другу."},
	Causes: []fact.Cause{cause.TenantRestriction(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500024",
}

var aadsts500025 = fact.Code{
	Name: "AADSTS500025", Aliases: []string{"500025"}, Service: fact.Entra, Status: 400,
	Message: "Conflicting tenant restrictions signals received by the server from a claims request. The header from the Id Token '{headerFromIdToken}' is different than the header from the access token '{headerFromAccessToken}'.",
	Meaning: fact.Text{En: "Tenant restrictions of the network and of the request contradict each other.",
		Ru: "Ограничения тенанта от сети и в запросе противоречат друг другу."},
	Causes: []fact.Cause{cause.TenantRestriction(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500025",
}

var aadsts50157 = fact.Code{
	Name: "AADSTS50157", Aliases: []string{"50157"}, Service: fact.Entra, Status: 400,
	Message: "User redirection required for routing.",
	Meaning: fact.Text{En: "The sign-in has to be redirected to another sign-in endpoint; a browser does that by itself.",
		Ru: "Вход нужно перенаправить на другую точку входа; браузер делает это сам."},
	Causes: []fact.Cause{signInInterrupted(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50157",
}

var aadsts650011 = fact.Code{
	Name: "AADSTS650011", Aliases: []string{"650011"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Consent is missing, and only an administrator can give it.",
		Ru: "Нет согласия, а дать его может только администратор."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=650011",
}

var aadsts90096 = fact.Code{
	Name: "AADSTS90096", Aliases: []string{"90096"}, Service: fact.Entra, Status: 400,
	Message: "Admin consent is required for the permissions requested by this application. Admin consent request sent for processing.",
	Meaning: fact.Text{En: "Consent is missing, and only an administrator can give it.",
		Ru: "Нет согласия, а дать его может только администратор."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90096",
}

var aadsts90097 = fact.Code{
	Name: "AADSTS90097", Aliases: []string{"90097"}, Service: fact.Entra, Status: 400,
	Message: "An error has occured during admin consent processing.",
	Meaning: fact.Text{En: "Consent is missing, and only an administrator can give it.",
		Ru: "Нет согласия, а дать его может только администратор."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90097",
}

var aadsts90098 = fact.Code{
	Name: "AADSTS90098", Aliases: []string{"90098"}, Service: fact.Entra, Status: 400,
	Message: "An unexpected approval request ID was provided.",
	Meaning: fact.Text{En: "Consent is missing, and only an administrator can give it.",
		Ru: "Нет согласия, а дать его может только администратор."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90098",
}

var aadsts900941 = fact.Code{
	Name: "AADSTS900941", Aliases: []string{"900941"}, Service: fact.Entra, Status: 400,
	Message: "Administrator consent is required. App is considered risky.",
	Meaning: fact.Text{En: "Consent is missing, and only an administrator can give it.",
		Ru: "Нет согласия, а дать его может только администратор."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=900941",
}

var aadsts900942 = fact.Code{
	Name: "AADSTS900942", Aliases: []string{"900942"}, Service: fact.Entra, Status: 400,
	Message: "Admin consent is required in order to allow token to be issued for clients to access resource.",
	Meaning: fact.Text{En: "Consent is missing, and only an administrator can give it.",
		Ru: "Нет согласия, а дать его может только администратор."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=900942",
}

var aadsts650041 = fact.Code{
	Name: "AADSTS650041", Aliases: []string{"650041"}, Service: fact.Entra, Status: 400,
	Message: "User terminated the request.",
	Meaning: fact.Text{En: "The user hasn't consented, or stopped at that step.",
		Ru: "Пользователь не дал согласия или прервал этот шаг."},
	Causes: []fact.Cause{consentDeclined(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=650041",
}

var aadsts50150 = fact.Code{
	Name: "AADSTS50150", Aliases: []string{"50150"}, Service: fact.Entra, Status: 400,
	Message: "The provided credentials does not have a valid user consent approval information.",
	Meaning: fact.Text{En: "The user hasn't consented, or stopped at that step.",
		Ru: "Пользователь не дал согласия или прервал этот шаг."},
	Causes: []fact.Cause{consentDeclined(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50150",
}

var aadsts50206 = fact.Code{
	Name: "AADSTS50206", Aliases: []string{"50206"}, Service: fact.Entra, Status: 400,
	Message: "The user or administrator has not consented connecting to the target-device: '{identifier}'. Send an interactive authorization request for this user and target-machine.",
	Meaning: fact.Text{En: "The user hasn't consented, or stopped at that step.",
		Ru: "Пользователь не дал согласия или прервал этот шаг."},
	Causes: []fact.Cause{consentDeclined(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50206",
}

var aadsts65003 = fact.Code{
	Name: "AADSTS65003", Aliases: []string{"65003"}, Service: fact.Entra, Status: 400,
	Message: "Consent for first party token-to-self must be configured via preauthorization. If preauthorization has already been configured, update the request to use a URI identifier for the resource instead of '{resourceId}' to work around this error.",
	Meaning: fact.Text{En: "The permissions in the application's registration don't match the API: one is missing, invalid, or was just changed.",
		Ru: "Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []fact.Cause{cause.PermissionUnknown(fact.Likely), permissionStale(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=65003",
}

var aadsts65007 = fact.Code{
	Name: "AADSTS65007", Aliases: []string{"65007"}, Service: fact.Entra, Status: 400,
	Message: "Client '{clientId}' required resource access configuration has changed and therefore the request could not be completed. Please try again.",
	Meaning: fact.Text{En: "The permissions in the application's registration don't match the API: one is missing, invalid, or was just changed.",
		Ru: "Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []fact.Cause{cause.PermissionUnknown(fact.Likely), permissionStale(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=65007",
}

var aadsts650055 = fact.Code{
	Name: "AADSTS650055", Aliases: []string{"650055"}, Service: fact.Entra, Status: 400,
	Message: "The application '{name}' required resource access list does not contain applications discoverable by '{resource}'.",
	Meaning: fact.Text{En: "The permissions in the application's registration don't match the API: one is missing, invalid, or was just changed.",
		Ru: "Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []fact.Cause{cause.PermissionUnknown(fact.Likely), permissionStale(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=650055",
}

var aadsts650061 = fact.Code{
	Name: "AADSTS650061", Aliases: []string{"650061"}, Service: fact.Entra, Status: 400,
	Message: "The client application {appDisplayName} ({applicationId}) requested the role {roleName} ({roleId}) on the resource application {resourceDisplayName} ({resourceId}) but this role is only assignable to users. Either the client application vendor must remove the role from the requested roles, or the owner of the resource application must allow the role to be assignable to applications. For more information, see https://docs.microsoft.com/azure/active-directory/develop/howto-add-app-roles-in-azure-ad-apps",
	Meaning: fact.Text{En: "The permissions in the application's registration don't match the API: one is missing, invalid, or was just changed.",
		Ru: "Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []fact.Cause{cause.PermissionUnknown(fact.Likely), permissionStale(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=650061",
}

var aadsts1003031 = fact.Code{
	Name: "AADSTS1003031", Aliases: []string{"1003031"}, Service: fact.Entra, Status: 400,
	Message: "Misconfigured required resource access in client application registration.",
	Meaning: fact.Text{En: "The permissions in the application's registration don't match the API: one is missing, invalid, or was just changed.",
		Ru: "Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []fact.Cause{cause.PermissionUnknown(fact.Likely), permissionStale(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003031",
}

var aadsts65006 = fact.Code{
	Name: "AADSTS65006", Aliases: []string{"65006"}, Service: fact.Entra, Status: 400,
	Message: "Resource '{resourceId}' had no entitlements matching required permissions configured on the required resource access for client '{clientId}'. Requested permission IDs: '{permissionId}'. This is a problem with one or more invalid permission ids on the client RRA configuration or the resource entitlement configuration.",
	Meaning: fact.Text{En: "The permissions in the application's registration don't match the API: one is missing, invalid, or was just changed.",
		Ru: "Разрешения в регистрации приложения не подходят API: одного нет, оно неверно или только что изменено."},
	Causes: []fact.Cause{cause.PermissionUnknown(fact.Likely), permissionStale(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=65006",
}

var aadsts650058 = fact.Code{
	Name: "AADSTS650058", Aliases: []string{"650058"}, Service: fact.Entra, Status: 400,
	Message: "The app needs access to a service that your organization has not subscribed to or enabled. Contact your IT Admin to review the configuration of your service subscriptions.",
	Meaning: fact.Text{En: "The tenant doesn't have the service that the application needs, or its license has expired.",
		Ru: "В тенанте нет службы, нужной приложению, или её лицензия истекла."},
	Causes: []fact.Cause{resourceNotInTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=650058",
}

package catalog

// The sign-in errors about devices and passwordless keys. No token request of
// an application meets with them.

var aadsts17003 = Code{
	Name: "AADSTS17003", Aliases: []string{"17003"}, Symbol: "CredentialKeyProvisioningFailed",
	Service: Entra,
	Meaning: Text{"The key of the user couldn't be set up.",
		"Не удалось создать ключ пользователя."},
	Causes: []Cause{signInKey(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50099 = Code{
	Name: "AADSTS50099", Aliases: []string{"50099"}, Symbol: "PKeyAuthInvalidJwtUnauthorized",
	Service: Entra,
	Meaning: Text{"The signature by which the device proves itself isn't valid.",
		"Подпись, которой устройство подтверждает себя, недействительна."},
	Causes: []Cause{deviceUnknown(Likely)},
	Docs:   []string{docDevices, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50120 = Code{
	Name: "AADSTS50120", Aliases: []string{"50120"}, Symbol: "ThresholdJwtInvalidJwtFormat",
	Service: Entra,
	Meaning: Text{"The header of a signed token isn't valid.",
		"Заголовок подписанного токена недействителен."},
	Causes: []Cause{deviceUnknown(Likely), assertionMalformed(Possible)},
	Docs:   []string{docDevices, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50168 = Code{
	Name: "AADSTS50168", Aliases: []string{"50168"}, Symbol: "ChromeBrowserSsoInterruptRequired",
	Service: Entra,
	Meaning: Text{"The browser can sign in with the Windows account, but sent no token for it.",
		"Браузер может войти с учётной записью Windows, но не прислал её токен."},
	Causes: []Cause{signInInterrupted(Likely), seamlessSSO(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90114 = Code{
	Name: "AADSTS90114", Aliases: []string{"90114"}, Symbol: "InvalidExpiryDate",
	Service: Entra,
	Meaning: Text{"The bulk token would have expired already.",
		"Пакетный токен был бы уже просрочен."},
	Causes: []Cause{deviceJoin(Likely)},
	Docs:   []string{docDevices, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts130004 = Code{
	Name: "AADSTS130004", Aliases: []string{"130004"}, Symbol: "NgcKeyNotFound",
	Service: Entra,
	Meaning: Text{"The account has no Windows Hello key.",
		"У учётной записи нет ключа Windows Hello."},
	Causes: []Cause{signInKey(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts130005 = Code{
	Name: "AADSTS130005", Aliases: []string{"130005"}, Symbol: "NgcInvalidSignature",
	Service: Entra,
	Meaning: Text{"The signature of the Windows Hello key isn't valid.",
		"Подпись ключа Windows Hello недействительна."},
	Causes: []Cause{signInKey(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts130006 = Code{
	Name: "AADSTS130006", Aliases: []string{"130006"}, Symbol: "NgcTransportKeyNotFound",
	Service: Entra,
	Meaning: Text{"The device has no transport key for Windows Hello.",
		"На устройстве нет транспортного ключа Windows Hello."},
	Causes: []Cause{signInKey(Likely), deviceUnknown(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts130007 = Code{
	Name: "AADSTS130007", Aliases: []string{"130007"}, Symbol: "NgcDeviceIsDisabled",
	Service: Entra,
	Meaning: Text{"The device of the Windows Hello key is disabled.",
		"Устройство, где создан ключ Windows Hello, отключено."},
	Causes: []Cause{deviceUnknown(Likely)},
	Docs:   []string{docDevices, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts130008 = Code{
	Name: "AADSTS130008", Aliases: []string{"130008"}, Symbol: "NgcDeviceIsNotFound",
	Service: Entra,
	Meaning: Text{"The device of the Windows Hello key isn't in the tenant.",
		"Устройства, где создан ключ Windows Hello, нет в тенанте."},
	Causes: []Cause{deviceUnknown(Likely)},
	Docs:   []string{docDevices, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts135010 = Code{
	Name: "AADSTS135010", Aliases: []string{"135010"}, Symbol: "KeyNotFound",
	Service: Entra,
	Meaning: Text{"The key that was used to sign in isn't known.",
		"Ключ, с которым выполнен вход, неизвестен."},
	Causes: []Cause{signInKey(Likely), deviceUnknown(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts220450 = Code{
	Name: "AADSTS220450", Aliases: []string{"220450"}, Symbol: "UnsupportedAndroidWebViewVersion",
	Service: Entra,
	Meaning: Text{"The WebView of the Android device is too old.",
		"WebView на устройстве Android слишком старый."},
	Causes: []Cause{webViewOutdated(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts240001 = Code{
	Name: "AADSTS240001", Aliases: []string{"240001"}, Symbol: "BulkAADJTokenUnauthorized",
	Service: Entra,
	Meaning: Text{"The account may not register devices in the tenant.",
		"Учётной записи нельзя регистрировать устройства в тенанте."},
	Causes: []Cause{deviceJoin(Likely)},
	Docs:   []string{docDevices, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The sign-in errors about devices and passwordless keys. No token request of
// an application meets with them.

var aadsts17003 = fact.Code{
	Name: "AADSTS17003", Aliases: []string{"17003"}, Symbol: "CredentialKeyProvisioningFailed",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The key of the user couldn't be set up.",
		Ru: "Не удалось создать ключ пользователя."},
	Causes: []fact.Cause{signInKey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50099 = fact.Code{
	Name: "AADSTS50099", Aliases: []string{"50099"}, Symbol: "PKeyAuthInvalidJwtUnauthorized",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The signature with which the device authenticates isn't valid.",
		Ru: "Подпись, которой устройство подтверждает себя, недействительна."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{docDevices, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50120 = fact.Code{
	Name: "AADSTS50120", Aliases: []string{"50120"}, Symbol: "ThresholdJwtInvalidJwtFormat",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The header of a signed token isn't valid.",
		Ru: "Заголовок подписанного токена недействителен."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely), cause.AssertionMalformed(fact.Possible)},
	Docs:   []string{docDevices, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50168 = fact.Code{
	Name: "AADSTS50168", Aliases: []string{"50168"}, Symbol: "ChromeBrowserSsoInterruptRequired",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The browser can sign in with the Windows account, but sent no token for it.",
		Ru: "Браузер может войти с учётной записью Windows, но не прислал её токен."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely), seamlessSSO(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90114 = fact.Code{
	Name: "AADSTS90114", Aliases: []string{"90114"}, Symbol: "InvalidExpiryDate",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The bulk token would already have expired.",
		Ru: "Пакетный токен был бы уже просрочен."},
	Causes: []fact.Cause{deviceJoin(fact.Likely)},
	Docs:   []string{docDevices, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts130004 = fact.Code{
	Name: "AADSTS130004", Aliases: []string{"130004"}, Symbol: "NgcKeyNotFound",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The account has no Windows Hello key.",
		Ru: "У учётной записи нет ключа Windows Hello."},
	Causes: []fact.Cause{signInKey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts130005 = fact.Code{
	Name: "AADSTS130005", Aliases: []string{"130005"}, Symbol: "NgcInvalidSignature",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The signature of the Windows Hello key isn't valid.",
		Ru: "Подпись ключа Windows Hello недействительна."},
	Causes: []fact.Cause{signInKey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts130006 = fact.Code{
	Name: "AADSTS130006", Aliases: []string{"130006"}, Symbol: "NgcTransportKeyNotFound",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The device has no transport key for Windows Hello.",
		Ru: "На устройстве нет транспортного ключа Windows Hello."},
	Causes: []fact.Cause{signInKey(fact.Likely), cause.DeviceUnknown(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts130007 = fact.Code{
	Name: "AADSTS130007", Aliases: []string{"130007"}, Symbol: "NgcDeviceIsDisabled",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The device of the Windows Hello key is disabled.",
		Ru: "Устройство, где создан ключ Windows Hello, отключено."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{docDevices, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts130008 = fact.Code{
	Name: "AADSTS130008", Aliases: []string{"130008"}, Symbol: "NgcDeviceIsNotFound",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The device of the Windows Hello key isn't in the tenant.",
		Ru: "Устройства, где создан ключ Windows Hello, нет в тенанте."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{docDevices, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts135010 = fact.Code{
	Name: "AADSTS135010", Aliases: []string{"135010"}, Symbol: "KeyNotFound",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The key that was used to sign in isn't known.",
		Ru: "Ключ, с которым выполнен вход, неизвестен."},
	Causes: []fact.Cause{signInKey(fact.Likely), cause.DeviceUnknown(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts220450 = fact.Code{
	Name: "AADSTS220450", Aliases: []string{"220450"}, Symbol: "UnsupportedAndroidWebViewVersion",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The WebView of the Android device is too old.",
		Ru: "WebView на устройстве Android слишком старый."},
	Causes: []fact.Cause{webViewOutdated(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts240001 = fact.Code{
	Name: "AADSTS240001", Aliases: []string{"240001"}, Symbol: "BulkAADJTokenUnauthorized",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The account isn't allowed to register devices in the tenant.",
		Ru: "Учётной записи нельзя регистрировать устройства в тенанте."},
	Causes: []fact.Cause{deviceJoin(fact.Likely)},
	Docs:   []string{docDevices, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// userNumberCodes are numbers of Entra ID about how a user signs in that are met rarely, several with one
// meaning.
var userNumberCodes = []*fact.Code{
	&aadsts50052,
	&aadsts50054,
	&aadsts50137,
	&aadsts50142,
	&aadsts50209,
	&aadsts50181,
	&aadsts50182,
	&aadsts50183,
	&aadsts50184,
	&aadsts501811,
	&aadsts50185,
	&aadsts500346,
	&aadsts130502,
	&aadsts130503,
	&aadsts130504,
	&aadsts130505,
	&aadsts130506,
	&aadsts130507,
	&aadsts130500,
	&aadsts130501,
	&aadsts29210,
	&aadsts135016,
	&aadsts135000,
	&aadsts135001,
	&aadsts135002,
	&aadsts135003,
	&aadsts135007,
	&aadsts135008,
	&aadsts135012,
	&aadsts135013,
	&aadsts135014,
	&aadsts135017,
	&aadsts135018,
	&aadsts135019,
	&aadsts135020,
	&aadsts135021,
	&aadsts500344,
	&aadsts29201,
	&aadsts29202,
	&aadsts29203,
	&aadsts29205,
	&aadsts29206,
	&aadsts29207,
	&aadsts29208,
	&aadsts29211,
	&aadsts29212,
	&aadsts50019,
	&aadsts50201,
	&aadsts50202,
	&aadsts50203,
	&aadsts50204,
	&aadsts50205,
	&aadsts50207,
	&aadsts90135,
	&aadsts90137,
	&aadsts500142,
	&aadsts500141,
	&aadsts26000,
	&aadsts500127,
	&aadsts5001214,
	&aadsts70044,
	&aadsts70045,
	&aadsts70030,
	&aadsts70031,
	&aadsts500121,
	&aadsts54008,
	&aadsts54009,
	&aadsts54010,
	&aadsts501314,
	&aadsts500881,
	&aadsts500882,
	&aadsts500883,
	&aadsts500571,
	&aadsts500204,
	&aadsts500205,
	&aadsts500206,
	&aadsts500202,
	&aadsts50186,
	&aadsts50200,
	&aadsts90139,
	&aadsts1003034,
	&aadsts9002331,
	&aadsts9002339,
	&aadsts9002337,
	&aadsts90129,
	&aadsts500209,
	&aadsts500211,
	&aadsts700056,
	&aadsts50160,
	&aadsts81001,
	&aadsts81008,
	&aadsts81013,
	&aadsts81014,
	&aadsts81015,
	&aadsts5001213,
	&aadsts140004,
	&aadsts140005,
	&aadsts140006,
	&aadsts140007,
	&aadsts140008,
	&aadsts140009,
	&aadsts140010,
	&aadsts500183,
	&aadsts500184,
	&aadsts500185,
	&aadsts500186,
	&aadsts500187,
	&aadsts1002003,
	&aadsts1002004,
}

var aadsts50052 = fact.Code{
	Name: "AADSTS50052", Aliases: []string{"50052"}, Service: fact.Entra, Status: 400,
	Message: "The password entered exceeds the maximum length. Please reach out to your admin to reset the password.",
	Meaning: fact.Text{En: "The password that was entered isn't the current one.",
		Ru: "Введён не текущий пароль."},
	Causes: []fact.Cause{cause.PasswordWrong(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50052",
}

var aadsts50054 = fact.Code{
	Name: "AADSTS50054", Aliases: []string{"50054"}, Service: fact.Entra, Status: 400,
	Message: "Looks like you entered your old password. Try again with your new one.",
	Meaning: fact.Text{En: "The password that was entered isn't the current one.",
		Ru: "Введён не текущий пароль."},
	Causes: []fact.Cause{cause.PasswordWrong(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50054",
}

var aadsts50137 = fact.Code{
	Name: "AADSTS50137", Aliases: []string{"50137"}, Service: fact.Entra, Status: 400,
	Message: "Password needs to be changed due to security policy rule.",
	Meaning: fact.Text{En: "The user must change the password before a token is issued.",
		Ru: "Перед выдачей токена пользователь должен сменить пароль."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50137",
}

var aadsts50142 = fact.Code{
	Name: "AADSTS50142", Aliases: []string{"50142"}, Service: fact.Entra, Status: 400,
	Message: "Password change is required due to a conditional access policy.",
	Meaning: fact.Text{En: "The user must change the password before a token is issued.",
		Ru: "Перед выдачей токена пользователь должен сменить пароль."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50142",
}

var aadsts50209 = fact.Code{
	Name: "AADSTS50209", Aliases: []string{"50209"}, Service: fact.Entra, Status: 400,
	Message: "User is performing a password reset.",
	Meaning: fact.Text{En: "The user must change the password before a token is issued.",
		Ru: "Перед выдачей токена пользователь должен сменить пароль."},
	Causes: []fact.Cause{passwordChange(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50209",
}

var aadsts50181 = fact.Code{
	Name: "AADSTS50181", Aliases: []string{"50181"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The one-time passcode sent by email is wrong, too old, or wasn't delivered.",
		Ru: "Одноразовый код из письма неверен, устарел или не доставлен."},
	Causes: []fact.Cause{oneTimeCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50181",
}

var aadsts50182 = fact.Code{
	Name: "AADSTS50182", Aliases: []string{"50182"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The one-time passcode sent by email is wrong, too old, or wasn't delivered.",
		Ru: "Одноразовый код из письма неверен, устарел или не доставлен."},
	Causes: []fact.Cause{oneTimeCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50182",
}

var aadsts50183 = fact.Code{
	Name: "AADSTS50183", Aliases: []string{"50183"}, Service: fact.Entra, Status: 400,
	Message: "Cannot lookup otp due to cache error.",
	Meaning: fact.Text{En: "The one-time passcode sent by email is wrong, too old, or wasn't delivered.",
		Ru: "Одноразовый код из письма неверен, устарел или не доставлен."},
	Causes: []fact.Cause{oneTimeCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50183",
}

var aadsts50184 = fact.Code{
	Name: "AADSTS50184", Aliases: []string{"50184"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The one-time passcode sent by email is wrong, too old, or wasn't delivered.",
		Ru: "Одноразовый код из письма неверен, устарел или не доставлен."},
	Causes: []fact.Cause{oneTimeCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50184",
}

var aadsts501811 = fact.Code{
	Name: "AADSTS501811", Aliases: []string{"501811"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The one-time passcode sent by email is wrong, too old, or wasn't delivered.",
		Ru: "Одноразовый код из письма неверен, устарел или не доставлен."},
	Causes: []fact.Cause{oneTimeCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501811",
}

var aadsts50185 = fact.Code{
	Name: "AADSTS50185", Aliases: []string{"50185"}, Service: fact.Entra, Status: 400,
	Message: "Email OTP notification delivery failed.",
	Meaning: fact.Text{En: "The one-time passcode sent by email is wrong, too old, or wasn't delivered.",
		Ru: "Одноразовый код из письма неверен, устарел или не доставлен."},
	Causes: []fact.Cause{oneTimeCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50185",
}

var aadsts500346 = fact.Code{
	Name: "AADSTS500346", Aliases: []string{"500346"}, Service: fact.Entra, Status: 400,
	Message: "E-Mail OTP user cannot sign in with local password.",
	Meaning: fact.Text{En: "The one-time passcode sent by email is wrong, too old, or wasn't delivered.",
		Ru: "Одноразовый код из письма неверен, устарел или не доставлен."},
	Causes: []fact.Cause{oneTimeCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500346",
}

var aadsts130502 = fact.Code{
	Name: "AADSTS130502", Aliases: []string{"130502"}, Service: fact.Entra, Status: 400,
	Message: "Temporary Access Pass sign in was blocked due to User Credential Policy.",
	Meaning: fact.Text{En: "The Temporary Access Pass is wrong, used up, too old, or not allowed here.",
		Ru: "Временный пароль доступа (Temporary Access Pass) неверен, использован, устарел или здесь не разрешён."},
	Causes: []fact.Cause{temporaryPass(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=130502",
}

var aadsts130503 = fact.Code{
	Name: "AADSTS130503", Aliases: []string{"130503"}, Service: fact.Entra, Status: 400,
	Message: "Your Temporary Access Pass is incorrect. If you don't know your pass, contact your administrator.",
	Meaning: fact.Text{En: "The Temporary Access Pass is wrong, used up, too old, or not allowed here.",
		Ru: "Временный пароль доступа (Temporary Access Pass) неверен, использован, устарел или здесь не разрешён."},
	Causes: []fact.Cause{temporaryPass(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=130503",
}

var aadsts130504 = fact.Code{
	Name: "AADSTS130504", Aliases: []string{"130504"}, Service: fact.Entra, Status: 400,
	Message: "Your Temporary Access Pass has expired. Contact your administrator to obtain a new pass.",
	Meaning: fact.Text{En: "The Temporary Access Pass is wrong, used up, too old, or not allowed here.",
		Ru: "Временный пароль доступа (Temporary Access Pass) неверен, использован, устарел или здесь не разрешён."},
	Causes: []fact.Cause{temporaryPass(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=130504",
}

var aadsts130505 = fact.Code{
	Name: "AADSTS130505", Aliases: []string{"130505"}, Service: fact.Entra, Status: 400,
	Message: "Your one-time Temporary Access Pass has been redeemed. Contact your admin to get a new pass.",
	Meaning: fact.Text{En: "The Temporary Access Pass is wrong, used up, too old, or not allowed here.",
		Ru: "Временный пароль доступа (Temporary Access Pass) неверен, использован, устарел или здесь не разрешён."},
	Causes: []fact.Cause{temporaryPass(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=130505",
}

var aadsts130506 = fact.Code{
	Name: "AADSTS130506", Aliases: []string{"130506"}, Service: fact.Entra, Status: 400,
	Message: "Access Pass must be used for Web Sign In. Contact your admin to get an Access Pass.",
	Meaning: fact.Text{En: "The Temporary Access Pass is wrong, used up, too old, or not allowed here.",
		Ru: "Временный пароль доступа (Temporary Access Pass) неверен, использован, устарел или здесь не разрешён."},
	Causes: []fact.Cause{temporaryPass(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=130506",
}

var aadsts130507 = fact.Code{
	Name: "AADSTS130507", Aliases: []string{"130507"}, Service: fact.Entra, Status: 400,
	Message: "An access pass could not be found or verified for the user.",
	Meaning: fact.Text{En: "The Temporary Access Pass is wrong, used up, too old, or not allowed here.",
		Ru: "Временный пароль доступа (Temporary Access Pass) неверен, использован, устарел или здесь не разрешён."},
	Causes: []fact.Cause{temporaryPass(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=130507",
}

var aadsts130500 = fact.Code{
	Name: "AADSTS130500", Aliases: []string{"130500"}, Service: fact.Entra, Status: 400,
	Message: "Phone sign in was blocked due to User Credential Policy.",
	Meaning: fact.Text{En: "A policy of the tenant doesn't let this user sign in with this method.",
		Ru: "Политика тенанта не разрешает этому пользователю такой способ входа."},
	Causes: []fact.Cause{methodPolicy(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=130500",
}

var aadsts130501 = fact.Code{
	Name: "AADSTS130501", Aliases: []string{"130501"}, Service: fact.Entra, Status: 400,
	Message: "Sign in was blocked due to User Credential Policy.",
	Meaning: fact.Text{En: "A policy of the tenant doesn't let this user sign in with this method.",
		Ru: "Политика тенанта не разрешает этому пользователю такой способ входа."},
	Causes: []fact.Cause{methodPolicy(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=130501",
}

var aadsts29210 = fact.Code{
	Name: "AADSTS29210", Aliases: []string{"29210"}, Service: fact.Entra, Status: 400,
	Message: "QR Code sign-in is disabled via user credential policy.",
	Meaning: fact.Text{En: "A policy of the tenant doesn't let this user sign in with this method.",
		Ru: "Политика тенанта не разрешает этому пользователю такой способ входа."},
	Causes: []fact.Cause{methodPolicy(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29210",
}

var aadsts135016 = fact.Code{
	Name: "AADSTS135016", Aliases: []string{"135016"}, Service: fact.Entra, Status: 400,
	Message: "FIDO sign-in is disabled via policy.",
	Meaning: fact.Text{En: "A policy of the tenant doesn't let this user sign in with this method.",
		Ru: "Политика тенанта не разрешает этому пользователю такой способ входа."},
	Causes: []fact.Cause{methodPolicy(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135016",
}

var aadsts135000 = fact.Code{
	Name: "AADSTS135000", Aliases: []string{"135000"}, Service: fact.Entra, Status: 400,
	Message: "Fido signature verification failed.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135000",
}

var aadsts135001 = fact.Code{
	Name: "AADSTS135001", Aliases: []string{"135001"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135001",
}

var aadsts135002 = fact.Code{
	Name: "AADSTS135002", Aliases: []string{"135002"}, Service: fact.Entra, Status: 400,
	Message: "Fido key does not have authenticator data.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135002",
}

var aadsts135003 = fact.Code{
	Name: "AADSTS135003", Aliases: []string{"135003"}, Service: fact.Entra, Status: 400,
	Message: "Fido assertion verification failed. Invalid gesture provided.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135003",
}

var aadsts135007 = fact.Code{
	Name: "AADSTS135007", Aliases: []string{"135007"}, Service: fact.Entra, Status: 400,
	Message: "Client data type is not valid.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135007",
}

var aadsts135008 = fact.Code{
	Name: "AADSTS135008", Aliases: []string{"135008"}, Service: fact.Entra, Status: 400,
	Message: "Relying Party Origin is not valid.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135008",
}

var aadsts135012 = fact.Code{
	Name: "AADSTS135012", Aliases: []string{"135012"}, Service: fact.Entra, Status: 400,
	Message: "UserObjectId from the UserHandle does not match with UserPrincipal UserObjectId.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135012",
}

var aadsts135013 = fact.Code{
	Name: "AADSTS135013", Aliases: []string{"135013"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135013",
}

var aadsts135014 = fact.Code{
	Name: "AADSTS135014", Aliases: []string{"135014"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135014",
}

var aadsts135017 = fact.Code{
	Name: "AADSTS135017", Aliases: []string{"135017"}, Service: fact.Entra, Status: 400,
	Message: "Unexpected Signature Counter received from authenticator.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135017",
}

var aadsts135018 = fact.Code{
	Name: "AADSTS135018", Aliases: []string{"135018"}, Service: fact.Entra, Status: 400,
	Message: "Invalid challenge received from fido assertion.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135018",
}

var aadsts135019 = fact.Code{
	Name: "AADSTS135019", Aliases: []string{"135019"}, Service: fact.Entra, Status: 400,
	Message: "Expired Challenge received from Fido assertion.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135019",
}

var aadsts135020 = fact.Code{
	Name: "AADSTS135020", Aliases: []string{"135020"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135020",
}

var aadsts135021 = fact.Code{
	Name: "AADSTS135021", Aliases: []string{"135021"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=135021",
}

var aadsts500344 = fact.Code{
	Name: "AADSTS500344", Aliases: []string{"500344"}, Service: fact.Entra, Status: 400,
	Message: "User Account is not found for Fido Sign in flow.",
	Meaning: fact.Text{En: "The sign-in with a passkey (FIDO2) failed: the key's response isn't valid or is too old.",
		Ru: "Вход по ключу доступа (FIDO2) не удался: ответ ключа недействителен или устарел."},
	Causes: []fact.Cause{passkey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500344",
}

var aadsts29201 = fact.Code{
	Name: "AADSTS29201", Aliases: []string{"29201"}, Service: fact.Entra, Status: 400,
	Message: "Invalid QR Code request. Client Id ({clientId}) or target client Id ({targetClientId}) is invalid.",
	Meaning: fact.Text{En: "The QR code sign-in failed: the code is too old, already used, or not for this kind of user.",
		Ru: "Вход по QR-коду не удался: код устарел, использован или не для таких пользователей."},
	Causes: []fact.Cause{qrCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29201",
}

var aadsts29202 = fact.Code{
	Name: "AADSTS29202", Aliases: []string{"29202"}, Service: fact.Entra, Status: 400,
	Message: "Invalid scope and response_type request parameters. scope=qrcode can only be used with response_type=none.",
	Meaning: fact.Text{En: "The QR code sign-in failed: the code is too old, already used, or not for this kind of user.",
		Ru: "Вход по QR-коду не удался: код устарел, использован или не для таких пользователей."},
	Causes: []fact.Cause{qrCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29202",
}

var aadsts29203 = fact.Code{
	Name: "AADSTS29203", Aliases: []string{"29203"}, Service: fact.Entra, Status: 400,
	Message: "Invalid target_client_id '{targetClientId}' argument value.",
	Meaning: fact.Text{En: "The QR code sign-in failed: the code is too old, already used, or not for this kind of user.",
		Ru: "Вход по QR-коду не удался: код устарел, использован или не для таких пользователей."},
	Causes: []fact.Cause{qrCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29203",
}

var aadsts29205 = fact.Code{
	Name: "AADSTS29205", Aliases: []string{"29205"}, Service: fact.Entra, Status: 400,
	Message: "Generated QR Code string has exceeded maximum supported length.",
	Meaning: fact.Text{En: "The QR code sign-in failed: the code is too old, already used, or not for this kind of user.",
		Ru: "Вход по QR-коду не удался: код устарел, использован или не для таких пользователей."},
	Causes: []fact.Cause{qrCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29205",
}

var aadsts29206 = fact.Code{
	Name: "AADSTS29206", Aliases: []string{"29206"}, Service: fact.Entra, Status: 400,
	Message: "Invalid QR Code redemption request. Client Id ({clientId}) is invalid.",
	Meaning: fact.Text{En: "The QR code sign-in failed: the code is too old, already used, or not for this kind of user.",
		Ru: "Вход по QR-коду не удался: код устарел, использован или не для таких пользователей."},
	Causes: []fact.Cause{qrCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29206",
}

var aadsts29207 = fact.Code{
	Name: "AADSTS29207", Aliases: []string{"29207"}, Service: fact.Entra, Status: 400,
	Message: "Error processing session data. QR Code is either invalid or expired.",
	Meaning: fact.Text{En: "The QR code sign-in failed: the code is too old, already used, or not for this kind of user.",
		Ru: "Вход по QR-коду не удался: код устарел, использован или не для таких пользователей."},
	Causes: []fact.Cause{qrCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29207",
}

var aadsts29208 = fact.Code{
	Name: "AADSTS29208", Aliases: []string{"29208"}, Service: fact.Entra, Status: 400,
	Message: "Error processing session data. QR Code was already redeemed.",
	Meaning: fact.Text{En: "The QR code sign-in failed: the code is too old, already used, or not for this kind of user.",
		Ru: "Вход по QR-коду не удался: код устарел, использован или не для таких пользователей."},
	Causes: []fact.Cause{qrCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29208",
}

var aadsts29211 = fact.Code{
	Name: "AADSTS29211", Aliases: []string{"29211"}, Service: fact.Entra, Status: 400,
	Message: "QR Code sign-in is not supported for passthrough users.",
	Meaning: fact.Text{En: "The QR code sign-in failed: the code is too old, already used, or not for this kind of user.",
		Ru: "Вход по QR-коду не удался: код устарел, использован или не для таких пользователей."},
	Causes: []fact.Cause{qrCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29211",
}

var aadsts29212 = fact.Code{
	Name: "AADSTS29212", Aliases: []string{"29212"}, Service: fact.Entra, Status: 400,
	Message: "QR Code sign-in is not supported for consumer user scenarios.",
	Meaning: fact.Text{En: "The QR code sign-in failed: the code is too old, already used, or not for this kind of user.",
		Ru: "Вход по QR-коду не удался: код устарел, использован или не для таких пользователей."},
	Causes: []fact.Cause{qrCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=29212",
}

var aadsts50019 = fact.Code{
	Name: "AADSTS50019", Aliases: []string{"50019"}, Service: fact.Entra, Status: 400,
	Message: "This occurred due to an interrupt to select a certificate before the user signs in.",
	Meaning: fact.Text{En: "The sign-in is waiting for the user at a step in the browser.",
		Ru: "Вход ждёт действия пользователя в браузере."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50019",
}

var aadsts50201 = fact.Code{
	Name: "AADSTS50201", Aliases: []string{"50201"}, Service: fact.Entra, Status: 400,
	Message: "This message prompt interrupt will be shown to the user during login when additional information should be provided to user.",
	Meaning: fact.Text{En: "The sign-in is waiting for the user at a step in the browser.",
		Ru: "Вход ждёт действия пользователя в браузере."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50201",
}

var aadsts50202 = fact.Code{
	Name: "AADSTS50202", Aliases: []string{"50202"}, Service: fact.Entra, Status: 400,
	Message: "User is not registered in the organization and must explicitly consent to the sign-in.",
	Meaning: fact.Text{En: "The sign-in is waiting for the user at a step in the browser.",
		Ru: "Вход ждёт действия пользователя в браузере."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50202",
}

var aadsts50203 = fact.Code{
	Name: "AADSTS50203", Aliases: []string{"50203"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-in is waiting for the user at a step in the browser.",
		Ru: "Вход ждёт действия пользователя в браузере."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50203",
}

var aadsts50204 = fact.Code{
	Name: "AADSTS50204", Aliases: []string{"50204"}, Service: fact.Entra, Status: 400,
	Message: "External user has not consented to the privacy statement.",
	Meaning: fact.Text{En: "The sign-in is waiting for the user at a step in the browser.",
		Ru: "Вход ждёт действия пользователя в браузере."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50204",
}

var aadsts50205 = fact.Code{
	Name: "AADSTS50205", Aliases: []string{"50205"}, Service: fact.Entra, Status: 400,
	Message: "External user has consented to the privacy statement.",
	Meaning: fact.Text{En: "The sign-in is waiting for the user at a step in the browser.",
		Ru: "Вход ждёт действия пользователя в браузере."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50205",
}

var aadsts50207 = fact.Code{
	Name: "AADSTS50207", Aliases: []string{"50207"}, Service: fact.Entra, Status: 400,
	Message: "This web native bridge interrupt will be shown to the user during login when the application is requesting login through the native broker and needs eSTS to ensure the broker is properly configured.",
	Meaning: fact.Text{En: "The sign-in is waiting for the user at a step in the browser.",
		Ru: "Вход ждёт действия пользователя в браузере."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50207",
}

var aadsts90135 = fact.Code{
	Name: "AADSTS90135", Aliases: []string{"90135"}, Service: fact.Entra, Status: 400,
	Message: "The user decided not to continue the authentication. No remediation is required.",
	Meaning: fact.Text{En: "The user decided not to continue with the sign-in.",
		Ru: "Пользователь решил не продолжать вход."},
	Causes: []fact.Cause{userCanceled(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90135",
}

var aadsts90137 = fact.Code{
	Name: "AADSTS90137", Aliases: []string{"90137"}, Service: fact.Entra, Status: 400,
	Message: "Token issuance cannot proceed because user declined consent approval to release their profile information.",
	Meaning: fact.Text{En: "The user declined to release profile information to the application.",
		Ru: "Пользователь не согласился передать приложению данные профиля."},
	Causes: []fact.Cause{consentDeclined(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90137",
}

var aadsts500142 = fact.Code{
	Name: "AADSTS500142", Aliases: []string{"500142"}, Service: fact.Entra, Status: 400,
	Message: "The user's redemption is complete and the sign-in should continue.",
	Meaning: fact.Text{En: "The sign-in is waiting for the user at a step in the browser.",
		Ru: "Вход ждёт действия пользователя в браузере."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500142",
}

var aadsts500141 = fact.Code{
	Name: "AADSTS500141", Aliases: []string{"500141"}, Service: fact.Entra, Status: 400,
	Message: "The user's redemption is complete but the request was not initiated by the target application.",
	Meaning: fact.Text{En: "The sign-in is waiting for the user at a step in the browser.",
		Ru: "Вход ждёт действия пользователя в браузере."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500141",
}

var aadsts26000 = fact.Code{
	Name: "AADSTS26000", Aliases: []string{"26000"}, Service: fact.Entra, Status: 400,
	Message: "The provided access grant requires interaction.",
	Meaning: fact.Text{En: "The session has ended or isn't enough; the user must sign in again.",
		Ru: "Сеанс закончился или недостаточен; пользователь должен войти снова."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=26000",
}

var aadsts500127 = fact.Code{
	Name: "AADSTS500127", Aliases: []string{"500127"}, Service: fact.Entra, Status: 400,
	Message: "No authenticated credentials found in request.",
	Meaning: fact.Text{En: "The session has ended or isn't enough; the user must sign in again.",
		Ru: "Сеанс закончился или недостаточен; пользователь должен войти снова."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500127",
}

var aadsts5001214 = fact.Code{
	Name: "AADSTS5001214", Aliases: []string{"5001214"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The session has ended or isn't enough; the user must sign in again.",
		Ru: "Сеанс закончился или недостаточен; пользователь должен войти снова."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=5001214",
}

var aadsts70044 = fact.Code{
	Name: "AADSTS70044", Aliases: []string{"70044"}, Service: fact.Entra, Status: 400,
	Message: "The session has expired or is invalid due to sign-in frequency checks by conditional access.",
	Meaning: fact.Text{En: "The session has ended or isn't enough; the user must sign in again.",
		Ru: "Сеанс закончился или недостаточен; пользователь должен войти снова."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70044",
}

var aadsts70045 = fact.Code{
	Name: "AADSTS70045", Aliases: []string{"70045"}, Service: fact.Entra, Status: 400,
	Message: "The refresh token is invalid due to sign-in frequency checks by conditional access. Additionally, since the sign-in frequency policy applies to all applications, the token will never be usable, and should be deleted. The authInstant in this token was {authInstant} and the maximum allowed lifetime for this request is {time}.",
	Meaning: fact.Text{En: "The session has ended or isn't enough; the user must sign in again.",
		Ru: "Сеанс закончился или недостаточен; пользователь должен войти снова."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70045",
}

var aadsts70030 = fact.Code{
	Name: "AADSTS70030", Aliases: []string{"70030"}, Service: fact.Entra, Status: 400,
	Message: "Remote authentication failed to read session from storage.",
	Meaning: fact.Text{En: "The session has ended or isn't enough; the user must sign in again.",
		Ru: "Сеанс закончился или недостаточен; пользователь должен войти снова."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70030",
}

var aadsts70031 = fact.Code{
	Name: "AADSTS70031", Aliases: []string{"70031"}, Service: fact.Entra, Status: 400,
	Message: "Remote authentication session is in a bad state.",
	Meaning: fact.Text{En: "The session has ended or isn't enough; the user must sign in again.",
		Ru: "Сеанс закончился или недостаточен; пользователь должен войти снова."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70031",
}

var aadsts500121 = fact.Code{
	Name: "AADSTS500121", Aliases: []string{"500121"}, Service: fact.Entra, Status: 400,
	Message: "Authentication failed during strong authentication request.",
	Meaning: fact.Text{En: "The second factor failed, or the method that was used doesn't count as one.",
		Ru: "Второй фактор не удался, или использованный способ им не считается."},
	Causes: []fact.Cause{cause.MfaRequired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500121",
}

var aadsts54008 = fact.Code{
	Name: "AADSTS54008", Aliases: []string{"54008"}, Service: fact.Entra, Status: 400,
	Message: "Multi-Factor authentication is required and the credential used ({credentialName}) is not supported as a First Factor. Contact your administrator for more information.",
	Meaning: fact.Text{En: "The second factor failed, or the method that was used doesn't count as one.",
		Ru: "Второй фактор не удался, или использованный способ им не считается."},
	Causes: []fact.Cause{cause.MfaRequired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=54008",
}

var aadsts54009 = fact.Code{
	Name: "AADSTS54009", Aliases: []string{"54009"}, Service: fact.Entra, Status: 400,
	Message: "Multi-Factor authentication is required and the credential used is not supported. Contact your administrator for more information.",
	Meaning: fact.Text{En: "The second factor failed, or the method that was used doesn't count as one.",
		Ru: "Второй фактор не удался, или использованный способ им не считается."},
	Causes: []fact.Cause{cause.MfaRequired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=54009",
}

var aadsts54010 = fact.Code{
	Name: "AADSTS54010", Aliases: []string{"54010"}, Service: fact.Entra, Status: 400,
	Message: "Proofup blocked due to credential used not supported. Contact your administrator for more information.",
	Meaning: fact.Text{En: "The second factor failed, or the method that was used doesn't count as one.",
		Ru: "Второй фактор не удался, или использованный способ им не считается."},
	Causes: []fact.Cause{cause.MfaRequired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=54010",
}

var aadsts501314 = fact.Code{
	Name: "AADSTS501314", Aliases: []string{"501314"}, Service: fact.Entra, Status: 400,
	Message: "Silent interrupt required to recognize browser capabilities. Used to differentiate between Safari running in iPadOS or Mac.",
	Meaning: fact.Text{En: "The sign-in page has to find out which browser this is; a browser answers that by itself.",
		Ru: "Странице входа нужно узнать, какой это браузер; браузер отвечает на это сам."},
	Causes: []fact.Cause{signInInterrupted(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501314",
}

var aadsts500881 = fact.Code{
	Name: "AADSTS500881", Aliases: []string{"500881"}, Service: fact.Entra, Status: 400,
	Message: "Limit on telecom MFA calls reached. Please retry with PhoneAppNotification or try again in a few minutes.",
	Meaning: fact.Text{En: "The limit of phone calls and text messages for the second factor is reached.",
		Ru: "Достигнут предел звонков и SMS для второго фактора."},
	Causes: []fact.Cause{mfaLimit(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500881",
}

var aadsts500882 = fact.Code{
	Name: "AADSTS500882", Aliases: []string{"500882"}, Service: fact.Entra, Status: 400,
	Message: "Limit on telecom MFA calls reached. Please retry with PhoneAppCode or try again in a few minutes.",
	Meaning: fact.Text{En: "The limit of phone calls and text messages for the second factor is reached.",
		Ru: "Достигнут предел звонков и SMS для второго фактора."},
	Causes: []fact.Cause{mfaLimit(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500882",
}

var aadsts500883 = fact.Code{
	Name: "AADSTS500883", Aliases: []string{"500883"}, Service: fact.Entra, Status: 400,
	Message: "Limit on telecom MFA calls reached. Please retry with CompanionAppsNotification or try again in a few minutes.",
	Meaning: fact.Text{En: "The limit of phone calls and text messages for the second factor is reached.",
		Ru: "Достигнут предел звонков и SMS для второго фактора."},
	Causes: []fact.Cause{mfaLimit(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500883",
}

var aadsts500571 = fact.Code{
	Name: "AADSTS500571", Aliases: []string{"500571"}, Service: fact.Entra, Status: 400,
	Message: "The guest user account is disabled.",
	Meaning: fact.Text{En: "The guest account is disabled.",
		Ru: "Гостевая учётная запись отключена."},
	Causes: []fact.Cause{cause.AccountDisabled(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500571",
}

var aadsts500204 = fact.Code{
	Name: "AADSTS500204", Aliases: []string{"500204"}, Service: fact.Entra, Status: 400,
	Message: "Microsoft account '{email}' can’t be used to log in to application {appName}. Please get this user invited to {tenant} directory or sign out and sign in again with a Work or School account.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500204",
}

var aadsts500205 = fact.Code{
	Name: "AADSTS500205", Aliases: []string{"500205"}, Service: fact.Entra, Status: 400,
	Message: "A consumer (B2C) account can't be used to log into non consumer applications.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500205",
}

var aadsts500206 = fact.Code{
	Name: "AADSTS500206", Aliases: []string{"500206"}, Service: fact.Entra, Status: 400,
	Message: "The account type can't be used for the application you're trying to log into.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500206",
}

var aadsts500202 = fact.Code{
	Name: "AADSTS500202", Aliases: []string{"500202"}, Service: fact.Entra, Status: 400,
	Message: "User account '{email}' from external identity provider '{idp}' is not supported for API version '{version}'. Microsoft account pass-thru users and guests are not supported by the tenant-independent endpoint.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500202",
}

var aadsts50186 = fact.Code{
	Name: "AADSTS50186", Aliases: []string{"50186"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50186",
}

var aadsts50200 = fact.Code{
	Name: "AADSTS50200", Aliases: []string{"50200"}, Service: fact.Entra, Status: 400,
	Message: "Unpermitted external trusted realm.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50200",
}

var aadsts90139 = fact.Code{
	Name: "AADSTS90139", Aliases: []string{"90139"}, Service: fact.Entra, Status: 400,
	Message: "Invalid request. The device code flow connect mode in your request is only supported for the /consumers/ tenant.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90139",
}

var aadsts1003034 = fact.Code{
	Name: "AADSTS1003034", Aliases: []string{"1003034"}, Service: fact.Entra, Status: 400,
	Message: "Your organization is not configured to sign in this type of personal Microsoft account. Visit https://aka.ms/MSAUnprotectedAccountsGuidance for more details.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003034",
}

var aadsts9002331 = fact.Code{
	Name: "AADSTS9002331", Aliases: []string{"9002331"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002331",
}

var aadsts9002339 = fact.Code{
	Name: "AADSTS9002339", Aliases: []string{"9002339"}, Service: fact.Entra, Status: 400,
	Message: "Unsupported user account for this endpoint. The user is a Microsoft Accounts user, but this app does not have the Microsoft account audience enabled. Either enable Microsoft account support to use the /common endpoint or use the tenanted endpoint to target a specific Azure AD tenant for auth.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002339",
}

var aadsts9002337 = fact.Code{
	Name: "AADSTS9002337", Aliases: []string{"9002337"}, Service: fact.Entra, Status: 400,
	Message: "Invalid request. The application is registered in the legacy Microsoft Account tenant using apps.dev.microsoft.com, but is configured for use by Azure Active Directory tenants only. Use of /common is not supported for this registration. Please use a tenanted endpoint to request a token.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002337",
}

var aadsts90129 = fact.Code{
	Name: "AADSTS90129", Aliases: []string{"90129"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90129",
}

var aadsts500209 = fact.Code{
	Name: "AADSTS500209", Aliases: []string{"500209"}, Service: fact.Entra, Status: 400,
	Message: "Unspecific Tenant is not supported in this domain.",
	Meaning: fact.Text{En: "This kind of account, personal or work, can't use this application or endpoint.",
		Ru: "Учётной записи такого типа, личной или рабочей, это приложение или эндпоинт недоступны."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500209",
}

var aadsts500211 = fact.Code{
	Name: "AADSTS500211", Aliases: []string{"500211"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The account isn't in this tenant.",
		Ru: "Этой учётной записи в тенанте нет."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500211",
}

var aadsts700056 = fact.Code{
	Name: "AADSTS700056", Aliases: []string{"700056"}, Service: fact.Entra, Status: 400,
	Message: "User account does not exist in organization.",
	Meaning: fact.Text{En: "The account isn't in this tenant.",
		Ru: "Этой учётной записи в тенанте нет."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700056",
}

var aadsts50160 = fact.Code{
	Name: "AADSTS50160", Aliases: []string{"50160"}, Service: fact.Entra, Status: 400,
	Message: "Different target tenant is preferred.",
	Meaning: fact.Text{En: "The account isn't in this tenant.",
		Ru: "Этой учётной записи в тенанте нет."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50160",
}

var aadsts81001 = fact.Code{
	Name: "AADSTS81001", Aliases: []string{"81001"}, Service: fact.Entra, Status: 400,
	Message: "Service ticket size exceeded the maximum allowed.",
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=81001",
}

var aadsts81008 = fact.Code{
	Name: "AADSTS81008", Aliases: []string{"81008"}, Service: fact.Entra, Status: 400,
	Message: "Failed to validate Kerberos ticket.",
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=81008",
}

var aadsts81013 = fact.Code{
	Name: "AADSTS81013", Aliases: []string{"81013"}, Service: fact.Entra, Status: 400,
	Message: "Failed to lookup the user whose kerberos ticket was used to login.",
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=81013",
}

var aadsts81014 = fact.Code{
	Name: "AADSTS81014", Aliases: []string{"81014"}, Service: fact.Entra, Status: 400,
	Message: "The DesktopSSO auth token has expired.",
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=81014",
}

var aadsts81015 = fact.Code{
	Name: "AADSTS81015", Aliases: []string{"81015"}, Service: fact.Entra, Status: 400,
	Message: "Rejecting DesktopSSO Kerberos ticket as it was obtained through delegation. Delegated Kerberos ticket does not originate from user directly. Please contact your tenant administrator to disable delegation on the AZUREADSSOACC account.",
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=81015",
}

var aadsts5001213 = fact.Code{
	Name: "AADSTS5001213", Aliases: []string{"5001213"}, Service: fact.Entra, Status: 400,
	Message: "Windows Integrated authentication is needed. Unable to use Seamless SSO to authenticate the user.",
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=5001213",
}

var aadsts140004 = fact.Code{
	Name: "AADSTS140004", Aliases: []string{"140004"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=140004",
}

var aadsts140005 = fact.Code{
	Name: "AADSTS140005", Aliases: []string{"140005"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=140005",
}

var aadsts140006 = fact.Code{
	Name: "AADSTS140006", Aliases: []string{"140006"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=140006",
}

var aadsts140007 = fact.Code{
	Name: "AADSTS140007", Aliases: []string{"140007"}, Service: fact.Entra, Status: 400,
	Message: "Invalid Ticket Granting Service request.",
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=140007",
}

var aadsts140008 = fact.Code{
	Name: "AADSTS140008", Aliases: []string{"140008"}, Service: fact.Entra, Status: 400,
	Message: "Invalid ApReq assertion provided.",
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=140008",
}

var aadsts140009 = fact.Code{
	Name: "AADSTS140009", Aliases: []string{"140009"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=140009",
}

var aadsts140010 = fact.Code{
	Name: "AADSTS140010", Aliases: []string{"140010"}, Service: fact.Entra, Status: 400,
	Message: "Kerberos ticket validation failure",
	Meaning: fact.Text{En: "Seamless single sign-on failed: its Kerberos ticket isn't valid.",
		Ru: "Единый вход (Seamless SSO) не удался: билет Kerberos недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=140010",
}

var aadsts500183 = fact.Code{
	Name: "AADSTS500183", Aliases: []string{"500183"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The certificate that the user signed in with isn't accepted.",
		Ru: "Сертификат, с которым входит пользователь, не принят."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500183",
}

var aadsts500184 = fact.Code{
	Name: "AADSTS500184", Aliases: []string{"500184"}, Service: fact.Entra, Status: 400,
	Message: "Client assertion JWT token failed verification during certificate based authentication. The token is not signed by the certificate provided in the token.",
	Meaning: fact.Text{En: "The certificate that the user signed in with isn't accepted.",
		Ru: "Сертификат, с которым входит пользователь, не принят."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500184",
}

var aadsts500185 = fact.Code{
	Name: "AADSTS500185", Aliases: []string{"500185"}, Service: fact.Entra, Status: 400,
	Message: "Tenant differs between user login and certificate user.",
	Meaning: fact.Text{En: "The certificate that the user signed in with isn't accepted.",
		Ru: "Сертификат, с которым входит пользователь, не принят."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500185",
}

var aadsts500186 = fact.Code{
	Name: "AADSTS500186", Aliases: []string{"500186"}, Service: fact.Entra, Status: 400,
	Message: "User not allowed by policy conditions.",
	Meaning: fact.Text{En: "The certificate that the user signed in with isn't accepted.",
		Ru: "Сертификат, с которым входит пользователь, не принят."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500186",
}

var aadsts500187 = fact.Code{
	Name: "AADSTS500187", Aliases: []string{"500187"}, Service: fact.Entra, Status: 400,
	Message: "Selected certificate does not meet the criteria.",
	Meaning: fact.Text{En: "The certificate that the user signed in with isn't accepted.",
		Ru: "Сертификат, с которым входит пользователь, не принят."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500187",
}

var aadsts1002003 = fact.Code{
	Name: "AADSTS1002003", Aliases: []string{"1002003"}, Service: fact.Entra, Status: 400,
	Message: "The TLS certificate provided does not match the certificate on the device.",
	Meaning: fact.Text{En: "The certificate that the user signed in with isn't accepted.",
		Ru: "Сертификат, с которым входит пользователь, не принят."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002003",
}

var aadsts1002004 = fact.Code{
	Name: "AADSTS1002004", Aliases: []string{"1002004"}, Service: fact.Entra, Status: 400,
	Message: "The MTLS subject was not found in the subject or SAN list.",
	Meaning: fact.Text{En: "The certificate that the user signed in with isn't accepted.",
		Ru: "Сертификат, с которым входит пользователь, не принят."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002004",
}

package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// appNumberCodes are numbers of Entra ID about the application and its requests that are met rarely, several with one
// meaning.
var appNumberCodes = []*fact.Code{
	&aadsts50098,
	&aadsts500132,
	&aadsts500135,
	&aadsts9002323,
	&aadsts700035,
	&aadsts700034,
	&aadsts700048,
	&aadsts700050,
	&aadsts5002726,
	&aadsts700026,
	&aadsts700028,
	&aadsts700029,
	&aadsts700031,
	&aadsts700032,
	&aadsts7000210,
	&aadsts7000211,
	&aadsts7000212,
	&aadsts7000213,
	&aadsts7000221,
	&aadsts500031,
	&aadsts500032,
	&aadsts500033,
	&aadsts500331,
	&aadsts50035,
	&aadsts130009,
	&aadsts9002319,
	&aadsts7000219,
	&aadsts900143,
	&aadsts700012,
	&aadsts9002324,
	&aadsts7000220,
	&aadsts7000115,
	&aadsts7000017,
	&aadsts7000223,
	&aadsts7000224,
	&aadsts7000228,
	&aadsts7000024,
	&aadsts7000015,
	&aadsts1000014,
	&aadsts7000116,
	&aadsts7000117,
	&aadsts7000217,
	&aadsts90112,
	&aadsts700038,
	&aadsts700019,
	&aadsts90122,
	&aadsts7000226,
	&aadsts7000227,
	&aadsts7000225,
	&aadsts7000021,
	&aadsts7000013,
	&aadsts90136,
	&aadsts7000014,
	&aadsts50189,
	&aadsts90132,
	&aadsts70035,
	&aadsts70039,
	&aadsts70036,
	&aadsts70033,
	&aadsts70034,
	&aadsts70037,
	&aadsts1003033,
	&aadsts50148,
	&aadsts50149,
	&aadsts501471,
	&aadsts501482,
	&aadsts500111,
	&aadsts500112,
	&aadsts500114,
	&aadsts500115,
	&aadsts500116,
	&aadsts500117,
	&aadsts500118,
	&aadsts500119,
	&aadsts700009,
	&aadsts700042,
	&aadsts700043,
	&aadsts700044,
	&aadsts700045,
	&aadsts700046,
	&aadsts700047,
	&aadsts700041,
	&aadsts9002315,
	&aadsts9002316,
	&aadsts50060,
	&aadsts50062,
	&aadsts50069,
	&aadsts1002017,
	&aadsts700051,
	&aadsts700052,
	&aadsts700053,
	&aadsts399207,
	&aadsts500012,
	&aadsts500013,
	&aadsts9002314,
	&aadsts700017,
	&aadsts700018,
	&aadsts500016,
	&aadsts500017,
	&aadsts700006,
	&aadsts700039,
	&aadsts500136,
	&aadsts500137,
	&aadsts50038,
	&aadsts500015,
	&aadsts500131,
	&aadsts90089,
	&aadsts500138,
	&aadsts500139,
	&aadsts700001,
	&aadsts90116,
	&aadsts50091,
	&aadsts90017,
	&aadsts90131,
	&aadsts90138,
	&aadsts9002338,
	&aadsts50080,
	&aadsts50024,
	&aadsts1002014,
	&aadsts90150,
	&aadsts9002340,
	&aadsts9002328,
	&aadsts1002026,
	&aadsts500210,
	&aadsts1002016,
	&aadsts1002021,
	&aadsts90042,
	&aadsts90044,
	&aadsts90073,
	&aadsts1003012,
	&aadsts1003014,
	&aadsts1003015,
	&aadsts1003016,
	&aadsts1003017,
	&aadsts1003018,
	&aadsts1003019,
	&aadsts1003020,
	&aadsts1003021,
	&aadsts1003022,
	&aadsts1003023,
	&aadsts1003024,
	&aadsts1003025,
	&aadsts1003026,
	&aadsts1003027,
	&aadsts50100,
	&aadsts50101,
	&aadsts50102,
	&aadsts50103,
	&aadsts50123,
	&aadsts50023,
	&aadsts500061,
	&aadsts500081,
	&aadsts500082,
	&aadsts500083,
	&aadsts500084,
	&aadsts500085,
	&aadsts500086,
	&aadsts500087,
	&aadsts500088,
	&aadsts500089,
	&aadsts500101,
	&aadsts500102,
	&aadsts500103,
	&aadsts7000011,
	&aadsts7000020,
	&aadsts700002,
	&aadsts50093,
	&aadsts50094,
	&aadsts50095,
	&aadsts50096,
	&aadsts9002310,
	&aadsts9002311,
	&aadsts9002312,
	&aadsts9002317,
	&aadsts1000005,
	&aadsts1000006,
	&aadsts1000007,
	&aadsts1000008,
	&aadsts1000009,
	&aadsts1000010,
	&aadsts1000011,
	&aadsts1000012,
	&aadsts1000013,
	&aadsts1000018,
	&aadsts9002320,
	&aadsts40013,
	&aadsts90088,
	&aadsts399208,
	&aadsts399209,
	&aadsts7000018,
	&aadsts7000019,
	&aadsts500124,
	&aadsts500125,
	&aadsts1000503,
	&aadsts293004,
	&aadsts1000701,
	&aadsts9002341,
	&aadsts900161,
	&aadsts9010010,
}

var aadsts50098 = fact.Code{
	Name: "AADSTS50098", Aliases: []string{"50098"}, Service: fact.Entra, Status: 400,
	Message: "JWT body must contain '{field}'.",
	Meaning: fact.Text{En: "The client assertion or the token in it lacks a claim or is malformed.",
		Ru: "В утверждении клиента (assertion) или во вложенном токене нет поля, либо они искажены."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50098",
}

var aadsts500132 = fact.Code{
	Name: "AADSTS500132", Aliases: []string{"500132"}, Service: fact.Entra, Status: 400,
	Message: "Assertion is malformed and cannot be read.",
	Meaning: fact.Text{En: "The client assertion or the token in it lacks a claim or is malformed.",
		Ru: "В утверждении клиента (assertion) или во вложенном токене нет поля, либо они искажены."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500132",
}

var aadsts500135 = fact.Code{
	Name: "AADSTS500135", Aliases: []string{"500135"}, Service: fact.Entra, Status: 400,
	Message: "Authentication code is missing in the assertion.",
	Meaning: fact.Text{En: "The client assertion or the token in it lacks a claim or is malformed.",
		Ru: "В утверждении клиента (assertion) или во вложенном токене нет поля, либо они искажены."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500135",
}

var aadsts9002323 = fact.Code{
	Name: "AADSTS9002323", Aliases: []string{"9002323"}, Service: fact.Entra, Status: 400,
	Message: "Certificate must be a valid base64 encoded certificate.",
	Meaning: fact.Text{En: "The client assertion or the token in it lacks a claim or is malformed.",
		Ru: "В утверждении клиента (assertion) или во вложенном токене нет поля, либо они искажены."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002323",
}

var aadsts700035 = fact.Code{
	Name: "AADSTS700035", Aliases: []string{"700035"}, Service: fact.Entra, Status: 400,
	Message: "Client assertion contains custom_claims in the incorrect format.",
	Meaning: fact.Text{En: "The client assertion or the token in it lacks a claim or is malformed.",
		Ru: "В утверждении клиента (assertion) или во вложенном токене нет поля, либо они искажены."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700035",
}

var aadsts700034 = fact.Code{
	Name: "AADSTS700034", Aliases: []string{"700034"}, Service: fact.Entra, Status: 400,
	Message: "Client assertion contains an invalid xms_actor_token claim.",
	Meaning: fact.Text{En: "The client assertion or the token in it lacks a claim or is malformed.",
		Ru: "В утверждении клиента (assertion) или во вложенном токене нет поля, либо они искажены."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700034",
}

var aadsts700048 = fact.Code{
	Name: "AADSTS700048", Aliases: []string{"700048"}, Service: fact.Entra, Status: 400,
	Message: "Client assertion contains an invalid xms_actor_token claim. The audience of the claim is not correctly set.",
	Meaning: fact.Text{En: "The client assertion or the token in it lacks a claim or is malformed.",
		Ru: "В утверждении клиента (assertion) или во вложенном токене нет поля, либо они искажены."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700048",
}

var aadsts700050 = fact.Code{
	Name: "AADSTS700050", Aliases: []string{"700050"}, Service: fact.Entra, Status: 400,
	Message: "Actor token is not within its valid time range. Current time: {curTime}, expiry time of actor token {expTime}.",
	Meaning: fact.Text{En: "A token inside the client assertion had expired, or wasn't valid yet.",
		Ru: "Токен внутри утверждения клиента (assertion) истёк или ещё не действует."},
	Causes: []fact.Cause{cause.AssertionExpired(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700050",
}

var aadsts5002726 = fact.Code{
	Name: "AADSTS5002726", Aliases: []string{"5002726"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The client assertion or the token in it lacks a claim or is malformed.",
		Ru: "В утверждении клиента (assertion) или во вложенном токене нет поля, либо они искажены."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=5002726",
}

var aadsts700026 = fact.Code{
	Name: "AADSTS700026", Aliases: []string{"700026"}, Service: fact.Entra, Status: 401,
	Message: "Client application has no configured keys.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700026",
}

var aadsts700028 = fact.Code{
	Name: "AADSTS700028", Aliases: []string{"700028"}, Service: fact.Entra, Status: 401,
	Message: "Certificate with thumbprint {thumbprint} is not authorized.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700028",
}

var aadsts700029 = fact.Code{
	Name: "AADSTS700029", Aliases: []string{"700029"}, Service: fact.Entra, Status: 401,
	Message: "Invalid signing certificate.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700029",
}

var aadsts700031 = fact.Code{
	Name: "AADSTS700031", Aliases: []string{"700031"}, Service: fact.Entra, Status: 401,
	Message: "Invalid certificate - SubjectName or SubjectAlternativeName is missing",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700031",
}

var aadsts700032 = fact.Code{
	Name: "AADSTS700032", Aliases: []string{"700032"}, Service: fact.Entra, Status: 401,
	Message: "Invalid certificate - Trusted Certificate Subjects for application are missing",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700032",
}

var aadsts7000210 = fact.Code{
	Name: "AADSTS7000210", Aliases: []string{"7000210"}, Service: fact.Entra, Status: 401,
	Message: "Unable to find source of Trusted Certificate Authority policy.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000210",
}

var aadsts7000211 = fact.Code{
	Name: "AADSTS7000211", Aliases: []string{"7000211"}, Service: fact.Entra, Status: 401,
	Message: "Trusted Certificate Authority policy is not configured on the tenant '{tenantId}'.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000211",
}

var aadsts7000212 = fact.Code{
	Name: "AADSTS7000212", Aliases: []string{"7000212"}, Service: fact.Entra, Status: 401,
	Message: "No matching Trusted Certificate Authority policy found for authorized subject name.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000212",
}

var aadsts7000213 = fact.Code{
	Name: "AADSTS7000213", Aliases: []string{"7000213"}, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000213",
}

var aadsts7000221 = fact.Code{
	Name: "AADSTS7000221", Aliases: []string{"7000221"}, Service: fact.Entra, Status: 401,
	Message: "Certificate Subject must match Issuer claim in the client assertion.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000221",
}

var aadsts500031 = fact.Code{
	Name: "AADSTS500031", Aliases: []string{"500031"}, Service: fact.Entra, Status: 401,
	Message: "Cannot find signing certificate configured.",
	Meaning: fact.Text{En: "Entra ID found no certificate to verify or sign this token with: its own, or one that the application should have.",
		Ru: "Entra ID не нашёл сертификата, чтобы проверить или подписать токен: своего или того, что должен быть у приложения."},
	Causes: []fact.Cause{cause.TransientFault(fact.Possible), appSigningKey(fact.Possible), cause.AssertionCertificate(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500031",
}

var aadsts500032 = fact.Code{
	Name: "AADSTS500032", Aliases: []string{"500032"}, Service: fact.Entra, Status: 401,
	Message: "Cannot find signing certificate/private key to issue a certificate.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500032",
}

var aadsts500033 = fact.Code{
	Name: "AADSTS500033", Aliases: []string{"500033"}, Service: fact.Entra, Status: 401,
	Message: "There is an issue with the key '{kid}'. It has both x5t and x5c values, but they do not match. Please make sure the x5t value is the Base64Url-encoded SHA-1 thumbprint of the first certificate in x5c.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500033",
}

var aadsts500331 = fact.Code{
	Name: "AADSTS500331", Aliases: []string{"500331"}, Service: fact.Entra, Status: 401,
	Message: "An error occurred while attempting to create a certificate from bytes.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500331",
}

var aadsts50035 = fact.Code{
	Name: "AADSTS50035", Aliases: []string{"50035"}, Service: fact.Entra, Status: 401,
	Message: "ECC key size {actualSize} is less than the minimum required {minSize} bits.",
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50035",
}

var aadsts130009 = fact.Code{
	Name: "AADSTS130009", Aliases: []string{"130009"}, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "The application's certificate or key isn't accepted: not registered, not trusted, or too weak.",
		Ru: "Сертификат или ключ приложения не принят: не зарегистрирован, не доверен или слишком слаб."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=130009",
}

var aadsts9002319 = fact.Code{
	Name: "AADSTS9002319", Aliases: []string{"9002319"}, Service: fact.Entra, Status: 401,
	Message: "Public clients can't send a client secret.",
	Meaning: fact.Text{En: "The application didn't authenticate as its registration requires: an extra secret, or none.",
		Ru: "Приложение подтвердило себя не так, как требует регистрация: лишний секрет или его нет."},
	Causes: []fact.Cause{cause.PublicClient(fact.Likely), cause.ClientSecretMissing(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002319",
}

var aadsts7000219 = fact.Code{
	Name: "AADSTS7000219", Aliases: []string{"7000219"}, Service: fact.Entra, Status: 401,
	Message: "'client_assertion' or 'client_secret' is required for the '{type}' grant type.",
	Meaning: fact.Text{En: "The application didn't authenticate as its registration requires: an extra secret, or none.",
		Ru: "Приложение подтвердило себя не так, как требует регистрация: лишний секрет или его нет."},
	Causes: []fact.Cause{cause.PublicClient(fact.Likely), cause.ClientSecretMissing(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000219",
}

var aadsts900143 = fact.Code{
	Name: "AADSTS900143", Aliases: []string{"900143"}, Service: fact.Entra, Status: 401,
	Message: "'{name}' is required for the '{type}' grant type.",
	Meaning: fact.Text{En: "The application didn't authenticate as its registration requires: an extra secret, or none.",
		Ru: "Приложение подтвердило себя не так, как требует регистрация: лишний секрет или его нет."},
	Causes: []fact.Cause{cause.PublicClient(fact.Likely), cause.ClientSecretMissing(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=900143",
}

var aadsts700012 = fact.Code{
	Name: "AADSTS700012", Aliases: []string{"700012"}, Service: fact.Entra, Status: 401,
	Message: "Missing Authorization header with bearer token. Client was not authenticated.",
	Meaning: fact.Text{En: "The application didn't authenticate as its registration requires: an extra secret, or none.",
		Ru: "Приложение подтвердило себя не так, как требует регистрация: лишний секрет или его нет."},
	Causes: []fact.Cause{cause.PublicClient(fact.Likely), cause.ClientSecretMissing(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700012",
}

var aadsts9002324 = fact.Code{
	Name: "AADSTS9002324", Aliases: []string{"9002324"}, Service: fact.Entra, Status: 400,
	Message: "Request should not contain more than one client credential parameters, this includes 'client_secret', 'client_assertion' and 'request' parameters.",
	Meaning: fact.Text{En: "The request contains several credentials of the application at once.",
		Ru: "В запросе сразу несколько подтверждений приложения."},
	Causes: []fact.Cause{credentialDoubled(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002324",
}

var aadsts7000220 = fact.Code{
	Name: "AADSTS7000220", Aliases: []string{"7000220"}, Service: fact.Entra, Status: 400,
	Message: "Client application identifier in the provided grant doesn't match 'client_id' parameter.",
	Meaning: fact.Text{En: "The grant belongs to another application, or only to a broker.",
		Ru: "Грант выдан другому приложению или только посреднику."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000220",
}

var aadsts7000115 = fact.Code{
	Name: "AADSTS7000115", Aliases: []string{"7000115"}, Service: fact.Entra, Status: 400,
	Message: "This grant is reedemable only by broker application.",
	Meaning: fact.Text{En: "The grant belongs to another application, or only to a broker.",
		Ru: "Грант выдан другому приложению или только посреднику."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000115",
}

var aadsts7000017 = fact.Code{
	Name: "AADSTS7000017", Aliases: []string{"7000017"}, Service: fact.Entra, Status: 400,
	Message: "Broker restricted refresh token can't be used as credential.",
	Meaning: fact.Text{En: "The grant belongs to another application, or only to a broker.",
		Ru: "Грант выдан другому приложению или только посреднику."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000017",
}

var aadsts7000223 = fact.Code{
	Name: "AADSTS7000223", Aliases: []string{"7000223"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The grant belongs to another application, or only to a broker.",
		Ru: "Грант выдан другому приложению или только посреднику."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000223",
}

var aadsts7000224 = fact.Code{
	Name: "AADSTS7000224", Aliases: []string{"7000224"}, Service: fact.Entra, Status: 400,
	Message: "Application {childAppId} is not authorized to have tokens brokered on its behalf.",
	Meaning: fact.Text{En: "The grant belongs to another application, or only to a broker.",
		Ru: "Грант выдан другому приложению или только посреднику."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000224",
}

var aadsts7000228 = fact.Code{
	Name: "AADSTS7000228", Aliases: []string{"7000228"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The grant belongs to another application, or only to a broker.",
		Ru: "Грант выдан другому приложению или только посреднику."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000228",
}

var aadsts7000024 = fact.Code{
	Name: "AADSTS7000024", Aliases: []string{"7000024"}, Service: fact.Entra, Status: 400,
	Message: "Inconsistent broker application IDs asserted by incoming credentials.",
	Meaning: fact.Text{En: "The grant belongs to another application, or only to a broker.",
		Ru: "Грант выдан другому приложению или только посреднику."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000024",
}

var aadsts7000015 = fact.Code{
	Name: "AADSTS7000015", Aliases: []string{"7000015"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The grant was issued by another tenant.",
		Ru: "Грант выдан другим тенантом."},
	Causes: []fact.Cause{cause.GrantOtherTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000015",
}

var aadsts1000014 = fact.Code{
	Name: "AADSTS1000014", Aliases: []string{"1000014"}, Service: fact.Entra, Status: 400,
	Message: "Cannot issue On-Behalf-Of token for tenant '{tenant1}' as JWT bearer token was issued for '{tenant2}'.",
	Meaning: fact.Text{En: "The grant was issued by another tenant.",
		Ru: "Грант выдан другим тенантом."},
	Causes: []fact.Cause{cause.GrantOtherTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000014",
}

var aadsts7000116 = fact.Code{
	Name: "AADSTS7000116", Aliases: []string{"7000116"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The application is disabled in this tenant.",
		Ru: "Приложение в этом тенанте отключено."},
	Causes: []fact.Cause{cause.AppDisabled(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000116",
}

var aadsts7000117 = fact.Code{
	Name: "AADSTS7000117", Aliases: []string{"7000117"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The API is disabled in this tenant.",
		Ru: "API в этом тенанте отключён."},
	Causes: []fact.Cause{cause.ResourceDisabled(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000117",
}

var aadsts7000217 = fact.Code{
	Name: "AADSTS7000217", Aliases: []string{"7000217"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The client ID isn't the ID of an application that this tenant knows.",
		Ru: "Client ID — не ID приложения, известного этому тенанту."},
	Causes: []fact.Cause{cause.AppIDWrong(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000217",
}

var aadsts90112 = fact.Code{
	Name: "AADSTS90112", Aliases: []string{"90112"}, Service: fact.Entra, Status: 400,
	Message: "Application identifier is expected to be a GUID.",
	Meaning: fact.Text{En: "The client ID isn't the ID of an application that this tenant knows.",
		Ru: "Client ID — не ID приложения, известного этому тенанту."},
	Causes: []fact.Cause{cause.AppIDWrong(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90112",
}

var aadsts700038 = fact.Code{
	Name: "AADSTS700038", Aliases: []string{"700038"}, Service: fact.Entra, Status: 400,
	Message: "00000000-0000-0000-0000-000000000000 is not a valid application identifier.",
	Meaning: fact.Text{En: "The client ID isn't the ID of an application that this tenant knows.",
		Ru: "Client ID — не ID приложения, известного этому тенанту."},
	Causes: []fact.Cause{cause.AppIDWrong(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700038",
}

var aadsts700019 = fact.Code{
	Name: "AADSTS700019", Aliases: []string{"700019"}, Service: fact.Entra, Status: 400,
	Message: "Application ID {identifier} cannot be used or is not authorized.",
	Meaning: fact.Text{En: "The client ID isn't the ID of an application that this tenant knows.",
		Ru: "Client ID — не ID приложения, известного этому тенанту."},
	Causes: []fact.Cause{cause.AppIDWrong(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700019",
}

var aadsts90122 = fact.Code{
	Name: "AADSTS90122", Aliases: []string{"90122"}, Service: fact.Entra, Status: 400,
	Message: "User identifier is not present.",
	Meaning: fact.Text{En: "The request or the token in it doesn't say which user it is for.",
		Ru: "В запросе или во вложенном токене не указано, для какого он пользователя."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90122",
}

var aadsts7000226 = fact.Code{
	Name: "AADSTS7000226", Aliases: []string{"7000226"}, Service: fact.Entra, Status: 400,
	Message: "No federated identity credential policy found on application ({appid}). The client_assertion used to authenticate the request does not match the subject or application being requested.  Ensure that the application ID in the request is correct, that the app has a policy applied to it, and that the correct client_assertion is being provided in the request.",
	Meaning: fact.Text{En: "The application has no federated credential for this managed identity.",
		Ru: "У приложения нет федеративного удостоверения для этого управляемого удостоверения."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000226",
}

var aadsts7000227 = fact.Code{
	Name: "AADSTS7000227", Aliases: []string{"7000227"}, Service: fact.Entra, Status: 400,
	Message: "No Federated Identity Credential policy found on application that matched the presented MSI-signed client assertion. Expecting a Federated Identity Credential with subject: '{msiSpid}', issuer: '{expectedIssuer}' and audience: '{expectedAudience}'.",
	Meaning: fact.Text{En: "The application has no federated credential for this managed identity.",
		Ru: "У приложения нет федеративного удостоверения для этого управляемого удостоверения."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000227",
}

var aadsts7000225 = fact.Code{
	Name: "AADSTS7000225", Aliases: []string{"7000225"}, Service: fact.Entra, Status: 400,
	Message: "Invalid credentials: An MSI certificate was included in the request for the app, but the app (object ID: {oid}, application id: {clientId}) is not an MSI. Ensure that your code is matching MSI identities and certificates appropriately.",
	Meaning: fact.Text{En: "A certificate of a managed identity was sent for an application that isn't one.",
		Ru: "Сертификат управляемого удостоверения передан для приложения, которое им не является."},
	Causes: []fact.Cause{cause.AppIDWrong(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000225",
}

var aadsts7000021 = fact.Code{
	Name: "AADSTS7000021", Aliases: []string{"7000021"}, Service: fact.Entra, Status: 400,
	Message: "Unrecognized grant type {type}.",
	Meaning: fact.Text{En: "The application or the endpoint doesn't support this grant type.",
		Ru: "Приложение или эндпоинт не поддерживает такой тип гранта."},
	Causes: []fact.Cause{cause.GrantType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000021",
}

var aadsts7000013 = fact.Code{
	Name: "AADSTS7000013", Aliases: []string{"7000013"}, Service: fact.Entra, Status: 400,
	Message: "The grant is not supported by API version {apiVersion}.",
	Meaning: fact.Text{En: "The application or the endpoint doesn't support this grant type.",
		Ru: "Приложение или эндпоинт не поддерживает такой тип гранта."},
	Causes: []fact.Cause{cause.GrantType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000013",
}

var aadsts90136 = fact.Code{
	Name: "AADSTS90136", Aliases: []string{"90136"}, Service: fact.Entra, Status: 400,
	Message: "Device Code flow is not supported for Confidential Clients.",
	Meaning: fact.Text{En: "The application or the endpoint doesn't support this grant type.",
		Ru: "Приложение или эндпоинт не поддерживает такой тип гранта."},
	Causes: []fact.Cause{cause.GrantType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90136",
}

var aadsts7000014 = fact.Code{
	Name: "AADSTS7000014", Aliases: []string{"7000014"}, Service: fact.Entra, Status: 400,
	Message: "The provided value for the input parameter 'device_code' is not valid.",
	Meaning: fact.Text{En: "The device code is unknown, malformed, or too old.",
		Ru: "Код устройства неизвестен, искажён или устарел."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000014",
}

var aadsts50189 = fact.Code{
	Name: "AADSTS50189", Aliases: []string{"50189"}, Service: fact.Entra, Status: 400,
	Message: "The device code is not correctly formatted.",
	Meaning: fact.Text{En: "The device code is unknown, malformed, or too old.",
		Ru: "Код устройства неизвестен, искажён или устарел."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50189",
}

var aadsts90132 = fact.Code{
	Name: "AADSTS90132", Aliases: []string{"90132"}, Service: fact.Entra, Status: 400,
	Message: "The provided value for the input parameter 'device_code' is not valid. Device codes supporting the personal Microsoft Account sign-in audience can only be used for v2 common or consumers tenants.",
	Meaning: fact.Text{En: "The device code is unknown, malformed, or too old.",
		Ru: "Код устройства неизвестен, искажён или устарел."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90132",
}

var aadsts70035 = fact.Code{
	Name: "AADSTS70035", Aliases: []string{"70035"}, Service: fact.Entra, Status: 400,
	Message: "Remote auth session with this device code doesn't exist.",
	Meaning: fact.Text{En: "The device code is unknown, malformed, or too old.",
		Ru: "Код устройства неизвестен, искажён или устарел."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70035",
}

var aadsts70039 = fact.Code{
	Name: "AADSTS70039", Aliases: []string{"70039"}, Service: fact.Entra, Status: 400,
	Message: "The remote auth session with this device code has expired.",
	Meaning: fact.Text{En: "The device code is unknown, malformed, or too old.",
		Ru: "Код устройства неизвестен, искажён или устарел."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70039",
}

var aadsts70036 = fact.Code{
	Name: "AADSTS70036", Aliases: []string{"70036"}, Service: fact.Entra, Status: 400,
	Message: "Unsupported remote auth session state.",
	Meaning: fact.Text{En: "The device code is unknown, malformed, or too old.",
		Ru: "Код устройства неизвестен, искажён или устарел."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70036",
}

var aadsts70033 = fact.Code{
	Name: "AADSTS70033", Aliases: []string{"70033"}, Service: fact.Entra, Status: 400,
	Message: "The remote auth session with this device code has already been approved.",
	Meaning: fact.Text{En: "The device code was already answered, or the user declined it.",
		Ru: "На код устройства уже ответили, или пользователь отказал."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70033",
}

var aadsts70034 = fact.Code{
	Name: "AADSTS70034", Aliases: []string{"70034"}, Service: fact.Entra, Status: 400,
	Message: "The remote auth session with this device code has already been denied.",
	Meaning: fact.Text{En: "The device code was already answered, or the user declined it.",
		Ru: "На код устройства уже ответили, или пользователь отказал."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70034",
}

var aadsts70037 = fact.Code{
	Name: "AADSTS70037", Aliases: []string{"70037"}, Service: fact.Entra, Status: 400,
	Message: "Incorrect challenge response provided. Remote auth session denied.",
	Meaning: fact.Text{En: "The device code was already answered, or the user declined it.",
		Ru: "На код устройства уже ответили, или пользователь отказал."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70037",
}

var aadsts1003033 = fact.Code{
	Name: "AADSTS1003033", Aliases: []string{"1003033"}, Service: fact.Entra, Status: 400,
	Message: "The remote ngc session was denied.",
	Meaning: fact.Text{En: "The device code was already answered, or the user declined it.",
		Ru: "На код устройства уже ответили, или пользователь отказал."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003033",
}

var aadsts50148 = fact.Code{
	Name: "AADSTS50148", Aliases: []string{"50148"}, Service: fact.Entra, Status: 400,
	Message: "The code_verifier does not match the code_challenge supplied in the authorization request for PKCE.",
	Meaning: fact.Text{En: "The PKCE values don't match: code_verifier and code_challenge.",
		Ru: "Значения PKCE не подходят: code_verifier и code_challenge."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50148",
}

var aadsts50149 = fact.Code{
	Name: "AADSTS50149", Aliases: []string{"50149"}, Service: fact.Entra, Status: 400,
	Message: "Invalid Code_Challenge_method parameter.",
	Meaning: fact.Text{En: "The PKCE values don't match: code_verifier and code_challenge.",
		Ru: "Значения PKCE не подходят: code_verifier и code_challenge."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50149",
}

var aadsts501471 = fact.Code{
	Name: "AADSTS501471", Aliases: []string{"501471"}, Service: fact.Entra, Status: 400,
	Message: "Missing code_challenge parameter.",
	Meaning: fact.Text{En: "The PKCE values don't match: code_verifier and code_challenge.",
		Ru: "Значения PKCE не подходят: code_verifier и code_challenge."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501471",
}

var aadsts501482 = fact.Code{
	Name: "AADSTS501482", Aliases: []string{"501482"}, Service: fact.Entra, Status: 400,
	Message: "The Code_Verifier length is less than invalid.",
	Meaning: fact.Text{En: "The PKCE values don't match: code_verifier and code_challenge.",
		Ru: "Значения PKCE не подходят: code_verifier и code_challenge."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=501482",
}

var aadsts500111 = fact.Code{
	Name: "AADSTS500111", Aliases: []string{"500111"}, Service: fact.Entra, Status: 400,
	Message: "The reply uri specified in the request has an invalid scheme.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500111",
}

var aadsts500112 = fact.Code{
	Name: "AADSTS500112", Aliases: []string{"500112"}, Service: fact.Entra, Status: 400,
	Message: "The reply address '{actual}' does not match the reply address '{provided}' provided when requesting Authorization code.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500112",
}

var aadsts500114 = fact.Code{
	Name: "AADSTS500114", Aliases: []string{"500114"}, Service: fact.Entra, Status: 400,
	Message: "Protocol not specified for reply address validation.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500114",
}

var aadsts500115 = fact.Code{
	Name: "AADSTS500115", Aliases: []string{"500115"}, Service: fact.Entra, Status: 400,
	Message: "The reply uri specified in the request is missing or not a valid URL.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500115",
}

var aadsts500116 = fact.Code{
	Name: "AADSTS500116", Aliases: []string{"500116"}, Service: fact.Entra, Status: 400,
	Message: "The reply uri specified in the request is not a valid URL. Allowed schemes: '{schemes}'.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500116",
}

var aadsts500117 = fact.Code{
	Name: "AADSTS500117", Aliases: []string{"500117"}, Service: fact.Entra, Status: 400,
	Message: "The reply uri specified in the request isn't using a secure scheme.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500117",
}

var aadsts500118 = fact.Code{
	Name: "AADSTS500118", Aliases: []string{"500118"}, Service: fact.Entra, Status: 400,
	Message: "The reply uri specified in the request failed validation. The reply uri host must match one of the registered DNS host names '{host}' for site with ID '{id}'.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500118",
}

var aadsts500119 = fact.Code{
	Name: "AADSTS500119", Aliases: []string{"500119"}, Service: fact.Entra, Status: 400,
	Message: "Redirect URIs with urn: schemes are prohibited. Use a different scheme, or https://login.microsoftonline.com/common/oauth2/nativeclient",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500119",
}

var aadsts700009 = fact.Code{
	Name: "AADSTS700009", Aliases: []string{"700009"}, Service: fact.Entra, Status: 400,
	Message: "Reply address must be provided when presenting an authorization code requested with an explicit reply address.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700009",
}

var aadsts700042 = fact.Code{
	Name: "AADSTS700042", Aliases: []string{"700042"}, Service: fact.Entra, Status: 400,
	Message: "The reply address does not match the reply addresses configured for the application.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700042",
}

var aadsts700043 = fact.Code{
	Name: "AADSTS700043", Aliases: []string{"700043"}, Service: fact.Entra, Status: 400,
	Message: "The redirect address '{address}' does not match the redirect addresses configured for service identity '{serviceId}'.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700043",
}

var aadsts700044 = fact.Code{
	Name: "AADSTS700044", Aliases: []string{"700044"}, Service: fact.Entra, Status: 400,
	Message: "The redirect address '{address}' corresponding to this authorization code does not match the redirect address '{requestAddress}' specified in the request.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700044",
}

var aadsts700045 = fact.Code{
	Name: "AADSTS700045", Aliases: []string{"700045"}, Service: fact.Entra, Status: 400,
	Message: "Redirect address '{address}' specified by the client does not match any configured addresses '{configuredAddress}' or any addresses on the OIDC approve list.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700045",
}

var aadsts700046 = fact.Code{
	Name: "AADSTS700046", Aliases: []string{"700046"}, Service: fact.Entra, Status: 400,
	Message: "Invalid Reply Address. Reply Address must have scheme brk-{brkApplicationId}:// and be of Single Page Application type.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700046",
}

var aadsts700047 = fact.Code{
	Name: "AADSTS700047", Aliases: []string{"700047"}, Service: fact.Entra, Status: 400,
	Message: "Invalid Reply Address. Broker must use Single-Page Application Reply Address.",
	Meaning: fact.Text{En: "The redirect URI isn't valid, isn't registered, or differs from the first request's.",
		Ru: "Redirect URI недопустим, не зарегистрирован или отличается от указанного в первом запросе."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700047",
}

var aadsts700041 = fact.Code{
	Name: "AADSTS700041", Aliases: []string{"700041"}, Service: fact.Entra, Status: 400,
	Message: "Post-logout redirect uri is not in approved list. Requested post-logout url: {url}.",
	Meaning: fact.Text{En: "The sign-out request isn't valid.",
		Ru: "Запрос выхода недопустим."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700041",
}

var aadsts9002315 = fact.Code{
	Name: "AADSTS9002315", Aliases: []string{"9002315"}, Service: fact.Entra, Status: 400,
	Message: "Invalid request. Cannot use /consumers/ on v1 signout.",
	Meaning: fact.Text{En: "The sign-out request isn't valid.",
		Ru: "Запрос выхода недопустим."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002315",
}

var aadsts9002316 = fact.Code{
	Name: "AADSTS9002316", Aliases: []string{"9002316"}, Service: fact.Entra, Status: 400,
	Message: "Invalid request. Cannot select consumer user session if the endpoint does not support consumer logout.",
	Meaning: fact.Text{En: "The sign-out request isn't valid.",
		Ru: "Запрос выхода недопустим."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002316",
}

var aadsts50060 = fact.Code{
	Name: "AADSTS50060", Aliases: []string{"50060"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-out request isn't valid.",
		Ru: "Запрос выхода недопустим."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50060",
}

var aadsts50062 = fact.Code{
	Name: "AADSTS50062", Aliases: []string{"50062"}, Service: fact.Entra, Status: 400,
	Message: "Signout request is unauthorized.",
	Meaning: fact.Text{En: "The sign-out request isn't valid.",
		Ru: "Запрос выхода недопустим."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50062",
}

var aadsts50069 = fact.Code{
	Name: "AADSTS50069", Aliases: []string{"50069"}, Service: fact.Entra, Status: 400,
	Message: "Signout failed. The request specified a name identifier of '{identifier}' which did not match the existing session(s).",
	Meaning: fact.Text{En: "The sign-out request isn't valid.",
		Ru: "Запрос выхода недопустим."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50069",
}

var aadsts1002017 = fact.Code{
	Name: "AADSTS1002017", Aliases: []string{"1002017"}, Service: fact.Entra, Status: 400,
	Message: "Bad Request. The passed logout_hint cannot be parsed.",
	Meaning: fact.Text{En: "The sign-out request isn't valid.",
		Ru: "Запрос выхода недопустим."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002017",
}

var aadsts700051 = fact.Code{
	Name: "AADSTS700051", Aliases: []string{"700051"}, Service: fact.Entra, Status: 400,
	Message: "response_type 'token' is not enabled for the application.",
	Meaning: fact.Text{En: "The application isn't allowed this response_type, or openid is missing.",
		Ru: "Приложению не разрешён такой response_type, или нет openid."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700051",
}

var aadsts700052 = fact.Code{
	Name: "AADSTS700052", Aliases: []string{"700052"}, Service: fact.Entra, Status: 400,
	Message: "The token request contains one or more unsupported response token type(s): '{ResType}'.",
	Meaning: fact.Text{En: "The application isn't allowed this response_type, or openid is missing.",
		Ru: "Приложению не разрешён такой response_type, или нет openid."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700052",
}

var aadsts700053 = fact.Code{
	Name: "AADSTS700053", Aliases: []string{"700053"}, Service: fact.Entra, Status: 400,
	Message: "response_type 'id_token' requires the 'openid' scope.",
	Meaning: fact.Text{En: "The application isn't allowed this response_type, or openid is missing.",
		Ru: "Приложению не разрешён такой response_type, или нет openid."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700053",
}

var aadsts399207 = fact.Code{
	Name: "AADSTS399207", Aliases: []string{"399207"}, Service: fact.Entra, Status: 400,
	Message: "The token request does not contain one or more supported response token type(s): '{ResType}'.",
	Meaning: fact.Text{En: "The application isn't allowed this response_type, or openid is missing.",
		Ru: "Приложению не разрешён такой response_type, или нет openid."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=399207",
}

var aadsts500012 = fact.Code{
	Name: "AADSTS500012", Aliases: []string{"500012"}, Service: fact.Entra, Status: 400,
	Message: "Resource application name '{name}' is not valid.",
	Meaning: fact.Text{En: "The API in the request isn't valid or can't be used this way.",
		Ru: "API в запросе недопустим или так не используется."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500012",
}

var aadsts500013 = fact.Code{
	Name: "AADSTS500013", Aliases: []string{"500013"}, Service: fact.Entra, Status: 400,
	Message: "Resource identifier is not provided.",
	Meaning: fact.Text{En: "The API in the request isn't valid or can't be used this way.",
		Ru: "API в запросе недопустим или так не используется."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500013",
}

var aadsts9002314 = fact.Code{
	Name: "AADSTS9002314", Aliases: []string{"9002314"}, Service: fact.Entra, Status: 400,
	Message: "Resource hostname is required.",
	Meaning: fact.Text{En: "The API in the request isn't valid or can't be used this way.",
		Ru: "API в запросе недопустим или так не используется."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002314",
}

var aadsts700017 = fact.Code{
	Name: "AADSTS700017", Aliases: []string{"700017"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The API in the request isn't valid or can't be used this way.",
		Ru: "API в запросе недопустим или так не используется."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700017",
}

var aadsts700018 = fact.Code{
	Name: "AADSTS700018", Aliases: []string{"700018"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The API in the request isn't valid or can't be used this way.",
		Ru: "API в запросе недопустим или так не используется."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700018",
}

var aadsts500016 = fact.Code{
	Name: "AADSTS500016", Aliases: []string{"500016"}, Service: fact.Entra, Status: 400,
	Message: "Application '{appIdentifier}' is not supported as a resource application to execute the flow.",
	Meaning: fact.Text{En: "The API in the request isn't valid or can't be used this way.",
		Ru: "API в запросе недопустим или так не используется."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500016",
}

var aadsts500017 = fact.Code{
	Name: "AADSTS500017", Aliases: []string{"500017"}, Service: fact.Entra, Status: 400,
	Message: "Application '{appIdentifier}' is not allowed as a resource application to execute the flow.",
	Meaning: fact.Text{En: "The API in the request isn't valid or can't be used this way.",
		Ru: "API в запросе недопустим или так не используется."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500017",
}

var aadsts700006 = fact.Code{
	Name: "AADSTS700006", Aliases: []string{"700006"}, Service: fact.Entra, Status: 400,
	Message: "The Audience: {audience} of the token is NOT an absolute Uri",
	Meaning: fact.Text{En: "The API in the request isn't valid or can't be used this way.",
		Ru: "API в запросе недопустим или так не используется."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700006",
}

var aadsts700039 = fact.Code{
	Name: "AADSTS700039", Aliases: []string{"700039"}, Service: fact.Entra, Status: 400,
	Message: "00000000-0000-0000-0000-000000000000 is not a valid resource identifier",
	Meaning: fact.Text{En: "The API in the request isn't valid or can't be used this way.",
		Ru: "API в запросе недопустим или так не используется."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700039",
}

var aadsts500136 = fact.Code{
	Name: "AADSTS500136", Aliases: []string{"500136"}, Service: fact.Entra, Status: 400,
	Message: "The token issuer doesn't match the api version: A version 2 token can only be used with the v2 endpoint.",
	Meaning: fact.Text{En: "Token and endpoint are of different versions (v1.0 and v2.0).",
		Ru: "Токен и эндпоинт разных версий (v1.0 и v2.0)."},
	Causes: []fact.Cause{cause.EndpointVersion(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500136",
}

var aadsts500137 = fact.Code{
	Name: "AADSTS500137", Aliases: []string{"500137"}, Service: fact.Entra, Status: 400,
	Message: "The token issuer doesn't match the api version: A version 1 token cannot be used with the v2 endpoint.",
	Meaning: fact.Text{En: "Token and endpoint are of different versions (v1.0 and v2.0).",
		Ru: "Токен и эндпоинт разных версий (v1.0 и v2.0)."},
	Causes: []fact.Cause{cause.EndpointVersion(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500137",
}

var aadsts50038 = fact.Code{
	Name: "AADSTS50038", Aliases: []string{"50038"}, Service: fact.Entra, Status: 400,
	Message: "The API version isn't supported.",
	Meaning: fact.Text{En: "Token and endpoint are of different versions (v1.0 and v2.0).",
		Ru: "Токен и эндпоинт разных версий (v1.0 и v2.0)."},
	Causes: []fact.Cause{cause.EndpointVersion(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50038",
}

var aadsts500015 = fact.Code{
	Name: "AADSTS500015", Aliases: []string{"500015"}, Service: fact.Entra, Status: 400,
	Message: "MSA provisioned resources are not supported in the tenant named {tenant}.",
	Meaning: fact.Text{En: "Token and endpoint are of different versions (v1.0 and v2.0).",
		Ru: "Токен и эндпоинт разных версий (v1.0 и v2.0)."},
	Causes: []fact.Cause{cause.EndpointVersion(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500015",
}

var aadsts500131 = fact.Code{
	Name: "AADSTS500131", Aliases: []string{"500131"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user's token was issued for a different API than the one that passes it on.",
		Ru: "Токен пользователя выпущен не для того API, который его передаёт."},
	Causes: []fact.Cause{userTokenAudience(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500131",
}

var aadsts90089 = fact.Code{
	Name: "AADSTS90089", Aliases: []string{"90089"}, Service: fact.Entra, Status: 400,
	Message: "User token should not be used in App on behalf of flow.",
	Meaning: fact.Text{En: "The token that was passed on can't be used for on-behalf-of.",
		Ru: "Переданный токен нельзя использовать для on-behalf-of."},
	Causes: []fact.Cause{onBehalfOfApp(fact.Possible), userTokenAudience(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90089",
}

var aadsts500138 = fact.Code{
	Name: "AADSTS500138", Aliases: []string{"500138"}, Service: fact.Entra, Status: 400,
	Message: "No Refresh Token claim provided in the assertion.",
	Meaning: fact.Text{En: "The token that was passed on can't be used for on-behalf-of.",
		Ru: "Переданный токен нельзя использовать для on-behalf-of."},
	Causes: []fact.Cause{onBehalfOfApp(fact.Possible), userTokenAudience(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500138",
}

var aadsts500139 = fact.Code{
	Name: "AADSTS500139", Aliases: []string{"500139"}, Service: fact.Entra, Status: 400,
	Message: "Refresh token in the assertion is not a primary refresh token.",
	Meaning: fact.Text{En: "The token that was passed on can't be used for on-behalf-of.",
		Ru: "Переданный токен нельзя использовать для on-behalf-of."},
	Causes: []fact.Cause{onBehalfOfApp(fact.Possible), userTokenAudience(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500139",
}

var aadsts700001 = fact.Code{
	Name: "AADSTS700001", Aliases: []string{"700001"}, Service: fact.Entra, Status: 400,
	Message: "Application: {samlAudience} needs to opt-in for 'aio' optional claim for On Behalf Of flow to work with SAML tokens issued to this application",
	Meaning: fact.Text{En: "The token that was passed on can't be used for on-behalf-of.",
		Ru: "Переданный токен нельзя использовать для on-behalf-of."},
	Causes: []fact.Cause{onBehalfOfApp(fact.Possible), userTokenAudience(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700001",
}

var aadsts90116 = fact.Code{
	Name: "AADSTS90116", Aliases: []string{"90116"}, Service: fact.Entra, Status: 400,
	Message: "{method} request is made, while POST is the only supported verb.",
	Meaning: fact.Text{En: "The request must be a POST.",
		Ru: "Запрос должен быть POST."},
	Causes: []fact.Cause{tokenMethod(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90116",
}

var aadsts50091 = fact.Code{
	Name: "AADSTS50091", Aliases: []string{"50091"}, Service: fact.Entra, Status: 400,
	Message: "Passed query string length exceeds supported limit.",
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50091",
}

var aadsts90017 = fact.Code{
	Name: "AADSTS90017", Aliases: []string{"90017"}, Service: fact.Entra, Status: 400,
	Message: "Unexpected field '{fieldName}'.",
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90017",
}

var aadsts90131 = fact.Code{
	Name: "AADSTS90131", Aliases: []string{"90131"}, Service: fact.Entra, Status: 400,
	Message: "Invalid ambiguous request. sid cannot be used with prompt {prompt}.",
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90131",
}

var aadsts90138 = fact.Code{
	Name: "AADSTS90138", Aliases: []string{"90138"}, Service: fact.Entra, Status: 400,
	Message: "Invalid ambiguous request. sid cannot be used with login_hint.",
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90138",
}

var aadsts9002338 = fact.Code{
	Name: "AADSTS9002338", Aliases: []string{"9002338"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002338",
}

var aadsts50080 = fact.Code{
	Name: "AADSTS50080", Aliases: []string{"50080"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50080",
}

var aadsts50024 = fact.Code{
	Name: "AADSTS50024", Aliases: []string{"50024"}, Service: fact.Entra, Status: 400,
	Message: "Unable to decrypt client state.",
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50024",
}

var aadsts1002014 = fact.Code{
	Name: "AADSTS1002014", Aliases: []string{"1002014"}, Service: fact.Entra, Status: 400,
	Message: "Unable to complete request. The request was invalid since domain_hint and opaque login_hint cannot be used together.",
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002014",
}

var aadsts90150 = fact.Code{
	Name: "AADSTS90150", Aliases: []string{"90150"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90150",
}

var aadsts9002340 = fact.Code{
	Name: "AADSTS9002340", Aliases: []string{"9002340"}, Service: fact.Entra, Status: 400,
	Message: "The permission (scope) list {scopeListString} is missing Rdp flow allowed permissions.",
	Meaning: fact.Text{En: "The request isn't well-formed: a parameter is unknown, too long, or contradicts another.",
		Ru: "Запрос составлен неверно: параметр неизвестен, слишком длинный или противоречит другому."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002340",
}

var aadsts9002328 = fact.Code{
	Name: "AADSTS9002328", Aliases: []string{"9002328"}, Service: fact.Entra, Status: 400,
	Message: "Invalid request. Cannot use /common or /consumers on admin-consent. Please specify the tenant in GUID or friendly name format OR generically reference it with /organizations.",
	Meaning: fact.Text{En: "The request must name a tenant, not common or consumers.",
		Ru: "В запросе нужен тенант, а не common или consumers."},
	Causes: []fact.Cause{cause.TenantMissing(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002328",
}

var aadsts1002026 = fact.Code{
	Name: "AADSTS1002026", Aliases: []string{"1002026"}, Service: fact.Entra, Status: 400,
	Message: "Common endpoint for app tokens is on the deprecation path and not supported on regional AAD. Please use the tenanted endpoint instead.",
	Meaning: fact.Text{En: "The request must name a tenant, not common or consumers.",
		Ru: "В запросе нужен тенант, а не common или consumers."},
	Causes: []fact.Cause{cause.TenantMissing(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002026",
}

var aadsts500210 = fact.Code{
	Name: "AADSTS500210", Aliases: []string{"500210"}, Service: fact.Entra, Status: 400,
	Message: "Domain name does not match with the tenant identifier",
	Meaning: fact.Text{En: "The domain in the request belongs to another tenant than the tenant ID in it.",
		Ru: "Домен в запросе принадлежит не тому тенанту, чей ID в нём указан."},
	Causes: []fact.Cause{cause.WrongTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500210",
}

var aadsts1002016 = fact.Code{
	Name: "AADSTS1002016", Aliases: []string{"1002016"}, Service: fact.Entra, Status: 400,
	Message: "You are using TLS version 1.0, 1.1 and/or 3DES cipher which are deprecated to improve the security posture of Azure AD. Your TenantID is: {tenantId}. Please refer to https://go.microsoft.com/fwlink/?linkid=2161187 and conduct needed actions to remediate the issue. For further questions, please contact your administrator.",
	Meaning: fact.Text{En: "The client uses TLS 1.0, TLS 1.1, or 3DES, which Entra ID no longer accepts.",
		Ru: "Клиент использует TLS 1.0, TLS 1.1 или 3DES, а Entra ID их больше не принимает."},
	Causes: []fact.Cause{oldTLS(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002016",
}

var aadsts1002021 = fact.Code{
	Name: "AADSTS1002021", Aliases: []string{"1002021"}, Service: fact.Entra, Status: 400,
	Message: "The version of client library you are using is not supported for accessing resources in another Microsoft cloud as a guest.",
	Meaning: fact.Text{En: "The client can't work across national clouds.",
		Ru: "Клиент не может работать между национальными облаками."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002021",
}

var aadsts90042 = fact.Code{
	Name: "AADSTS90042", Aliases: []string{"90042"}, Service: fact.Entra, Status: 400,
	Message: "National Cloud Name is missing in the postback request.",
	Meaning: fact.Text{En: "The client can't work across national clouds.",
		Ru: "Клиент не может работать между национальными облаками."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90042",
}

var aadsts90044 = fact.Code{
	Name: "AADSTS90044", Aliases: []string{"90044"}, Service: fact.Entra, Status: 400,
	Message: "National Cloud Request Process Switched off.",
	Meaning: fact.Text{En: "The client can't work across national clouds.",
		Ru: "Клиент не может работать между национальными облаками."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90044",
}

var aadsts90073 = fact.Code{
	Name: "AADSTS90073", Aliases: []string{"90073"}, Service: fact.Entra, Status: 400,
	Message: "Invalid Fairfax Gateway Redirect.",
	Meaning: fact.Text{En: "The client can't work across national clouds.",
		Ru: "Клиент не может работать между национальными облаками."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90073",
}

var aadsts1003012 = fact.Code{
	Name: "AADSTS1003012", Aliases: []string{"1003012"}, Service: fact.Entra, Status: 400,
	Message: "The custom extension returned an invalid action type defined for that custom extension type.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003012",
}

var aadsts1003014 = fact.Code{
	Name: "AADSTS1003014", Aliases: []string{"1003014"}, Service: fact.Entra, Status: 400,
	Message: "The custom extension resourceId should be in the format of api://fully qualified domain name/appid.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003014",
}

var aadsts1003015 = fact.Code{
	Name: "AADSTS1003015", Aliases: []string{"1003015"}, Service: fact.Entra, Status: 400,
	Message: "The targetUrl and resourceId of the custom extension should have the same fully qualified domain name.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003015",
}

var aadsts1003016 = fact.Code{
	Name: "AADSTS1003016", Aliases: []string{"1003016"}, Service: fact.Entra, Status: 400,
	Message: "The appId of the custom extension resourceId should correspond to a real service principal in the tenant.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003016",
}

var aadsts1003017 = fact.Code{
	Name: "AADSTS1003017", Aliases: []string{"1003017"}, Service: fact.Entra, Status: 400,
	Message: "The Azure Active Directory Authentication Extensions service principal not found in tenant.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003017",
}

var aadsts1003018 = fact.Code{
	Name: "AADSTS1003018", Aliases: []string{"1003018"}, Service: fact.Entra, Status: 400,
	Message: "The Azure Active Directory Authentication Extensions service principal is disabled in this tenant.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003018",
}

var aadsts1003019 = fact.Code{
	Name: "AADSTS1003019", Aliases: []string{"1003019"}, Service: fact.Entra, Status: 400,
	Message: "The custom extension resource service principal is disabled in this tenant.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003019",
}

var aadsts1003020 = fact.Code{
	Name: "AADSTS1003020", Aliases: []string{"1003020"}, Service: fact.Entra, Status: 400,
	Message: "The target URL is in an improper format. It's must be a valid URL that start with https://",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003020",
}

var aadsts1003021 = fact.Code{
	Name: "AADSTS1003021", Aliases: []string{"1003021"}, Service: fact.Entra, Status: 400,
	Message: "The permission CustomAuthenticationExtension.Receive.Payload is not granted to the service principal of the resource app.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003021",
}

var aadsts1003022 = fact.Code{
	Name: "AADSTS1003022", Aliases: []string{"1003022"}, Service: fact.Entra, Status: 400,
	Message: "The MS Graph service principal is disabled or not found in this tenant.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003022",
}

var aadsts1003023 = fact.Code{
	Name: "AADSTS1003023", Aliases: []string{"1003023"}, Service: fact.Entra, Status: 400,
	Message: "The endpoint used for the custom extension is blocked by the service.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003023",
}

var aadsts1003024 = fact.Code{
	Name: "AADSTS1003024", Aliases: []string{"1003024"}, Service: fact.Entra, Status: 400,
	Message: "The custom extension response size exceeded the maximum limit.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003024",
}

var aadsts1003025 = fact.Code{
	Name: "AADSTS1003025", Aliases: []string{"1003025"}, Service: fact.Entra, Status: 400,
	Message: "The total size of claims in the custom extension response exceeded the maximum limit.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003025",
}

var aadsts1003026 = fact.Code{
	Name: "AADSTS1003026", Aliases: []string{"1003026"}, Service: fact.Entra, Status: 400,
	Message: "The custom extension API responded with claims containing null or empty key.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003026",
}

var aadsts1003027 = fact.Code{
	Name: "AADSTS1003027", Aliases: []string{"1003027"}, Service: fact.Entra, Status: 400,
	Message: "Error connecting to the custom extension API.",
	Meaning: fact.Text{En: "The custom authentication extension of the tenant is misconfigured or failed.",
		Ru: "Пользовательское расширение аутентификации тенанта настроено неверно или дало сбой."},
	Causes: []fact.Cause{authExtension(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003027",
}

var aadsts50100 = fact.Code{
	Name: "AADSTS50100", Aliases: []string{"50100"}, Service: fact.Entra, Status: 400,
	Message: "There was an error transforming the claims for the token.",
	Meaning: fact.Text{En: "The token's claims couldn't be created as the application's mapping says.",
		Ru: "Поля токена не удалось составить так, как задано в сопоставлении приложения."},
	Causes: []fact.Cause{claimsMapping(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50100",
}

var aadsts50101 = fact.Code{
	Name: "AADSTS50101", Aliases: []string{"50101"}, Service: fact.Entra, Status: 400,
	Message: "Unknown claims transformer '{name}' was specified for principal '{principalId}'.",
	Meaning: fact.Text{En: "The token's claims couldn't be created as the application's mapping says.",
		Ru: "Поля токена не удалось составить так, как задано в сопоставлении приложения."},
	Causes: []fact.Cause{claimsMapping(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50101",
}

var aadsts50102 = fact.Code{
	Name: "AADSTS50102", Aliases: []string{"50102"}, Service: fact.Entra, Status: 400,
	Message: "Unable to load CustomClaimsTransformer '{type}' was specified for principal '{principalId}'.",
	Meaning: fact.Text{En: "The token's claims couldn't be created as the application's mapping says.",
		Ru: "Поля токена не удалось составить так, как задано в сопоставлении приложения."},
	Causes: []fact.Cause{claimsMapping(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50102",
}

var aadsts50103 = fact.Code{
	Name: "AADSTS50103", Aliases: []string{"50103"}, Service: fact.Entra, Status: 400,
	Message: "There was an error transforming the claims for the token: {errorMessage}",
	Meaning: fact.Text{En: "The token's claims couldn't be created as the application's mapping says.",
		Ru: "Поля токена не удалось составить так, как задано в сопоставлении приложения."},
	Causes: []fact.Cause{claimsMapping(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50103",
}

var aadsts50123 = fact.Code{
	Name: "AADSTS50123", Aliases: []string{"50123"}, Service: fact.Entra, Status: 400,
	Message: "Unknown claims transformation method '{method}' was specified for principal '{principalId}'.",
	Meaning: fact.Text{En: "The token's claims couldn't be created as the application's mapping says.",
		Ru: "Поля токена не удалось составить так, как задано в сопоставлении приложения."},
	Causes: []fact.Cause{claimsMapping(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50123",
}

var aadsts50023 = fact.Code{
	Name: "AADSTS50023", Aliases: []string{"50023"}, Service: fact.Entra, Status: 400,
	Message: "ClaimType '{claimType}' is reserved for system use.",
	Meaning: fact.Text{En: "The token's claims couldn't be created as the application's mapping says.",
		Ru: "Поля токена не удалось составить так, как задано в сопоставлении приложения."},
	Causes: []fact.Cause{claimsMapping(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50023",
}

var aadsts500061 = fact.Code{
	Name: "AADSTS500061", Aliases: []string{"500061"}, Service: fact.Entra, Status: 400,
	Message: "Assertion failed signature validation.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500061",
}

var aadsts500081 = fact.Code{
	Name: "AADSTS500081", Aliases: []string{"500081"}, Service: fact.Entra, Status: 400,
	Message: "SAML assertion validation failed: no supported token signature is provided.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500081",
}

var aadsts500082 = fact.Code{
	Name: "AADSTS500082", Aliases: []string{"500082"}, Service: fact.Entra, Status: 400,
	Message: "SAML assertion is not present in the token.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500082",
}

var aadsts500083 = fact.Code{
	Name: "AADSTS500083", Aliases: []string{"500083"}, Service: fact.Entra, Status: 400,
	Message: "Unable to verify token signature. No trusted realm was found with identifier '{issuer}'.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500083",
}

var aadsts500084 = fact.Code{
	Name: "AADSTS500084", Aliases: []string{"500084"}, Service: fact.Entra, Status: 400,
	Message: "Cannot read SecurityToken. Expected element is ({expectedName}, {expectedNamespace}) the actual element is ({localName}, {actualNamespace}).",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500084",
}

var aadsts500085 = fact.Code{
	Name: "AADSTS500085", Aliases: []string{"500085"}, Service: fact.Entra, Status: 400,
	Message: "SAML Assertion with MajorVersion '{actualMajor}' and MinorVersion '{actualMinor}' is not supported. The supported version is MajorVersion '{major}' and MinorVersion '{minor}'.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500085",
}

var aadsts500086 = fact.Code{
	Name: "AADSTS500086", Aliases: []string{"500086"}, Service: fact.Entra, Status: 400,
	Message: "SAML Assertion AssertionId '{id}' is not a valid xsd:ID value.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500086",
}

var aadsts500087 = fact.Code{
	Name: "AADSTS500087", Aliases: []string{"500087"}, Service: fact.Entra, Status: 400,
	Message: "SAML Assertion does not have any SAML Statement elements. SAML Assertion must have at least one SAML Statement element.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500087",
}

var aadsts500088 = fact.Code{
	Name: "AADSTS500088", Aliases: []string{"500088"}, Service: fact.Entra, Status: 400,
	Message: "SAML Assertion is missing the required '{name}' Attribute.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500088",
}

var aadsts500089 = fact.Code{
	Name: "AADSTS500089", Aliases: []string{"500089"}, Service: fact.Entra, Status: 400,
	Message: "SAML 2.0 assertion validation failed: {details}",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500089",
}

var aadsts500101 = fact.Code{
	Name: "AADSTS500101", Aliases: []string{"500101"}, Service: fact.Entra, Status: 400,
	Message: "Audience URI validation failed. No token audiences were found.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500101",
}

var aadsts500102 = fact.Code{
	Name: "AADSTS500102", Aliases: []string{"500102"}, Service: fact.Entra, Status: 400,
	Message: "Audience URI validation failed. No allowed audiences are configured.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500102",
}

var aadsts500103 = fact.Code{
	Name: "AADSTS500103", Aliases: []string{"500103"}, Service: fact.Entra, Status: 400,
	Message: "Validation of Audience URI(s) {uri} failed. No match was found with allowed audience(s) {audience}.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500103",
}

var aadsts7000011 = fact.Code{
	Name: "AADSTS7000011", Aliases: []string{"7000011"}, Service: fact.Entra, Status: 400,
	Message: "Requested SAML 2.0 assertion has invalid SubjectConfirmation Method: {method}.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000011",
}

var aadsts7000020 = fact.Code{
	Name: "AADSTS7000020", Aliases: []string{"7000020"}, Service: fact.Entra, Status: 400,
	Message: "SAML 2.0 Bearer assertion must be a valid Base64Url encoded value.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000020",
}

var aadsts700002 = fact.Code{
	Name: "AADSTS700002", Aliases: []string{"700002"}, Service: fact.Entra, Status: 400,
	Message: "SAML 1.1 Bearer assertion must be a valid Base64 encoded value.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=700002",
}

var aadsts50093 = fact.Code{
	Name: "AADSTS50093", Aliases: []string{"50093"}, Service: fact.Entra, Status: 400,
	Message: "Missing value for the SAML NameID.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50093",
}

var aadsts50094 = fact.Code{
	Name: "AADSTS50094", Aliases: []string{"50094"}, Service: fact.Entra, Status: 400,
	Message: "Unknown source configured on the audience for the SAML NameID.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50094",
}

var aadsts50095 = fact.Code{
	Name: "AADSTS50095", Aliases: []string{"50095"}, Service: fact.Entra, Status: 400,
	Message: "Unknown source configured on the audience for the SAML email claim.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50095",
}

var aadsts50096 = fact.Code{
	Name: "AADSTS50096", Aliases: []string{"50096"}, Service: fact.Entra, Status: 400,
	Message: "Source configured on the audience for the SAML NameID is not compatible with the requested format.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50096",
}

var aadsts9002310 = fact.Code{
	Name: "AADSTS9002310", Aliases: []string{"9002310"}, Service: fact.Entra, Status: 400,
	Message: "Invalid request. The transforms element must contain at least one transform.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002310",
}

var aadsts9002311 = fact.Code{
	Name: "AADSTS9002311", Aliases: []string{"9002311"}, Service: fact.Entra, Status: 400,
	Message: "Invalid request. Unsupported canonicalization algorithm.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002311",
}

var aadsts9002312 = fact.Code{
	Name: "AADSTS9002312", Aliases: []string{"9002312"}, Service: fact.Entra, Status: 400,
	Message: "Invalid request. XML is empty.",
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002312",
}

var aadsts9002317 = fact.Code{
	Name: "AADSTS9002317", Aliases: []string{"9002317"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The SAML message or assertion isn't valid or doesn't match the settings.",
		Ru: "Сообщение или утверждение SAML недействительно или не соответствует настройкам."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002317",
}

var aadsts1000005 = fact.Code{
	Name: "AADSTS1000005", Aliases: []string{"1000005"}, Service: fact.Entra, Status: 400,
	Message: "Invalid definition for external identity provider, domain is missing",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000005",
}

var aadsts1000006 = fact.Code{
	Name: "AADSTS1000006", Aliases: []string{"1000006"}, Service: fact.Entra, Status: 400,
	Message: "Invalid definition for external identity provider with domain '{domain}'. Reason: Following properties are mandatory: domain, issuer URI, passive authentication URL.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000006",
}

var aadsts1000007 = fact.Code{
	Name: "AADSTS1000007", Aliases: []string{"1000007"}, Service: fact.Entra, Status: 400,
	Message: "Invalid definition for external identity provider with domain '{domain}'. Reason: The value '{url}' in the property '{urlType}' must be an absolute URL.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000007",
}

var aadsts1000008 = fact.Code{
	Name: "AADSTS1000008", Aliases: []string{"1000008"}, Service: fact.Entra, Status: 400,
	Message: "Invalid definition for external identity provider with domain '{domain}'. Reason: The value '{url}' in the property '{urlType}' must be https.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000008",
}

var aadsts1000009 = fact.Code{
	Name: "AADSTS1000009", Aliases: []string{"1000009"}, Service: fact.Entra, Status: 400,
	Message: "Invalid definition for external identity provider with domain '{domain}'. Reason: Only WsFederation/SamlP/OAuth2 protocols are allowed.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000009",
}

var aadsts1000010 = fact.Code{
	Name: "AADSTS1000010", Aliases: []string{"1000010"}, Service: fact.Entra, Status: 400,
	Message: "Invalid definition for external identity provider with domain '{domain}'. Reason: Domain '{value}' is not in expected format.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000010",
}

var aadsts1000011 = fact.Code{
	Name: "AADSTS1000011", Aliases: []string{"1000011"}, Service: fact.Entra, Status: 400,
	Message: "Invalid definition for external identity provider with domain '{domain}'. Reason: Issuer '{value}' is not in expected format.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000011",
}

var aadsts1000012 = fact.Code{
	Name: "AADSTS1000012", Aliases: []string{"1000012"}, Service: fact.Entra, Status: 400,
	Message: "Invalid definition for external identity provider with domain '{domain}'. Reason: Domain '{value}' is a reserved value.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000012",
}

var aadsts1000013 = fact.Code{
	Name: "AADSTS1000013", Aliases: []string{"1000013"}, Service: fact.Entra, Status: 400,
	Message: "Invalid definition for external identity provider with domain '{domain}'. Reason: Issuer '{value}' is a reserved value.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000013",
}

var aadsts1000018 = fact.Code{
	Name: "AADSTS1000018", Aliases: []string{"1000018"}, Service: fact.Entra, Status: 400,
	Message: "Realm with domain '{domain}' is not an external realm.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000018",
}

var aadsts9002320 = fact.Code{
	Name: "AADSTS9002320", Aliases: []string{"9002320"}, Service: fact.Entra, Status: 400,
	Message: "The realm '{realm}' is not a configured realm of the tenant.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002320",
}

var aadsts40013 = fact.Code{
	Name: "AADSTS40013", Aliases: []string{"40013"}, Service: fact.Entra, Status: 400,
	Message: "Social IDP MicroService Federation disabled.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=40013",
}

var aadsts90088 = fact.Code{
	Name: "AADSTS90088", Aliases: []string{"90088"}, Service: fact.Entra, Status: 400,
	Message: "Authentication failed due to email address domain is not in allowed domains list for identity provider.",
	Meaning: fact.Text{En: "The external identity provider isn't set up correctly in the tenant.",
		Ru: "Внешний поставщик удостоверений в тенанте настроен неверно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90088",
}

var aadsts399208 = fact.Code{
	Name: "AADSTS399208", Aliases: []string{"399208"}, Service: fact.Entra, Status: 401,
	Message: "Registered certificates must not be used for token binding for public clients. Please use ephemeral client certificates.",
	Meaning: fact.Text{En: "The TLS certificate of the call doesn't match the token that is bound to it.",
		Ru: "Сертификат TLS вызова не подходит токену, который к нему привязан."},
	Causes: []fact.Cause{mutualTLS(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=399208",
}

var aadsts399209 = fact.Code{
	Name: "AADSTS399209", Aliases: []string{"399209"}, Service: fact.Entra, Status: 401,
	Message: "Application '{appIdentifier}' does not have certificate-bound access tokens enabled.",
	Meaning: fact.Text{En: "The TLS certificate of the call doesn't match the token that is bound to it.",
		Ru: "Сертификат TLS вызова не подходит токену, который к нему привязан."},
	Causes: []fact.Cause{mutualTLS(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=399209",
}

var aadsts7000018 = fact.Code{
	Name: "AADSTS7000018", Aliases: []string{"7000018"}, Service: fact.Entra, Status: 401,
	Message: "Token binding header is empty.",
	Meaning: fact.Text{En: "The TLS certificate of the call doesn't match the token that is bound to it.",
		Ru: "Сертификат TLS вызова не подходит токену, который к нему привязан."},
	Causes: []fact.Cause{mutualTLS(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000018",
}

var aadsts7000019 = fact.Code{
	Name: "AADSTS7000019", Aliases: []string{"7000019"}, Service: fact.Entra, Status: 401,
	Message: "Token binding hash does not match.",
	Meaning: fact.Text{En: "The TLS certificate of the call doesn't match the token that is bound to it.",
		Ru: "Сертификат TLS вызова не подходит токену, который к нему привязан."},
	Causes: []fact.Cause{mutualTLS(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=7000019",
}

var aadsts500124 = fact.Code{
	Name: "AADSTS500124", Aliases: []string{"500124"}, Service: fact.Entra, Status: 400,
	Message: "No device secret is provisioned in the store.",
	Meaning: fact.Text{En: "The device isn't known in the tenant, or its identity doesn't match.",
		Ru: "Устройство в тенанте неизвестно, или его удостоверение не подходит."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500124",
}

var aadsts500125 = fact.Code{
	Name: "AADSTS500125", Aliases: []string{"500125"}, Service: fact.Entra, Status: 400,
	Message: "Invalid device secret is provided.",
	Meaning: fact.Text{En: "The device isn't known in the tenant, or its identity doesn't match.",
		Ru: "Устройство в тенанте неизвестно, или его удостоверение не подходит."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500125",
}

var aadsts1000503 = fact.Code{
	Name: "AADSTS1000503", Aliases: []string{"1000503"}, Service: fact.Entra, Status: 400,
	Message: "Request contains mismatched device ids.",
	Meaning: fact.Text{En: "The device isn't known in the tenant, or its identity doesn't match.",
		Ru: "Устройство в тенанте неизвестно, или его удостоверение не подходит."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000503",
}

var aadsts293004 = fact.Code{
	Name: "AADSTS293004", Aliases: []string{"293004"}, Service: fact.Entra, Status: 400,
	Message: "The target-device identifier in the request {targetDeviceId} was not found in the tenant {tenantId}.",
	Meaning: fact.Text{En: "The device isn't known in the tenant, or its identity doesn't match.",
		Ru: "Устройство в тенанте неизвестно, или его удостоверение не подходит."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=293004",
}

var aadsts1000701 = fact.Code{
	Name: "AADSTS1000701", Aliases: []string{"1000701"}, Service: fact.Entra, Status: 400,
	Message: "Multiple devices with the same device-name found in tenant {tenant}. Please reach out to your tenant-admin to ensure uniqueness of device display-name.",
	Meaning: fact.Text{En: "The device isn't known in the tenant, or its identity doesn't match.",
		Ru: "Устройство в тенанте неизвестно, или его удостоверение не подходит."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000701",
}

var aadsts9002341 = fact.Code{
	Name: "AADSTS9002341", Aliases: []string{"9002341"}, Service: fact.Entra, Status: 400,
	Message: "User is required to permit SSO.",
	Meaning: fact.Text{En: "The user must confirm single sign-on for this application.",
		Ru: "Пользователь должен подтвердить единый вход для этого приложения."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=9002341",
}

var aadsts900161 = fact.Code{
	Name: "AADSTS900161", Aliases: []string{"900161"}, Service: fact.Entra, Status: 401,
	Message: "Invalid access token. Required tenant ID claim is missing.",
	Meaning: fact.Text{En: "The token names no tenant.",
		Ru: "В токене не указан тенант."},
	Causes: []fact.Cause{cause.TokenOfTenant(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=900161",
}

var aadsts9010010 = fact.Code{
	Name: "AADSTS9010010", Aliases: []string{"9010010"}, Service: fact.Entra, Status: 400,
	Message: "The resource parameter provided in the request doesn't match with the requested scopes.",
	Meaning: fact.Text{En: "The client sends both resource and scope, and they name different APIs.",
		Ru: "Клиент передаёт resource вместе со scope, и они называют разные API."},
	Causes: []fact.Cause{resourceBeside(fact.Likely), cause.EndpointVersion(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Observed, Source: "https://github.com/TracecatHQ/tracecat/issues/2466",
}

package catalog

// graphCallerCodes are codes about who calls and what the tenant has.
var graphCallerCodes = []*Code{
	&graphUnsupportedUserRole,
	&graphNoLicense,
}

var graphUnsupportedUserRole = Code{
	Name: "Authentication_RequestFromUnsupportedUserRole", Service: Graph, Status: 403,
	Meaning: Text{"The signed-in user has no role in Entra ID that may read this report or risk.",
		"У вошедшего пользователя нет роли Entra ID, которой доступен этот отчёт или риск."},
	Causes: []Cause{directoryRole(Likely)},
	Docs:   []string{docGraphErrors},
	Basis:  Observed, Source: docGraphErrors,
}

var graphNoLicense = Code{
	Name: "NoLicense", Service: Graph,
	Meaning: Text{"The tenant or the user has no license for what was asked for.",
		"У тенанта или пользователя нет лицензии на запрошенное."},
	Causes: []Cause{licenceMissing(Likely)},
	Docs:   []string{docGraphErrors},
	Basis:  Observed, Source: docGraphErrors,
}

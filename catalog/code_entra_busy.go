package catalog

// The token errors that pass: Entra ID is busy, or the client asks too often.

var aadsts50033 = Code{
	Name: "AADSTS50033", Aliases: []string{"50033"}, Symbol: "RetryableError",
	Service: Entra, Status: 503,
	Meaning: Text{"Entra ID failed for a moment.",
		"Кратковременный сбой Entra ID."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50196 = Code{
	Name: "AADSTS50196", Aliases: []string{"50196"}, Symbol: "LoopDetected",
	Service: Entra, Status: 400,
	Message: "The server terminated an operation because it encountered a loop while processing a request.",
	Meaning: Text{"The same token was asked for again and again in a short time.",
		"Один и тот же токен запрошен много раз за короткое время."},
	Causes: []Cause{tokenPerCall(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90006 = Code{
	Name: "AADSTS90006", Aliases: []string{"90006"}, Symbol: "ExternalServerRetryableError",
	Service: Entra, Status: 503,
	Meaning: Text{"A service behind Entra ID was not available.",
		"Служба за Entra ID была недоступна."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90012 = Code{
	Name: "AADSTS90012", Aliases: []string{"90012"}, Symbol: "RequestTimeout",
	Service: Entra, Status: 503,
	Meaning: Text{"Entra ID did not answer the token request in time.",
		"Entra ID не ответил на запрос токена вовремя."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90024 = Code{
	Name: "AADSTS90024", Aliases: []string{"90024"}, Symbol: "RequestBudgetExceededError",
	Service: Entra, Status: 503,
	Meaning: Text{"Entra ID was too busy for the token request.",
		"Entra ID был слишком занят для запроса токена."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90033 = Code{
	Name: "AADSTS90033", Aliases: []string{"90033"}, Symbol: "MsodsServiceUnavailable",
	Service: Entra, Status: 503,
	Message: "A transient error has occurred. Please try again.",
	Meaning: Text{"The directory behind Entra ID was not available.",
		"Каталог за Entra ID был недоступен."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90055 = Code{
	Name: "AADSTS90055", Aliases: []string{"90055"}, Symbol: "TenantThrottlingError",
	Service: Entra, Status: 429,
	Meaning: Text{"Too many token requests came from this tenant.",
		"Из этого тенанта пришло слишком много запросов токена."},
	Causes: []Cause{tokenPerCall(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90090 = Code{
	Name: "AADSTS90090", Aliases: []string{"90090"}, Symbol: "GraphRetryableError",
	Service: Entra, Status: 503,
	Meaning: Text{"Entra ID was not available for a moment.",
		"Entra ID был кратковременно недоступен."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

package catalog

// The token errors about codes and refresh tokens, which end or are used up.

var aadsts50132 = Code{
	Name: "AADSTS50132", Aliases: []string{"50132"}, Symbol: "SsoArtifactInvalidOrExpired",
	Service: Entra, Status: 400,
	Message:  "The session is not valid due to the following reasons: password expiration or recent password change",
	Variants: []string{"The session is not valid due to password expiration or recent password change."},
	Meaning: Text{"The session ended when the password expired or was changed.",
		"Сеанс завершён: пароль истёк или сменён."},
	Causes: []Cause{grantRevoked(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50133 = Code{
	Name: "AADSTS50133", Aliases: []string{"50133"}, Symbol: "SsoArtifactRevoked",
	Service: Entra, Status: 400,
	Message: "The session is not valid due to password expiration or recent password change.",
	Meaning: Text{"The session was revoked when the password expired or was changed.",
		"Сеанс отозван: пароль истёк или сменён."},
	Causes: []Cause{grantRevoked(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50173 = Code{
	Name: "AADSTS50173", Aliases: []string{"50173"}, Symbol: "FreshTokenNeeded",
	Service: Entra, Status: 400,
	Message:  "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '{issued}' and the TokensValidFrom date (before which tokens are not valid) for this user is '{validFrom}'.",
	Variants: []string{"The provided grant has expired due to it being revoked"},
	Meaning: Text{"The refresh token was revoked.",
		"Refresh-токен отозван."},
	Causes: []Cause{grantRevoked(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts54005 = Code{
	Name: "AADSTS54005", Aliases: []string{"54005"}, Service: Entra, Status: 400,
	Message:  "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
	Variants: []string{"OAuth2 Authorization code was already redeemed"},
	Meaning: Text{"The authorization code has been used; it is good for one time.",
		"Код авторизации уже использован; он одноразовый."},
	Causes: []Cause{
		likely("code-redeemed", Documented,
			Text{"The client sent the same code twice, for example on a retry or a page reload.",
				"Клиент отправил один код дважды, например при повторе или обновлении страницы."},
			Text{"Start the sign-in again, or use the refresh token from the first exchange.",
				"Начните вход заново или используйте refresh-токен из первого обмена."}),
	},
	Docs:  []string{docRefresh, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts70000 = Code{
	Name: "AADSTS70000", General: true, Aliases: []string{"70000"}, Symbol: "InvalidGrant",
	Service: Entra, Status: 400,
	Message: "Provided grant is invalid or malformed.",
	Variants: []string{
		"The user could not be authenticated as the grant is expired. The user must sign in again.",
		"The provided value for the input parameter 'refresh_token' or 'assertion' is not valid.",
		"The request was denied because one or more scopes requested are unauthorized or expired. The user must first sign in and grant the client application access to the requested scope.",
	},
	Meaning: Text{"The refresh token or code is not valid.",
		"Refresh-токен или код недействителен."},
	Causes: []Cause{grantMangled(Likely), signInAgain(Likely), consentMissing(Possible)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70008 = Code{
	Name: "AADSTS70008", Aliases: []string{"70008"}, Symbol: "ExpiredOrRevokedGrant",
	Service: Entra, Status: 400,
	Message: "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.",
	Variants: []string{
		"The provided authorization code or refresh token is expired. Send a new interactive authorization request for this user and resource.",
		"The provided authorization code or refresh token is expired.",
		"The refresh token has expired due to inactivity.",
	},
	Meaning: Text{"The refresh token or code is too old.",
		"Refresh-токен или код устарел."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70016 = Code{
	Name: "AADSTS70016", Aliases: []string{"70016"}, Symbol: "AuthorizationPending",
	Service: Entra, Status: 400,
	Message: "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
	Meaning: Text{"The user has not entered the device code yet; this is no failure.",
		"Пользователь ещё не ввёл код устройства; это не ошибка."},
	Causes: []Cause{devicePending(Likely)},
	Docs:   []string{docDeviceCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70018 = Code{
	Name: "AADSTS70018", Aliases: []string{"70018"}, Symbol: "BadVerificationCode",
	Service: Entra, Status: 400,
	Meaning: Text{"The device code that was entered is not the one that was shown.",
		"Введён не тот код устройства, что был показан."},
	Causes: []Cause{deviceCode(Likely)},
	Docs:   []string{docDeviceCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70019 = Code{
	Name: "AADSTS70019", Aliases: []string{"70019"}, Symbol: "CodeExpired",
	Service: Entra, Status: 400,
	Meaning: Text{"The device code was not entered in time.",
		"Код устройства не ввели вовремя."},
	Causes: []Cause{deviceCode(Likely)},
	Docs:   []string{docDeviceCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70043 = Code{
	Name: "AADSTS70043", Aliases: []string{"70043"}, Symbol: "BadTokenDueToSignInFrequency",
	Service: Entra, Status: 400,
	Message:  "The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The token was issued on {issued} and the maximum allowed lifetime for this request is {seconds}.",
	Variants: []string{"The refresh token has expired or is invalid due to sign-in frequency checks by conditional access."},
	Meaning: Text{"A policy of the tenant makes users sign in again after this time.",
		"Политика тенанта требует входить заново по истечении этого срока."},
	Causes: []Cause{signInAgain(Likely), conditionalAccess(Possible)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700082 = Code{
	Name: "AADSTS700082", Aliases: []string{"700082"}, Symbol: "ExpiredOrRevokedGrantInactiveToken",
	Service: Entra, Status: 400,
	Message: "The refresh token has expired due to inactivity. The token was issued on {issued} and was inactive for {duration}.",
	Meaning: Text{"The refresh token was not used for so long that it ended.",
		"Refresh-токеном так долго не пользовались, что он истёк."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700084 = Code{
	Name: "AADSTS700084", Aliases: []string{"700084"}, Service: Entra, Status: 400,
	Message:  "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of {duration}, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page. The token was issued on {issued}.",
	Variants: []string{"The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of {duration}, which cannot be extended."},
	Meaning: Text{"The refresh token of a single-page app ends after a day.",
		"Refresh-токен одностраничного приложения живёт сутки."},
	Causes: []Cause{
		likely("spa-token", Documented,
			Text{"The redirect URI is of the single-page platform, whose refresh tokens live for 24 hours.",
				"Redirect URI относится к платформе SPA, где refresh-токены живут 24 часа."},
			Text{"Sign in again; for a tool register the URI under Mobile and desktop applications.",
				"Войдите заново; для утилиты зарегистрируйте URI в Mobile and desktop applications."}),
	},
	Docs:  []string{docRefresh, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

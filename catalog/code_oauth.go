package catalog

const docBearer = "https://www.rfc-editor.org/rfc/rfc6750"

// oauthCodes are the error values of OAuth: what a token request says where it
// names no AADSTS number, and what a WWW-Authenticate header says.
var oauthCodes = []*Code{
	&oauthInvalidRequest,
	&oauthInvalidClient,
	&oauthInvalidGrant,
	&oauthUnauthorizedClient,
	&oauthUnsupportedGrantType,
	&oauthInvalidScope,
	&oauthInvalidResource,
	&oauthInteractionRequired,
	&oauthConsentRequired,
	&oauthLoginRequired,
	&oauthAccessDenied,
	&oauthTemporarilyUnavailable,
	&oauthServerError,
	&oauthAuthorizationPending,
	&oauthAuthorizationDeclined,
	&oauthBadVerificationCode,
	&oauthExpiredToken,
	&oauthInvalidToken,
	&oauthInsufficientScope,
	&oauthInsufficientClaims,
}

var oauthInvalidRequest = Code{
	Name: "invalid_request", General: true, Service: Entra, Status: 400,
	Meaning: Text{"A parameter of the token request is missing, doubled or malformed.",
		"В запросе токена параметр отсутствует, повторён или искажён."},
	Causes: []Cause{tokenBodyForm(Likely), tenantMistyped(Possible), endpointVersion(Possible)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var oauthInvalidClient = Code{
	Name: "invalid_client", General: true, Service: Entra, Status: 401,
	Meaning: Text{"The application could not prove itself.",
		"Приложение не смогло себя подтвердить."},
	Causes: []Cause{
		clientSecretWrong(Likely),
		clientSecretExpired(Likely),
		clientSecretMissing(Possible),
		assertionCertificate(Possible),
	},
	Docs:  []string{docSecrets, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var oauthInvalidGrant = Code{
	Name: "invalid_grant", General: true, Service: Entra, Status: 400,
	Meaning: Text{"The code, refresh token, password or assertion is not valid any more.",
		"Код, refresh-токен, пароль или assertion больше не действует."},
	Causes: []Cause{
		signInAgain(Likely),
		grantRevoked(Possible),
		passwordWrong(Possible),
		consentMissing(Possible),
	},
	Docs:  []string{docRefresh, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var oauthUnauthorizedClient = Code{
	Name: "unauthorized_client", General: true, Service: Entra, Status: 400,
	Meaning: Text{"The tenant does not know the application, or does not let it get tokens this way.",
		"Тенант не знает приложения или не позволяет ему получать токены таким способом."},
	Causes: []Cause{
		appIDWrong(Likely),
		wrongTenant(Likely),
		appNotInTenant(Possible),
		appDisabled(Possible),
	},
	Docs:  []string{docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var oauthUnsupportedGrantType = Code{
	Name: "unsupported_grant_type", Service: Entra, Status: 400,
	Meaning: Text{"Entra ID does not know this grant_type.",
		"Entra ID не знает такого grant_type."},
	Causes: []Cause{grantType(Likely)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var oauthInvalidScope = Code{
	Name: "invalid_scope", Service: Entra, Status: 400,
	Meaning: Text{"Entra ID does not accept the scope.",
		"Entra ID не принимает scope."},
	Causes: []Cause{scopeNotDefault(Likely), scopeMalformed(Likely), scopeSeveralAPIs(Possible)},
	Docs:   []string{docScopes, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var oauthInvalidResource = Code{
	Name: "invalid_resource", Service: Entra, Status: 400,
	Meaning: Text{"The tenant does not have the API that the token is asked for.",
		"В тенанте нет API, для которого запрошен токен."},
	Causes: []Cause{resourceMistyped(Likely), resourceNotInTenant(Likely), wrongTenant(Possible)},
	Docs:   []string{docDefenderApp, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var oauthInteractionRequired = Code{
	Name: "interaction_required", Service: Entra, Status: 400,
	Meaning: Text{"The user has to do something: give a second factor, consent, sign in.",
		"Пользователь должен что-то сделать: предъявить второй фактор, дать согласие, войти."},
	Causes: []Cause{mfaRequired(Likely), conditionalAccess(Possible), consentMissing(Possible)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var oauthConsentRequired = Code{
	Name: "consent_required", Service: Entra, Status: 400,
	Meaning: Text{"Consent to the application is missing.",
		"Нет согласия на это приложение."},
	Causes: []Cause{consentMissing(Likely), adminConsent(Possible)},
	Docs:   []string{docConsent},
	Basis:  Documented, Source: docConsent,
}

var oauthLoginRequired = Code{
	Name: "login_required", Service: Entra, Status: 400,
	Meaning: Text{"Nobody is signed in.",
		"Никто не вошёл."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var oauthAccessDenied = Code{
	Name: "access_denied", General: true, Service: Entra, Status: 403,
	Meaning: Text{"The user or a policy has denied the access.",
		"Доступ отклонён пользователем или политикой."},
	Causes: []Cause{conditionalAccess(Likely), adminConsent(Possible), userNotAssigned(Possible)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var oauthTemporarilyUnavailable = Code{
	Name: "temporarily_unavailable", Service: Entra, Status: 503,
	Meaning: Text{"Entra ID is busy for the moment.",
		"Entra ID временно перегружен."},
	Causes: []Cause{transientFault(Likely), tokenPerCall(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var oauthServerError = Code{
	Name: "server_error", Service: Entra, Status: 500,
	Meaning: Text{"Entra ID failed for a moment.",
		"Кратковременный сбой Entra ID."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var oauthAuthorizationPending = Code{
	Name: "authorization_pending", Service: Entra, Status: 400,
	Meaning: Text{"The user has not entered the device code yet; this is no failure.",
		"Пользователь ещё не ввёл код устройства; это не ошибка."},
	Causes: []Cause{devicePending(Likely)},
	Docs:   []string{docDeviceCode},
	Basis:  Documented, Source: docDeviceCode,
}

var oauthAuthorizationDeclined = Code{
	Name: "authorization_declined", Service: Entra, Status: 400,
	Meaning: Text{"The user refused the sign-in by device code.",
		"Пользователь отклонил вход по коду устройства."},
	Causes: []Cause{consentDeclined(Likely)},
	Docs:   []string{docDeviceCode},
	Basis:  Documented, Source: docDeviceCode,
}

var oauthBadVerificationCode = Code{
	Name: "bad_verification_code", Service: Entra, Status: 400,
	Meaning: Text{"Entra ID does not know the device code that was sent.",
		"Entra ID не знает присланного кода устройства."},
	Causes: []Cause{
		likely("device-code-unknown", Documented,
			Text{"The device_code in the request to /token isn't the one that /devicecode returned.",
				"device_code в запросе к /token — не тот, который вернул /devicecode."},
			Text{"Send the device_code of the response unchanged. It isn't the short user_code that a person types.",
				"Отправьте device_code из ответа без изменений. Это не короткий user_code, который вводит человек."}),
	},
	Docs:  []string{docDeviceCode},
	Basis: Documented, Source: docDeviceCode,
}

var oauthExpiredToken = Code{
	Name: "expired_token", Service: Entra, Status: 400,
	Meaning: Text{"The device code was not entered in time.",
		"Код устройства не ввели вовремя."},
	Causes: []Cause{deviceCode(Likely)},
	Docs:   []string{docDeviceCode},
	Basis:  Documented, Source: docDeviceCode,
}

var oauthInvalidToken = Code{
	Name: "invalid_token", Service: Unknown, Status: 401,
	Meaning: Text{"The API does not accept the access token.",
		"API не принимает токен доступа."},
	Causes: []Cause{tokenExpired(Likely), tokenAudience(Likely), tokenMangled(Possible)},
	Docs:   []string{docBearer},
	Basis:  Documented, Source: docBearer,
}

var oauthInsufficientScope = Code{
	Name: "insufficient_scope", Service: Unknown, Status: 403,
	Meaning: Text{"The access token lacks a permission that the call wants.",
		"В токене доступа нет разрешения, нужного вызову."},
	Causes: []Cause{permissionMissing(Likely), tokenBeforeConsent()},
	Docs:   []string{docBearer},
	Basis:  Documented, Source: docBearer,
}

var oauthInsufficientClaims = Code{
	Name: "insufficient_claims", Service: Unknown, Status: 401,
	Meaning: Text{"The token has to be renewed with claims that the answer names: a policy or a revocation came in between.",
		"Токен нужно обновить с claims из ответа: вмешалась политика или отзыв."},
	Causes: []Cause{
		likely("claims-challenge", Documented,
			Text{"Conditional Access or a revoked session wants a new sign-in with these claims.",
				"Conditional Access или отозванный сеанс требует нового входа с этими claims."},
			Text{"Take claims from WWW-Authenticate, decode it, and pass it on with the next token request.",
				"Возьмите claims из WWW-Authenticate, раскодируйте и передайте в следующем запросе токена."}),
	},
	Docs:  []string{srcClaims},
	Basis: Documented, Source: srcClaims,
}

package catalog

const docMSALErrors = "https://learn.microsoft.com/entra/msal/dotnet/advanced/exceptions/msal-error-handling"

// clientCodes are the codes by which MSAL names what it found itself, before or in
// place of an answer of Entra ID.
var clientCodes = []*Code{
	&clientUnknownBrokerError,
	&clientAuthenticationCanceled,
	&clientAuthenticationUiFailed,
	&clientFailedToAcquireTokenSilently,
	&clientNoTokensFound,
	&clientMultipleMatchingTokensDetected,
	&clientParsingWstrustResponseFailed,
	&clientFederatedServiceReturnedError,
	&clientAccessingWsMetadataExchangeFailed,
	&clientIntegratedWindowsAuthNotSupportedManagedUser,
	&clientUnknownUserType,
	&clientJsonParseFailed,
	&clientManagedIdentityRequestFailed,
	&clientManagedIdentityUnreachableNetwork,
	&clientEndpointsResolutionError,
	&clientInteractionInProgress,
	&clientMonitorWindowTimeout,
	&clientHashEmptyError,
	&clientPopupWindowError,
	&clientUserCancelled,
	&clientCryptoNonexistent,
	&clientNoAccountError,
	&clientUninitializedPublicClientApplication,
	&clientUntrustedAuthority,
	&clientDeviceCodeExpired,
	&clientNoCachedAuthorityError,
	&clientStateMismatch,
	&clientNonceMismatch,
}

var clientUnknownBrokerError = Code{
	Name: "unknown_broker_error", Service: Unknown,
	Meaning: Text{"The sign-in broker of Windows (WAM) failed; the status and the error number beside it are its own.",
		"Сбой посредника входа Windows (WAM); статус и номер ошибки рядом — его собственные."},
	Causes: []Cause{brokerUnavailable(Likely), brokerRedirect(Possible), brokerState(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientAuthenticationCanceled = Code{
	Name: "authentication_canceled", Service: Unknown,
	Meaning: Text{"The user closed the sign-in window, or it closed by itself.",
		"Пользователь закрыл окно входа, или оно закрылось само."},
	Causes: []Cause{signInCanceled(Likely), signInWindow(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientAuthenticationUiFailed = Code{
	Name: "authentication_ui_failed", Service: Unknown,
	Meaning: Text{"The sign-in window couldn't be shown or didn't finish.",
		"Окно входа не показано или не завершило вход."},
	Causes: []Cause{signInWindow(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientFailedToAcquireTokenSilently = Code{
	Name: "failed_to_acquire_token_silently", Service: Unknown,
	Meaning: Text{"MSAL has no token that it could renew without the user.",
		"У MSAL нет токена, который можно обновить без пользователя."},
	Causes: []Cause{noAccount(Likely), signInNeeded(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientNoTokensFound = Code{
	Name: "no_tokens_found", Service: Unknown,
	Meaning: Text{"The token cache holds no refresh token for this account.",
		"В кэше токенов нет refresh-токена этой учётной записи."},
	Causes: []Cause{noAccount(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientMultipleMatchingTokensDetected = Code{
	Name: "multiple_matching_tokens_detected", Service: Unknown,
	Meaning: Text{"The token cache holds several accounts that fit.",
		"В кэше токенов подходят несколько учётных записей."},
	Causes: []Cause{accountChoice(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientParsingWstrustResponseFailed = Code{
	Name: "parsing_wstrust_response_failed", Service: Unknown,
	Meaning: Text{"The organization's own sign-in service (AD FS) answered with something that MSAL can't use.",
		"Собственная служба входа организации (AD FS) ответила тем, чего MSAL не может использовать."},
	Causes: []Cause{passwordFlow(Likely), identityProvider(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientFederatedServiceReturnedError = Code{
	Name: "federated_service_returned_error", Service: Unknown,
	Meaning: Text{"The organization's own sign-in service (AD FS) refused user name and password.",
		"Собственная служба входа организации (AD FS) не приняла имя и пароль."},
	Causes: []Cause{passwordWrong(Likely), passwordFlow(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientAccessingWsMetadataExchangeFailed = Code{
	Name: "accessing_ws_metadata_exchange_failed", Service: Unknown,
	Meaning: Text{"MSAL couldn't read the metadata of the organization's own sign-in service (AD FS).",
		"MSAL не смогла прочитать метаданные собственной службы входа организации (AD FS)."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientIntegratedWindowsAuthNotSupportedManagedUser = Code{
	Name: "integrated_windows_auth_not_supported_managed_user", Service: Unknown,
	Meaning: Text{"Integrated Windows authentication works for federated accounts only.",
		"Встроенная проверка Windows работает только для федеративных учётных записей."},
	Causes: []Cause{passwordFlow(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientUnknownUserType = Code{
	Name: "unknown_user_type", Service: Unknown,
	Meaning: Text{"Entra ID doesn't know how this user signs in.",
		"Entra ID не знает, как входит этот пользователь."},
	Causes: []Cause{userUnknown(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientJsonParseFailed = Code{
	Name: "json_parse_failed", Service: Unknown,
	Meaning: Text{"What answered the token request didn't send JSON.",
		"Ответивший на запрос токена прислал не JSON."},
	Causes: []Cause{notFromEntra(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientManagedIdentityRequestFailed = Code{
	Name: "managed_identity_request_failed", General: true, Service: Unknown,
	Meaning: Text{"The endpoint of the managed identity refused; its own words are beside this code.",
		"Эндпоинт управляемого удостоверения отказал; его слова — рядом с этим кодом."},
	Causes: []Cause{identityNotAssigned(Possible), identityEndpointWrong(Possible), metadataProxied(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientManagedIdentityUnreachableNetwork = Code{
	Name: "managed_identity_unreachable_network", Service: Unknown,
	Meaning: Text{"The endpoint of the managed identity can't be reached from here.",
		"Эндпоинт управляемого удостоверения отсюда недоступен."},
	Causes: []Cause{noManagedIdentity(Likely), metadataProxied(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var clientEndpointsResolutionError = Code{
	Name: "endpoints_resolution_error", General: true, Service: Unknown,
	Meaning: Text{"MSAL.js couldn't read the metadata of the authority.",
		"MSAL.js не смогла прочитать метаданные authority."},
	Causes: []Cause{tenantMistyped(Possible), authorityUnknown(Possible), notFromEntra(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientInteractionInProgress = Code{
	Name: "interaction_in_progress", Service: Unknown,
	Meaning: Text{"MSAL.js has begun another sign-in that isn't finished.",
		"MSAL.js уже начала другой вход, и он не завершён."},
	Causes: []Cause{signInCanceled(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientMonitorWindowTimeout = Code{
	Name: "monitor_window_timeout", General: true, Service: Unknown,
	Meaning: Text{"The hidden frame or the popup of MSAL.js didn't come back with an answer in time.",
		"Скрытый фрейм или окно MSAL.js не вернулись с ответом вовремя."},
	Causes: []Cause{redirectPage(Possible), thirdPartyCookies(Possible), signInNeeded(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientHashEmptyError = Code{
	Name: "hash_empty_error", Service: Unknown,
	Meaning: Text{"MSAL.js found no answer of Entra ID in the address to which the sign-in came back.",
		"MSAL.js не нашла ответа Entra ID в адресе, на который вернулся вход."},
	Causes: []Cause{redirectPage(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientPopupWindowError = Code{
	Name: "popup_window_error", Service: Unknown,
	Meaning: Text{"The browser didn't open the sign-in window.",
		"Браузер не открыл окно входа."},
	Causes: []Cause{popupBlocked(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientUserCancelled = Code{
	Name: "user_cancelled", Service: Unknown,
	Meaning: Text{"The user closed the sign-in window.",
		"Пользователь закрыл окно входа."},
	Causes: []Cause{signInCanceled(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientCryptoNonexistent = Code{
	Name: "crypto_nonexistent", Service: Unknown,
	Meaning: Text{"The browser gives the page no cryptography.",
		"Браузер не даёт странице криптографию."},
	Causes: []Cause{insecurePage(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientNoAccountError = Code{
	Name: "no_account_error", Service: Unknown,
	Meaning: Text{"MSAL.js wasn't told for which account it should get a token.",
		"MSAL.js не указано, для какой учётной записи нужен токен."},
	Causes: []Cause{noAccount(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientUninitializedPublicClientApplication = Code{
	Name: "uninitialized_public_client_application", Service: Unknown,
	Meaning: Text{"The page uses MSAL.js before it is initialized.",
		"Страница обращается к MSAL.js до её инициализации."},
	Causes: []Cause{msalInitialize(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientUntrustedAuthority = Code{
	Name: "untrusted_authority", Service: Unknown,
	Meaning: Text{"The authority isn't one that MSAL.js was told to trust.",
		"Этого authority нет среди тех, которым MSAL.js велено доверять."},
	Causes: []Cause{authorityUnknown(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientDeviceCodeExpired = Code{
	Name: "device_code_expired", Service: Unknown,
	Meaning: Text{"Nobody entered the device code in time.",
		"Код устройства никто вовремя не ввёл."},
	Causes: []Cause{deviceCode(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientNoCachedAuthorityError = Code{
	Name: "no_cached_authority_error", Service: Unknown,
	Meaning: Text{"The sign-in came back to a page that didn't begin it.",
		"Вход вернулся на страницу, которая его не начинала."},
	Causes: []Cause{browserState(Likely), redirectPage(Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientStateMismatch = Code{
	Name: "state_mismatch", Service: Unknown,
	Meaning: Text{"The answer of the sign-in belongs to another request.",
		"Ответ входа относится к другому запросу."},
	Causes: []Cause{browserState(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

var clientNonceMismatch = Code{
	Name: "nonce_mismatch", Service: Unknown,
	Meaning: Text{"The answer of the sign-in doesn't fit the nonce of the browser session.",
		"Ответ входа не подходит к nonce сеанса браузера."},
	Causes: []Cause{browserState(Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  Documented, Source: srcMSALJS,
}

package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const docMSALErrors = "https://learn.microsoft.com/entra/msal/dotnet/advanced/exceptions/msal-error-handling"

// codes are the codes by which MSAL names what it found itself, before or in
// place of an answer of Entra ID.
var codes = []*fact.Code{
	&unknownBrokerError,
	&authenticationCanceled,
	&authenticationUIFailed,
	&failedToAcquireTokenSilently,
	&noTokensFound,
	&multipleMatchingTokensDetected,
	&parsingWstrustResponseFailed,
	&federatedServiceReturnedError,
	&accessingWsMetadataExchangeFailed,
	&integratedWindowsAuthNotSupportedManagedUser,
	&unknownUserType,
	&jsonParseFailed,
	&managedIdentityRequestFailed,
	&managedIdentityUnreachableNetwork,
	&endpointsResolutionError,
	&interactionInProgress,
	&monitorWindowTimeout,
	&hashEmptyError,
	&popupWindowError,
	&userCancelled,
	&cryptoNonexistent,
	&noAccountError,
	&uninitializedPublicClientApplication,
	&untrustedAuthority,
	&deviceCodeExpired,
	&noCachedAuthorityError,
	&stateMismatch,
	&nonceMismatch,
	&invalidInstance,
}

var invalidInstance = fact.Code{
	Name: "invalid_instance", Service: fact.Unknown,
	Meaning: fact.Text{En: "The library doesn't recognize the login host, or this tenant isn't on it.",
		Ru: "Библиотека не знает хоста входа, или у Entra ID нет там такого тенанта."},
	Causes: []fact.Cause{cause.AuthorityUnknown(fact.Likely), cause.TenantMistyped(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var unknownBrokerError = fact.Code{
	Name: "unknown_broker_error", Service: fact.Unknown,
	Meaning: fact.Text{En: "The Windows sign-in broker (WAM) failed; the status and the error number next to it are its own.",
		Ru: "Сбой посредника входа Windows (WAM); статус и номер ошибки рядом — его собственные."},
	Causes: []fact.Cause{brokerUnavailable(fact.Likely), brokerRedirect(fact.Possible), brokerState(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var authenticationCanceled = fact.Code{
	Name: "authentication_canceled", Service: fact.Unknown,
	Meaning: fact.Text{En: "The user closed the sign-in window, or it closed by itself.",
		Ru: "Пользователь закрыл окно входа, или оно закрылось само."},
	Causes: []fact.Cause{cause.SignInCanceled(fact.Likely), signInWindow(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var authenticationUIFailed = fact.Code{
	Name: "authentication_ui_failed", Service: fact.Unknown,
	Meaning: fact.Text{En: "The sign-in window couldn't be shown or didn't finish.",
		Ru: "Окно входа не показано или не завершило вход."},
	Causes: []fact.Cause{signInWindow(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var failedToAcquireTokenSilently = fact.Code{
	Name: "failed_to_acquire_token_silently", Service: fact.Unknown,
	Meaning: fact.Text{En: "MSAL has no token that it can renew without the user.",
		Ru: "У MSAL нет токена, который можно обновить без пользователя."},
	Causes: []fact.Cause{cause.NoAccount(fact.Likely), cause.SignInNeeded(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var noTokensFound = fact.Code{
	Name: "no_tokens_found", Service: fact.Unknown,
	Meaning: fact.Text{En: "The token cache has no refresh token for this account.",
		Ru: "В кэше токенов нет refresh-токена этой учётной записи."},
	Causes: []fact.Cause{cause.NoAccount(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var multipleMatchingTokensDetected = fact.Code{
	Name: "multiple_matching_tokens_detected", Service: fact.Unknown,
	Meaning: fact.Text{En: "The token cache has several accounts that match.",
		Ru: "В кэше токенов подходят несколько учётных записей."},
	Causes: []fact.Cause{accountChoice(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var parsingWstrustResponseFailed = fact.Code{
	Name: "parsing_wstrust_response_failed", Service: fact.Unknown,
	Meaning: fact.Text{En: "The organization's own sign-in service (AD FS) returned something that MSAL can't use.",
		Ru: "Собственная служба входа организации (AD FS) ответила тем, чего MSAL не может использовать."},
	Causes: []fact.Cause{cause.PasswordFlow(fact.Likely), cause.IdentityProvider(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var federatedServiceReturnedError = fact.Code{
	Name: "federated_service_returned_error", Service: fact.Unknown,
	Meaning: fact.Text{En: "The organization's own sign-in service (AD FS) refused the user name and password.",
		Ru: "Собственная служба входа организации (AD FS) не приняла имя и пароль."},
	Causes: []fact.Cause{cause.PasswordWrong(fact.Likely), cause.PasswordFlow(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var accessingWsMetadataExchangeFailed = fact.Code{
	Name: "accessing_ws_metadata_exchange_failed", Service: fact.Unknown,
	Meaning: fact.Text{En: "MSAL couldn't read the metadata of the organization's own sign-in service (AD FS).",
		Ru: "MSAL не смогла прочитать метаданные собственной службы входа организации (AD FS)."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var integratedWindowsAuthNotSupportedManagedUser = fact.Code{
	Name: "integrated_windows_auth_not_supported_managed_user", Service: fact.Unknown,
	Meaning: fact.Text{En: "Integrated Windows authentication works only for federated accounts.",
		Ru: "Встроенная проверка Windows работает только для федеративных учётных записей."},
	Causes: []fact.Cause{cause.PasswordFlow(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var unknownUserType = fact.Code{
	Name: "unknown_user_type", Service: fact.Unknown,
	Meaning: fact.Text{En: "Entra ID doesn't know how this user signs in.",
		Ru: "Entra ID не знает, как входит этот пользователь."},
	Causes: []fact.Cause{cause.UserUnknown(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var jsonParseFailed = fact.Code{
	Name: "json_parse_failed", Service: fact.Unknown,
	Meaning: fact.Text{En: "The response to the token request isn't JSON.",
		Ru: "Ответ на запрос токена — не JSON."},
	Causes: []fact.Cause{cause.NotFromEntra(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var managedIdentityRequestFailed = fact.Code{
	Name: "managed_identity_request_failed", General: true, Service: fact.Unknown,
	Meaning: fact.Text{En: "The managed identity endpoint refused; its own message is next to this code.",
		Ru: "Эндпоинт управляемого удостоверения отказал; его сообщение — рядом с этим кодом."},
	Causes: []fact.Cause{identityNotAssigned(fact.Possible), identityEndpointWrong(fact.Possible), metadataProxied(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var managedIdentityUnreachableNetwork = fact.Code{
	Name: "managed_identity_unreachable_network", Service: fact.Unknown,
	Meaning: fact.Text{En: "The managed identity endpoint can't be reached from here.",
		Ru: "Эндпоинт управляемого удостоверения отсюда недоступен."},
	Causes: []fact.Cause{cause.NoManagedIdentity(fact.Likely), metadataProxied(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: "https://learn.microsoft.com/dotnet/api/microsoft.identity.client.msalerror",
}

var endpointsResolutionError = fact.Code{
	Name: "endpoints_resolution_error", General: true, Service: fact.Unknown,
	Meaning: fact.Text{En: "MSAL.js couldn't read the authority's metadata.",
		Ru: "MSAL.js не смогла прочитать метаданные authority."},
	Causes: []fact.Cause{cause.TenantMistyped(fact.Possible), cause.AuthorityUnknown(fact.Possible), cause.NotFromEntra(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var interactionInProgress = fact.Code{
	Name: "interaction_in_progress", Service: fact.Unknown,
	Meaning: fact.Text{En: "MSAL.js has started another sign-in that isn't finished.",
		Ru: "MSAL.js уже начала другой вход, и он не завершён."},
	Causes: []fact.Cause{cause.SignInCanceled(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var monitorWindowTimeout = fact.Code{
	Name: "monitor_window_timeout", General: true, Service: fact.Unknown,
	Meaning: fact.Text{En: "The hidden frame or popup of MSAL.js didn't return a response in time.",
		Ru: "Скрытый фрейм или окно MSAL.js не вернулись с ответом вовремя."},
	Causes: []fact.Cause{redirectPage(fact.Possible), cause.ThirdPartyCookies(fact.Possible), cause.SignInNeeded(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var hashEmptyError = fact.Code{
	Name: "hash_empty_error", Service: fact.Unknown,
	Meaning: fact.Text{En: "MSAL.js found no Entra ID response in the URL that the sign-in returned to.",
		Ru: "MSAL.js не нашла ответа Entra ID в адресе, на который вернулся вход."},
	Causes: []fact.Cause{redirectPage(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var popupWindowError = fact.Code{
	Name: "popup_window_error", Service: fact.Unknown,
	Meaning: fact.Text{En: "The browser didn't open the sign-in window.",
		Ru: "Браузер не открыл окно входа."},
	Causes: []fact.Cause{popupBlocked(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var userCancelled = fact.Code{
	Name: "user_cancelled", Service: fact.Unknown,
	Meaning: fact.Text{En: "The user closed the sign-in window.",
		Ru: "Пользователь закрыл окно входа."},
	Causes: []fact.Cause{cause.SignInCanceled(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var cryptoNonexistent = fact.Code{
	Name: "crypto_nonexistent", Service: fact.Unknown,
	Meaning: fact.Text{En: "The browser doesn't offer cryptography to this page.",
		Ru: "Браузер не даёт странице криптографию."},
	Causes: []fact.Cause{insecurePage(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var noAccountError = fact.Code{
	Name: "no_account_error", Service: fact.Unknown,
	Meaning: fact.Text{En: "MSAL.js doesn't know which account it should get a token for.",
		Ru: "MSAL.js не указано, для какой учётной записи нужен токен."},
	Causes: []fact.Cause{cause.NoAccount(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var uninitializedPublicClientApplication = fact.Code{
	Name: "uninitialized_public_client_application", Service: fact.Unknown,
	Meaning: fact.Text{En: "The page uses MSAL.js before it's initialized.",
		Ru: "Страница обращается к MSAL.js до её инициализации."},
	Causes: []fact.Cause{msalInitialize(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var untrustedAuthority = fact.Code{
	Name: "untrusted_authority", Service: fact.Unknown,
	Meaning: fact.Text{En: "The authority isn't one that MSAL.js is set to trust.",
		Ru: "Этого authority нет среди доверенных для MSAL.js."},
	Causes: []fact.Cause{cause.AuthorityUnknown(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var deviceCodeExpired = fact.Code{
	Name: "device_code_expired", Service: fact.Unknown,
	Meaning: fact.Text{En: "No one entered the device code in time.",
		Ru: "Код устройства никто вовремя не ввёл."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var noCachedAuthorityError = fact.Code{
	Name: "no_cached_authority_error", Service: fact.Unknown,
	Meaning: fact.Text{En: "The sign-in returned to a page that didn't start it.",
		Ru: "Вход вернулся на страницу, которая его не начинала."},
	Causes: []fact.Cause{cause.BrowserState(fact.Likely), redirectPage(fact.Possible)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var stateMismatch = fact.Code{
	Name: "state_mismatch", Service: fact.Unknown,
	Meaning: fact.Text{En: "The sign-in response belongs to another request.",
		Ru: "Ответ входа относится к другому запросу."},
	Causes: []fact.Cause{cause.BrowserState(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

var nonceMismatch = fact.Code{
	Name: "nonce_mismatch", Service: fact.Unknown,
	Meaning: fact.Text{En: "The sign-in response doesn't match the nonce of the browser session.",
		Ru: "Ответ входа не подходит к nonce сеанса браузера."},
	Causes: []fact.Cause{cause.BrowserState(fact.Likely)},
	Docs:   []string{docMSALErrors},
	Basis:  fact.Documented, Source: srcMSALJS,
}

package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// busyNumberCodes are numbers of Entra ID of faults of Entra ID and of identity providers that are met rarely, several with one
// meaning.
var busyNumberCodes = []*fact.Code{
	&aadsts50004,
	&aadsts90030,
	&aadsts90031,
	&aadsts90032,
	&aadsts90035,
	&aadsts90039,
	&aadsts90041,
	&aadsts90045,
	&aadsts90202,
	&aadsts399219,
	&aadsts1002022,
	&aadsts1003030,
	&aadsts399216,
	&aadsts90025,
	&aadsts90000,
	&aadsts90037,
	&aadsts90040,
	&aadsts90046,
	&aadsts90047,
	&aadsts90049,
	&aadsts50193,
	&aadsts399206,
	&aadsts399217,
	&aadsts1002030,
	&aadsts1003032,
	&aadsts90128,
	&aadsts40002,
	&aadsts40003,
	&aadsts40004,
	&aadsts40014,
	&aadsts40016,
	&aadsts1000021,
	&aadsts1000022,
	&aadsts90050,
	&aadsts90134,
	&aadsts40005,
	&aadsts500126,
	&aadsts500277,
	&aadsts70024,
	&aadsts70041,
	&aadsts2205013,
}

var aadsts50004 = fact.Code{
	Name: "AADSTS50004", Aliases: []string{"50004"}, Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50004",
}

var aadsts90030 = fact.Code{
	Name: "AADSTS90030", Aliases: []string{"90030"}, Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90030",
}

var aadsts90031 = fact.Code{
	Name: "AADSTS90031", Aliases: []string{"90031"}, Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90031",
}

var aadsts90032 = fact.Code{
	Name: "AADSTS90032", Aliases: []string{"90032"}, Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90032",
}

var aadsts90035 = fact.Code{
	Name: "AADSTS90035", Aliases: []string{"90035"}, Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90035",
}

var aadsts90039 = fact.Code{
	Name: "AADSTS90039", Aliases: []string{"90039"}, Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90039",
}

var aadsts90041 = fact.Code{
	Name: "AADSTS90041", Aliases: []string{"90041"}, Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90041",
}

var aadsts90045 = fact.Code{
	Name: "AADSTS90045", Aliases: []string{"90045"}, Service: fact.Entra, Status: 503,
	Message: "Service is too busy. Please try again later.",
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90045",
}

var aadsts90202 = fact.Code{
	Name: "AADSTS90202", Aliases: []string{"90202"}, Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90202",
}

var aadsts399219 = fact.Code{
	Name: "AADSTS399219", Aliases: []string{"399219"}, Service: fact.Entra, Status: 503,
	Message: "MSA Data Accessor transient timeout.",
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=399219",
}

var aadsts1002022 = fact.Code{
	Name: "AADSTS1002022", Aliases: []string{"1002022"}, Service: fact.Entra, Status: 503,
	Message: "A transient error occurred while attempting to fetch bloom filter data. Please try again later.",
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002022",
}

var aadsts1003030 = fact.Code{
	Name: "AADSTS1003030", Aliases: []string{"1003030"}, Service: fact.Entra, Status: 503,
	Message: "A transient error occurred while authenticating an MSA (consumer) user.",
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003030",
}

var aadsts399216 = fact.Code{
	Name: "AADSTS399216", Aliases: []string{"399216"}, Service: fact.Entra, Status: 503,
	Message: "Timeout occurred in request to Dsts.",
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=399216",
}

var aadsts90025 = fact.Code{
	Name: "AADSTS90025", Aliases: []string{"90025"}, Service: fact.Entra, Status: 503,
	Message: "Request processing has exceeded internal allowance. This operation will be retried internally and usually resolves without user impact. Please verify the end result of the transaction to verify status.",
	Meaning: fact.Text{En: "A temporary fault or overload in Entra ID.",
		Ru: "Временный сбой или перегрузка Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90025",
}

var aadsts90000 = fact.Code{
	Name: "AADSTS90000", Aliases: []string{"90000"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90000",
}

var aadsts90037 = fact.Code{
	Name: "AADSTS90037", Aliases: []string{"90037"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90037",
}

var aadsts90040 = fact.Code{
	Name: "AADSTS90040", Aliases: []string{"90040"}, Service: fact.Entra, Status: 400,
	Message: "A non-retryable error has occurred.",
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90040",
}

var aadsts90046 = fact.Code{
	Name: "AADSTS90046", Aliases: []string{"90046"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90046",
}

var aadsts90047 = fact.Code{
	Name: "AADSTS90047", Aliases: []string{"90047"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90047",
}

var aadsts90049 = fact.Code{
	Name: "AADSTS90049", Aliases: []string{"90049"}, Service: fact.Entra, Status: 400,
	Message: "Application could not be found.",
	Meaning: fact.Text{En: "Entra ID couldn't find the application of this request.",
		Ru: "Entra ID не нашёл приложение из этого запроса."},
	Causes: []fact.Cause{cause.AppNotInTenant(fact.Possible), cause.WrongTenant(fact.Possible), fault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90049",
}

var aadsts50193 = fact.Code{
	Name: "AADSTS50193", Aliases: []string{"50193"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=50193",
}

var aadsts399206 = fact.Code{
	Name: "AADSTS399206", Aliases: []string{"399206"}, Service: fact.Entra, Status: 400,
	Message: "An unexpeted and non-retryable error happened when fetching bloomfilter data from blob storage.",
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=399206",
}

var aadsts399217 = fact.Code{
	Name: "AADSTS399217", Aliases: []string{"399217"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=399217",
}

var aadsts1002030 = fact.Code{
	Name: "AADSTS1002030", Aliases: []string{"1002030"}, Service: fact.Entra, Status: 400,
	Message: "Internal service error occured in first party app token validator.",
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1002030",
}

var aadsts1003032 = fact.Code{
	Name: "AADSTS1003032", Aliases: []string{"1003032"}, Service: fact.Entra, Status: 400,
	Message: "The bluestone storage account in TokenEvaluationData endpoint has not been successfully initialized",
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1003032",
}

var aadsts90128 = fact.Code{
	Name: "AADSTS90128", Aliases: []string{"90128"}, Service: fact.Entra, Status: 400,
	Message: "Unable to load OptIn store for user.",
	Meaning: fact.Text{En: "Entra ID failed internally, in a way that a retry doesn't fix.",
		Ru: "Внутренний сбой Entra ID, который повтор не исправит."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90128",
}

var aadsts40002 = fact.Code{
	Name: "AADSTS40002", Aliases: []string{"40002"}, Service: fact.Entra, Status: 400,
	Message: "The identity provider returned an error. The status returned was '{status}' and the message was '{message}'.",
	Meaning: fact.Text{En: "The identity provider that the user signs in with failed, or its response can't be used.",
		Ru: "Поставщик удостоверений, через который входит пользователь, дал сбой, или его ответ непригоден."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=40002",
}

var aadsts40003 = fact.Code{
	Name: "AADSTS40003", Aliases: []string{"40003"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The identity provider that the user signs in with failed, or its response can't be used.",
		Ru: "Поставщик удостоверений, через который входит пользователь, дал сбой, или его ответ непригоден."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=40003",
}

var aadsts40004 = fact.Code{
	Name: "AADSTS40004", Aliases: []string{"40004"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The identity provider that the user signs in with failed, or its response can't be used.",
		Ru: "Поставщик удостоверений, через который входит пользователь, дал сбой, или его ответ непригоден."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=40004",
}

var aadsts40014 = fact.Code{
	Name: "AADSTS40014", Aliases: []string{"40014"}, Service: fact.Entra, Status: 400,
	Message: "Federated Identity Provider is unavailable.",
	Meaning: fact.Text{En: "The identity provider that the user signs in with failed, or its response can't be used.",
		Ru: "Поставщик удостоверений, через который входит пользователь, дал сбой, или его ответ непригоден."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=40014",
}

var aadsts40016 = fact.Code{
	Name: "AADSTS40016", Aliases: []string{"40016"}, Service: fact.Entra, Status: 400,
	Message: "The Identity Provider returned an error.",
	Meaning: fact.Text{En: "The identity provider that the user signs in with failed, or its response can't be used.",
		Ru: "Поставщик удостоверений, через который входит пользователь, дал сбой, или его ответ непригоден."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=40016",
}

var aadsts1000021 = fact.Code{
	Name: "AADSTS1000021", Aliases: []string{"1000021"}, Service: fact.Entra, Status: 400,
	Message: "External Claims Provider unavailable: general exception.",
	Meaning: fact.Text{En: "The identity provider that the user signs in with failed, or its response can't be used.",
		Ru: "Поставщик удостоверений, через который входит пользователь, дал сбой, или его ответ непригоден."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000021",
}

var aadsts1000022 = fact.Code{
	Name: "AADSTS1000022", Aliases: []string{"1000022"}, Service: fact.Entra, Status: 400,
	Message: "External Claims Provider unavailable: WebException status code '{status}'.",
	Meaning: fact.Text{En: "The identity provider that the user signs in with failed, or its response can't be used.",
		Ru: "Поставщик удостоверений, через который входит пользователь, дал сбой, или его ответ непригоден."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=1000022",
}

var aadsts90050 = fact.Code{
	Name: "AADSTS90050", Aliases: []string{"90050"}, Service: fact.Entra, Status: 400,
	Message: "Response content length from external IdP exceeds supported limit.",
	Meaning: fact.Text{En: "The identity provider that the user signs in with failed, or its response can't be used.",
		Ru: "Поставщик удостоверений, через который входит пользователь, дал сбой, или его ответ непригоден."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90050",
}

var aadsts90134 = fact.Code{
	Name: "AADSTS90134", Aliases: []string{"90134"}, Service: fact.Entra, Status: 400,
	Message: "Retrieving claims from identity provider '{idp}' failed.",
	Meaning: fact.Text{En: "The identity provider that the user signs in with failed, or its response can't be used.",
		Ru: "Поставщик удостоверений, через который входит пользователь, дал сбой, или его ответ непригоден."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=90134",
}

var aadsts40005 = fact.Code{
	Name: "AADSTS40005", Aliases: []string{"40005"}, Service: fact.Entra, Status: 400,
	Message: "Invalid token received from external Identity Provider. Current time: {curTime}, expiry time of assertion {expTime}.",
	Meaning: fact.Text{En: "The token of the external identity provider isn't valid: its time, signature, issuer, or nonce.",
		Ru: "Токен внешнего поставщика удостоверений недействителен: срок, подпись, издатель или nonce."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=40005",
}

var aadsts500126 = fact.Code{
	Name: "AADSTS500126", Aliases: []string{"500126"}, Service: fact.Entra, Status: 400,
	Message: "External ID token from issuer '{issuer}' failed signature verification. KeyID of token is '{identifier}'.",
	Meaning: fact.Text{En: "The token of the external identity provider isn't valid: its time, signature, issuer, or nonce.",
		Ru: "Токен внешнего поставщика удостоверений недействителен: срок, подпись, издатель или nonce."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500126",
}

var aadsts500277 = fact.Code{
	Name: "AADSTS500277", Aliases: []string{"500277"}, Service: fact.Entra, Status: 400,
	Message: "External ID Token has unexpected issuer: {issuer}.",
	Meaning: fact.Text{En: "The token of the external identity provider isn't valid: its time, signature, issuer, or nonce.",
		Ru: "Токен внешнего поставщика удостоверений недействителен: срок, подпись, издатель или nonce."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=500277",
}

var aadsts70024 = fact.Code{
	Name: "AADSTS70024", Aliases: []string{"70024"}, Service: fact.Entra, Status: 400,
	Message: "OIDC Provider Metadata missing required field '{fieldName}'.",
	Meaning: fact.Text{En: "The token of the external identity provider isn't valid: its time, signature, issuer, or nonce.",
		Ru: "Токен внешнего поставщика удостоверений недействителен: срок, подпись, издатель или nonce."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70024",
}

var aadsts70041 = fact.Code{
	Name: "AADSTS70041", Aliases: []string{"70041"}, Service: fact.Entra, Status: 400,
	Message: "Unable to complete OAuth2 IdP's sign in. The 'nonce' claim does not match the expected value.",
	Meaning: fact.Text{En: "The token of the external identity provider isn't valid: its time, signature, issuer, or nonce.",
		Ru: "Токен внешнего поставщика удостоверений недействителен: срок, подпись, издатель или nonce."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=70041",
}

var aadsts2205013 = fact.Code{
	Name: "AADSTS2205013", Aliases: []string{"2205013"}, Service: fact.Entra, Status: 400,
	Message: "Certificate Revocation List (CRL) download is currently in progress. Please try again in few minutes.",
	Meaning: fact.Text{En: "Entra ID is still loading the revocation list of the user's certificates.",
		Ru: "Entra ID ещё загружает список отзыва сертификатов пользователя."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: "https://login.microsoftonline.com/error?code=2205013",
}

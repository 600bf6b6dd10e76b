package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// docBrokerNumber is the page on which Windows' own codes of a failed sign-in are explained.
const docBrokerNumber = "https://learn.microsoft.com/entra/identity/devices/troubleshoot-hybrid-join-windows-current"

// brokerNumberMessages are the numbers by which the sign-in broker of Windows and the library
// in it (ADAL) name what failed. Windows shows them as 0xCAA20003 or CAA20003, MSAL as a decimal
// number with or without a sign. The numbers from 0xCAA80000 on are errors of the connection, which
// package capture knows.
var brokerNumberMessages = []fact.Message{
	{
		ID: "broker-sign-in-again", Template: "Authorization grant failed for this assertion.",
		Variants: []string{
			"Error: 0xCAA20003", "Error code: CAA20003", "Error code: 0xCAA20003", "Error code 0xCAA20003", "Error Code: 3399614467", "error code -895352829",
			"Error: 0xCAA90003", "Error code: CAA90003", "Error code: 0xCAA90003", "Error code 0xCAA90003", "Error Code: 3400073219", "error code -894894077",
			"Error: 0xCAA90004", "Error code: CAA90004", "Error code: 0xCAA90004", "Error code 0xCAA90004", "Error Code: 3400073220", "error code -894894076",
			"Error: 0xCAA10001", "Error code: CAA10001", "Error code: 0xCAA10001", "Error code 0xCAA10001", "Error Code: 3399548929", "error code -895418367",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Windows sign-in broker has no token that is still valid: it expired, was revoked, or its account is gone.",
			Ru: "У посредника входа Windows нет действующего токена: он истёк, отозван, или учётной записи больше нет."},
		Causes: []fact.Cause{brokerSignIn(fact.Likely), clockWrong(fact.Possible)},
		Basis:  fact.Documented, Source: docBrokerNumber,
	},
	{
		ID: "broker-needs-user", Template: "0xCAA2000C The request requires user interaction.",
		Variants: []string{
			"Error: 0xCAA2000C", "Error code: CAA2000C", "Error code: 0xCAA2000C", "Error code 0xCAA2000C", "Error Code: 3399614476", "error code -895352820",
			"Error: 0xCAA10002", "Error code: CAA10002", "Error code: 0xCAA10002", "Error code 0xCAA10002", "Error Code: 3399548930", "error code -895418366",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The user has to take part in this sign-in, and the broker asked without a window.",
			Ru: "Entra ID требует участия пользователя, а посредник запрашивал токен без окна."},
		Causes: []fact.Cause{brokerSignIn(fact.Likely)},
		Basis:  fact.Observed, Source: docBrokerNumber,
	},
	{
		ID: "broker-denied", Template: "0xCAA20004 The resource owner or authorization server denied the request.",
		Variants: []string{
			"Error: 0xCAA20004", "Error code: CAA20004", "Error code: 0xCAA20004", "Error code 0xCAA20004", "Error Code: 3399614468", "error code -895352828",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The sign-in reached Entra ID, which denied it: mostly, the application waits for an administrator's consent.",
			Ru: "Вход дошёл до Entra ID и отклонён: чаще всего приложение ждёт согласия администратора."},
		Causes: []fact.Cause{cause.AdminConsent(fact.Possible), cause.ConsentMissing(fact.Possible)},
		Basis:  fact.Observed, Source: docBrokerNumber,
	},
	{
		ID: "broker-client", Template: "0xCAA20009 Client authentication failed",
		Variants: []string{
			"Error: 0xCAA20001", "Error code: CAA20001", "Error code: 0xCAA20001", "Error code 0xCAA20001", "Error Code: 3399614465", "error code -895352831",
			"Error: 0xCAA20009", "Error code: CAA20009", "Error code: 0xCAA20009", "Error code 0xCAA20009", "Error Code: 3399614473", "error code -895352823",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Entra ID doesn't know the application that asked the broker, or doesn't allow it this flow.",
			Ru: "Entra ID не знает приложения, которое обратилось к посреднику, или не разрешает ему такой вход."},
		Causes: []fact.Cause{cause.AppIDWrong(fact.Possible), brokerRedirect(fact.Possible)},
		Basis:  fact.Observed, Source: docBrokerNumber,
	},
	{
		ID: "broker-request", Template: "0xCAA20002 The request is missing a required parameter",
		Variants: []string{
			"Error: 0xCAA20002", "Error code: CAA20002", "Error code: 0xCAA20002", "Error code 0xCAA20002", "Error Code: 3399614466", "error code -895352830",
			"Error: 0xCAA20006", "Error code: CAA20006", "Error code: 0xCAA20006", "Error code 0xCAA20006", "Error Code: 3399614470", "error code -895352826",
			"Error: 0xCAA20007", "Error code: CAA20007", "Error code: 0xCAA20007", "Error code 0xCAA20007", "Error Code: 3399614471", "error code -895352825",
			"Error: 0xCAA2000A", "Error code: CAA2000A", "Error code: 0xCAA2000A", "Error code 0xCAA2000A", "Error Code: 3399614474", "error code -895352822",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Entra ID refused the request that the broker sent for the application: a parameter is missing or wrong.",
			Ru: "Entra ID отклонил запрос, который посредник отправил за приложение: параметра нет, или он неверен."},
		Causes: []fact.Cause{brokerRedirect(fact.Possible), cause.ScopeMalformed(fact.Possible)},
		Basis:  fact.Observed, Source: docBrokerNumber,
	},
	{
		ID: "broker-busy", Template: "0xCAA20005 The authorization server is currently unable to handle the request",
		Variants: []string{
			"Error: 0xCAA20005", "Error code: CAA20005", "Error code: 0xCAA20005", "Error code 0xCAA20005", "Error Code: 3399614469", "error code -895352827",
			"Error: 0xCAA20008", "Error code: CAA20008", "Error code: 0xCAA20008", "Error code 0xCAA20008", "Error Code: 3399614472", "error code -895352824",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Entra ID failed while it served the broker; most such failures are temporary.",
			Ru: "Сбой Entra ID при ответе посреднику; такие сбои чаще временные."},
		Causes: []fact.Cause{cause.TransientFault(fact.Possible), brokerState(fact.Possible)},
		Basis:  fact.Observed, Source: docBrokerNumber,
	},
	{
		ID: "broker-resource", Template: "0xCAA2000B The resource is invalid due to configuration state or not existing.",
		Variants: []string{
			"Error: 0xCAA2000B", "Error code: CAA2000B", "Error code: 0xCAA2000B", "Error code 0xCAA2000B", "Error Code: 3399614475", "error code -895352821",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The tenant doesn't have the API that the program requested through the broker.",
			Ru: "В тенанте нет API, который программа запросила через посредника."},
		Causes: []fact.Cause{cause.ResourceMistyped(fact.Possible), cause.ResourceDisabled(fact.Possible)},
		Basis:  fact.Observed, Source: docBrokerNumber,
	},
	{
		ID: "broker-federation", Template: "0xCAA90006 It failed to get token by WS-Trust flow.",
		Variants: []string{
			"Error: 0xCAA90002", "Error code: CAA90002", "Error code: 0xCAA90002", "Error code 0xCAA90002", "Error Code: 3400073218", "error code -894894078",
			"Error: 0xCAA90005", "Error code: CAA90005", "Error code: 0xCAA90005", "Error code 0xCAA90005", "Error Code: 3400073221", "error code -894894075",
			"Error: 0xCAA90006", "Error code: CAA90006", "Error code: 0xCAA90006", "Error code 0xCAA90006", "Error Code: 3400073222", "error code -894894074",
			"Error: 0xCAA90013", "Error code: CAA90013", "Error code: 0xCAA90013", "Error code 0xCAA90013", "Error Code: 3400073235", "error code -894894061",
			"Error: 0xCAA90014", "Error code: CAA90014", "Error code: 0xCAA90014", "Error code 0xCAA90014", "Error Code: 3400073236", "error code -894894060",
			"Error: 0xCAA90017", "Error code: CAA90017", "Error code: 0xCAA90017", "Error code 0xCAA90017", "Error Code: 3400073239", "error code -894894057",
			"Error: 0xCAA90018", "Error code: CAA90018", "Error code: 0xCAA90018", "Error code 0xCAA90018", "Error Code: 3400073240", "error code -894894056",
			"Error: 0xCAA9001A", "Error code: CAA9001A", "Error code: 0xCAA9001A", "Error code 0xCAA9001A", "Error Code: 3400073242", "error code -894894054",
			"Error: 0xCAA9001C", "Error code: CAA9001C", "Error code: 0xCAA9001C", "Error code 0xCAA9001C", "Error Code: 3400073244", "error code -894894052",
			"Error: 0xCAA9001F", "Error code: CAA9001F", "Error code: 0xCAA9001F", "Error code 0xCAA9001F", "Error Code: 3400073247", "error code -894894049",
			"Error: 0xCAA90020", "Error code: CAA90020", "Error code: 0xCAA90020", "Error code 0xCAA90020", "Error Code: 3400073248", "error code -894894048",
			"Error: 0xCAA90022", "Error code: CAA90022", "Error code: 0xCAA90022", "Error code 0xCAA90022", "Error Code: 3400073250", "error code -894894046",
			"Error: 0xCAA90023", "Error code: CAA90023", "Error code: 0xCAA90023", "Error code 0xCAA90023", "Error Code: 3400073251", "error code -894894045",
			"Error: 0xCAA9002B", "Error code: CAA9002B", "Error code: 0xCAA9002B", "Error code 0xCAA9002B", "Error Code: 3400073259", "error code -894894037",
			"Error: 0xCAA9002C", "Error code: CAA9002C", "Error code: 0xCAA9002C", "Error code 0xCAA9002C", "Error Code: 3400073260", "error code -894894036",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Windows sign-in broker couldn't sign in at the organization's own sign-in service (AD FS) or by password.",
			Ru: "Посредник входа Windows не смог войти через собственную службу входа организации (AD FS) или по паролю."},
		Causes: []fact.Cause{cause.IdentityProvider(fact.Possible), brokerSignIn(fact.Possible)},
		Basis:  fact.Documented, Source: docBrokerNumber,
	},
	{
		ID: "broker-page", Template: "0xCAA90019 Unexpected response from the server.",
		Variants: []string{
			"Error: 0xCAA90015", "Error code: CAA90015", "Error code: 0xCAA90015", "Error code 0xCAA90015", "Error Code: 3400073237", "error code -894894059",
			"Error: 0xCAA90019", "Error code: CAA90019", "Error code: 0xCAA90019", "Error code 0xCAA90019", "Error Code: 3400073241", "error code -894894055",
			"Error: 0xCAA9001B", "Error code: CAA9001B", "Error code: 0xCAA9001B", "Error code 0xCAA9001B", "Error Code: 3400073243", "error code -894894053",
			"Error: 0xCAA9001E", "Error code: CAA9001E", "Error code: 0xCAA9001E", "Error code 0xCAA9001E", "Error Code: 3400073246", "error code -894894050",
			"Error: 0xCAA60007", "Error code: CAA60007", "Error code: 0xCAA60007", "Error code 0xCAA60007", "Error Code: 3399876615", "error code -895090681",
			"Error: 0xCAA500E4", "Error code: CAA500E4", "Error code: 0xCAA500E4", "Error code 0xCAA500E4", "Error Code: 3399811300", "error code -895155996",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The broker expected JSON from Entra ID and got something else, such as a proxy's page.",
			Ru: "Посредник ждал от Entra ID JSON, а получил другое, например страницу прокси."},
		Causes: []fact.Cause{cause.NotFromEntra(fact.Likely)},
		Basis:  fact.Observed, Source: docBrokerNumber,
	},
	{
		ID: "broker-number-account", Template: "0xCAA5001C Token broker operation failed.",
		Variants: []string{
			"Error: 0xCAA5001C", "Error code: CAA5001C", "Error code: 0xCAA5001C", "Error code 0xCAA5001C", "Error Code: 3399811100", "error code -895156196",
			"Error: 0xCAA5004B", "Error code: CAA5004B", "Error code: 0xCAA5004B", "Error code 0xCAA5004B", "Error Code: 3399811147", "error code -895156149",
			"Error: 0xCAA50021", "Error code: CAA50021", "Error code: 0xCAA50021", "Error code 0xCAA50021", "Error Code: 3399811105", "error code -895156191",
			"Error: 0xCAA50024", "Error code: CAA50024", "Error code: 0xCAA50024", "Error code 0xCAA50024", "Error Code: 3399811108", "error code -895156188",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Windows sign-in broker failed on this machine; Entra ID may not have been asked.",
			Ru: "Посредник входа Windows дал сбой на этой машине; до Entra ID дело могло не дойти."},
		Causes: []fact.Cause{brokerState(fact.Likely), brokerUnavailable(fact.Possible)},
		Basis:  fact.Observed, Source: docBrokerNumber,
	},
	{
		ID: "broker-network", Template: "0xCAA70004 The server or proxy was not found.",
		Variants: []string{
			"Error: 0xCAA70004", "Error code: CAA70004", "Error code: 0xCAA70004", "Error code 0xCAA70004", "Error Code: 3399942148", "error code -895025148",
			"Error: 0xCAA70007", "Error code: CAA70007", "Error code: 0xCAA70007", "Error code 0xCAA70007", "Error Code: 3399942151", "error code -895025145",
			"Error: 0xCAA3012C", "Error code: CAA3012C", "Error code: 0xCAA3012C", "Error code 0xCAA3012C", "Error Code: 3399680300", "error code -895286996",
			"Error: 0xCAA30194", "Error code: CAA30194", "Error code: 0xCAA30194", "Error code 0xCAA30194", "Error Code: 3399680404", "error code -895286892",
			"Error: 0xCAA301F4", "Error code: CAA301F4", "Error code: 0xCAA301F4", "Error code 0xCAA301F4", "Error Code: 3399680500", "error code -895286796",
			"Error: 0xCAA301F7", "Error code: CAA301F7", "Error code: 0xCAA301F7", "Error code 0xCAA301F7", "Error Code: 3399680503", "error code -895286793",
			"Error: 0xCAA82F78", "Error code: CAA82F78", "Error code: 0xCAA82F78", "Error code 0xCAA82F78", "Error Code: 3400019832", "error code -894947464",
			"Error: 0xCAA82F86", "Error code: CAA82F86", "Error code: 0xCAA82F86", "Error code 0xCAA82F86", "Error Code: 3400019846", "error code -894947450",
			"Error: 0xCAA82F87", "Error code: CAA82F87", "Error code: 0xCAA82F87", "Error code 0xCAA82F87", "Error Code: 3400019847", "error code -894947449",
			"Error: 0xCAA82F92", "Error code: CAA82F92", "Error code: 0xCAA82F92", "Error code 0xCAA82F92", "Error Code: 3400019858", "error code -894947438",
			"Error: 0xCAA82F94", "Error code: CAA82F94", "Error code: 0xCAA82F94", "Error code 0xCAA82F94", "Error Code: 3400019860", "error code -894947436",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Windows sign-in broker couldn't reach Entra ID: the network, a proxy, or its settings are in the way.",
			Ru: "Посредник входа Windows не достиг Entra ID: мешает сеть, прокси или его настройки."},
		Causes: []fact.Cause{proxyNeeded(fact.Likely)},
		Basis:  fact.Observed, Source: docBrokerNumber,
	},
}

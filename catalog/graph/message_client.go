package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// clientMessages are what the clients of Microsoft Graph say, and what it says of their tokens.
var clientMessages = []fact.Message{
	{
		ID:       "token-few-dots",
		Template: "IDX14120: JWT is not well formed, there is only one dot (.): '{token}'.",
		Variants: []string{
			"IDX12709: CanReadToken() returned false. JWT is not well formed",
			"IDX14121: JWT is not a well formed JWE, there must be four dots (.): '{token}'.",
			"IDX14122: JWT is not a well formed JWE, there are more than four dots (.) a JWE can have at most 4 dots: '{token}'.",
		},
		Code: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "The token after Bearer is incomplete: part of it was cut off.",
			Ru: "Токен после Bearer неполный: часть обрезана."},
		Causes: []fact.Cause{
			cause.TokenMangled(fact.Likely),
			cause.Possible("not-an-access-token", fact.Observed,
				fact.Text{En: "The value isn't an access token but a refresh token, an ID, a code, or a secret.",
					Ru: "Отправлен не токен доступа, а refresh-токен, идентификатор, код или секрет."},
				fact.Text{En: "Send the value of access_token unchanged; print the header that is actually sent.",
					Ru: "Отправляйте значение access_token без изменений; выведите заголовок, который уходит на самом деле."}),
		},
		Basis: fact.Observed, Source: source.IdentityLib,
	},
	{
		ID: "token-thumbprint", Template: "Invalid x5t claim",
		Code: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "Graph doesn't recognize the certificate that signed the token.",
			Ru: "Graph не распознаёт сертификат, которым подписан токен."},
		Causes: []fact.Cause{cause.ForeignToken(fact.Likely)},
		Basis:  fact.Observed, Source: source.GraphAuth,
	},
	{
		ID: "token-validation-failure", Template: "Access token validation failure.",
		Code: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "Graph refused the token and doesn't say why.",
			Ru: "Graph отклонил токен и не говорит почему."},
		Causes: []fact.Cause{cause.AzureAudience(), cause.TokenMangled(fact.Possible), cause.TransientFault(fact.Possible)},
		Basis:  fact.Observed, Source: source.GraphAuth,
	},
	{
		ID: "retries-used-up", Template: "Too many retries performed",
		Service: fact.Graph,
		Meaning: fact.Text{En: "The Graph client retried after 429, 503, or 504 and gave up; the response isn't shown.",
			Ru: "Клиент Graph повторял запрос после 429, 503 или 504 и сдался; сам ответ не показан."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.CallRate(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2534",
	},
	{
		ID: "reputation-failed", Template: "Error retrieving reputation",
		Code: "generalException", Service: fact.Graph, Status: 500,
		Meaning: fact.Text{En: "Defender Threat Intelligence, behind Graph, didn't return a reputation. It answers so to tenants without its API license, too.",
			Ru: "Defender Threat Intelligence за Graph не вернул репутацию. Так он отвечает и тенантам без лицензии на его API."},
		Causes: []fact.Cause{
			cause.Possible("licence-missing", fact.Observed,
				fact.Text{En: "The tenant's licenses don't include this.",
					Ru: "Лицензии тенанта этого не включают."},
				fact.Text{En: "Check for the Defender TI API license, an add-on apart from the premium plan; if the tenant has it, repeat later and give support the request-id.",
					Ru: "Проверьте лицензию Defender TI API: это дополнение к премиум-плану. Если она есть, повторите позже и передайте в поддержку request-id."}),
			cause.TransientFault(fact.Possible),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/7781",
	},
	{
		ID: "answer-unreadable", Template: "Unexpected exception returned from the service.",
		Code: "generalException", Service: fact.Graph,
		Meaning: fact.Text{En: "The Graph client got an error without a readable body, such as a proxy page.",
			Ru: "Клиент Graph получил ошибку без читаемого тела, например страницу прокси."},
		Causes: []fact.Cause{cause.ProxyBlocks(fact.Possible), cause.TransientFault(fact.Possible)},
		Basis:  fact.Observed, Source: source.GraphErrors,
	},
	{
		ID: "request-not-sent", Template: "An error occurred sending the request.", Common: true,
		Code: "generalException", Service: fact.Graph,
		Meaning: fact.Text{En: "The Graph client got no response at all; the inner exception says whether the network or the token failed.",
			Ru: "Клиент Graph вообще не получил ответа; сеть или токен — скажет внутреннее исключение."},
		Causes: []fact.Cause{
			cause.Likely("call-failed", fact.Observed,
				fact.Text{En: "The call failed before any response arrived. The message doesn't give the reason.",
					Ru: "Вызов не удался ещё до ответа. Причины в сообщении нет."},
				fact.Text{En: "Read the inner exception: DNS, proxy, TLS or the token request; open graph.microsoft.com, port 443.",
					Ru: "Прочитайте внутреннее исключение: DNS, прокси, TLS или запрос токена; откройте graph.microsoft.com, порт 443."}),
		},
		Basis: fact.Observed, Source: source.GraphErrors,
	},
	{
		ID: "report-as-json", Template: `Unexpected token 'R', "Report Ref"... is not valid JSON`,
		Service: fact.Graph,
		Meaning: fact.Text{En: "Usage reports are CSV files, but the client read one as JSON.",
			Ru: "Отчёты об использовании приходят в CSV, а клиент принял их за JSON."},
		Causes: []fact.Cause{
			cause.Likely("report-format", fact.Documented,
				fact.Text{En: "The report is CSV: it begins with Report Refresh Date.",
					Ru: "Отчёт в CSV: он начинается с Report Refresh Date."},
				fact.Text{En: "Read the report as CSV, or ask beta for JSON: ?$format=application/json.",
					Ru: "Читайте отчёт как CSV или запросите JSON у beta: ?$format=application/json."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/api/resources/report",
	},
}

package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docKiotaErrors       = "https://learn.microsoft.com/openapi/kiota/errors"
	docPowerShellTrouble = "https://learn.microsoft.com/powershell/microsoftgraph/troubleshooting"
)

// SDKMessages are what the SDKs of Microsoft Graph say where they don't show what the service said.
var SDKMessages = []fact.Message{
	{
		ID:       "kiota-no-parser",
		Template: "Content type {type} does not have a factory registered to be parsed",
		Service:  fact.Graph,
		Meaning: fact.Text{En: "The response is in a format that the SDK can't read, such as a proxy page.",
			Ru: "Ответ пришёл в формате, который SDK не умеет читать, например страница прокси."},
		Causes: []fact.Cause{
			cause.AnswerNotJSON(fact.Likely),
			cause.ProxyBlocks(fact.Possible),
		},
		Basis: fact.Observed, Source: docKiotaErrors,
	},
	{
		ID:       "kiota-no-serializer",
		Template: "Content type {type} does not have a factory registered to be serialized",
		Service:  fact.Graph,
		Meaning: fact.Text{En: "The SDK can't write the body in this format.",
			Ru: "SDK не может записать тело в этом формате."},
		Causes: []fact.Cause{
			cause.ModuleConflict(fact.Possible),
		},
		Basis: fact.Observed, Source: docKiotaErrors,
	},
	{
		ID:       "uri-format",
		Template: "Invalid URI: The format of the URI could not be determined.",
		Variants: []string{
			"{method} \"{target}\": unsupported protocol scheme \"\"",
			"unsupported protocol scheme \"\"",
			"java.net.MalformedURLException: no protocol: {target}",
			"TypeError [ERR_INVALID_URL]: Invalid URL",
			"TypeError: Only absolute URLs are supported",
			"Invalid URI: The hostname could not be parsed.",
			"Invalid URI: The URI is empty.",
			"An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress must be set.",
			"An invalid request URI was provided. The request URI must either be an absolute URI or BaseAddress must be set.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The client got an incomplete URL, so nothing was sent.",
			Ru: "Клиенту передан неполный URL, и запрос не отправлен."},
		Causes: []fact.Cause{
			cause.Likely("url-incomplete", fact.Observed,
				fact.Text{En: "The URL is empty or lacks https:// and the host, often because a variable wasn't filled in.",
					Ru: "URL пуст или без https:// и хоста, часто из-за незаполненной переменной."},
				fact.Text{En: "Print the URL before the call; it must start with https:// and the host, such as https://graph.microsoft.com/v1.0/. Check the setting or variable that it comes from.",
					Ru: "Выведите URL перед вызовом; он должен начинаться с https:// и хоста, например https://graph.microsoft.com/v1.0/. Проверьте настройку или переменную, откуда он берётся."}),
		},
		Basis: fact.Observed, Source: "https://github.com/12Knocksinna/Office365itpros/issues/151",
	},
}

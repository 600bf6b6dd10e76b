package catalog

const (
	docKiotaErrors       = "https://learn.microsoft.com/openapi/kiota/errors"
	docPowerShellTrouble = "https://learn.microsoft.com/powershell/microsoftgraph/troubleshooting"
)

// graphSDKMessages are what the SDKs of Microsoft Graph say where they don't show what the service said.
var graphSDKMessages = []Message{
	{
		ID:       "kiota-no-parser",
		Template: "Content type {type} does not have a factory registered to be parsed",
		Service:  Graph,
		Meaning: Text{"The answer was in a form that the SDK has no reader for, such as a page of a proxy.",
			"Ответ пришёл в формате, который SDK не умеет читать, например страница прокси."},
		Causes: []Cause{
			answerNotJSON(Likely),
			proxyBlocks(Possible),
		},
		Basis: Observed, Source: docKiotaErrors,
	},
	{
		ID:       "kiota-no-serializer",
		Template: "Content type {type} does not have a factory registered to be serialized",
		Service:  Graph,
		Meaning: Text{"The SDK can't write the body in this form.",
			"SDK не может записать тело в этом формате."},
		Causes: []Cause{
			moduleConflict(Possible),
		},
		Basis: Observed, Source: docKiotaErrors,
	},
	{
		ID:       "uri-format",
		Template: "Invalid URI: The format of the URI could not be determined.",
		Variants: []string{
			"Invalid URI: The hostname could not be parsed.",
			"Invalid URI: The URI is empty.",
			"An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress must be set.",
			"An invalid request URI was provided. The request URI must either be an absolute URI or BaseAddress must be set.",
		},
		Service: Unknown,
		Meaning: Text{"The client was given no whole URL, so nothing was sent.",
			"Клиенту передан неполный URL, и запрос не отправлен."},
		Causes: []Cause{
			likely("url-incomplete", Observed,
				Text{"The URL is empty or lacks https:// and the host, often because a variable wasn't filled.",
					"URL пуст или без https:// и хоста, часто из-за незаполненной переменной."},
				Text{"Print the URL before the call; it has to begin with https://graph.microsoft.com/v1.0/.",
					"Выведите URL перед вызовом; он должен начинаться с https://graph.microsoft.com/v1.0/."}),
		},
		Basis: Observed, Source: "https://github.com/12Knocksinna/Office365itpros/issues/151",
	},
}

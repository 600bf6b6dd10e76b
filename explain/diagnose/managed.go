package diagnose

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// metadataAddress is where the machines of Azure get their tokens and whatever
// else they know of themselves.
const metadataAddress = "169.254.169.254"

// managedFamily explains calls to the metadata address that were answered with
// a status and no words. A status there isn't an API's: a proxy gave it, or
// the machine itself.
func managedFamily() Family {
	return Family{
		Name: "managed-identity",
		Causes: []Entry{
			{"no-managed-identity", fact.Text{En: "no managed identity endpoint responds where the program runs",
				Ru: "там, где работает программа, конечная точка управляемого удостоверения не отвечает"}},
			{"identity-endpoint-variable", fact.Text{En: "the service has its endpoint for managed identities in a variable, not at the metadata address",
				Ru: "точка управляемых удостоверений службы — в переменной, а не по адресу метаданных"}},
			{"identity-endpoint-down", fact.Text{En: "the local endpoint for managed identities refuses connections for now",
				Ru: "локальная точка управляемых удостоверений пока не принимает соединений"}},
			{"metadata-proxied", fact.Text{En: "the call to the metadata address went through a proxy",
				Ru: "вызов адреса метаданных прошёл через прокси"}},
			{"metadata-updating", fact.Text{En: "the machine's metadata service is starting or being updated",
				Ru: "служба метаданных машины запускается или обновляется"}},
			{"identity-not-assigned", fact.Text{En: "the machine doesn't have the requested managed identity",
				Ru: "машине не назначено запрошенное управляемое удостоверение"}},
			{"token-per-call", fact.Text{En: "the client requests a new token for each call",
				Ru: "клиент запрашивает новый токен для каждого вызова"}},
		},
		Find:     managedCauses,
		RulesOut: managedRulesOut,
	}
}

// managedCauses goes by the status, unless the words of the endpoint are known.
//
//	Status: 403 (connecting to 169.254.169.254:80: … connectex: A socket operation was attempted to an unreachable network.)
//	HTTP 410 from http://169.254.169.254/metadata/identity/oauth2/token
func managedCauses(c *Case) []Cause {
	if c.Message.ID == "identity-fetch-failed" && c.Stated >= 502 {
		return []Cause{endpointBusy(c.Stated)}
	}
	if len(c.Message.Causes) > 0 || c.Code.Name != "" || !c.AsksMetadata() {
		return nil
	}
	switch status := c.Stated; {
	case status == 429:
		return []Cause{metadataCause("token-per-call", fact.Likely, status)}
	case status == 404 && hostOf(c.Exchange.Request.URL) == metadataAddress, status == 410:
		return []Cause{metadataCause("metadata-updating", fact.Likely, status)}
	case status == 404: // asked by a library, which shows no URL: the machine, or an agent of the cluster in its place
		return []Cause{metadataCause("identity-not-assigned", fact.Likely, status), metadataCause("no-managed-identity", fact.Possible, status),
			metadataCause("metadata-updating", fact.Possible, status)}
	case status == 400:
		return []Cause{metadataCause("identity-not-assigned", fact.Possible, status)}
	case status == 403:
		return []Cause{metadataCause("no-managed-identity", fact.Likely, status), metadataCause("metadata-proxied", fact.Possible, status)}
	case status == 407, status == 502, status == 503, status == 504:
		return []Cause{metadataCause("metadata-proxied", fact.Likely, status), metadataCause("no-managed-identity", fact.Possible, status)}
	}
	return nil
}

// endpointBusy explains that the identity endpoint of App Service has no token for now.
//
//	MsiCredential: Unexpected response '{'statusCode': 503, 'message': 'An unexpected error occured while fetching the AAD Token.', …}'
func endpointBusy(status int) Cause {
	return likely("identity-endpoint-down",
		Text{en: "The app's own identity endpoint couldn't get a token for now: it's starting, restarting, or overloaded.",
			ru: "Точка удостоверений самого приложения пока не может получить токен: запускается, перезапускается или перегружена."},
		textf("the managed identity endpoint answered %d", "точка управляемых удостоверений ответила %d", status),
		Text{en: "Retry with growing pauses, and keep one credential object so that its token is reused. If it persists, turn the identity off and on, and give support the tracking ID.",
			ru: "Повторяйте с растущей паузой и держите один объект учётных данных, чтобы токен использовался повторно. Если не проходит, выключите и включите удостоверение и дайте поддержке ID."},
		"resource-mistyped", "transient-fault")
}

// managedRulesOut keeps what holds for an API away from the metadata address.
func managedRulesOut(c *Case) []string {
	if len(managedCauses(c)) == 0 {
		return nil
	}
	return append(refusalSuspicions(), "parameter-typo", "value-form", "body-not-json",
		"call-rate", "quota-shared", "cpu-quota", "wrong-path", "wrong-id", "empty-path-id", "out-of-reach", "api-retired", "delta-token", "proxy-blocks", "transient-fault", "proxy-fault")
}

// AsksMetadata reports whether the call went to the metadata address.
func (c *Case) AsksMetadata() bool {
	if host := hostOf(c.Exchange.Request.URL); host != "" {
		return host == metadataAddress
	}
	body := c.Exchange.Response.Body
	body = body[:min(len(body), maxPage)]
	words := c.Exchange.Failure.Words
	return strings.Contains(words, metadataAddress) || c.localEndpointRefuses() || bytes.Contains(body, []byte(metadataAddress)) || namesMetadata(body)
}

// namesMetadata reports whether a library says that it was the metadata address
// that it asked, and not as one of several ways to get a token.
//
//	ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
//	MSI endpoint is not responding.
func namesMetadata(body []byte) bool {
	for _, chain := range [...]string{"DefaultAzureCredential", "ChainedTokenCredential", "EnvironmentCredential"} {
		if bytes.Contains(body, []byte(chain)) {
			return false
		}
	}
	for _, name := range [...]string{"IMDS", "ImdsCredential", "Instance Metadata Service", "anaged identity endpoint", "anaged Identity endpoint", "MSI endpoint"} {
		if bytes.Contains(body, []byte(name)) {
			return true
		}
	}
	return false
}

func metadataCause(id string, certainty fact.Certainty, status int) Cause {
	k, _ := client.MetadataFailure().Cause(id)
	cause := Cause{ID: k.ID, Certainty: certainty, Ground: OnCue, Basis: k.Basis, Summary: catalogued(k.Summary), Fix: catalogued(k.Fix)}
	if certainty == fact.Likely {
		cause.Evidence = textf("the managed identity endpoint was called, and the status is %d", "запрошена точка управляемых удостоверений, статус — %d", status)
	}
	return cause
}

// FailureOf returns what is known of the way in which a call got no response: by
// what was called, where that tells more than what the client said.
func FailureOf(c *Case) (client.Failure, bool) {
	if kind := c.Exchange.Failure.Kind; kind != exchange.NoToken && c.AsksMetadata() {
		return client.MetadataFailure(), true
	}
	return client.FindFailure(c.Exchange.Failure.Kind)
}

// localEndpointRefuses reports whether a library could not connect to the endpoint
// of the machine or the app that it asks for a managed identity: no other host is
// named, and hosts in the cloud don't refuse connections.
//
//	ManagedIdentityCredential: <urllib3.connection.HTTPConnection object at 0x7f…>: Failed to establish a new connection: [Errno 111] Connection refused
func (c *Case) localEndpointRefuses() bool {
	f := &c.Exchange.Failure
	return f.Kind == exchange.Refused && strings.HasPrefix(f.Words, "ManagedIdentityCredential") && CalledHost(&c.Exchange) == ""
}

// withoutMetadata explains that the metadata address didn't answer.
//
//	ManagedIdentityCredential: Get "http://169.254.169.254/metadata/identity/oauth2/token?…": dial tcp 169.254.169.254:80: connect: no route to host
func (u *unanswered) withoutMetadata() []Cause {
	if u.localEndpointRefuses() {
		return []Cause{identityEndpointDown(u.words), u.possible("no-managed-identity")}
	}
	none := u.likely("no-managed-identity")
	none.Evidence = textf("the client got no response from %s", "клиент не получил ответа от %s", metadataAddress)
	if !strings.Contains(u.words, metadataAddress) {
		none.Evidence = Text{en: "the client got no response from the managed identity endpoint", ru: "клиент не получил ответа от точки управляемых удостоверений"}
	}
	if other, ok := u.otherEndpoint(); ok {
		return []Cause{other, none}
	}
	return []Cause{none, u.possible("metadata-proxied")}
}

func identityEndpointDown(words string) Cause {
	return likely("identity-endpoint-down",
		Text{en: "The local endpoint for managed identities refused the connection: it's still starting, restarting, or overloaded.",
			ru: "Локальная точка управляемых удостоверений не приняла соединение: она ещё запускается, перезапускается или перегружена."},
		textf("the client said %s", "клиент сообщил: %s", quoted(words)),
		Text{en: "Retry with growing pauses, and keep one credential object so that its token is reused. If it never works, check that the identity is turned on and the agent runs.",
			ru: "Повторяйте с растущей паузой и храните один объект учётных данных, чтобы токен переиспользовался. Если не работает никогда, проверьте, что удостоверение включено и агент запущен."})
}

// otherEndpoint explains that the input names a service of Azure that has its own
// endpoint for managed identities, in a variable, and none at the metadata address.
//
//	Invoke-RestMethod -Uri "http://169.254.169.254/metadata/identity/oauth2/token?…"
//	This throws an error on automation accounts.
func (u *unanswered) otherEndpoint() (Cause, bool) {
	text := strings.ToLower(string(u.Exchange.Response.Body))
	for _, name := range [...]string{"automation account", "azure automation", "runbook", "app service", "function app", "azure function", "container app", "logic app"} {
		if !strings.Contains(text, name) {
			continue
		}
		return likely("identity-endpoint-variable",
			Text{en: "This service has no metadata address; its endpoint for managed identities is in the variable IDENTITY_ENDPOINT.",
				ru: "У этой службы нет адреса метаданных; её точка управляемых удостоверений — в переменной IDENTITY_ENDPOINT."},
			textf("the input names %s", "во входных данных есть %s", shown(name)),
			Text{en: "Call $env:IDENTITY_ENDPOINT with the header X-IDENTITY-HEADER: $env:IDENTITY_HEADER, or use Connect-AzAccount -Identity or a library, which do so.",
				ru: "Вызывайте $env:IDENTITY_ENDPOINT с заголовком X-IDENTITY-HEADER: $env:IDENTITY_HEADER либо используйте Connect-AzAccount -Identity или библиотеку."}), true
	}
	return Cause{}, false
}

package diagnose

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog"
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
			{"workload-identity-injection", fact.Text{En: "a program meant to use workload identity asks the machine instead",
				Ru: "программа, которой нужен workload identity, обращается к машине"}},
			{"pod-identity-pending", fact.Text{En: "a cluster's pod identity agent has no identity for the pod",
				Ru: "у агента pod identity кластера нет удостоверения для пода"}},
			{"identity-protocol", fact.Text{En: "Azure CLI doesn't know this identity endpoint",
				Ru: "Azure CLI не знает этой точки удостоверений"}},
			{"identity-header", fact.Text{En: "the app's identity endpoint didn't get its secret",
				Ru: "точка удостоверений приложения не получила свой секрет"}},
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
	if chain := identityOfChain(c); len(chain) > 0 {
		return chain
	}
	if mistaken := endpointMistaken(c); len(mistaken) > 0 {
		return mistaken
	}
	if c.Message.ID == "identity-fetch-failed" && c.Stated >= 502 {
		return []Cause{endpointBusy(c.Stated)}
	}
	if c.Message.ID == "identity-cli-failed" && strings.Contains(c.around(), "<Response [405]>") {
		return []Cause{oldProtocol()}
	}
	if len(c.Message.Causes) > 0 || c.Code.Name != "" || !c.AsksMetadata() {
		return nil
	}
	if said, _, ok := catalog.SearchMessage(c.received()); ok && said.ID == "pod-list-empty" { // by the agent of the cluster that answers in its place
		cause := causeOf(&said.Causes[0]).on(OnMessage)
		cause.Evidence = Text{en: "the answer is that of a cluster's pod identity agent", ru: "ответ дал агент pod identity кластера"}
		return []Cause{cause}
	}
	if c.asksLocalEndpoint() && (c.Stated == 401 || c.Stated == 403) {
		return []Cause{identitySecret(c.Stated)}
	}
	switch status := c.Stated; {
	case status == 429:
		return []Cause{metadataCause("token-per-call", fact.Likely, status)}
	case status == 404 && hostOf(c.Exchange.Request.URL) == metadataAddress, status == 410:
		return []Cause{metadataCause("metadata-updating", fact.Likely, status)}
	case status == 404, status == 403 && strings.HasPrefix(c.Exchange.Request.URL, "/metadata/"): // asked by a library, which shows no URL: the machine, or an agent of the cluster in its place, which logs the path
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

// oldProtocol explains that Azure CLI asked the identity endpoint of a container or an app
// in a way that it doesn't know.
//
//	Failed to connect to MSI. Please make sure MSI is configured correctly.
//	Get Token request returned: <Response [405]>
func oldProtocol() Cause {
	return likely("identity-protocol",
		Text{en: "This Azure CLI doesn't know the identity endpoint of Container Apps or App Service.",
			ru: "Эта версия Azure CLI не знает точки удостоверений Container Apps или App Service."},
		Text{en: "the managed identity endpoint answered 405", ru: "точка управляемых удостоверений ответила 405"},
		Text{en: "Update Azure CLI; with an old one, set APPSETTING_WEBSITE_SITE_NAME=DUMMY before az login --identity.",
			ru: "Обновите Azure CLI; со старой версией задайте APPSETTING_WEBSITE_SITE_NAME=DUMMY перед az login --identity."},
		"cloud-shell-audience", "identity-not-assigned", "identity-not-named", "no-managed-identity", "wrong-method")
}

// identitySecret explains that the identity endpoint of an app answered, and didn't get the
// secret that it gives the app in a variable.
//
//	curl 'http://localhost:42356/msi/token?api-version=2019-08-01&resource=https://vault.azure.net/' -H 'X-IDENTITY_HEADER=…'
//	HTTP/1.1 403 Forbidden
func identitySecret(status int) Cause {
	return likely("identity-header",
		Text{en: "The app's own identity endpoint answered, but the header with its secret is missing, misspelled, or outdated.",
			ru: "Точка удостоверений самого приложения ответила, но заголовок с её секретом отсутствует, написан неверно или устарел."},
		textf("the local identity endpoint answered %d", "локальная точка удостоверений ответила %d", status),
		Text{en: "Send X-IDENTITY-HEADER with the value of IDENTITY_HEADER, read again at each start: curl -H \"X-IDENTITY-HEADER: $IDENTITY_HEADER\" \"$IDENTITY_ENDPOINT?api-version=2019-08-01&resource=RESOURCE\" (and &client_id= for a user-assigned identity). Metadata: true belongs to virtual machines.",
			ru: "Передайте X-IDENTITY-HEADER со значением IDENTITY_HEADER, читая его при каждом запуске: curl -H \"X-IDENTITY-HEADER: $IDENTITY_HEADER\" \"$IDENTITY_ENDPOINT?api-version=2019-08-01&resource=РЕСУРС\" (и &client_id= для удостоверения, назначенного пользователем). Metadata: true нужен виртуальным машинам."},
		"no-managed-identity", "metadata-proxied")
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
		return host == metadataAddress || c.asksLocalEndpoint()
	}
	if strings.HasPrefix(c.Exchange.Request.URL, "/metadata/identity/") { // an agent of a cluster logs what it was asked
		return true
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
	cause := causeOf(&k).on(OnCue)
	cause.Certainty = certainty
	if certainty == fact.Likely {
		cause.Evidence = textf("the managed identity endpoint was called, and the status is %d", "запрошена точка управляемых удостоверений, статус — %d", status)
	}
	return cause
}

// FailureOf returns what is known of the way in which a call got no response: by
// what was called, where that tells more than what the client said.
func FailureOf(c *Case) (client.Failure, bool) {
	if kind := c.Exchange.Failure.Kind; kind != exchange.NoToken && c.AsksMetadata() {
		if c.asksLocalEndpoint() || c.localEndpointRefuses() {
			return client.LocalIdentityFailure(), true
		}
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

// asksLocalEndpoint reports whether the call went to the endpoint for managed identities
// that App Service and others have on the machine itself.
//
//	request to http://127.0.0.1:41741/MSI/token/ failed, reason: connect ECONNREFUSED
func (c *Case) asksLocalEndpoint() bool {
	url := strings.ToLower(c.Exchange.Request.URL)
	local := strings.Contains(url, "://127.0.0.1") || strings.Contains(url, "://localhost") || strings.Contains(url, "://169.254.129.") || strings.Contains(url, "://[::1]")
	return local && (strings.Contains(url, "/msi/token") || strings.Contains(url, "/identity/oauth2/token") || strings.Contains(url, "/oauth2/token?resource="))
}

// withoutMetadata explains that the metadata address didn't answer.
//
//	ManagedIdentityCredential: Get "http://169.254.169.254/metadata/identity/oauth2/token?…": dial tcp 169.254.169.254:80: connect: no route to host
func (u *unanswered) withoutMetadata() []Cause {
	if u.localEndpointRefuses() || u.asksLocalEndpoint() {
		return []Cause{identityEndpointDown(u.words), u.possible("no-managed-identity")}
	}
	if _, around := u.nearby(); tells(around, "workload identity", "workload-identity", "workloadidentity") {
		return []Cause{notInjected(), u.possible("no-managed-identity")}
	}
	none := u.likely("no-managed-identity")
	none.Evidence = textf("the client got no response from %s", "клиент не получил ответа от %s", metadataAddress)
	if !strings.Contains(u.words, metadataAddress) {
		none.Evidence = Text{en: "the client got no response from the managed identity endpoint", ru: "клиент не получил ответа от точки управляемых удостоверений"}
	}
	if other, ok := u.otherEndpoint(); ok {
		none.Certainty, none.Evidence = fact.Possible, Text{}
		return []Cause{other, none}
	}
	return []Cause{none, u.possible("metadata-proxied")}
}

// inNotebook explains that notebooks of Synapse, Fabric, and Databricks have no endpoint
// for managed identities: they get tokens by functions of their own.
func inNotebook(name string) Cause {
	return likely("identity-endpoint-variable",
		Text{en: "Notebooks have no endpoint for managed identities; their service gives tokens through its own functions.",
			ru: "У блокнотов (notebooks) нет точки управляемых удостоверений; токены их служба выдаёт своими функциями."},
		textf("the input names %s", "во входных данных есть %s", shown(name)),
		Text{en: "In Synapse or Fabric, use mssparkutils.credentials.getToken (notebookutils.credentials.getToken) or a linked service; for other APIs and in Databricks, use ClientSecretCredential with a secret from Key Vault.",
			ru: "В Synapse и Fabric используйте mssparkutils.credentials.getToken (notebookutils.credentials.getToken) или linked service; для других API и в Databricks — ClientSecretCredential с секретом из Key Vault."})
}

// notInjected explains a program in a cluster that asks the machine for a token, although
// it's meant to use workload identity, which gives it variables and a token file.
//
//	ManagedIdentityCredential: Get "http://169.254.169.254/metadata/identity/oauth2/token?…&client_id=&…": context deadline exceeded
//	velero with workload identity
func notInjected() Cause {
	return likely("workload-identity-injection",
		Text{en: "The program fell back to the machine's identity: its pod got no workload identity, or the program is too old for it.",
			ru: "Программа перешла на удостоверение машины: её под не получил workload identity, или она слишком стара для него."},
		Text{en: "the metadata address was called, and the input mentions workload identity", ru: "вызван адрес метаданных, а во входных данных упомянут workload identity"},
		Text{en: "Label the pod template azure.workload.identity/use: \"true\", annotate its service account with azure.workload.identity/client-id, and restart the pod; kubectl describe pod must show AZURE_CLIENT_ID and AZURE_FEDERATED_TOKEN_FILE. Update the program.",
			ru: "Добавьте в шаблон пода метку azure.workload.identity/use: \"true\", в его service account — аннотацию azure.workload.identity/client-id, и перезапустите под; kubectl describe pod должен показывать AZURE_CLIENT_ID и AZURE_FEDERATED_TOKEN_FILE. Обновите программу."})
}

// endpointMistaken explains that a variable sends the request for a token to an API.
//
//	adal: Refresh request failed. Status Code = '404'. … Endpoint https://management.azure.com?api-version=2018-02-01&resource=…
func endpointMistaken(c *Case) []Cause {
	address := c.Exchange.Request.URL
	if c.Stated != 404 || !strings.Contains(address, "api-version=2018-02-01&resource=") && !strings.Contains(address, "api-version=2019-08-01&resource=") ||
		!strings.HasPrefix(hostOf(address), "management.") {
		return nil
	}
	return []Cause{certain("identity-endpoint-variable",
		Text{en: "The request for a managed identity token went to an API: the variable for the identity endpoint has the wrong address.",
			ru: "Запрос токена управляемого удостоверения ушёл в API: в переменной с адресом точки удостоверений не тот адрес."},
		textf("the request went to %s", "запрос ушёл на %s", hostOf(address)),
		Text{en: "Unset ARM_MSI_ENDPOINT (or MSI_ENDPOINT): the default is right on Azure machines. Outside Azure there is no managed identity: use a service principal or az login.",
			ru: "Уберите ARM_MSI_ENDPOINT (или MSI_ENDPOINT): на машинах Azure верно значение по умолчанию. Вне Azure управляемого удостоверения нет: используйте service principal или az login."},
		"other-api", "wrong-path", "wrong-id")}
}

func identityEndpointDown(words string) Cause {
	return likely("identity-endpoint-down",
		Text{en: "The local endpoint for managed identities didn't respond: it's still starting, restarting, or overloaded.",
			ru: "Локальная точка управляемых удостоверений не ответила: она ещё запускается, перезапускается или перегружена."},
		textf("the client said %s", "клиент сообщил: %s", quoted(words)).onlyQuoting(),
		Text{en: "Retry with growing pauses, and keep one credential object so that its token is reused. If it never works, check that the identity is turned on and the agent runs.",
			ru: "Повторяйте с растущей паузой и храните один объект учётных данных, чтобы токен переиспользовался. Если не работает никогда, проверьте, что удостоверение включено и агент запущен."})
}

// otherEndpoint explains that the input names a service of Azure that has its own
// endpoint for managed identities, in a variable, and none at the metadata address.
//
//	Invoke-RestMethod -Uri "http://169.254.169.254/metadata/identity/oauth2/token?…"
//	This throws an error on automation accounts.
func (u *unanswered) otherEndpoint() (Cause, bool) {
	text := strings.ToLower(u.received())
	_, around := u.nearby()
	for _, name := range [...]string{"synapse", "fabric notebook", "mssparkutils", "notebookutils", "databricks", "/cluster-env/"} {
		if tells(around, name) {
			return inNotebook(name), true
		}
	}
	for _, name := range [...]string{"automation account", "azure automation", "runbook", "app service", "function app", "azure function", "container app", "logic app"} {
		if !tells(text, name) {
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

package diagnose

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// managerCauses explains faults of Azure Resource Manager and of what it hands calls on
// to, and refusals of the collector of Log Analytics.
func managerCauses(c *Case) []Cause {
	switch {
	case c.Foreign.Name == catalog.LogAnalytics && c.Status == 403 && strings.Contains(c.Foreign.Command, "LogAnalytics"):
		return []Cause{workspaceKey(c.Foreign.Command)}
	case c.Foreign.Name != catalog.ResourceManager:
		return nil
	case c.Message.ID == "resource-graph-invalid":
		return graphToken(c)
	case c.says("an error occurred while sending the request") && c.says("properties."):
		return []Cause{checkFailed()}
	case c.Status >= 500 && c.says("client authentication with certificate has failed"):
		return []Cause{providerFault(c, Text{en: "the status says that a service failed, and no certificate of yours is sent to Resource Manager",
			ru: "статус говорит о сбое службы, а ваш сертификат в Resource Manager не передаётся"})}
	case c.Status >= 500 && c.isServiceToBlame():
		return []Cause{providerFault(c, Text{en: "the response has x-ms-failure-cause: service", ru: "в ответе x-ms-failure-cause: service"})}
	}
	return nil
}

// graphToken explains a query of Resource Graph by the word at which it stopped.
//
//	{"code": "InvalidQueryLanguage", "message": "InvalidQueryLanguage", "line": -1, "token": "parse"}
func graphToken(c *Case) []Cause {
	body := c.Exchange.Response.Body
	const most = 16 << 10
	_, rest, found := bytes.Cut(body[:min(len(body), most)], []byte(`"token"`))
	rest, quoted := bytes.CutPrefix(bytes.TrimLeft(rest, ": \t\r\n"), []byte(`"`))
	token, _, closed := bytes.Cut(rest, []byte(`"`))
	if !found || !quoted || !closed || len(token) == 0 || len(token) > maxShown {
		return nil
	}
	word := string(token)
	if bytes.Contains(body, []byte("InvalidQueryLanguage")) {
		return []Cause{likely("resource-graph-token",
			textf("Resource Graph doesn't support %s: it knows only a part of KQL.", "Resource Graph не поддерживает %s: он знает только часть KQL.", shown(word)),
			textf("the response names the token %s", "в ответе назван токен %s", shown(word)),
			textf("Rewrite the step without %s: extract() and split() instead of parse, for example.", "Перепишите шаг без %s: например, extract() и split() вместо parse.", shown(word)))}
	}
	return []Cause{likely("resource-graph-token",
		textf("Resource Graph can't parse the query at %s.", "Resource Graph не может разобрать запрос на %s.", shown(word)),
		textf("the response names the token %s", "в ответе назван токен %s", shown(word)),
		Text{en: "Check this place and just before it: quotes that a shell or a web page changed, a missing pipe, or an unsupported operator.",
			ru: "Посмотрите на это место и чуть раньше: кавычки, изменённые оболочкой или страницей, пропущенная черта или неподдерживаемый оператор."})}
}

// isServiceToBlame reports whether Resource Manager says that the service behind it
// failed: in a header, or in what a log shows of the headers.
//
//	'x-ms-failure-cause': 'service'
func (c *Case) isServiceToBlame() bool {
	if cause := c.Exchange.Response.Header.Get("X-Ms-Failure-Cause"); cause != "" {
		return strings.EqualFold(cause, "service")
	}
	_, rest, found := bytes.Cut(bytes.ToLower(c.Exchange.Response.Body), []byte("x-ms-failure-cause"))
	return found && bytes.HasPrefix(bytes.TrimLeft(rest, `'": `), []byte("service"))
}

// providerFault is the cause where the service behind Resource Manager failed.
//
//	StatusCode: '502' (BadGateway) <.code: 'Forbidden'> | <.message: 'Client authentication with certificate has failed'>
func providerFault(c *Case, evidence Text) Cause {
	summary := Text{en: "The resource provider behind Azure Resource Manager failed; your request and your permissions aren't to blame.",
		ru: "Отказал поставщик ресурсов за Azure Resource Manager; дело не в запросе и не в разрешениях."}
	if name := resourceProvider(c.Exchange.Request.URL); isDotted(name) {
		summary = textf("%s, the resource provider behind Azure Resource Manager, failed; your permissions aren't to blame.",
			"Отказал %s, поставщик ресурсов за Azure Resource Manager; дело не в разрешениях.", name)
	}
	return likely("resource-provider-fault", summary, evidence,
		Text{en: "Retry, waiting longer each time, and check Azure Service Health. If it persists, give support the time, the subscription, and the tracking ID; another api-version, or the portal, may work meanwhile.",
			ru: "Повторяйте с растущей паузой и посмотрите Azure Service Health. Если не помогло, передайте в поддержку время, подписку и идентификатор отслеживания; пока может сработать другая api-version или портал."},
		"other-api", "permission-missing", "token-before-consent", "token-audience", "user-role")
}

// resourceProvider returns the last resource provider that a URL of Resource Manager
// names; it is the one that answers.
//
//	…/providers/Microsoft.OperationalInsights/workspaces/w/providers/Microsoft.SecurityInsights/dataConnectors/…
func resourceProvider(address string) string {
	i := strings.LastIndex(strings.ToLower(address), "/providers/")
	if i < 0 {
		return ""
	}
	rest := address[i+len("/providers/"):]
	name, _, _ := strings.Cut(rest, "/")
	name, _, _ = strings.Cut(name, "?")
	return name
}

// checkFailed is the cause where the check of a query couldn't reach the workspace: its
// words say that a query isn't valid, and then that no request got through.
//
//	properties.search.query is not a valid log or metric query.An error occurred while sending the request.
func checkFailed() Cause {
	return likely("provider-check-failed",
		Text{en: "The resource provider couldn't check the query: its own call failed. The query itself may be fine.",
			ru: "Поставщик ресурсов не смог проверить запрос: сорвался его собственный вызов. Сам запрос может быть верным."},
		Text{en: "the message ends with a failed call of the service", ru: "сообщение кончается сорвавшимся вызовом службы"},
		Text{en: "Deploy again after a pause; if the template also creates the workspace or the data source, add dependsOn for it. If it persists, run the query under Logs.",
			ru: "Повторите развёртывание через некоторое время; если шаблон создаёт и рабочую область или источник данных, добавьте dependsOn. Если не помогло, выполните запрос в разделе Logs."},
		"other-api")
}

// workspaceKey is the cause of a refusal by the collector of Log Analytics, which checks
// a signature with the key of the workspace instead of a token.
//
//	_SendToLogAnalytics -CustomerId $customerId … (403) Forbidden
func workspaceKey(command string) Cause {
	return likely("shared-key",
		Text{en: "The collector of Log Analytics didn't accept the workspace ID or the shared key; it doesn't use tokens or permissions.",
			ru: "Сборщик Log Analytics не принял ID рабочей области или ключ; токены и разрешения ему не нужны."},
		textf("the input has %s, which sends to a workspace", "во входных данных %s: отправка в рабочую область", command),
		Text{en: "Compare the workspace ID and its primary key (Agents page of the workspace), and the cloud of the host: ods.opinsights.azure.com or .us. Print both lengths: an empty variable gives the same error.",
			ru: "Сверьте ID рабочей области и её первичный ключ (страница Agents рабочей области), а также облако хоста: ods.opinsights.azure.com или .us. Выведите длину обоих: пустая переменная даёт ту же ошибку."},
		"other-api", "permission-missing", "scope-or-role", "user-role", "licence-missing", "proxy-refusal")
}

// isDotted reports whether a text is a name such as Microsoft.SecurityInsights.
func isDotted(s string) bool {
	return s != "" && strings.Trim(strings.ToLower(s), "abcdefghijklmnopqrstuvwxyz0123456789.") == ""
}

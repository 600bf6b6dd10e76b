package diagnose

import (
	"cmp"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// neighborFamily explains what people call besides Defender and Graph, and
// products behind Graph, with the values of their messages.
func neighborFamily() Family {
	return Family{
		Name: "neighbor",
		Causes: []Entry{
			{"azure-role", fact.Text{En: "the identity lacks an Azure role for the action on the scope",
				Ru: "у удостоверения нет роли Azure для этого действия в этой области"}},
			{"link-expired", fact.Text{En: "a signed Azure Storage link was used after it expired",
				Ru: "подписанная ссылка Azure Storage использована после истечения срока"}},
			{"link-too-early", fact.Text{En: "a signed Azure Storage link was used before it became valid",
				Ru: "подписанная ссылка Azure Storage использована до начала срока"}},
			{"api-connection-login", fact.Text{En: "no one has signed in to the Logic App's connection",
				Ru: "в подключение приложения логики никто не вошёл"}},
			{"setting-value", fact.Text{En: "a setting of an Intune policy has no value",
				Ru: "у параметра политики Intune нет значения"}},
			{"cross-workspace", fact.Text{En: "the query refers to another workspace that the service can't access",
				Ru: "запрос обращается к другой рабочей области, недоступной службе"}},
			{"resource-provider-fault", fact.Text{En: "the service behind Azure Resource Manager failed",
				Ru: "отказала служба за Azure Resource Manager"}},
			{"provider-check-failed", fact.Text{En: "a resource provider couldn't check the query",
				Ru: "поставщик ресурсов не смог проверить запрос"}},
			{"resource-graph-token", fact.Text{En: "Azure Resource Graph stops at a word of the query",
				Ru: "Azure Resource Graph останавливается на слове запроса"}},
			{"shared-key", fact.Text{En: "the collector of Log Analytics didn't accept the workspace ID or key",
				Ru: "сборщик Log Analytics не принял ID рабочей области или ключ"}},
			{"kusto-query-endpoint", fact.Text{En: "a query went to the ingestion address of Azure Data Explorer",
				Ru: "запрос отправлен на адрес приёма данных Azure Data Explorer"}},
			{"not-a-member", fact.Text{En: "the object to remove isn't a member of the group",
				Ru: "удаляемый объект не состоит в группе"}},
			{"provider-request", fact.Text{En: "a product behind Graph doesn't understand the request",
				Ru: "продукт за Graph не понимает запроса"}},
		},
		Find:     neighborCauses,
		RulesOut: neighborRulesOut,
	}
}

func neighborCauses(c *Case) []Cause {
	switch c.Message.ID {
	case "provider-failed":
		return providerCauses(c)
	case "link-time-frame":
		return linkCauses(c)
	case "intune-setting-value":
		return settingCauses(c)
	case "connection-not-authorized":
		return connectionCauses(c)
	}
	for _, find := range [...]func(*Case) []Cause{signedLinkCauses, managerCauses, explorerCauses, memberCauses} {
		if causes := find(c); causes != nil {
			return causes
		}
	}
	if c.Foreign.Name == catalog.LogAnalytics && c.Message.ID == "pattern-undeclared" {
		return []Cause{patternUndeclared(c)}
	}
	if c.Foreign.Name == catalog.LogAnalytics && c.Code.Name == "WorkspaceNotFoundError" {
		if id := workspaceInURL(c.Exchange.Request.URL); catalog.IsGUID(id) {
			return []Cause{workspaceUnknown(id)}
		}
	}
	switch cmp.Or(c.Message.Code, c.Code.Name) { // a connector gives a code of its own, and passes the message on
	case "InvalidAuthenticationTokenAudience":
		return azureAudienceCauses(c)
	case "ExpiredAuthenticationToken":
		return azureExpiryCauses(c)
	case "AuthorizationFailed", "LinkedAuthorizationFailed":
		return azureRoleCauses(c)
	}
	if c.Foreign.Name == catalog.LogAnalytics && c.Status == 400 && !c.isNeighborKnown() && strings.Contains(c.Exchange.Request.URL, "/query") {
		return []Cause{logsQueryRejected()}
	}
	return nil
}

// patternUndeclared explains a reference to another workspace or application that Log
// Analytics itself, which can look there, doesn't understand.
//
//	One or more pattern references were not declared. Detected pattern references:["ThreatIntel"]
func patternUndeclared(c *Case) Cause {
	return likely("cross-workspace",
		Text{en: "A name in the query is read as a reference to another workspace or resource, but nothing with that name is declared.",
			ru: "Имя в запросе понято как ссылка на другую рабочую область или ресурс, а такого имени не объявлено."},
		inMessage(quoted(cmp.Or(c.Exchange.Response.Fault.InnerMessage, c.Exchange.Response.Fault.Message))),
		Text{en: "Check the name in workspace(), app(), resource(), or before a dot: use the workspace's ID, and run the query under Logs in a workspace that you can read.",
			ru: "Проверьте имя в workspace(), app(), resource() или перед точкой: укажите ID рабочей области и выполните запрос в разделе Logs доступной вам рабочей области."})
}

// workspaceInURL returns what a URL of the query API has in place of the workspace; empty if
// it has none.
func workspaceInURL(address string) string {
	_, rest, _ := strings.Cut(address, "/workspaces/")
	id, _, _ := strings.Cut(rest, "/")
	return id
}

// workspaceUnknown explains an ID of the right form that no workspace has.
//
//	GET https://api.loganalytics.io/v1/workspaces/3f1c7a90-52d8-4b6e-a03f-96c2e8d4b715/query
//	{"error":{"message":"The workspace could not be found","code":"WorkspaceNotFoundError", …
func workspaceUnknown(id string) Cause {
	return likely("workspace-id",
		Text{en: "No workspace has this ID: it's the ID of something else (subscription, tenant, app), of a deleted workspace, or of another cloud.",
			ru: "Такого ID нет ни у одной рабочей области: это ID чего-то другого (подписки, тенанта, приложения), удалённой области или области в другом облаке."},
		textf("the URL has the workspace %s", "в URL рабочая область %s", shown(id)),
		Text{en: "Copy the Workspace ID from the Overview of the Log Analytics workspace. In other clouds the host differs: api.loganalytics.us, api.loganalytics.azure.cn.",
			ru: "Скопируйте Workspace ID со страницы Overview рабочей области Log Analytics. В других облаках другой хост: api.loganalytics.us, api.loganalytics.azure.cn."})
}

// logsQueryRejected explains a 400 of the query API of Log Analytics whose body is
// not shown.
//
//	Web.Contents failed to get contents from 'https://api.loganalytics.io/v1/workspaces/…/query?query=…' (400): Bad Request
func logsQueryRejected() Cause {
	return likely("query-rejected",
		Text{en: "Log Analytics refused the query: often that workspace doesn't have its table or a column.",
			ru: "Log Analytics отклоняет запрос: часто в этой рабочей области нет его таблицы или столбца."},
		Text{en: "a query was sent, and the status is 400", ru: "отправлен запрос, а статус — 400"},
		Text{en: "Run the decoded query under Logs in that same workspace: there the message names the table, column, or line.",
			ru: "Выполните раскодированный запрос в разделе Logs этой рабочей области: там названы таблица, столбец или строка."})
}

// azureAudienceCauses names both APIs: the one that the token is for, and the
// one that was called.
func azureAudienceCauses(c *Case) []Cause {
	audience, ok := c.given("audience")
	if !ok || audience == "" {
		return nil
	}
	scope := "https://management.azure.com/.default"
	if allowed, _ := c.given("detail"); strings.Contains(allowed, "https://") && !strings.Contains(allowed, "management.azure.com") { // another cloud
		first, _, _ := strings.Cut(strings.Trim(allowed, "'\""), "'")
		scope = strings.TrimRight(first, "/") + "/.default"
	}
	return []Cause{certain("token-audience",
		textf("The token was issued for %s, but the call went to Azure Resource Manager.", "Токен выпущен для %s, а вызван Azure Resource Manager.", shown(audience)),
		textf("the message names the audience %s", "в сообщении названа аудитория %s", shown(audience)),
		textf("Request a token for %s; if you mean %s, call its own host.", "Запросите токен для %s; если нужен %s, вызывайте его собственный хост.", scope, shown(audience)))}
}

func azureExpiryCauses(c *Case) []Cause {
	expiry, _ := c.given("expiry")
	now, _ := c.given("now")
	if expiry == "" {
		return nil
	}
	evidence := textf("it expired at %s UTC", "он истёк в %s UTC", shown(expiry))
	if now != "" {
		evidence = textf("it expired at %s UTC and was used at %s UTC", "он истёк в %s UTC, а использован в %s UTC", shown(expiry), shown(now))
	}
	return []Cause{certain("token-expired",
		Text{en: "The access token has expired; it lasts about an hour.", ru: "Срок действия токена истёк: он живёт около часа."},
		evidence,
		Text{en: "Get a new token and send the request again.", ru: "Получите новый токен и повторите запрос."})}
}

// azureRoleCauses names the action and the scope, and a role that holds it.
func azureRoleCauses(c *Case) []Cause {
	action, _ := c.given("action")
	if action == "" {
		return nil
	}
	scope, _ := c.given("scope")
	if linked, ok := c.given("linked"); ok {
		scope = linked
	}
	on := textf("the scope in the message", "область, которую называет сообщение")
	switch {
	case isOfSubscription(action):
		on = Text{en: "the subscription (a role on a resource group isn't enough)", ru: "подписку (роли на группу ресурсов мало)"}
	case scope != "" && !c.hidesPart(scope):
		on = textf("%s", "%s", shown(assignable(scope)))
	}
	return []Cause{likely("azure-role",
		textf("The identity lacks an Azure role that allows %s there.", "У удостоверения нет роли Azure, которая разрешает там %s.", shown(action)),
		textf("the message names the action %s", "в сообщении названо действие %s", shown(action)),
		join(textf("Assign %s on %s, wait a few minutes, and get a new token.", "Назначьте %s на %s, подождите несколько минут, получите новый токен.",
			catalogued(azureRoleFor(action)), on), c.ofPolicy()))}
}

// hidesPart reports whether a part of a scope is masked or the slot of a template, so that
// nobody can copy it.
//
//	/subscriptions/{SubscriptionId}/resourcegroups/rg-netsec
func (c *Case) hidesPart(scope string) bool {
	for part := range strings.SplitSeq(scope, "/") {
		if c.isMasked(part) || catalog.IsPlaceholder(part) {
			return true
		}
	}
	return false
}

// isOfSubscription reports whether an action is on what only a subscription has, so that a
// role on a resource group doesn't count.
func isOfSubscription(action string) bool {
	action = strings.ToLower(action)
	for _, kind := range [...]string{"mdeonboardings/", "pricings/", "settings/", "securitycontacts/", "autoprovisioningsettings/", "workspacesettings/"} {
		if strings.HasPrefix(action, "microsoft.security/"+kind) {
			return true
		}
	}
	return strings.HasPrefix(action, "microsoft.resources/subscriptions/read")
}

// ofPolicy says who the caller is where Azure Policy remediates; the zero text elsewhere.
//
//	ASC_MicrosoftDefenderForEndpoint_WindowsAgent_VM_Deploy - remediation task failed
func (c *Case) ofPolicy() Text {
	_, around := c.nearby()
	if !tells(around, "remediation task", "policy assignment", "deployifnotexists", "remediation of the policy") {
		return Text{}
	}
	return Text{en: " The caller is the managed identity of the policy assignment (its tab Managed identity): give the role to that one, then create a new remediation task.",
		ru: " Вызывающий — управляемое удостоверение назначения политики (его вкладка Managed identity): роль нужна ему; затем создайте новую задачу исправления."}
}

// assignable returns the resource of a scope on which people assign roles: not the rule or
// the incident inside a workspace, but the workspace.
//
//	/subscriptions/…/workspaces/law-soc/providers/Microsoft.SecurityInsights/alertRules/BuiltInFusion
func assignable(scope string) string {
	const mark = "/providers/"
	first := strings.Index(scope, mark)
	last := strings.LastIndex(scope, mark)
	if last <= first {
		return scope
	}
	return scope[:last]
}

// azureRoleFor names a role that holds an action.
func azureRoleFor(action string) fact.Text {
	role := catalog.AzureRoleFor(action)
	if role == "" {
		return fact.Text{En: "a role that includes this action", Ru: "роль, в которую входит это действие,"}
	}
	return fact.Textf("a role such as %s", "роль, например %s,", role)
}

// linkCauses compares the times of a signed link.
func linkCauses(c *Case) []Cause {
	expiry, _ := c.given("expiry")
	now, _ := c.given("now")
	start, _ := c.given("start")
	if expiry == "" || now == "" {
		return nil
	}
	if begins, used, ok := bothTimes(start, now); ok && used.Before(begins) {
		return []Cause{certain("link-too-early",
			Text{en: "The signed link (SAS) isn't valid yet: one of the clocks is wrong.", ru: "Подписанная ссылка (SAS) ещё не действует: на одной из машин неверно выставлены часы."},
			textf("it starts at %s and was used at %s", "она действует с %s, а использована в %s", shown(start), shown(now)),
			Text{en: "Synchronize the clock of the machine that creates the link, or have the link start 15 minutes earlier.",
				ru: "Синхронизируйте часы машины, которая создаёт ссылку, или начинайте её срок на 15 минут раньше."},
			"link-expired")}
	}
	return []Cause{certain("link-expired",
		Text{en: "The signed download link (SAS) had expired when it was used.", ru: "Срок подписанной ссылки (SAS) истёк до её использования."},
		textf("it was valid until %s and was used at %s", "она действовала до %s, а использована в %s", shown(expiry), shown(now)),
		Text{en: "Request a new link from the API or person that issued it (an export: call its API again), and download immediately.",
			ru: "Запросите новую ссылку у того, кто её выдал (экспорт: снова вызовите его API), и скачайте сразу."})}
}

// signedLinkCauses judges a refusal without words of a signed link: the token of the caller
// doesn't matter to it.
//
//	403 Client Error: Forbidden for url: https://wdatpprdeus.blob.core.windows.net/….json.gz?sv=…&se=2026-03-01T07%3A00%3A00Z&sig=…
func signedLinkCauses(c *Case) []Cause {
	_, query, _ := strings.Cut(c.Exchange.Request.URL, "?")
	query = "&" + query
	if c.Status != 403 || c.Message.ID != "" || c.isNeighborKnown() || c.Exchange.Response.Fault.Code != "" ||
		!strings.Contains(c.Exchange.Request.URL, ".core.windows.net/") || !strings.Contains(query, "&sig=") {
		return nil
	}
	evidence := Text{en: "the URL is a signed link of Azure Storage", ru: "URL — подписанная ссылка Azure Storage"}
	_, until, _ := strings.Cut(query, "&se=")
	if until, _, _ = strings.Cut(until, "&"); until != "" {
		evidence = textf("the URL is a signed link of Azure Storage, valid until %s", "URL — подписанная ссылка Azure Storage, действует до %s", shown(unescape(until)))
	}
	return []Cause{likely("link-expired",
		Text{en: "The signed download link (SAS) has expired, or was changed on the way: decoded, encoded again, or cut off at an &.",
			ru: "Срок подписанной ссылки (SAS) истёк, или её по пути изменили: раскодировали, закодировали ещё раз, обрезали на &."},
		evidence,
		Text{en: "Call the API that issued the link again (an export: its files call), and download from the new links immediately, without an Authorization header.",
			ru: "Снова вызовите API, выдавший ссылку (экспорт: запрос его файлов), и сразу скачайте по новым ссылкам, без заголовка Authorization."},
		"other-api")}
}

func bothTimes(a, b string) (first, second time.Time, ok bool) {
	first, err := time.Parse(time.RFC1123, a)
	if err != nil {
		return first, second, false
	}
	second, err = time.Parse(time.RFC1123, b)
	return first, second, err == nil
}

func settingCauses(c *Case) []Cause {
	setting, _ := c.given("setting")
	if setting == "" {
		return nil
	}
	return []Cause{certain("setting-value",
		textf("The policy's body doesn't give %s a value.", "В теле политики у %s нет значения.", shown(setting)),
		textf("the message names the setting %s", "в сообщении назван параметр %s", shown(setting)),
		Text{en: "Give that setting a value in settingInstance, of the type that its definition requires.",
			ru: "Задайте этому параметру значение в settingInstance того типа, который требует его определение."})}
}

func connectionCauses(c *Case) []Cause {
	connection, _ := c.given("connection")
	if connection == "" {
		return nil
	}
	return []Cause{certain("api-connection-login",
		textf("No one has signed in to the API connection %s, or its sign-in has expired.", "В API connection %s никто не вошёл, или вход истёк.", shown(connection)),
		textf("the message names the connection %s", "в сообщении названо подключение %s", shown(connection)),
		textf("Open %s, Edit API connection, Authorize, and sign in again; repeat this after each template deployment.",
			"Откройте %s, Edit API connection, Authorize, и войдите заново; повторяйте после каждого развёртывания из шаблона.", shown(connection)))}
}

// providerCauses goes by the status that a product behind Graph gave.
//
//	Warning: 199 - "Microsoft/Office 365 Security and Compliance/504/10021"
func providerCauses(c *Case) []Cause {
	status, _ := c.given("providerStatus")
	name, _ := c.given("provider")
	provider := shown(cmp.Or(name, "a product"))
	evidence := textf("the Warning header says %s for %s", "заголовок Warning сообщает %s для %s", shown(status), provider)
	move := Text{en: " The new /security/alerts_v2 doesn't query it.", ru: " Новый /security/alerts_v2 его не опрашивает."}
	notLicensed := []string{"provider-not-licensed"}
	switch {
	case status == "429":
		return []Cause{likely("call-rate",
			textf("%s is throttling: there were more calls than it allows.", "%s ограничивает вызовы: их больше, чем допускается.", provider), evidence,
			join(Text{en: "Wait, then call less often.", ru: "Подождите и запрашивайте реже."}, move), notLicensed...)}
	case status == "504", status == "408":
		latency, _ := c.given("latencyMs")
		return []Cause{likely("gateway-timeout",
			textf("%s didn't respond in time.", "%s не ответил вовремя.", provider),
			join(evidence, textf(", after %s ms", ", через %s мс", shown(cmp.Or(latency, "?")))),
			join(Text{en: "Send the request again later, for a shorter time range.", ru: "Повторите запрос позже, за более короткий период."}, move), notLicensed...)}
	case strings.HasPrefix(status, "5"):
		return []Cause{likely("transient-fault",
			textf("%s failed on its side; most of these failures are temporary.", "Сбой на стороне %s; обычно он проходит сам.", provider), evidence,
			join(Text{en: "Retry, waiting longer each time.", ru: "Повторяйте запрос с растущей паузой."}, move), notLicensed...)}
	case status == "400", status == "404", status == "422", status == "501":
		return []Cause{likely("provider-request",
			textf("%s doesn't understand the request, such as its $filter.", "%s не понимает запрос, например его $filter.", provider), evidence,
			Text{en: "Move to /security/alerts_v2, or send a $filter that this product supports: only vendorInformation/provider eq 'NAME'.",
				ru: "Перейдите на /security/alerts_v2 или отправьте $filter, который он понимает: только vendorInformation/provider eq 'ИМЯ'."},
			notLicensed...)}
	}
	return nil
}

// neighborRulesOut keeps the causes of hunting away from Intune, whose codes
// are as general.
func neighborRulesOut(c *Case) []string {
	if deviceAction(c.written()) != "" {
		return []string{"intune-missing"} // a device is there
	}
	if catalog.NamesIntune(c.written()) {
		return []string{"query-rejected", "state-conflict", "malformed-request", "parameter-typo", "cpu-quota"}
	}
	return nil
}

package diagnose

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// reasonFamily judges what Graph refuses without a reason of its own: what was
// called tells more than the status.
func reasonFamily() Family {
	return Family{
		Name: "reason",
		Causes: []Entry{
			{"graph-path", fact.Text{En: "a read is refused: this version doesn't have the path, or no longer does",
				Ru: "в чтении отказано: в этой версии такого пути нет или больше нет"}},
			{"graph-container", fact.Text{En: "a Threat Intelligence list can't be read as a whole",
				Ru: "список Threat Intelligence нельзя прочитать целиком"}},
			{"user-of-other-tenant", fact.Text{En: "a list isn't available to a personal account or an account from another tenant",
				Ru: "список недоступен личной учётной записи или учётной записи из другого тенанта"}},
			{"licence-missing", fact.Text{En: "a list isn't available because the tenant lacks its product",
				Ru: "список недоступен: у тенанта нет соответствующего продукта"}},
			{"alert-details-column", fact.Text{En: "the alert details of a Sentinel rule name a column that the query doesn't return",
				Ru: "сведения об оповещении в правиле Sentinel называют столбец, которого запрос не возвращает"}},
			{"response-broken", fact.Text{En: "the service failed while writing the response",
				Ru: "у службы произошёл сбой, когда она писала ответ"}},
		},
		Find:     reasonCauses,
		RulesOut: reasonRulesOut,
	}
}

func reasonCauses(c *Case) []Cause {
	if segment, ok := c.given("segment"); ok {
		return betaCauses(c, segment)
	}
	switch {
	case c.brokeInList():
		return []Cause{responseBroken()}
	case c.Message.ID == "entity-mapping-invalid" && containsAny(strings.ToLower(c.Exchange.Around), "alertdetailsoverride", "customdetails"):
		return []Cause{alertDetailsColumn(c)}
	case c.Service != fact.Graph:
		return nil
	case c.isMissingList() && !c.isInIntune():
		return missingListCauses()
	case c.isUnlisted():
		return []Cause{unlisted(c)}
	case c.Status == 400 && c.reads() && c.Operation.ID == "" && c.isUnexplained() && c.Exchange.Response.Fault.Message == "":
		return []Cause{pathGone()}
	}
	return nil
}

// alertDetailsColumn explains a column that a rule of Sentinel uses in its alerts and its
// query doesn't return.
//
//	Error in AlertDetailsOverride: The given column 'number_of_files' does not exist.
func alertDetailsColumn(c *Case) Cause {
	column := shown(c.Values.Get("column"))
	return likely("alert-details-column",
		Text{en: "The rule's alert details (dynamic name, description, severity) or custom details name a column that the query doesn't return.",
			ru: "Сведения об оповещении (динамические имя, описание, важность) или дополнительные сведения правила называют столбец, которого запрос не возвращает."},
		textf("the error is about alert details, and names %s", "ошибка касается сведений об оповещении и называет %s", column),
		textf("In the rule's alert details and custom details, use a column that the query returns, or add %s to its last project or summarize.",
			"Укажите в сведениях об оповещении и дополнительных сведениях столбец, который запрос возвращает, или добавьте %s в последний project или summarize.", column),
		"entity-mapping")
}

func reasonRulesOut(c *Case) []string {
	if c.isMissingList() {
		return []string{"wrong-id", "out-of-reach", "wrong-kind-of-id", "wrong-path", "graph-path", "empty-path-id"}
	}
	if method, given := c.given("method"); given && method != "GET" && c.says("no odata route exists") {
		return []string{"graph-path"} // which it has, for reading
	}
	if c.Message.ID == "intune-refused-silently" {
		if isRefusal := c.Status == 401 || c.Status == 403; isRefusal {
			return []string{"intune-body", "transient-fault"}
		}
		if r := &c.Exchange.Request; r.Method != "" && !c.reads() || WrittenMethod(&c.Exchange) != "" {
			return []string{"intune-access", "transient-fault"}
		}
		return []string{"intune-access"}
	}
	return nil
}

// isUnexplained reports whether neither code nor message says what is wrong.
func (c *Case) isUnexplained() bool {
	return (c.Code.Name == "" || c.Code.General) && (c.Message.ID == "" || c.Message.General)
}

// isMissingList reports whether Graph found nothing under the path of a list. It
// knows the path: of another one it says which part it does not know.
//
//	GET https://graph.microsoft.com/beta/auditLogs/directoryAudits
//	{"error":{"code":"ResourceNotFound","message":"Resource not found."}}
func (c *Case) isMissingList() bool {
	return c.Service == fact.Graph && c.is("ResourceNotFound") && (c.Message.ID == "" || c.Message.ID == "resource-not-found") &&
		c.Exchange.Request.URL != "" && !holdsID(c.path())
}

// isUnlisted reports whether a collection of Threat Intelligence was asked for as
// a whole, though only single entries can be read.
func (c *Case) isUnlisted() bool {
	_, under, found := strings.Cut(c.path(), "/security/threatintelligence/")
	return found && c.Service == fact.Graph && c.Stated == 404 && c.Code.ByStatus && !strings.Contains(strings.TrimSuffix(under, "/"), "/")
}

func unlisted(c *Case) Cause {
	return likely("graph-container",
		Text{en: "This collection can't be listed; you can read only single entries.", ru: "Эту коллекцию нельзя перечислить: читаются только отдельные её записи."},
		textf("the path ends in %s", "путь заканчивается на %s", shown(lastSegment(c.path()))),
		Text{en: "Request one entry by its name or ID, or a part of a host: /hosts/{hostname}/passiveDns.",
			ru: "Запросите одну запись по имени или ID либо часть хоста: /hosts/{hostname}/passiveDns."},
		"wrong-path", "wrong-id", "out-of-reach", "empty-path-id", "wrong-kind-of-id")
}

func lastSegment(path string) string {
	path = strings.TrimSuffix(path, "/")
	return path[strings.LastIndexByte(path, '/')+1:]
}

// holdsID reports whether a part of a path can be an ID: what has a digit, a
// key in parentheses, an address, or a placeholder. The version is none.
func holdsID(path string) bool {
	for _, version := range [...]string{"/v1.0", "/beta"} {
		path = strings.TrimPrefix(path, version)
	}
	path = strings.ReplaceAll(path, "_v2", "") // alerts_v2
	return strings.ContainsAny(path, "0123456789(@{<[%:")
}

// reads reports whether the request reads: by its method, else by the options
// that only a read has, or by the words before its URL.
//
//	WARNING: Error fetching data from https://graph.microsoft.com/beta/…
func (c *Case) reads() bool {
	r := &c.Exchange.Request
	if r.Method != "" || len(r.Body) > 0 {
		return strings.EqualFold(r.Method, "GET") || strings.EqualFold(r.Method, "HEAD")
	}
	if c.Operation.ID != "" {
		return c.Operation.Method == "GET"
	}
	_, query, _ := strings.Cut(r.URL, "?")
	if containsAny(query, "$filter=", "$top=", "$select=", "$expand=", "$orderby=", "$skip", "%24filter=", "%24top=", "%24select=", "%24expand=") {
		return true
	}
	return containsAny(c.beforeURL(), "fetch", "retriev", "reading", "getting", "listing", "download", "querying", "get-mg", "mggraphget")
}

// beforeURL returns the text before the URL of the request on its line, in
// lower case.
func (c *Case) beforeURL() string {
	text := c.Exchange.Response.Body
	at := bytes.Index(text, []byte(c.Exchange.Request.URL))
	if at < 0 || c.Exchange.Request.URL == "" {
		return ""
	}
	const most = 200 // bytes
	line := text[max(0, at-most):at]
	line = line[bytes.LastIndexByte(line, '\n')+1:]
	return strings.ToLower(string(line))
}

func containsAny(text string, words ...string) bool {
	for _, word := range words {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// brokeInList reports whether the error is in the middle of a record of a
// list that was being written, right after a value of it.
//
//	{"@odata.context":"…","value":[{"id":"1"},{"id":"2"{"error":{"code":"…
func (c *Case) brokeInList() bool {
	text := c.Exchange.Response.Body
	at := bytes.Index(text, []byte(`"error"`))
	if at < 0 {
		return false
	}
	before, opened := bytes.CutSuffix(bytes.TrimRight(text[:at], blanks), []byte("{"))
	before, inRecord := bytes.CutSuffix(bytes.TrimRight(before, blanks), []byte(`"`))
	if !opened || !inRecord || len(before) == 0 || strings.IndexByte(`:=,[( \`, before[len(before)-1]) >= 0 {
		return false // or the answer is in quotes
	}
	return bytes.Contains(before, []byte(`"value":`)) || bytes.Contains(before, []byte(`{"id":`))
}

const blanks = " \t\r\n"

func responseBroken() Cause {
	return likely("response-broken",
		Text{en: "The service failed in the middle of its response: it can't write out one of its own records.",
			ru: "Сбой службы посреди ответа: её собственную запись не удаётся выдать."},
		Text{en: "the error is inside a record of the list", ru: "ошибка находится внутри записи списка"},
		Text{en: "Filter out the record by its time, and report it to Microsoft with the request ID.",
			ru: "Обойдите запись фильтром по времени вокруг неё и сообщите о ней в Microsoft с ID запроса."},
		"graph-body", "graph-path", "parameter-typo", "parameter-absent", "value-form", "body-not-json")
}

func missingListCauses() []Cause {
	return []Cause{
		perhaps("user-of-other-tenant",
			Text{en: "The signed-in account is personal or from another tenant, so this list has nothing for it.",
				ru: "Вошла личная учётная запись или запись другого тенанта: в этом списке для неё ничего нет."},
			Text{en: "Sign in with a work account of the tenant that is allowed to read this data, and call again.",
				ru: "Войдите с рабочей учётной записью тенанта, которой эти данные доступны, и повторите вызов."}),
		perhaps("licence-missing",
			Text{en: "The tenant has not licensed or set up the product that this list belongs to.",
				ru: "Продукт, чей это список, в тенанте не лицензирован или не настроен."},
			Text{en: "Open the same list in the portal; if it isn't offered there either, check the tenant's plan.",
				ru: "Откройте тот же список на портале; если его нет и там, проверьте план тенанта."}),
	}
}

func actionUnsupported() Cause {
	return perhaps("platform-unsupported",
		Text{en: "Intune doesn't offer this action for the device because of its platform, enrollment, or state.",
			ru: "Intune не предлагает это действие для устройства: платформа, регистрация или состояние."},
		Text{en: "Check in the Intune admin center which actions the device offers; if this one is there, give support the request ID.",
			ru: "Посмотрите в Intune admin center, какие действия доступны устройству; если это есть, передайте поддержке ID запроса."})
}

func pathGone() Cause {
	return perhaps("graph-path",
		Text{en: "A part of the path is misspelled, or this version of Graph doesn't offer it or no longer does.",
			ru: "Часть пути написана с ошибкой, или эта версия Graph её не предлагает либо больше не предлагает."},
		Text{en: "Compare the path and its version with the operation's page; check there for what replaced it.",
			ru: "Сверьте путь и версию со страницей операции; посмотрите там, что пришло на замену."})
}

// perhaps makes a cause to which nothing but the kind of the request points.
func perhaps(id string, summary, fix Text) Cause {
	return possible(id, summary, Text{}, fix).on(OnGeneralCode)
}

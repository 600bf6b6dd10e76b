package diagnose

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/internal/kql"
)

// odataFamily judges the OData options of a URL by what the service says of
// them and by the form of their values. Names, options and operators are
// compared with the operation by the body family.
func odataFamily() Family {
	return Family{
		Name: "odata",
		Causes: []Entry{
			{"advanced-query", fact.Text{En: "the message says that the ConsistencyLevel header is missing",
				Ru: "сообщение говорит, что нет заголовка ConsistencyLevel"}},
			{"property-misspelt", fact.Text{En: "a property is misspelled or has the wrong letter case",
				Ru: "в имени свойства опечатка или неверный регистр"}},
			{"top-over-limit", fact.Text{En: "$top asks for more than the operation returns at once",
				Ru: "$top запрашивает больше, чем операция возвращает за раз"}},
			{"odata-unquoted", fact.Text{En: "a string in $filter isn't in quotes",
				Ru: "строка в $filter не взята в кавычки"}},
			{"odata-quote-open", fact.Text{En: "a quote in $filter isn't closed, or isn't doubled inside a string",
				Ru: "кавычка в $filter не закрыта или не удвоена внутри строки"}},
			{"odata-quoted-date", fact.Text{En: "a date in $filter is in quotes",
				Ru: "дата в $filter взята в кавычки"}},
			{"odata-function", fact.Text{En: "the service doesn't have a function used in $filter",
				Ru: "у службы нет функции, использованной в $filter"}},
			{"filter-unsupported", fact.Text{En: "the filter can be read, but the operation doesn't support something in it",
				Ru: "фильтр читается, но операция чего-то в нём не поддерживает"}},
			{"filter-too-old", fact.Text{En: "the filter asks for records older than the log keeps",
				Ru: "фильтр запрашивает записи старше срока хранения журнала"}},
			{"odata-encoding", fact.Text{En: "a character in the URL isn't encoded: +, &, or #",
				Ru: "в URL не закодирован символ: +, & или #"}},
		},
		Find:     odataCauses,
		RulesOut: odataRulesOut,
	}
}

// odataRulesOut keeps a request that has all that an advanced query needs from being
// told to send it.
func odataRulesOut(c *Case) []string {
	r := &c.Exchange.Request
	_, query, _ := strings.Cut(r.URL, "?")
	around := strings.ToLower(c.Exchange.Around)
	counts := strings.Contains(strings.ToLower(unescape(query)), "count=true") || containsAny(around, "$count=true", "%24count=true", "-countvariable", ".count(true)")
	if counts && (strings.EqualFold(r.Header.Get("ConsistencyLevel"), "eventual") || saysEventual(around)) {
		return []string{"advanced-query"}
	}
	return nil
}

// saysEventual reports whether a text in lower case sets the header of advanced queries.
//
//	-ConsistencyLevel eventual
//	.header('ConsistencyLevel', 'eventual')
//	(ConsistencyLevel: eventual is set)
func saysEventual(text string) bool {
	const far = 24 // bytes between the name and its value
	_, rest, found := strings.Cut(text, "consistencylevel")
	return found && strings.Contains(rest[:min(len(rest), far)], "eventual")
}

func odataCauses(c *Case) []Cause {
	if cause, ok := headerMissing(c); ok {
		return []Cause{cause}
	}
	if cause, ok := strayPercent(c); ok {
		return []Cause{cause}
	}
	if causes := inFilter(c); causes != nil {
		return causes
	}
	if !isODataError(c) {
		return nil
	}
	for _, look := range []func(*Case) (Cause, bool){topOverLimit, propertyUnknown, functionUnknown, issuerUnlike} {
		if cause, ok := look(c); ok {
			return []Cause{cause}
		}
	}
	_, raw, _ := strings.Cut(c.Exchange.Request.URL, "?")
	if raw == "" {
		return nil
	}
	if cause, ok := rawCharacters(raw); ok {
		return []Cause{cause}
	}
	for part := range strings.SplitSeq(raw, "&") {
		name, value, _ := strings.Cut(part, "=")
		if strings.EqualFold(unescape(name), "$filter") {
			if causes := filterCauses(unescape(value)); causes != nil {
				return causes
			}
			return wellFormed(c, unescape(value))
		}
	}
	return nil
}

// issuerUnlike finds a filter for a local account whose issuer isn't a domain, as that of
// an account of the tenant itself is.
//
//	identities/any(c:c/issuerAssignedId eq 'j.smith@mail.example' and c/issuer eq 'My B2C tenant')
func issuerUnlike(c *Case) (Cause, bool) {
	const label = "/issuer eq "
	text := strings.ReplaceAll(unescape(c.Exchange.Request.URL)+" "+c.Exchange.Around, `\'`, "'")
	_, rest, found := strings.Cut(text, label)
	if c.Service != fact.Graph || !found || !strings.Contains(strings.ToLower(text), "issuerassignedid") {
		return Cause{}, false
	}
	issuer, _, closed := strings.Cut(strings.TrimPrefix(rest, "'"), "'")
	if !closed || strings.ContainsAny(issuer, ".<{$") || len(issuer) > 80 || catalog.IsMasked(issuer) {
		return Cause{}, false
	}
	return odataWrong("filter-unsupported",
		Text{en: "The issuer in the filter isn't a domain, so no local account can match it, and Graph refuses it.",
			ru: "Издатель в фильтре — не домен, такой локальной учётной записи быть не может, и Graph его не принимает."},
		textf("the filter compares issuer with %s", "в фильтре issuer сравнивается с %s", shown(issuer)),
		Text{en: "Use the tenant's domain: identities/any(c:c/issuerAssignedId eq 'NAME' and c/issuer eq 'TENANT.onmicrosoft.com').",
			ru: "Укажите домен тенанта: identities/any(c:c/issuerAssignedId eq 'ИМЯ' and c/issuer eq 'ТЕНАНТ.onmicrosoft.com')."}, "graph-option", "filter-syntax", "filter-types"), true
}

// headerMissing reads what Graph says of an advanced query that lacks its header.
//
//	Raw count (/$count) is not supported because the 'ConsistencyLevel:eventual' header is missing.
func headerMissing(c *Case) (Cause, bool) {
	if c.Service != fact.Graph || !c.says("consistencylevel") {
		return Cause{}, false
	}
	at := strings.Index(c.lower(), "consistencylevel")
	sentence := sentenceAt(c.written(), at, at)
	if !containsAny(strings.ToLower(sentence), "header is missing", "header missing", "missing header", "without the header", "requires the header", "requires header", "special request header", "header is required") {
		return Cause{}, false
	}
	return certain("advanced-query",
		Text{en: "The request lacks the ConsistencyLevel: eventual header.", ru: "В запросе нет заголовка ConsistencyLevel: eventual."},
		inMessage(quoted(sentence)),
		Text{en: "Send the ConsistencyLevel: eventual header and add $count=true to the URL; /$count needs only the header.",
			ru: "Отправьте заголовок ConsistencyLevel: eventual и добавьте в URL $count=true; для /$count достаточно заголовка."},
		"graph-option", "filter-unsupported"), true
}

// strayPercent finds a percent sign in the query string of a refused request
// that doesn't start an escape, or starts one of a byte that isn't text: an extra sign, or
// one that was to be %25.
func strayPercent(c *Case) (Cause, bool) {
	_, raw, _ := strings.Cut(c.Exchange.Request.URL, "?")
	if c.Status != 400 || !strings.Contains(raw, "%") {
		return Cause{}, false
	}
	at := badEscape(raw)
	if at < 0 {
		at = noText(raw)
	}
	if at < 0 {
		return Cause{}, false
	}
	word := raw[at:min(len(raw), at+kql.CaretWidth/4)]
	if end := strings.IndexAny(word[1:], "%&+ "); end >= 0 {
		word = word[:end+1]
	}
	certainty := fact.Likely
	if slices.ContainsFunc(kqlCauses(c), func(k Cause) bool { return k.ID == "table-renamed" }) {
		certainty = fact.Possible // the program encodes; the sign may be the damage of a copy
	}
	return found("odata-encoding", certainty,
		Text{en: "A percent sign in the URL is wrong: the characters after it are read as an encoded byte but aren't one.",
			ru: "Лишний знак процента в URL: символы после него читаются как код байта, но это не код."},
		textf("character %d of the query string starts %s", "с символа № %d строки запроса идёт %s", at+1, shown(word)),
		textf("Write %s without the percent sign there; a space is %%20, a literal percent sign %%25.",
			"Пишите здесь %s без знака процента; пробел — %%20, сам процент — %%25.", shown(strings.TrimPrefix(word, "%"))),
		others(odataDisproved(), "odata-encoding")...), true
}

// noText returns the place of the first escape of a byte that isn't part of
// UTF-8, or -1.
func noText(raw string) int {
	for i := 0; i < len(raw); {
		if raw[i] != '%' {
			i++
			continue
		}
		start := i
		var text []byte
		for i+2 < len(raw) && raw[i] == '%' && catalog.IsHex(raw[i+1:i+3]) {
			b, _ := strconv.ParseUint(raw[i+1:i+3], 16, 8)
			text = append(text, byte(b))
			i += 3
		}
		if i == start {
			i++
		}
		for n := 0; n < len(text); {
			r, size := utf8.DecodeRune(text[n:])
			if r == utf8.RuneError && size <= 1 {
				return start + 3*n
			}
			n += size
		}
	}
	return -1
}

// isODataError reports whether an error can be about the options of a URL.
func isODataError(c *Case) bool {
	if c.is("ODataError") || c.says("odata", "query specified in the uri", "could not find a property named",
		"for top query has been exceeded", "unknown function with name", "invalid filter clause", "syntax error at position") {
		return true
	}
	return c.Status == 400 && c.is("BadRequest", "InvalidInput") && strings.Contains(c.Exchange.Request.URL, "?$")
}

func unescape(s string) string {
	if plain, err := url.QueryUnescape(s); err == nil {
		return plain
	}
	return s
}

func odataDisproved() []string {
	return []string{"odata-property", "odata-value", "odata-option", "malformed-request", "query-rejected", "state-conflict", "property-misspelt", "odata-top",
		"filter-syntax", "filter-types", "filter-brackets", "filter-literal", "time-form", "odata-encoding", "odata-quote-open"}
}

func odataWrong(id string, summary, evidence, fix Text, disproves ...string) Cause {
	return certain(id, summary, evidence, fix, append(others(odataDisproved(), id), disproves...)...)
}

// topOverLimit compares the two numbers of the message.
func topOverLimit(c *Case) (Cause, bool) {
	allowed, received := number(c, "allowed"), number(c, "received")
	if c.Message.ID != "top-over-limit" || allowed == 0 || received <= allowed {
		return Cause{}, false
	}
	rest := Text{en: "follow @odata.nextLink for the rest, if the response has one", ru: "остальное получайте по @odata.nextLink, если он есть в ответе"}
	if c.Operation.ID == "" || slices.Contains(c.Operation.OData.Options, "$skip") {
		rest = textf("fetch the rest with $skip or @odata.nextLink: %d requests", "остальное получите через $skip или @odata.nextLink: запросов — %d",
			(received+allowed-1)/allowed)
	}
	return odataWrong("top-over-limit",
		Text{en: "$top asks for more than the operation returns at once.", ru: "$top больше, чем операция возвращает за раз."},
		textf("$top is %d, the limit is %d", "$top — %d, предел — %d", received, allowed),
		textf("Send $top=%d and %s.", "Передайте $top=%d, %s.", allowed, rest)), true
}

// propertyUnknown compares the property that the service doesn't know with
// the properties of the operation. Where the URL shows it, the body family does
// so, with its place.
func propertyUnknown(c *Case) (Cause, bool) {
	name, ok := c.given("property")
	if !ok {
		name, ok = between(c.Exchange.Response.Fault.Message, "property named ", " on type ")
	}
	near := hunting.Nearest(name, c.Operation.OData.Filterable)
	if !ok || len(near) == 0 || near[0] == name || strings.Contains(c.Exchange.Request.URL, name) || !c.says("could not find a property") {
		return Cause{}, false
	}
	made := likely
	if strings.EqualFold(near[0], name) {
		made = certain
	}
	return made("property-misspelt",
		Text{en: "The property is misspelled or has the wrong letter case.", ru: "Свойство написано с ошибкой или не в том регистре."},
		textf("the request says %s, the operation has %s", "в запросе %s, у операции — %s", shown(name), near[0]),
		textf("Write %s", "Напишите %s", near[0]), others(odataDisproved(), "property-misspelt")...), true
}

// functionUnknown explains a function that the service does not know.
func functionUnknown(c *Case) (Cause, bool) {
	name, ok := between(c.Exchange.Response.Fault.Message, "unknown function with name ", " was found")
	if !ok || name == "" {
		return Cause{}, false
	}
	return odataWrong("odata-function",
		Text{en: "The service doesn't have this function.", ru: "Такой функции у службы нет."},
		textf("$filter calls %s", "$filter вызывает %s", shown(name)),
		Text{en: "Use startswith, endswith, contains, or an operator: eq, ne, gt, ge, lt, le, in.",
			ru: "Используйте startswith, endswith, contains или оператор: eq, ne, gt, ge, lt, le, in."}), true
}

// rawCharacters finds characters that mean something else unless they are
// encoded.
func rawCharacters(raw string) (Cause, bool) {
	inString := false
	for i := range len(raw) {
		what := ""
		switch b := raw[i]; {
		case b == '\'':
			inString = !inString
		case b == '%' && strings.HasPrefix(raw[i:], "%27"):
			inString = !inString
		case inString && (b == '&' || b == '#'):
			what = string(b)
		case b == '+' && isOffset(raw, i):
			what = "+"
		}
		if what == "" || what != "+" && !closesLater(raw[i:]) {
			continue
		}
		return odataWrong("odata-encoding",
			Text{en: "A character in the URL isn't encoded, so it has a different meaning there.",
				ru: "Символ в URL не закодирован и потому значит там другое."},
			textf("character %d of the query string is %s", "символ № %d строки запроса — %s", i+1, describe(rune(raw[i]))),
			textf("Write %s instead.", "Пишите вместо него %s.", fmt.Sprintf("%%%02X", raw[i]))), true
	}
	return Cause{}, false
}

// isOffset reports whether the plus sign at i belongs to a date with a time
// zone: 12:00:00+02:00.
func isOffset(raw string, i int) bool {
	zone := strings.ReplaceAll(strings.ReplaceAll(raw[i+1:], "%3A", ":"), "%3a", ":")
	return i > 4 && len(zone) >= 5 && zone[2] == ':' && isNumber(zone[:2]) && isNumber(zone[3:5]) && isNumber(raw[i-2:i])
}

// closesLater reports whether a string goes on after a character, and ends.
func closesLater(rest string) bool {
	quote := strings.IndexByte(strings.ReplaceAll(rest, "%27", "'"), '\'')
	option := strings.Index(rest, "&$")
	return quote > 0 && (option < 0 || option > quote)
}

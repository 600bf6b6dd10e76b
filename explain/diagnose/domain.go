package diagnose

import (
	"net/netip"
	"strings"
	"unicode"

	"golang.org/x/net/idna"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// domainFamily judges what was sent as a domain name.
func domainFamily() Family {
	return Family{
		Name:  "domain",
		Codes: []string{"InvalidDomainName"},
		Causes: []Entry{
			{"domain-empty", fact.Text{En: "no domain was sent",
				Ru: "домен не отправлен"}},
			{"domain-whitespace", fact.Text{En: "the domain has extra white space or an invisible character",
				Ru: "в домене лишний пробел или невидимый символ"}},
			{"domain-quoted", fact.Text{En: "quotes were sent as part of the domain",
				Ru: "вместе с доменом отправлены кавычки"}},
			{"domain-defanged", fact.Text{En: "the domain is defanged: contoso[.]com",
				Ru: "домен записан в обезвреженном виде: contoso[.]com"}},
			{"domain-is-url", fact.Text{En: "a URL was sent instead of a domain",
				Ru: "вместо домена отправлен URL"}},
			{"domain-path", fact.Text{En: "the domain is followed by a path",
				Ru: "после домена идёт путь"}},
			{"domain-port", fact.Text{En: "the domain is followed by a port",
				Ru: "после домена идёт порт"}},
			{"domain-wildcard", fact.Text{En: "the domain contains a wildcard",
				Ru: "в домене есть подстановочный знак"}},
			{"domain-is-ip", fact.Text{En: "an IP address was sent instead of a domain",
				Ru: "вместо домена отправлен IP-адрес"}},
			{"domain-is-email", fact.Text{En: "an email address was sent instead of a domain",
				Ru: "вместо домена отправлен адрес электронной почты"}},
			{"domain-list", fact.Text{En: "several domains were sent instead of one",
				Ru: "вместо одного домена отправлено несколько"}},
			{"domain-idn", fact.Text{En: "the domain contains non-ASCII letters and must be sent as punycode",
				Ru: "в домене есть буквы вне ASCII; его нужно отправлять в Punycode"}},
			{"domain-label", fact.Text{En: "a part of the name breaks the rules: it's empty, too long, or ends with a hyphen",
				Ru: "часть имени нарушает правила: она пустая, слишком длинная или кончается дефисом"}},
			{"domain-character", fact.Text{En: "a character isn't allowed in a domain name",
				Ru: "в доменном имени есть недопустимый символ"}},
			{"domain-trailing-dot", fact.Text{En: "the domain ends in a dot",
				Ru: "домен кончается точкой"}},
			{"domain-single-label", fact.Text{En: "the name has no dot",
				Ru: "в имени нет точки"}},
		},
		Find:     domainCauses,
		RulesOut: domainRulesOut,
	}
}

func domainCauses(c *Case) []Cause {
	value, ok := domainSubject(c)
	if !ok || catalog.IsPlaceholder(value) {
		return nil
	}
	if strings.TrimFunc(value, isInvisible) == "" {
		return []Cause{empty("domain-empty", domainDisproved()...)}
	}
	value, causes := wrapped("domain", value, domainDisproved)
	if bare := refang(value); bare != value && isHostName(bare) {
		return append(causes, domainWrong("domain-defanged",
			Text{en: "The domain is defanged.", ru: "Домен «обезврежен» (defanged)."},
			textf("%s is a defanged %s", "%s — это обезвреженный %s", shown(value), shown(bare)),
			textf("Send %s", "Передайте %s", shown(bare))))
	}
	for _, look := range []func(string) (Cause, bool){domainOfURL, domainMany, domainOther, domainIDN, domainLabels, domainOdd} {
		if cause, ok := look(value); ok {
			return append(causes, cause)
		}
	}
	return causes
}

// domainSubject returns the domain that the error is about.
func domainSubject(c *Case) (string, bool) {
	return c.subject("domain", "InvalidDomainName", "domains", "indicatorValue")
}

// domainRulesOut keeps a name that is written right from being called a URL.
func domainRulesOut(c *Case) []string {
	if value, ok := domainSubject(c); ok && isHostName(value) {
		return domainDisproved()
	}
	return nil
}

func domainDisproved() []string { return []string{"domain-is-url", "domain-characters"} }

func domainWrong(id string, summary, evidence, fix Text) Cause {
	disproved := domainDisproved()
	if id == "domain-is-url" {
		disproved = disproved[1:]
	}
	return certain(id, summary, evidence, fix, disproved...)
}

// domainOfURL finds the parts of a URL that don't belong to the domain.
func domainOfURL(value string) (Cause, bool) {
	rest := refang(value)
	_, afterScheme, isURL := strings.Cut(rest, "://")
	if isURL {
		rest = afterScheme
	}
	host := rest
	if i := strings.IndexAny(host, `/?#\`); i >= 0 {
		host = host[:i]
	}
	name, port, hasPort := strings.Cut(host, ":")
	fix := textf("Send %s", "Передайте %s", shown(name))
	switch {
	case isURL:
		return domainWrong("domain-is-url",
			Text{en: "A URL was sent instead of a bare domain.", ru: "Вместо домена передан URL."},
			textf("%s starts with a scheme", "%s начинается со схемы", shown(value)), fix), true
	case host != rest && isHostName(name):
		return domainWrong("domain-path",
			Text{en: "The value has a path after the domain.", ru: "После домена в значении указан путь."},
			textf("%s isn't part of a domain", "%s — не часть домена", shown(rest[len(host):])), fix), true
	case hasPort && isHostName(name) && strings.Trim(port, "0123456789") == "":
		return domainWrong("domain-port",
			Text{en: "The value has a port after the domain.", ru: "После домена в значении указан порт."},
			textf("%s ends in %s", "%s оканчивается на %s", shown(value), ":"+port), fix), true
	}
	return Cause{}, false
}

// domainMany finds wildcards and lists.
func domainMany(value string) (Cause, bool) {
	if strings.Contains(value, "*") {
		return domainWrong("domain-wildcard",
			Text{en: "The domain contains a wildcard, but the API accepts only full names.",
				ru: "В домене есть подстановочный знак; API принимает только полные имена."},
			textf("%s contains *", "в %s есть *", shown(value)),
			textf("Send %s; an indicator for a domain covers its subdomains.",
				"Передайте %s; индикатор домена действует и на поддомены.", shown(strings.TrimLeft(value, "*.")))), true
	}
	n := 0
	for word := range strings.FieldsFuncSeq(value, func(r rune) bool { return isInvisible(r) || r == ',' || r == ';' || r == '|' }) {
		if !isHostName(word) || !strings.Contains(word, ".") {
			return Cause{}, false
		}
		n++
	}
	if n < 2 {
		return Cause{}, false
	}
	return domainWrong("domain-list",
		Text{en: "Several domains were sent, but the operation takes one.", ru: "Передано несколько доменов, а нужен один."},
		textf("%s contains %d domains", "в %s доменов: %d", shown(value), n),
		Text{en: "Send one request per domain.", ru: "Отправьте по одному запросу на каждый домен."}), true
}

// domainOther finds an address in place of a domain.
func domainOther(value string) (Cause, bool) {
	if addr, err := netip.ParseAddr(strings.Trim(value, "[]")); err == nil {
		return domainWrong("domain-is-ip",
			Text{en: "An IP address was sent instead of a domain.", ru: "Вместо домена передан IP-адрес."},
			textf("%s is an IPv%d address", "%s — адрес IPv%d", shown(value), ipVersion(addr)),
			Text{en: "Use the operation for IP addresses, /api/ips/{ip}/…, or the indicator type IpAddress.",
				ru: "Используйте операцию для IP-адресов /api/ips/{ip}/… или тип индикатора IpAddress."}), true
	}
	if user, host, ok := strings.Cut(value, "@"); ok && user != "" && isHostName(host) {
		return domainWrong("domain-is-email",
			Text{en: "An email address was sent instead of a domain.", ru: "Вместо домена передан адрес почты."},
			textf("%s contains @", "в %s есть @", shown(value)),
			textf("Send %s", "Передайте %s", shown(host))), true
	}
	return Cause{}, false
}

// domainIDN finds letters that have to be sent as punycode.
func domainIDN(value string) (Cause, bool) {
	i := strings.IndexFunc(value, func(r rune) bool { return r > unicode.MaxASCII })
	if i < 0 {
		return Cause{}, false
	}
	fix := Text{en: "Write the name in ASCII.", ru: "Запишите имя в ASCII."}
	if ascii, err := idna.Lookup.ToASCII(value); err == nil {
		fix = textf("Send the name as punycode: %s.", "Передайте имя в punycode: %s.", ascii)
	}
	if alike := strings.Map(plain, value); isHostName(alike) {
		fix = join(fix, textf(" If you mean %s, one letter only looks like a Latin letter: retype the name.",
			" Если имеется в виду %s, одна из букв лишь похожа на латинскую: наберите имя заново.", alike))
	}
	r := []rune(value[i:])[0]
	return domainWrong("domain-idn",
		Text{en: "The domain contains non-ASCII letters.", ru: "В домене есть символы не из ASCII."},
		textf("character %d of %s is %s", "символ № %d в %s — %s", len([]rune(value[:i]))+1, shown(value), describe(r)),
		fix), true
}

// domainLabels checks a name by the rules for host names.
func domainLabels(value string) (Cause, bool) {
	for i, r := range value {
		if !isNameCharacter(r) {
			return domainWrong("domain-character",
				Text{en: "A domain name can't contain one of the characters in the value.",
					ru: "Одного из символов в доменном имени быть не может."},
				textf("character %d of %s is %s", "символ № %d в %s — %s", i+1, shown(value), describe(r)),
				domainWanted()), true
		}
	}
	name := strings.TrimSuffix(value, ".")
	if len(name) > 253 {
		return domainLabel(textf("%s has %d characters; a name can have at most 253", "%s — символов: %d, в имени их не больше 253", shown(value), len(name))), true
	}
	for label := range strings.SplitSeq(name, ".") {
		switch {
		case label == "":
			return domainLabel(textf("%s has nothing between two dots", "в %s между двумя точками пусто", shown(value))), true
		case len(label) > 63:
			return domainLabel(textf("the part %s has %d characters; the maximum is 63", "часть %s — символов: %d, предел 63", shown(label), len(label))), true
		case label[0] == '-' || label[len(label)-1] == '-':
			return domainLabel(textf("the part %s starts or ends with a hyphen", "часть %s начинается или оканчивается дефисом", shown(label))), true
		}
	}
	return Cause{}, false
}

func domainLabel(evidence Text) Cause {
	return domainWrong("domain-label",
		Text{en: "Part of the name breaks the rules for domain names.", ru: "Часть имени нарушает правила доменных имён."},
		evidence, domainWanted())
}

func domainWanted() Text {
	return Text{en: "Send a bare domain name such as contoso.com.", ru: "Передайте только доменное имя, например contoso.com."}
}

// domainOdd names what is legal in a name, yet may be what the service minds.
func domainOdd(value string) (Cause, bool) {
	switch name := strings.TrimSuffix(value, "."); {
	case name != value:
		return likely("domain-trailing-dot",
			Text{en: "The domain ends in a dot, as in zone files.", ru: "Домен оканчивается точкой, как в файлах зон."},
			textf("%s ends in a dot", "%s оканчивается точкой", shown(value)),
			textf("Send %s", "Передайте %s", shown(name)), domainDisproved()...), true
	case !strings.Contains(name, "."):
		return likely("domain-single-label",
			Text{en: "The name has no dot: it's a device or host name, not a domain.", ru: "В имени нет точки: это имя устройства или хоста, а не домен."},
			textf("%s has no dot", "в %s нет точки", shown(value)),
			domainWanted(), domainDisproved()...), true
	case strings.Contains(name, "_"):
		return likely("domain-character",
			Text{en: "The name contains an underscore, which isn't allowed in host names.", ru: "В имени есть подчёркивание, недопустимое в именах хостов."},
			textf("%s contains _", "в %s есть _", shown(value)),
			domainWanted(), domainDisproved()...), true
	}
	return Cause{}, false
}

// isHostName reports whether a value follows the rules for names, whatever
// its number of labels.
func isHostName(value string) bool {
	if value == "" {
		return false
	}
	_, wrong := domainLabels(value)
	return !wrong
}

func isNameCharacter(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' || r == '.' || r == '_'
}

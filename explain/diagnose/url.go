package diagnose

import (
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/idna"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// maxURL is how long a URL may be that old Windows programs take.
const maxURL = 2083

// urlFamily judges what was sent as a URL.
func urlFamily() Family {
	return Family{
		Name:  "url",
		Codes: []string{"InvalidUrl"},
		Causes: []Entry{
			{"url-empty", fact.Text{En: "no URL was sent",
				Ru: "URL не отправлен"}},
			{"url-whitespace", fact.Text{En: "the URL has extra white space or an invisible character",
				Ru: "в URL лишний пробел или невидимый символ"}},
			{"url-quoted", fact.Text{En: "quotes were sent as part of the URL",
				Ru: "вместе с URL отправлены кавычки"}},
			{"url-defanged", fact.Text{En: "the URL is defanged: hxxp, [.]",
				Ru: "URL записан в обезвреженном виде: hxxp, [.]"}},
			{"url-only-host", fact.Text{En: "only a host name or an address was sent",
				Ru: "отправлено только имя хоста или адрес"}},
			{"url-no-scheme", fact.Text{En: "the URL doesn't start with http:// or https://",
				Ru: "URL не начинается с http:// или https://"}},
			{"url-scheme", fact.Text{En: "the scheme of the URL is mistyped or not accepted",
				Ru: "в схеме URL опечатка или такая схема не принимается"}},
			{"url-no-host", fact.Text{En: "the URL names no host",
				Ru: "в URL нет хоста"}},
			{"url-space", fact.Text{En: "the URL contains a space",
				Ru: "в URL есть пробел"}},
			{"url-non-ascii", fact.Text{En: "the URL contains unencoded non-ASCII letters",
				Ru: "в URL есть незакодированные буквы вне ASCII"}},
			{"url-malformed", fact.Text{En: "the URL can't be read: a wrong escape, port, or host",
				Ru: "URL не удаётся разобрать: неверны escape-последовательность, порт или хост"}},
			{"url-wildcard", fact.Text{En: "the URL contains a wildcard",
				Ru: "в URL есть подстановочный знак"}},
			{"url-too-long", fact.Text{En: "the URL is very long",
				Ru: "URL очень длинный"}},
		},
		Find:     urlCauses,
		RulesOut: urlRulesOut,
	}
}

func urlCauses(c *Case) []Cause {
	value, ok := urlSubject(c)
	if !ok || catalog.IsPlaceholder(value) {
		return nil
	}
	if strings.TrimFunc(value, isInvisible) == "" {
		return []Cause{empty("url-empty", urlDisproved()...)}
	}
	value, causes := wrapped("url", value, urlDisproved)
	if bare := refang(value); bare != value {
		causes, value = append(causes, urlDefanged(value, bare)), bare
	}
	for _, look := range []func(string) (Cause, bool){urlScheme, urlCharacters, urlForm, urlOdd} {
		if cause, ok := look(value); ok {
			return append(causes, cause)
		}
	}
	return causes
}

// urlSubject returns the URL that the error is about.
func urlSubject(c *Case) (string, bool) {
	return c.subject("url", "InvalidUrl", "", "indicatorValue", "url")
}

// urlRulesOut keeps a URL that is written right from being called malformed.
func urlRulesOut(c *Case) []string {
	value, ok := urlSubject(c)
	if !ok {
		return nil
	}
	for _, look := range []func(string) (Cause, bool){urlScheme, urlCharacters, urlForm} {
		if _, wrong := look(value); wrong || value == "" {
			return nil
		}
	}
	return urlDisproved()
}

func urlDisproved() []string { return []string{"url-no-scheme", "url-characters"} }

func urlWrong(id string, summary, evidence, fix Text) Cause {
	return certain(id, summary, evidence, fix, others(urlDisproved(), id)...)
}

func urlDefanged(value, bare string) Cause {
	return urlWrong("url-defanged",
		Text{en: "The URL is defanged.", ru: "URL «обезврежен» (defanged)."},
		textf("%s is a defanged %s", "%s — это обезвреженный %s", shown(value), shown(bare)),
		textf("Send %s", "Передайте %s", shown(encoded(bare))))
}

// urlScheme judges how the URL begins.
func urlScheme(value string) (Cause, bool) {
	scheme, rest, ok := strings.Cut(value, ":")
	isScheme := ok && strings.Trim(strings.ToLower(scheme), "abcdefghijklmnopqrstuvwxyz0123456789+-.") == "" && !strings.Contains(scheme, ".")
	switch {
	case isScheme && strings.HasPrefix(rest, "//") && isWebScheme(scheme):
		if strings.Trim(rest, "/") != "" && !strings.HasPrefix(rest, "///") {
			return Cause{}, false
		}
		return urlWrong("url-no-host",
			Text{en: "The URL names no host.", ru: "В URL нет хоста."},
			textf("there is nothing between %s:// and the path", "между %s:// и путём ничего нет", scheme),
			Text{en: "Send the whole URL, including the host.", ru: "Передайте URL целиком, вместе с хостом."}), true
	case isScheme && !isPort(rest):
		return urlWrong("url-scheme",
			Text{en: "The URL doesn't start with http:// or https://.", ru: "URL начинается не с http:// и не с https://."},
			textf("%s starts with %s", "%s начинается с %s", shown(value), shown(scheme+":"+rest[:min(len(rest), 2)-len(strings.TrimLeft(rest[:min(len(rest), 2)], "/"))])),
			Text{en: "Send the URL with the scheme http or https and two slashes.",
				ru: "Передайте URL со схемой http или https и двумя косыми чертами."}), true
	}
	if strings.HasPrefix(value, "/") && !strings.HasPrefix(value, "//") {
		return urlWrong("url-no-host",
			Text{en: "The URL names no host.", ru: "В URL нет хоста."},
			textf("%s is only a path", "%s — это только путь", shown(value)),
			Text{en: "Send the whole URL, with https:// and the host; check the variable or setting that holds the host.",
				ru: "Передайте URL целиком, с https:// и хостом; проверьте переменную или настройку с хостом."}), true
	}
	host, _, _ := strings.Cut(value, ":")
	if isHostName(host) && !strings.Contains(value, "/") {
		return urlWrong("url-only-host",
			Text{en: "Only a host was sent, not a URL.", ru: "Передан только хост, а не URL."},
			textf("%s has neither scheme nor path", "в %s нет ни схемы, ни пути", shown(value)),
			textf("Send https://%s/ or use the type for domains or IP addresses.",
				"Передайте https://%s/ или используйте тип для доменов или IP-адресов.", value)), true
	}
	return urlWrong("url-no-scheme",
		Text{en: "The URL has no scheme.", ru: "В URL нет схемы."},
		textf("%s starts with neither http:// nor https://", "%s не начинается ни с http://, ни с https://", shown(value)),
		textf("Send https://%s", "Передайте https://%s", strings.TrimLeft(value, "/\\:"))), true
}

func isWebScheme(scheme string) bool {
	switch strings.ToLower(scheme) {
	case "http", "https", "ftp":
		return true
	}
	return false
}

// isPort reports whether what follows a colon is the port of a host without
// scheme.
func isPort(rest string) bool {
	digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
	return digits > 0 && (digits == len(rest) || rest[digits] == '/')
}

// urlCharacters finds characters that have to be encoded.
func urlCharacters(value string) (Cause, bool) {
	if i := strings.IndexFunc(value, isInvisible); i >= 0 {
		return urlWrong("url-space",
			Text{en: "The URL contains a space or a line break.", ru: "В URL есть пробел или перенос строки."},
			textf("character %d of %s is %s", "символ № %d в %s — %s", len([]rune(value[:i]))+1, shown(value), describe([]rune(value[i:])[0])),
			textf("Send %s", "Передайте %s", shown(encoded(value)))), true
	}
	if i := strings.IndexFunc(value, func(r rune) bool { return r > unicode.MaxASCII }); i >= 0 {
		return urlWrong("url-non-ascii",
			Text{en: "The URL contains unencoded non-ASCII letters.",
				ru: "В URL есть незакодированные символы не из ASCII."},
			textf("character %d of %s is %s", "символ № %d в %s — %s", len([]rune(value[:i]))+1, shown(value), describe([]rune(value[i:])[0])),
			textf("Send %s", "Передайте %s", shown(encoded(value)))), true
	}
	return Cause{}, false
}

// encoded writes a URL in ASCII: the host as punycode, the rest in percent
// encoding.
func encoded(value string) string {
	scheme, rest, ok := strings.Cut(value, "://")
	if !ok {
		return value
	}
	end := strings.IndexAny(rest, "/?#")
	if end < 0 {
		end = len(rest)
	}
	host := rest[:end]
	if ascii, err := idna.Lookup.ToASCII(host); err == nil {
		host = ascii
	}
	var b strings.Builder
	b.WriteString(scheme + "://" + host)
	for _, c := range []byte(rest[end:]) {
		if c <= ' ' || c >= 0x7f {
			const hex = "0123456789ABCDEF"
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

// urlForm lets the standard library read the URL.
func urlForm(value string) (Cause, bool) {
	u, err := url.Parse(value)
	evidence := textf("%s can't be read as a URL", "%s не читается как URL", shown(value))
	switch {
	case err != nil:
		if i := badEscape(value); i >= 0 {
			evidence = textf("%s isn't an escape: two hexadecimal digits must follow %%", "%s — не код символа: после %% нужны две шестнадцатеричные цифры",
				shown(value[i:min(len(value), i+3)]))
		}
	case strings.Contains(u.Hostname(), ".."), strings.HasPrefix(u.Hostname(), "."), strings.ContainsAny(u.Host, `\"<>^{}|,;`):
		evidence = textf("%s isn't a host", "%s — не хост", shown(u.Host))
	default:
		return Cause{}, false
	}
	return urlWrong("url-malformed",
		Text{en: "The URL can't be read.", ru: "URL не читается."}, evidence,
		Text{en: "Correct this place, and send the URL as a browser's address bar shows it.",
			ru: "Исправьте это место и передайте URL таким, как в адресной строке браузера."}), true
}

// badEscape returns the place of a percent sign that doesn't start an escape, or -1.
func badEscape(value string) int {
	for i := range len(value) {
		if value[i] == '%' && (i+2 >= len(value) || !catalog.IsHex(value[i+1:i+3])) {
			return i
		}
	}
	return -1
}

// urlOdd names what is legal in a URL, yet may be what the service minds.
func urlOdd(value string) (Cause, bool) {
	switch {
	case strings.Contains(value, "*"):
		return likely("url-wildcard",
			Text{en: "The URL contains a wildcard, but the API accepts only full URLs.",
				ru: "В URL есть подстановочный знак; API принимает только полные URL."},
			textf("%s contains *", "в %s есть *", shown(value)),
			Text{en: "Send the full URL, or use an indicator for the domain.", ru: "Передайте полный URL или индикатор домена."},
			urlDisproved()...), true
	case len(value) > maxURL:
		return possible("url-too-long",
			Text{en: "The URL is longer than many Windows programs accept.", ru: "URL длиннее, чем принимают многие программы Windows."},
			textf("it has %d characters; %d is a usual limit", "символов: %d; обычный предел — %d", len(value), maxURL),
			Text{en: "Leave out the query string, or use an indicator for the domain.",
				ru: "Уберите строку запроса или используйте индикатор домена."}), true
	}
	return Cause{}, false
}

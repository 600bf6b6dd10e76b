package diagnose

import (
	"fmt"
	"net/netip"
	"strconv"
	"strings"
)

// ipWithMore finds an address that something was added to.
func ipWithMore(value string) (Cause, bool) {
	if p, err := netip.ParsePrefix(value); err == nil {
		return cidr(value, p), true
	}
	if inner, ok := strings.CutPrefix(value, "["); ok {
		if addr, err := netip.ParseAddr(strings.TrimSuffix(inner, "]")); err == nil {
			return ipWrong("ip-brackets",
				Text{en: "Brackets around an IPv6 address belong only in URLs.",
					ru: "Скобки вокруг адреса IPv6 нужны только в URL."},
				textf("%s starts with a bracket", "%s начинается со скобки", shown(value)),
				textf("Send %s", "Передайте %s", addr.String())), true
		}
	}
	if ap, err := netip.ParseAddrPort(value); err == nil {
		return ipWrong("ip-port",
			Text{en: "The value has a port after the address.", ru: "После адреса в значении указан порт."},
			textf("%s ends in port %d", "%s оканчивается портом %d", shown(value), int(ap.Port())),
			textf("Send %s", "Передайте %s", ap.Addr().String())), true
	}
	if scheme, _, ok := strings.Cut(refang(value), "://"); ok {
		return ipWrong("ip-is-url",
			Text{en: "A URL was sent instead of an address.", ru: "Вместо адреса передан URL."},
			textf("%s starts with the scheme %s", "%s начинается со схемы %s", shown(value), shown(scheme)),
			Text{en: "Send just the address, or use the operation for URLs or domains.",
				ru: "Передайте только адрес или используйте операцию для URL или доменов."}), true
	}
	return Cause{}, false
}

// cidr explains a network; one of a single address is a network all the same.
func cidr(value string, p netip.Prefix) Cause {
	fix := textf("Send each address of %s separately; networks aren't supported.",
		"Передайте каждый адрес из %s отдельно; сети не поддерживаются.", p.Masked().String())
	if p.IsSingleIP() {
		fix = textf("Send %s", "Передайте %s", p.Addr().String())
	}
	return ipWrong("ip-cidr",
		Text{en: "A network in CIDR notation was sent, but the operation takes a single address.",
			ru: "Передана сеть в записи CIDR, а нужен один адрес."},
		textf("%s ends in /%d, the length of a network prefix", "%s оканчивается на /%d — это длина префикса сети", shown(value), p.Bits()),
		fix)
}

// ipMany finds ranges, wildcards and lists.
func ipMany(value string) (Cause, bool) {
	readable := func(s string) bool {
		_, err := netip.ParseAddr(strings.TrimSpace(s))
		return err == nil
	}
	from, to, ok := strings.Cut(strings.ReplaceAll(value, "–", "-"), "-")
	isRange := ok && readable(from) && (readable(to) || isInteger(strings.TrimSpace(to)))
	if isRange || strings.Contains(value, "*") && readable(strings.ReplaceAll(value, "*", "0")) {
		return ipWrong("ip-range",
			Text{en: "A range of addresses was sent, but the operation takes a single address.",
				ru: "Передан диапазон адресов, а нужен один адрес."},
			textf("%s covers several addresses", "%s обозначает несколько адресов", shown(value)),
			Text{en: "Send one request per address.", ru: "Отправьте по одному запросу на каждый адрес."}), true
	}
	n := 0
	for word := range strings.FieldsFuncSeq(value, func(r rune) bool { return isInvisible(r) || r == ',' || r == ';' || r == '|' }) {
		if !readable(word) {
			return Cause{}, false
		}
		n++
	}
	if n < 2 {
		return Cause{}, false
	}
	return ipWrong("ip-list",
		Text{en: "Several addresses were sent, but the operation takes one.", ru: "Передано несколько адресов, а нужен один."},
		textf("%s contains %d addresses", "в %s адресов: %d", shown(value), n),
		Text{en: "Send one request per address.", ru: "Отправьте по одному запросу на каждый адрес."}), true
}

func isInteger(s string) bool {
	_, err := strconv.Atoi(s)
	return err == nil
}

// ipName finds a host name in place of an address.
func ipName(value string) (Cause, bool) {
	last := value[strings.LastIndexByte(value, '.')+1:]
	if !isHostName(value) || len(last) < 2 || strings.Trim(last, "0123456789") != last || strings.Contains(value, ":") {
		return Cause{}, false
	}
	return ipWrong("ip-is-name",
		Text{en: "A host name was sent instead of an address.", ru: "Вместо адреса передано имя хоста."},
		textf("%s is a name", "%s — это имя", shown(value)),
		Text{en: "Resolve the name and send its address, or use the operation for domains.",
			ru: "Узнайте адрес этого имени и передайте его или используйте операцию для доменов."}), true
}

// ipDotted says what is wrong with numbers between dots.
func ipDotted(value string) (Cause, bool) {
	if strings.Trim(value, "0123456789.") != "" {
		return Cause{}, false
	}
	parts := strings.Split(strings.Trim(value, "."), ".")
	if len(parts) != 4 || strings.Trim(value, ".") != value {
		return ipWrong("ip-parts",
			Text{en: "An IPv4 address has four numbers separated by dots.",
				ru: "Адрес IPv4 состоит из четырёх чисел, разделённых точками."},
			textf("%s has %d numbers and %d dots", "%s: чисел %d, точек %d", shown(value), len(parts), strings.Count(value, ".")),
			ipWanted()), true
	}
	for i, part := range parts {
		n, err := strconv.Atoi(part)
		switch {
		case part == "":
			return Cause{}, false
		case err != nil || n > 255:
			return ipWrong("ip-octet",
				Text{en: "A number in the address is greater than 255.", ru: "Одно из чисел адреса больше 255."},
				textf("number %d of %s is %s", "число № %d в %s — %s", i+1, shown(value), part),
				ipWanted()), true
		}
	}
	for i, part := range parts {
		if len(part) > 1 && part[0] == '0' {
			return ipWrong("ip-leading-zero",
				Text{en: "A number has a leading zero; some programs read such numbers as octal.",
					ru: "У числа ведущий ноль; некоторые программы читают такие числа как восьмеричные."},
				textf("number %d of %s is %s", "число № %d в %s — %s", i+1, shown(value), part),
				textf("If you mean decimal, send %s", "Если числа десятичные, передайте %s", withoutZeros(parts))), true
		}
	}
	return Cause{}, false
}

func withoutZeros(parts []string) string {
	var b strings.Builder
	for i, part := range parts {
		if i > 0 {
			b.WriteByte('.')
		}
		n, _ := strconv.Atoi(part)
		fmt.Fprint(&b, n)
	}
	return b.String()
}

// ipAlike finds letters in place of digits.
func ipAlike(value string) (Cause, bool) {
	mended := strings.Map(func(r rune) rune {
		switch r = plain(r); r {
		case 'O', 'o':
			return '0'
		case 'l', 'I', '|':
			return '1'
		case ',', '·':
			return '.'
		}
		return r
	}, value)
	addr, err := netip.ParseAddr(mended)
	if err != nil {
		return Cause{}, false
	}
	bad := 0
	original, runes := []rune(value), []rune(mended)
	for original[bad] == runes[bad] {
		bad++
	}
	return ipWrong("ip-look-alike",
		Text{en: "A character only looks like the correct one.",
			ru: "Символ лишь похож на тот, что должен здесь стоять."},
		textf("character %d of %s is %s", "символ № %d в %s — %s", bad+1, shown(value), describe(original[bad])),
		textf("Copy the address again; it is probably %s", "Скопируйте адрес заново; вероятно, это %s", addr.String())), true
}

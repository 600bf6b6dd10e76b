package diagnose

import (
	"net/netip"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// ipFamily judges what was sent as an IP address.
func ipFamily() Family {
	return Family{
		Name:  "ip",
		Codes: []string{"InvalidIpAddress"},
		Causes: []Entry{
			{"ip-empty", fact.Text{En: "no IP address was sent",
				Ru: "IP-адрес не отправлен"}},
			{"ip-whitespace", fact.Text{En: "the address has extra white space or an invisible character",
				Ru: "в адресе лишний пробел или невидимый символ"}},
			{"ip-quoted", fact.Text{En: "quotes were sent as part of the address",
				Ru: "вместе с адресом отправлены кавычки"}},
			{"ip-defanged", fact.Text{En: "the address is defanged: 1[.]2[.]3[.]4",
				Ru: "адрес записан в обезвреженном виде: 1[.]2[.]3[.]4"}},
			{"ip-cidr", fact.Text{En: "a network in CIDR notation was sent",
				Ru: "отправлена сеть в записи CIDR"}},
			{"ip-range", fact.Text{En: "a range of addresses was sent",
				Ru: "отправлен диапазон адресов"}},
			{"ip-list", fact.Text{En: "several addresses were sent instead of one",
				Ru: "вместо одного адреса отправлено несколько"}},
			{"ip-port", fact.Text{En: "the address is followed by a port",
				Ru: "после адреса идёт порт"}},
			{"ip-brackets", fact.Text{En: "the IPv6 address is in brackets",
				Ru: "адрес IPv6 взят в скобки"}},
			{"ip-zone", fact.Text{En: "the IPv6 address has a zone",
				Ru: "у адреса IPv6 указана зона"}},
			{"ip-octet", fact.Text{En: "a number in the address is greater than 255",
				Ru: "одно из чисел адреса больше 255"}},
			{"ip-leading-zero", fact.Text{En: "a number in the address has a leading zero",
				Ru: "одно из чисел адреса начинается с нуля"}},
			{"ip-parts", fact.Text{En: "the address has too few or too many numbers",
				Ru: "в адресе слишком мало или слишком много чисел"}},
			{"ip-look-alike", fact.Text{En: "a character only looks like a digit: O for 0, l for 1",
				Ru: "символ только похож на цифру: O вместо 0, l вместо 1"}},
			{"ip-is-url", fact.Text{En: "a URL was sent instead of an address",
				Ru: "вместо адреса отправлен URL"}},
			{"ip-is-name", fact.Text{En: "a host name was sent instead of an address",
				Ru: "вместо адреса отправлено имя хоста"}},
			{"ip-version", fact.Text{En: "IPv6 was sent instead of IPv4, or the reverse",
				Ru: "отправлен IPv6 вместо IPv4 или наоборот"}},
			{"ip-not-public", fact.Text{En: "the address is private or reserved",
				Ru: "адрес частный или зарезервированный"}},
			{"ip-malformed", fact.Text{En: "the address can't be read",
				Ru: "адрес не удаётся разобрать"}},
		},
		Find:     ipCauses,
		RulesOut: ipRulesOut,
	}
}

func ipCauses(c *Case) []Cause {
	value, ok := ipSubject(c)
	if !ok || catalog.IsPlaceholder(value) || c.Foreign != (Foreign{}) { // the address of the caller, where Azure names one
		return nil
	}
	if strings.TrimFunc(value, isInvisible) == "" {
		return []Cause{empty("ip-empty", ipDisproved()...)}
	}
	value, causes := wrapped("ip", value, ipDisproved)
	if bare := refang(value); bare != value {
		if addr, err := netip.ParseAddr(bare); err == nil {
			return append(causes, ipWrong("ip-defanged",
				Text{en: "The address is defanged.", ru: "Адрес «обезврежен» (defanged)."},
				textf("%s is a defanged %s", "%s — это обезвреженный %s", shown(value), addr.String()),
				textf("Send %s", "Передайте %s", addr.String())))
		}
	}
	if addr, err := netip.ParseAddr(value); err == nil {
		return added(causes, addressCauses(c, value, addr, len(causes) > 0))
	}
	for _, look := range []func(string) (Cause, bool){ipWithMore, ipMany, ipName, ipDotted, ipAlike} {
		if cause, ok := look(value); ok {
			return append(causes, cause)
		}
	}
	return append(causes, ipWrong("ip-malformed",
		Text{en: "The value isn't a readable IP address.", ru: "Значение не читается как IP-адрес."},
		textf("%s is neither IPv4 nor IPv6", "%s — не IPv4 и не IPv6", shown(value)),
		ipWanted()))
}

// ipRulesOut keeps an address that can be read from being called malformed.
func ipRulesOut(c *Case) []string {
	value, ok := ipSubject(c)
	if !ok {
		return nil
	}
	if addr, err := netip.ParseAddr(value); err != nil || addr.Zone() != "" {
		return nil
	}
	return ipDisproved()
}

// ipSubject returns the address that the error is about.
func ipSubject(c *Case) (string, bool) {
	if v, ok := c.given("ip"); ok {
		return v, true
	}
	if c.says("valid ipv4 address", "valid ipv6 address", "valid ip address") {
		if v, ok := c.given("value", "input"); ok {
			return v, true
		}
		return between(c.Exchange.Response.Fault.Message, "value ", " is not a valid IP")
	}
	if value, ok := between(c.Exchange.Response.Fault.Message, "Invalid indicator: ", " of type IpAddress"); ok {
		return value, true
	}
	if !c.is("InvalidIpAddress") {
		return "", false
	}
	if _, rest, ok := strings.Cut(c.path(), "findbyip(ip='"); ok {
		return unescape(rest[:max(0, strings.IndexByte(rest, '\''))]), true
	}
	return c.subject("ip", "InvalidIpAddress", "ips", "indicatorValue")
}

// between returns the text between two others.
func between(s, before, after string) (string, bool) {
	head, _, ok := strings.Cut(s, after)
	if i := strings.LastIndex(head, before); ok && i >= 0 {
		return strings.TrimFunc(head[i+len(before):], isQuote), true
	}
	return "", false
}

func ipDisproved() []string {
	return []string{"ip-malformed", "ip-not-single", "network-for-address", "indicator-value"}
}

func ipWrong(id string, summary, evidence, fix Text) Cause {
	return certain(id, summary, evidence, fix, others(ipDisproved(), id)...)
}

func ipWanted() Text {
	return Text{en: "Send one IPv4 address (four numbers from 0 to 255) or one IPv6 address.",
		ru: "Передайте один адрес IPv4 (четыре числа от 0 до 255) или один адрес IPv6."}
}

// addressCauses judges an address that can be read. One that came with other
// faults, which have been fixed, is judged by its zone only.
func addressCauses(c *Case, value string, addr netip.Addr, mended bool) []Cause {
	wantsV4, reserved := c.says("ipv4"), rangeOf(addr)
	switch {
	case addr.Zone() != "":
		return []Cause{ipWrong("ip-zone",
			Text{en: "The address has a zone, which is meaningful only on one machine.",
				ru: "В адресе указана зона, которая имеет смысл лишь на одной машине."},
			textf("%s ends in the zone %s", "%s оканчивается зоной %s", shown(value), shown("%"+addr.Zone())),
			textf("Send %s", "Передайте %s", addr.WithZone("").String()))}
	case mended:
		return nil
	case wantsV4 && addr.Is6(), c.says("ipv6") && !wantsV4 && addr.Is4():
		return []Cause{ipWrong("ip-version",
			Text{en: "The address has a different IP version than the parameter takes.",
				ru: "Адрес не той версии IP, которую принимает параметр."},
			textf("%s is an IPv%d address", "%s — адрес IPv%d", shown(value), ipVersion(addr)),
			Text{en: "Use the parameter for the other version, such as networkDestinationIPv6.",
				ru: "Используйте параметр другой версии, например networkDestinationIPv6."})}
	case reserved != "":
		return []Cause{likely("ip-not-public",
			Text{en: "The address is well-formed but private or reserved; use a public address (indicators require one).",
				ru: "Адрес записан верно, но он частный или зарезервированный; нужны публичные, для индикаторов — обязательно."},
			textf("%s belongs to %s", "%s относится к %s", shown(value), reserved),
			Text{en: "Send a public address; look for internal ones in advanced hunting (DeviceNetworkEvents).",
				ru: "Передайте публичный адрес; внутренние ищите в расширенной охоте (DeviceNetworkEvents)."},
			ipDisproved()...)}
	}
	return nil
}

// ipVersion returns 4 or 6.
func ipVersion(addr netip.Addr) int {
	if addr.Is4() {
		return 4
	}
	return 6
}

// rangeOf returns the reserved range that an address belongs to, or "".
func rangeOf(addr netip.Addr) string {
	addr = addr.Unmap()
	for _, r := range [...]string{
		"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
		"192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
		"224.0.0.0/4", "240.0.0.0/4",
		"::/128", "::1/128", "2001:db8::/32", "fc00::/7", "fe80::/10", "ff00::/8",
	} {
		if netip.MustParsePrefix(r).Contains(addr) {
			return r
		}
	}
	return ""
}

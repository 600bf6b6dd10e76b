package diagnose

import (
	"net/netip"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"pgregory.net/rapid"
)

func invalidIP(value string) Case {
	return failure("InvalidIpAddress", "IP address "+value+" is invalid.")
}

func TestIP(t *testing.T) {
	notIPv4 := func(value string) Case {
		return failure("ValidationFailed", "The value "+value+" is not a valid IPv4 address.")
	}
	testFamily(t, ipFamily(), []familyTest{
		{"empty", invalidIP(""), []string{"ip-empty likely"}, "empty", ""},
		{"an invisible character", withValue(invalidIP("x"), "8.8.8.8\u00a0"), []string{"ip-whitespace certain"}, "", "8.8.8.8"},
		{"quotes", withValue(invalidIP("x"), `"8.8.8.8"`), []string{"ip-quoted certain"}, "", "8.8.8.8"},
		{"octet", invalidIP("8.8.300.1"), []string{"ip-octet certain"}, "number 3 of 8.8.300.1 is 300", ""},
		{"CIDR of one", invalidIP("51.158.66.18/32"), []string{"ip-cidr certain"}, "/32", "Send 51.158.66.18"},
		{"CIDR", invalidIP("8.8.8.0/24"), []string{"ip-cidr certain"}, "/24", "each address of 8.8.8.0/24"},
		{"CIDR in plain text", notIPv4("51.158.66.18/32"), []string{"ip-cidr certain"}, "51.158.66.18/32 ends in /32", ""},
		{"port", invalidIP("8.8.8.8:443"), []string{"ip-port certain"}, "port 443", "Send 8.8.8.8"},
		{"brackets", invalidIP("[2606:4700::1111]"), []string{"ip-brackets certain"}, "", "Send 2606:4700::1111"},
		{"brackets and port", invalidIP("[2606:4700::1111]:443"), []string{"ip-port certain"}, "443", "2606:4700::1111"},
		{"zone", invalidIP("fe80::1%eth0"), []string{"ip-zone certain"}, "%eth0", "Send fe80::1"},
		{"leading zero", invalidIP("008.8.8.8"), []string{"ip-leading-zero certain"}, "number 1", "8.8.8.8"},
		{"range", invalidIP("8.8.8.8-8.8.8.20"), []string{"ip-range certain"}, "", ""},
		{"short range", invalidIP("8.8.8.8-20"), []string{"ip-range certain"}, "", ""},
		{"wildcard", invalidIP("8.8.8.*"), []string{"ip-range certain"}, "", ""},
		{"list", invalidIP("8.8.8.8,8.8.4.4"), []string{"ip-list certain"}, "2 addresses", ""},
		{"host name", invalidIP("dns.google"), []string{"ip-is-name certain"}, "", "Resolve"},
		{"URL", invalidIP("https://8.8.8.8/"), []string{"ip-is-url certain"}, "https", ""},
		{"defanged", invalidIP("8[.]8[.]8[.]8"), []string{"ip-defanged certain"}, "", "Send 8.8.8.8"},
		{"three numbers", invalidIP("8.8.8"), []string{"ip-parts certain"}, "3 numbers", ""},
		{"one number", invalidIP("134744072"), []string{"ip-parts certain"}, "", ""},
		{"letter O", invalidIP("8.8.8.1O"), []string{"ip-look-alike certain"}, "character 8", "8.8.8.10"},
		{"private", invalidIP("10.1.2.3"), []string{"ip-not-public likely"}, "10.0.0.0/8", "DeviceNetworkEvents"},
		{"nonsense", invalidIP("12345::xyz::1"), []string{"ip-malformed certain"}, "", ""},
		{"IPv6 for IPv4", notIPv4("2606:4700::1111"), []string{"ip-version certain"}, "IPv6", ""},
		{"in the path only", failure("InvalidIpAddress", "").with("GET", "https://api.security.microsoft.com/api/ips/8.8.8.8%2F32/alerts", ""),
			[]string{"ip-cidr certain"}, "8.8.8.8/32", ""},
		{"bare slash in the path", failure("InvalidIpAddress", "").with("GET", "https://api.security.microsoft.com/api/ips/8.8.8.8/32/stats", ""),
			[]string{"ip-cidr certain"}, "8.8.8.8/32", ""},
		{"in a function", failure("InvalidIpAddress", "").with("GET", "https://api.security.microsoft.com/api/machines/findbyip(ip='8.8.8',timestamp=2026-01-31T12:00:00Z)", ""),
			[]string{"ip-parts certain"}, "3 numbers", ""},

		{"in a function, right", failure("InvalidIpAddress", "").with("GET", "https://api.security.microsoft.com/api/machines/findbyip(ip='8.8.8.8',timestamp=2026-01-31T12:00:00Z)", ""), nil, "", ""},
		{"IPv4", invalidIP("8.8.8.8"), nil, "", ""},
		{"IPv6", invalidIP("2606:4700::1111"), nil, "", ""},
		{"IPv6 in full", invalidIP("2606:4700:4700:0:0:0:0:1111"), nil, "", ""},
		{"mapped", invalidIP("::ffff:8.8.8.8"), nil, "", ""},
		{"IPv4 where it is wanted", notIPv4("8.8.8.8"), nil, "", ""},
		{"lowest public", invalidIP("1.0.0.0"), nil, "", ""},
		{"placeholder", invalidIP("{ip}"), nil, "", ""},
		{"valid JSON value", failure("InvalidIpAddress", ""), nil, "", ""},
		{"another code", failure("InvalidInput", "Invalid input 300.1.1.1."), nil, "", ""},
		{"a file as an indicator", failure("BadRequest", "Invalid indicator: collect.ps1 of type FileSha1"), nil, "", ""},
		{"domain", failure("InvalidDomainName", "Domain name 1.2.3.4 is invalid."), nil, "", ""},
		{"forbidden", failure("Forbidden", "Forbidden").with("GET", "https://api.security.microsoft.com/api/ips/300.1.1.1/alerts", ""), nil, "", ""},
		{"indicator import", failure("TooManyRequests", "").with("POST", "https://api.security.microsoft.com/api/indicators", `{"indicatorValue":"300.1.1.1"}`), nil, "", ""},
		{"a range as an indicator", failure("BadRequest", "Invalid indicator: 192.168.10.0/24 of type IpAddress"), []string{"ip-cidr certain"}, "", ""},
		{"valid IPv4 of a gateway", failure("BadRequest", "The client 8.8.8.8 is not a known caller."), nil, "", ""},
	})
}

func TestValidAddressesAreRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var b [16]byte
		copy(b[:], rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "bytes"))
		addr := netip.AddrFrom16(b)
		if rapid.Bool().Draw(t, "v4") {
			addr = netip.AddrFrom4([4]byte(b[:4]))
		}
		for _, cause := range find(t, ipFamily(), invalidIP(addr.String())) {
			if cause.ID != "ip-not-public" || cause.Certainty == fact.Certain || addr.IsGlobalUnicast() && rangeOf(addr) == "" {
				t.Fatalf("%s: %s", cause.ID, cause.Evidence.English())
			}
		}
	})
}

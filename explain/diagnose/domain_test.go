package diagnose

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func invalidDomain(value string) Case {
	return failure("InvalidDomainName", "Domain name "+value+" is invalid.")
}

func TestDomain(t *testing.T) {
	testFamily(t, domainFamily(), []familyTest{
		{"URL", invalidDomain("https://contoso.com/login"), []string{"domain-is-url certain"}, "scheme", "Send contoso.com"},
		{"defanged URL", invalidDomain("hxxps://contoso[.]com"), []string{"domain-is-url certain"}, "", "Send contoso.com"},
		{"an invisible character", withValue(invalidDomain("x.com"), "contoso.com\u200b"), []string{"domain-whitespace certain"}, "", "contoso.com"},
		{"nothing is wrong", invalidDomain("login.contoso.co.uk"), nil, "", ""},
		{"path", invalidDomain("contoso.com/login"), []string{"domain-path certain"}, "/login", "Send contoso.com"},
		{"trailing slash", invalidDomain("contoso.com/"), []string{"domain-path certain"}, "/", "Send contoso.com"},
		{"port", invalidDomain("contoso.com:8443"), []string{"domain-port certain"}, ":8443", "Send contoso.com"},
		{"wildcard", invalidDomain("*.contoso.com"), []string{"domain-wildcard certain"}, "", "Send contoso.com"},
		{"trailing dot", failureOfDomain("contoso.com."), []string{"domain-trailing-dot likely"}, "", "Send contoso.com"},
		{"IPv4", invalidDomain("8.8.8.8"), []string{"domain-is-ip certain"}, "IPv4", "/api/ips/"},
		{"IPv6", invalidDomain("2606:4700::1111"), []string{"domain-is-ip certain"}, "IPv6", ""},
		{"e-mail", invalidDomain("ann@contoso.com"), []string{"domain-is-email certain"}, "@", "Send contoso.com"},
		{"defanged", invalidDomain("contoso[.]com"), []string{"domain-defanged certain"}, "", "Send contoso.com"},
		{"IDN", invalidDomain("bücher.example"), []string{"domain-idn certain"}, "character 2", "xn--bcher-kva.example"},
		{"Cyrillic letter", invalidDomain("соntoso.com"), []string{"domain-idn certain"}, "Cyrillic", "If you mean contoso.com"},
		{"empty label", invalidDomain("contoso..com"), []string{"domain-label certain"}, "between two dots", ""},
		{"long label", invalidDomain(strings.Repeat("a", 64) + ".com"), []string{"domain-label certain"}, "64 characters", ""},
		{"long name", invalidDomain(strings.Repeat("abcdefgh.", 30) + "com"), []string{"domain-label certain"}, "273 characters", ""},
		{"hyphen", invalidDomain("-contoso.com"), []string{"domain-label certain"}, "-contoso", ""},
		{"space", invalidDomain("contoso com"), []string{"domain-character certain"}, "space", ""},
		{"list", invalidDomain("contoso.com,fabrikam.com"), []string{"domain-list certain"}, "2 domains", ""},
		{"device name", invalidDomain("desktop-7"), []string{"domain-single-label likely"}, "no dot", ""},
		{"underscore", invalidDomain("_dmarc.contoso.com"), []string{"domain-character likely"}, "_", ""},
		{"quoted", failureOfDomain("'contoso.com'"), []string{"domain-quoted certain"}, "", "contoso.com"},
		{"path of the URL", failure("InvalidDomainName", "").with("GET", "https://api.security.microsoft.com/api/domains/https%3A%2F%2Fcontoso.com%2F/alerts", ""),
			[]string{"domain-is-url certain"}, "", "Send contoso.com"},
		{"empty", failure("InvalidDomainName", "Domain name is invalid."), []string{"domain-empty likely"}, "empty", ""},

		{"no request", failure("InvalidDomainName", "The name is wrong."), nil, "", ""},
		{"domain", invalidDomain("contoso.com"), nil, "", ""},
		{"upper case", invalidDomain("WWW.Contoso.COM"), nil, "", ""},
		{"punycode", invalidDomain("xn--bcher-kva.example"), nil, "", ""},
		{"digits", invalidDomain("1.2.3.example"), nil, "", ""},
		{"63 characters", invalidDomain(strings.Repeat("a", 63) + ".com"), nil, "", ""},
		{"placeholder", invalidDomain("<domain>"), nil, "", ""},
		{"valid JSON value", failure("InvalidDomainName", ""), nil, "", ""},
		{"URL error", failure("InvalidUrl", "URL contoso.com/ is invalid."), nil, "", ""},
		{"forbidden", failure("Forbidden", "").with("GET", "https://api.security.microsoft.com/api/domains/contoso.com%2F/alerts", ""), nil, "", ""},
		{"other code of a domain", failure("NotFound", "").with("GET", "https://api.security.microsoft.com/api/domains/-a/stats", ""), nil, "", ""},
		{"other", failure("InvalidInput", "Invalid input *.contoso.com."), nil, "", ""},
	})
}

// failureOfDomain is an error about a domain that the matcher left as it was
// sent.
func failureOfDomain(value string) Case {
	c := invalidDomain("x")
	c.Values[0].Value = value
	return c
}

func TestValidDomainsAreRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.StringMatching(`([a-zA-Z0-9]([a-zA-Z0-9-]{0,20}[a-zA-Z0-9])?\.){1,5}[a-zA-Z]{2,10}`).Draw(t, "domain")
		if causes := find(t, domainFamily(), failureOfDomain(value)); len(causes) > 0 {
			t.Fatalf("%s: %s", causes[0].ID, causes[0].Evidence.English())
		}
	})
}

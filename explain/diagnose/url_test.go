package diagnose

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// invalidURL is an error about a URL that the matcher left as it was sent.
func invalidURL(value string) Case {
	c := failure("InvalidUrl", "URL x is invalid.")
	c.Values[0].Value = value
	return c
}

func TestURL(t *testing.T) {
	testFamily(t, urlFamily(), []familyTest{
		{"no scheme", invalidURL("contoso.com/login"), []string{"url-no-scheme certain"}, "contoso.com/login", "Send https://contoso.com/login"},
		{"no scheme, port", invalidURL("contoso.com:8080/a"), []string{"url-no-scheme certain"}, "", ""},
		{"two slashes only", invalidURL("//contoso.com/a"), []string{"url-no-scheme certain"}, "", "Send https://contoso.com/a"},
		{"quotes", invalidURL(`"https://contoso.com/a"`), []string{"url-quoted certain"}, "", "https://contoso.com/a"},
		{"nothing is wrong", invalidURL("https://contoso.com/a?b=c#d"), nil, "", ""},
		{"host", invalidURL("contoso.com"), []string{"url-only-host certain"}, "contoso.com", "https://contoso.com/"},
		{"address and port", invalidURL("8.8.8.8:443"), []string{"url-only-host certain"}, "", ""},
		{"defanged", invalidURL("hxxps://contoso[.]com/a"), []string{"url-defanged certain"}, "", "Send https://contoso.com/a"},
		{"defanged with a space", invalidURL("hxxps://contoso[.]com/a b"), []string{"url-defanged certain", "url-space certain"}, "", "https://contoso.com/a%20b"},
		{"defanged host", invalidURL("contoso[.]com"), []string{"url-defanged certain", "url-only-host certain"}, "", "Send contoso.com"},
		{"mistyped scheme", invalidURL("htps://contoso.com/a"), []string{"url-scheme certain"}, "htps://", ""},
		{"one slash", invalidURL("https:/contoso.com/a"), []string{"url-scheme certain"}, "https:/", ""},
		{"script", invalidURL("javascript:alert(1)"), []string{"url-scheme certain"}, "javascript", ""},
		{"no host", invalidURL("https:///a"), []string{"url-no-host certain"}, "https://", ""},
		{"space", invalidURL("https://contoso.com/a b"), []string{"url-space certain"}, "character 22", "https://contoso.com/a%20b"},
		{"letters in the path", invalidURL("https://contoso.com/ä"), []string{"url-non-ascii certain"}, "character 21", "https://contoso.com/%C3%A4"},
		{"letters in the host", invalidURL("https://bücher.example/a"), []string{"url-non-ascii certain"}, "", "https://xn--bcher-kva.example/a"},
		{"bad escape", invalidURL("https://contoso.com/%zz"), []string{"url-malformed certain"}, "%zz", ""},
		{"bad port", invalidURL("https://contoso.com:abc/"), []string{"url-malformed certain"}, "", ""},
		{"empty label", invalidURL("https://contoso..com/"), []string{"url-malformed certain"}, "contoso..com", ""},
		{"wildcard", invalidURL("https://*.contoso.com/"), []string{"url-wildcard likely"}, "", ""},
		{"too long", invalidURL("https://contoso.com/" + strings.Repeat("a", 3000)), []string{"url-too-long possible"}, "3020", ""},
		{"white space", invalidURL(" https://contoso.com/"), []string{"url-whitespace certain"}, "", "https://contoso.com/"},
		{"empty", invalidURL(""), []string{"url-empty likely"}, "", ""},

		{"URL", invalidURL("https://contoso.com/login?next=%2F"), nil, "", ""},
		{"http", invalidURL("http://contoso.com"), nil, "", ""},
		{"upper case", invalidURL("HTTPS://CONTOSO.COM/A"), nil, "", ""},
		{"port", invalidURL("https://contoso.com:8443/a"), nil, "", ""},
		{"IPv6", invalidURL("https://[2606:4700::1111]/a"), nil, "", ""},
		{"file", invalidURL("ftp://contoso.com/a.txt"), nil, "", ""},
		{"user", invalidURL("https://ann@contoso.com/a"), nil, "", ""},
		{"placeholder", invalidURL("{url}"), nil, "", ""},
		{"valid JSON value", failure("InvalidUrl", ""), nil, "", ""},
		{"domain", failure("InvalidDomainName", "Domain name contoso.com/ is invalid."), nil, "", ""},
		{"another code", failure("InvalidInput", "Invalid input hxxp://a."), nil, "", ""},
	})
}

func TestValidURLsAreRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.StringMatching(`https?://([a-z0-9]{1,10}\.){1,3}[a-z]{2,6}(:[1-9][0-9]{0,3})?(/[a-zA-Z0-9._~-]{0,8}){0,4}(\?[a-z]{1,5}=(%[0-9A-F]{2}|[a-z0-9]){0,8})?(#[a-z]{0,5})?`).Draw(t, "url")
		if causes := find(t, urlFamily(), invalidURL(value)); len(causes) > 0 {
			t.Fatalf("%s: %s: %s", value, causes[0].ID, causes[0].Evidence.English())
		}
	})
}

package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"pgregory.net/rapid"
)

const (
	md5    = "d41d8cd98f00b204e9800998ecf8427e"
	sha1   = "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3"
	sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
)

func invalidHash(value string) Case {
	return failure("InvalidHashValue", "Hash value "+value+" is invalid.")
}

// hashValue is an error about a hash that the matcher left as it was sent.
func hashValue(value string) Case {
	c := invalidHash("x")
	c.Values = fact.Values{{Name: "hash", Value: value}}
	return c
}

func TestHash(t *testing.T) {
	quarantine := "https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/StopAndQuarantineFile"
	testFamily(t, hashFamily(), []familyTest{
		{"too short", invalidHash("5f7d9c"), []string{"hash-length certain"},
			"5f7d9c has 6 hexadecimal digits; a SHA-1 has 40, a SHA-256 64, an MD5 32", "SHA-1"},
		{"one digit short", invalidHash(sha1[1:]), []string{"hash-length certain"}, "has 39 hexadecimal digits", ""},
		{"SHA-512", invalidHash(sha256 + sha256), []string{"hash-kind certain"}, "SHA-512", ""},
		{"letter O", invalidHash("O" + sha1[1:]), []string{"hash-look-alike certain"}, `character 1 of`, "0" + sha1[1:]},
		{"letter l", invalidHash(sha256[:63] + "l"), []string{"hash-look-alike certain"}, `character 64`, sha256[:63] + "1"},
		{"Cyrillic", invalidHash("а" + sha1[1:]), []string{"hash-look-alike certain"}, "Cyrillic", "a" + sha1[1:]},
		{"0x", invalidHash("0x" + sha1), []string{"hash-prefix certain"}, "starts with 0x", "Send " + sha1},
		{"sha1:", invalidHash("sha1:" + sha1), []string{"hash-prefix certain"}, "starts with sha1:", sha1},
		{"SHA256=", invalidHash("SHA256=" + sha256), []string{"hash-prefix certain"}, "", sha256},
		{"white space", hashValue(" " + sha1 + "\n"), []string{"hash-whitespace certain"}, "character 1 of", sha1},
		{"zero width", hashValue(sha1 + "\u200b"), []string{"hash-whitespace certain"}, "character 41", sha1},
		{"quotes", hashValue("'" + sha1 + "'"), []string{"hash-quoted certain"}, "including the quotes", sha1},
		{"quotes and length", hashValue(`"5f7d9c"`), []string{"hash-quoted certain", "hash-length certain"}, "", ""},
		{"groups", invalidHash("a9:4a:8f:e5:cc:b1:9b:a6:1c:4c:08:73:d3:91:e9:87:98:2f:bb:d3"), []string{"hash-separators certain"}, "", sha1},
		{"list", invalidHash(sha1 + "," + sha1), []string{"hash-list certain"}, "2 hashes", ""},
		{"Base64", invalidHash("qUqP5cyxm6YcTAhz05Hph5gvu9M="), []string{"hash-base64 certain"}, sha1, sha1},
		{"file name", invalidHash("malware.exe"), []string{"hash-characters certain"}, `character 1 of malware.exe is "m"`, ""},
		{"empty", hashValue(""), []string{"hash-empty likely"}, "empty", ""},
		{"SHA-256 for quarantine", invalidHash(sha256).with("POST", quarantine, `{"Sha1":"`+sha256+`"}`),
			[]string{"hash-kind certain"}, "64 hexadecimal digits: a SHA-256", "SHA-1"},
		{"value in the body only", failure("InvalidHashValue", "").with("POST", quarantine, `{"Comment":"x","Sha1":"5f7d9c"}`),
			[]string{"hash-length certain"}, "5f7d9c", ""},
		{"value in the path only", failure("InvalidHashValue", "").with("GET", "https://api.security.microsoft.com/api/files/5f7d9c/alerts", ""),
			[]string{"hash-length certain"}, "5f7d9c", ""},
		{"indicator of another type", invalidHash(sha1).with("POST", "https://api.security.microsoft.com/api/indicators", `{"indicatorType":"FileSha256","indicatorValue":"`+sha1+`"}`),
			[]string{"hash-kind certain"}, "a SHA-1", "SHA-256"},
		{"SHA-256 without request", invalidHash(sha256), []string{"hash-kind likely"}, "SHA-256", ""},

		{"SHA-1", invalidHash(sha1), nil, "", ""},
		{"upper case", invalidHash(strings.ToUpper(sha1)), nil, "", ""},
		{"SHA-256 for a file", invalidHash(sha256).with("GET", "https://api.security.microsoft.com/api/files/"+sha256, ""), nil, "", ""},
		{"SHA-1 for quarantine", invalidHash(sha1).with("POST", quarantine, ""), nil, "", ""},
		{"MD5 indicator", invalidHash(md5).with("POST", "https://api.security.microsoft.com/api/indicators", `{"indicatorType":"FileMd5"}`), nil, "", ""},
		{"placeholder", invalidHash("{hash}"), nil, "", ""},
		{"no value at all", failure("InvalidHashValue", ""), nil, "", ""},
		{"another code", failure("InvalidInput", "Invalid input 5f7d9c."), nil, "", ""},
		{"another code with such a path", failure("Forbidden", "Forbidden").with("GET", "https://api.security.microsoft.com/api/files/5f7d9c/alerts", ""), nil, "", ""},
		{"machine", failure("ResourceNotFound", "Machine 5f7d9c was not found"), nil, "", ""},
		{"SHA-1 for alerts", invalidHash(sha1).with("GET", "https://api.security.microsoft.com/api/files/"+sha1+"/alerts", ""), nil, "", ""},
		{"broken body", failure("InvalidHashValue", "").with("POST", quarantine, `{"Sha1":`), nil, "", ""},
	})
}

func TestValidHashesAreRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.StringMatching(`[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}`).Draw(t, "hash")
		for _, cause := range find(t, hashFamily(), invalidHash(value)) {
			if cause.Certainty == fact.Certain {
				t.Fatalf("%s: %s", cause.ID, cause.Evidence.English())
			}
		}
	})
}

func TestMessagesNeverPanic(t *testing.T) {
	names := []string{"hash", "ip", "domain", "url", "id", "resource", "input", "value", "received", "allowed", "name", "version", "seconds"}
	codes := []string{"InvalidHashValue", "InvalidIpAddress", "InvalidDomainName", "InvalidUrl", "ResourceNotFound", "BadRequest", "ODataError", "TooManyRequests", "InvalidInput"}
	rapid.Check(t, func(t *rapid.T) {
		c := failure(rapid.SampledFrom(codes).Draw(t, "code"), rapid.String().Draw(t, "message"))
		c.Values = append(c.Values, fact.Value{Name: rapid.SampledFrom(names).Draw(t, "name"), Value: rapid.String().Draw(t, "value")})
		c = c.with("GET", rapid.String().Draw(t, "url"), rapid.String().Draw(t, "body"))
		for _, f := range families() {
			find(t, f, c)
		}
	})
}

package safe

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/internal/planted"
)

// TestUnnamed holds that what could be a key or a token is not shown though nothing
// names it, wherever it is in a text.
func TestUnnamed(t *testing.T) {
	kinds := []string{"w", "cs", "b64", "jwt", "jwtnosig", "jwthl", "jwtpl", "jwe", "jwtwrap", "jwtwrapi", "jwtwrapcrlf", "rt", "ests", "gh", "ghpat", "slack", "npm", "google", "glpat", "stripe", "sendgrid", "openai", "b64cs"}
	texts := []string{"§", "the value § was refused", "(§)", `["§"]`, "a,§,b", "x: §", "x=§", "a?b=§&c=d", "curl%20-u%20me:§%20https", "https://x.example/§", "‘§’", "a\n§\nb", `a\n§`, "|§|", "\x1b[32m§\x1b[0m"}
	r := rand.New(rand.NewPCG(5, 6))
	all, leaking := 0, 0
	for range 10 {
		for _, kind := range kinds {
			for _, text := range texts {
				plant := planted.Make(r, kind)
				all++
				if got := Text(strings.ReplaceAll(text, "§", plant.Written)); plant.Leak(got) != "" {
					leaking++
					t.Logf("%s in %q comes out as %q", kind, text, got)
				}
			}
		}
	}
	if leaking*100 > all { // what is drawn at random may look like words
		t.Errorf("%d of %d come out", leaking, all)
	}
}

// TestPublic holds that what looks like a token and is public stays readable.
func TestPublic(t *testing.T) {
	for _, text := range []string{
		"Unable to match key: kid: 'nOo3ZDrODXEK1jKWhXslHR_KXEg'",
		"The token's kid is: 'OzZ5Dbmcso9Qzt2ModGmihg30Bo'",
		"https://graph.microsoft.com/v1.0/me/messages/AAMkAGI2TG93AAAuCeqAAA5Zx9QmK7tR2vLwB8nHyP3dC6fS1jE4gU0aT/attachments",
		"GET /v1.0/me/calendars/AQMkADAwMDFtYWRlLXVwLWlkLTAwMDAtMDACLTAwCgBGAAADq1zT8hWkFmUZp0xNvRyLbQcA3dGf/calendarView?$top=1",
		"request-id: 0HMVB4K0O3J4JQ2XZ7RTL5NWP9",
		"ETag: W/\"JzEtVEVTVDAwMDAwMDAwMDAwMDAwMDAwMDA=\"",
		"certificate pin sha256/EcWyrZzuuJzI7Df1p9nw5LOEDDOtPL1KnogvYoZnf2s=",
		"Error Info: 20261123T080000Z-15f8b4c7d9kq2mhhC1AMS5y4w00000005d000000000cdp",
		"Trace ID: a1daagbb-5047-4c59-170e-ceegeg52590200 Correlation ID: 367371g4-39c0-459c-b506-61937a4d76475",
		"returnsNullOn404NotFound RouteSpecHttp2RouteRetryPolicy calendarView4xxStatusCode",
		"Microsoft.Azure.Management.Security/2019-06-01-preview", "DM6PR04MB1234.namprd04.prod.outlook.com", "azsdk-net-Storage.Blobs/12.19.1 (.NET 8.0.4; Linux 6.1.0-40-amd64-x86_64)",
		"da637578995287051192_756343937", "S-1-5-21-3623811015-3361044348-30300820-1013", "DESKTOP-7F3K2Q9", "9f2c4b7a1e8d03566af1b2c3d4e5f60718293a4b5c6d7e8f9012ab34cd56ef78",
		"DeviceTvmSoftwareVulnerabilitiesKB", "SPE_E5_USGOV_GCCHIGH", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", "application/vnd.microsoft.graph.error+json;odata.metadata=minimal",
	} {
		if got := Text(text); got != text {
			t.Errorf("%q comes out as %q", text, got)
		}
	}
}

// TestGate holds that a gate knows the secrets of the whole where only a part is
// shown, and lets out what is none.
func TestGate(t *testing.T) {
	g := NewGate("Could not resolve host: api.security.microsoft.com, sent grant_type=x&client_secret=sword+Fish.9&scope=y for Machine.Read.All", "POST https://x/?password=swordfish")
	for text, want := range map[string]string{
		"the client said: …d+Fish.9&scope=y":   "the client said: …" + Mask + "&scope=y",
		"it has sword+Fish.9 in it":            "it has " + Mask + " in it",
		`There is no property "swordfish"`:     `There is no property "` + Mask + `"`,
		"Machine.Read.All is missing":          "Machine.Read.All is missing",
		"api.security.microsoft.com scope=y":   "api.security.microsoft.com scope=y",
		"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11": "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11",
	} {
		if got := g.Text(text); got != want {
			t.Errorf("%q comes out as %q, want %q", text, got, want)
		}
	}
	r := rand.New(rand.NewPCG(7, 8))
	for range 500 {
		plant := planted.Make(r, "b64")
		g := NewGate("the key is client_secret=" + plant.Written)
		for _, cut := range []int{3, 9, 17, 25} {
			for _, text := range []string{fmt.Sprintf("says “…%s”", plant.Written[cut:]), fmt.Sprintf("says “%s…”", plant.Written[:len(plant.Written)-cut])} {
				if got := g.Text(text); plant.Leak(got) != "" {
					t.Errorf("%q comes out as %q", text, got)
				}
			}
		}
	}
}

// TestGateIsLinear holds that a gate looks at a run of many words, at many words, and at a
// long secret in time in proportion to them: otherwise each of these takes minutes.
func TestGateIsLinear(t *testing.T) {
	const n = 1 << 20
	words := strings.Repeat("aB3dE5fG7hJ ", n/12)
	for _, tt := range []struct{ secret, text string }{
		{"Sommer2026!x", strings.Repeat("a.b/", n/4)},
		{"Sommer2026!x", strings.Repeat("DeviceFE/StatelessDecrosoft.com/", n/32)},
		{"eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL2dyYXBoIiwiYSI6MX0.qGhT4zWk7PbL", strings.Repeat("a.b/", n/4)},
		{strings.Repeat("kQ7mX2vN9pR4tY8z", n/32), words},
		{strings.Repeat("kQ7mX2vN9pR4tY8z/", n/32), strings.Repeat("/kQ7mX2vN9pR4tY8x", n/32)},
	} {
		start := time.Now()
		NewGate(`"password": "` + tt.secret + `"`).without(tt.text)
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%d bytes of %.20q took %v", len(tt.text), tt.text, took)
		}
	}
}

// TestGateInARun holds that a gate knows a secret and pieces of it inside of a long run.
func TestGateInARun(t *testing.T) {
	const password = "kQ7mX2vN9pR4tY8zLb5"
	g := NewGate(`"password": "` + password + `"`)
	for _, before := range []string{"", "a/", strings.Repeat("a.b/", 5_000)} {
		for _, piece := range []string{password, password[4:], password[:12]} {
			for _, after := range []string{"", "/a", strings.Repeat("/b.c", 5_000)} {
				if got := g.Text("at " + before + piece + after); strings.Contains(got, piece) || !strings.Contains(got, Mask) {
					t.Errorf("%d bytes, %s and %d bytes come out as %.80q", len(before), piece, len(after), got)
				}
			}
		}
	}
}

// TestIDs holds that an ID is shown in its field, and no secret there.
func TestIDs(t *testing.T) {
	for id, want := range map[string]string{
		"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11":          "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11",
		"0Zt3WYwAAAABq2mhhC1AMS5y4w0dK7fXb9TzRlQ==":     "0Zt3WYwAAAABq2mhhC1AMS5y4w0dK7fXb9TzRlQ==",
		"ghp_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5":      Mask,
		"client_secret=aB3dE5fG7hJ9kL1mN3pQ5rS7":        "client_secret=" + Mask,
		"eyJhbGciOiJub25lIn0.eyJhIjoiYiJ9.c2lnbmF0dXJl": Mask,
	} {
		if got := ID(id); got != want {
			t.Errorf("%q comes out as %q", id, got)
		}
	}
}

// TestOneLine holds that what is on one line cannot begin another one.
func TestOneLine(t *testing.T) {
	if got, want := OneLine("a\nb\tc\r\nd\u2028e\u3164f\ufe0fg"), `a\x0ab\x09c\x0ad\u2028e\u3164f\ufe0fg`; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

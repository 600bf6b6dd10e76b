package cmd

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

// secrets are throw-away secrets of every kind that people paste by mistake.
type secrets struct {
	token, refresh, client, sas, cookie, key, password string
}

func newSecrets(t *testing.T) secrets {
	t.Helper()
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"aud": "https://graph.microsoft.com", "tid": "11111111-2222-3333-4444-555555555555", "roles": []string{"Machine.Read.All"},
		"appid": "aaaaaaaa-0000-0000-0000-000000000001", "exp": 1760000000, "jti": rand.Text(),
	}).SignedString([]byte(rand.Text()))
	if err != nil {
		t.Fatal(err)
	}
	return secrets{
		token: token, refresh: "0.AXoA" + rand.Text() + rand.Text() + "-" + rand.Text(),
		client: "abc8Q~" + (rand.Text() + rand.Text())[:34], sas: rand.Text() + "%2B%3D", cookie: rand.Text(), key: rand.Text(), password: rand.Text(),
	}
}

// canaries are the pieces of the secrets that no output may hold.
func (s secrets) canaries() []string {
	parts := strings.Split(s.token, ".")
	return []string{parts[1][:20], parts[1][len(parts[1])-20:], parts[2], s.refresh[10:], s.client[8:], s.sas[:20], s.cookie, s.key, s.password}
}

func (s secrets) headers() [][2]string {
	return [][2]string{
		{"Authorization", "Bearer " + s.token}, {"Cookie", "ESTSAUTH=" + s.cookie + "; x=1"},
		{"Ocp-Apim-Subscription-Key", s.key}, {"x-functions-key", s.key}, {"Proxy-Authorization", "Basic " + s.password},
		{"Host", "api.security.microsoft.com"}, {"User-Agent", "test/1 client_secret=" + s.client},
	}
}

func (s secrets) url() string {
	return "https://me:" + s.password + "@api.security.microsoft.com/api/machines?sv=2020&sig=" + s.sas + "&access_token=" + s.token
}

func (s secrets) form() string {
	return "grant_type=client_credentials&client_id=a&client_secret=" + s.client + "&refresh_token=" + s.refresh + "&password=" + s.password
}

// planted returns a case with the secrets around it and in it, in each of the
// shapes in which they come.
func (s secrets) planted(t *testing.T, body string) map[string]string {
	t.Helper()
	var sent, har strings.Builder
	for i, h := range s.headers() {
		fmt.Fprintf(&sent, "> %s: %s\n", h[0], h[1])
		if i > 0 {
			har.WriteByte(',')
		}
		fmt.Fprintf(&har, `{"name":%s,"value":%s}`, quoted(t, h[0]), quoted(t, h[1]))
	}
	message := fmt.Sprintf("Forbidden for %s with Authorization: Bearer %s, client_secret=%s, Cookie: a=%s", s.url(), s.token, s.client, s.cookie)
	return map[string]string{
		"alone": body,
		"curl -v": "* Connected\n> POST /api/machines?sig=" + s.sas + " HTTP/1.1\n" + sent.String() + ">\n< HTTP/1.1 403 Forbidden\n" +
			"< Content-Type: application/json\n< Set-Cookie: b=" + s.cookie + "\n<\n" + body + "\n",
		"har": fmt.Sprintf(`{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-03-01T12:00:00Z","request":{"method":"POST","url":%s,"headers":[%s],`+
			`"cookies":[{"name":"ESTSAUTH","value":%s}],"postData":{"text":%s}},"response":{"status":403,"headers":[],"content":{"text":%s}}}]}}`,
			quoted(t, s.url()), har.String(), quoted(t, s.cookie), quoted(t, s.form()), quoted(t, body)),
		"gateway": fmt.Sprintf(`{"error":{"code":502,"source":"logic-apis-westeurope.azure-apim.net","clientRequestId":"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11",`+
			`"message":"The response is not in a JSON format.","innerError":%s}}`+"\n%s", quoted(t, message), body),
		"log": fmt.Sprintf("2026-03-01T12:00:00Z level=error url=%s form=%q token=\"Bearer %s\" body=%s", s.url(), s.form(), s.token, body),
		"json": fmt.Sprintf(`{"error":{"code":"Forbidden","message":%s,"target":%s}}`+"\n%s",
			quoted(t, message), quoted(t, "Bearer "+s.token), body),
		"command": fmt.Sprintf("$ curl -sSi -u me:%s -b 'a=%s' -H 'Authorization: Bearer %s' -d '%s' '%s'\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"bad token %s\"\n\n%s",
			s.password, s.cookie, s.token, s.form(), s.url(), s.token, body),
		"prose": s.form() + "\n" + message,
	}
}

func quoted(t *testing.T, text string) string {
	t.Helper()
	b, err := json.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// check looks for the secrets in all that the program wrote.
func (s secrets) check(t *testing.T, output string) {
	t.Helper()
	for _, canary := range s.canaries() {
		if i := strings.Index(output, canary); i >= 0 {
			t.Fatalf("a secret comes out: ...%s", output[max(0, i-80):i+len(canary)])
		}
	}
}

// TestNothingSecretComesOut plants secrets around every real failure and
// looks for them in the output of every format.
func TestNothingSecretComesOut(t *testing.T) {
	files, err := filepath.Glob("../testdata/cases/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	s := newSecrets(t)
	tokenFile := filepath.Join(t.TempDir(), "token.txt")
	if err := os.WriteFile(tokenFile, []byte("Bearer "+s.token), 0o600); err != nil {
		t.Fatal(err)
	}
	commands := [][]string{
		{"explain"}, {"explain", "--color", "always"}, {"explain", "-o", "json", "--token-file", tokenFile}, {"explain", "-o", "markdown"},
		{"explain", "--support", "--token-file", tokenFile}, {"explain", "--operation", "isolate-machine", "--url", "POST " + s.url()},
		{"explain", "--full"}, {"explain", "--brief"}, {"summary"}, {"summary", "-o", "json"}, {"summary", "--by", "hour"},
	}
	explained := 0
	files = sampled(files)
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for shape, input := range s.planted(t, string(body)) {
			t.Run(filepath.Base(file)+"/"+shape, func(t *testing.T) {
				for _, args := range commands {
					code, out, errOut := run(t, []byte(input), args...)
					s.check(t, out+errOut)
					if code == exitOK {
						explained++
					}
				}
			})
		}
	}
	if explained < len(files) {
		t.Errorf("only %d answers were given; the test shows nothing", explained)
	}
}

// TestNoCommandShowsSecrets does the same for the commands that read requests
// and tokens, and for what they say of input that they cannot take.
func TestNoCommandShowsSecrets(t *testing.T) {
	s := newSecrets(t)
	curl := fmt.Sprintf("curl -u me:%s -b a=%s -H 'Authorization: Bearer %s' -H 'x-functions-key: %s' -d '%s' '%s'", s.password, s.cookie, s.token, s.key, s.form(), s.url())
	body := fmt.Sprintf(`{"Comment":5,"IsolationType":"Bearer %s","client_secret":%q,"Password":%q}`, s.token, s.client, s.password)
	tests := []struct {
		stdin string
		args  []string
	}{
		{s.token, []string{"token"}},
		{s.token, []string{"token", "-o", "json"}},
		{"Bearer " + s.token, []string{"token", "--for", "isolate-machine"}},
		{s.token[:80], []string{"token"}},
		{s.client, []string{"token"}},
		{s.refresh, []string{"token", "-o", "json"}},
		{s.client, []string{"explain"}},
		{"Cookie: a=" + s.cookie, []string{"explain"}},
		{"", []string{"token", s.token}},
		{"", []string{"token", s.client}},
		{"", []string{"explain", s.token}},
		{"", []string{"explain", s.client}},
		{"", []string{"explain", "--token-file", s.token, "403"}},
		{"", []string{"explain", "Authorization: Bearer " + s.token}},
		{"", []string{"check", "--curl", curl}},
		{curl, []string{"check"}},
		{body, []string{"check", "isolate-machine"}},
		{body, []string{"check", "isolate-machine", "-o", "json"}},
		{body, []string{"check", "isolate-machine", "-o", "github"}},
		{body, []string{"check", "POST", s.url()}},
		{"", []string{"list", "--search", s.token}},
		{"", []string{"operations", s.client}},
		{"", []string{s.token}},
	}
	for _, tt := range tests {
		t.Run(tt.args[0], func(t *testing.T) {
			_, out, errOut := run(t, []byte(tt.stdin), tt.args...)
			if out+errOut == "" {
				t.Error("no answer")
			}
			s.check(t, out+errOut)
		})
	}
}

package cmd

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// sign makes a token for an hour from now, with a throw-away key.
func sign(t *testing.T, claims jwt.MapClaims) []byte {
	t.Helper()
	all := jwt.MapClaims{
		"aud": "https://api.securitycenter.microsoft.com", "iss": "https://sts.windows.net/11111111-2222-3333-4444-555555555555/",
		"tid": "11111111-2222-3333-4444-555555555555", "appid": "aaaaaaaa-0000-0000-0000-000000000001", "app_displayname": "soc",
		"idtyp": "app", "roles": []string{"Machine.Read.All"},
		"nbf": time.Now().Add(-time.Minute).Unix(), "exp": time.Now().Add(90 * time.Minute).Unix(),
	}
	for name, value := range claims {
		all[name] = value
	}
	text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, all).SignedString([]byte("throw-away"))
	if err != nil {
		t.Fatal(err)
	}
	return []byte(text)
}

// unsigned is sign without the signature.
func unsigned(t *testing.T, claims jwt.MapClaims) []byte {
	t.Helper()
	text := sign(t, claims)
	return text[:bytes.LastIndexByte(text, '.')+1]
}

// cutSignature makes a token that has the first part of a signature only.
func cutSignature(t *testing.T) []byte {
	t.Helper()
	header := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"RS256","typ":"JWT"}`))
	_, rest, _ := strings.Cut(string(sign(t, nil)), ".")
	return []byte(header + "." + rest)
}

func TestTokenCommand(t *testing.T) {
	user := jwt.MapClaims{"idtyp": "user", "upn": "ann@contoso.com", "scp": "Machine.Read", "roles": nil}
	tests := []struct {
		name   string
		stdin  []byte
		args   []string
		code   int
		stdout []string
		stderr string
	}{
		{"in plain words", sign(t, nil), nil, exitOK, []string{
			"the application itself", "soc  aaaaaaaa-0000-0000-0000-000000000001", "11111111-2222-3333-4444-555555555555",
			"WindowsDefenderATP  https://api.securitycenter.microsoft.com", "in 89 minutes", "Machine.Read.All  may read",
		}, ""},
		{"of a user", sign(t, user), nil, exitOK, []string{"on behalf of a user", "ann@contoso.com", "Scopes:", "Machine.Read  may"}, ""},
		{"expired", sign(t, jwt.MapClaims{"exp": time.Now().Add(-3*time.Hour - time.Minute).Unix()}), nil, exitOK, []string{"expired 3 hours ago"}, ""},
		{"not begun", sign(t, jwt.MapClaims{"nbf": time.Now().Add(30*time.Hour + time.Minute).Unix()}), nil, exitOK, []string{"begins in 30 hours"}, ""},
		{"without permissions", sign(t, jwt.MapClaims{"roles": nil}), nil, exitOK, []string{"Roles: none"}, ""},
		{"of an unknown API", sign(t, jwt.MapClaims{"aud": "api://own"}), nil, exitOK, []string{"api://own", "Machine.Read.All  not in the catalog"}, ""},
		{"quoted", []byte(`"Bearer ` + string(sign(t, nil)) + `"`), nil, exitOK, []string{"The token was in quotes", "Bearer came before"}, ""},
		{"will do", sign(t, nil), []string{"--for", "list-machines"}, exitOK, []string{"ok: sufficient for list-machines"}, ""},
		{"user will do", sign(t, user), []string{"--for", "list-machines"}, exitOK, []string{"View Data"}, ""},
		{"role missing", sign(t, nil), []string{"--for", "isolate-machine"}, exitInvalid, []string{"no: not sufficient", "accepts only Machine.Isolate", "Add Machine.Isolate"}, ""},
		{"expired for it", sign(t, jwt.MapClaims{"exp": time.Now().Add(-time.Hour).Unix()}), []string{"--for", "list-machines"}, exitInvalid, []string{"had expired"}, ""},
		{"another API", sign(t, nil), []string{"--for", "list-incidents"}, exitInvalid, []string{"a different API", "https://api.security.microsoft.com/.default"}, ""},
		{"ID token", sign(t, jwt.MapClaims{"idtyp": nil, "appid": nil, "roles": nil, "nonce": "n", "name": "Ann"}), []string{"--for", "list-machines"}, exitInvalid, []string{"ID token", "access_token"}, ""},
		{"without its signature", unsigned(t, nil), nil, exitOK, []string{"The signature is missing"}, ""},
		{"without its signature, for it", unsigned(t, nil), []string{"--for", "list-machines"}, exitInvalid,
			[]string{"no: its permissions are sufficient for list-machines (GET /api/machines), but an API refuses it in this form", "Cause     An API refuses a token without its complete signature."}, ""},
		{"without its signature, role missing", unsigned(t, nil), []string{"--for", "isolate-machine"}, exitInvalid,
			[]string{"no: not sufficient for isolate-machine", "without its complete signature", "accepts only Machine.Isolate"}, ""},
		{"signature cut off", cutSignature(t), []string{"--for", "list-machines"}, exitInvalid,
			[]string{"no: its permissions are sufficient", "too short for its algorithm"}, ""},
		{"unknown operation", sign(t, nil), []string{"--for", "isolate-machin"}, exitUsage, nil, "nearest: isolate-machine"},
		{"cut off", sign(t, nil)[:70], nil, exitNothing, nil, "cut off"},
		{"nothing", nil, nil, exitNothing, nil, "empty"},
		{"an error in its place", []byte(`{"error":"invalid_client"}`), nil, exitNothing, nil, "defender-err explain reads it"},
		{"an argument", nil, []string{"abc"}, exitUsage, nil, "a token can't be an argument"},
		{"file not found", nil, []string{"-f", "nowhere"}, exitFailed, nil, "nowhere: file not found"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			code, out, errOut := run(t, tt.stdin, append([]string{"token"}, tt.args...)...)
			if code != tt.code {
				t.Errorf("exit %d, want %d: %s", code, tt.code, errOut)
			}
			for _, want := range tt.stdout {
				if !strings.Contains(out, want) {
					t.Errorf("%q is not in:\n%s", want, out)
				}
			}
			if !strings.Contains(errOut, tt.stderr) {
				t.Errorf("%q is not in: %s", tt.stderr, errOut)
			}
		})
	}
}

func TestTokenJSON(t *testing.T) {
	code, out, errOut := run(t, sign(t, nil), "token", "--for", "isolate-machine", "-o", "json")
	var got struct {
		Kind        string
		API         string
		TenantID    string
		Expired     bool
		Permissions []struct{ Name, Allows string }
		For         struct {
			Suitable          bool
			Required, Missing []string
			Causes            []struct{ ID string }
		}
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err, out, errOut)
	}
	if code != exitInvalid || got.Kind != "app" || got.API != "WindowsDefenderATP" || got.TenantID == "" || got.Expired ||
		len(got.Permissions) != 1 || got.Permissions[0].Allows == "" ||
		got.For.Suitable || len(got.For.Missing) != 1 || got.For.Missing[0] != "Machine.Isolate" || len(got.For.Causes) != 1 || got.For.Causes[0].ID != "role-missing" {
		t.Errorf("exit %d: %+v", code, got)
	}
	code, out, _ = run(t, unsigned(t, nil), "token", "--for", "list-machines", "-o", "json")
	if code != exitInvalid || !strings.Contains(out, `"for":{"operation":"list-machines","suitable":false,"required":["Machine.Read.All","Machine.ReadWrite.All"],"causes":[{"id":"token-mangled","certainty":"certain"`) {
		t.Errorf("exit %d: %s", code, out)
	}
	code, _, errOut = run(t, []byte("nonsense"), "token", "-o", "json")
	if code != exitNothing || !strings.HasPrefix(errOut, `{"error":{"kind":"nothing-found"`) {
		t.Errorf("exit %d: %s", code, errOut)
	}
}

// TestTokenOnTerminal holds that the command never waits for somebody to type
// a token.
func TestTokenOnTerminal(t *testing.T) {
	var out, errOut bytes.Buffer
	s := &Streams{In: strings.NewReader(""), Out: &out, Err: &errOut, InTTY: true, Getenv: func(string) string { return "" }, Now: time.Now}
	if code := Main([]string{"token"}, s); code != exitUsage || !strings.Contains(errOut.String(), "token -f token.txt") {
		t.Errorf("exit %d: %s", code, errOut.String())
	}
}

func TestTokenFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "token.txt")
	if err := os.WriteFile(name, append([]byte("Bearer "), sign(t, jwt.MapClaims{"aud": "https://graph.microsoft.com"})...), 0o600); err != nil {
		t.Fatal(err)
	}
	body := []byte(`{"error":{"code":"Unauthorized","message":"Access denied.","target":"43f4cb08-8fac-4b65-9db1-745c2ae65f3b"}}`)
	const url = "GET https://api.security.microsoft.com/api/incidents?$filter=assignedTo eq 'ann@contoso.com'"

	_, out, _ := run(t, body, "explain", "-o", "json", "--token-file", name, "--url", url)
	got := answers(t, out)
	if len(got) != 1 || len(got[0].Causes) == 0 || got[0].Causes[0].ID != "token-audience" || got[0].Causes[0].Certainty != "certain" {
		t.Errorf("got %+v", got)
	}

	_, out, _ = run(t, body, "explain", "--support", "--token-file", name, "--url", url)
	for _, want := range []string{
		"Tracking ID (target): 43f4cb08-8fac-4b65-9db1-745c2ae65f3b\n", "Request: GET https://api.security.microsoft.com/api/incidents?$filter=\n",
		"Code: Unauthorized\n", "Message: Access denied.\n", "Tenant ID: 11111111-2222-3333-4444-555555555555\n",
		"Application ID: aaaaaaaa-0000-0000-0000-000000000001\n", "Reported with: defender-err ",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in:\n%s", want, out)
		}
	}
	if strings.Contains(out, "contoso") {
		t.Errorf("the value of a query parameter is shown:\n%s", out)
	}

	_, out, errOut := run(t, []byte("nonsense"), "explain", "--token-file", "-", "403")
	if !strings.Contains(errOut, "standard input: This isn't a JWT") || out == "" {
		t.Errorf("got %q, %q", out, errOut)
	}
	for _, args := range [][]string{
		{"explain", "--token-file", "-", "-f", "-"}, {"explain", "--token-file", "-"},
		{"explain", "--support", "-o", "json", "403"}, {"explain", "--support", "--each-line"},
	} {
		if code, _, errOut := run(t, body, args...); code != exitUsage || errOut == "" {
			t.Errorf("%v: exit %d: %s", args, code, errOut)
		}
	}
}

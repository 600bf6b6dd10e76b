package token

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"pgregory.net/rapid"
)

// issue makes a token with a throw-away key.
func issue(t interface{ Fatal(...any) }, c jwt.MapClaims) string {
	text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString([]byte("throw-away"))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func appClaims() jwt.MapClaims {
	return jwt.MapClaims{
		"aud": "https://api.security.microsoft.com", "iss": "https://sts.windows.net/11111111-2222-3333-4444-555555555555/",
		"tid": "11111111-2222-3333-4444-555555555555", "appid": "aaaaaaaa-0000-0000-0000-000000000001", "app_displayname": "soc",
		"oid": "bbbbbbbb-0000-0000-0000-000000000001", "idtyp": "app", "ver": "1.0", "roles": []string{"Incident.Read.All"},
		"iat": 1760000000, "nbf": 1760000000, "exp": 1760003900, "uti": "u",
	}
}

func TestRead(t *testing.T) {
	whole := issue(t, appClaims())
	head, tail := whole[:40], whole[40:]
	body, signature := whole[:strings.LastIndexByte(whole, '.')], whole[strings.LastIndexByte(whole, '.')+1:]
	response, err := json.Marshal(map[string]any{"token_type": "Bearer", "expires_in": 3599, "access_token": whole})
	if err != nil {
		t.Fatal(err)
	}
	utf16 := "\xff\xfe"
	for _, c := range whole {
		utf16 += string(c) + "\x00"
	}
	tests := []struct {
		name, text string
		want       []ProblemKind // of the token, or of the error
	}{
		{"plain", whole, nil},
		{"line feed behind", whole + "\r\n", nil},
		{"scheme", "Bearer " + whole, []ProblemKind{Scheme}},
		{"scheme twice", "Bearer bearer " + whole, []ProblemKind{Scheme, SchemeDoubled}},
		{"header", "Authorization: Bearer " + whole, []ProblemKind{Scheme}},
		{"quotes", `"` + whole + `"`, []ProblemKind{Quoted}},
		{"scheme in quotes", `'Bearer ` + whole + `'`, []ProblemKind{Quoted, Scheme}},
		{"wrapped", head + "\n" + tail, []ProblemKind{Wrapped}},
		{"wrapped with CR LF and blanks", "Bearer " + head + "\r\n    " + tail, []ProblemKind{Scheme, Wrapped}},
		{"continued in a shell", head + "\\\n" + tail, []ProblemKind{Wrapped}},
		{"URL-encoded", url.QueryEscape("Bearer " + whole), []ProblemKind{Scheme}},
		{"percent-encoded", strings.ReplaceAll(whole, ".", "%2E"), []ProblemKind{URLEncoded}},
		{"response", string(response), []ProblemKind{Response}},
		{"response cut off behind it", strings.TrimSuffix(string(response), "}"), []ProblemKind{Response}},
		{"az account get-access-token", `{"accessToken": "` + whole + `", "expiresOn": "x"}`, []ProblemKind{Response}},
		{"fragment", "access_token=" + whole + "&token_type=Bearer", []ProblemKind{Response}},
		{"among text", "the token is " + whole + " and more", []ProblemKind{Surrounded}},
		{"PowerShell list", "token_type   : Bearer\naccess_token : " + whole + "\n", []ProblemKind{Surrounded}},
		{"UTF-16", utf16, nil},
		{"no signature", body + ".", []ProblemKind{NoSignature}},
		{"no third part", body, []ProblemKind{NoSignature}},
		{"empty", " \n", []ProblemKind{Empty}},
		{"header of the token only", whole[:strings.IndexByte(whole, '.')], []ProblemKind{CutOff}},
		{"cut off inside the claims", whole[:120], []ProblemKind{CutOff}},
		{"abbreviated", whole[:30] + "...", []ProblemKind{CutOff}},
		{"a part altered", whole[:50] + "!" + whole[51:], []ProblemKind{CutOff}},
		{"claims damaged", whole[:60] + "AAAA" + whole[60:], []ProblemKind{Damaged}},
		{"encrypted", "eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d", []ProblemKind{Encrypted}},
		{"four parts", whole + "." + signature, []ProblemKind{Damaged}},
		{"opaque", "EwB4A8l6BAAUkj1NuJYtTVha+Mogk+HEiPbQo04AAZyW2", []ProblemKind{Opaque}},
		{"client secret", "abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789A", []ProblemKind{ClientSecret}},
		{"refresh token", "0.AXoA" + strings.Repeat("abcd_-123", 30), []ProblemKind{RefreshToken}},
		{"shell variable", "Bearer $TOKEN", []ProblemKind{Placeholder}},
		{"cmd variable", "%TOKEN%", []ProblemKind{Placeholder}},
		{"Postman variable", "Bearer {{access_token}}", []ProblemKind{Placeholder}},
		{"null", "Bearer null", []ProblemKind{Placeholder}},
		{"masked", "Bearer ***", []ProblemKind{Masked}},
		{"error", `{"error":"invalid_client","error_description":"AADSTS7000215"}`, []ProblemKind{ErrorResponse}},
		{"prose", "nothing to see", []ProblemKind{Opaque}},
		{"too large", strings.Repeat("a", maxSize+1), []ProblemKind{TooLarge}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Read([]byte(tt.text))
			var kinds []ProblemKind
			for _, p := range got.Problems {
				kinds = append(kinds, p.Kind)
			}
			if p, ok := errors.AsType[Problem](err); ok {
				kinds = append(kinds, p.Kind)
			} else if got.Tenant != "11111111-2222-3333-4444-555555555555" {
				t.Errorf("tenant %q", got.Tenant)
			}
			if !slices.Equal(kinds, tt.want) {
				t.Errorf("problems %q, want %q", kinds, tt.want)
			}
		})
	}
}

func TestClaims(t *testing.T) {
	got, err := Read([]byte(issue(t, appClaims())))
	if err != nil {
		t.Fatal(err)
	}
	if got.Kind != App || got.AppName != "soc" || !slices.Equal(got.Roles, []string{"Incident.Read.All"}) || got.Version != "1.0" ||
		!slices.Equal(got.Audience, []string{"https://api.security.microsoft.com"}) || !got.Expires.Equal(time.Unix(1760003900, 0)) {
		t.Errorf("got %+v", got)
	}
	tests := []struct {
		name   string
		claims jwt.MapClaims
		want   Kind
	}{
		{"application of version 2", jwt.MapClaims{"azp": "a", "oid": "o", "sub": "o", "ver": "2.0"}, App},
		{"user", jwt.MapClaims{"appid": "a", "scp": "Machine.Read", "upn": "ann@contoso.com"}, User},
		{"user without scope", jwt.MapClaims{"azp": "a", "preferred_username": "ann@contoso.com"}, User},
		{"user who says so", jwt.MapClaims{"azp": "a", "idtyp": "user"}, User},
		{"ID token", jwt.MapClaims{"aud": "a", "preferred_username": "ann@contoso.com", "nonce": "n"}, ID},
		{"ID token with app roles", jwt.MapClaims{"aud": "a", "name": "Ann", "roles": []string{"Admin"}}, ID},
		{"no claims", jwt.MapClaims{}, App},
		{"claims of the wrong type", jwt.MapClaims{"scp": 1, "roles": 2, "aud": 3, "exp": "soon", "upn": []int{1}}, App},
		{"names are case-sensitive", jwt.MapClaims{"SCP": "x", "Upn": "y", "appid": "a"}, App},
	}
	for _, tt := range tests {
		got, err := Read([]byte(issue(t, tt.claims)))
		if err != nil || got.Kind != tt.want {
			t.Errorf("%s: kind %q, want %q (%v)", tt.name, got.Kind, tt.want, err)
		}
		if got.Has(IDToken) != (tt.want == ID) {
			t.Errorf("%s: problems %v", tt.name, got.Problems)
		}
	}
}

func TestShortSignature(t *testing.T) {
	body := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"RS256"}`)) + "." + base64.RawURLEncoding.EncodeToString([]byte(`{"tid":"t"}`)) + "."
	for _, tt := range []struct {
		length int
		short  bool
	}{{100, true}, {341, true}, {342, false}, {683, false}} {
		got, err := Read([]byte(body + strings.Repeat("A", tt.length)))
		if err != nil || got.Has(ShortSignature) != tt.short {
			t.Errorf("%d characters: %v, %v", tt.length, got.Problems, err)
		}
	}
}

// TestReadKeepsMeaning holds that what people do to a token on its way does
// not change what is read.
func TestReadKeepsMeaning(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tenant := rapid.StringMatching(`[a-z0-9 "%.]{1,30}`).Draw(t, "tenant")
		text := issue(t, jwt.MapClaims{"tid": tenant, "roles": []string{"A.Read.All"}})
		for range rapid.IntRange(0, 3).Draw(t, "layers") {
			switch rapid.IntRange(0, 4).Draw(t, "layer") {
			case 0:
				text = "Bearer " + text
			case 1:
				text = `"` + text + `"`
			case 2:
				text = url.PathEscape(text)
			case 3:
				text = "\n  " + text + "\r\n"
			case 4:
				i := strings.LastIndexByte(text, '.')
				text = text[:i-3] + "\r\n" + text[i-3:]
			}
		}
		got, err := Read([]byte(text))
		if err != nil || got.Tenant != tenant {
			t.Fatalf("%q gives tenant %q, want %q (%v)", text, got.Tenant, tenant, err)
		}
	})
}

// FuzzRead holds that no text makes Read panic, and that nothing it says
// holds the signature.
func FuzzRead(f *testing.F) {
	whole := issue(f, appClaims())
	for _, seed := range []string{whole, "Bearer " + whole, `{"access_token":"` + whole + `"}`, "", "Bearer", "%41%", "eyJ.eyJ.", "{\"a\":", "\xff\xfee\x00"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		got, err := Read(text)
		if err != nil {
			p, ok := errors.AsType[Problem](err)
			if !ok || p.Text.En == "" || p.Text.Ru == "" {
				t.Fatalf("not a problem with both texts: %#v", err)
			}
			return
		}
		for _, p := range got.Problems {
			if p.Text.En == "" || p.Text.Ru == "" {
				t.Fatalf("%s has no text", p.Kind)
			}
		}
	})
}

// FuzzParse holds that parse takes the same tokens as a module for them, with
// the same claims.
func FuzzParse(f *testing.F) {
	whole := issue(f, appClaims())
	for _, seed := range []string{whole, "", ".", "..", "e30.e30.", "bnVsbA.bnVsbA.", "eyJhbGciOiJub25lIn0.e30.", "eyJ.eyJ.", whole[:60] + "AAAA" + whole[60:]} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		parts := strings.Split(text, ".")
		if len(parts) != 3 || strings.ContainsAny(text, "=+/") {
			return
		}
		want := jwt.MapClaims{}
		decoded, _, err := jwt.NewParser().ParseUnverified(parts[0]+"."+parts[1]+".", want)
		if err != nil && decoded.Method == nil && len(want) == 0 {
			return
		}
		got, err := parse(text)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		got.Problems = nil
		if want := claims(want).token(); !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: got %+v, want %+v", text, got, want)
		}
	})
}

package safe

import (
	"strings"
	"testing"
	"unicode"

	"github.com/defender-err/defender-err/explain/safe/internal/visible"
)

func TestRedact(t *testing.T) {
	const secret = "Zm9vYmFyMTIzNDU2Nzg5MA"
	tests := []struct{ in, want string }{
		{"nothing here", "nothing here"},
		{"Hash value 5f7d9c is invalid.", "Hash value 5f7d9c is invalid."},
		{"the bearer token is missing", "the bearer token is missing"},
		{"Authorization: Bearer " + secret, "Authorization: " + Mask},
		{"sent bearer " + secret + " to it", "sent bearer " + Mask + " to it"},
		{"token eyJhbGciOiJub25lIn0.eyJhIjoxfQ." + secret, "token " + Mask},
		{"https://x.blob.core.windows.net/c?sv=2020&sig=" + secret + "&se=1", "https://x.blob.core.windows.net/c?sv=2020&sig=" + Mask + "&se=1"},
		{`{"client_secret":"` + secret + `","a":1}`, `{"client_secret":"` + Mask + `","a":1}`},
		{`{\"client_secret\":\"` + secret + `\",\"a\":1}`, `{\"client_secret\":\"` + Mask + `\",\"a\":1}`},
		{"grant_type=client_credentials&client_secret=" + secret + "&x=y", "grant_type=client_credentials&client_secret=" + Mask + "&x=y"},
		{"Set-Cookie: a=" + secret + "; path=/", "Set-Cookie: " + Mask},
		{"Ocp-Apim-Subscription-Key: " + secret, "Ocp-Apim-Subscription-Key: " + Mask},
		{"password='" + secret + "'", "password='" + Mask + "'"},
		{"design=blue", "design=blue"},
		{"GET https://user:" + secret + "@host/x@y", "GET https://" + Mask + "@host/x@y"},
		{"//ghp_" + secret + "@host/x", "//" + Mask + "@host/x"},
		{"GET https://host:8080/a@b", "GET https://host:8080/a@b"},
		{"AADSTS7000215: Invalid client secret provided.", "AADSTS7000215: Invalid client secret provided."},
		{"twice " + Mask, "twice " + Mask},
		{"AZURE_CLIENT_SECRET=" + secret, "AZURE_CLIENT_SECRET=" + Mask},
		{`{"accessToken": "` + secret + `"}`, `{"accessToken": "` + Mask + `"}`},
		{`{\u0022client_secret\u0022:\u0022` + secret + `\u0022}`, `{\u0022client_secret\u0022:\u0022` + Mask + `\u0022}`},
		{`&quot;password&quot;:&quot;` + secret + `&quot;`, `&quot;password&quot;:&quot;` + Mask + `&quot;`},
		{"u=https%3A%2F%2Fa%2F%3Fsv%3D1%26sig%3D" + secret + "%26se%3D2", "u=https%3A%2F%2Fa%2F%3Fsv%3D1%26sig%3D" + Mask + "%26se%3D2"},
		{"<password>" + secret + "</password>", "<password>" + Mask + "</password>"},
		{"proxy http://me:" + secret + "@proxy:8080/", "proxy http://" + Mask + "@proxy:8080/"},
		{"see https://learn.microsoft.com/a@b", "see https://learn.microsoft.com/a@b"},
		{"mail ann@contoso.com", "mail ann@contoso.com"},
		{"Bearer eyJhbGciOiJub25lIn0\n  " + secret + "\nnext line", "Bearer " + Mask + "\nnext line"},
		{"token eyJhbGciOiJub25lIn0.eyJh\r\n  " + secret + "\r\nnext line", "token " + Mask + "\r\nnext line"},
		{"-----BEGIN PRIVATE KEY-----\n" + secret + "\n-----END PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----" + Mask + "-----END PRIVATE KEY-----"},
		{"-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----", "-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----"},
		{"secret abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789A sent", "secret " + Mask + " sent"},
		{"abcd8Q~short", "abcd8Q~short"},
	}
	for _, tt := range tests {
		if got := Redact(tt.in); got != tt.want {
			t.Errorf("Redact(%q)\n got %q\nwant %q", tt.in, got, tt.want)
		}
	}
}

func TestVisible(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain\n\ttext", "plain\n\ttext"},
		{"a\r\nb", "a\nb"},
		{"\x1b[31mred", `\x1b[31mred`},
		{"bell\a", `bell\x07`},
		{"c1 \u009b31m", `c1 \x9b31m`},
		{"turn \u202eback", `turn \u202eback`},
		{"bad \xff utf", `bad \xff utf`},
		{"Кириллица", "Кириллица"},
	}
	for _, tt := range tests {
		if got := Visible(tt.in); got != tt.want {
			t.Errorf("Visible(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestLine(t *testing.T) {
	if got := Line("a\n b\tc", 10); got != "a b c" {
		t.Errorf("got %q", got)
	}
	if got := Line(strings.Repeat("é", 20), 5); got != "ééééé..." {
		t.Errorf("got %q", got)
	}
}

// FuzzText holds the promise that no control character survives, and that
// what is safe stays as it is.
func FuzzText(f *testing.F) {
	f.Add("Authorization: Bearer abc\x1b[0m")
	f.Fuzz(func(t *testing.T, s string) {
		got := Text(s)
		if strings.ContainsFunc(got, visible.IsHidden) {
			t.Errorf("Text(%q) = %q holds a control character", s, got)
		}
		if again := Visible(got); again != got {
			t.Errorf("not stable: %q then %q", got, again)
		}
	})
}

// TestBlot holds that Blot hides what Redact hides, and keeps places.
func TestBlot(t *testing.T) {
	for _, s := range []string{
		"", `{"a": 1}`, `{"client_secret": "abcdefgh12345678", "b": 1}`, "password=x&b=1",
		"Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl rest",
	} {
		got := string(Blot([]byte(s)))
		if len(got) != len(s) {
			t.Errorf("%q became %q, of another length", s, got)
		}
		if (got == s) != (Redact(s) == s) {
			t.Errorf("%q became %q, and redacted %q", s, got, Redact(s))
		}
		if strings.Contains(got, "abcdefgh") || strings.Contains(got, "c2lnbm") {
			t.Errorf("a secret is left in %q", got)
		}
		if Redact(got) != got && !strings.Contains(s, "password=x") {
			t.Errorf("%q is redacted once more to %q", got, Redact(got))
		}
	}
}

// TestHidden holds that the short way through IsHidden says the same as the
// tables of Unicode.
func TestHidden(t *testing.T) {
	for r := rune(0x7f); r < 0x800; r++ {
		if want := r < 0xa0 || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point); visible.IsHidden(r) != want {
			t.Errorf("IsHidden(%U) = %t", r, !want)
		}
	}
}

func BenchmarkText(b *testing.B) {
	for _, bb := range []struct{ name, text string }{
		{"harmless", "Machine 2b7e151628aed2a6abf7158809cf4f3c762e7160 was not found"},
		{"colon", "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.Read.All."},
		{"russian", "В хеше 38 шестнадцатеричных цифр; в SHA-1 их 40"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Text(bb.text)
			}
		})
	}
}

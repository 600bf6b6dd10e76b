package token

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestChallenges(t *testing.T) {
	tests := []struct {
		header string
		want   []Challenge
	}{
		{"", nil},
		{"Bearer", []Challenge{{Scheme: "Bearer"}}},
		{`Bearer realm="", error="invalid_token"`, []Challenge{{"Bearer", []Param{{"realm", ""}, {"error", "invalid_token"}}}}},
		{`Bearer error="invalid_token", error_description="The token expired at '10/05/2026 12:00:00'"`,
			[]Challenge{{"Bearer", []Param{{"error", "invalid_token"}, {"error_description", "The token expired at '10/05/2026 12:00:00'"}}}}},
		{`Bearer error_description="a \"quoted\", word"`, []Challenge{{"Bearer", []Param{{"error_description", `a "quoted", word`}}}}},
		{`Bearer authorization_uri=https://login.windows.net/x, error=invalid_token`,
			[]Challenge{{"Bearer", []Param{{"authorization_uri", "https://login.windows.net/x"}, {"error", "invalid_token"}}}}},
		{`Bearer claims="eyJh==", error = "insufficient_claims"`, []Challenge{{"Bearer", []Param{{"claims", "eyJh=="}, {"error", "insufficient_claims"}}}}},
		{`Negotiate, NTLM, Basic realm="a"`, []Challenge{{Scheme: "Negotiate"}, {Scheme: "NTLM"}, {"Basic", []Param{{"realm", "a"}}}}},
		{`Basic realm="a", Bearer error="b"`, []Challenge{{"Basic", []Param{{"realm", "a"}}}, {"Bearer", []Param{{"error", "b"}}}}},
		{`Bearer error="cut o`, []Challenge{{"Bearer", []Param{{"error", "cut o"}}}}},
		{`,, Bearer ,error=x,,`, []Challenge{{"Bearer", []Param{{"error", "x"}}}}},
		{`"stray" (Bearer)`, []Challenge{{Scheme: "stray"}, {Scheme: "Bearer"}}},
		{`=, "`, nil},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, Challenges(tt.header)); diff != "" {
			t.Errorf("%s\n%s", tt.header, diff)
		}
	}
}

func TestDemands(t *testing.T) {
	tests := []struct {
		claims string
		want   []Demand
	}{
		{"eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiY3AxIn19fQ==", []Demand{{"acrs", []string{"cp1"}}}},
		{"eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTYzNTUyNzc5MCJ9fX0=", []Demand{{"nbf", []string{"1635527790"}}}},
		{"eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNjEwNTYzMDA2In0sInhtc19ycF9pcGFkZHIiOnsidmFsdWUiOiIxLjIuMy40In19fQ",
			[]Demand{{"nbf", []string{"1610563006"}}, {"xms_rp_ipaddr", []string{"1.2.3.4"}}}},
		{`{"access_token":{"capolids":{"essential":true,"values":["a","b"]}}}`, []Demand{{"capolids", []string{"a", "b"}}}},
		{`{"id_token":{"a":{"value":"b"}},"access_token":{"xms_cc":null,"n":5,"v":{"value":7}}}`, []Demand{{"xms_cc", nil}, {"n", nil}, {"v", []string{"7"}}}},
		{"", nil},
		{"not base64!", nil},
		{"e30=", nil},
		{`{"access_token":{"a":{"value":`, []Demand{{"a", nil}}},
		{`[1]`, nil},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, Demands(tt.claims)); diff != "" {
			t.Errorf("%s\n%s", tt.claims, diff)
		}
	}
}

// TestChallengeRoundTrip holds that a challenge written by the book is read
// as it was meant, whatever its values hold.
func TestChallengeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var want Challenge
		want.Scheme = rapid.StringMatching(`[A-Za-z]{1,8}`).Draw(t, "scheme")
		var parts []string
		for range rapid.IntRange(1, 4).Draw(t, "params") {
			p := Param{rapid.StringMatching(`[a-z_]{1,8}`).Draw(t, "name"), rapid.StringMatching(`[ -~]{0,20}`).Draw(t, "value")}
			want.Params = append(want.Params, p)
			parts = append(parts, p.Name+`="`+strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(p.Value)+`"`)
		}
		header := want.Scheme + " " + strings.Join(parts, ", ")
		if diff := cmp.Diff([]Challenge{want}, Challenges(header)); diff != "" {
			t.Fatalf("%s\n%s", header, diff)
		}
	})
}

// FuzzChallenges holds that no header makes the parsers panic or run on.
func FuzzChallenges(f *testing.F) {
	f.Add(`Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJ2YWx1ZSI6ImNwMSJ9fX0="`)
	f.Add(`Bearer error="x\`)
	f.Add(`{"access_token":{"a":{"value":[1,{"b":"c"}]}}}`)
	f.Fuzz(func(t *testing.T, header string) {
		for _, c := range Challenges(header) {
			if c.Scheme == "" {
				t.Errorf("a challenge without scheme in %q", header)
			}
			Demands(c.Get("claims"))
		}
		for _, d := range Demands(header) {
			if len(d.Claim) > len(header) {
				t.Errorf("%q is longer than its source", d.Claim)
			}
		}
	})
}

package capture

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestPlainBodyIsParsed holds that the short way says what the long one
// says, and where the body ends.
func TestPlainBodyIsParsed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.OneOf(
			rapid.StringMatching(`[ -~]{0,40}`),
			rapid.SampledFrom([]string{"", "NotFound", "Hash value 5f is invalid.", "An error occurred", "AADSTS50011: no", "{", "é", "a\nb"}),
		)
		id := rapid.OneOf(word, rapid.SampledFrom([]string{
			"43f4cb08-8fac-4b65-9db1-745c2ae65f3b", "|cd9f5106-4aa2341c0de87fd0.1.2.", "xxxxx", "****", "<REDACTED>", "alertId", "f6d14dbd-7555----------",
		}))
		code := rapid.OneOf(word, rapid.SampledFrom([]string{"NotFound", "429"})).Draw(t, "code")
		members := []string{
			fmt.Sprintf(`"code":%q`, code),
			fmt.Sprintf(`"message":%q`, word.Draw(t, "message")),
			fmt.Sprintf(`"target":%q`, id.Draw(t, "target")),
		}
		members = rapid.Permutation(members).Draw(t, "order")[:rapid.IntRange(1, 3).Draw(t, "members")]
		body := []byte(`{"error":{`)
		for i, m := range members {
			if i > 0 {
				body = append(body, ',')
			}
			body = append(body, m...)
		}
		body = append(body, rapid.SampledFrom([]string{"}}", "}}\n", "} }", "},\"x\":1}", "}", ""}).Draw(t, "end")...)
		var got answer
		end, ok := plainBody(body, &got)
		if !ok {
			return
		}
		var d decoder
		want, wantEnd, err := d.parsed(body)
		if err != nil || end != wantEnd {
			t.Fatalf("%s: the decoder says %v, end %d, and the short way end %d", body, err, wantEnd, end)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(answer{})); diff != "" {
			t.Fatalf("%s:\n%s", body, diff)
		}
	})
}

// TestPlainBodyIsTaken holds that the usual body takes the short way.
func TestPlainBodyIsTaken(t *testing.T) {
	const body = `{"error":{"code":"NotFound","message":"Hash value 5f is invalid.","target":"43f4cb08-8fac-4b65-9db1-745c2ae65f3b"}}`
	var a answer
	end, ok := plainBody([]byte(body+"\n"), &a)
	if !ok || end != len(body) || a.fault.Code != "NotFound" || a.fault.Message != "Hash value 5f is invalid." {
		t.Errorf("got %+v, end %d, %v", a.fault, end, ok)
	}
}

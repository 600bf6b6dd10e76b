package explain

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/scripts/corpus"
)

// forms are bodies, usual ones and such as look like it: %[1]s is a GUID, and
// %[2]s a digest.
var forms = []string{
	`{"error":{"code":"ResourceNotFound","message":"Machine %[2]s was not found","target":"%[1]s"}}`,
	`{"error":{"code":"Unauthorized","message":"Unauthorized","target":"%[1]s"}}`,
	`{"error":{"message":"Machine %[2]s was not found","code":"ResourceNotFound","target":"%[1]s"}}`,
	`{"error":{"target":"%[1]s","code":"ResourceNotFound","message":"Machine %[2]s was not found"}}`,
	`{"error":{"code":"ResourceNotFound","target":"%[1]s","message":"%[1]s"}}`,
	`{"error":{"code":"ResourceNotFound","message":"Machine %[1]s was not found","target":"%[1]s"}}`,
	`{"error":{"code":"%[2]s","message":"odd","target":"%[1]s"}}`,
	`{"error":{"code":"Odd","message":"%[2]s","target":"%[1]s"}}`,
	`{"error":{"code":"Odd","message":"%[2]s and %[2]s","target":"%[1]s"}}`,
	`{"error":{"code":"Odd","message":"odd }} thing","target":"%[1]s"}}`,
	`{"error":{"code":"Odd","message":"odd\"}} thing","target":"%[1]s"}}`,
	`{"error":{"code":"404","message":"odd","target":"%[1]s"}}`,
	`{"error":{"code":"Odd","message":"An error occurred","target":"%[1]s"}}`,
	`{"error":{"code":"InvalidIpAddress","message":"IP address %[2]s is invalid.","target":"%[1]s"}}`,
	`{"error":{"code":"Odd","message":"odd","innerError":{"request-id":"%[1]s"}}}`,
	`{"error":{"code":"Odd","message":"odd","target":"%[1]s"},"date":"2026-11-23T10:00:00Z"}`,
	`{"error":{"code":"Odd","message":"odd","request-id":"%[1]s"}}`,
	`{"error":{"code":"Odd","message":"odd"}}`,
	`{"error":{"code":"Odd","message":"target:%[2]s}} a","target":"%[1]s"}}`,
}

// surroundings are lines that a body stands in; \ marks that it is escaped.
var surroundings = []string{
	"%s", "%s", "%s and more",
	"2026-11-23T10:00:00Z ERROR status=404 %s", "2026-11-23T10:00:01Z ERROR status=403 %s", "2026-11-23T10:00:02Z ERROR %s",
	"2026-11-23T10:00:00Z GET https://api.securitycenter.microsoft.com/api/machines/7 failed: %s",
	`\{"timestamp":"2026-11-23T10:00:00Z","body":"%s"}`,
	`\{"level":"error","body":"%s","took":3}`,
	`\\{"line":"{\"body\":\"%s\"}"}`,
	`{"wrapped":%s}`,
	`{"errorResponse":%s,"statusCode":403}`, `{"errorResponse":%s,"statusCode":404}`,
	`{"errorResponse":%s,"error":{"code":"TooManyRequests","message":"again in 7 seconds"}}`,
	`\{"error":"%s","status":403,"time":"2026-11-23T10:00:00Z"}`, `\{"error":"%s"}`,
	`\{"errorBody":"%s","status":403}`, `\\{"errorBody":"{\"body\":\"%s\"}","status":403}`,
	`[%s,`,
}

// logOf writes errors that differ in tracking ID and digest, each of a few
// kinds many times.
func logOf(t *rapid.T) string {
	kinds := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) [2]string {
		return [2]string{rapid.SampledFrom(forms).Draw(t, "form"), rapid.SampledFrom(surroundings).Draw(t, "surroundings")}
	}), 1, 4).Draw(t, "kinds")
	var b strings.Builder
	for range rapid.IntRange(1, 30).Draw(t, "errors") {
		kind := rapid.SampledFrom(kinds).Draw(t, "kind")
		id := rapid.OneOf(
			rapid.StringMatching(`[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}`),
			rapid.SampledFrom([]string{"43f4cb08-8fac-4b65-9db1-745c2ae65f3a", "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "abcdefab-abcd-abcd-abcd-abcdefabcdef", "xxxxxxxx-8fac-4b65-9db1-745c2ae65f3a", "field"}),
		).Draw(t, "id")
		digest := rapid.OneOf(
			rapid.StringMatching(`[0-9a-f]{40}`), rapid.StringMatching(`[0-9A-F]{40}`), rapid.StringMatching(`[0-9a-f]{64}`),
			rapid.SampledFrom([]string{"1e5bc9d7e413ddd7902c2932e418702b84d0cc07", "cb7e151628aed2a6abf7158809cf4f3c762e7160", "7", "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}),
		).Draw(t, "digest")
		body := fmt.Sprintf(kind[0]+"%[1]s%[2]s", id, digest)
		body = strings.TrimSuffix(body, id+digest)
		line := kind[1]
		for ; line[0] == '\\'; line = line[1:] {
			body = strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(body)
		}
		fmt.Fprintf(&b, line+"\n", body)
	}
	return b.String()
}

// streamDiffers tells in what the explanations of a log differ from those of
// each error for itself; "" if in nothing.
func streamDiffers(log string) string {
	o := Options{Name: "-", Format: "ndjson"}
	var want, got []string
	for x, err := range capture.Read(strings.NewReader(log), o.capture()) {
		want = append(want, line(Explain(x, o), err))
	}
	for e, err := range Stream(strings.NewReader(log), o) {
		got = append(got, line(e, err))
	}
	return cmp.Diff(want, got)
}

// TestRecallIsReading holds that errors with bodies that are known, and need
// not be read, are explained as if each were for itself.
func TestRecallIsReading(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		log := logOf(t)
		if diff := streamDiffers(log); diff != "" {
			t.Fatalf("%s\n%s", log, diff)
		}
	})
}

// TestRecallTellsApart holds that a body is not taken for one that has come
// often, and looks like it.
func TestRecallTellsApart(t *testing.T) {
	const (
		id, other        = "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e10", "7d0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e12"
		digest, another  = "cb7e151628aed2a6abf7158809cf4f3c762e7160", "ab7e151628aed2a6abf7158809cf4f3c762e7161"
		plain            = `{"error":{"code":"%s","message":"%s","target":"%s"}}`
		roles            = "Missing application roles. API required roles: Machine.Read.All, application roles: Alert.Read.All"
		sample, repeated = "43f4cb08-8fac-4b65-9db1-745c2ae65f3a", "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
	)
	upper := strings.ToUpper(another)
	for _, test := range []struct{ often, once string }{
		{fmt.Sprintf(plain, "Odd", "a  "+digest+" b", id), fmt.Sprintf(plain, "Odd", "a "+digest+"  b", id)},
		{fmt.Sprintf(plain, "Odd", "a "+digest+" b", id), fmt.Sprintf(plain, "Odd", "a "+another[:39]+" b", id)},
		{fmt.Sprintf(plain, "InvalidHashValue", "Hash value "+digest+" is invalid.", id), fmt.Sprintf(plain, "InvalidHashValue", "Hash value "+upper+" is invalid.", id)},
		{fmt.Sprintf(plain, digest, "odd", id), fmt.Sprintf(plain, another, "odd", id)},
		{fmt.Sprintf(plain, "Odd", "odd", id), fmt.Sprintf(plain, "Odd", "odd", sample)},
		{fmt.Sprintf(plain, "Odd", "odd", id), fmt.Sprintf(plain, "Odd", "odd", repeated)},
		{fmt.Sprintf(plain, "Odd", "odd", id), fmt.Sprintf(plain, "Odd", "odd", "abcdefab-abcd-abcd-abcd-abcdefabcdef")},
		{fmt.Sprintf(plain, "Odd", id+"}} a", id), fmt.Sprintf(plain, "Odd", other+"}} b", other)},
		{`{"error":{"code":"Odd","target":"` + id + `","message":"` + id + `"}}`, `{"error":{"code":"Odd","target":"` + id + `","message":"` + other + `"}}`},
		{fmt.Sprintf(plain, "Odd", "target:"+id+"}} a", other), fmt.Sprintf(plain, "Odd", "target:"+other+"}} b", other)},
		{fmt.Sprintf(plain, "Odd", "target:"+id+"}} a", id), fmt.Sprintf(plain, "Odd", "target:"+other+"}} b", other)},
		{`{"date":"2026-11-23T10:00:00Z","error":{"code":"Odd","message":"odd","target":"` + id + `"}}`, fmt.Sprintf(plain, "Odd", "odd", id)},
		{`{"errorResponse":` + fmt.Sprintf(plain, "Odd", "odd", id) + `}`, `{"errorResponse":` + fmt.Sprintf(plain, "Odd", "odd", id) + `,"statusCode":403}`},
		{`{"error":"{\"error\":{\"code\":\"Odd\",\"message\":\"odd\",\"target\":\"` + id + `\"}}"}`, `{"error":"{\"error\":{\"code\":\"Odd\",\"message\":\"odd\",\"target\":\"` + id + `\"}}","status":403}`},
		{fmt.Sprintf(plain, "Odd", "odd", id), "2026-11-23T10:00:00Z status=403 " + fmt.Sprintf(plain, "Odd", "odd", id)},
		{fmt.Sprintf(plain, "Forbidden", roles, id), strings.TrimSuffix(fmt.Sprintf(plain, "Forbidden", roles, id), "}}")},
		{strings.TrimSuffix(fmt.Sprintf(plain, "Forbidden", roles, id), "}}"), fmt.Sprintf(plain, "Forbidden", roles, id)},
		{`{"body":` + fmt.Sprintf(plain, "Forbidden", roles, id) + `}`, `{"body":` + fmt.Sprintf(plain, "Forbidden", roles, id)},
		{`{"body":` + fmt.Sprintf(plain, "Forbidden", roles, id), `{"body":` + fmt.Sprintf(plain, "Forbidden", roles, id) + `}`},
		{fmt.Sprintf(plain, "Odd", "odd", id), "GET https://graph.microsoft.com/v1.0/me " + fmt.Sprintf(plain, "Odd", "odd", id)},
	} {
		log := strings.Repeat(test.often+"\n", 5) + test.once + "\n"
		if diff := streamDiffers(log); diff != "" {
			t.Errorf("%s\n%s", log, diff)
		}
	}
}

// TestRecall holds that most bodies of a log and of an array are known, with the
// memo of one worker.
func TestRecall(t *testing.T) {
	for shape, format := range map[corpus.Shape]string{corpus.Mixed: "ndjson", corpus.Array: ""} {
		var input bytes.Buffer
		if err := corpus.Write(&input, shape, 4<<20, 1); err != nil {
			t.Fatal(err)
		}
		o := Options{Name: "-", Format: format}
		m := newMemo(o)
		known, all := 0, 0
		for part, err := range capture.Split(&input, o.capture()).All() {
			if err != nil {
				t.Fatal(err)
			}
			for x, err := range part.Read(m.recall) {
				if err != nil {
					t.Fatal(err)
				}
				all++
				if x.Response.Known {
					known++
				}
				m.explain(x)
			}
		}
		if known < all/2 || all < 10_000 {
			t.Errorf("%s: %d of %d bodies were known", shape, known, all)
		}
	}
}

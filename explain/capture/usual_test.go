package capture

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/defender-err/defender-err/explain/capture/peel"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/scripts/corpus"
)

// TestUsual holds that a record which is read without being peeled says what
// peeling it says: in a log as it is, and in records that are put together of
// what logs have before, in, and after a response.
func TestUsual(t *testing.T) {
	var log bytes.Buffer
	if err := corpus.Write(&log, corpus.Mixed, 1<<18, 1); err != nil {
		t.Fatal(err)
	}
	var u usual
	total, read := 0, 0
	for rec := range bytes.Lines(log.Bytes()) {
		total++
		if comparePeeled(t, &u, rec) {
			read++
		}
	}
	if read < total*8/10 {
		t.Errorf("%d of %d records were read without peeling; want most", read, total)
	}
	random := rand.New(rand.NewPCG(1, 2))
	records := 10_000
	if testing.Short() {
		records = 2000
	}
	for range records {
		comparePeeled(t, &u, []byte(mixture(random)))
	}
}

// mixture returns a record that is put together at random.
func mixture(r *rand.Rand) string {
	pick := func(of ...string) string { return of[r.IntN(len(of))] }
	stamp := func() string {
		return pick("2026-11-23T08:00:00Z", "2026-11-23 08:00:00,123", "[2026-11-23T08:00:00Z]", "Nov 23 08:00:01", "23/Nov/2026:08:00:00 +0000", "1763884800", "08:00:00", "")
	}
	words := func() string {
		return pick("", "", "\x03", " ERROR", " WARN connector:", " status=404", " status=200", " HTTP 503", " 403 Forbidden", " response:", " failed", " failed:\n", ":\n",
			" GET /api/machines/1", " GET https://api.security.microsoft.com/api/machines", " https://graph.microsoft.com", " request-id="+randomID(r),
			" took 404 ms", " retry 3 of 5", " connection refused", " timeout after 30 s", " (429)", " code=Forbidden", " AADSTS700016", " service=graph",
			" [main] com.contoso.Pull -", " {\"a\":1}", " user@host:", " host app[12]:", " Machine.Read.All", " status: 404,", " | ", " <b>", " %22", " error")
	}
	quote := pick(`"`, `"`, `\"`)
	code := pick("ResourceNotFound", "Forbidden", "Unauthorized", "TooManyRequests", "NotFound", "InvalidRequestBody", "UnknownError", "AADSTS50034", "", "404", "a b", "InternalServerError")
	message := pick("", "m", "Machine x not found", "403 Forbidden", "Forbidden", " Not Found", "(Not Found)", "Forbidden\x7f", "Machine 0b403a not found", "Missing application roles. API required roles: A.Read.All, application roles: B.Read.", "see https://x.test/y",
		"retry after 30 seconds", "code: Forbidden", "the target server timed out", "access denied", "AADSTS50034: no", "request-id: "+randomID(r), "12:00:00", "connection refused", "é", "a=b")
	target := pick(randomID(r), randomID(r), "displayName", "<REDACTED>", "", "|76dce355-471ae6d819782413.", "7", "00000000-0000-0000-0000-000000000000", "$filter", "x y")
	body := strings.NewReplacer(`"`, quote).Replace(fmt.Sprintf(`{"error":{"code":"%s","message":"%s","target":"%s"}}`, code, message, target))
	before := stamp() + words() + words() + " "
	if r.IntN(4) == 0 {
		before = `{"time":"` + stamp() + `","level":"` + pick("error", "info") + `","msg":"` + strings.TrimSpace(words()) + `",` + pick(`"status":404,`, `"status":200,`, `"url":"/api/x",`, ``, ``) + pick(`"body":`, `"response":`, `"data":`, `"x":`)
		if quote != `"` {
			before += `"`
		}
	}
	if r.IntN(8) == 0 {
		before = ""
	}
	return before + body + pick("", "", "", "}", `"}`, `"}`, ",", ` status=404`, "\n", "\r\n", `","status":403}`, " took 3 ms", "\nTraceback", body)
}

func randomID(r *rand.Rand) string {
	return fmt.Sprintf("%08x-9b8a-4f6d-8e2c-%012x", r.Uint32(), r.Uint64()&(1<<48-1))
}

// comparePeeled compares what is read of a record without peeling with what
// peeling finds. It reports whether the record was read.
func comparePeeled(t *testing.T, u *usual, rec []byte) bool {
	t.Helper()
	got, ok := u.read(string(rec), rec)
	if !ok {
		return false
	}
	got.Source.Line = 1 + bytes.Count(rec[:u.at], []byte{'\n'})
	found, _ := peel.Read(rec, peel.Options{})
	if len(found) != 1 {
		t.Fatalf("%q: peeling finds %d exchanges", rec, len(found))
	}
	if diff := cmp.Diff(factsOf(&found[0]), factsOf(got), cmp.AllowUnexported(usualFacts{}), cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%q (-peeled +read):\n%s", rec, diff)
	}
	if !bytes.HasSuffix(found[0].Response.Body, got.Response.Body) { // peeling may find the name of a type before it
		t.Errorf("%q: the body is\n%s, want\n%s", rec, got.Response.Body, found[0].Response.Body)
	}
	return true
}

// A usualFacts is what must be the same.
type usualFacts struct {
	line, status      int
	code, message     string
	ids               []exchange.TrackingID
	masked, truncated bool
	service           string
	method, url, time string
	failure           exchange.Failure
}

func factsOf(x *exchange.Exchange) usualFacts {
	f := &x.Response.Fault
	return usualFacts{
		line: x.Source.Line, status: x.Response.Status,
		code: f.Code, message: f.Message,
		ids:    f.TrackingIDs,
		masked: f.MaskedID, truncated: x.Truncated,
		service: f.Service,
		method:  x.Request.Method, url: x.Request.URL, time: x.Time,
		failure: x.Failure,
	}
}

// FuzzUsual holds for any record what TestUsual holds for those of logs.
func FuzzUsual(f *testing.F) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 100 {
		f.Add([]byte(mixture(random)))
	}
	f.Fuzz(func(t *testing.T, rec []byte) {
		var u usual
		comparePeeled(t, &u, rec)
	})
}

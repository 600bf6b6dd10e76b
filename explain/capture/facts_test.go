package capture_test

import (
	"cmp"
	"io"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

const (
	firstID  = "3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3"
	secondID = "a4d0e9b7-16c3-4f58-8e2a-90b1d7c35f64"
)

// notFound is a response as Defender sends it.
const notFound = `{"error":{"code":"ResourceNotFound","message":"Machine x not found","target":"7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c"}}`

// A facts is what an exchange says. What is empty must be empty.
type facts struct {
	line, status      int
	code, message, id string
	method, url       string
	service, kind     string // who answered, or why nobody did
	item, time        string
	masked, truncated bool
}

func factsOf(x *exchange.Exchange) facts {
	f := &x.Response.Fault
	got := facts{
		line: x.Source.Line, status: x.Response.Status,
		code: cmp.Or(f.Code, f.OAuthError), message: f.Message,
		method: x.Request.Method, url: x.Request.URL,
		service: f.Service, kind: x.Failure.Kind,
		item: x.Item, time: x.Time,
		masked: f.MaskedID, truncated: x.Truncated,
	}
	if len(f.TrackingIDs) > 0 {
		got.id = f.TrackingIDs[0].Value
	}
	return got
}

// collect reads r to its end, and keeps errors apart. A text in which nothing
// was recognized, and a success, are left out.
func collect(r io.Reader, o capture.Options) (found []exchange.Exchange, errs []error) {
	for x, err := range capture.Read(r, o) {
		switch {
		case err != nil:
			errs = append(errs, err)
		case x.Response.Status >= 400 || !x.Response.Fault.IsZero() || x.Failure.Kind != "":
			found = append(found, x)
		}
	}
	return found, errs
}

// factsIn returns the facts of a text, in which nothing is broken.
func factsIn(t *testing.T, text string) []facts {
	t.Helper()
	found, errs := collect(strings.NewReader(text), capture.Options{Name: "test"})
	if len(errs) > 0 {
		t.Errorf("%.300q: errors %v", text, errs)
	}
	got := make([]facts, len(found))
	for i := range found {
		got[i] = factsOf(&found[i])
	}
	return got
}

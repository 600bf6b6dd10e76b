package explain

import (
	"net/textproto"
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

// TestResponse holds what a program gets that hands on the status, the headers and
// the body of a response.
func TestResponse(t *testing.T) {
	for name, test := range map[string]struct {
		status int
		header textproto.MIMEHeader
		body   string

		kind       Kind
		code, id   string
		service    string
		wantStatus int
	}{
		"a body": {status: 404, body: `{"error":{"code":"ResourceNotFound","message":"Machine x was not found","target":"7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c"}}`,
			code: "ResourceNotFound", id: "7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c", service: "defender", wantStatus: 404},
		"a body and the ID in a header": {status: 403, header: textproto.MIMEHeader{"Request-Id": {"1f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c"}, "X-Ms-Ags-Diagnostic": {"{}"}},
			body: `{"error":{"code":"Forbidden","message":"m"}}`, code: "Forbidden", id: "1f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c", service: "graph", wantStatus: 403},
		"a status alone":   {status: 503, service: "unknown", wantStatus: 503},
		"a page":           {status: 502, body: "<html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>", service: "gateway", wantStatus: 502},
		"a success":        {status: 200, body: `{"value":[]}`, kind: KindSuccess, service: "unknown", wantStatus: 200},
		"a success, empty": {status: 204, kind: KindSuccess, service: "unknown", wantStatus: 204},
		"a token error": {status: 401, body: `{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Trace ID: 43f4cb08-8fac-4b65-9db1-745c2ae65f3a Correlation ID: 53f4cb08-8fac-4b65-9db1-745c2ae65f3a Timestamp: 2026-11-23 22:00:00Z"}`,
			code: "AADSTS7000215", id: "53f4cb08-8fac-4b65-9db1-745c2ae65f3a", service: "entra", wantStatus: 401},
	} {
		t.Run(name, func(t *testing.T) {
			e := Response(test.status, test.header, []byte(test.body), Options{})
			id := ""
			if len(e.TrackingIDs) > 0 {
				id = e.TrackingIDs[0].Value
			}
			if e.Kind != test.kind || e.Code != test.code || id != test.id || string(e.Service) != test.service || e.Status != test.wantStatus {
				t.Errorf("kind %q code %q ID %q service %q status %d", e.Kind, e.Code, id, e.Service, e.Status)
			}
		})
	}
}

// TestResponseIsReading holds that an exchange whose fault was read is explained
// as it is.
func TestResponseIsReading(t *testing.T) {
	x := exchange.Exchange{Response: exchange.Response{
		Status: 403, Body: []byte(`{"error":{"code":"Other","message":"m"}}`), Fault: exchange.Fault{Code: "Forbidden"},
	}}
	if e := Explain(x, Options{}); e.Code != "Forbidden" {
		t.Errorf("code %q", e.Code)
	}
}

package body_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/exchange"
)

const roles = "Missing application roles. API required roles: A.Read.All,A.ReadWrite.All, application roles: (none) B.Read."

const (
	firstID  = "3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3"
	secondID = "a4d0e9b7-16c3-4f58-8e2a-90b1d7c35f64"
)

// ids makes tracking IDs of names and values.
func ids(pairs ...string) []exchange.TrackingID {
	var all []exchange.TrackingID
	for i := 0; i < len(pairs); i += 2 {
		all = append(all, exchange.TrackingID{Name: pairs[i], Value: pairs[i+1]})
	}
	return all
}

// parse returns the first object of a text.
func parse(t testing.TB, text string) notation.Value {
	t.Helper()
	v, ok := notation.NewParser(text).Parse(notation.Next(text, 0))
	if !ok {
		t.Fatalf("no object in %q", text)
	}
	return v
}

const secretText = "AADSTS7000215: Invalid client secret provided. Trace ID: " + firstID + " Correlation ID: " + secondID + " Timestamp: 2026-11-17 09:30:05Z"

// TestRead reads the errors of the services in the forms in which they come.
func TestRead(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want body.Answer
	}{
		"Defender": {
			`{"error":{"code":"ResourceNotFound","message":"Machine abc was not found","target":"` + firstID + `"}}`,
			body.Answer{Fault: exchange.Fault{Code: "ResourceNotFound", Message: "Machine abc was not found", TrackingIDs: ids("target", firstID), Service: "defender"}},
		},
		"Defender, old form of the ID": {
			`{"error":{"code":"InvalidRequestBody","message":"m","target":"|cd9f5106-4aa2341c0de87fd0.1.2."}}`,
			body.Answer{Fault: exchange.Fault{Code: "InvalidRequestBody", Message: "m", TrackingIDs: ids("target", "|cd9f5106-4aa2341c0de87fd0.1.2."), Service: "defender"}},
		},
		"field name as target": {
			`{"error":{"code":"BadRequest","message":"m","target":"displayName"}}`,
			body.Answer{Fault: exchange.Fault{Code: "BadRequest", Message: "m"}},
		},
		"masked target": {
			`{"error":{"code":"Forbidden","message":"m","target":"<REDACTED>"}}`,
			body.Answer{Fault: exchange.Fault{Code: "Forbidden", Message: "m", MaskedID: true, Service: "defender"}},
		},
		"target that breaks off": {
			`{"error":{"code":"Forbidden","message":"m","target":"3f6a1c52-8b7e-4d19-9a`,
			body.Answer{Fault: exchange.Fault{Code: "Forbidden", Message: "m"}},
		},
		"letter case": {
			`{"Error":{"CODE":"X","Message":"m"}}`,
			body.Answer{Fault: exchange.Fault{Code: "X", Message: "m"}},
		},
		"Graph": {
			`{"error":{"code":"Forbidden","message":"Missing application roles.","innerError":{"date":"2025-03-04T09:15:22","request-id":"` + firstID + `","client-request-id":"` + secondID + `"}}}`,
			body.Answer{Time: "2025-03-04T09:15:22", Fault: exchange.Fault{Code: "Forbidden", Message: "Missing application roles.", TrackingIDs: ids("request-id", firstID, "client-request-id", secondID), Service: "graph"}},
		},
		"Graph, inner codes": {
			`{"error":{"code":"BadRequest","message":"m","innerError":{"code":"a","message":"b","innererror":{"code":"c","message":"d","request-id":"` + firstID + `"},"request-id":"` + firstID + `"}}}`,
			body.Answer{Fault: exchange.Fault{Code: "BadRequest", Message: "m", InnerCodes: []string{"a", "c"}, InnerMessage: "d", TrackingIDs: ids("request-id", firstID), Service: "graph"}},
		},
		"Graph, the error itself": {
			`{"code": "UnknownError", "message": "m", "innerError": {"date": "2022-04-12T07:43:06", "request-id": "` + firstID + `", "client-request-id": "` + firstID + `"}}`,
			body.Answer{Time: "2022-04-12T07:43:06", Fault: exchange.Fault{Code: "UnknownError", Message: "m", TrackingIDs: ids("request-id", firstID, "client-request-id", firstID), Service: "graph"}},
		},
		"Graph, JSON in the message": {
			`{"error":{"code":"BadRequest","message":"{\r\n  \"error\": {\"code\":\"InvalidInput\",\"message\":\"Comment is required\"}}","innerError":{"request-id":"` + firstID + `"}}}`,
			body.Answer{Fault: exchange.Fault{
				Code: "BadRequest", Message: "{\r\n  \"error\": {\"code\":\"InvalidInput\",\"message\":\"Comment is required\"}}", InnerCodes: []string{"InvalidInput"}, InnerMessage: "Comment is required",
				TrackingIDs: ids("request-id", firstID), Service: "graph",
			}},
		},
		"Graph SDK, Python": {
			`MainError(additional_data={}, code='Forbidden', details=None, inner_error=InnerError(additional_data={}, client_request_id='` + secondID + `', date=DateTime(2026, 1, 2, 3, 4, 5, tzinfo=Timezone('UTC')), odata_type=None, request_id='` + firstID + `'), message='Missing application roles.', target=None)`,
			body.Answer{Time: "2026-01-02T03:04:05Z", Fault: exchange.Fault{Code: "Forbidden", Message: "Missing application roles.", TrackingIDs: ids("request-id", firstID, "client-request-id", secondID), Service: "graph"}},
		},
		"Graph SDK, JavaScript": {
			`{"statusCode":403,"code":"Forbidden","requestId":"` + firstID + `","body":"{\"code\":\"Forbidden\",\"message\":\"Missing application roles.\"}"}`,
			body.Answer{Wrapped: true, Status: 403, Fault: exchange.Fault{Code: "Forbidden", Message: "Missing application roles.", TrackingIDs: ids("requestId", firstID)}},
		},
		"OData 3": {
			`{"odata.error":{"code":"Request_ResourceNotFound","message":{"lang":"en","value":"Resource not found."},"requestId":"` + firstID + `","date":"2026-11-17T09:15:22"}}`,
			body.Answer{Time: "2026-11-17T09:15:22", Fault: exchange.Fault{Code: "Request_ResourceNotFound", Message: "Resource not found.", TrackingIDs: ids("requestId", firstID)}},
		},
		"details": {
			`{"error":{"code":"BadRequest","message":"m","details":[{"code":"a","message":"b","target":"x"},{"code":"c"}]}}`,
			body.Answer{Fault: exchange.Fault{Code: "BadRequest", Message: "m", InnerCodes: []string{"a", "c"}, InnerMessage: "b"}},
		},
		"Entra": {
			`{"error":"invalid_client","error_description":"` + secretText + `","error_codes":[7000215],"timestamp":"2026-11-17 09:30:06Z","trace_id":"` + firstID + `","correlation_id":"` + secondID + `","suberror":"bad_token","claims":"{\"access_token\":{}}"}`,
			body.Answer{Time: "2026-11-17 09:30:06Z", Logged: "2026-11-17 09:30:06Z", Fault: exchange.Fault{
				Code: "AADSTS7000215", OAuthError: "invalid_client", Message: secretText, SubError: "bad_token", Claims: `{"access_token":{}}`,
				TrackingIDs: ids("correlation_id", secondID, "trace_id", firstID), Service: "entra",
			}},
		},
		"Entra, no text": {
			`{"error":"invalid_grant","error_codes":[50076]}`,
			body.Answer{Fault: exchange.Fault{Code: "AADSTS50076", OAuthError: "invalid_grant", Service: "entra"}},
		},
		"Entra, Go": {
			`map[error:invalid_client error_codes:[7000215 70011] error_description:AADSTS7000215: Invalid [x]. Trace ID: ` + firstID + ` Timestamp: 2026-11-17 09:30:05Z trace_id:` + firstID + `]`,
			body.Answer{Time: "2026-11-17 09:30:05Z", Fault: exchange.Fault{
				Code: "AADSTS7000215", OAuthError: "invalid_client", Message: "AADSTS7000215: Invalid [x]. Trace ID: " + firstID + " Timestamp: 2026-11-17 09:30:05Z",
				TrackingIDs: ids("trace_id", firstID), Service: "entra",
			}},
		},
		"MSAL": {
			`{"errorCode":"invalid_request","errorMessage":"Error(s): 7000215 - ` + secretText + `","subError":"","correlationId":"` + firstID + `","name":"ServerError","status":400}`,
			body.Answer{Status: 400, Time: "2026-11-17 09:30:05Z", Fault: exchange.Fault{
				Code: "AADSTS7000215", OAuthError: "invalid_request", Message: "Error(s): 7000215 - " + secretText,
				TrackingIDs: ids("correlation_id", secondID, "correlationId", firstID, "trace_id", firstID), Service: "entra",
			}},
		},
		"portal": {
			`{"ErrorCode": 1, "ErrorMessage": "'project' operator: Failed to resolve scalar expression", "CorrelationId": null, "requestId": "|dc78d9388d5e4e13992c99673511b73d.7574021b9b58473a"}`,
			body.Answer{Fault: exchange.Fault{Code: "1", Message: "'project' operator: Failed to resolve scalar expression", TrackingIDs: ids("requestId", "|dc78d9388d5e4e13992c99673511b73d.7574021b9b58473a"), Service: "defender"}},
		},
		"connector": {
			`{"error":{"code":400,"source":"logic-apis-australiaeast.azure-apim.net","clientRequestId":"XXXXXXXXX-a644-4325-a659-XXXXXXXX","message":"The response is not in a JSON format.","innerError":"\"{\\\"error\\\":{\\\"message\\\":\\\"m\\\",\\\"code\\\":\\\"BadArgumentError\\\",\\\"innererror\\\":{\\\"code\\\":\\\"SyntaxError\\\",\\\"message\\\":\\\"Syntax Error\\\"}}}\""}}`,
			body.Answer{Status: 400, Fault: exchange.Fault{
				Code: "400", Message: "The response is not in a JSON format.", InnerCodes: []string{"BadArgumentError", "SyntaxError"}, InnerMessage: "Syntax Error", MaskedID: true, Service: "gateway",
			}},
		},
		"connector, text": {
			`{"error":{"code":400,"source":"logic-apis-northcentralus.azure-apim.net","clientRequestId":"` + firstID + `","message":"m","innerError":"Invalid subscription id"}}`,
			body.Answer{Status: 400, Fault: exchange.Fault{Code: "400", Message: "m", InnerMessage: "Invalid subscription id", TrackingIDs: ids("clientRequestId", firstID), Service: "gateway"}},
		},
		"connection": {
			`{"status": 401, "message": "no access token", "error": {"message": "no access token"}, "source": "keyvault-eus.azconn-eus-003.p.azurewebsites.net"}`,
			body.Answer{Status: 401, Fault: exchange.Fault{Message: "no access token", Service: "gateway"}},
		},
		"workflow without a token": {
			`{"code":"BadRequest","message":"Http request failed as there is an error getting AD OAuth token: '` + secretText + `'."}`,
			body.Answer{Fault: exchange.Fault{
				Code: "AADSTS7000215", Message: "Http request failed as there is an error getting AD OAuth token: '" + secretText + "'.",
				TrackingIDs: ids("correlation_id", secondID, "trace_id", firstID), Service: "entra",
			}},
		},
		"gateway": {
			`{ "statusCode": 401, "message": "Access denied due to missing subscription key." }`,
			body.Answer{Status: 401, Fault: exchange.Fault{Message: "Access denied due to missing subscription key.", Service: "gateway"}},
		},
		"ASP.NET": {
			`{"Message":"Authorization has been denied for this request."}`,
			body.Answer{Fault: exchange.Fault{Message: "Authorization has been denied for this request."}},
		},
		"problem": {
			`{"type":"https://tools.ietf.org/html/rfc7231","title":"One or more validation errors occurred.","status":400,"traceId":"00-` + strings.Repeat("1a", 16) + `-01"}`,
			body.Answer{Status: 400, Fault: exchange.Fault{Message: "One or more validation errors occurred.", TrackingIDs: ids("traceId", "00-"+strings.Repeat("1a", 16)+"-01")}},
		},
		"refused indicator": {
			`{"@odata.type":"#microsoft.graph.tiIndicator","id":"Failed to create, check Error element for reason","Error":"{\"error\":{\"code\":\"InvalidInput\",\"message\":\"m\",\"target\":\"` + firstID + `\"}}"}`,
			body.Answer{Status: 206, Fault: exchange.Fault{Code: "InvalidInput", Message: "m", TrackingIDs: ids("target", firstID), Service: "graph"}},
		},
		"refused indicator, text": {
			`{"id":"x","Error":"Target: fileHashValue - ValidationFailed - The value abc is not a valid SHA256 hash."}`,
			body.Answer{Status: 206, Fault: exchange.Fault{Code: "ValidationFailed", Message: "Target: fileHashValue - ValidationFailed - The value abc is not a valid SHA256 hash.", Service: "graph"}},
		},
		"HTTP client": {
			`{"message":"Request failed with status code 404","name":"AxiosError","config":{"url":"https://api.securitycenter.microsoft.com/api/machines/abc","method":"get"},"code":"ERR_BAD_REQUEST","status":404,"response":{"status":404,"data":{"error":{"code":"ResourceNotFound","message":"m","target":"` + firstID + `"}}}}`,
			body.Answer{Wrapped: true, Status: 404, Method: "GET", URL: "https://api.securitycenter.microsoft.com/api/machines/abc", Fault: exchange.Fault{Code: "ResourceNotFound", Message: "m", TrackingIDs: ids("target", firstID), Service: "defender"}},
		},
		"log": {
			`{"time":"2026-11-23T08:00:00Z","request":{"method":"get","url":"https://api.security.microsoft.com/api/machines"},"status":403,"duration":"12ms","body":{"error":{"code":"Forbidden","message":"m"}}}`,
			body.Answer{Wrapped: true, Status: 403, Logged: "2026-11-23T08:00:00Z", Method: "GET", URL: "https://api.security.microsoft.com/api/machines", Fault: exchange.Fault{Code: "Forbidden", Message: "m"}},
		},
		"run of a Logic App": {
			`{"name":"Get_machine","startTime":"2025-03-04T09:15:20.1Z","inputs":{"method":"get","uri":"https://api.security.microsoft.com/api/machines/abc"},"outputs":{"statusCode":404,"headers":{},"body":{"error":{"code":"ResourceNotFound","message":"m"}}}}`,
			body.Answer{Wrapped: true, Status: 404, Logged: "2025-03-04T09:15:20.1Z", Method: "GET", URL: "https://api.security.microsoft.com/api/machines/abc", Fault: exchange.Fault{Code: "ResourceNotFound", Message: "m"}},
		},
		"explanation": {
			`{"code":"Forbidden","service":"graph","status":403,"catalogued":true,"message":"m","trackingIds":[{"name":"request-id","value":"` + firstID + `"}]}`,
			body.Answer{Status: 403, Fault: exchange.Fault{Code: "Forbidden", Message: "m", TrackingIDs: ids("request-id", firstID), Service: "graph"}},
		},
		"sentence": {
			`{"error":"something went wrong"}`,
			body.Answer{Weak: true, Fault: exchange.Fault{Message: "something went wrong"}},
		},
		"OAuth without a description": {
			`{"error":"invalid_client"}`,
			body.Answer{Weak: true, Fault: exchange.Fault{Message: "invalid_client", OAuthError: "invalid_client"}},
		},
		"text inside": {
			`{"error":"call failed: {\"error\":{\"code\":\"Forbidden\",\"message\":\"m\"}}","level":"error"}`,
			body.Answer{Fault: exchange.Fault{Code: "Forbidden", Message: "m"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			v := parse(t, test.text)
			got, ok := body.Read(&v)
			if diff := cmp.Diff(test.want, got); !ok || diff != "" {
				t.Errorf("%s\nfound: %v (-want +got):\n%s", test.text, ok, diff)
			}
		})
	}
}

// TestReadSameInAllNotations holds that the notation doesn't change the error.
func TestReadSameInAllNotations(t *testing.T) {
	want := exchange.Fault{Code: "Forbidden", Message: roles, TrackingIDs: ids("target", firstID), Service: "defender"}
	for name, text := range map[string]string{
		"JSON":       `{"error":{"code":"Forbidden","message":"ROLES","target":"ID"}}`,
		"Python":     `{'error': {'code': 'Forbidden', 'message': 'ROLES', 'target': 'ID'}}`,
		"Ruby":       `{"error"=>{"code"=>"Forbidden", "message"=>"ROLES", "target"=>"ID"}}`,
		"Go":         "map[error:map[code:Forbidden message:ROLES target:ID]]",
		"Java":       "{error={code=Forbidden, message=ROLES, target=ID}}",
		"Rust":       `ApiError { code: "Forbidden", message: "ROLES", target: Some("ID") }`,
		"PowerShell": "@{code=Forbidden; message=ROLES; target=ID}",
		"PHP":        "Array\n(\n    [error] => Array\n        (\n            [code] => Forbidden\n            [message] => ROLES\n            [target] => ID\n        )\n)",
		"cut off":    `{"error":{"code":"Forbidden","message":"ROLES","target":"ID","inn`,
		"fragment":   `{"code":"Forbidden","message":"ROLES","target":"ID"}`,
		"escaped":    `{"body":"{\"error\":{\"code\":\"Forbidden\",\"message\":\"ROLES\",\"target\":\"ID\"}}"}`,
		"twice":      `{"x":"{\"y\":\"{\\\"error\\\":{\\\"code\\\":\\\"Forbidden\\\",\\\"message\\\":\\\"ROLES\\\",\\\"target\\\":\\\"ID\\\"}}\"}"}`,
	} {
		v := parse(t, strings.NewReplacer("ROLES", roles, "ID", firstID).Replace(text))
		got, ok := body.Read(&v)
		if diff := cmp.Diff(want, got.Fault); !ok || diff != "" {
			t.Errorf("%s: found %v (-want +got):\n%s", name, ok, diff)
		}
	}
}

func TestReadFindsNothing(t *testing.T) {
	for _, text := range []string{
		`{}`, `{"value":[]}`, `{"message":"hi","id":1}`, `{"code":200,"message":"OK"}`, `{"error":null,"id":1}`, `{"error":false,"data":{}}`,
		`{"@odata.context":"x","value":[{"id":1,"message":"m"}]}`, `{"access_token":"x","expires_in":1}`, `{"a":{"b":[{"c":"d"}]}}`,
		`Response{protocol=http/1.1, code=429, message=Too Many Requests, url=https://api.security.microsoft.com/api/alerts}`,
	} {
		v := parse(t, text)
		if a, ok := body.Read(&v); ok {
			t.Errorf("%s: found %+v", text, a)
		}
	}
}

// TestPlaceholderIsNoTrackingID holds that only what a service gave is quoted to
// support: what somebody put in its place counts as masked, and what says that
// there is none is none.
func TestPlaceholderIsNoTrackingID(t *testing.T) {
	const masked, none, kept = "masked", "none", "kept"
	for id, want := range map[string]string{
		"ZZZ": masked, "XXX": masked, "xx-xx": masked, "***": masked, "…": masked,
		"$request_id": masked, "$RequestId1": masked, "${id}": masked, "{{requestId}}": masked, "{request-id}": masked, "%REQUEST_ID%": masked,
		"[GUID]": masked, "<REMOVED>": masked, "REMOVED": masked, "TENANT_ID": masked, "your-request-id": masked, "string": masked, "GUID": masked,
		"00000000-0000-0000-0000-000000000000": masked, "11111111-1111-1111-1111-111111111111": masked,
		"AAAAAAAA-AAAA-AAAA-AAAA-AAAAAAAAAAAA": masked, "000000": masked, "xxxxxxxx-4b65-4225-b4b7-5f31bfb007be": masked,
		"n/a": none, "N/A": none, "null": none, "None": none, "undefined": none, "-": none, "--": none, "(null)": none, "0": none, "7": none, "abc": none, "unknown": none, "": none,
		"7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c": kept, "00000000-9b8a-4f6d-8e2c-0a1b3d5f7e9c": kept, "|76dce355-471ae6d819782413.": kept,
		"0kR2ZZwAAAABd4jQ": kept, "req-8a7b": kept, "westeurope:7f3c1d5e": kept,
	} {
		v := parse(t, fmt.Sprintf(`{"error":{"code":"Forbidden","message":"m","innerError":{"request-id":%q}}}`, id))
		a, _ := body.Read(&v)
		got := none
		switch {
		case len(a.Fault.TrackingIDs) > 0 && a.Fault.TrackingIDs[0].Value == id:
			got = kept
		case a.Fault.MaskedID:
			got = masked
		}
		if got != want {
			t.Errorf("%q is %s, want %s: %+v", id, got, want, a.Fault.TrackingIDs)
		}
	}
}

// TestTargetIsNoPlaceholder holds that the name of a field isn't taken for a masked
// tracking ID.
func TestTargetIsNoPlaceholder(t *testing.T) {
	for _, target := range []string{"$filter", "requestId", "tenant_id", "string", "id"} {
		v := parse(t, fmt.Sprintf(`{"error":{"code":"BadRequest","message":"m","target":%q}}`, target))
		if a, _ := body.Read(&v); a.Fault.MaskedID || len(a.Fault.TrackingIDs) > 0 || a.Fault.Service != "" {
			t.Errorf("target %q: %+v", target, a.Fault)
		}
	}
}

// TestAddID holds that the ID to quote comes first, and that a masked one counts
// only where there is no other.
func TestAddID(t *testing.T) {
	var f exchange.Fault
	body.AddID(&f, "client-request-id", "***")
	if !f.MaskedID {
		t.Error("a masked ID is not noted")
	}
	for _, id := range ids("X-Azure-Ref", "0kR2ZZwAAAABd4jQ", "client-request-id", firstID, "trace_id", firstID, "Correlation-Id", secondID, "x-ms-request-id", secondID, "request-id", firstID, "target", firstID, "trace_id", firstID) {
		body.AddID(&f, id.Name, id.Value)
	}
	body.AddID(&f, "activity-id", "***")
	want := exchange.Fault{TrackingIDs: ids("target", firstID, "request-id", firstID, "x-ms-request-id", secondID, "Correlation-Id", secondID, "trace_id", firstID, "client-request-id", firstID, "X-Azure-Ref", "0kR2ZZwAAAABd4jQ")}
	if diff := cmp.Diff(want, f); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestEntra(t *testing.T) {
	text := "AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret. AADSTS70002 again.\r\nTrace ID: " + firstID + "\r\nCorrelation ID: " + secondID + "\r\nTimestamp: 2018-02-03 04:05:06Z"
	f, time, ok := body.Entra(text)
	want := exchange.Fault{Code: "AADSTS70002", InnerCodes: []string{"AADSTS50012"}, Message: text, TrackingIDs: ids("correlation_id", secondID, "trace_id", firstID), Service: "entra"}
	if diff := cmp.Diff(want, f); !ok || time != "2018-02-03 04:05:06Z" || diff != "" {
		t.Errorf("at %q, found %v (-want +got):\n%s", time, ok, diff)
	}
	if got := body.EntraLength(text + " and more\nnext line"); text[:got] != text {
		t.Errorf("length %d, want %d", got, len(text))
	}
	for _, whole := range []string{
		"AADSTS700213: No matching record found for presented\nassertion subject 'p://contoso/infra/deploy'. Check it.\nTrace ID: " + firstID + "\nCorrelation ID:\n" + secondID + " Timestamp: 2024-10-01 07:45:48Z",
		"AADSTS700213: No matching record. Trace ID: " + firstID + "   Correlation ID: " + secondID + " Timestamp: 2024-10-01   07:45:48Z",
		"AADSTS700213: No matching record. Trace ID: " + firstID + " Correlation ID: " + secondID + " Timestamp: 2024-10-01\n07:45:48Z",
	} {
		if got := body.EntraLength(whole + "\nnext"); got != len(whole) {
			t.Errorf("%q is cut to %q", whole, whole[:min(got, len(whole))])
		}
		if _, when, _ := body.Entra(whole); when != "2024-10-01 07:45:48Z" {
			t.Errorf("the time of %q is %q", whole, when)
		}
	}
	if got := body.EntraLength("AADSTS50034: x\n   at Contoso.Pull.Run()\nTrace ID: y\nTimestamp: z"); got != len("AADSTS50034: x") {
		t.Error("frames belong to the message")
	}
	if got := body.EntraLength("AADSTS50034: x\nnext line of prose\nTimestamp: y"); got != len("AADSTS50034: x") {
		t.Errorf("length %d of one line", got)
	}
	for _, text := range []string{"", "AADSTS", "AADSTSx", "all is well"} {
		if _, _, ok := body.Entra(text); ok {
			t.Errorf("%q is an Entra error", text)
		}
	}
}

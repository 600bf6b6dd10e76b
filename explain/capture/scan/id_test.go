package scan

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

const guid = "4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f"

func TestID(t *testing.T) {
	expect(t, []row{
		{"request-id: " + guid, guid + "/1"},
		{`"request-id":"` + guid + `"`, guid + "/1"},
		{`\"request-id\":\"` + guid + `\"`, guid + "/1"},
		{"RequestId:" + guid, guid + "/1"},
		{"Request ID = " + guid + ".", guid + "/1"},
		{"x-ms-request-id => '" + guid + "'", guid + "/1"},
		{"- Activity ID: " + guid + " - Url", guid + "/1"},
		{"Activity ID " + guid, guid + "/1"},
		{"RequestId " + guid, guid + "/1"},
		{"the request id 12 of 14", ""},
		{"the request ID is missing", ""},
		{"request-id: null", ""},
		{"request id: none", ""},
		{"Reference #18.2d3e1702.1731834843.1a2b3c4d", "18.2d3e1702.1731834843.1a2b3c4d/1"},
		{"Reference&#32;#12", ""},
		{"operation id: abcdef12", "abcdef12/1"},
		{"<RequestId>" + guid + "</RequestId>", guid + "/1"},
	}, clue.RequestID)
	expect(t, []row{
		{"Trace ID: " + guid + " Correlation ID: " + guid + " Timestamp: x", guid + "/1, " + guid + "/1"},
		{"trace_id=" + guid + "\ncorrelation_id=" + guid, guid + "/1, " + guid + "/1"},
		{"Correlation ID: " + guid + "**", guid + "/1"},
	}, clue.TraceID, clue.CorrelationID)
	expect(t, []row{
		{"client-request-id: " + guid, guid + "/1"},
		{"ClientRequestId: " + guid, guid + "/1"},
		{"client-request-id: REDACTED", ""},
	}, clue.ClientID)
	expect(t, []row{
		{"target: |7a5d6e3c-41f2a9b8c1d2e3f4.", "|7a5d6e3c-41f2a9b8c1d2e3f4./1"},
		{`"target":"` + guid + `"}`, guid + "/1"},
		{"$error$target\n[1] \"" + guid + `"`, guid + "/1"},
		{"Target: machine7", ""},
		{"target: x86_64", ""},
	}, clue.Target)
	expect(t, []row{
		{"Correlation ID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx/1"},
		{"request-id: ****", "****/1"},
		{"request-id: <REDACTED>,", "<REDACTED>/1"},
		{"request-id: [REDACTED]", "[REDACTED]/1"},
		{"trace id: {guid}", "{guid}/1"},
		{"request-id: 4f2d1c0b-8a7e…", "4f2d1c0b-8a7e/1"},
		{"Trace ID: 58235b6e-dfe.. Correlation ID: 0b41c05d-3834-4... Timestamp", "58235b6e-dfe/1, 0b41c05d-3834-4/1"},
		{"request-id: 00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000/1"},
		{"request-id: $request_id", "$request_id/1"},
		{"request-id: see below", ""},
	}, clue.Masked)
}

func TestIDName(t *testing.T) {
	for in, want := range map[string]string{
		"x-ms-request-id: " + guid:   "x-ms-request-id",
		"the Activity ID: " + guid:   "Activity ID",
		"Client Request ID: " + guid: "Client Request ID",
		`"trace_id": "` + guid:       "trace_id",
	} {
		if n := scan(in); len(n.Clues) != 1 || n.Clues[0].Name != want {
			t.Errorf("%q: got %+v", in, n.Clues)
		}
	}
}

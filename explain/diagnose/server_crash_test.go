package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

func TestCrashed(t *testing.T) {
	const traceback = `{"Error":"Module processing failed","Traceback":["Traceback (most recent call last):\n","  File \"/home/site/wwwroot/modules/base.py\", line 18\n","AttributeError: 'NoneType' object has no attribute 'get'\n"]}`
	tests := []struct {
		name, body, format string
		service            fact.Service
		want               string
	}{
		{"a function app", traceback, "json", fact.Unknown, "AttributeError: 'NoneType' object has no attribute 'get'"},
		{"an API of the catalog", traceback, "json", fact.Graph, ""},
		{"a program that printed its own traceback", "Traceback (most recent call last):\nrequests.exceptions.HTTPError: 400 Client Error", "python", fact.Unknown, ""},
		{"a log record of a client", `{"level":"ERROR","exc_info":"Traceback (most recent call last):\\n  File \\"a.py\\", line 1\\nrequests.exceptions.HTTPError: 400 Client Error: Bad Request"}`, "json", fact.Unknown, ""},
		{"no traceback", `{"Error":"Module processing failed"}`, "json", fact.Unknown, ""},
	}
	for _, tt := range tests {
		c := failure("", "Module processing failed").status(400)
		c.Service, c.Exchange.Source.Format, c.Exchange.Response.Body = tt.service, tt.format, []byte(tt.body)
		causes := crashed(&c)
		if tt.want == "" {
			if len(causes) > 0 {
				t.Errorf("%s: %v", tt.name, causes)
			}
			continue
		}
		if len(causes) != 1 || causes[0].ID != "answering-program-crashed" || !strings.Contains(causes[0].Evidence.English(), tt.want) {
			t.Errorf("%s: %v", tt.name, causes)
		}
	}
}

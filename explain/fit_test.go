package explain

import (
	"slices"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// TestExamplesFit holds that an example is shown where it makes the point of
// the first cause, and nowhere else.
func TestExamplesFit(t *testing.T) {
	const device = "/api/machines/9f5bc9d7e413ddd7902c2932e418702b84d0cc07"
	tests := []struct {
		code, message string
		url           string
		operation     string
		service       string
		shown         bool
	}{
		{code: "ResourceNotFound", message: "Machine 123123123 was not found", shown: true},
		{code: "ResourceNotFound", message: "Machine 9f5bc9d7e413ddd7902c2932e418702b84d0cc was not found", shown: true},
		{code: "ResourceNotFound", message: "Machine 9f5bc9d7e413ddd7902c2932e418702b84d0cc07 was not found"}, // the form is right
		{code: "ResourceNotFound", message: "Machine pc1.contoso.com was not found"},
		{code: "ResourceNotFound", message: "Alert da637472900382838869_1364969609 was not found"},
		{code: "ResourceNotFound", message: "Resource x wasn't found."},
		{code: "ResourceNotFound", message: "There is no User related to alert 1"},
		{code: "NotFound", message: "General Not Found error message.", shown: true},
		{code: "NotFound", message: "General Not Found error message.", service: "graph"},
		{code: "NotFound", message: "General Not Found error message.", url: device},
		{code: "NotFound", message: "Hash value 5f7d9c is invalid."},
		{code: "ActiveRequestAlreadyExists", message: "Action is already in progress", shown: true},
		{code: "ActiveRequestAlreadyExists", message: "Action is already in progress", url: device + "/runAntiVirusScan"},
		{code: "Unauthorized", message: "Unauthorized"}, // the token has most likely expired
		{code: "Unauthorized", message: "Unauthorized request - reason of failure: No Tvm license"},
		{code: "InvalidRequestBody", message: "Request body is incorrect", shown: true},
		{code: "InvalidRequestBody", message: "Request body is incorrect", operation: "import-indicators"},
		{code: "InvalidRequestBody", message: "Missing query."},
		{code: "InvalidRequestBody", message: "Currently supporting only update of: 'tags' and 'deviceValue'"},
		{code: "InvalidRequestBody", message: "The value of maxResults is negative."}, // not what the first cause says
		{code: "MissingRequiredParameter", message: "Parameter colour is missing.", shown: true},
		{code: "MissingRequiredParameter", message: "Parameter Comment is missing."}, // whose operations are named
		{code: "ODataError", message: "Could not find a property named 'Severity' on type 'Alert'.", shown: true},
		{code: "ODataError", message: "Invalid OData URI query: Syntax error at position 12 in 'severity = High'."},
		{code: "ODataError", message: "Invalid OData URI query: The limit of '100' for Top query has been exceeded. The value from the incoming request is '500'."},
		{code: "InvalidHashValue", message: "Hash value 5f7d9c is invalid.", shown: true},
		{code: "InvalidHashValue", message: "Hash value zz is invalid."},
		{code: "InvalidHashValue", message: "Hash value e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 is invalid."},
		{code: "InvalidDomainName", message: "Domain name https://contoso.com/ is invalid.", shown: true},
		{code: "InvalidDomainName", message: "Domain name *.contoso.com is invalid."},
		{code: "InvalidIpAddress", message: "IP address 203.0.113.0/24 is invalid.", shown: true},
		{code: "InvalidIpAddress", message: "IP address 1.2.3.400 is invalid."},
		{code: "InvalidUrl", message: "URL contoso.com/a is invalid.", shown: true},
		{code: "InvalidUrl", message: "URL hxxps://contoso[.]com/a is invalid."},
		{code: "MaximumBatchSizeExceeded", message: "Maximum batch size exceeded. Received: 30, allowed: 20.", shown: true},
	}
	seen := map[string]bool{}
	for _, tt := range tests {
		x := exchange.Exchange{Request: exchange.Request{URL: tt.url}}
		x.Response.Fault = exchange.Fault{Code: tt.code, Message: tt.message, Service: tt.service}
		e := Explain(x, Options{Operation: tt.operation})
		if shown := e.Example != nil; shown != tt.shown {
			t.Errorf("%s %q %s%s%s, first %s: an example is shown: %t", tt.code, tt.message, tt.url, tt.operation, tt.service, e.Causes[0].ID, shown)
		}
		if e.Example != nil {
			seen[tt.code+" "+e.Causes[0].ID] = true
		}
	}
	everyExampleIsSeen(t, seen)
}

// everyExampleIsSeen holds that each cause that an example names is one of the
// code or was the first one of a test, and that a code alone shows its example.
func everyExampleIsSeen(t *testing.T, seen map[string]bool) {
	t.Helper()
	for c := range catalog.Codes() {
		if alone := Code(c, English()); (alone.Example != nil) != (c.Example.Before != "") {
			t.Errorf("%s alone: an example is shown: %t", c.Name, alone.Example != nil)
		}
		for _, id := range c.Example.Causes {
			own := slices.ContainsFunc(c.Causes, func(cause fact.Cause) bool { return cause.ID == id })
			if !own && !seen[c.Name+" "+id] {
				t.Errorf("no example of %s is shown for %s", c.Name, id)
			}
		}
	}
}

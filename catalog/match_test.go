package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/google/go-cmp/cmp"
)

func TestMatchMessage(t *testing.T) {
	tests := []struct {
		text, code string
		want       string // template
		values     fact.Values
	}{
		{"Hash value 5f7d9c is invalid.", "InvalidHashValue", "Hash value {hash} is invalid.", fact.Values{{Name: "hash", Value: "5f7d9c"}}},
		{"hash  VALUE “5f7D9c”\n is invalid", "", "Hash value {hash} is invalid.", fact.Values{{Name: "hash", Value: "5f7D9c"}}},
		{"Hash value  is invalid.", "InvalidHashValue", "Hash value {hash} is invalid.", fact.Values{{Name: "hash", Value: ""}}},
		{"Domain name contoso.com. is invalid.", "InvalidDomainName", "Domain name {domain} is invalid.", fact.Values{{Name: "domain", Value: "contoso.com."}}},
		{"URL https://a.example/?q=x y is invalid.", "", "URL {url} is invalid.", fact.Values{{Name: "url", Value: "https://a.example/?q=x y"}}},
		{"Bad Request - Isolation is supported on client version 10.3720.16299.98 and above.", "ClientVersionNotSupported",
			"{action} is supported on client version {version} and later.", fact.Values{{Name: "action", Value: "Isolation"}, {Name: "version", Value: "10.3720.16299.98"}}},
		{"OS Platform Linux is not supported for this action", "", "OS Platform {platform} isn't supported for this action.", fact.Values{{Name: "platform", Value: "Linux"}}},
		{"Maximum batch size exceeded. Received: 600, allowed: 500.", "", "Maximum batch size exceeded. Received: {received}, allowed: {allowed}.",
			fact.Values{{Name: "received", Value: "600"}, {Name: "allowed", Value: "500"}}},
		{"Resource 1.2 was not found.", "", "Resource {resource} wasn't found.", fact.Values{{Name: "resource", Value: "1.2"}}},
		{"Request body is incorrect", "InvalidRequestBody", "Invalid request body.", nil},
		{"Live response is off. Ask your admin.", "DisallowedOperation", "{detail}.", fact.Values{{Name: "detail", Value: "Live response is off. Ask your admin"}}},
		{"Invalid OData URI query: Could not find a property named 'x'. See docs.", "ODataError", "Invalid OData URI query {detail}.",
			fact.Values{{Name: "detail", Value: "Could not find a property named 'x'. See docs"}}},
	}
	for _, tt := range tests {
		m, values, ok := MatchMessage(tt.text, tt.code, fact.Defender)
		if !ok || m.Template != tt.want {
			t.Errorf("MatchMessage(%q, %q) = %q, %t; want %q", tt.text, tt.code, m.Template, ok, tt.want)
			continue
		}
		if diff := cmp.Diff(tt.values, values); diff != "" {
			t.Errorf("MatchMessage(%q) values (-want +got):\n%s", tt.text, diff)
		}
	}
}

func TestNoMatch(t *testing.T) {
	for _, text := range []string{
		"", " ", ".", "Forbidden", "it is missing", "curl https://x is invalidated",
		"The parameter was set. Later a file is missing.", "Something else entirely went wrong here.",
	} {
		if m, values, ok := MatchMessage(text, "", fact.Unknown); ok {
			t.Errorf("MatchMessage(%q) = %q %v, want none", text, m.Template, values)
		}
	}
}

// A wording that any program may use counts only with its own code, and only as the
// whole message.
func TestCommonMessages(t *testing.T) {
	tests := []struct{ text, code, id string }{
		{"Invalid version: devicemanagement", "ResourceNotFound", "graph-version-missing"},
		{"Invalid version:", "ResourceNotFound", "graph-version-missing"},
		{"Invalid version: 1.2.3", "", ""},
		{"could not start: Invalid version: 1.2.3", "ResourceNotFound", ""},
		{"Identity not found", "invalid_request", "identity-not-found"},
		{"Identity not found", "", ""},
	}
	for _, tt := range tests {
		if m, _, _ := MatchMessage(tt.text, tt.code, fact.Unknown); m.ID != tt.id {
			t.Errorf("MatchMessage(%q, %q) is %q, want %q", tt.text, tt.code, m.ID, tt.id)
		}
	}
	for m := range Messages() {
		if m.Common && m.Code == "" {
			t.Errorf("%s is common and comes with no code: nothing matches it", m.ID)
		}
	}
}

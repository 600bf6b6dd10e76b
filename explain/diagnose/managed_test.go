package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// TestMetadata holds what is said of calls to the metadata address, by the status
// and where nobody answered: nothing that is true of an API only.
func TestMetadata(t *testing.T) {
	const address = "http://169.254.169.254/metadata/identity/oauth2/token"
	unreachable := []byte("Status: 403 (connecting to 169.254.169.254:80: dial tcp 169.254.169.254:80: connectex: A socket operation was attempted to an unreachable network.)")
	tests := []struct {
		name  string
		x     exchange.Exchange
		first string
	}{
		{"throttled", exchange.Exchange{Request: exchange.Request{URL: address}, Response: exchange.Response{Status: 429}}, "token-per-call"},
		{"updating", exchange.Exchange{Request: exchange.Request{URL: address}, Response: exchange.Response{Status: 410}}, "metadata-updating"},
		{"starting", exchange.Exchange{Request: exchange.Request{URL: address}, Response: exchange.Response{Status: 404}}, "metadata-updating"},
		{"refused by a cluster's agent", exchange.Exchange{Request: exchange.Request{Method: "GET", URL: "/metadata/identity/oauth2/token"}, Response: exchange.Response{Status: 403}}, "identity-not-assigned"},
		{"a pod without an identity", exchange.Exchange{Request: exchange.Request{URL: address}, Response: exchange.Response{Status: 404, Body: []byte("getting assigned identities for pod velero/velero-76dfdc59dc-lhprq in CREATED state failed after 16 attempts")}}, "pod-identity-pending"},
		{"by a proxy", exchange.Exchange{Request: exchange.Request{URL: address}, Response: exchange.Response{Status: 502}}, "metadata-proxied"},
		{"from Docker", exchange.Exchange{Response: exchange.Response{Status: 403, Body: unreachable}}, "no-managed-identity"},
		{"no route", exchange.Exchange{Failure: exchange.Failure{Kind: exchange.Refused, Words: "dial tcp 169.254.169.254:80: connect: no route to host"}}, "no-managed-identity"},
		{"timed out", exchange.Exchange{Request: exchange.Request{URL: address}, Failure: exchange.Failure{Kind: exchange.Timeout, Words: "Read timed out."}}, "no-managed-identity"},
		{"an endpoint that isn't up", exchange.Exchange{Failure: exchange.Failure{Kind: exchange.Refused,
			Words: "ManagedIdentityCredential: <urllib3.connection.HTTPConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused"}}, "identity-endpoint-down"},
		{"the endpoint of an app, without its secret", exchange.Exchange{Request: exchange.Request{URL: "http://localhost:42356/msi/token?api-version=2019-08-01"}, Response: exchange.Response{Status: 403}}, "identity-header"},
		{"workload identity that isn't injected", exchange.Exchange{Request: exchange.Request{URL: address}, Failure: exchange.Failure{Kind: exchange.Timeout, Words: "context deadline exceeded"},
			Around: "velero with workload identity: context deadline exceeded"}, "workload-identity-injection"},
		{"a variable with the address of an API", exchange.Exchange{Request: exchange.Request{URL: "https://management.azure.com?api-version=2018-02-01&resource=https%3A%2F%2Fmanagement.azure.com%2F"}, Response: exchange.Response{Status: 404}}, "identity-endpoint-variable"},
		{"an old Azure CLI", exchange.Exchange{Response: exchange.Response{Status: 405, Body: []byte("Failed to connect to MSI. Please make sure MSI is configured correctly.\nGet Token request returned: <Response [405]>"), Fault: exchange.Fault{Message: "Failed to connect to MSI. Please make sure MSI is configured correctly."}}}, "identity-protocol"},
		{"a notebook", exchange.Exchange{Request: exchange.Request{URL: address}, Failure: exchange.Failure{Kind: exchange.Refused, Words: "Connection refused"},
			Around: "Synapse notebook: Connection refused"}, "identity-endpoint-variable"},
		{"another address", exchange.Exchange{Failure: exchange.Failure{Kind: exchange.Refused, Words: "dial tcp 192.0.2.7:443: connect: no route to host"}}, "no-route"},
		{"a Graph URL beside it", exchange.Exchange{Request: exchange.Request{URL: "https://graph.microsoft.com/v1.0/users"}, Response: exchange.Response{Status: 429, Body: unreachable}}, "call-rate"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := &Case{Exchange: tt.x, Status: tt.x.Response.Status, Stated: tt.x.Response.Status, Service: fact.Unknown}
			c.Message, c.Values, _ = catalog.MatchMessage(tt.x.Response.Fault.Message, "", "")
			causes := Causes(c)
			if len(causes) == 0 || causes[0].Cause().ID != tt.first {
				t.Fatalf("the first cause is not %s: %v", tt.first, idsOf(causes))
			}
			if tt.first == "call-rate" || tt.first == "no-route" {
				return
			}
			for _, id := range idsOf(causes) {
				switch id {
				case "permission-missing", "firewall-blocks", "call-rate", "api-retired", "wrong-path":
					t.Errorf("%s is none of the metadata address", id)
				}
			}
		})
	}
}

// TestEndpointOfApp holds that the identity endpoint of an app has no token for now
// where its status says so, and else asks for another resource.
func TestEndpointOfApp(t *testing.T) {
	for status, want := range map[int]string{503: "identity-endpoint-down", 500: ""} {
		c := failure("", "An unexpected error occured while fetching the AAD Token.").status(status)
		got := ""
		if causes := managedCauses(&c); len(causes) > 0 {
			got = causes[0].ID
		}
		if got != want {
			t.Errorf("%d: %q, want %q", status, got, want)
		}
	}
}

func idsOf(causes []Ranked) []string {
	var ids []string
	for _, r := range causes {
		ids = append(ids, r.Cause().ID)
	}
	return ids
}

// TestIdentityOfChain holds that the one method of a chain that somebody answered tells
// the cause, whatever else isn't set up.
func TestIdentityOfChain(t *testing.T) {
	const message = "DefaultAzureCredential failed to retrieve a token from the included credentials."
	c := failure("", message)
	c.Service = fact.Unknown
	c.Message, c.Values, _ = catalog.MatchMessage(message, "", "")
	c = inText(c, message+"\n- EnvironmentCredential authentication unavailable.\n- ManagedIdentityCredential authentication unavailable. The requested identity has not been assigned to this resource.\n- Azure CLI not installed")
	causes := Causes(&c)
	if len(causes) != 1 || causes[0].Cause().ID != "identity-not-assigned" {
		t.Errorf("got %v", idsOf(causes))
	}
}

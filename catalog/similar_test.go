package catalog

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/catalog/match"
)

// reworded are messages of the catalog as another version or another client
// would put them: no template fits. Each comes with the cause of the message meant.
var reworded = []struct {
	answer Answer
	text   string
	cause  string
}{
	{Answer{fact.Defender, "BadRequest", 400},
		"Execution of the query has exceeded the result size that is allowed. Optimize the query by limiting the number of results and then try again", "result-too-large"},
	{Answer{fact.Defender, "BadRequest", 400},
		"Query result set has exceeded the internal limit on the record count 10000 (E_QUERY_RESULT_SET_TOO_LARGE)", "result-too-large"},
	{Answer{fact.Defender, "Forbidden", 403},
		"This device has no level of automation assigned. You need to at least enable the minimum remediation level for the given device group", "automation-level"},
	{Answer{fact.Entra, "", 0},
		"The application was not configured as multi-tenant application. Usage of the /common endpoint isn't supported for apps created after 10/15/2018. Use a tenant specific endpoint or configure this application to be multi-tenant", "single-tenant"},
	{Answer{fact.Entra, "", 0},
		"The refresh token has now expired due to its maximum lifetime. This token was issued on 2026-01-02 and its maximum allowed lifetime for the application is 86400", "sign-in-expired"},
	{Answer{fact.Gateway, "", 401},
		"Access was denied due to a missing subscription key. Please make sure to include a subscription key when you make requests to the API", "subscription-key"},
	{Answer{fact.Unknown, "", 0},
		"The subscription is not registered to use the namespace 'Microsoft.SecurityInsights'. See the link for how to register subscriptions", "provider-not-registered"},
}

func TestSimilarMessages(t *testing.T) {
	for _, tt := range reworded {
		t.Run(tt.text, func(t *testing.T) {
			if m, _, ok := MatchMessage(tt.text, tt.answer.Code, tt.answer.Service); ok {
				t.Fatalf("the template of %s fits", m.ID)
			}
			found := SimilarMessages(tt.text, func(m *fact.Message) bool { return !tt.answer.Contradicts(m) })
			if len(found) != 1 || !found[0].IsNear() {
				t.Fatalf("not near to one message: %s", spell(found))
			}
			if got := found[0].Message.Causes[0].ID; got != tt.cause {
				t.Errorf("%q of %s, want %q", got, spell(found), tt.cause)
			}
			for part := range strings.SplitSeq(found[0].Shared, " … ") {
				if !strings.Contains(tt.text, part) {
					t.Errorf("%q is not in the text", part)
				}
			}
		})
	}
}

func TestNothingIsSimilar(t *testing.T) {
	for _, tt := range []struct{ name, text string }{
		{"empty", ""},
		{"short", "Access denied"},
		{"common words", "The request that was sent to the service with the token of the user is not right for this"},
		{"a sentence", "We looked at the dashboards yesterday evening and found that two of the machines had been switched off for repair"},
		{"a log line", "2026-03-01T12:00:00Z INFO scheduler: 14 jobs finished in 3.2 s, next run at 12:05"},
		{"another service", "ERROR: duplicate key value violates unique constraint \"users_email_key\" DETAIL: Key (email) already exists"},
		{"a name only", "Machine.ReadWrite.All Machine.Isolate Alert.Read.All"},
		{"an address", "https://learn.microsoft.com/graph/errors?failed=to&resolve=scalar&expression=named"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if found := SimilarMessages(tt.text, func(*fact.Message) bool { return true }); len(found) > 0 && found[0].IsNear() {
				t.Errorf("near to %s", spell(found))
			}
		})
	}
}

func spell(found []match.Similar) string {
	var b strings.Builder
	for _, s := range found {
		b.WriteString(s.Message.ID + " (" + s.Message.Causes[0].ID + "): " + s.Shared + "; ")
	}
	return b.String()
}

func TestContradicts(t *testing.T) {
	hunting := (*hunting.Room.Messages[0])[0]
	for _, tt := range []struct {
		name   string
		answer Answer
		m      fact.Message
		want   bool
	}{
		{"nothing known", Answer{}, fact.Message{Service: fact.Graph, Status: 403}, false},
		{"same", Answer{fact.Graph, "Forbidden", 403}, fact.Message{Service: fact.Graph, Code: "Forbidden", Status: 403}, false},
		{"another service", Answer{fact.Defender, "", 403}, fact.Message{Service: fact.Graph, Status: 403}, true},
		{"the hunting language of both", Answer{fact.Graph, "BadRequest", 400}, hunting, false},
		{"hunting in a sign-in", Answer{fact.Entra, "", 400}, hunting, true},
		{"another number", Answer{fact.Entra, "AADSTS700016", 400}, fact.Message{Service: fact.Entra, Code: "AADSTS7000215"}, true},
		{"a number that nobody knows", Answer{fact.Entra, "AADSTS999999", 400}, fact.Message{Service: fact.Entra, Code: "AADSTS7000215"}, true},
		{"no number", Answer{fact.Entra, "invalid_client", 401}, fact.Message{Service: fact.Entra, Code: "AADSTS7000215"}, false},
		{"another code", Answer{fact.Defender, "InvalidHashValue", 400}, fact.Message{Service: fact.Defender, Code: "MaximumBatchSizeExceeded"}, true},
		{"a status in place of a code", Answer{fact.Defender, "400", 400}, fact.Message{Service: fact.Defender, Code: "MaximumBatchSizeExceeded"}, false},
		{"fault of the service", Answer{fact.Graph, "", 500}, fact.Message{Service: fact.Graph, Status: 403}, true},
		{"another status of the caller's", Answer{fact.Graph, "", 400}, fact.Message{Service: fact.Graph, Status: 403}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.answer.Contradicts(&tt.m); got != tt.want {
				t.Errorf("got %t, want %t", got, tt.want)
			}
		})
	}
}

func BenchmarkSimilarMessages(b *testing.B) {
	for _, bb := range []struct{ name, text string }{
		{"near", reworded[0].text},
		{"none", "Something happened that no template of the catalog has a word for, as often."},
		{"hostile", strings.Repeat("operator failed to resolve scalar expression named signature validation assertion ", 2000)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(bb.text)))
			for b.Loop() {
				SimilarMessages(bb.text, func(*fact.Message) bool { return true })
			}
		})
	}
}

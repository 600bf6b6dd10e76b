package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

const tooLarge = "Execution of the query has exceeded the result size that is allowed. Optimize the query by limiting the number of results and then try again"

func TestSimilarCauses(t *testing.T) {
	foreign := worded(fact.Unknown, 400, "", tooLarge)
	foreign.Foreign = Foreign{Host: "api.example.com"}
	inner := worded(fact.Defender, 400, "BadRequest", "The connector was told no")
	inner.Exchange.Response.Fault.InnerMessage = tooLarge
	family := similarFamily()
	for m := range catalog.Messages() { // whose causes are listed with the catalog's own
		for _, cause := range m.Causes {
			family.Causes = append(family.Causes, Entry{cause.ID, cause.Summary})
		}
	}
	testFamily(t, family, []familyTest{
		{"near", worded(fact.Defender, 400, "BadRequest", tooLarge), []string{"result-too-large likely"}, "exceeded … result size", "summarize"},
		{"names what it resembles", worded(fact.Defender, 400, "BadRequest", tooLarge), []string{"result-too-large likely"}, "“Query execution has exceeded the allowed result size.", ""},
		{"whoever answered", worded(fact.Unknown, 0, "", tooLarge), []string{"result-too-large likely"}, "", ""},
		{"the message inside", inner, []string{"result-too-large likely"}, "exceeded … result size", ""},
		{"of Entra", worded(fact.Entra, 0, "", "The refresh token has now expired due to its maximum lifetime. This token was issued on 2026-01-02 and its maximum allowed lifetime for the application is 86400"),
			[]string{"sign-in-expired likely"}, "refresh token", ""},

		{"a template fits", failure("ResourceNotFound", "Machine abc was not found"), nil, "", ""},
		{"the code says what is wrong", worded(fact.Defender, 400, "InvalidHashValue", tooLarge), nil, "", ""},
		{"the code is one that nobody knows", worded(fact.Entra, 400, "AADSTS999999",
			"AADSTS999999: The refresh token has now expired due to its maximum lifetime. This token was issued on 2026-01-02 and its maximum allowed lifetime for the application is 86400"), nil, "", ""},
		{"another service", worded(fact.Entra, 400, "", tooLarge), nil, "", ""},
		{"the other side's fault", worded(fact.Defender, 503, "", tooLarge), nil, "", ""},
		{"another API", foreign, nil, "", ""},
		{"few words", worded(fact.Graph, 403, "Forbidden", "Access denied"), nil, "", ""},
		{"a sentence", worded(fact.Graph, 403, "Forbidden", "Two of the dashboards that we looked at yesterday evening were green"), nil, "", ""},
		{"no message", worded(fact.Graph, 403, "Forbidden", ""), nil, "", ""},
	})
}

// What a message resembles says more than its status and its general code, and
// less than a cue or a proof.
func TestSimilarIsOutdone(t *testing.T) {
	near := Cause{ID: "result-too-large", Certainty: fact.Likely, Ground: OnSimilar}
	for _, tt := range []struct {
		name  string
		other Cause
		want  []string
	}{
		{"by a cue", Cause{ID: "licence-missing", Certainty: fact.Likely, Ground: OnCue}, []string{"licence-missing"}},
		{"by a proof", Cause{ID: "odata-syntax", Certainty: fact.Certain}, []string{"odata-syntax"}},
		{"by the same cause", Cause{ID: "result-too-large", Certainty: fact.Likely, Ground: OnCue}, []string{"result-too-large"}},
		{"not by a general code", Cause{ID: "malformed-request", Certainty: fact.Possible, Ground: OnGeneralCode}, []string{"result-too-large"}},
		{"not by what is only possible", Cause{ID: "other-program", Certainty: fact.Possible}, []string{"result-too-large"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, r := range rank([]Cause{near, tt.other}, general{}, nil) {
				got = append(got, r.id())
			}
			if len(got) != len(tt.want) || got[0] != tt.want[0] {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	if got := rank([]Cause{near}, general{}, []string{near.ID}); len(got) > 0 {
		t.Errorf("it is ruled out, and named: %v", got[0].id())
	}
}

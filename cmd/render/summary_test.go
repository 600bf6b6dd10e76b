package render

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/summary"
)

// TestAdviceOfGroup holds that a group gets the advice of a cause only where that cause
// explains most of its errors, and that the cause and its share are always there.
func TestAdviceOfGroup(t *testing.T) {
	const several, ru = "Several causes", "Причин несколько"
	for _, tt := range []struct {
		causes []summary.CauseCount
		mixed  bool
		share  string
	}{
		{[]summary.CauseCount{{ID: "call-rate", Count: 10}}, false, "cause: call-rate\n"},
		{[]summary.CauseCount{{ID: "call-rate", Count: 8}, {ID: "role-missing", Count: 2}}, false, "cause: call-rate (80%)"},
		{[]summary.CauseCount{{ID: "call-rate", Count: 7}, {ID: "role-missing", Count: 3}}, true, "cause: call-rate (70%)"},
		{[]summary.CauseCount{{ID: "call-rate", Count: 5}}, true, "cause: call-rate (50%)"}, // the others have none
	} {
		sum := summary.Summary{By: summary.ByCode, Errors: 10, Groups: []summary.Group{{Value: "HTTP 403", Status: 403, Count: 10, Causes: tt.causes}}}
		for _, in := range []struct {
			language             explain.Language
			advice, other, cause string
		}{{explain.English(), "Do this: ", several, "cause"}, {explain.Russian(), "Сделайте: ", ru, "причина"}} {
			var out strings.Builder
			if err := Summary(&out, sum, NewStyle(false, 0, in.language)); err != nil {
				t.Fatal(err)
			}
			text := out.String()
			if strings.Contains(text, in.advice) == tt.mixed || strings.Contains(text, in.other) != tt.mixed {
				t.Errorf("%v: got\n%s", tt.causes, text)
			}
			if share := tt.share; !strings.Contains(text, strings.Replace(share, "cause", in.cause, 1)) {
				t.Errorf("%v: got\n%s\nwant %q", tt.causes, text, share)
			}
		}
	}
}

package explain

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// unansweredInputs are what clients print where no response came, each below a
// line with its name, the kind of failure, the cause, and the advice:
//
//	-- wget: dns name-not-resolved fix-first --
//
//go:embed testdata/unanswered.txt
var unansweredInputs string

// TestUnanswered explains what the clients print: libraries, command lines,
// Windows in other languages, and numbers of Windows.
func TestUnanswered(t *testing.T) {
	for _, section := range strings.Split(strings.TrimPrefix(unansweredInputs, "-- "), "\n-- ") {
		head, input, _ := strings.Cut(section, " --\n")
		name, expected, _ := strings.Cut(head, ": ")
		want := strings.Fields(expected)
		if len(want) != 3 {
			t.Fatalf("%q has no kind, cause and advice", head)
		}
		t.Run(name, func(t *testing.T) {
			var all []Explanation
			for e, err := range Stream(strings.NewReader(input), Options{}) {
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, e)
			}
			if len(all) != 1 || all[0].Kind != KindNoResponse || len(all[0].Causes) == 0 {
				t.Fatalf("got %+v", all)
			}
			e := all[0]
			advice := e.Retry.Advice
			if advice == "" {
				advice = "-"
			}
			if e.Failure != want[0] || e.Causes[0].ID != want[1] || advice != fact.Advice(want[2]) {
				t.Errorf("got %s %s %s, want %s", e.Failure, e.Causes[0].ID, advice, expected)
			}
			if e.Causes[0].Certainty != fact.Possible && e.Causes[0].Evidence == "" {
				t.Errorf("no evidence for %s", e.Causes[0].ID)
			}
		})
	}
}

package render

import (
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/safe"
	"github.com/defender-err/defender-err/explain/summary"
)

// FuzzForms holds for any texts in an explanation that each form writes them: JSON that
// is valid, and text that fits into the columns where it can be broken.
func FuzzForms(f *testing.F) {
	f.Add("Odd", "It is odd.", "https://graph.microsoft.com/v1.0/users", "the message says “odd”", 80)
	f.Add("a`b", "a\n\n# b\n```c\n| d | <e>", "x y", "中文字\u0301\u200d👩‍👩‍👧", 7)
	f.Add("", strings.Repeat("x", 300), "a|b", "\t", 0)
	f.Fuzz(func(t *testing.T, code, message, url, evidence string, columns int) {
		e := explain.Explanation{
			Code: safe.OneLine(code), Service: fact.Unknown, Status: 403, Message: safe.Text(message), URL: safe.OneLine(url), Method: "GET",
			Causes: []explain.Cause{{ID: "role-missing", Certainty: fact.Likely, Summary: safe.Text(message), Evidence: safe.Text(evidence), Fix: safe.Text(evidence)}},
		}
		for _, l := range []explain.Language{explain.English(), explain.Russian()} {
			s := NewStyle(columns%2 == 0, max(columns%200, 0), l)
			for _, form := range []Form{Text(s), Text(s.Full()), Markdown(l), Line(s), Entry(s)} {
				if got := form.Append(nil, e); len(got) == 0 || got[len(got)-1] != '\n' {
					t.Errorf("%q doesn't end its line", got)
				}
			}
		}
		if got := JSON().Append(nil, e); !json.Valid(got) || strings.Count(string(got), "\n") != 1 {
			t.Errorf("%q isn't one line of JSON", got)
		}
		sum := summary.Summary{By: summary.ByMessage, Errors: 3, Others: 1, Groups: []summary.Group{{Value: safe.Text(message), Count: 2, Missed: 1, TrackingID: safe.OneLine(code)}}}
		for _, write := range []func(io.Writer) error{
			SummaryTable(sum).CSV, SummaryTable(sum).Markdown,
			func(w io.Writer) error { return Prom(w, sum) },
			func(w io.Writer) error {
				return Summary(w, sum, NewStyle(false, max(columns%200, 0), explain.English()))
			},
		} {
			if err := write(io.Discard); err != nil {
				t.Error(err)
			}
		}
	})
}

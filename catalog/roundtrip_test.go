package catalog

import (
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// Every template is found again in what is made from it, and gives back the
// values that were put in, however the wording drifts.
func TestMessagesRoundTrip(t *testing.T) {
	for text, own := range match.Rooms(rooms[:]).Wordings() {
		t.Run(text, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				wording, want := fill(t, text)
				if rapid.Bool().Draw(t, "drift") && match.CountsAnywhere(text) {
					wording = drift(t, wording)
				}
				made := put(wording, want)
				m, values, ok := MatchMessage(made, own.Code, own.Service)
				if !ok || m.ID != own.ID {
					t.Fatalf("%q is %q, want %q", made, m.ID, own.ID)
				}
				if diff := cmp.Diff(append(want, own.Tells...), values); diff != "" {
					t.Fatalf("values of %q (-want +got):\n%s", made, diff)
				}
			})
		})
	}
}

// fill draws values for the placeholders of a template, and puts a sign of its own
// in place of each.
func fill(t *rapid.T, text string) (string, fact.Values) {
	var values fact.Values
	for left := text; ; {
		_, name, after, ok := match.CutPlaceholder(left)
		if !ok {
			return text, values
		}
		left = after
		v := rapid.StringMatching(`[A-Z0-9][A-Za-z0-9_.+-]{0,11}[0-9x]`).Draw(t, name)
		text = strings.Replace(text, "{"+name+"}", sign(len(values)), 1)
		values = append(values, fact.Value{Name: name, Value: v})
	}
}

// sign stands for the value of that number.
func sign(n int) string { return string(rune('\ue000' + n)) }

// put puts the values in place of their signs.
func put(text string, values fact.Values) string {
	for i, v := range values {
		text = strings.Replace(text, sign(i), v.Value, 1)
	}
	return text
}

// drift rewrites a wording as services and clients do, but for its values.
func drift(t *rapid.T, text string) string {
	changes := []struct {
		name   string
		change func(string) string
	}{
		{"upper case", strings.ToUpper},
		{"curly quotes", func(s string) string { return strings.NewReplacer("'", "’", `"`, "”").Replace(s) }},
		{"backticks", func(s string) string { return strings.ReplaceAll(s, "'", "`") }},
		{"no stop", func(s string) string { return strings.TrimRight(s, ".") }},
		{"two stops", func(s string) string { return strings.TrimRight(s, ".") + ".." }},
		{"wide spaces", func(s string) string { return strings.ReplaceAll(s, " ", " \n ") }},
		{"not", strings.NewReplacer("isn't", "is not", "wasn't", "was not", "doesn't", "does not").Replace},
		{"n't", strings.NewReplacer("is not", "isn't", "was not", "wasn't", "does not", "doesn't").Replace},
		{"was dropped", strings.NewReplacer("wasn't", "not", "was not", "not").Replace},
	}
	for _, c := range rapid.SliceOfN(rapid.SampledFrom(changes), 1, 3).Draw(t, "changes") {
		text = c.change(text)
	}
	return text
}

// FuzzMatchMessage holds the promise that everything read out of a message is in
// it.
func FuzzMatchMessage(f *testing.F) {
	for _, tt := range fieldMessages {
		f.Add(tt.text, tt.code)
	}
	f.Add("Hash value \xff'\u2028 isn’t  is not not invalid", "")
	f.Fuzz(func(t *testing.T, text, code string) {
		for _, s := range []fact.Service{fact.Defender, fact.Unknown} {
			m, values, ok := MatchMessage(text, code, s)
			if !ok {
				continue
			}
			if m.ID == "" {
				t.Error("a match without a message")
			}
			for _, v := range values {
				if !strings.Contains(text, v.Value) && !slices.Contains(m.Tells, v) {
					t.Errorf("value %s = %q is not in %q", v.Name, v.Value, text)
				}
			}
		}
		SearchMessage(text)
	})
}

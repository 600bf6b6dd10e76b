package told

import (
	"fmt"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// BenchmarkCost weighs failures in inputs made to be slow: the time has to grow
// with what is weighed, and not with the input as well.
func BenchmarkCost(b *testing.B) {
	const failures = 20_000
	for name, piece := range map[string]string{
		"one line":        "Error: 403 at a.b.c(d) {{{ <a <a <a ",
		"lines":           "Error: 403 at a.b.c(d) \"a\" \"a\"\n",
		"blank lines":     "Error: 403\n\n\n\n\n\n\n\n\n\n\n",
		"long lines":      "403" + strings.Repeat(":: ", 400) + "\n",
		"one title":       "403 Forbidden when creating a policy: ",
		"digits":          strings.Repeat("1", 300) + " 403 ",
		"quotation marks": strings.Repeat(`"`, 300) + " 403 " + strings.Repeat("\"\n", 30),
	} {
		b.Run(name, func(b *testing.B) {
			input := strings.Repeat(piece, failures)
			in := newInput(text.New(input, 0))
			step := len(piece)
			for i := 0; b.Loop(); i = (i + 1) % failures {
				in.Weigh([]clue.Clue{
					{Kind: clue.Status, Number: 403, Rank: 4, At: i * step},
					{Kind: clue.Status, Number: 404, Rank: 4, At: min(len(input), i*step+5*step)},
				})
			}
		})
	}
}

func BenchmarkWeigh(b *testing.B) {
	input := strings.Repeat("2026-11-17 09:14:03 ERROR connector: GET https://api.security.microsoft.com/api/alerts failed: 403\n", 1000)
	var clues []clue.Clue
	for i := range 1000 {
		clues = append(clues, clue.Clue{Kind: clue.Status, Number: 403, Rank: 4, At: (i+1)*len(input)/1000 - 4})
	}
	for b.Loop() {
		in := newInput(text.New(input, 0))
		for i := range clues {
			in.Weigh(clues[i : i+1])
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1000, "ns/failure")
}

// FuzzWeigh holds the promise that whatever the input and the places of clues in
// it are, the reasons that are told add up to as much as decides.
func FuzzWeigh(f *testing.F) {
	for i, s := range []string{"HTTP/1.1 403 Forbidden\n\n{}", "\"example\":\n 403", "Nov 17 09:14:03 a b[1]: 403", "| 403 <a", "AADSTS", ""} {
		f.Add(s, i, 2*i)
	}
	f.Fuzz(func(t *testing.T, s string, first, second int) {
		in := newInput(text.New(s, 0))
		clues := []clue.Clue{
			{Kind: clue.Status, Number: first, Rank: 1, At: first},
			{Kind: clue.Code, Value: fmt.Sprint(second), At: second},
		}
		sum := 0
		for _, reason := range in.Explain(clues) {
			sum += reason.Weight
		}
		if weight := in.Weigh(clues); (weight >= Enough) != (sum >= Enough) {
			t.Errorf("the reasons add up to %d, the weight is %d", sum, weight)
		}
	})
}

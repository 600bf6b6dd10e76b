package cmd

import (
	"bytes"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// weakenings take something away from an input that an answer can rest on. They
// return nil where the input doesn't have it.
var weakenings = []struct {
	name   string
	weaken func(input []byte, answers []explain.Explanation) []byte
}{
	{"unknown-number", func(input []byte, _ []explain.Explanation) []byte {
		listed := regexp.MustCompile(`\[?\b(error_codes|errorCodes)[^\]]*\]`)
		return replaced(input, aadsts, func([]byte) []byte { return []byte("AADSTS7999999") }, listed)
	}},
	{"masked-ids", func(input []byte, _ []explain.Explanation) []byte {
		return replaced(input, guid, func([]byte) []byte { return []byte("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx") })
	}},
	{"no-url", func(input []byte, _ []explain.Explanation) []byte {
		return replaced(input, regexp.MustCompile(`https?:(\\?/){2}[^\s"'<>\\)|]*(\\/[^\s"'<>\\)|]*)*`), func([]byte) []byte { return nil })
	}},
	{"no-body", func(input []byte, _ []explain.Explanation) []byte {
		start, end := bytes.IndexAny(input, "{<"), bytes.LastIndexAny(input, "}>")
		if start < 0 || end < start {
			return nil
		}
		return slices.Concat(input[:start], input[end+1:])
	}},
	{"other-status", func(input []byte, answers []explain.Explanation) []byte {
		const other = "418" // that no service sends
		changed := input
		for i := range answers {
			status := strconv.Itoa(answers[i].Status)
			if answers[i].Status == 0 || answers[i].StatusFrom != "" || answers[i].Kind == explain.KindNoResponse { // then the status is the proxy's
				continue
			}
			name, _ := catalog.FindStatus(answers[i].Status)
			changed = regexp.MustCompile(`\b`+status+`\b`).ReplaceAll(changed, []byte(other))
			if name.Name != "" {
				changed = regexp.MustCompile(`(?i)`+other+`([ :(-]+)`+regexp.QuoteMeta(name.Name)).ReplaceAll(changed, []byte(other+"${1}I'm a teapot"))
			}
		}
		if bytes.Equal(changed, input) {
			return nil
		}
		return changed
	}},
}

// replaced replaces what a pattern finds, and drops what others find, in an input
// that has the pattern; nil for another.
func replaced(input []byte, pattern *regexp.Regexp, by func([]byte) []byte, drop ...*regexp.Regexp) []byte {
	if !pattern.Match(input) {
		return nil
	}
	input = pattern.ReplaceAllFunc(input, by)
	for _, p := range drop {
		input = p.ReplaceAll(input, nil)
	}
	return input
}

// TestWeaker takes something away from each input of the test data. The answer gets
// weaker then, and not wrong: no cause is certain or likely that wasn't before, and
// what a cause quotes as the code or the status is in what is left.
func TestWeaker(t *testing.T) {
	known := exceptions(t, "../testdata/judgement-weaker.txt")
	inputs := testInputs(t)
	for _, w := range weakenings {
		tried := 0
		for i, name := range slices.Sorted(maps.Keys(inputs)) {
			if testing.Short() && i%12 != 0 {
				continue
			}
			input := inputs[name]
			if bytes.HasPrefix(input, []byte("\x1f\x8b")) { // nothing can be replaced in it
				continue
			}
			before := answersTo(t, input)
			changed := w.weaken(input, before)
			if changed == nil || len(before) == 0 {
				continue
			}
			tried++
			for _, wrong := range stronger(before, answersTo(t, changed), changed) {
				key := name + " " + w.name + " " + wrong
				if _, ok := known[key]; !ok {
					t.Errorf("%s", key)
				}
				delete(known, key)
			}
		}
		if tried < 50 && !testing.Short() {
			t.Errorf("%s: only %d inputs tried", w.name, tried)
		}
		t.Logf("%s: %d inputs", w.name, tried)
	}
	if testing.Short() {
		return
	}
	for key := range known {
		t.Errorf("%s no longer: take it off the list", key)
	}
}

// stronger returns the causes that an answer makes more of than one to an input
// that shows more.
func stronger(before, after []explain.Explanation, input []byte) []string {
	had := map[string]bool{}
	for i := range before {
		had["other-api"] = had["other-api"] || before[i].API != "" // who answered was known without it
		for _, c := range before[i].Causes {
			had[c.ID] = had[c.ID] || c.Certainty != fact.Possible
		}
	}
	text := squeezed(string(input))
	var wrong []string
	for i := range after {
		for _, c := range after[i].Causes {
			if c.Certainty == fact.Possible {
				continue
			}
			_, code, quotes := strings.Cut(c.Evidence, "the code is ")
			switch {
			case !had[c.ID]:
				wrong = append(wrong, c.ID)
			case quotes && !strings.Contains(text, squeezed(code)):
				wrong = append(wrong, c.ID+" by a code that isn't there")
			}
		}
	}
	slices.Sort(wrong)
	return slices.Compact(wrong)
}

// answersTo returns the answers to an input.
func answersTo(t *testing.T, input []byte) []explain.Explanation {
	t.Helper()
	var all []explain.Explanation
	for e, err := range explain.Stream(bytes.NewReader(input), explain.Options{}) {
		if err != nil {
			return all // it is too long, or breaks off
		}
		all = append(all, e)
	}
	return all
}

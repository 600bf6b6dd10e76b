package measured

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"strings"
)

// perSeparator is how many inputs are made for each separator, and seed makes
// them the same each time.
const (
	perSeparator = 40
	seed         = 1
)

// A separator joins several texts to one input.
type separator struct {
	name string
	join func(texts []string) string
}

func separators() []separator {
	return []separator{
		{"newline", func(texts []string) string { return strings.Join(texts, "\n") }},
		{"blank-line", func(texts []string) string { return strings.Join(texts, "\n\n") }},
		{"ruler", func(texts []string) string { return strings.Join(texts, "\n---\n") }},
		{"json-lines", joinJSONLines},
		{"stamped", joinStamped},
		{"journald", joinJournald},
		{"json-list", joinJSONList},
	}
}

func joinJSONLines(texts []string) string {
	var lines []string
	for i, text := range texts {
		lines = append(lines, fmt.Sprintf(`{"level": 50, "time": %d, "msg": %s}`, 1794906845123+61000*i, quoteJSON(text+"\n")))
	}
	return strings.Join(lines, "\n")
}

func joinStamped(texts []string) string {
	var lines []string
	for i, text := range texts {
		lines = append(lines, fmt.Sprintf("2026-11-17 09:%02d:03 ERROR connector: %s", 14+i, text))
	}
	return strings.Join(lines, "\n")
}

func joinJournald(texts []string) string {
	var all []string
	for i, text := range texts {
		all = append(all, eachLine(text, fmt.Sprintf("Nov 17 09:%02d:03 soc01 connector[812]: ", 14+i)))
	}
	return strings.Join(all, "\n")
}

func joinJSONList(texts []string) string {
	var items []string
	for i, text := range texts {
		items = append(items, fmt.Sprintf(" {\n  \"n\": %d,\n  \"out\": %s\n }", i, quoteJSON(text+"\n")))
	}
	return "[\n" + strings.Join(items, ",\n") + "\n]"
}

// quoteJSON writes a string as most libraries do, which leave "<" alone.
func quoteJSON(s string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		panic(err) // no string makes it fail
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// eachLine puts a prefix before each line.
func eachLine(text, prefix string) string {
	return prefix + strings.ReplaceAll(text, "\n", "\n"+prefix)
}

// Several makes the trials of two or three recordings in one input.
func Several(testdata fs.FS, _ Reader) ([]Trial, error) {
	l, err := readLibrary(testdata, "recorded")
	if err != nil {
		return nil, err
	}
	usable := l.distinct()
	random := rand.New(rand.NewPCG(seed, seed))
	var trials []Trial
	for _, s := range separators() {
		for i := range perSeparator {
			trials = append(trials, l.several(s, pick(random, usable, 2+i%2, l.told)))
		}
	}
	return trials, nil
}

// distinct returns the recordings that differ from each other: those with a code and
// an ID, and calls without a response.
func (l *library) distinct() []string {
	const largest = 6000
	var names []string
	for _, name := range l.names() {
		r := l.index[name]
		if len(r.Each) > 0 || r.Right.Unclear || strings.HasPrefix(name, "log-") || len(l.files[name]) > largest {
			continue
		}
		if l.answers[r.Answer].isNone() || r.Right.Code != "" && r.Right.TrackingID != "" {
			names = append(names, name)
		}
	}
	return names
}

// told returns what makes a recording different from others.
func (l *library) told(name string) string {
	a := l.answers[l.index[name].Answer]
	if a.isNone() {
		return NoResponse
	}
	return a.Name
}

// pick returns n of the names that differ from each other.
func pick(random *rand.Rand, names []string, n int, told func(string) string) []string {
	var picked []string
	seen := map[string]bool{}
	for len(picked) < n {
		name := names[random.IntN(len(names))]
		if !seen[told(name)] {
			seen[told(name)] = true
			picked = append(picked, name)
		}
	}
	return picked
}

func (l *library) several(s separator, names []string) Trial {
	var texts []string
	var want []expected
	for _, name := range names {
		texts = append(texts, strings.TrimRight(decoded(l.files[name]), "\n\r\t "))
		want = append(want, l.telling(name))
	}
	return Trial{
		Name:  s.name + " of " + strings.Join(names, " + "),
		Rows:  []string{"separator " + s.name},
		Input: []byte(s.join(texts)),
		Want:  want,
		Judge: func(got []Facts) []Verdict { return judge(want, got) },
	}
}

// telling returns the facts by which a failure is recognised among others.
func (l *library) telling(name string) expected {
	r := l.index[name]
	if l.answers[r.Answer].isNone() {
		return expected{Shown: Facts{Kind: NoResponse}}
	}
	path, _, _ := strings.Cut(r.Right.URL, "?")
	return expected{Shown: Facts{Code: r.Right.Code, Status: r.Right.Status, IDs: []string{r.Right.TrackingID}, URL: path}}
}

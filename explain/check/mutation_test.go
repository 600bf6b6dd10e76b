package check

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// sampled returns every operation with a sample body and known parameters.
func sampled() []fact.Operation {
	var ops []fact.Operation
	for op := range catalog.Operations() {
		if op.Sample != "" && takesJSON(op) && len(op.Body) > 0 {
			ops = append(ops, op)
		}
	}
	return ops
}

func checkSample(op fact.Operation, body []byte) []Finding {
	return Check(op, Request{Method: op.Method, Body: body, HasBody: true, Now: testNow()})
}

// TestSamples holds that nothing is found in a sample body.
func TestSamples(t *testing.T) {
	for _, op := range sampled() {
		for _, f := range checkSample(op, []byte(op.Sample)) {
			if f.ID == "operation-retired" {
				continue
			}
			t.Errorf("%s: %s\n%s", op.ID, f.Summary.En, f.Excerpt)
		}
	}
}

// A mutation is a sample with one mistake.
type mutation struct {
	what string // the kind of mistake
	body []byte
	ids  []string // the finding has to be one of these
	want string   // what it has to name as right
	fix  bool     // Fix has to give the sample back
}

// TestMutations makes one mistake after the other in every sample. Each has
// to be found and named, and Fix has to take back what can be taken back.
func TestMutations(t *testing.T) {
	made, caught, fixable, given := map[string]int{}, map[string]int{}, 0, 0
	for _, op := range sampled() {
		for _, m := range mutations(op) {
			made[m.what]++
			found := checkSample(op, m.body)
			if !slices.ContainsFunc(found, func(f Finding) bool { return slices.Contains(m.ids, f.ID) && f.Want == m.want }) {
				t.Errorf("%s: %s: no %s with %q in\n%s", op.ID, m.what, m.ids, m.want, m.body)
				continue
			}
			caught[m.what]++
			if !m.fix {
				continue
			}
			fixable++
			if fixed, _ := Fix(m.body, found); !bytes.Equal(fixed, []byte(op.Sample)) {
				t.Errorf("%s: %s: fixed to\n%s\nwant\n%s", op.ID, m.what, fixed, op.Sample)
				continue
			}
			given++
		}
	}
	all, sum := 0, 0
	for _, what := range slices.Sorted(maps.Keys(made)) {
		t.Logf("%-17s %4d of %4d caught", what, caught[what], made[what])
		all, sum = all+made[what], sum+caught[what]
	}
	if all < 200 {
		t.Fatalf("only %d mutations", all)
	}
	t.Logf("%d of %d mutations caught (%.1f %%), %d of %d given back by Fix", sum, all, 100*float64(sum)/float64(all), given, fixable)
}

// mutations returns the sample of an operation with one mistake each.
func mutations(op fact.Operation) []mutation {
	root, _, broken, _ := readTree([]byte(op.Sample))
	if broken >= 0 {
		panic(fmt.Sprintf("%s: the sample is no JSON", op.ID))
	}
	m := mutator{sample: []byte(op.Sample)}
	m.object(root, op.Body)
	return m.made
}

type mutator struct {
	sample []byte
	made   []mutation
}

func (m *mutator) object(n *node, params []fact.Parameter) {
	for i, member := range n.members {
		at := slices.IndexFunc(params, func(p fact.Parameter) bool { return p.Name == member.name })
		if at < 0 {
			continue
		}
		p := params[at]
		m.name(member, p, params)
		if p.Required {
			m.made = append(m.made, mutation{
				what: "required removed", body: m.without(n, i), want: p.Name, ids: []string{"parameter-missing"},
			})
		}
		m.value(member.value, p)
	}
}

// name flips the case of the name, and drops each of its letters.
func (m *mutator) name(member member, p fact.Parameter, params []fact.Parameter) {
	inside := func(name string) []byte { return m.replace(member.start, member.end, quote(name)) }
	for i, r := range member.name {
		flipped := member.name[:i] + flip(r) + member.name[i+len(string(r)):]
		if flipped != member.name {
			m.made = append(m.made, mutation{
				what: "case flipped", body: inside(flipped), want: p.Name,
				ids: []string{"parameter-case", "parameter-spelling"},
				fix: !slices.Contains(p.Spellings, flipped),
			})
		}
		dropped := member.name[:i] + member.name[i+len(string(r)):]
		if dropped != "" && !slices.Contains(namesOf(params), dropped) && unicode.IsLetter(r) {
			m.made = append(m.made, mutation{
				what: "letter dropped", body: inside(dropped), want: p.Name, ids: []string{"parameter-unknown"}, fix: true,
			})
		}
	}
}

func (m *mutator) value(n *node, p fact.Parameter) {
	if n.kind == '[' {
		p.Type = strings.TrimPrefix(p.Type, "[]")
		for _, item := range n.items {
			m.value(item, p)
		}
		return
	}
	if n.kind == '{' {
		m.object(n, p.Members)
		return
	}
	lower := strings.ToLower(n.text)
	if n.kind == '"' && slices.Contains(p.Values, n.text) && !slices.Contains(p.Values, lower) {
		m.made = append(m.made, mutation{
			what: "value lower-cased", body: m.replace(n.start, n.end, quote(lower)), want: n.text,
			ids: []string{"value-case"}, fix: true,
		})
	}
}

func (m *mutator) replace(start, end int, text string) []byte {
	return slices.Concat(m.sample[:start], []byte(text), m.sample[end:])
}

// without returns the sample without one member of an object.
func (m *mutator) without(n *node, i int) []byte {
	start, end := n.members[i].start, n.members[i].value.end
	switch {
	case i+1 < len(n.members):
		end = n.members[i+1].start
	case i > 0:
		start = n.members[i-1].value.end
	}
	body := m.replace(start, end, "")
	if !jsontext.Value(body).IsValid() {
		panic(fmt.Sprintf("no JSON: %s", body))
	}
	return body
}

func flip(r rune) string {
	if unicode.IsUpper(r) {
		return string(unicode.ToLower(r))
	}
	return string(unicode.ToUpper(r))
}

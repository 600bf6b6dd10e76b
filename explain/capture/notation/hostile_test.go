package notation_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/notation"
)

// A leaf is a value without values inside, and its place.
type leaf struct {
	name, text string
	at, end    int
	bare       bool
}

func leaves(v *notation.Value) []leaf {
	var all []leaf
	for i := range v.Members {
		m := &v.Members[i]
		if m.Value.Kind < notation.List {
			all = append(all, leaf{m.Name, m.Value.Text, m.At, m.Value.End, m.Value.Kind == notation.Bare})
		}
		all = append(all, leaves(&m.Value)...)
	}
	return all
}

// TestCutAnywhere cuts values off at every byte, and holds that what is whole is
// kept.
func TestCutAnywhere(t *testing.T) {
	for name, text := range map[string]string{
		"JSON":   `{"error":{"code":"Forbidden","message":"say \"no\", then, 'go'","n":[1,{"a":true}],"target":"x1"},"status":403}`,
		"pretty": "{\n  \"error\": {\n    \"code\": \"Forbidden\",\n    \"message\": \"Missing: a, b\",\n    \"n\": null\n  }\n}",
		"Python": `{'error': {'code': 'Forbidden', 'message': "it's no", 'n': [1, None], 'u': b'x'}}`,
		"Ruby":   `{:error=>{"code"=>"Forbidden", :message=>"no: a, b", :n=>[1, nil]}}`,
		"PHP":    "array(1) {\n  [\"error\"]=>\n  array(2) {\n    [\"code\"]=>\n    string(9) \"Forbidden\"\n    [\"n\"]=>\n    int(403)\n  }\n}",
		"class":  `MainError(code='Forbidden', inner=Inner(n=1, m='x'), message='no, (not) now')`,
	} {
		t.Run(name, func(t *testing.T) {
			whole, ok := notation.NewParser(text).Parse(0)
			if !ok || whole.End != len(text) || !whole.Tidy() {
				t.Fatalf("%s: read %s", text, show(whole))
			}
			for n := 1; n < len(text); n++ {
				v, _ := notation.NewParser(text[:n]).Parse(0)
				if v.End > n {
					t.Fatalf("%q: ends at %d", text[:n], v.End)
				}
				checkKept(t, text[:n], leaves(&whole), leaves(&v))
			}
		})
	}
}

// checkKept compares the leaves of a text that was cut off with those of the
// whole text.
func checkKept(t *testing.T, text string, whole, kept []leaf) {
	t.Helper()
	found := map[int]leaf{}
	for _, l := range kept {
		found[l.at] = l
	}
	for _, l := range whole {
		if l.end >= len(text) { // a word may go on
			continue
		}
		if got := found[l.at]; got.name != l.name || got.text != l.text {
			t.Errorf("%q: got %q=%q, want %q=%q", text, got.name, got.text, l.name, l.text)
		}
	}
}

// hostile are texts that are repeated to make a parser slow.
var hostile = []string{
	`{`, `[`, `(`, `}`, `{"a":`, `[{"a":`, `{"a":"`, `{'a':'b`, `"`, `'`, `“`, `\`, `,`, ` `, "\n", "a ", "a:", "a: ", "a=", "a=>", ` "a"`, ` 'a' `,
	`a(`, `a(b=`, `A {`, `A[a=`, `map[a:`, `&{A:`, `@{a=`, `%{`, `#<A `, `#<A @a=`, `Array (`, `[a] => `, `["a"]=>`, `{[0]=>`, `Map(2) {`, `object(A)#1 (1) {`,
	`[Object: `, `[Function: a] {`, `<ref *1> `, `<ref *1> A {`, `A [B] `, `stdClass Object `, `string(9) "`, `b'`, `{a=b, `, `{a: b, `, `{a:b `, `map[a:b `, `{"a":b, `,
	`{"a":"b` + "\n", `{"a":"b", "c":"d` + "\n", `{"a":"b "c" d, `, `{'a': 'b' 'c' `, `'a' + `, `{"a":"b"` + "\n\n", `{"a":[`, `{a: [`, `{a: (`, `{a: f(`, `{a: f(b, `, `a(b(c `,
	`{"a":"\u`, `[(`, `('a', `, `OrderedDict([(`, `bless( {`, `map[string]interface {}{`, "{\"a\":\"b\",\n", `:"a"=>`, `{"a":1}`, `{"code":"x"} `, `...`, `:// `, `a:b:c`, `{{}`, `][`,
}

// TestLinear holds that the work on a text grows with its length and not faster,
// whatever is in it, and that a limit that was reached is reported.
func TestLinear(t *testing.T) {
	const size = 64 << 10
	for _, part := range hostile {
		for _, before := range []string{"", `{"a":`, "x "} {
			text := before + strings.Repeat(part, size/len(part))
			p := notation.NewParser(text)
			scan(t, p, text)
			looks, values := p.Spent()
			mostLooks, mostValues := p.Limits()
			if !p.Exhausted() && (looks > mostLooks || values > mostValues) {
				t.Errorf("%q: %d looks and %d values", before+part, looks, values)
			}
		}
	}
}

// scan reads all objects of a text, as a reader of text does, and checks what it
// finds.
func scan(t testing.TB, p *notation.Parser, text string) {
	t.Helper()
	for at := notation.Next(text, 0); at >= 0; at = notation.Next(text, at) {
		v, ok := p.Parse(at)
		if !ok {
			if p.Exhausted() {
				return
			}
			at++
			continue
		}
		if v.Start != at || v.End <= at || v.End > len(text) {
			t.Fatalf("an object at %d reaches from %d to %d of %d", at, v.Start, v.End, len(text))
		}
		if v.Good() {
			checkPlaces(t, &v)
			v.Success()
			v.Last()
		}
		if v.Good() {
			v.Tidy()
			at = v.End
			continue
		}
		at++
	}
}

// checkPlaces checks that members lie inside of their object, one after the
// other.
func checkPlaces(t testing.TB, v *notation.Value) {
	t.Helper()
	last := v.Start
	for i := range v.Members {
		m := &v.Members[i]
		if m.At < last || m.Value.Start < m.At && m.Name != "" || m.Value.End < m.Value.Start || m.Value.End > v.End {
			t.Fatalf("member %q at %d reaches from %d to %d, in an object up to %d, after %d", m.Name, m.At, m.Value.Start, m.Value.End, v.End, last)
		}
		last = m.Value.End
		checkPlaces(t, &m.Value)
	}
}

// FuzzParse promises that any text is read without a panic, that what is found
// lies inside of the text, and that the work is linear.
func FuzzParse(f *testing.F) {
	for _, part := range hostile {
		f.Add(part + part)
	}
	f.Add(usual)
	f.Fuzz(func(t *testing.T, text string) {
		p := notation.NewParser(text)
		scan(t, p, text)
		p.ParseMembers(len(text) / 2)
	})
}

// TestLogs holds that ordinary logs stay far from the limits, whatever their
// lines break off with.
func TestLogs(t *testing.T) {
	for _, line := range []string{
		`{"id":5,"name":"x","tags":["a","b"],"owner":{"mail":"a@b.example","role":"Rea` + "\n",
		`{"id":5,"name":"x",` + "\n",
		`2026-11-17 10:00:00 INFO request {"id":5,"name":"x","owner":{"mail":"a@b.exam` + "\n",
		`2026-11-17 10:00:00 INFO render {template of {0} (see [1]` + "\n",
		`if (x) { return f({a: 1, b: [2]}); }` + "\n",
		"func f() {\n\tif x {\n\t\treturn\n\t}\n}\n",
		`{"ts":1,"msg":"polled"}` + "\n",
		`[{"a":1},{"a":2}]` + "\n",
		`{"a":1} `,
		`panic: runtime error [recovered] {0xc000 {1 2}} map[a:b c:map[d:e]]` + "\n",
	} {
		text := strings.Repeat(line, 256<<10/len(line))
		p := notation.NewParser(text)
		scan(t, p, text)
		looks, values := p.Spent()
		mostLooks, mostValues := p.Limits()
		if looks > mostLooks/2 || values > mostValues*2/3 {
			t.Errorf("%q, repeated: %d of %d looks, %d of %d values", line, looks, mostLooks, values, mostValues)
		}
	}
}

package layer

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// A wrapped is a text in a wrapping, and the same without it.
type wrapped struct{ name, in, want string }

// check undoes a layer. A test expects "" if the layer isn't there.
func check(t *testing.T, undo func(text.Text, *clue.Node) (text.Text, bool), tests []wrapped) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			inside, ok := undo(text.New(test.in, 7), &clue.Node{})
			if !ok {
				if inside.S != test.in {
					t.Errorf("not there, but changed: %q", inside.S)
				}
				inside.S = ""
			}
			if diff := cmp.Diff(test.want, inside.S); diff != "" {
				t.Error(diff)
			}
			checkPlaces(t, inside, 7, 7+len(test.in))
		})
	}
}

// checkPlaces checks that the places of a text never go back and lie within
// the input.
func checkPlaces(t *testing.T, got text.Text, first, end int) {
	t.Helper()
	if got.S == "" {
		return
	}
	before := first
	for i := range len(got.S) + 1 {
		place := got.Place(i)
		if place < before || place > end {
			t.Fatalf("byte %d of %q has place %d, after %d; the input ends at %d", i, got.S, place, before, end)
		}
		before = place
	}
}

// TestLeftAlone has texts that are in no wrapping.
func TestLeftAlone(t *testing.T) {
	for _, in := range []string{
		"",
		"\n",
		"403 Forbidden",
		"ERROR 429: Too Many Requests\nERROR 429: Too Many Requests\n",
		"{\n  \"error\": {\n    \"code\": \"Forbidden\"\n  }\n}\n",
		"HTTP/1.1 403 Forbidden\nContent-Type: application/json\nrequest-id: 7d9c\n\n{}\n",
		"> GET /api HTTP/1.1\n> Host: api.security.microsoft.com\n>\n< HTTP/1.1 403 Forbidden\n< Date: x\n<\n",
		"| a | b |\n|---|---|\n| 403 | Forbidden |\n",
		"2026-11-17T09:14:03Z ERROR connector: request failed: 403\n2026-11-17T09:14:04Z INFO connector: next\n",
		"2026/11/17 09:14:03 request failed: 403\n2026/11/17 09:14:04 giving up\n",
		"Name: x\nValue: y\n",
		"C:\\new\\table says \"no\"",
		"if a < b && c > d { }",
		"R&D says &lt; is less",
		"https://graph.microsoft.com/v1.0/users?$filter=name%20eq%20%22x%22",
		"a,\"b\",c\n\"\",\"d\"\n",
		"they said “no” and left",
		"<https://graph.microsoft.com>; rel=next",
		"Traceback (most recent call last):\n  File \"x.py\", line 1, in <module>\n    f()\n    ^^^\nValueError\n"[:60],
	} {
		node := &clue.Node{}
		for _, l := range slices.Concat(carriers[:], quotes[:], blocks[:], levels[:]) {
			if got, ok := l.Undo(text.New(in, 0), node); ok {
				t.Errorf("%s is in %q: %q", l.Name, in, got.S)
			}
		}
		if len(node.Clues)+len(node.Breaks) > 0 {
			t.Errorf("%q tells %v and has %v", in, node.Clues, node.Breaks)
		}
	}
}

// TestUnwrap has texts in several wrappings.
func TestUnwrap(t *testing.T) {
	tests := []wrapped{
		{
			"a mail that quotes a CI log of a container",
			"> 2026-11-17T09:14:03.1234567Z connector-1  | HTTP/1.1 403 Forbidden\n> 2026-11-17T09:14:03.1234568Z connector-1  | request-id: 7d9c\n",
			"HTTP/1.1 403 Forbidden\nrequest-id: 7d9c\n",
		},
		{
			"syslog in a container",
			`{"log":"\u003c11\u003e1 2026-11-17T09:14:03Z soc01 connector 812 - - a#012  b#012c\n","stream":"stderr","time":"2026-11-17T09:14:03.5Z"}`,
			"a\n  b\nc\n",
		},
		{"one line", "403 Forbidden", "403 Forbidden"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := Unwrap(text.New(test.in, 0), &clue.Node{})
			if diff := cmp.Diff(test.want, got.S); diff != "" {
				t.Error(diff)
			}
			checkPlaces(t, got, 0, len(test.in))
		})
	}
}

// FuzzLayers holds what everybody relies on: no layer fails, and places never
// go back and lie within the input.
func FuzzLayers(f *testing.F) {
	for _, in := range []string{
		"2026-11-17T09:14:03.1Z stderr P a\n2026-11-17T09:14:04.1Z stderr F b\n",
		"<11>1 2026-11-17T09:14:03Z soc01 connector 812 - [x y=\"z\"] a#012b#012c",
		`{"log":"a\n","stream":"stdout","time":"2026-11-17T09:14:03Z"}`,
		"Nov 17 09:14:03 soc01 connector[1]: a\nNov 17 09:14:04 soc01 connector[1]: b\n",
		"[09:14:03 ERR] a\n[09:14:04 INF] b\n2026-11-17 09:14:03,123 - x - ERROR - y\n",
		"╭─ Error ─╮\n│ 403     │\n╰─────────╯\n",
		"$status\n[1] 403\n$`a`\n[1] b\n",
		"DEBUG: === HTTP REQUEST ===\n\nHTTP Method:\nGET\n",
		"Message : a\n          b\nStatus  : 403\n",
		"Line |\n  16 | x\n     | ~~~\n     | a\n     | b\n",
		"<= Recv header, 4 bytes (0x4)\n0000: {\"a\":.1}\n0009: b\n0000: 48 54 54 50 2f 31 2e 31 20 34 30 33 20 46 6f 72 HTTP/1.1 403 For\n",
		strings.Repeat(strings.Repeat("x", 80)+"\n", 3) + "y\n",
		strings.Repeat("0", 80) + "\n2026",
		`{\"a\":\"\u00e4\ud83d\ude00\xc3\xa4\303\244\"}`,
		"&quot;&lt;&#39;&#x27;&nope;",
		"?error=a&error_description=b%3a+c+d&x=%7B%22y%22%3A1%7D",
		`a,"{""b"":""ccccccccccccccccccc""}",d`,
		"{“a”: „b‟}",
		"<html><title>403 <b>x</b></title><script>y</script><e code=\"z\"/><m:message>w\nv</m:message>",
		"Nov 17, 2026 9:14:03 AM a.B c\nSEVERE: C[d] - 386 e\n",
		"a\x1b[31mb\x1b]8;;x\x07c\r\r\nd\re\u00a0\ufeff\u0085\u009b",
	} {
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		in = Decode([]byte(in))
		first := Clean(text.New(in, 3))
		checkPlaces(t, first, 3, 3+len(in))
		for _, l := range slices.Concat(carriers[:], quotes[:], blocks[:], levels[:]) {
			got, _ := l.Undo(first, &clue.Node{})
			checkPlaces(t, got, 3, 3+len(in))
		}
		node := &clue.Node{}
		got := Unwrap(first, node)
		checkPlaces(t, got, 3, 3+len(in))
		for _, l := range slices.Concat(quotes[:], levels[:]) {
			got, _ = l.Undo(got, node)
			checkPlaces(t, got, 3, 3+len(in))
		}
		for _, c := range node.Clues {
			if c.At < 3 || c.At > 3+len(in) {
				t.Errorf("clue %v is outside of the input", c)
			}
		}
	})
}

// TestGrowth undoes all layers of hostile inputs; it takes minutes if one of
// them is not linear.
func TestGrowth(t *testing.T) {
	for _, piece := range []string{
		"\"", "\\\"", "{", "<", "<a>", "<script>", "</", "&", "&#", "%22", "%7B%22", "error=%%", "?error=", "\"\"", ",\"", "\x1b]", "\x1b[",
		"\r", "“", "“:", "\\u{", "\\x", "#012", "[", "0000: {", "> ", "│", "| ", "$a\n[1] ", "a : b\n", " | a\n", "12:34:56 ", "2026-11-17T09:14:03.1Z ",
		"2026-11-17T09:14:03.1Z stderr F \n", "{\"log\":\"", "{\"log\":\"a\\n\",\"time\":\"b\"}\n", strings.Repeat("x", 79) + "\n", strings.Repeat(" ", 80) + "\n",
		"Nov 17, 2026 9:14:03 AM x\nSEVERE: y\n", "~~~\n", "=", "a = ", "<a code=", "\\",
	} {
		in := Clean(text.New(strings.Repeat(piece, 1<<20/len(piece)), 0))
		for _, l := range slices.Concat(carriers[:], quotes[:], blocks[:], levels[:]) {
			l.Undo(in, &clue.Node{})
		}
	}
}

func BenchmarkUnwrap(b *testing.B) {
	for _, bench := range []struct{ name, in string }{
		{"a line", `{"error":{"code":"Forbidden","message":"The application does not have any of the required application permissions.","target":"|7d9c"}}`},
		{"log", strings.Repeat("2026-11-17 09:14:03,123 ERROR [main] com.contoso.Pull - request failed with a long text: 403\n", 10000)},
		{"CRI", strings.Repeat("2026-11-17T09:14:03.123456789Z stderr F   File \"/app/pull.py\", line 12, in <module>\n", 10000)},
		{"JSON", strings.Repeat("{\"error\":{\"code\":\"Forbidden\",\"message\":\"The application does not have it\"}}\n", 10000)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.in)))
			b.ReportAllocs()
			for b.Loop() {
				Unwrap(Clean(text.New(bench.in, 0)), &clue.Node{})
			}
		})
	}
}

func BenchmarkLevels(b *testing.B) {
	for _, bench := range []struct{ name, in string }{
		{"plain", strings.Repeat("request failed with a long text: 403 ", 20000)},
		{"escaped", strings.Repeat(`{\"error\":{\"code\":\"Forbidden\",\"message\":\"The application\"}}\n`, 10000)},
		{"page", strings.Repeat("<html><head><title>403 Forbidden</title></head><body><p class=\"x\">no</p></body>", 10000)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.in)))
			b.ReportAllocs()
			for b.Loop() {
				for _, l := range slices.Concat(quotes[:], levels[:]) {
					l.Undo(text.New(bench.in, 0), &clue.Node{})
				}
			}
		})
	}
}

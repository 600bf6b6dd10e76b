package record

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestSplit(t *testing.T) {
	for _, test := range []struct {
		name, in string
		want     []string
	}{
		{
			"the telling of an exception behind a blank line",
			"HTTP/1.1 403 Forbidden\n\n<html></html>\n\nError: connect ECONNREFUSED\n  at x\n\nDone: all",
			[]string{"HTTP/1.1 403 Forbidden\n\n<html></html>\n", "Error: connect ECONNREFUSED\n  at x\n\nDone: all"},
		},
		{
			"wget",
			"a\n\nhttps://graph.microsoft.com/v1.0/users:\n2026-11-29 11:55:58 ERROR 404: Not Found.",
			[]string{"a\n", "https://graph.microsoft.com/v1.0/users:\n2026-11-29 11:55:58 ERROR 404: Not Found."},
		},
		{"one line", "403 Forbidden", []string{"403 Forbidden"}},
		{
			"a look at what came back",
			">>> r = client.get(url)\n>>> r.status_code\n403\n>>> print(r.text)\n{}\n>>> client.close()\nPS C:\\> $Error[0].ErrorDetails\nno\nPS C:\\> dir",
			[]string{">>> r = client.get(url)\n>>> r.status_code\n403\n>>> print(r.text)\n{}", ">>> client.close()\nPS C:\\> $Error[0].ErrorDetails\nno", "PS C:\\> dir"},
		},
		{"one record", "HTTP/1.1 403 Forbidden\nDate: x\n\n{}\n", []string{"HTTP/1.1 403 Forbidden\nDate: x\n\n{}\n"}},
		{
			"time stamps",
			"2026-11-17 09:14:03,123 ERROR a\n  b\n[09:14:04 ERR] c\nNov 17 09:14:05 d\n11/17/2026 9:14:06 AM e\nE1117 09:14:07.123456 1 f.go:1] g",
			[]string{"2026-11-17 09:14:03,123 ERROR a\n  b", "[09:14:04 ERR] c", "Nov 17 09:14:05 d", "11/17/2026 9:14:06 AM e", "E1117 09:14:07.123456 1 f.go:1] g"},
		},
		{
			"commands and levels",
			"Invoke-RestMethod : a\nGet-MgUser: b\nSet-Cookie: c\nirm : d\nVERBOSE: e\nERROR f\nfail: g\ntime=h\nlevel=i",
			[]string{"Invoke-RestMethod : a", "Get-MgUser: b\nSet-Cookie: c", "irm : d", "VERBOSE: e", "ERROR f", "fail: g", "time=h", "level=i"},
		},
		{
			"prompts",
			"a\n$ curl b\nPS C:\\> c\nPS>d\nC:\\Temp> e\nme@soc01:~$ f\n>>> g\nPSVersion: h",
			[]string{"a", "$ curl b", "PS C:\\> c", "PS>d", "C:\\Temp> e", "me@soc01:~$ f", ">>> g\nPSVersion: h"},
		},
		{"an object that is cut off", "{\n  \"a\": [\n    \"b\",\n\nGot this: 403\n\n  c", []string{"{\n  \"a\": [\n    \"b\",\n", "Got this: 403\n\n  c"}},
		{"blank lines in a list", "{\n\"a\": [\n{\"b\":1},\n\n{\"c\":2}\n]}\n", []string{"{\n\"a\": [\n{\"b\":1},\n\n{\"c\":2}\n]}\n"}},
		{"credentials", "DefaultAzureCredential failed.\n- EnvironmentCredential authentication unavailable.\n- Azure CLI not installed\n- b", []string{"DefaultAzureCredential failed.\n- EnvironmentCredential authentication unavailable.\n- Azure CLI not installed", "- b"}},
		{"items", "a\n- b\n* c\n2. d\n3) e\n4.5 f", []string{"a", "- b", "* c", "2. d", "3) e\n4.5 f"}},
		{"a table", "| a | b |\n|---|---|\n| c | d |\n", []string{"| a | b |\n|---|---|", "| c | d |\n"}},
		{"tracebacks", "a\nTraceback (most recent call last):\n  b\nTraceback (most recent call last):\nc", []string{"a", "Traceback (most recent call last):\n  b", "Traceback (most recent call last):\nc"}},
		{
			"a chain",
			"Traceback (most recent call last):\nA: b\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\nC: d",
			[]string{"Traceback (most recent call last):\nA: b\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\nC: d"},
		},
		{"whole objects", "a\n{\"b\":1}\n{\"c\":2}\nd\n{\"e\":3}", []string{"a", "{\"b\":1}", "{\"c\":2}\nd\n{\"e\":3}"}},
		{"a label before a body", "Response:\n{\"b\":1}\n{\"c\":2}", []string{"Response:\n{\"b\":1}", "{\"c\":2}"}},
		{"a title before a body", "--- BODY\n- a", []string{"--- BODY\n- a"}},
		{"rulers", "a\n---\nb\n\n=====\nc\n---", []string{"a", "b\n", "c"}},
		{"the underline of a heading", "Error\n-----\na", []string{"Error\n-----\na"}},
		{"a frame as wide as a console", "a\n" + strings.Repeat("-", 80) + "\nb", []string{"a\n" + strings.Repeat("-", 80) + "\nb"}},
		{"an open object", "a {\n- b\n{\"c\": [\n1. d\n]}\n}\n- e", []string{"a {\n- b\n{\"c\": [\n1. d\n]}\n}", "- e"}},
		{"braces in strings", "a \"{\" '{'\n- b", []string{"a \"{\" '{'", "- b"}},
		{"a brace in prose", "use {id} or {\nin a path.\n" + strings.Repeat("x.\n", 50) + "- b", []string{"use {id} or {\nin a path.\n" + strings.Repeat("x.\n", 49) + "x.", "- b"}},
		{"an object that was cut off", "ERROR: {\n  \"a\": 1,\nERROR: {\n  \"b\": 2\n}", []string{"ERROR: {\n  \"a\": 1,", "ERROR: {\n  \"b\": 2\n}"}},
		{"a line of another thread", "ERROR: {\n  \"a\": 1,\nINFO: x\n  \"b\": 2\n}", []string{"ERROR: {\n  \"a\": 1,\nINFO: x\n  \"b\": 2\n}"}},
		{"an object that was cut off on its line", "ERROR: {\"a\":\nERROR: b", []string{"ERROR: {\"a\":", "ERROR: b"}},
		{
			"curl -v",
			"* Trying\n* Connected\n> GET / HTTP/2\n>\n* Request sent\n< HTTP/2 403\n<\n{}\n* Connection left intact\n* Trying\n> GET / HTTP/2",
			[]string{"* Trying\n* Connected\n> GET / HTTP/2\n>\n* Request sent\n< HTTP/2 403\n<\n{}", "* Connection left intact\n* Trying\n> GET / HTTP/2"},
		},
		{"the SDK of Azure for Go", "RESPONSE 403: 403 Forbidden\nERROR CODE: AccessDenied", []string{"RESPONSE 403: 403 Forbidden\nERROR CODE: AccessDenied"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, r := range Split(text.New(test.in, 9), &clue.Node{}) {
				got = append(got, r.S)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSplitMarks(t *testing.T) {
	in := "a\nb\n---\n{\n  c\n  d\n}\ne"
	node := &clue.Node{}
	node.Break(102, clue.Section) // b
	node.Break(114, clue.Section) // d, inside the object
	node.Break(104, clue.Paragraph)
	records := Split(text.New(in, 100), node)
	var got []string
	for _, r := range records {
		got = append(got, r.S)
	}
	if diff := cmp.Diff([]string{"a", "b", "{\n  c\n  d\n}\ne"}, got); diff != "" {
		t.Error(diff)
	}
	want := []clue.Break{
		{At: 104, Rank: clue.Paragraph},
		{At: 100, Rank: clue.Entry},
		{At: 102, Rank: clue.Section},
		{At: 108, Rank: clue.Section},
	}
	if diff := cmp.Diff(want, node.Breaks); diff != "" {
		t.Error(diff)
	}
	if records[2].Place(0) != 108 {
		t.Errorf("the last record begins at %d", records[2].Place(0))
	}
}

// TestSplitInSeconds holds that an object isn't cut where the second changes while it's
// written, but is where something else begins.
func TestSplitInSeconds(t *testing.T) {
	const opened = `{"error":{"code":"Forbidden",` + "\n"
	for line, want := range map[string]int{
		`"message":"Missing roles."}}`: 1,
		`  "message":"Missing roles."`: 1,
		"request failed: 403":          2,
		`{"error":{"code":"NotFound"}`: 2,
	} {
		node := &clue.Node{}
		node.Break(len(opened), clue.Section)
		if got := len(Split(text.New(opened+line, 0), node)); got != want {
			t.Errorf("%q makes %d records, not %d", line, got, want)
		}
	}
}

// TestSplitRank holds that a blank line separates records as much as a ruler does,
// unless it is in a log, or the line before it announces what follows.
func TestSplitRank(t *testing.T) {
	for in, want := range map[string]int{
		"Error: 401\n\nERROR:root:failed":                           clue.Section,
		"Error: 401\nERROR:root:failed":                             clue.Entry,
		"HTTP 401\n\nPS C:\\> irm x":                                clue.Section,
		"It always ends like this:\n\nInvoke-RestMethod: x":         clue.Entry,
		"2026-11-17 09:14:03 ERROR a\n\n2026-11-17 09:14:04 INFO b": clue.Entry,
		"info: A[1]\n      b\n\nfail: C[2]\n      d":                clue.Entry,
	} {
		node := &clue.Node{}
		Split(text.New(in, 0), node)
		if got := node.Breaks[len(node.Breaks)-1].Rank; got != want {
			t.Errorf("%q: rank %d, want %d", in, got, want)
		}
	}
}

// FuzzSplit holds that records are pieces of the text in their order, and that
// only blanks and rulers are between them.
func FuzzSplit(f *testing.F) {
	f.Add("a\n---\n{\n\"b\"\nERROR c", 2)
	f.Add("2026-11-17 09:14:03 a\n{\"b\":1}\n{\"c\":2}\n", 5)
	f.Fuzz(func(t *testing.T, in string, mark int) {
		node := &clue.Node{}
		node.Break(mark, clue.Section)
		at := 0
		for _, r := range Split(text.New(in, 0), node) {
			start := r.Place(0)
			if start < at || !strings.HasPrefix(in[start:], r.S) {
				t.Fatalf("record %q at %d of %q, after %d", r.S, start, in, at)
			}
			if strings.Trim(in[at:start], " \t\n-=*_~#\r\v\f\u0085\u00a0") != "" && len(in[at:start]) < 40 {
				t.Errorf("%q is lost between records of %q", in[at:start], in)
			}
			at = start + len(r.S)
		}
		for _, b := range node.Breaks {
			if b.At != mark && (b.At < 0 || b.At > len(in)) {
				t.Errorf("a boundary at %d of %d", b.At, len(in))
			}
		}
	})
}

// TestGrowth splits hostile inputs; it takes minutes if that is not linear.
func TestGrowth(t *testing.T) {
	for _, piece := range []string{
		"{", "{\n", "}\n", "\"", "\\\"", "'", "'\n", "{\"", "a {\nERROR {\n", "---\n", "- \n", "{\"a\":1}\n", "12:34:56\n",
		"Caused by\n", "a:\n", "* a\n> GET \n", "2026-11-17 09:14:03 {\n", "    ", "\n",
	} {
		Split(text.New(strings.Repeat(piece, 1<<20/len(piece))+"\nb", 0), &clue.Node{})
	}
}

func BenchmarkSplit(b *testing.B) {
	in := strings.Repeat("2026-11-17 09:14:03,123 ERROR connector: {\"error\":{\"code\":\"Forbidden\",\"message\":\"The application\"}}\n  at x\n", 10000)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		Split(text.New(in, 0), &clue.Node{})
	}
}

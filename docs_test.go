package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
)

var update = flag.Bool("update", false, "rewrite the generated part of docs/causes.md")

// pages returns the pages of documentation by their paths.
func pages(t *testing.T) map[string]string {
	t.Helper()
	paths, err := filepath.Glob("docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	pages := map[string]string{}
	for _, path := range append(paths, "README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md") {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		pages[filepath.ToSlash(path)] = string(text)
	}
	return pages
}

// TestDocsCommands runs every command of the documentation that reads a file of
// this repository.
func TestDocsCommands(t *testing.T) {
	ran := 0
	for path, text := range pages(t) {
		for line := range strings.Lines(text) {
			_, args, _ := strings.Cut(line, "`defender-err ")
			args, _, _ = strings.Cut(args, "`")
			if !strings.Contains(args, "testdata/") {
				continue
			}
			ran++
			t.Run(args, func(t *testing.T) {
				var out, errOut bytes.Buffer
				s := &cmd.Streams{In: strings.NewReader(""), Out: &out, Err: &errOut, Getenv: func(string) string { return "" }, Now: time.Now}
				if code := cmd.Main(strings.Fields(args), s); code != 0 && code != 4 && code != 5 {
					t.Errorf("%s: exit code %d: %s", path, code, errOut.String())
				}
				if out.Len() == 0 {
					t.Errorf("%s: no answer", path)
				}
			})
		}
	}
	if ran < len(capture.Formats()) {
		t.Errorf("%d commands were run; there are %d shapes", ran, len(capture.Formats()))
	}
}

// TestDocsLinks holds that what a page links to in this repository exists.
func TestDocsLinks(t *testing.T) {
	links := 0
	for path, text := range pages(t) {
		for _, part := range strings.Split(text, "](")[1:] {
			target, _, ok := strings.Cut(part, ")")
			target, _, _ = strings.Cut(target, "#")
			if !ok || target == "" || strings.Contains(target, "://") {
				continue
			}
			links++
			if _, err := os.Stat(filepath.Join(filepath.Dir(path), target)); err != nil {
				t.Errorf("%s links to %s, which doesn't exist", path, target)
			}
		}
	}
	if links < 10 {
		t.Errorf("only %d links were followed", links)
	}
}

// TestReadmeSize holds that the README stays one page.
func TestReadmeSize(t *testing.T) {
	const most = 12 << 10
	if n := len(pages(t)["README.md"]); n > most {
		t.Errorf("the README has %d bytes, more than %d", n, most)
	}
}

// TestDocsShapes holds that docs/inputs.md shows every shape.
func TestDocsShapes(t *testing.T) {
	text := pages(t)["docs/inputs.md"]
	for _, name := range capture.Formats() {
		if !strings.Contains(text, "| `"+name+"` |") {
			t.Errorf("the shape %s isn't in docs/inputs.md", name)
		}
	}
}

// TestDocsCauses holds that docs/causes.md lists every cause ID that the program
// can give, and no other.
func TestDocsCauses(t *testing.T) {
	const page, begin, end = "docs/causes.md", "<!-- causes: written by go test . -update -->\n", "<!-- end of causes -->"
	text := pages(t)[page]
	before, rest, ok := strings.Cut(text, begin)
	_, after, closed := strings.Cut(rest, end)
	if !ok || !closed {
		t.Fatalf("%s has no place for the causes", page)
	}
	want := before + begin + causeTable() + end + after
	if text == want {
		return
	}
	if !*update {
		t.Fatalf("%s isn't current; go test . -update writes it", page)
	}
	if err := os.WriteFile(page, []byte(want), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestRetryIsDecided holds that somebody has considered for each cause what it means
// for sending the request again: testdata/fix-first.txt lists the causes that have to
// be fixed first, which is what catalog.RetryFor says if it doesn't know a cause.
func TestRetryIsDecided(t *testing.T) {
	const file = "testdata/fix-first.txt"
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	listed := strings.Fields(string(b))
	if !slices.IsSorted(listed) {
		t.Fatalf("%s isn't sorted: LC_ALL=C sort -o %s %s", file, file, file)
	}
	causes := causeLines()
	for id := range causes {
		_, found := slices.BinarySearch(listed, id)
		if fixFirst := catalog.RetryFor(id) == fact.FixFirst; fixFirst != found {
			t.Errorf("%s: decide what it means for a retry: in catalog.RetryFor, or in %s if it has to be fixed first, not in both", id, file)
		}
	}
	for _, id := range listed {
		if _, ok := causes[id]; !ok {
			t.Errorf("%s lists %s, which isn't a cause", file, id)
		}
	}
}

func causeTable() string {
	lines := causeLines()
	var b strings.Builder
	b.WriteString("| id | in a line |\n|---|---|\n")
	for _, id := range slices.Sorted(maps.Keys(lines)) {
		fmt.Fprintf(&b, "| `%s` | %s |\n", id, strings.ReplaceAll(lines[id], "|", `\|`))
	}
	return b.String()
}

// causeLines returns each cause in a line, by ID.
func causeLines() map[string]string {
	lines := map[string]string{}
	for code := range catalog.Codes() {
		for _, c := range code.Causes {
			lines[c.ID] = c.Summary.En
		}
	}
	for m := range catalog.Messages() {
		for _, c := range m.Causes {
			lines[c.ID] = c.Summary.En
		}
	}
	for c := range catalog.Cues() {
		lines[c.Cause.ID] = c.Cause.Summary.En
	}
	for number := range 600 {
		status, _ := catalog.FindStatus(number)
		for _, c := range status.Causes {
			lines[c.ID] = c.Summary.En
		}
	}
	for _, f := range diagnose.Families() {
		for _, entry := range f.Causes {
			lines[entry.ID] = entry.Line.En
		}
	}
	return lines
}

// TestProblemMatcher holds that what check writes fits the pattern of the problem matcher.
func TestProblemMatcher(t *testing.T) {
	text, err := os.ReadFile("packaging/problem-matcher.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		ProblemMatcher []struct {
			Pattern []struct {
				Regexp                                      string
				File, Line, Column, Severity, Message, Code int
			}
		}
	}
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	p := file.ProblemMatcher[0].Pattern[0]
	pattern := regexp.MustCompile("(?m)" + p.Regexp)
	body := filepath.Join(t.TempDir(), "isolate-machine.json")
	if err := os.WriteFile(body, []byte("{\n\"comment\":\"x\",\"IsolationType\":\"Full\"}"), 0o666); err != nil {
		t.Fatal(err)
	}
	var out, errOut bytes.Buffer
	s := &cmd.Streams{In: strings.NewReader(""), Out: &out, Err: &errOut, Getenv: func(string) string { return "" }, Now: time.Now}
	if code := cmd.Main([]string{"check", body}, s); code != 5 {
		t.Fatalf("exit code %d: %s", code, errOut.String())
	}
	found := pattern.FindStringSubmatch(out.String())
	if found == nil {
		t.Fatalf("%s doesn't fit\n%s", p.Regexp, out.String())
	}
	for _, tt := range []struct {
		of   string
		n    int
		want string
	}{
		{"file", p.File, body}, {"line", p.Line, "2"}, {"column", p.Column, "1"}, {"severity", p.Severity, "error"},
		{"message", p.Message, `"comment" must be spelled "Comment": names are case-sensitive.`}, {"code", p.Code, "parameter-case"},
	} {
		if found[tt.n] != tt.want {
			t.Errorf("%s: got %q, want %q", tt.of, found[tt.n], tt.want)
		}
	}
}

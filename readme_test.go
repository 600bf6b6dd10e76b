package main

import (
	"bytes"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/cmd"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
)

var update = flag.Bool("update", false, "rewrite the generated part of the README")

func readme(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestReadmeCommands runs every command of the README that reads a file of
// this repository.
func TestReadmeCommands(t *testing.T) {
	ran := 0
	for line := range strings.Lines(readme(t)) {
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
				t.Errorf("exit code %d: %s", code, errOut.String())
			}
			if out.Len() == 0 {
				t.Error("no answer")
			}
		})
	}
	if ran < len(capture.Formats()) {
		t.Errorf("%d commands were run; there are %d shapes", ran, len(capture.Formats()))
	}
}

// TestReadmeShapes holds that the README shows every shape.
func TestReadmeShapes(t *testing.T) {
	text := readme(t)
	for _, name := range capture.Formats() {
		if !strings.Contains(text, "| `"+name+"` |") {
			t.Errorf("the shape %s is not in the README", name)
		}
	}
}

// TestReadmeCauses holds that the README lists every cause id that the
// program can give, and no other.
func TestReadmeCauses(t *testing.T) {
	const begin, end = "<!-- causes: written by go test . -update -->\n", "<!-- end of causes -->"
	text := readme(t)
	before, rest, ok := strings.Cut(text, begin)
	_, after, closed := strings.Cut(rest, end)
	if !ok || !closed {
		t.Fatal("the README has no place for the causes")
	}
	want := before + begin + causeTable() + end + after
	if text == want {
		return
	}
	if !*update {
		t.Fatal("the causes in the README are not current; go test . -update writes them")
	}
	if err := os.WriteFile("README.md", []byte(want), 0o666); err != nil {
		t.Fatal(err)
	}
}

func causeTable() string {
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
	for number := range 600 {
		status, _ := catalog.FindStatus(number)
		for _, c := range status.Causes {
			lines[c.ID] = c.Summary.En
		}
	}
	for _, f := range diagnose.Families() {
		for _, entry := range f.Causes {
			lines[entry.ID] = entry.Line
		}
	}
	var b strings.Builder
	b.WriteString("| id | in a line |\n|---|---|\n")
	for _, id := range slices.Sorted(maps.Keys(lines)) {
		fmt.Fprintf(&b, "| `%s` | %s |\n", id, strings.ReplaceAll(lines[id], "|", `\|`))
	}
	return b.String()
}

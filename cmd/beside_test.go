package cmd

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var besideAll = flag.Bool("beside", false, "put text beside every input, not only beside a selection")

// besides are ways to paste a failure together with something that has nothing to do
// with it. None of them changes what failed.
var besides = []struct {
	name string
	put  func(text string) string
}{
	{"sentence-before", func(text string) string { return besideSentence + "\n" + text }},
	{"sentence-behind", func(text string) string { return text + "\n" + besideQuestion }},
	{"log-before", func(text string) string { return besideLog + "\n" + text }},
	{"log-behind", func(text string) string { return text + "\n" + besideLogBehind }},
	{"both", func(text string) string { return besideSentence + "\n\n" + text + "\n\n" + besideQuestion }},
	{"quoted", func(text string) string { return besideEachLine(text, "> ") }},
	{"fence", func(text string) string {
		return "Hi all,\n\n" + besideSentence + "\n\n```\n" + text + "\n```\n\n" + besideQuestion
	}},
	{"indented", func(text string) string { return besideEachLine(text, "    ") }},
}

const (
	besideSentence  = "We run this every night from a scheduled job, and since Monday it doesn't work anymore."
	besideQuestion  = "Does anybody know what I have to change?"
	besideLog       = "2026-11-17 09:14:02,101 INFO connector: run 812 begins, 3 sources"
	besideLogBehind = "2026-11-17 09:14:09,332 INFO connector: run 812 ends after 7 s"
)

func besideEachLine(text, prefix string) string {
	return prefix + strings.ReplaceAll(text, "\n", "\n"+prefix)
}

// A besideFact is what a text next to a failure must not change.
type besideFact struct {
	kind, code, id, cause string
	status                int
}

func besideFacts(t *testing.T, input []byte) []besideFact {
	t.Helper()
	_, out, _ := run(t, input, "explain", "-o", "json")
	var all []besideFact
	for line := range strings.Lines(out) {
		var e struct {
			Kind, Code  string
			Status      int
			TrackingIDs []struct{ Value string }
			Causes      []struct{ ID string }
		}
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		f := besideFact{kind: e.Kind, code: e.Code, status: e.Status}
		if len(e.TrackingIDs) > 0 {
			f.id = e.TrackingIDs[0].Value
		}
		if len(e.Causes) > 0 {
			f.cause = e.Causes[0].ID
		}
		all = append(all, f)
	}
	return all
}

// besideDiffers says what a text next to a failure changed; empty for nothing.
func besideDiffers(bare, got []besideFact) string {
	if len(bare) != len(got) {
		return fmt.Sprintf("%d failures, not %d", len(got), len(bare))
	}
	for i, b := range bare {
		switch g := got[i]; {
		case b.code != g.code:
			return fmt.Sprintf("code %q, not %q", g.code, b.code)
		case b.status != g.status:
			return fmt.Sprintf("status %d, not %d", g.status, b.status)
		case b.id != g.id:
			return fmt.Sprintf("tracking ID %q, not %q", g.id, b.id)
		case b.cause != g.cause:
			return fmt.Sprintf("cause %q, not %q", g.cause, b.cause)
		}
	}
	return ""
}

// besideInputs returns the failures of the test data that somebody could paste next to
// a sentence.
func besideInputs(t *testing.T) map[string][]byte {
	t.Helper()
	inputs := testInputs(t)
	for _, folder := range []string{"harvest-6", "harvest-7", "harvest-8", "harvest-9"} {
		files, _ := filepath.Glob("../testdata/" + folder + "/*.txt")
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			inputs[folder+"/"+filepath.Base(f)] = b
		}
	}
	maps.DeleteFunc(inputs, func(name string, b []byte) bool {
		return len(b) > 64<<10 || bytes.IndexByte(b, 0) >= 0 || bytes.HasPrefix(b, []byte("\x1f\x8b")) || strings.HasPrefix(name, "cases/")
	})
	return inputs
}

// TestBeside puts a sentence, a line of a log, or a quotation around failures. What
// failed, and the first cause, stay what they are without it.
func TestBeside(t *testing.T) {
	const selected = 60
	known := exceptions(t, "../testdata/judgement-beside.txt")
	inputs := besideInputs(t)
	names := slices.Sorted(maps.Keys(inputs))
	if !*besideAll {
		random := rand.New(rand.NewPCG(8, 8))
		random.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		names = names[:selected]
		maps.DeleteFunc(known, func(key, _ string) bool {
			name, _, _ := strings.Cut(key, " ")
			return !slices.Contains(names, name)
		})
	}
	tried, same := 0, 0
	for _, name := range names {
		bare := besideFacts(t, inputs[name])
		if len(bare) == 0 || slices.ContainsFunc(bare, func(f besideFact) bool { return f.kind == "success" || f.kind == "no-error" }) {
			continue
		}
		text := strings.TrimRight(string(inputs[name]), "\r\n\t ")
		for _, way := range besides {
			tried++
			differs := besideDiffers(bare, besideFacts(t, []byte(way.put(text))))
			key := name + " " + way.name
			if differs == "" {
				same++
				continue
			}
			if _, ok := known[key]; !ok {
				t.Errorf("%s: %s", key, differs)
			}
			delete(known, key)
		}
	}
	for key := range known {
		t.Errorf("%s is right: take it off the list in testdata/judgement-beside.txt", key)
	}
	t.Logf("%d of %d the same", same, tried)
}

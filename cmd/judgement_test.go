package cmd

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/internal/recordings"
)

// A judged is an input with the judgement that is right for it.
type judged struct {
	name       string
	input      []byte
	causes     []string // IDs, one of which has to come first; none if there is nothing to go by
	retry      string   // "" if there is nothing to go by
	mustNotSay []string
}

// TestFieldJudgement compares the judgement of each field case with what its
// index entry expects.
func TestFieldJudgement(t *testing.T) {
	judge(t, fieldJudgements(t), "../testdata/judgement-field.txt")
}

// TestRecordedJudgement does so for the recordings of real clients.
func TestRecordedJudgement(t *testing.T) {
	judge(t, recordedJudgements(t, "../testdata/recorded"), "../testdata/judgement-recorded.txt")
}

// TestPostedJudgement does so for failures that people posted.
func TestPostedJudgement(t *testing.T) {
	judge(t, slices.Concat(postedJudgements(t, "../testdata/harvest-4"), postedJudgements(t, "../testdata/harvest-6"), postedJudgements(t, "../testdata/harvest-8"), postedJudgements(t, "../testdata/harvest-9")), "../testdata/judgement-posted.txt")
}

// judge compares judgements with what comes out. The file lists what is not
// right: a name, what is wrong, and why, in one line; it must be neither too
// short nor too long.
func judge(t *testing.T, all []judged, listed string) {
	known := exceptions(t, listed)
	causes, firstRight, retries, retryRight := 0, 0, 0, 0
	for _, j := range all {
		got := answered(t, j.input)
		var wrong []string
		if len(j.causes) > 0 {
			causes++
			if slices.Contains(j.causes, got.first) {
				firstRight++
			} else {
				wrong = append(wrong, "cause")
			}
		}
		if j.retry != "" {
			retries++
			if got.retry == j.retry {
				retryRight++
			} else {
				wrong = append(wrong, "retry")
			}
		}
		if j.saysWrong(t) {
			wrong = append(wrong, "says")
		}
		for _, what := range wrong {
			key := j.name + " " + what
			if _, ok := known[key]; !ok {
				t.Errorf("%s: wrong %s: first cause %q, retry %q; want one of %q, %q, and none of %q", j.name, what, got.first, got.retry, j.causes, j.retry, j.mustNotSay)
			}
			delete(known, key)
		}
	}
	for key := range known {
		t.Errorf("%s is right: take it off the list in %s", key, listed)
	}
	t.Logf("first cause right in %d of %d, retry in %d of %d", firstRight, causes, retryRight, retries)
}

// saysWrong reports whether the answer has words that it must not have, in any form.
func (j *judged) saysWrong(t *testing.T) bool {
	t.Helper()
	if len(j.mustNotSay) == 0 {
		return false
	}
	_, text, _ := run(t, j.input, "explain")
	text = strings.ToLower(inJSON(t, j.input) + text)
	return slices.ContainsFunc(j.mustNotSay, func(words string) bool { return strings.Contains(text, strings.ToLower(words)) })
}

// exceptions reads a list: NAME WHAT: REASON.
func exceptions(t *testing.T, file string) map[string]string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]string{}
	for line := range strings.Lines(string(b)) {
		key, reason, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if strings.HasPrefix(line, "#") || key == "" {
			continue
		}
		if !ok || reason == "" {
			t.Fatalf("%s: %q gives no reason", file, line)
		}
		known[key] = reason
	}
	return known
}

// A judgement is what the program said.
type judgement struct {
	first, retry string
}

func answered(t *testing.T, input []byte) judgement {
	t.Helper()
	var j judgement
	out := inJSON(t, input)
	line, _, _ := strings.Cut(out, "\n")
	if line == "" {
		return j
	}
	var e struct {
		Causes []struct{ ID string }
		Retry  struct{ Advice string }
	}
	if err := json.Unmarshal([]byte(line), &e); err != nil {
		t.Fatal(err)
	}
	if len(e.Causes) > 0 {
		j.first = e.Causes[0].ID
	}
	j.retry = e.Retry.Advice
	return j
}

func fieldJudgements(t *testing.T) []judged {
	t.Helper()
	var index []struct {
		File       string
		FirstCause struct{ ID string }
		AlsoRight  []string
		Retry      string
		MustNotSay []string
	}
	readJSONFile(t, "../testdata/field/index.json", &index)
	named := exceptions(t, "../testdata/judgement-new.txt")
	var all []judged
	for _, entry := range index {
		b, err := os.ReadFile(filepath.Join("../testdata/field", entry.File))
		if err != nil {
			t.Fatal(err)
		}
		j := judged{name: entry.File, input: b, retry: entry.Retry, mustNotSay: entry.MustNotSay}
		if entry.FirstCause.ID != "" {
			j.causes = append([]string{entry.FirstCause.ID}, entry.AlsoRight...)
		}
		if id := named[entry.File]; id != "" {
			j.causes = append(j.causes, strings.Fields(id)...)
		}
		all = append(all, j)
	}
	return all
}

func postedJudgements(t *testing.T, folder string) []judged {
	t.Helper()
	var index []struct {
		File       string
		FirstCause struct{ ID string }
		AlsoRight  []string
		Retry      string
	}
	readJSONFile(t, filepath.Join(folder, "index.json"), &index)
	var all []judged
	for _, entry := range index {
		b, err := os.ReadFile(filepath.Join(folder, entry.File))
		if err != nil {
			t.Fatal(err)
		}
		j := judged{name: entry.File, input: b, retry: entry.Retry}
		if entry.FirstCause.ID != "" {
			j.causes = append([]string{entry.FirstCause.ID}, entry.AlsoRight...)
		}
		all = append(all, j)
	}
	return all
}

func recordedJudgements(t *testing.T, folder string) []judged {
	t.Helper()
	var index map[string]struct{ Right json.RawMessage }
	readJSONFile(t, filepath.Join(folder, "index.json"), &index)
	files, err := recordings.Read(os.DirFS(folder), ".")
	if err != nil {
		t.Fatal(err)
	}
	var all []judged
	for name, entry := range index {
		if len(entry.Right) == 0 || entry.Right[0] != '{' {
			continue // a sentence: nothing usable is shown
		}
		var right struct {
			FirstCause []string
			Retry      string
		}
		if err := json.Unmarshal(entry.Right, &right); err != nil {
			t.Fatal(err)
		}
		all = append(all, judged{name: name, input: files[name], causes: right.FirstCause, retry: right.Retry})
	}
	return all
}

func readJSONFile(t *testing.T, file string, v any) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
}

// An explained is what the properties look at.
type explained struct {
	Kind         string
	Code         string
	Catalogued   bool
	Service      string
	Status       int
	StatusFrom   string
	Message      string
	InnerMessage string
	Causes       []struct{ ID, Certainty, Evidence, Fix string }
}

func explainedIn(t *testing.T, input []byte) []explained {
	t.Helper()
	out := inJSON(t, input)
	var all []explained
	for line := range strings.Lines(out) {
		var e explained
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	return all
}

// answersInJSON are what explain -o json writes, by the input: several tests look at the
// same ones.
var answersInJSON sync.Map

// inJSON returns what explain -o json writes.
func inJSON(t *testing.T, input []byte) string {
	t.Helper()
	if out, ok := answersInJSON.Load(string(input)); ok {
		return out.(string)
	}
	_, out, _ := run(t, input, "explain", "-o", "json")
	answersInJSON.Store(string(input), out)
	return out
}

// testInputs returns all inputs of the test data, by name.
func testInputs(t *testing.T) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for _, folder := range []string{"cases", "field", "harvest", "harvest-2", "harvest-3", "harvest-4", "harvest-5"} {
		files, err := filepath.Glob("../testdata/" + folder + "/*.txt")
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", folder, len(files), err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			all[folder+"/"+filepath.Base(f)] = b
		}
	}
	for _, folder := range []string{"recorded", "recorded-own"} {
		files, err := recordings.Read(os.DirFS("../testdata"), folder)
		if err != nil {
			t.Fatal(err)
		}
		for name, b := range files {
			all[folder+"/"+name] = b
		}
	}
	return all
}

// TestEvidence holds over all test data what an answer may claim.
func TestEvidence(t *testing.T) {
	answers := 0
	for name, input := range testInputs(t) {
		text := squeezed(string(input))
		for _, e := range explainedIn(t, input) {
			answers++
			for _, c := range e.Causes {
				if c.Certainty != string(fact.Possible) && c.Evidence == "" {
					t.Errorf("%s: %s is %s without evidence", name, c.ID, c.Certainty)
				}
				if c.ID == "other-program" && namesMicrosoft(text) {
					t.Errorf("%s: another program, though the input names Microsoft", name)
				}
			}
			// A refused part of a request comes with 206, which its form tells.
			if e.Kind == "" && e.Status != 0 && e.Status != 206 && e.StatusFrom == "" && !showsStatus(string(input), text, e.Status) {
				t.Errorf("%s: status %d stands nowhere in the input", name, e.Status)
			}
		}
	}
	if answers < 1000 {
		t.Errorf("only %d answers tried", answers)
	}
}

// squeezed returns a text in lower case without white space and signs, so that
// neither line breaks nor escapes keep words from being found.
func squeezed(text string) string {
	return strings.Map(func(r rune) rune {
		if r == 0 || strings.ContainsRune(" \t\r\n\"'`\\|_-", r) {
			return -1
		}
		return r
	}, strings.ToLower(text))
}

// namesMicrosoft reports whether a text names Microsoft or one of its products.
// The name of the shell doesn't count: it calls any API.
func namesMicrosoft(squeezed string) bool {
	squeezed = strings.ReplaceAll(squeezed, "microsoft.powershell", "")
	return slices.ContainsFunc([]string{"microsoft", "mggraph", "defender", "mdatp", "aadsts"}, func(name string) bool {
		return strings.Contains(squeezed, name)
	})
}

// showsStatus reports whether an input shows a status, as a number or by its
// name. An archive can hold it in another form.
func showsStatus(input, squeezedInput string, status int) bool {
	s, _ := catalog.FindStatus(status)
	return strings.Contains(squeezedInput, strconv.Itoa(status)) ||
		s.Name != "" && strings.Contains(squeezedInput, squeezed(s.Name)) ||
		strings.Contains(input, `\u`) || strings.HasPrefix(input, "\x1f\x8b")
}

var aadsts = regexp.MustCompile(`AADSTS\d{5,7}`)

// TestUnknownNumber replaces the AADSTS number of each sign-in error with one
// that nobody knows. The answer says so: it proves nothing by the code, and
// goes only by the words next to it.
func TestUnknownNumber(t *testing.T) {
	const unknown = "AADSTS7999999"
	n := 0
	for name, input := range testInputs(t) {
		if !aadsts.Match(input) {
			continue
		}
		changed := regexp.MustCompile(`\[?\b(error_codes|errorCodes)[^\]]*\]`).ReplaceAll(aadsts.ReplaceAll(input, []byte(unknown)), nil)
		for _, e := range explainedIn(t, changed) {
			if e.Code != unknown {
				continue
			}
			n++
			for _, c := range e.Causes {
				if strings.Contains(c.Evidence, "the code is") {
					t.Errorf("%s: %s by a code that nobody knows: %s", name, c.ID, c.Evidence)
				}
			}
		}
	}
	if n < 50 {
		t.Errorf("only %d answers tried", n)
	}
}

// TestOtherOAuthWord holds that the answer for an AADSTS number that nobody
// knows doesn't depend on the OAuth word next to it, except for the class.
func TestOtherOAuthWord(t *testing.T) {
	const body = `{"error":%q,"error_description":"AADSTS7999999: The thing did not work out. Trace ID: 1f2e3d4c-0000-4000-8000-00000000000a","trace_id":"1f2e3d4c-0000-4000-8000-00000000000a"}`
	var first []explained
	for _, word := range []string{"invalid_client", "invalid_grant", "invalid_request", "unauthorized_client", "access_denied", "interaction_required", "invalid_scope", "temporarily_unavailable"} {
		got := explainedIn(t, fmt.Appendf(nil, body, word))
		if len(got) != 1 || got[0].Code != "AADSTS7999999" || got[0].Catalogued {
			t.Fatalf("%s: %+v", word, got)
		}
		if first == nil {
			first = got
		}
		if !slices.Equal(got[0].Causes, first[0].Causes) {
			t.Errorf("%s: causes %+v, want those of the first word %+v", word, got[0].Causes, first[0].Causes)
		}
	}
}

var guid = regexp.MustCompile(`[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`)

// TestMasked masks every ID of each input. Nothing may be proved by a mask.
func TestMasked(t *testing.T) {
	answers := 0
	for name, input := range testInputs(t) {
		if strings.HasPrefix(name, "recorded") {
			continue
		}
		for _, e := range explainedIn(t, guid.ReplaceAll(input, []byte("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"))) {
			answers++
			for _, c := range e.Causes {
				if c.Certainty == string(fact.Certain) && strings.Contains(c.Evidence, "xxxxxxxx") && !strings.Contains(c.Evidence, "“") {
					t.Errorf("%s: %s is certain by a mask: %s", name, c.ID, c.Evidence)
				}
			}
		}
	}
	if answers < 200 {
		t.Errorf("only %d answers tried", answers)
	}
}

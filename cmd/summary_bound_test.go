package cmd

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// TestTooManyGroupsAreSaid holds that each format says that groups were left out, how
// many errors those have, and which counts may be too low.
func TestTooManyGroupsAreSaid(t *testing.T) {
	var file strings.Builder
	file.WriteString(`{"by":"code","errors":30100,"groups":[{"value":"Often","count":100}`)
	for n := range 30_000 {
		fmt.Fprintf(&file, `,{"value":"Code%d","count":1}`, n)
	}
	file.WriteString("]}\n" + `{"by":"code","errors":1,"groups":[{"value":"Late","count":1}]}`)
	for args, want := range map[string]string{
		"":                 "in groups too small to keep: ",
		"--lang ru":        "в группах, которые слишком малы: ",
		"-o json":          `"others":`,
		"-o csv":           "\n(others),,",
		"-o markdown":      "(others)",
		"-o prom":          "\ndefender_err_other_errors ",
		"--top 3":          "in groups too small to keep: ",
		"-o csv --lang ru": "Missed",
	} {
		code, out, told := run(t, []byte(file.String()), append([]string{"summary", "--merge", "-"}, strings.Fields(args)...)...)
		if code != exitOK || !strings.Contains(out, want) {
			t.Errorf("%q: exit code %d, %q isn't in %.300s", args, code, want, out)
		}
		if (strings.Contains(args, "csv") || strings.Contains(args, "markdown")) && told == "" {
			t.Errorf("%q: nothing on standard error", args)
		}
	}
	_, out, _ := run(t, []byte(file.String()), "summary", "--merge", "-", "-o", "json")
	var sum struct {
		Errors, Others, Missed int
		Groups                 []struct {
			Value         string
			Count, Missed int
		}
	}
	if err := json.Unmarshal([]byte(out), &sum); err != nil {
		t.Fatal(err)
	}
	all, late := sum.Others, false
	for _, g := range sum.Groups {
		all += g.Count
		late = late || g.Value == "Late" && g.Missed == sum.Missed
	}
	if sum.Errors != 30_101 || all != 30_101 || sum.Groups[0].Count != 100 || sum.Groups[0].Missed != 0 || sum.Missed < 1 || !late {
		t.Errorf("%d errors, %d in the groups and the others, %+v", sum.Errors, all, sum.Groups[0])
	}
}

package measured_test

import (
	"io/fs"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/measured"
)

// A goal is how much of a row has to be right. To be raised, never lowered.
type goal struct {
	row     string
	percent float64
}

// known are the field cases that are read wrongly, and why that stays so. Each
// has to be wrong still, and no other may be. While it is nil, only the goals
// count.
var known map[string]string

// TestField reads the field cases.
func TestField(t *testing.T) {
	report := check(t, measured.Field, []goal{
		{measured.All, 98},
		{"count", 98},
	})
	if known == nil {
		return
	}
	wrong := map[string]string{}
	for _, r := range report.Wrong {
		wrong[r.Name] = r.String()
	}
	for _, name := range slices.Sorted(maps.Keys(wrong)) {
		if known[name] == "" {
			t.Error(wrong[name])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(known)) {
		if wrong[name] == "" {
			t.Errorf("%s is right now: it does not belong among the known ones", name)
		}
	}
}

// TestRecorded reads what real clients print.
func TestRecorded(t *testing.T) {
	check(t, measured.Recorded, []goal{
		{measured.All, 99},
		{"answers", 99},
		{"no-response", 99},
		{"logs", 99},
		{"loops", 100},
	})
}

// TestOwn reads what more clients print.
func TestOwn(t *testing.T) {
	check(t, measured.Own, []goal{
		{measured.All, 99},
	})
}

// TestHarvest reads more failures that people posted.
func TestHarvest(t *testing.T) {
	check(t, measured.Harvest, []goal{
		{measured.All, 96},
	})
}

// TestHarvest2 reads a second harvest of them.
func TestHarvest2(t *testing.T) {
	check(t, measured.Harvest2, []goal{
		{measured.All, 91},
	})
}

// TestNoFailureOwn reads more inputs in which nothing failed.
func TestNoFailureOwn(t *testing.T) {
	check(t, measured.NoFailureOwn, []goal{
		{measured.All, 100},
	})
}

// TestNoFailure reads inputs in which nothing failed.
func TestNoFailure(t *testing.T) {
	check(t, measured.NoFailure, []goal{
		{measured.All, 100},
	})
}

// TestSeveral reads two or three failures in one input.
func TestSeveral(t *testing.T) {
	check(t, measured.Several, []goal{
		{"separator newline", 98},
		{"separator blank-line", 98},
		{"separator ruler", 98},
		{"separator json-lines", 98},
		{"separator stamped", 98},
		{"separator journald", 98},
		{"separator json-list", 98},
	})
}

// TestPairs reads two failures that contradict each other, one after the other.
func TestPairs(t *testing.T) {
	check(t, measured.Pairs, []goal{
		{"separator blank-line", 95},
		{"separator ruler", 98},
	})
}

// TestHarvest3 reads a third harvest of posted failures.
func TestHarvest3(t *testing.T) {
	check(t, measured.Harvest3, []goal{
		{measured.All, 80},
	})
}

// TestMixed reads two to six failures that somebody pasted in one go.
func TestMixed(t *testing.T) {
	check(t, measured.Mixed, []goal{
		{measured.All, 92},
	})
}

// TestWrapped reads failures in wrappings, which must not change what is
// found.
func TestWrapped(t *testing.T) {
	if testing.Short() {
		t.Skip("wrapped inputs are many")
	}
	check(t, measured.Wrapped, []goal{
		{measured.All, 95}, // 99
		{"stack 2", 92},    // 99
		{"stack 3", 86},    // 99
		{"form compact", 100},
		{"form pretty", 100},
		{"form in-a-row", 95}, // 99
		{"form in-3-MB", 100}, // 100
		{"form of-3-MB", 100},
		{"wrap crlf", 100},
		{"wrap utf16", 100},
	})
}

// check runs the trials that make makes and compares the report with the
// goals.
func check(t *testing.T, makeTrials func(testdata fs.FS, read measured.Reader) ([]measured.Trial, error), goals []goal) *measured.Report {
	t.Helper()
	trials, err := makeTrials(os.DirFS("../../../testdata"), measured.Capture)
	if err != nil {
		t.Fatal(err)
	}
	report := measured.NewReport(measured.Run(trials, measured.Capture))
	t.Logf("\n%s", report)
	for _, wrong := range report.Wrong {
		if testing.Verbose() {
			t.Log(wrong)
		}
	}
	for _, goal := range goals {
		row, ok := report.Row(goal.row)
		if !ok {
			t.Errorf("nothing counts as %s", goal.row)
		} else if row.Percent() < goal.percent {
			t.Errorf("%s: %.1f %% are right (%d of %d), want %g %%", goal.row, row.Percent(), row.Right, row.Of, goal.percent)
		}
	}
	return report
}

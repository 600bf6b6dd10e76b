package cmd

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/clipperhouse/displaywidth"
	"github.com/defender-err/defender-err/explain"

	"github.com/defender-err/defender-err/explain/summary"
)

// onTerminal runs the program with its standard output on a terminal of that
// many columns.
func onTerminal(t *testing.T, columns int, stdin string, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	s := &Streams{
		In: strings.NewReader(stdin), Out: &out, Err: io.Discard,
		OutTTY: true, Width: columns, Getenv: func(string) string { return "" }, Now: time.Now,
	}
	if code := Main(append(args, "--color", "never"), s); code != exitOK {
		t.Fatalf("%q: exit code %d", args, code)
	}
	return out.String()
}

// wideMessages are messages that take more columns than a terminal has, each
// in another way.
var wideMessages = []string{
	"Missing application roles. API required roles: Machine.Isolate, application roles: Alert.Read.All.",
	strings.Repeat("租户未启用该功能", 12),
	"no route to " + strings.Repeat("abcdefgh", 16),
	"It failed twice:\\nfirst because of this, which takes a while to say, then because of that.",
	"\\tcolumn\\tcolumn\\tcolumn\\tcolumn\\tcolumn\\tcolumn",
}

// wideLog is a log of them, with a line that shows no time and one that is
// broken.
func wideLog() string {
	var b strings.Builder
	for i, message := range wideMessages {
		code := []string{"Forbidden", "Authentication_MSGraphPermissionMissing", strings.Repeat("Odd", 40)}[i%3]
		fmt.Fprintf(&b, `2026-11-23T10:00:0%dZ GET https://graph.microsoft.com/v1.0/security/alerts_v2 status=403 {"error":{"code":%q,"message":"%s"}}`+"\n", i, code, message)
	}
	b.WriteString(`{"error":{"code":"Forbidden","message":""}}` + "\n{\"error\":{\"code\":,,,}}\n")
	return b.String()
}

// TestSummaryWidth holds that no line of a summary is wider than the terminal,
// and that nothing is cut.
func TestSummaryWidth(t *testing.T) {
	for _, by := range summary.Keys() {
		for _, columns := range []int{200, 80, 60, 40} {
			for _, bound := range []string{"", "2020-01-01"} {
				out := onTerminal(t, columns, wideLog(), "summary", "--by", string(by), "--since", bound)
				for line := range strings.Lines(out) {
					if n := displaywidth.String(strings.TrimSuffix(line, "\n")); n > columns {
						t.Errorf("by %s: %d columns of %d: %s", by, n, columns, line)
					}
				}
				if by != summary.ByMessage {
					continue
				}
				for _, message := range wideMessages[1:] { // the first is in the words of the catalog
					message = strings.NewReplacer(`\n`, " ", `\t`, " ").Replace(message)
					if !strings.Contains(unwrapped(out), unwrapped(message)) {
						t.Errorf("%d columns: %q is cut in\n%s", columns, message, out)
					}
				}
			}
		}
	}
}

// unwrapped is a text without the blanks and the ends of lines.
func unwrapped(text string) string { return strings.Join(strings.Fields(text), "") }

// TestSummaryBeside shows where the values go: next to the numbers as long as
// they can be read there, else below.
func TestSummaryBeside(t *testing.T) {
	const log = `{"error":{"code":"Odd","message":"It is odd."}}
{"error":{"code":"Odd","message":"It is so odd that it takes more than one line to tell it."}}
{"error":{"code":"Odd","message":"See https://example.com/a/page/with/a/long/address, it says."}}
`
	note, ok := explain.FindCause("other-program", explain.English())
	if !ok {
		t.Fatal("no cause other-program")
	}
	unsure := strings.ToLower(note.Summary) + "."
	for columns, want := range map[int]string{
		0: `
    1  33.3% ####################          It is odd.
    1  33.3% ####################          It is so odd that it takes more than one line to tell it.
    1  33.3% ####################          See https://example.com/a/page/with/a/long/address, it says.
`,
		80: `
    1  33.3% ####################          It is odd.
    1  33.3% ####################          It is so odd that it takes more than
                                           one line to tell it.
    1  33.3% ####################
    See https://example.com/a/page/with/a/long/address, it says.
`,
		40: `
    1  33.3%          It is odd.
    1  33.3%
    It is so odd that it takes more than
    one line to tell it.
    1  33.3%
    See
    https://example.com/a/page/with/a/lo
    ng/address,
    it says.
`,
	} {
		lines := slices.Collect(strings.Lines(onTerminal(t, columns, log, "summary", "--by", "message")))
		lines = slices.DeleteFunc(lines[3:], func(line string) bool {
			return strings.Contains(line, "retry:") || strings.Contains(line, "other-program") || strings.Contains(unsure, strings.ToLower(strings.TrimSpace(line))) // not the values
		})
		if diff := cmp.Diff(want, "\n"+strings.Join(lines, "")); diff != "" {
			t.Errorf("%d columns:\n%s", columns, diff)
		}
	}
}

// TestSummaryHours holds that errors without a time do not shorten the bars of
// the hours.
func TestSummaryHours(t *testing.T) {
	const line = `{"error":{"code":"Odd","message":"It is odd."}}` + "\n"
	log := strings.Repeat("2026-11-23T10:00:00Z "+line, 2) + "2026-11-23T11:00:00Z " + line + strings.Repeat(line, 120)
	want := `123 errors in 123 lines
2026-11-23T10:00:00Z to
2026-11-23T11:00:00Z

2026-11-23T10Z    2  ###################
    new: Odd
2026-11-23T11Z    1  #########
none            120
`
	if diff := cmp.Diff(want, onTerminal(t, 40, log, "summary", "--by", "hour")); diff != "" {
		t.Error(diff)
	}
	log = strings.Repeat(line, 2)
	if diff := cmp.Diff("2 errors in 2 lines\n\nnone            2\n", onTerminal(t, 40, log, "summary", "--by", "hour")); diff != "" {
		t.Error(diff)
	}
}

// TestSummaryShares holds that shares end in one column, where the bars begin.
func TestSummaryShares(t *testing.T) {
	log := strings.Repeat(`{"error":{"code":"Odd","message":"It is odd."}}`+"\n", 11) + `{"error":{"code":"Even","message":"It is even."}}` + "\n"
	out := onTerminal(t, 80, log, "summary")
	for _, want := range []string{
		"\n   11  91.7% ####################          Odd\n",
		"\n    1   8.3% #                             Even\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
}

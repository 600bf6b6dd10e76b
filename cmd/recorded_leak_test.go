package cmd

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/safe"
)

// canaries are made-up secrets, and where they appear in what people paste. The
// secret of each is the part after "CANARY".
var canaries = []string{
	"Authorization: Bearer eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOiJDQU5BUlkifQ.CANARYsignature1",
	"> authorization: Bearer CANARYopaque2token0123456789",
	"grant_type=client_credentials&client_secret=CANARY3~secret.value&scope=x",
	`{"client_secret":"CANARY4~secret.value"}`,
	`{\"client_secret\":\"CANARY5~secret.value\"}`,
	"https://x.blob.core.windows.net/c/f?sv=2024&sp=r&sig=CANARY6%2Bsignature%3D&se=2027",
	"Cookie: session=CANARY7cookie; other=CANARY8cookie",
	"< set-cookie: fpc=CANARY9cookie; path=/; secure",
	"Ocp-Apim-Subscription-Key: CANARY10key",
	"x-functions-key: CANARY11key",
	"password='CANARY12password'",
	`"access_token": "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOiJDQU5BUlkifQ.CANARYsignature13"`,
}

// escapes are what must not reach a terminal.
const escapes = "\x1b[95mred\x1b]0;title\a\u009b2Jclear\u202eback\x7f"

// TestNoSecretGetsOut plants secrets and terminal escapes into every real
// case and recorded input, and looks for them in the output of every format.
func TestNoSecretGetsOut(t *testing.T) {
	inputs := recorded(t)
	if len(inputs) < 100 {
		t.Fatalf("only %d inputs", len(inputs))
	}
	further := os.DirFS("testdata/lang")
	for _, name := range sampled(slices.Sorted(maps.Keys(inputs))) {
		text := inputs[name]
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for way, planted := range plant(t, text) {
				for _, args := range everyFormat {
					_, out, errOut := run(t, []byte(planted), args...)
					noCanary(t, fmt.Sprintf("planted %s, %v", way, args), withoutColor(out))
					noCanary(t, fmt.Sprintf("planted %s, %v, stderr", way, args), withoutColor(errOut))
				}
				for _, args := range [][]string{{"explain", "--full"}, {"explain", "--support"}, {"summary"}} {
					noCanary(t, fmt.Sprintf("planted %s, %v in a further language", way, args), spoken(t, further, "de", planted, args...))
				}
			}
		})
	}
}

// sampled returns all of a list, or every 20th element where tests should be
// short.
func sampled[T any](all []T) []T {
	if !testing.Short() {
		return all
	}
	var few []T
	for i := 0; i < len(all); i += 20 {
		few = append(few, all[i])
	}
	return few
}

// everyFormat is every command that shows what an input says, in each of its
// formats.
var everyFormat = [][]string{
	{"explain"}, {"explain", "--color", "always"}, {"explain", "-o", "json"}, {"explain", "-o", "markdown"},
	{"explain", "--support"}, {"explain", "--each-line"}, {"explain", "--full"}, {"explain", "--brief"},
	{"explain", "--lang", "ru", "--full"}, {"explain", "--lang", "ru", "--support"}, {"summary", "--by", "message", "--lang", "ru"},
	{"summary"}, {"summary", "-o", "json"}, {"summary", "-o", "markdown"}, {"summary", "--by", "message", "-o", "csv"},
	{"check", "isolate-machine"}, {"check", "isolate-machine", "-o", "json"}, {"check", "isolate-machine", "-o", "github"},
}

// noCanary looks for secrets and control characters in what was written.
func noCanary(t *testing.T, where, got string) {
	t.Helper()
	if at := strings.Index(got, "CANARY"); at >= 0 {
		t.Errorf("%s: a secret in %.120q", where, got[max(at-60, 0):])
	}
	if at := strings.IndexFunc(got, drivesTerminal); at >= 0 {
		t.Errorf("%s: a control character in %.80q", where, got[max(at-40, 0):])
	}
}

// withoutColor removes the colors of the program itself; the color of escapes
// isn't among them.
func withoutColor(text string) string {
	return strings.NewReplacer("\x1b[31;1m", "", "\x1b[33m", "", "\x1b[1m", "", "\x1b[2m", "", "\x1b[0m", "", "\x1b[0;22m", "", "\x1b[22m", "", "\x1b[0;22;0m", "").Replace(text)
}

// plant returns the text with the secrets around it, in its messages, its
// URLs and its traced requests, and with all of it as a string of a JSON log.
func plant(t *testing.T, text string) map[string]string {
	t.Helper()
	all := strings.Join(canaries, "\n")
	insert := "was " + canaries[0] + " and " + canaries[2] + " at " + canaries[5] + " "
	messages := []string{}
	for _, key := range []string{`"message":"`, `"message": "`, `"Message":"`, `\"message\":\"`, `"error_description":"`, `"innerError": "`, `"ExceptionMessage":"`} {
		messages = append(messages, key, key+insert+escapesJSON()+" ")
	}
	urls := strings.NewReplacer(
		"https://graph.microsoft.com", "https://u:CANARY14@graph.microsoft.com",
		" HTTP/", "?sig=CANARY15&code=1 HTTP/", "/isolate", "/isolate?sv=1&sig=CANARY16%3D")
	logged := fmt.Sprintf(`{"level":"error","msg":%s}`, quoted(t, text+"\n"+all))
	return map[string]string{
		"around":           all + "\n" + text + "\n" + all,
		"in messages":      strings.NewReplacer(messages...).Replace(text),
		"in the request":   strings.Replace(urls.Replace(text), "\n> ", "\n> "+strings.Join(headersOf(canaries), "\n> ")+"\n> ", 1),
		"in a JSON log":    logged,
		"in two JSON logs": fmt.Sprintf(`{"body":%s}`, quoted(t, logged)),
		"with escapes":     strings.ReplaceAll(text, " ", " "+escapes),
	}
}

// headersOf returns those of the canaries that are header lines, without
// what a trace puts before them.
func headersOf(canaries []string) []string {
	var headers []string
	for _, c := range canaries {
		c = strings.TrimLeft(c, "<> ")
		if name, _, ok := strings.Cut(c, ": "); ok && !strings.ContainsAny(name, `"{`) {
			headers = append(headers, c)
		}
	}
	return headers
}

// escapesJSON returns the escapes as a JSON string holds them.
func escapesJSON() string { return `\u001b[95mred\u001b]0;title\u0007\u009b2J\u202eback` }

func drivesTerminal(r rune) bool {
	return r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r))
}

// recorded returns the real cases and the recorded inputs of every shape.
func recorded(t *testing.T) map[string]string {
	t.Helper()
	inputs := map[string]string{}
	for _, dir := range []string{"../testdata/cases", "../explain/capture/testdata"} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasSuffix(path, ".json") || strings.Contains(path, "fuzz") {
				return err
			}
			b, err := os.ReadFile(path)
			inputs[filepath.Base(filepath.Dir(path))+"/"+filepath.Base(path)] = string(b)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return inputs
}

// TestNothingElseIsRemoved holds that in the real cases nothing is taken for
// a secret that is none: messages, URLs and tracking IDs come out as they are.
func TestNothingElseIsRemoved(t *testing.T) {
	for _, c := range fieldCases(t) {
		body, err := os.ReadFile(filepath.Join("../testdata/cases", c.File))
		if err != nil {
			t.Fatal(err)
		}
		read := 0
		for x, err := range capture.Read(strings.NewReader(string(body)), capture.Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			read++
			fault := x.Response.Fault
			for _, text := range []string{fault.Message, fault.InnerMessage, x.Request.URL, x.Item, x.Time} {
				if got := safe.Redact(text); got != text {
					t.Errorf("%s: %q became %q", c.File, text, got)
				}
			}
			for _, id := range fault.TrackingIDs {
				if got := safe.ID(id.Value); got != id.Value {
					t.Errorf("%s: the ID %q became %q", c.File, id.Value, got)
				}
			}
		}
		if read == 0 {
			t.Errorf("%s: nothing was read", c.File)
		}
		for _, args := range everyFormat {
			if _, out, _ := run(t, body, args...); strings.Contains(out, safe.Mask) {
				t.Errorf("%s, %v: something was removed: %s", c.File, args, out)
			}
		}
	}
}

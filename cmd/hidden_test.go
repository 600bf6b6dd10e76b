package cmd

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// hiddenSigns are characters that a terminal acts on or shows nothing for, one of each
// kind.
var hiddenSigns = []string{
	"\x01", "\b", "\x1b[2J", "\x7f", "\u0085", "\u0090q", "\u009b2J", "\u009d0;x\u009c", "\u00ad", "\u034f", "\u061c", "\u115f", "\u17b4", "\u180b", "\u180e", "\u200b", "\u200e",
	"\u2028", "\u202e", "\u2060", "\u2066", "\u2800", "\u3164", "\ufe0f", "\ufeff", "\uffa0", "\ufff9", "\U0001d173", "\U000e0001", "\U000e0041", "\U000e0100",
}

// TestNamesOfFilesAreShown puts each of these characters into the name of a file, whether
// it is there or not, and looks for them in what each command says of it.
func TestNamesOfFilesAreShown(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, sign := range hiddenSigns {
		name := "a" + sign + "b.json"
		if err := os.WriteFile(filepath.Clean(name), []byte(`{"error":{"code":"Forbidden","message":"no"}}`), 0o600); err != nil {
			t.Skip(err) // names have other rules here
		}
		for _, command := range [][]string{
			{"explain", "-f"}, {"explain", "-o", "json", "-f"}, {"explain", "-o", "markdown", "-f"}, {"explain", "--support", "-f"}, {"explain", "--each-line", "-f"},
			{"explain", "--request"}, {"explain", "--token-file"}, {"explain", "--lang", "ru", "-f"}, {"summary", "-f"}, {"summary", "-o", "json", "-f"}, {"summary", "--merge"},
			{"check", "isolate-machine", "-f"}, {"check", "isolate-machine", "-o", "json", "-f"}, {"check", "isolate-machine", "-o", "github", "-f"}, {"token", "-f"}, {"token", "-o", "json", "-f"},
		} {
			for _, called := range []string{name, "no-" + name} {
				_, out, errOut := run(t, []byte(`{"error":{"code":"Forbidden","message":"no"}}`), append(command[:len(command):len(command)], called)...)
				if i := strings.IndexFunc(out+errOut, actsOnTerminal); i >= 0 {
					t.Errorf("%v: %q", command, (out + errOut)[max(i-40, 0):min(i+20, len(out+errOut))])
				}
			}
		}
	}
}

// TestFixIsText holds that bytes that aren't characters become what readers of JSON take
// them for in a corrected body.
func TestFixIsText(t *testing.T) {
	_, out, _ := run(t, []byte("{\"Comment\":\"a\xff\x9bb\",\"IsolationType\":\"full\"}"), "check", "isolate-machine", "--fix")
	if want := "{\"Comment\":\"a\ufffd\ufffdb\",\"IsolationType\":\"Full\"}"; out != want {
		t.Errorf("%q, want %q", out, want)
	}
}

// TestFixEscapes holds that a corrected body has none of these characters either, and
// means what it did.
func TestFixEscapes(t *testing.T) {
	comment := "x" + strings.Join(hiddenSigns, "y") + "z"
	body, err := json.Marshal(map[string]string{"comment": comment, "IsolationType": "full"})
	if err != nil {
		t.Fatal(err)
	}
	_, out, errOut := run(t, body, "check", "isolate-machine", "--fix")
	if i := strings.IndexFunc(out+errOut, actsOnTerminal); i >= 0 {
		t.Errorf("%q", (out + errOut)[max(i-20, 0):min(i+20, len(out+errOut))])
	}
	var fixed struct{ Comment, IsolationType string }
	if err := json.Unmarshal([]byte(out), &fixed); err != nil {
		t.Fatal(err, out)
	}
	if fixed.Comment != comment || fixed.IsolationType != "Full" {
		t.Errorf("the body became %q", out)
	}

	request := filepath.Join(t.TempDir(), "request.json")
	if err := os.WriteFile(request, body, 0o600); err != nil {
		t.Fatal(err)
	}
	_, out, _ = run(t, []byte(`{"error":{"code":"BadRequest","message":"no"}}`), "explain", "--operation", "isolate-machine", "--request", request, "-o", "json")
	var answer struct{ CorrectedRequest string }
	if err := json.Unmarshal([]byte(out), &answer); err != nil {
		t.Fatal(err, out)
	}
	if err := json.Unmarshal([]byte(answer.CorrectedRequest), &fixed); err != nil || fixed.Comment != comment {
		t.Errorf("the corrected request is %q (%v)", answer.CorrectedRequest, err)
	}
}

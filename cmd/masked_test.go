package cmd

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/safe"
)

// maskedOnPurpose are the inputs in whose answers something is removed, and what.
var maskedOnPurpose = map[string]string{
	"signin-5-010.txt": "a type of Go after \"token from\" looks like the value",
	"082-portal-grant-consent-claim-is-invalid.txt": "a value of 22 letters and digits in brackets that nothing names",
	"graph-049.txt":  "INTERNAL_ and an identifier of the service, which looks drawn at random",
	"graph-062.txt":  "the value of $skiptoken, which can hold what a filter asked for",
	"signin-038.txt": "the value of _ordtok of a web filter, which is a token",
}

// TestAnswersAreNotMasked holds that no answer is worse because secrets are removed:
// in those to all inputs that were recorded or collected, nothing is.
func TestAnswersAreNotMasked(t *testing.T) {
	answers := 0
	look := func(name string, text []byte) {
		out := inJSON(t, text)
		if strings.HasPrefix(out, "{") {
			answers++
		}
		if at := strings.Index(out, safe.Mask); at >= 0 && maskedOnPurpose[filepath.Base(name)] == "" {
			t.Errorf("%s: something was removed: %s", name, out[max(at-100, 0):min(at+50, len(out))])
		}
	}
	for _, dir := range []string{"field", "harvest", "harvest-2", "harvest-3", "harvest-4", "harvest-5", "harvest-6", "harvest-7", "harvest-8", "harvest-9"} {
		err := filepath.WalkDir("../testdata/"+dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) == ".json" {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			look(path, text)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range testInputs(t) {
		if strings.HasPrefix(name, "recorded") {
			look(name, text)
		}
	}
	if answers < 1000 {
		t.Errorf("only %d answers; the test shows nothing", answers)
	}
}

// TestHostileFilesAreShared holds that the hostile forms here are the ones next
// to the repository, if there are any.
func TestHostileFilesAreShared(t *testing.T) {
	for _, name := range []string{"secret-forms.jsonl", "harmless.txt", "pwsh-token-newline.txt"} {
		theirs, err := os.ReadFile(filepath.Join("../../shared/hostile", name))
		if err != nil {
			t.Skip("there are none")
		}
		ours, err := os.ReadFile(filepath.Join("../testdata/hostile", name))
		if err != nil || !bytes.Equal(ours, theirs) {
			t.Errorf("testdata/hostile/%s differs from the one beside the repository (%v)", name, err)
		}
	}
}

// TestTokenInItsOwnError holds that a token is not shown that PowerShell has printed
// in its own error:
//
//	The format of value 'Bearer eyJ0eXAi… ' is invalid.
func TestTokenInItsOwnError(t *testing.T) {
	text, err := os.ReadFile("../testdata/hostile/pwsh-token-newline.txt")
	if err != nil {
		t.Fatal(err)
	}
	from := bytes.Index(text, []byte("eyJ"))
	token := string(text[from : bytes.IndexByte(text[from:], '\'')+from])
	for _, args := range explaining {
		_, out, errOut := run(t, text, args...)
		for i := 0; i+12 <= len(token); i++ {
			if strings.Contains(out+errOut, token[i:i+12]) {
				t.Fatalf("%v: %q comes out: %s%s", args, token[i:i+12], out, errOut)
			}
		}
	}
}

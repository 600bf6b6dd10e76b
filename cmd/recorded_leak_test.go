package cmd

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// canaries are made-up secrets, and where they stand in what people paste.
// The secret of each is the part behind "CANARY".
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
const escapes = "\x1b[31mred\x1b]0;title\a\u009b2Jclear\u202eback\x7f"

// TestNoSecretGetsOut plants secrets and terminal escapes into every real
// case and recorded input, and looks for them in the output of every format.
func TestNoSecretGetsOut(t *testing.T) {
	inputs := recorded(t)
	if len(inputs) < 100 {
		t.Fatalf("only %d inputs", len(inputs))
	}
	commands := [][]string{
		{"explain"}, {"explain", "-o", "json"}, {"explain", "-o", "markdown"},
		{"summary"}, {"summary", "-o", "json"}, {"summary", "--by", "message", "-o", "csv"},
		{"check", "isolate-machine"}, {"check", "isolate-machine", "-o", "json"},
	}
	for name, text := range inputs {
		for i, planted := range plant(text) {
			for _, args := range commands {
				_, out, errOut := run(t, []byte(planted), args...)
				for _, got := range []string{out, errOut} {
					if at := strings.Index(got, "CANARY"); at >= 0 {
						t.Errorf("%s, planted %d, %v: %.120q", name, i, args, got[max(at-60, 0):])
					}
					if at := strings.IndexFunc(got, drivesTerminal); at >= 0 {
						t.Errorf("%s, planted %d, %v: a control character in %.80q", name, i, args, got[max(at-40, 0):])
					}
				}
			}
		}
	}
}

// plant returns the text with the secrets before it, in its messages, and in
// its URLs.
func plant(text string) []string {
	all := strings.Join(canaries, "\n")
	inMessage := text
	for _, key := range []string{`"message":"`, `"message": "`} {
		inMessage = strings.ReplaceAll(inMessage, key, key+"was "+canaries[0]+" and "+canaries[2]+" "+escapesJSON()+" ")
	}
	inURL := strings.ReplaceAll(text, "https://graph.microsoft.com", "https://u:CANARY14@graph.microsoft.com")
	return []string{all + "\n" + text, text + "\n" + all, inMessage, inURL, strings.ReplaceAll(text, " ", " "+escapes)}
}

// escapesJSON returns the escapes as a JSON string holds them.
func escapesJSON() string { return `\u001b[31mred\u001b]0;title\u0007\u009b2J\u202eback` }

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

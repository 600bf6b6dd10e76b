package cmd

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// FuzzCommands holds for any input and each command that it ends with a documented exit
// code, and that nothing drives the terminal or breaks JSON.
func FuzzCommands(f *testing.F) {
	for n := range everyCommand {
		f.Add([]byte(`{"error":{"code":"Forbidden","message":"Missing application roles. API required roles: A, application roles: B.","target":"x"}}`), n)
	}
	f.Add([]byte("HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{\"error\":{\"code\":\"a\x1b[2Jb\u202e\"}}"), 0)
	f.Fuzz(func(t *testing.T, input []byte, n int) {
		args := everyCommand[max(n, 0)%len(everyCommand)]
		code, out, errOut := run(t, input, args...)
		if code < exitOK || code > exitInvalid {
			t.Errorf("%v: exit code %d", args, code)
		}
		if at := strings.IndexFunc(out+errOut, drivesTerminal); at >= 0 {
			t.Errorf("%v: a control character in %q", args, out+errOut)
		}
		if slices.Contains(args, "json") || slices.Contains(args, "--each-line") {
			for line := range strings.Lines(out) {
				if !json.Valid([]byte(line)) {
					t.Errorf("%v: %q isn't JSON", args, line)
				}
			}
		}
	})
}

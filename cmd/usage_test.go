package cmd

import (
	"strings"
	"testing"
)

// TestUsage holds that a call which can't be meant ends with 2 and says why, instead
// of passing over a part of it.
func TestUsage(t *testing.T) {
	for call, want := range map[string]string{
		"help nothing":                          `unknown command "nothing"`,
		"help explain nothing":                  `unknown command "explain nothing"`,
		"nothing":                               `unknown command "nothing"`,
		"completion tcsh":                       `no completion for "tcsh"`,
		"check --curl a --curl b":               "given twice",
		"token -f a -f b":                       "given twice",
		"token --file a -f b":                   "given twice",
		"explain --request a --request b 403":   "given twice",
		"explain --token-file a --token-file b": "given twice",
		"summary --top -1":                      "invalid number -1",
		"summary --merge --by hour a":           "cannot be combined",
	} {
		code, out, told := run(t, nil, strings.Fields(call)...)
		if code != exitUsage || out != "" || !strings.Contains(told, want) {
			t.Errorf("%s: exit code %d, %q, %q", call, code, out, told)
		}
	}
	// Of commands that read several files, no file is passed over.
	for _, command := range []string{"explain", "summary", "check isolate-machine"} {
		args := append(strings.Fields(command), "-f", "missing-a", "-f", "missing-b")
		if code, _, told := run(t, nil, args...); code != exitFailed || !strings.Contains(told, "missing-a") || !strings.Contains(told, "missing-b") {
			t.Errorf("%s: exit code %d, %q", command, code, told)
		}
	}
}

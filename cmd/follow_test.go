package cmd

import (
	"bufio"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/scripts/corpus"
)

// TestFollow holds that explain answers a line as soon as it is there, also
// far into a log: at the end of tail -f, somebody waits for it.
func TestFollow(t *testing.T) {
	const line = `ERROR {"error":{"code":"NotFound","message":"m","target":"43f4cb08-8fac-4b65-9db1-745c2ae65f3b"}}` + "\n"
	var long strings.Builder
	if err := corpus.Write(&long, corpus.Quiet, 5_000_000, 1); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct{ before, stamp, format string }{
		"at the beginning":   {"", "2026-11-23T00:00:00Z ", ""},
		"far into it":        {long.String(), "2026-11-23T00:00:00Z ", ""},
		"level first":        {"", "ERROR 2026-11-23 00:00:00,123 ", ""},
		"of docker compose":  {"", "connector-1  | 2026-11-23T00:00:00Z ", ""},
		"as logfmt":          {"", "level=error ts=2026-11-23T00:00:00Z msg=failed body=", ""},
		"without time stamp": {"", "", "ndjson"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // each waits for pauses
			in, input := io.Pipe()
			output, out := io.Pipe()
			done := make(chan int)
			go func() {
				s := &Streams{In: in, Out: out, Err: io.Discard, Getenv: func(string) string { return "" }, Now: time.Now}
				done <- Main([]string{"explain", "-o", "json", "--input-format", test.format}, s)
			}()
			io.WriteString(input, test.before)
			late := time.AfterFunc(time.Minute, func() { out.CloseWithError(errors.New("no answer")) })
			defer late.Stop()
			answers := bufio.NewScanner(output)
			for range 3 {
				io.WriteString(input, test.stamp+line)
				// Nothing else is written until the answer is there.
				if !answers.Scan() || !strings.Contains(answers.Text(), `"NotFound"`) {
					t.Fatalf("answer %q", answers.Text())
				}
			}
			input.Close()
			if code := <-done; code != exitOK {
				t.Errorf("exit code %d", code)
			}
		})
	}
}

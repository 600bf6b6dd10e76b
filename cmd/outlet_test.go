package cmd

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A failing writer takes some bytes and fails from then on.
type failing struct {
	room int
	err  error
}

func (f *failing) Write(p []byte) (int, error) {
	if len(p) <= f.room {
		f.room -= len(p)
		return len(p), nil
	}
	n := f.room
	f.room = 0
	return n, &fs.PathError{Op: "write", Path: "/dev/stdout", Err: f.err}
}

// TestOutputThatFails holds that every command ends with 0 where the reader of
// its output has left, says so and ends with 1 where it cannot write for any
// other reason, and names no input as the one to blame.
func TestOutputThatFails(t *testing.T) {
	const unknown = `{"error":{"code":"FluxCapacitorEmpty","message":"m"}}` + "\n"
	for _, args := range [][]string{
		{"explain"}, {"explain", "-o", "json"}, {"explain", "-o", "markdown"}, {"explain", "--support"}, {"explain", "--each-line"},
		{"explain", "NotFound"}, {"explain", "403"}, {"explain", "permission-missing"}, {"explain", unknown},
		{"summary"}, {"summary", "-o", "json"}, {"summary", "-o", "csv"}, {"summary", "-o", "markdown"},
		{"check", "isolate-machine"}, {"check", "isolate-machine", "-o", "json"}, {"check", "isolate-machine", "-o", "github"},
		{"list"}, {"list", "-o", "json"}, {"operations"}, {"operations", "-o", "json"}, {"version"}, {"version", "-o", "json"},
		{"--version"}, {"help"}, {"help", "exit-codes"}, {"explain", "--help"}, {"completion", "bash"},
	} {
		for _, room := range []int{0, 20} {
			code, told := failingOutput(args, unknown, &failing{room, syscall.EPIPE})
			if code != exitOK || told != "" {
				t.Errorf("%v, %d bytes and the reader leaves: exit code %d, %q", args, room, code, told)
			}
			code, told = failingOutput(args, unknown, &failing{room, syscall.ENOSPC})
			if code != exitFailed || !strings.Contains(told, "writing standard output: no space left on device") {
				t.Errorf("%v, %d bytes and the disk is full: exit code %d, %q", args, room, code, told)
			}
			if n := strings.Count(told, "no space"); n != 1 {
				t.Errorf("%v: told %d times: %q", args, n, told)
			}
		}
	}
}

func failingOutput(args []string, stdin string, out io.Writer) (code int, told string) {
	var errOut bytes.Buffer
	s := &Streams{In: strings.NewReader(stdin), Out: out, Err: &errOut, Getenv: func(string) string { return "" }, Now: time.Now}
	return Main(args, s), errOut.String()
}

// TestOutputThatFailsEndsTheInput holds that nothing more is read where nothing
// can be written.
func TestOutputThatFailsEndsTheInput(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing.json")
	code, told := failingOutput([]string{"explain", "-f", "-", "-f", missing}, `{"error":{"code":"NotFound"}}`, &failing{0, syscall.EPIPE})
	if code != exitOK || told != "" {
		t.Errorf("exit code %d, %q", code, told)
	}
}

// TestFailuresAreJSON holds that whatever goes wrong under -o json is reported in
// JSON, one object a line.
func TestFailuresAreJSON(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing.json")
	for _, tt := range []struct {
		args []string
		code int
		kind string
	}{
		{[]string{"explain", "-o", "json", "-f", missing}, exitFailed, "failed"},
		{[]string{"explain", "-o", "json"}, exitNothing, "nothing-found"},
		{[]string{"explain", "-o", "json", "NoSuchCode"}, exitUsage, "usage"},
		{[]string{"explain", "-ojson", "--no-such-flag"}, exitUsage, "usage"},
		{[]string{"explain", "--output=json", "--max-size", "many"}, exitUsage, "usage"},
		{[]string{"summary", "-o", "json", missing}, exitFailed, "failed"},
		{[]string{"summary", "-o", "json", "--since", "soon"}, exitUsage, "usage"},
		{[]string{"token", "-o", "json"}, exitNothing, "nothing-found"},
		{[]string{"check", "-o", "json", "no-such-operation"}, exitUsage, "usage"},
		{[]string{"operations", "-o", "json", "no-such-operation"}, exitUsage, "usage"},
		{[]string{"list", "-o", "json", "--status", "many"}, exitUsage, "usage"},
		{[]string{"no-such-command", "-o", "json"}, exitUsage, "usage"},
	} {
		code, _, told := run(t, []byte("nothing in here"), tt.args...)
		if code != tt.code {
			t.Errorf("%v: exit code %d, want %d", tt.args, code, tt.code)
		}
		for dec := json.NewDecoder(strings.NewReader(told)); ; {
			var failure struct {
				Error struct{ Kind, Message string }
			}
			err := dec.Decode(&failure)
			if errors.Is(err, io.EOF) && told != "" {
				break
			}
			if err != nil || failure.Error.Kind != tt.kind || failure.Error.Message == "" {
				t.Errorf("%v: %v, %q, want an error of kind %s", tt.args, err, told, tt.kind)
				break
			}
		}
	}
}

package cmd

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"
)

// A surprising reader panics.
type surprising struct{}

func (surprising) Read([]byte) (int, error) { panic("CANARY") }

// TestSurprise holds that a failure of the program itself says where to report it,
// without the value of the panic, which may quote the input.
func TestSurprise(t *testing.T) {
	var told bytes.Buffer
	s := &Streams{In: surprising{}, Out: io.Discard, Err: &told, Getenv: func(string) string { return "" }, Now: time.Now, isProgram: true}
	if code := Main([]string{"token"}, s); code != exitFailed {
		t.Errorf("exit code %d", code)
	}
	text := told.String()
	if !strings.HasPrefix(text, "defender-err: internal error: string\n") || !strings.HasSuffix(text, reportURL+"\n") || strings.Contains(text, "CANARY") {
		t.Errorf("%s", text)
	}
}

package cmd

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// TestEndWith holds that the input comes through as it is, however it arrives,
// and that the error after it does, too.
func TestEndWith(t *testing.T) {
	text := strings.Repeat("0123456789abcde\n", 1<<14) + "the end"
	broken := errors.New("broken")
	for name, r := range map[string]io.Reader{
		"whole":    strings.NewReader(text),
		"halves":   iotest.HalfReader(strings.NewReader(text)),
		"at EOF":   iotest.DataErrReader(strings.NewReader(text)),
		"breaking": io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)),
		"stalling": &stalling{r: strings.NewReader(text)},
	} {
		var want error
		if name == "breaking" {
			want = broken
		}
		got, err := io.ReadAll(cutOff(t.Context(), r))
		if string(got) != text || !errors.Is(err, want) {
			t.Errorf("%s: %d of %d bytes, %v", name, len(got), len(text), err)
		}
	}
}

// A stalling reader gives nothing every other time.
type stalling struct {
	r     io.Reader
	stall bool
}

func (s *stalling) Read(p []byte) (int, error) {
	if s.stall = !s.stall; s.stall {
		return 0, nil
	}
	return s.r.Read(p)
}

// TestEndWithContext holds that the input ends with the context while it waits
// for more.
func TestEndWithContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	in, out := io.Pipe()
	defer out.Close()
	a := cutOff(ctx, in)
	if _, err := out.Write([]byte("first")); err != nil {
		t.Fatal(err)
	}
	p := make([]byte, 8)
	if n, err := a.Read(p); string(p[:n]) != "first" || err != nil {
		t.Fatalf("got %q, %v", p[:n], err)
	}
	cancel()
	if n, err := a.Read(p); n != 0 || err != io.EOF {
		t.Errorf("got %q, %v, want the end", p[:n], err)
	}
}

// TestExplainInterrupted holds that what was read until an interrupt is answered
// and written, and that the interrupt is reported, once and as one.
func TestExplainInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	text := `{"error":{"code":"NotFound","message":"first"}}` + "\n" + `{"error":{"code":"Forbidden","message":"second"}}` + "\n"
	var out, errOut bytes.Buffer
	in := io.MultiReader(strings.NewReader(text), &waiting{cancel, t.Context()})
	s := &Streams{In: in, Out: &out, Err: &errOut, Getenv: func(string) string { return "" }}
	x := newExplainer(s, explainOptions{output: "json", maxSize: 1})
	err := x.each([]string{"-", "never-read.json"}, func(name string) error { return x.file(ctx, name) })
	if !errors.Is(err, errInterrupted) || exitCode(err) != exitFailed {
		t.Errorf("the error is %v", err)
	}
	if got := out.String(); strings.Count(got, "\n") != 2 || !strings.Contains(got, "NotFound") || !strings.Contains(got, "Forbidden") {
		t.Errorf("the answers are %q", got)
	}
	if errOut.Len() > 0 {
		t.Errorf("told %q", errOut.String())
	}
}

// A waiting reader is interrupted as soon as it is read, and has nothing to give
// before the test ends.
type waiting struct {
	interrupt context.CancelFunc
	end       context.Context
}

func (w *waiting) Read([]byte) (int, error) {
	w.interrupt()
	<-w.end.Done()
	return 0, io.EOF
}

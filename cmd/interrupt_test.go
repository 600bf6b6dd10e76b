package cmd

import (
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
		got, err := io.ReadAll(endWith(t.Context(), r))
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
	a := endWith(ctx, in)
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

package clips

import (
	"bytes"
	"strings"
	"testing"
)

// TestString holds that strings stay what they were made of, also when those
// after them are made and the bytes are written over.
func TestString(t *testing.T) {
	var c Clips
	var got, want []string
	buffer := make([]byte, 3*size)
	for n := range 300 {
		text := buffer[:n*n%(2*size)]
		for i := range text {
			text[i] = byte('a' + (i+n)%26)
		}
		got, want = append(got, c.String(text)), append(want, string(text))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("string %d: %.40q is now %.40q", i, want[i], got[i])
		}
	}
}

func TestAllocations(t *testing.T) {
	var c Clips
	text := []byte(strings.Repeat("x", 40))
	if n := testing.AllocsPerRun(10*size, func() { c.String(text) }); n > 0.1 {
		t.Errorf("%.2f allocations a string", n)
	}
	if !bytes.Equal(text, []byte(c.String(text))) {
		t.Error("the text has changed")
	}
}

func BenchmarkString(b *testing.B) {
	var c Clips
	text := []byte("5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11")
	b.ReportAllocs()
	for b.Loop() {
		c.String(text)
	}
}

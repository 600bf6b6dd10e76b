package spare

import "testing"

func TestBuffers(t *testing.T) {
	b := make(Buffers, 1)
	if got := b.Take(); got != nil {
		t.Errorf("got %q out of nothing", got)
	}
	b.Give([]byte("first"))
	b.Give([]byte("one too many"))
	if got := b.Take(); got == nil || len(got) != 0 || cap(got) < len("first") || string(got[:5]) != "first" {
		t.Errorf("got %q, want the first, emptied", got)
	}
	if got := b.Take(); got != nil {
		t.Errorf("got %q a second time", got)
	}
}

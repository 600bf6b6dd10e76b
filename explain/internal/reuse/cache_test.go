package reuse

import (
	"fmt"
	"testing"
)

// TestCacheKeepsWhatIsUsed holds that a value that is used often stays while
// many others come and go, and that the values don't become more than there is
// room for.
func TestCacheKeepsWhatIsUsed(t *testing.T) {
	var c Cache[int]
	c.Store([]byte("often"), -1)
	for i := range 3 * capacity {
		key := fmt.Append(nil, "for a while ", i)
		c.Store(key, i)
		for range 8 {
			c.Find(key)
		}
		if value, uses := c.Find([]byte("often")); value != -1 || uses < 2 {
			t.Fatalf("forgotten after %d others", i)
		}
		if len(c.entries) > capacity {
			t.Fatalf("%d entries after %d others", len(c.entries), i)
		}
	}
}

// TestCacheDropsAQuarter holds that the least used entries are dropped, and no
// more than a quarter of all.
func TestCacheDropsAQuarter(t *testing.T) {
	var c Cache[int]
	for i := range capacity {
		key := fmt.Append(nil, i)
		c.Store(key, i)
		for range i % 4 {
			c.Find(key)
		}
	}
	c.Store([]byte("one more"), 0)
	if got, want := len(c.entries), capacity*3/4+1; got != want {
		t.Errorf("%d entries are left, want %d", got, want)
	}
	for i := range capacity {
		if _, uses := c.Find(fmt.Append(nil, i)); (uses > 0) != (i%4 > 0) {
			t.Fatalf("entry %d was used %d times", i, uses)
		}
	}
}

// TestIsRepeated holds that a key counts as repeated from its second time on,
// but for the very first key, which isn't remembered.
func TestIsRepeated(t *testing.T) {
	var c Cache[int]
	for i, test := range []struct {
		key  string
		want bool
	}{{"a", false}, {"a", false}, {"a", true}, {"b", false}, {"b", true}, {"a", true}} {
		if got := c.IsRepeated([]byte(test.key)); got != test.want {
			t.Errorf("%d: %q: got %t", i, test.key, got)
		}
	}
}

package reuse

import (
	"fmt"
	"testing"
)

// TestCacheKeepsWhatIsUsed holds that a value that is used often stays while
// many others come and go, and that neither the values nor the favorites become
// more than there is room for.
func TestCacheKeepsWhatIsUsed(t *testing.T) {
	var c Cache[int]
	often := c.Store([]byte("often"), -1)
	for i := range 3 * capacity {
		key := fmt.Append(nil, "for a while ", i)
		e := c.Store(key, i)
		for range favoriteUses {
			c.Find(key)
		}
		c.IsFavorite(e)
		if c.Find([]byte("often")) != often {
			t.Fatalf("forgotten after %d others", i)
		}
		if i > favoriteUses && !c.IsFavorite(often) {
			t.Fatalf("no favorite after %d others", i)
		}
		if len(c.entries) > capacity {
			t.Fatalf("%d entries after %d others", len(c.entries), i)
		}
		if i%100 == 0 {
			checkFavorites(t, &c)
		}
	}
}

func checkFavorites(t *testing.T, c *Cache[int]) {
	t.Helper()
	n := 0
	for _, e := range c.entries {
		if e.favorite {
			n++
		}
	}
	if n > maxFavorites || n != c.favorites {
		t.Fatalf("%d favorites, of which %d are counted", n, c.favorites)
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
		if e := c.Find(fmt.Append(nil, i)); (e != nil) != (i%4 > 0) {
			t.Fatalf("entry %d: got %v", i, e)
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

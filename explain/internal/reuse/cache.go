// Package reuse holds what makes it possible to explain an error once and to
// answer the next one like it from memory: a cache of bounded size, and the
// digests in which otherwise identical messages differ.
package reuse

import (
	"hash/maphash"
	"sync"
)

// capacity is how many values a Cache holds at most.
const capacity = 3072

// A Cache holds values by key and drops the ones that are used least. The zero
// Cache is empty and ready to use. Several goroutines can share one.
type Cache[V any] struct {
	mutex   sync.Mutex
	entries map[string]*entry[V]
	seen    seenKeys
}

// An entry is a value in a Cache.
type entry[V any] struct {
	value V
	uses  int
}

// Find returns the value of a key, and how often it was used, this time
// included: 0 if there is no value.
func (c *Cache[V]) Find(key []byte) (value V, uses int) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	e := c.entries[string(key)]
	if e == nil {
		return value, 0
	}
	e.uses++
	return e.value, e.uses
}

// IsRepeated reports whether a key was passed to it before. A value is worth
// storing only then: keys that occur once would push out the others. The very
// first key isn't remembered, because a short input has no other.
func (c *Cache[V]) IsRepeated(key []byte) bool {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.entries == nil {
		c.entries = map[string]*entry[V]{}
		return false
	}
	return c.seen.add(key)
}

// Store adds a value under a key, and counts that as its first use.
func (c *Cache[V]) Store(key []byte, value V) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.entries == nil {
		c.entries = map[string]*entry[V]{}
	}
	if len(c.entries) == capacity {
		c.shrink()
	}
	c.entries[string(key)] = &entry[V]{value, 1}
}

// shrink drops the least used quarter of the entries. It halves the counts of
// the others, so that past use matters less and less.
func (c *Cache[V]) shrink() {
	const remaining = capacity * 3 / 4
	for limit := 0; len(c.entries) > remaining; limit = 2*limit + 1 {
		c.dropUsedUpTo(limit, remaining)
	}
	for _, e := range c.entries {
		e.uses /= 2
	}
}

// dropUsedUpTo drops entries that were used at most limit times, until only
// the remaining number is left.
func (c *Cache[V]) dropUsedUpTo(limit, remaining int) {
	for key, e := range c.entries {
		if len(c.entries) == remaining {
			return
		}
		if e.uses > limit {
			continue
		}
		delete(c.entries, key)
	}
}

// seenKeys remembers the hashes of the keys that occurred last. It is a
// direct-mapped table: hashes[h%len(hashes)] == h once a key with hash h has
// occurred, until another key takes the place.
type seenKeys struct {
	hashes []uint64
	seed   maphash.Seed
}

// seenSize is how many hashes the table of seenKeys has room for.
const seenSize = 16 << 10

// add reports whether a key is in the table, and adds it.
func (s *seenKeys) add(key []byte) bool {
	if s.hashes == nil {
		s.hashes = make([]uint64, seenSize)
		s.seed = maphash.MakeSeed()
	}
	hash := maphash.Bytes(s.seed, key)
	slot := &s.hashes[hash%seenSize]
	if *slot == hash {
		return true
	}
	*slot = hash
	return false
}

package match

import (
	"iter"
)

// minAnchor is how many letters the word has by which a template is found.
const minAnchor = 4

// wordHash is the FNV-1a hash of a word in lower case. Words that share one
// cost a needless comparison, no more.
func wordHash(word string) uint32 {
	h := hashStart
	for i := range len(word) {
		h = hashByte(h, Lower(word[i]))
	}
	return h
}

// hashStart is the hash of no letters, to which hashByte adds one after the
// other.
const hashStart uint32 = 2166136261

func hashByte(h uint32, b byte) uint32 { return (h ^ uint32(b)) * 16777619 }

// An entry of an index leads from a word to one of the things it stands for.
type entry struct {
	word uint32 // hash
	of   uint16 // number of the thing
}

// An index is a list of entries by hash, with the places at which those begin
// whose hashes have the same first byte: most words that are not in it are
// found missing at the first look.
type index struct {
	entries []entry
	starts  *[257]uint16
}

// named returns the numbers of the things that a word may stand for: all that it
// does stand for, and rarely another.
func (x index) named(word string) iter.Seq[int] {
	hash := wordHash(word)
	return func(yield func(int) bool) {
		for _, e := range x.near(hash) {
			if e.word == hash && !yield(int(e.of)) {
				return
			}
		}
	}
}

// near returns the entries among which those of a word are.
func (x index) near(word uint32) []entry {
	top := word >> 24
	return x.entries[x.starts[top]:x.starts[top+1]]
}

// A wordSet is a set of words, one of 64 bits for each: it can tell that a word is
// missing, not that it is present.
type wordSet uint64

// anyWord is the set of all words.
const anyWord = ^wordSet(0)

// setOf returns the set of the word with that hash.
func setOf(hash uint32) wordSet { return 1 << (hash >> 26) }

// lacks reports whether one of the words is certainly not in the set.
func (s wordSet) lacks(words wordSet) bool { return words&^s != 0 }

// CodesNamed returns the numbers of the codes that may have a name or an alias:
// all that have it, and rarely another.
func CodesNamed(name string) iter.Seq[int] { return index{codeEntries[:], &codeStarts}.named(name) }

// PermissionsNamed does the same for permissions.
func PermissionsNamed(name string) iter.Seq[int] {
	return index{permissionEntries[:], &permissionStarts}.named(name)
}

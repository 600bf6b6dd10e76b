// Package hex tells words of hex digits: GUIDs, hashes, IDs of devices.
//
// It goes through tables because the digits of such words are random: to
// compare each with the ends of ranges takes many times as long.
package hex

// Kinds are the kinds of characters that a word holds.
type Kinds byte

// The kinds.
const (
	Digit Kinds = 1 << iota // 0 to 9
	Lower                   // a to f
	Upper                   // A to F
	Other                   // no hex digit
)

// Kind returns the kind of a character.
func Kind(c byte) Kinds { return kinds[c] }

// KindsOf returns the kinds of all characters of a word, 0 for an empty one.
func KindsOf[T string | []byte](word T) Kinds {
	var all Kinds
	for i := range len(word) {
		all |= kinds[word[i]]
	}
	return all
}

// Is reports whether a word is hex digits and nothing else.
func Is(word string) bool { return word != "" && KindsOf(word)&Other == 0 }

// GUIDLength is how many characters a GUID has, without braces.
const GUIDLength = 36

// GUID returns the kinds of hex digits of a GUID, which has groups of 8, 4, 4,
// 4 and 12 with hyphens between them; Other for a word that is none.
func GUID[T string | []byte](word T) Kinds {
	if len(word) != GUIDLength || word[8] != '-' || word[13] != '-' || word[18] != '-' || word[23] != '-' {
		return Other
	}
	return KindsOf(word[:8]) | KindsOf(word[9:13]) | KindsOf(word[14:18]) | KindsOf(word[19:23]) | KindsOf(word[24:])
}

// IsGUID reports whether a word is a GUID without braces.
func IsGUID(word string) bool { return GUID(word)&Other == 0 }

var kinds = table()

func table() [256]Kinds {
	var t [256]Kinds
	for c := range t {
		switch {
		case '0' <= c && c <= '9':
			t[c] = Digit
		case 'a' <= c && c <= 'f':
			t[c] = Lower
		case 'A' <= c && c <= 'F':
			t[c] = Upper
		default:
			t[c] = Other
		}
	}
	return t
}

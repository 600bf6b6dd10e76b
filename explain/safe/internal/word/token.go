package word

import (
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/internal/hex"
)

// MinToken is how many characters a word has at least that is taken for a key or
// a token though nothing around it says so.
const MinToken = 20

const (
	minPiece = 6   // characters of a piece that tells something
	minName  = 8   // letters of a name of several words
	minWord  = 5   // letters of a word that cannot be a piece of a token
	maxRun   = 512 // characters of a run that are looked at
)

// pieceEnds are the signs between the pieces of a run.
const pieceEnds = "/.-_+~!"

// Token finds a key or a token in a run of the characters that
// they are made of; end <= start if there is none. The run may also be a path, a
// host or a name with signs in it, and some of its pieces the token:
//
//	/users/3Zf9xQ2LmB7vK0sTn4Rw8Yc1/messages
//	k3Z/ab+9xQ2LmB7vK0sTn4R/w8Yc1=
func Token(run string) (start, end int) {
	looked := run[:min(len(run), maxRun)]
	start = -1
	from := 0 // where the pieces begin that may belong to a token
	for i := 0; i < len(looked); {
		n := pieceLength(looked[i:])
		piece := looked[i : i+n]
		path := i > 0 && isPathSign(looked[i-1]) || i+n < len(looked) && isPathSign(looked[i+n])
		if isWordy(piece) && (path || n >= minWord) {
			if start >= 0 {
				break
			}
			from = i + n + 1
		} else if start < 0 && n >= minPiece && IsDrawn(piece) {
			start = from
		}
		if start >= 0 {
			end = i + n
		}
		i += n + 1
	}
	if start < 0 || end-start < MinToken || !IsDrawn(looked[start:end]) {
		return 0, 0
	}
	if end == len(looked) {
		end = len(run)
	}
	return start, end
}

func isPathSign(c byte) bool { return c == '/' || c == '.' }

func pieceLength(s string) int {
	if n := strings.IndexAny(s, pieceEnds); n >= 0 {
		return n
	}
	return len(s)
}

// isWordy reports whether a piece is a word, a number, or hex digits, as a hash or
// the ID of a device is.
func isWordy(piece string) bool {
	if len(piece) < 3 {
		return false
	}
	if hex.Is(piece) {
		return len(piece) >= 4
	}
	capitals := 0 // after small letters
	for i := range len(piece) {
		if !ascii.IsAlpha(piece[i]) {
			return false
		}
		if i > 1 && ascii.IsUpper(piece[i]) != ascii.IsUpper(piece[1]) {
			capitals++
		}
	}
	return capitals == 0 || len(piece) >= minName && capitals*4 <= len(piece) // calendarView
}

// IsDrawn reports whether a word was drawn at random rather than made of words:
// capitals, small letters and digits take turns every other character or so. In
// names of many words they do every fifth at most, unless there is a number in
// them: returnsNullOn404NotFound.
func IsDrawn(s string) bool {
	turns, numbers, pairs := 0, 0, 0
	for i := range len(s) {
		c := s[i]
		if !isAlphanumeric(c) {
			continue
		}
		if ascii.IsDigit(c) && (i == 0 || !ascii.IsDigit(s[i-1])) {
			numbers++
		}
		if i == 0 || !isAlphanumeric(s[i-1]) {
			continue
		}
		pairs++
		if classOf(c) != classOf(s[i-1]) && !(ascii.IsUpper(s[i-1]) && ascii.IsAlpha(c)) {
			turns++
		}
	}
	return turns*5 >= pairs && numbers > 1 || turns > 1 && turns*4 >= pairs || turns*7 >= pairs && numbers > 3
}

// HasBoth reports whether a word has letters and digits, and isn't an AADSTS number.
func HasBoth(word string) bool {
	return strings.ContainsAny(word, "0123456789") && strings.IndexFunc(word, unicode.IsLetter) >= 0 && !strings.HasPrefix(word, "AADSTS") && !hex.IsGUID(word)
}

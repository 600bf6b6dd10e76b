package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

// farAlarm is how far behind a word of alarm it still tells of a clue on the same
// line.
const farAlarm = 400

// alarm notes that a word of alarm ends at an offset: the clues on its line were
// told, and not only mentioned.
func (sc *scanner) alarm(end int) {
	sc.line.alarm = end
	for k := sc.line.quiet; k < len(sc.n.Clues); k++ {
		if c := &sc.n.Clues[k]; end-c.At <= lookAhead && !isSignInCode(c) {
			c.Alarm = true
		}
	}
	sc.line.quiet = len(sc.n.Clues)
}

// alarmBefore reports whether a word of alarm stands on the line before an
// offset.
func (sc *scanner) alarmBefore(offset int) bool {
	return sc.line.alarm > 0 && offset-sc.line.alarm <= farAlarm
}

// isSignInCode reports whether a clue is a code of Entra, which is in so many
// texts that only what stands right beside it is an alarm.
func isSignInCode(c *clue.Clue) bool {
	return c.Kind == clue.Code && strings.HasPrefix(c.Value, "AADSTS")
}

// hasAlarm reports whether a word of alarm stands in a short text.
func hasAlarm(s string) bool {
	for i := 0; i < len(s); {
		if !ascii.IsWord(s[i]) {
			i++
			continue
		}
		end := ascii.SkipWord(s, i)
		var buf [longestWord]byte
		word := foldWord(buf[:0], s[i:end])
		if readersOf(word)&alarming != 0 || isTypeOfError(word) {
			return true
		}
		i = end
	}
	return strings.Contains(s, clue.Hole)
}

// foldWord appends a word to dst in lower case; what is too long for it is cut.
func foldWord(dst []byte, word string) []byte {
	for i := 0; i < len(word) && len(dst) < cap(dst); i++ {
		dst = append(dst, ascii.Fold(word[i]))
	}
	return dst
}

// isCalmLevel reports whether a word is the level of a record that tells of
// nothing bad.
func isCalmLevel(word string) bool {
	switch word {
	case "INFO", "DEBUG", "TRACE", "Information":
		return true
	}
	return false
}

// isQuotedCalmly reports whether an offset stands in a quotation on a line that
// tells of nothing bad: somebody called something so.
//
//	2026-11-17 09:14:03 INFO synced alert "403 Forbidden on login page"
func (sc *scanner) isQuotedCalmly(i int) bool {
	return sc.line.calm && sc.line.quotes%2 == 1
}

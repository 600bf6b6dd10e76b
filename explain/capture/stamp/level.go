package stamp

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// Level recognizes the level of a log record, such as ERROR or Warning, and
// returns where the word ends. Lowercase words count, so the caller must look
// at the text around them.
func Level(s string, i int) (end int, ok bool) {
	const longest = len("Information")
	if i < 0 || i >= len(s) || i > 0 && ascii.IsWord(s[i-1]) {
		return 0, false
	}
	end = i
	for end < len(s) && ascii.IsAlpha(s[end]) {
		if end++; end-i > longest {
			return 0, false
		}
	}
	if end == i || end < len(s) && ascii.IsWord(s[end]) {
		return 0, false
	}
	var buf [longest]byte
	word := append(buf[:0], s[i:end]...)
	for k := range word {
		word[k] |= 'a' - 'A'
	}
	switch string(word) {
	case "trace", "debug", "verbose", "info", "information", "notice", "warn", "warning", "error", "severe", "fatal",
		"crit", "critical", "alert", "emerg", "panic", "err", "wrn", "inf", "dbg", "ftl", "vrb", "fail", "dbug", "trce":
		return end, true
	}
	return 0, false
}

// IsCalm reports whether a level says that nothing is wrong.
func IsCalm(level string) bool {
	switch strings.ToLower(level) {
	case "info", "information", "inf", "verbose", "vrb", "debug", "dbg", "dbug", "trace", "trce", "notice":
		return true
	}
	return false
}

// UpperLevel is Level for uppercase words only.
func UpperLevel(s string, i int) (end int, ok bool) {
	end, ok = Level(s, i)
	return end, ok && strings.IndexFunc(s[i:end], func(r rune) bool { return r >= 'a' }) < 0
}

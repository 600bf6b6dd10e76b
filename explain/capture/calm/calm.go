// Package calm knows the lines of a log in which all is well.
package calm

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// Core returns where a text begins and ends without the harmless lines of a
// log, and the blank ones, around it. What somebody copied along with a failure doesn't
// make it less of one.
func Core(s string, isHarmless func(line string) bool) (first, end int) {
	end = len(s)
	for next := 0; next < end; {
		line, _, _ := strings.Cut(s[next:], "\n")
		next = min(next+len(line)+1, end)
		if strings.TrimSpace(line) == "" {
			continue
		}
		if !isHarmless(line) {
			break
		}
		first = next
	}
	for last := end; last > first; {
		begin := first + strings.LastIndexByte(s[first:last], '\n') + 1
		line := s[begin:last]
		last = max(first, begin-1)
		if strings.TrimSpace(line) == "" {
			continue
		}
		if !isHarmless(line) {
			break
		}
		end = begin
	}
	if first == end {
		return 0, len(s) // nothing else
	}
	return first, end
}

// IsOfLog reports whether a line begins at an offset with a time or a calm
// level, or ends with a duration.
func IsOfLog(line string, i int) bool {
	if _, ok := stamp.At(line, i); ok {
		return true
	}
	if _, ok := stamp.Clock(line, i); ok {
		return true
	}
	if end, ok := stamp.Level(line, i); ok {
		return stamp.IsCalm(line[i:end])
	}
	return endsInDuration(line)
}

// endsInDuration reports whether a line ends with a duration in milliseconds: "in 12 ms".
func endsInDuration(line string) bool {
	before, found := strings.CutSuffix(strings.TrimRight(line, " \t\r."), "ms")
	before = strings.TrimSuffix(before, " ")
	return found && before != "" && ascii.IsDigit(before[len(before)-1])
}

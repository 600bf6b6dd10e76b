package scan

import (
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// mayBeTime reports whether the number between two offsets can begin a time
// stamp.
func (sc *scanner) mayBeTime(i, end int) bool {
	next := ascii.ByteAt(sc.s, end+1)
	switch ascii.ByteAt(sc.s, end) {
	case '-', '/':
		return ascii.IsWord(next)
	case '.':
		return end-i < 4 && ascii.IsDigit(next)
	case ' ':
		return end-i < 4 && ascii.IsUpper(next)
	case ':':
		return ascii.ByteAt(sc.s, i-1) == '['
	}
	return false
}

// time reads the time stamp at an offset and returns where to go on; 0 if there is
// none. The end of a token's lifetime or of an interval isn't when anything
// happened.
func (sc *scanner) time(i int) (next int) {
	s := sc.s
	if i < sc.urlStop || sc.line.frame {
		return 0
	}
	if ascii.HasPrefixAt(s, i, "datetime(") {
		return sc.pythonTime(i)
	}
	end, ok := stamp.At(s, i)
	if !ok {
		return 0
	}
	sc.event = end
	before := s[max(sc.line.start, i-30):i]
	named := ascii.EndsFolded(before, " timestamp=") // Query is expired. Timestamp=2022-07-18T11:04:04.3898317Z
	if !named && (stamp.SpeaksOfValidity(before) || stamp.IsOfValidity(s[max(0, i-60):i])) || clue.IsOfEntity(before) {
		return end
	}
	sc.tell(clue.Time, s[i:end], rankOfTime(before), i)
	return end
}

// rankOfTime returns how sure it is that a time is that of the response: bodies and
// headers name it. The clock that a service quotes in its message only counts if
// there is nothing better.
//
//	Current time: 2024-12-07T12:09:18.3149355Z, assertion valid from …
func rankOfTime(before string) int {
	near := before[max(0, len(before)-16):]
	switch {
	case ascii.EndsFolded(near, ", timestamp="): // of what the engine of queries did before
		return 4
	case ascii.ContainsFolded(near, "timestamp"), ascii.ContainsFolded(near, "date"):
		return 2
	case ascii.ContainsFolded(near, "current"):
		return 5
	}
	return 3
}

// namedTime reads a time after its name that is a number of seconds or milliseconds.
// Other times are read when the scanner reaches them.
//
//	ts=1731834843
func (sc *scanner) namedTime(l label) {
	s := sc.s
	end := ascii.SkipDigits(s[:min(len(s), l.value+14)], l.value)
	if t := stamp.Epoch(s[l.value:end]); t != "" && !ascii.IsWord(ascii.ByteAt(s, end)) {
		sc.event = end
		sc.tell(clue.Time, t, 3, l.value)
	}
}

// klogTime reads the time in the header of a log of Kubernetes that a line begins with.
func (sc *scanner) klogTime(i int) {
	if t := stamp.Klog(sc.s[i:]); t != "" {
		sc.tell(clue.Time, t, 3, i)
	}
}

// pythonTime reads a time as Python prints one.
//
//	datetime.datetime(2026, 11, 17, 9, 14, 3)
func (sc *scanner) pythonTime(i int) (next int) {
	t, length := stamp.Python(sc.s[i:])
	if length == 0 {
		return 0
	}
	end := i + length
	sc.event = end
	sc.tell(clue.Time, t, 2, i)
	return end
}

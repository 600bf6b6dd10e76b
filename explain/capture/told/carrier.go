package told

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// carrier returns how many bytes of a line were put before its text: bars of a
// quotation, the sign of curl, a time, the name of a program.
//
//	> Request failed: 403
//	< HTTP/2 403
//	12 | Request failed: 403
//	2026-11-17 09:14:03,123 ERROR Request failed: 403
//	Nov 17 09:14:03 soc01 connector[812]: Request failed: 403
func carrier(line string) int {
	i := signs(line)
	end, ok := stamp.At(line, i)
	if !ok {
		end, ok = stamp.Clock(line, i)
	}
	if !ok {
		return i
	}
	for end < len(line) && strings.IndexByte(" ]|-", line[end]) >= 0 {
		end++
	}
	return end + program(line[end:])
}

// signs returns how many bytes at the start of a line are blanks, bars, signs of
// curl, brackets or the number of the line.
func signs(line string) int {
	const most = 80
	i := 0
	for i < min(len(line), most) && strings.IndexByte(" \t>|<[│", line[i]) >= 0 {
		i++
	}
	number := i
	for number < len(line) && ascii.IsDigit(line[number]) {
		number++
	}
	if number > i && number-i < 5 && number+1 < len(line) && (line[number] == '|' || line[number+1] == '|') {
		return signs(line[number+1:]) + number + 1
	}
	return i
}

// program returns the length of the names of a host and a program that syslog
// writes before a text: "soc01 connector[812]: ".
func program(s string) int {
	const longest = 64
	s = s[:min(len(s), longest)]
	end := strings.Index(s, ": ")
	if end < 0 {
		return 0
	}
	host, name, found := strings.Cut(s[:end], " ")
	if !found {
		host, name = "", host
	}
	name, number, numbered := strings.Cut(name, "[")
	if numbered && !strings.HasSuffix(number, "]") || !numbered && host == "" || firstWord(name) == "" || strings.IndexByte(name, ' ') >= 0 {
		return 0
	}
	if _, ok := stamp.Level(s, 0); ok || !numbered && beginsComplaint(name) {
		return 0 // ERROR connector: …, attempt failed: …
	}
	return end + len(": ")
}

package told

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// isPassed reports whether a line says that a test or a check went well.
//
//	--- PASS: TestForbidden (0.00s)
//	✓ answers 403 without a role
//	test forbidden ... ok
func isPassed(line string) bool {
	t := strings.TrimLeft(line, " \t")
	for _, start := range [...]string{"✓", "✔", "√", "--- PASS", "=== RUN"} {
		if strings.HasPrefix(t, start) {
			return true
		}
	}
	if firstWord(t) == "ok" || strings.HasPrefix(t, "[") && strings.HasPrefix(strings.TrimLeft(t[1:], " "), "OK") {
		return true
	}
	if strings.Contains(line, "... ok") || strings.Contains(line, "...ok") || isWholePercent(line) {
		return true
	}
	return eachWord(line, func(word string, _ int) bool {
		return word == "PASS" || word == "PASSED" || word == "Passed" || word == "passed"
	})
}

func isWholePercent(line string) bool {
	return strings.Contains(line, "100.%") || strings.Contains(line, "100.0%") || strings.Contains(line, "100.00%")
}

// isTestReport reports whether a line is from a test report without a failed test.
//
//	403 passed in 2.1s
//	BUILD SUCCESS
//	ok=4 changed=0 unreachable=0 failed=0
func isTestReport(line string) bool {
	for _, words := range [...]string{"Failures: 0", "BUILD SUCCESS", "Build succeeded"} {
		if strings.Contains(line, words) {
			return true
		}
	}
	for before, rest, found := strings.Cut(line, "="); found; before, rest, found = strings.Cut(rest, "=") {
		if strings.HasSuffix(before, "failures") && strings.HasPrefix(rest, `"0"`) || strings.HasSuffix(before, "failed") && strings.HasPrefix(rest, "0") {
			return true
		}
	}
	t := strings.TrimLeft(line, " \t")
	for _, start := range [...]string{"✓ ", "✔ ", "√ "} {
		if strings.HasPrefix(t, start) {
			return true
		}
	}
	if line == "PASS" || strings.HasPrefix(line, "=== RUN") {
		return true
	}
	if _, rest, found := strings.Cut(line, "# fail "); found && strings.HasPrefix(strings.TrimLeft(rest, " "), "0") {
		return true
	}
	before, rest, found := strings.Cut(line, " passed")
	return found && ascii.IsDigit(ascii.ByteAt(before, len(before)-1)) && !isWordByte(ascii.ByteAt(rest, 0))
}

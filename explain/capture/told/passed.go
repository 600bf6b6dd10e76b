package told

import "strings"

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

// isTestReport reports whether a line is one of a report of tests of which none
// failed.
//
//	403 passed in 2.1s
//	BUILD SUCCESS
//	ok=4 changed=0 unreachable=0 failed=0
func isTestReport(line string) bool {
	for _, words := range [...]string{`failures="0"`, "Failures: 0", "BUILD SUCCESS", "Build succeeded", "failed=0"} {
		if strings.Contains(line, words) {
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
	i := strings.Index(line, " passed")
	return i > 0 && isDigit(line[i-1]) && !isWordByte(byteAt(line, i+len(" passed")))
}

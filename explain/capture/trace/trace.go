// Package trace knows the lines of stack traces.
package trace

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsFrame reports whether a line is part of a stack trace, so that its numbers are
// line numbers rather than statuses.
//
//	   at System.Net.Http.HttpClient.SendAsync(HttpRequestMessage request)
//	    at async Promise.all (index 0)
//	  File "/app/client.py", line 403, in get
//	main.go:403
func IsFrame(line string) bool {
	const deepest = 80
	indent := ascii.Skip(line, 0, deepest, " \t")
	trimmed := line[indent:]
	if trimmed == "" {
		return false
	}
	switch trimmed[0] {
	case 'a':
		return strings.HasPrefix(trimmed, "at ") && isCalled(trimmed[len("at "):])
	case 'F':
		return strings.HasPrefix(trimmed, `File "`) && strings.Contains(trimmed[:min(len(trimmed), 400)], `", line `)
	case 'f':
		if strings.HasPrefix(trimmed, "from /") && strings.Contains(trimmed[:min(len(trimmed), 400)], ":") {
			return true
		}
	case '#':
		number := ascii.SkipDigits(trimmed[:min(len(trimmed), 8)], 1)
		place := ascii.Skip(trimmed, number, 3, " ")
		return number > 1 && place > number && strings.IndexByte(`/\{[0`, ascii.ByteAt(trimmed, place)) >= 0
	case 'g':
		if strings.HasPrefix(trimmed, "goroutine ") {
			return ascii.IsDigit(ascii.ByteAt(trimmed, len("goroutine ")))
		}
	case '-':
		return strings.HasPrefix(trimmed, "--- End of ")
	case '.':
		return strings.HasPrefix(trimmed, "... ") && ascii.IsDigit(ascii.ByteAt(trimmed, len("... ")))
	case '^':
		return strings.Trim(trimmed, "^ \t\r") == ""
	}
	return isSourceLine(trimmed) || indent > 1 && isForeignFrame(trimmed)
}

// IsArgument reports whether a sign of equality gives a variable to the parameter of
// a call, as source code in a trace has it.
//
//	raise ClientAuthenticationError(message=error_message)
func IsArgument(s string, equals int) bool {
	start, end := equals, ascii.SkipWord(s, equals+1)
	for start > 0 && ascii.IsWord(s[start-1]) {
		start--
	}
	named := start > 1 && s[start-1] == '(' && ascii.IsWord(s[start-2])
	return named && end > equals+1 && ascii.ByteAt(s, end) == ')' && ascii.IsLower(s[equals+1])
}

// isCalled reports whether text begins with a function that was called, as traces
// write it.
func isCalled(text string) bool {
	const longest = 200
	text = text[:min(len(text), longest)]
	text = strings.TrimPrefix(text, "async ")
	text = strings.TrimPrefix(text, "new ")
	for _, place := range [...]string{"file:", "node:", "http:", "https:"} {
		if strings.HasPrefix(text, place) {
			return true
		}
	}
	end := strings.IndexAny(text, " (")
	if end <= 0 {
		return false
	}
	return text[end] == '(' || ascii.HasPrefixAt(text, end, " (") || ascii.HasPrefixAt(text, end, " [as ")
}

// isForeignFrame reports whether a line is a frame of .NET in another language:
//
//	в System.Net.HttpWebRequest.GetResponse()
func isForeignFrame(line string) bool {
	const longest = 200
	line = line[:min(len(line), longest)]
	word, call, _ := strings.Cut(line, " ")
	name, _, found := strings.Cut(call, "(")
	return found && len(word) <= 6 && strings.Count(name, ".") >= 2 && strings.IndexByte(name, ' ') < 0 && ascii.IsAlpha(name[0])
}

// isSourceLine reports whether a line is only a place in a source file.
//
//	/app/client.js:403:12
func isSourceLine(line string) bool {
	const longest = 300
	if len(line) > longest || strings.IndexByte(line, ' ') >= 0 {
		return false
	}
	line = strings.TrimSuffix(strings.TrimRight(line, "\r"), ")")
	for range 2 {
		digits := len(line)
		for digits > 0 && ascii.IsDigit(line[digits-1]) {
			digits--
		}
		if digits == len(line) || digits == 0 || line[digits-1] != ':' {
			break
		}
		line = line[:digits-1]
		for _, ending := range [...]string{".go", ".rb", ".py", ".php", ".js", ".mjs", ".cjs", ".java"} {
			if strings.HasSuffix(line, ending) {
				return true
			}
		}
	}
	return false
}

package trace

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// Holds reports whether a line is one of a stack trace, or holds one in a
// literal: "fetch failed\n    at node:internal/deps/undici\n\tfrom /app/pull.rb:12:in 'get'".
func Holds(line string) bool {
	for piece := range strings.SplitSeq(line, `\n`) {
		if isTrace(strings.TrimPrefix(piece, `\t`)) {
			return true
		}
	}
	return false
}

// isTrace reports whether a line is one of a stack trace, or of what PowerShell
// prints below an error. Such lines are printed only when something happened.
//
//	Traceback (most recent call last):
//	  File "/app/pull.py", line 12, in get
//	    at async Promise.all (index 0)
//	At C:\jobs\pull.ps1:12 char:5
//	    + CategoryInfo          : InvalidOperation
//	│   on providers.tf line 20, in provider "azuread":
func isTrace(line string) bool {
	t := strings.TrimLeft(line, " \t|│")
	if t == "" {
		return false
	}
	switch t[0] {
	case 'o':
		return strings.HasPrefix(t, "on ") && strings.Contains(t, ".tf line ")
	case 'T':
		return strings.HasPrefix(t, "Traceback (most")
	case 'a':
		return strings.HasPrefix(t, "at ") && (isFrame(t[len("at "):]) || isScriptFrame(t))
	case 'A':
		return strings.HasPrefix(t, "At ") && isScript(t[len("At "):])
	case 'F':
		file, found := strings.CutPrefix(t, "File ")
		return found && strings.HasPrefix(strings.TrimPrefix(file, `\`), `"`) && strings.Contains(file, `", line `)
	case 'f':
		return strings.HasPrefix(t, "from /") && strings.Contains(t, ":in")
	case '#':
		return isNumberedFrame(t)
	case 'g':
		return strings.HasPrefix(t, "goroutine ") && strings.Contains(t, " [")
	case 'I':
		return strings.HasPrefix(t, "In ") && ascii.ByteAt(t, 4) == ':' && ascii.ByteAt(t, 5) == '\\'
	case '+':
		t = strings.TrimLeft(t[1:], " ")
		return strings.HasPrefix(t, "CategoryInfo") || strings.HasPrefix(t, "FullyQualifiedErrorId")
	case 'L':
		return strings.TrimRight(t, " ") == "Line |"
	case 'C':
		return strings.HasPrefix(t, "Caused by: ")
	case '-':
		return strings.HasPrefix(t, "--- End of")
	}
	return isRubyPlace(t)
}

// isFrame reports whether text is a function that was called, as traces write it.
//
//	System.Net.Http.HttpClient.SendAsync(HttpRequestMessage request)
//	async Promise.all (index 0)
func isFrame(t string) bool {
	t = strings.TrimPrefix(t, "async ")
	t = strings.TrimPrefix(t, "new ")
	open := strings.IndexByte(t, '(')
	if open <= 0 {
		return false
	}
	name := strings.TrimSuffix(t[:open], " ")
	return name != "" && strings.IndexByte(name, ' ') < 0
}

// isScriptFrame reports whether a line is a frame of PowerShell: "at <ScriptBlock>,
// C:\jobs\pull.ps1: line 12".
func isScriptFrame(t string) bool {
	_, place, found := strings.Cut(t, ", ")
	_, line, numbered := strings.Cut(place, ": line ")
	return found && numbered && ascii.IsDigit(ascii.ByteAt(line, 0))
}

// isScript reports whether text is a place in a script, or in what was typed.
//
//	C:\jobs\pull.ps1:12 char:5
//	line:1 char:2
func isScript(t string) bool {
	before, after, found := strings.Cut(t, " char:")
	return found && ascii.IsDigit(ascii.ByteAt(after, 0)) && ascii.IsDigit(ascii.ByteAt(before, len(before)-1)) || strings.HasPrefix(t, "line:") && ascii.IsDigit(ascii.ByteAt(t, len("line:")))
}

// isNumberedFrame reports whether a line is a frame of PHP: "#0 /app/a.php(12): get()".
func isNumberedFrame(t string) bool {
	end := ascii.SkipDigits(t, 1)
	if end == 1 || ascii.ByteAt(t, end) != ' ' {
		return false
	}
	place, _, _ := strings.Cut(t[end+1:], " ")
	place, line, found := strings.Cut(place, "(")
	return found && place != "" && ascii.IsDigit(ascii.ByteAt(line, 0))
}

// isRubyPlace reports whether a line begins with a place in a source of Ruby:
// "pull.rb:12:in 'get'".
func isRubyPlace(t string) bool {
	i := strings.Index(t, ":in ")
	if i <= 0 || !ascii.IsDigit(t[i-1]) || strings.IndexByte(t[:i], ' ') >= 0 {
		return false
	}
	c := ascii.ByteAt(t, i+len(":in "))
	return c == '\'' || c == '`'
}

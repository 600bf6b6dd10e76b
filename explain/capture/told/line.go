package told

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

// isComment reports whether a line is a comment of a source.
//
//	# 403 means that the app has no role
//	// retry on 429
//	<!-- 502 from the gateway -->
//	ServiceRequestError,    # connection refused
func isComment(line string) bool {
	t := strings.TrimLeft(line, " \t")
	if t == "" {
		return false
	}
	if endsInComment(t) {
		return true
	}
	switch t[0] {
	case '#':
		return len(t) == 1 || !ascii.IsDigit(t[1]) && !isPipelineError(t)
	case '/':
		return strings.HasPrefix(t, "//") || strings.HasPrefix(t, "/*")
	case '*':
		return strings.HasPrefix(t, "* ") && !strings.HasPrefix(line, "* ") // curl has it at the edge
	case '-':
		return strings.HasPrefix(t, "-- ")
	case ';':
		return true
	case '<':
		return strings.HasPrefix(t, "<!--")
	case '.':
		return strings.HasPrefix(t, ".. ")
	}
	return false
}

// isPipelineError reports whether a line begins as Azure Pipelines and GitHub Actions
// write errors.
//
//	##[error]AADSTS7002381: Federated identity credentials issued by …
//	::error::Login failed
func isPipelineError(t string) bool {
	for _, mark := range [...]string{"##[error]", "##[warning]", "##vso[task.logissue type=error", "::error"} {
		if strings.HasPrefix(t, mark) {
			return true
		}
	}
	return false
}

// isSample reports whether a line is a sample of a metric, in the text format of
// Prometheus: it counts what happened at some time, or never.
//
//	http_requests_total{code="403"} 0
//	http_requests_total{method="post",code="400"} 3 1395066363000
func isSample(line string) bool {
	line = strings.TrimSpace(line)
	if line == "" || !ascii.IsDigit(line[len(line)-1]) {
		return false
	}
	name := ascii.SkipWord(line, 0)
	if name == 0 || ascii.ByteAt(line, name) != '{' {
		return false
	}
	if label := ascii.SkipWord(line, name+1); label == name+1 || !ascii.HasPrefixAt(line, label, `="`) {
		return false
	}
	value := line[strings.LastIndexByte(line, '}')+1:]
	return strings.HasPrefix(value, " ") && strings.Trim(value, " 0123456789.eE+-") == ""
}

// endsInComment reports whether a line has a comment after its code.
func endsInComment(t string) bool {
	if strings.IndexByte(t, '#') < 0 && strings.IndexByte(t, '/') < 0 {
		return false
	}
	for _, mark := range [...]string{" # ", " // "} {
		before, _, found := strings.Cut(t, mark)
		before = strings.TrimRight(before, " ")
		if found && before != "" && strings.IndexByte(`,;{("`, before[len(before)-1]) >= 0 {
			return true
		}
	}
	return false
}

// isBullet reports whether a line is a heading, or an entry of a list.
//
//	## 403 Forbidden
//	- 429: wait
//	2. Look for a 403
func isBullet(line string) bool {
	t := strings.TrimLeft(line, " \t")
	if t == "" {
		return false
	}
	end := 0
	switch c := t[0]; {
	case c == '-', c == '*' && len(t) < len(line):
		end = 1
	case c == '#':
		end = len(t) - len(strings.TrimLeft(t, "#"))
		if end > 6 {
			return false
		}
	case c == '=':
		end = len(t) - len(strings.TrimLeft(t, "="))
	case ascii.IsDigit(c):
		end = len(t) - len(strings.TrimLeft(t, "0123456789"))
		if end == len(t) || t[end] != '.' && t[end] != ')' {
			return false
		}
		end++
	case strings.HasPrefix(t, "•"):
		end = len("•")
	default:
		return false
	}
	return end+1 < len(t) && t[end] == ' ' && t[end+1] != ' '
}

// isCode reports whether a line is one of a source.
//
//	raise ForbiddenError("403")
//	if status == 403 {
//	message = "Forbidden"
//	abort(403)
func isCode(line string) bool {
	t := strings.TrimSpace(line)
	if t == "" {
		return false
	}
	return isComment(line) || isKeyword(firstWord(t)) && !beginsSentence(t) || strings.IndexByte(";{([", t[len(t)-1]) >= 0 || isClosed(t) ||
		isAssigned(t) || isCalled(t) || hasOperator(t)
}

// isKeyword reports whether a word begins statements in some language.
func isKeyword(word string) bool {
	switch word {
	case "raise", "throw", "return", "if", "elif", "else", "for", "while", "def", "class", "import", "from", "const",
		"let", "var", "function", "try", "except", "catch", "rescue", "when", "switch", "case", "func", "public",
		"private", "using", "await", "assert", "param", "foreach", "namespace", "package", "use", "module", "end",
		"echo", "print", "export", "resource", "location", "server", "listen", "type", "interface", "struct", "with",
		"default", "test", "it", "describe", "expect":
		return true
	}
	return false
}

// beginsSentence reports whether a keyword that is also an English word begins a
// sentence: "it comes back with a status of 403".
func beginsSentence(t string) bool {
	const fewest = 4 // words
	switch firstWord(t) {
	case "it", "server", "test", "default", "module", "resource", "location", "public", "private", "end", "describe", "type", "package", "function", "from", "when", "for", "while", "with", "use", "let":
		return !strings.ContainsAny(t, "(){}[];=:") && len(strings.Fields(t)) >= fewest
	}
	return false
}

// isClosed reports whether a line only closes a block: "});".
func isClosed(t string) bool {
	rest := strings.TrimLeft(t, "})]")
	return len(rest) < len(t) && strings.Trim(rest, ";,)") == ""
}

// isAssigned reports whether a line gives a name a value: "name = value".
func isAssigned(t string) bool {
	i := skipBytes(t, 0, isNameByte)
	if i == 0 {
		return false
	}
	rest := strings.TrimLeft(t[i:], " \t")
	return len(rest) > 1 && rest[0] == '=' && (rest[1] == ' ' || rest[1] == '\t')
}

func isNameByte(c byte) bool { return isWordByte(c) || strings.IndexByte(`.[]'"$@`, c) >= 0 }

// isCalled reports whether a line is only a call: "@retry(403)".
func isCalled(t string) bool {
	t = strings.TrimPrefix(t, "@")
	i := skipBytes(t, 0, func(c byte) bool { return isWordByte(c) || c == '.' })
	if i == 0 || i == len(t) || t[i] != '(' {
		return false
	}
	call := strings.TrimRight(t, ";,")
	return len(t)-len(call) <= 1 && closesAtEnd(call[i:])
}

// closesAtEnd reports whether the parenthesis that a text begins with is closed by
// the one that it ends with. Another one may be of a sentence.
//
//	HTTPSConnectionPool(host='graph.microsoft.com', port=443): Max retries exceeded (Caused by …)
func closesAtEnd(t string) bool {
	open := 0
	for i := range len(t) {
		switch t[i] {
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				return i == len(t)-1
			}
		}
	}
	return false
}

// hasOperator reports whether a line has an operator of a programming language right
// after a word.
func hasOperator(t string) bool {
	return slices.ContainsFunc([]string{"== ", "!= ", "=> ", ":= ", "+= ", "&& ", "|| "}, func(op string) bool {
		for from := 0; ; {
			i := strings.Index(t[from:], op)
			if i < 0 {
				return false
			}
			i += from
			if i > 0 && isWordByte(t[i-1]) {
				return true
			}
			from = i + len(op)
		}
	})
}

// isNamedText reports whether a line is a text under a name, or under another
// text: how programs keep what they may have to say.
//
//	"error.403": "Forbidden",
//	ERROR_403 = "Forbidden"
//	msgid "Forbidden"
//	error.403=Forbidden. A role is missing.
func isNamedText(line string) bool {
	t := strings.TrimSpace(line)
	if isProperty(t) {
		return true
	}
	name := skipBytes(t, 0, func(c byte) bool { return isWordByte(c) || strings.IndexByte("\"'`.@<$[]-", c) >= 0 })
	value := skipBytes(t, name, func(c byte) bool { return strings.IndexByte(" \t=:(>,", c) >= 0 })
	if name == 0 || value == name || value == len(t) || !isQuote(t[value]) {
		return false
	}
	if strings.HasPrefix(t[name:value], ": (") && endsException("x"+t[:name]) {
		return false // the arguments of an exception: Exception: ('Sign-in failed:', 'AADSTS50126: …')
	}
	if strings.Contains(t, `\n`) || clue.ClassOf(t[:name]) == clue.ForCode {
		return false // somebody's output, or a piece of a body
	}
	last := strings.LastIndexAny(t, "\"'`")
	if strings.TrimSpace(t[name:value]) == "" && (ascii.SkipDigits(t, 0) == name || last > value && strings.IndexByte(t[value+1:last], t[value]) >= 0) {
		return false // a sentence with several words in quotes, or a status and what was said
	}
	return last > value && strings.IndexFunc(t[last+1:], isWordRune) < 0
}

// isProperty reports whether a line is words under a name with a dot in it, and
// without quotes.
func isProperty(t string) bool {
	name, value, found := strings.Cut(t, "=")
	dot := strings.IndexByte(name, '.')
	return found && dot > 0 && strings.IndexByte(name, ' ') < 0 && value != "" && ascii.IsAlpha(value[0]) &&
		strings.IndexByte(value, ' ') > 0 && strings.IndexByte(value, '=') < 0
}

func isQuote(c byte) bool { return c == '"' || c == '\'' || c == '`' }

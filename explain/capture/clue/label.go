package clue

import "strings"

// separator reads the name before a separator at an offset, and the value behind
// it. All notations are one here: a name, what closes it, a separator, what opens
// the value, the value.
//
//	"code": "NotFound"        JSON, Python
//	:status=>403              Ruby
//	["code"]=>                PHP
//	  string(8) "NotFound"
//	StatusCode        : 403   lists of PowerShell
//	status=403                logfmt, Go
//	[:path: /v1.0/users]      HTTP/2
func (sc *scanner) separator(p int) {
	s := sc.s
	next := byteAt(s, p+1)
	switch {
	case sc.line.frame, next == '/' && byteAt(s, p+2) == '/':
		return
	case s[p] == ':' && (next == ':' || next == '=' || next == '\\' && byteAt(s, p+2) != '"' && byteAt(s, p+2) != '\''):
		return
	case s[p] == '=' && (next == '=' || strings.IndexByte("=!<>:", byteAt(s, p-1)) >= 0):
		return
	}
	start, end := nameBefore(s, p)
	if end == 0 {
		return
	}
	if start < sc.urlEnd && !isParameter(s, start) {
		return
	}
	class, start := classBefore(s, start, end)
	if class == NoClass {
		return
	}
	behind := p + 1
	if s[p] == '=' && next == '>' {
		behind++
	}
	sc.beside(label{class, s[start:end], start, valueBehind(s, behind)})
}

// isParameter reports whether what begins at an offset is a parameter of a URL.
func isParameter(s string, i int) bool {
	c := byteAt(s, i-1)
	return c == '?' || c == '&' || c == '#'
}

// longestName is the length of the longest name that is looked for.
const longestName = 40

// nameBefore returns where the name before a separator begins and ends; end is 0
// if there is none.
func nameBefore(s string, p int) (start, end int) {
	end = p
	for end > 0 && p-end < lookBack && s[end-1] == ' ' {
		end--
	}
	for n := 0; n < 4 && end > 0 && strings.IndexByte("\"'`])*\\", s[end-1]) >= 0; n++ {
		end--
	}
	start = end
	for start > 0 && end-start <= longestName && isNameByte(s[start-1]) {
		start--
	}
	if start == end || !isAlpha(s[end-1]) {
		return 0, 0
	}
	return start, end
}

func isNameByte(c byte) bool { return isWord(c) || c == '.' || c == '-' || c == '@' || c == '$' }

// classBefore returns the class of the name between two offsets, and where it
// begins with the words before it that belong to it.
//
//	HTTP status code
//	Client Request ID
//	error.code
func classBefore(s string, start, end int) (class Class, from int) {
	class, from = ClassOf(s[start:end]), start
	if class == NoClass && !mayEndName(s[start:end]) {
		if dot := strings.LastIndexByte(s[start:end], '.'); dot >= 0 {
			return ClassOf(s[start+dot+1 : end]), start + dot + 1
		}
		return NoClass, start
	}
	at := start
	for n := 0; n < 2 && at > 1 && s[at-1] == ' ' && isWord(s[at-2]); n++ {
		at--
		for at > 0 && end-at <= longestName && isNameByte(s[at-1]) {
			at--
		}
		if c := ClassOf(s[at:end]); c != NoClass {
			class, from = c, at
		}
	}
	return class, from
}

// mayEndName reports whether a word that is no name itself is the last of one.
func mayEndName(word string) bool {
	switch word {
	case "id", "ID", "Id", "identifier", "text", "Text", "phrase", "Phrase", "description", "Description":
		return true
	}
	return false
}

// valueBehind returns where the value begins behind a separator that ends at an
// offset.
func valueBehind(s string, i int) int {
	i = skip(s, i, 2, "*") // the end of bold text in Markdown
	i = skip(s, i, lookBack, " \t")
	if byteAt(s, i) == '\n' { // PHP and R write the value on the next line
		j := skip(s, i+1, lookBack, " \t")
		if !hasPrefixAt(s, j, "string(") && !hasPrefixAt(s, j, "int(") && !hasPrefixAt(s, j, "[1] ") {
			return i
		}
		i = j
	}
	for _, typed := range [...]string{"[1] ", "int("} {
		if hasPrefixAt(s, i, typed) {
			i += len(typed)
		}
	}
	if hasPrefixAt(s, i, "string(") {
		i = skipDigits(s[:min(len(s), i+len("string(")+8)], i+len("string("))
		i = skip(s, i, 2, ") ")
	}
	i = skip(s, i, 4, "\"'`[(*\\")
	for _, quote := range [...]string{"“", "‘"} {
		if hasPrefixAt(s, i, quote) {
			i += len(quote)
		}
	}
	return i
}

// printed reads the value that a line begins with where R has printed its name on
// the line before.
//
//	$error$code
//	[1] "NotFound"
func (sc *scanner) printed(i int) {
	s := sc.s
	if i == 0 || !hasPrefixAt(s, i, "[1] ") {
		return
	}
	before := s[max(0, i-1-2*longestName) : i-1]
	name := before[strings.LastIndexByte(before, '\n')+1:]
	if !strings.HasPrefix(name, "$") {
		return
	}
	name = strings.Trim(name[strings.LastIndexByte(name, '$')+1:], "`")
	if class := ClassOf(name); class != NoClass {
		sc.beside(label{class, name, i, valueBehind(s, i)})
	}
}

// A label is a name in a text with a value beside it.
type label struct {
	class Class
	name  string
	start int // of the name
	value int // where the value begins
}

// beside reads the value beside a name.
func (sc *scanner) beside(l label) {
	inURL := l.start < sc.urlEnd
	switch l.class {
	case ForTarget, ForRequestID, ForCorrelationID, ForTraceID, ForClientID:
		sc.idAt(l)
	case ForOAuth:
		sc.oauth(l)
	}
	if inURL {
		return
	}
	switch l.class {
	case ForStatus:
		sc.namedStatus(l)
	case ForReason:
		sc.namedReason(l)
	case ForCode:
		sc.code(l.value, l.value)
	case ForMessage:
		sc.message(l)
	case ForURL, ForPath:
		sc.namedURL(l)
	case ForHost:
		sc.namedHost(l)
	case ForMethod:
		sc.namedMethod(l)
	case ForTime:
		sc.namedTime(l)
	case ForLevel:
		sc.line.calm = sc.line.calm || isOneOf(sc.s[l.value:skipWord(sc.s, l.value)], "info", "debug", "trace", "information")
	}
}

// namedStatus reads the status beside its name, as a number or as a phrase.
//
//	Status: 400 (Bad Request)
//	StatusCode: 'Forbidden'
//	Result: '500', Handled: 'True'
func (sc *scanner) namedStatus(l label) {
	s := sc.s
	opened := byteAt(s, l.value-1)
	vague := isVague(l.name)
	if status := statusAt(s, l.value); status > 0 {
		if opened == '[' && isListed(sc.behind(l.value+3)) || vague && opened != '\'' && opened != '"' || byteAt(s, l.value+3) == '.' && isDigit(byteAt(s, l.value+4)) {
			return
		}
		sc.taken = l.value + 3
		sc.status(l.value, status, 1)
		return
	}
	status, end := reasonAt(s, l.value)
	switch {
	case status == 0, vague && status < 400, !isWrittenAsReason(s[l.value:end]) && !saysHTTP(l.name):
	case status == 407:
		sc.refusedByProxy(status, l.value)
	default:
		sc.taken = end
		sc.add(Clue{Kind: Status, Number: status, Rank: 2, Alarm: true}, l.value)
	}
}

// isVague reports whether a name of a status is one of other things as well.
func isVague(name string) bool {
	return isOneOf(name, "result", "returncode", "return code", "return_code")
}

// saysHTTP reports whether the name of a status can be none of anything else.
func saysHTTP(name string) bool { return containsFolded(name, "code") || containsFolded(name, "http") }

// namedReason reads a reason phrase beside its name.
//
//	statusText: 'Forbidden'
func (sc *scanner) namedReason(l label) {
	if status, _ := reasonAt(sc.s, l.value); status >= 400 && status != 407 {
		sc.count(Status, status, 4, l.value)
	}
}

// oauth reads an error of OAuth beside its name. In a challenge it tells why a
// token is asked for, and is no error of the service for tokens.
//
//	error=invalid_client&error_description=AADSTS7000215
//	WWW-Authenticate: Bearer error="invalid_token"
func (sc *scanner) oauth(l label) {
	s := sc.s
	end := skipWord(s[:min(len(s), l.value+2*longestWord)], l.value)
	if isSnake(s[l.value:end]) && l.value >= sc.challengeEnd {
		sc.tell(OAuth, s[l.value:end], 3, l.value)
	}
}

// message reads what went wrong beside its name.
//
//	Message: The machine does not exist. Code: NotFound
func (sc *scanner) message(l label) {
	if !isMessageName(l.name) {
		return
	}
	value := sc.messageAt(l.value)
	if value != "" && !strings.HasPrefix(value, hole) && !strings.HasPrefix(value, "{") {
		sc.tell(Message, value, 2, l.value)
	}
}

// maxMessage is how many bytes of a message are kept.
const maxMessage = 2000

// isMessageName reports whether a name is that of a message also in a text, where
// a title or a description may be of anything.
func isMessageName(name string) bool {
	var buf [longestName]byte
	switch string(Fold(buf[:0], name)) {
	case "message", "msg", "errordescription", "errormessage", "errormsg", "exceptionmessage", "odataerrormessage":
		return true
	}
	return false
}

// messageAt returns the message that begins at an offset: up to the quote that
// closes it, the next member or the next tag.
func (sc *scanner) messageAt(i int) string {
	value := sc.onLine(i, maxMessage)
	if quote := byteAt(sc.s, i-1); quote == '"' || quote == '\'' || quote == '`' {
		value = value[:quoteEnd(value, quote)]
	}
	for _, next := range [...]string{"\\n", "</", " target:", " innerError:", " code:"} {
		value, _, _ = strings.Cut(value, next)
	}
	return strings.Trim(value, "'\" ,\t\r")
}

// quoteEnd returns where the quote closes that a value stands in; the length of
// the value if it does not. A single quote inside of words quotes one of them.
func quoteEnd(value string, quote byte) int {
	for i := range len(value) {
		if value[i] != quote || i > 0 && value[i-1] == '\\' {
			continue
		}
		if next := byteAt(value, i+1); quote != '\'' || next == 0 || strings.IndexByte(",;)}]>\r", next) >= 0 {
			return i
		}
	}
	return len(value)
}

// tag reads what a tag says that begins at an offset: that the text is a page,
// or the name of the value behind it.
//
//	<title>403 Forbidden</title>
//	<Code>AuthenticationFailed</Code>
func (sc *scanner) tag(i int) {
	const longest = 60
	s := sc.s
	end := skip(s, i+1, 1, "!")
	for end < len(s) && end-i <= longestName && (isWord(s[end]) || s[end] == '-') {
		end++
	}
	name := s[i+1 : end]
	if name == "" || sc.line.frame || i < sc.urlEnd {
		return
	}
	if isOneOf(name, "html", "!doctype", "head", "title", "h1", "body") {
		sc.gatewayPage(i, end)
	}
	class := ClassOf(name)
	if class == NoClass {
		return
	}
	attributes := s[end:min(len(s), end+longest)]
	if close := strings.IndexAny(attributes, "><\n"); close >= 0 && attributes[close] == '>' && !strings.HasSuffix(attributes[:close], "/") {
		sc.beside(label{class, name, i + 1, skip(s, end+close+1, 8, " \t")})
	}
}

package scan

import (
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/beside"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/capture/trace"
)

// separator reads the name before a separator at an offset, and the value after it.
// All notations are one here: a name, what closes it, a separator, what opens the
// value, the value.
//
//	"code": "NotFound"        JSON, Python
//	:status=>403              Ruby
//	["code"]=>                PHP
//	  string(8) "NotFound"
//	StatusCode        : 403   lists of PowerShell
//	status=403                logfmt, Go
//	[:path: /v1.0/users]      HTTP/2
func (sc *scanner) separator(p int) {
	s, next := sc.s, ascii.ByteAt(sc.s, p+1)
	switch {
	case sc.line.frame, next == '/' && ascii.ByteAt(s, p+2) == '/', s[p] == '=' && trace.IsArgument(s, p):
		return
	case s[p] == ':' && (next == ':' || next == '=' || next == '\\' && ascii.ByteAt(s, p+2) != '"' && ascii.ByteAt(s, p+2) != '\''):
		return
	case s[p] == '=' && (next == '=' || strings.IndexByte("=!<>:", ascii.ByteAt(s, p-1)) >= 0):
		return
	}
	start, end := beside.NameBefore(s, p)
	if end == 0 {
		return
	}
	if start < sc.urlStop && !beside.IsParameter(s, start) {
		return
	}
	class, start := beside.ClassBefore(s, start, end)
	if class == clue.NoClass {
		return
	}
	behind := p + 1
	if s[p] == '=' && next == '>' {
		behind++
	}
	value := beside.ValueBehind(s, behind)
	if s[p] == '=' && next == ' ' && ascii.ByteAt(s, ascii.SkipWord(s, value)) == '=' { // ErrorCode= ErrorReason= ErrorMessage=
		return
	}
	sc.beside(label{class, s[start:end], start, value})
}

// printed reads the value that a line begins with where R has printed its name on
// the line before.
//
//	$error$code
//	[1] "NotFound"
func (sc *scanner) printed(i int) {
	s := sc.s
	if i == 0 || !ascii.HasPrefixAt(s, i, "[1] ") {
		return
	}
	before := s[max(0, i-1-2*beside.LongestName) : i-1]
	name := before[strings.LastIndexByte(before, '\n')+1:]
	if !strings.HasPrefix(name, "$") {
		return
	}
	name = strings.Trim(name[strings.LastIndexByte(name, '$')+1:], "`")
	if class := clue.ClassOf(name); class != clue.NoClass {
		sc.beside(label{class, name, i, beside.ValueBehind(s, i)})
	}
}

// A label is a name in a text with a value next to it.
type label struct {
	class clue.Class
	name  string
	start int // of the name
	value int // where the value begins
}

// beside reads the value of a name.
func (sc *scanner) beside(l label) {
	inURL := l.start < max(sc.urlStop, sc.namedEnd)
	switch l.class {
	case clue.ForTarget, clue.ForRequestID, clue.ForCorrelationID, clue.ForTraceID, clue.ForClientID, clue.ForRunID:
		sc.idAt(l)
	case clue.ForOAuth:
		sc.oauth(l)
	}
	if inURL {
		return
	}
	switch l.class {
	case clue.ForStatus:
		sc.namedStatus(l)
		if reply.StatusAt(sc.s, l.value) >= 400 {
			sc.sentence(beside.SentenceIn(sc.onLine(l.value+3, beside.MaxMessage)), l.value)
		}
	case clue.ForReason:
		sc.namedReason(l)
	case clue.ForCode:
		sc.code(l.value, l.value)
		sc.sentence(beside.SentenceBefore(sc.s[min(sc.line.start, l.start):l.start]), l.start)
	case clue.ForErrorID:
		sc.errorID(l.value)
	case clue.ForMessage:
		sc.message(l)
	case clue.ForURL, clue.ForPath:
		sc.namedURL(l)
	case clue.ForHost:
		sc.namedHost(l)
	case clue.ForMethod:
		sc.namedMethod(l)
	case clue.ForTime:
		sc.namedTime(l)
	case clue.ForLevel:
		sc.line.calm = sc.line.calm || ascii.IsOneOf(sc.s[l.value:ascii.SkipWord(sc.s, l.value)], "info", "debug", "trace", "information")
	}
}

// namedStatus reads the status after its name, as a number or as a phrase.
//
//	Status: 400 (Bad Request)
//	StatusCode: 'Forbidden'
//	Result: '500', Handled: 'True'
func (sc *scanner) namedStatus(l label) {
	s := sc.s
	opened := ascii.ByteAt(s, l.value-1)
	vague := reply.IsVague(l.name)
	if status := reply.StatusAt(s, l.value); status > 0 {
		if opened == '[' && reply.IsListed(sc.behind(l.value+3)) || vague && opened != '\'' && opened != '"' || ascii.ByteAt(s, l.value+3) == '.' && ascii.IsDigit(ascii.ByteAt(s, l.value+4)) {
			return
		}
		sc.taken = l.value + 3
		sc.status(l.value, status, 1)
		return
	}
	status, end := lexicon.ReasonAt(s, l.value)
	switch {
	case status == 0, vague && status < 400, !lexicon.IsWrittenAsReason(s[l.value:end]) && !saysHTTP(l.name):
	case status == 407:
		sc.refusedByProxy(status, l.value)
	default:
		sc.taken = end
		sc.answered(status, 2, l.value, end)
	}
}

// saysHTTP reports whether the name of a status can be none of anything else.
func saysHTTP(name string) bool {
	return ascii.ContainsFolded(name, "code") || ascii.ContainsFolded(name, "http")
}

// namedReason reads a reason phrase after its name.
//
//	statusText: 'Forbidden'
func (sc *scanner) namedReason(l label) {
	if strings.HasSuffix(sc.before(l.start), ". ") {
		return // in a sentence: … is not authorized to perform the operation. Reason: Unauthorized
	}
	if status, end := lexicon.ReasonAt(sc.s, l.value); status >= 400 && status != 407 {
		sc.answered(status, 4, l.value, end)
	}
}

// oauth reads an OAuth error after its name. In a challenge it says why a token is
// required, so it isn't an error of the token service, except in the challenge that
// APIs send. After the level of a log line, the name can also be that of a program.
//
//	error=invalid_client&error_description=AADSTS7000215
//	ERROR: mdatp_out: indicator refused
//	unexpected status 401 with error: InvalidAuthenticationToken: Access token has expired
//	WWW-Authenticate: Bearer error="invalid_token"
func (sc *scanner) oauth(l label) {
	s := sc.s
	end := ascii.SkipWord(s[:min(len(s), l.value+2*longestWord)], l.value)
	named := ascii.ByteAt(s, l.value-1) != ' ' && lexicon.IsSnake(s[l.value:end])
	if (named || lexicon.IsOAuthError(s[l.value:end])) && (l.value >= sc.challengeEnd || s[l.value:end] == "insufficient_claims") {
		sc.tell(clue.OAuth, s[l.value:end], 3, l.value)
		return
	}
	if sc.numeralEnd > sc.line.start && end > l.value && hasCapitalInside(s[l.value:end]) && reply.IsBeforeMessage(s, l.value, end) {
		sc.tell(clue.CodeWord, s[l.value:end], 6, l.value)
		if words := sc.messageAt(min(len(s), end+len(": "))); strings.Contains(words, " ") {
			sc.tell(clue.Message, words, 4, end+len(": "))
		}
	}
}

// message reads what went wrong after its name.
//
//	Message: The machine does not exist. Code: NotFound
func (sc *scanner) message(l label) {
	if !beside.IsMessageName(l.name) {
		return
	}
	value := sc.messageAt(l.value)
	if value == "" || strings.IndexByte("\r\n", ascii.ByteAt(sc.s, l.value)) >= 0 {
		value = beside.Below(sc.s, l.value)
	}
	if value != "" && strings.ContainsFunc(value, unicode.IsLetter) && !strings.HasPrefix(value, clue.Hole) && !strings.HasPrefix(value, "{") {
		sc.tell(clue.Message, value, lexicon.RankOfMessage(value), l.value)
	}
}

// sentence adds a message that is next to a code or a status.
func (sc *scanner) sentence(message string, at int) {
	if message != "" && len(message) <= beside.MaxMessage {
		sc.tell(clue.Message, message, 4, at)
	}
}

// quotedMessage reads a message in quotes after its name, which ends at an offset,
// as people write a code and its message in a sentence.
//
//	`"code":"Forbidden"` with message `"Tenant is not onboarded to Defender"`, HTTP 403
func (sc *scanner) quotedMessage(end int) {
	v := ascii.Skip(sc.s, end+1, 2, "`\"'")
	if ascii.ByteAt(sc.s, end) != ' ' || v == end+1 || !sc.hasOnLine(clue.Code) {
		return
	}
	if value := sc.messageAt(v); strings.IndexByte(value, ' ') > 0 {
		sc.tell(clue.Message, value, 4, v)
	}
}

// hasOnLine reports whether this line has a clue of a kind.
func (sc *scanner) hasOnLine(kind clue.Kind) bool {
	for i := len(sc.n.Clues) - 1; i >= sc.first && sc.n.Clues[i].At >= sc.line.start; i-- {
		if sc.n.Clues[i].Kind == kind {
			return true
		}
	}
	return false
}

// messageAt returns the message that begins at an offset.
func (sc *scanner) messageAt(i int) string {
	line := sc.onLine(i, beside.MaxMessage)
	if sc.line.quotes%2 == 1 && i <= sc.line.end {
		line = beside.InQuotation(line)
	}
	return beside.Message(line, ascii.ByteAt(sc.s, i-1))
}

// isPage reports whether a tag whose name ends at an offset can begin a page.
// Placeholders in prose can look like one: "# <title>".
func isPage(s, name string, end int) bool {
	switch {
	case ascii.IsOneOf(name, "html", "!doctype"):
		return true
	case ascii.IsOneOf(name, "head", "title", "h1"):
		return strings.Contains(s[end:min(len(s), end+lookAhead)], "</")
	}
	return false
}

// tag reads the tag that begins at an offset: it says that the text is a page, or
// names the value after it.
//
//	<title>403 Forbidden</title>
//	<Code>AuthenticationFailed</Code>
func (sc *scanner) tag(i int) {
	const longest = 60
	s := sc.s
	end := ascii.Skip(s, i+1, 1, "!")
	for end < len(s) && end-i <= beside.LongestName && (ascii.IsWord(s[end]) || s[end] == '-') {
		end++
	}
	name := s[i+1 : end]
	if name == "" || sc.line.frame || i < sc.urlStop {
		return
	}
	if isPage(s, name, end) {
		sc.gatewayPage(i, end)
	}
	class := clue.ClassOf(name)
	if class == clue.NoClass {
		return
	}
	attributes := s[end:min(len(s), end+longest)]
	if close := strings.IndexAny(attributes, "><\n"); close >= 0 && attributes[close] == '>' && !strings.HasSuffix(attributes[:close], "/") {
		sc.beside(label{class, name, i + 1, ascii.Skip(s, end+close+1, 8, " \t")})
	}
}

package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// longestURL is the length of the longest URL that is read as one.
const longestURL = 8 << 10

// url reads the URL that the word between two offsets may begin, and returns where
// to go on; 0 if there is none.
//
//	https://api.security.microsoft.com/api/machines
func (sc *scanner) url(i, end int) (next int) {
	s := sc.s
	if !ascii.HasPrefixAt(s, end, "://") {
		return 0
	}
	stop := urlEnd(s, i)
	if stop <= end+len("://") {
		return 0
	}
	raw := balanced(s[i:stop])
	stop = i + len(raw)
	sc.urlEnd, sc.event = stop, stop
	url := trimURL(raw)
	service := lexicon.ServiceOfHost(url)
	named := isNoCall(s[max(0, i-24):i])
	if service != "" && i >= sc.challengeEnd && !(named && service == lexicon.Entra) {
		sc.tellService(clue.HostOf, service, 3, i)
	}
	if strings.Contains(url, ".manage.microsoft.com") {
		sc.tellService(clue.Product, lexicon.Graph, 4, i)
	}
	if !isDocumentation(url, service) && !sc.isAccess(i, stop, url, service) {
		rank := sc.rankOfURL(i, stop, service)
		if rank <= 2 {
			sc.line.called = true
		}
		sc.tell(clue.URL, url, rank, i)
	}
	// A redirection of Entra tells of the error in its parameters.
	if query := strings.IndexAny(raw, "?#"); query >= 0 {
		return i + query
	}
	return stop
}

// urlEnd returns where the URL ends that begins at an offset. An OData query may
// have blanks.
//
//	https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn' and country eq 'DE'
func urlEnd(s string, i int) int {
	most := min(len(s), i+longestURL)
	quote := ascii.ByteAt(s, i-1)
	query := false
	for j := i; j < most; j++ {
		switch c := s[j]; {
		case c == ' ' && query && isODataBlank(s, j, quote == '"' || quote == '`'):
		case c == '\'':
			end := keyEnd(s, j)
			if end == 0 {
				return j
			}
			j = end - 1
		case c == '<':
			end := placeholderEnd(s, j)
			if end == 0 {
				return j
			}
			j = end - 1
		case c <= ' ', c == 0x7F, strings.IndexByte("\">|\\^`", c) >= 0:
			return j
		case c == hole[0] && ascii.HasPrefixAt(s, j, hole), c == "“"[0] && isTypographicQuote(s, j):
			return j
		case c == '?':
			query = true
		}
	}
	return most
}

// isODataBlank reports whether the blank at an offset stands beside an operator of
// OData. Without quotes around the URL, the operator must be none that prose has as
// well, or stand between two comparisons.
func isODataBlank(s string, j int, quoted bool) bool {
	_, before := ascii.LastWord(s[max(0, j-longestWord):j])
	after := wordAt(s, j+1)
	switch {
	case isComparison(before), isComparison(after), after == "asc", after == "desc":
		return true
	case isLogic(before):
		return quoted || isComparison(wordAt(s, j+1+len(nameAt(s, j+1))+1))
	case isLogic(after):
		next := j + 1 + len(after) + 1
		return quoted || isComparison(wordAt(s, next+len(nameAt(s, next))+1))
	}
	return false
}

// wordAt returns the word that begins at an offset.
func wordAt(s string, i int) string {
	i = min(i, len(s))
	return s[i:ascii.SkipWord(s[:min(len(s), i+longestWord)], i)]
}

// nameAt returns the name of a property that begins at an offset:
// vendorInformation/provider.
func nameAt(s string, i int) string {
	i = min(i, len(s))
	end := i
	for end < len(s) && end-i < 2*longestWord && (ascii.IsWord(s[end]) || s[end] == '/') {
		end++
	}
	return s[i:end]
}

// isComparison reports whether a word is an operator of OData that compares.
func isComparison(word string) bool {
	switch word {
	case "eq", "ne", "gt", "ge", "lt", "le":
		return true
	}
	return false
}

// isLogic reports whether a word is another operator of OData.
func isLogic(word string) bool {
	switch word {
	case "and", "or", "not", "in", "has":
		return true
	}
	return false
}

// keyEnd returns where a key in single quotes ends that begins at an offset inside
// a URL; 0 if the quote there ends the URL.
//
//	/users('anna@contoso.com')
func keyEnd(s string, i int) int {
	const longest = 120
	if c := ascii.ByteAt(s, i-1); c != '(' && c != '=' && c != ',' && c != ' ' && !ascii.HasPrefixAt(s, i-3, "%20") {
		return 0
	}
	for j := i + 1; j < len(s) && j-i < longest; j++ {
		c := s[j]
		if c == '\'' && j > i+1 {
			return j + 1
		}
		if !ascii.IsWord(c) && strings.IndexByte(".%@+-=:/ ", c) < 0 {
			return 0
		}
	}
	return 0
}

// placeholderEnd returns where a placeholder ends that begins at an offset inside
// a URL; 0 if there is none.
//
//	https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token
func placeholderEnd(s string, i int) int {
	end := i + 1
	for end < len(s) && end-i <= 30 && (ascii.IsWord(s[end]) || s[end] == '-') {
		end++
	}
	if end == i+1 || ascii.ByteAt(s, end) != '>' {
		return 0
	}
	return end + 1
}

// isTypographicQuote reports whether a quotation mark of prose stands at an
// offset.
func isTypographicQuote(s string, i int) bool {
	for _, quote := range [...]string{"“", "”", "‘", "’"} {
		if ascii.HasPrefixAt(s, i, quote) {
			return true
		}
	}
	return false
}

// balanced returns a URL up to a parenthesis that closes one before it.
//
//	http call(https://login.microsoftonline.com/common/oauth2/v2.0/token)(POST)
func balanced(url string) string {
	open := 0
	for k := range len(url) {
		switch url[k] {
		case '(':
			open++
		case ')':
			open--
		}
		if open < 0 {
			return url[:k]
		}
	}
	return url
}

// trimURL returns a URL without what belongs to the sentence around it.
func trimURL(url string) string {
	around := "])>},;:'\"`.…"
	if strings.IndexByte(url, '(') >= 0 {
		around = ">},;:'\"`.…"
	}
	if strings.IndexByte(url, '{') >= 0 {
		around = strings.Replace(around, "}", "", 1)
	}
	trimmed := strings.TrimRight(url, around)
	if rest := url[len(trimmed):]; strings.HasPrefix(rest, "'") && strings.Count(trimmed, "'")%2 == 1 {
		return trimmed + "'" // which closes a value: $filter=severity%20eq%20'High'
	}
	return trimmed
}

// rankOfURL returns how sure it is that a URL between two offsets is what was
// called.
func (sc *scanner) rankOfURL(i, stop int, service string) int {
	s := sc.s
	rank := 2
	switch {
	case isURLCut(s, stop):
		rank = 5
	case i == sc.named:
		rank = 1
	}
	if isNoCall(s[max(0, i-24):i]) || i < sc.challengeEnd {
		rank += 4
	}
	if service != "" && ascii.HasPrefixAt(s, i, "http:") { // as a gateway calls it
		rank++
	}
	return rankOfHost(sc.n.Shape, service, rank)
}

// rankOfHost lowers the rank of a URL in the message of a fault, and of one of a
// host that nobody knows.
func rankOfHost(shape clue.Container, service string, rank int) int {
	if shape == clue.Words {
		rank += 3
	}
	if service == "" {
		rank += 4
	}
	return rank
}

// isURLCut reports whether the URL that ends at an offset was cut off there.
func isURLCut(s string, stop int) bool {
	if strings.HasSuffix(s[:stop], "...") || strings.HasSuffix(s[:stop], "…") {
		return true
	}
	return isCut(s, ascii.Skip(s, stop, 1, " "))
}

// isNoCall reports whether text ends with a word that says that the URL behind it
// names something, and was not called.
func isNoCall(before string) bool {
	trimmed := strings.TrimRight(before, " =:'\"\\")
	for _, name := range [...]string{"scope", "resource", "audience", "named", "realm", "issuer", "provider", "domain", "site",
		"proxy", "base href", "authorization_uri"} {
		if ascii.EndsFolded(trimmed, name) {
			return true
		}
	}
	return false
}

// isDocumentation reports whether a URL of a service is a link for the reader, a
// name or a template, and nothing that was called for an answer.
func isDocumentation(url, service string) bool {
	if strings.HasSuffix(url, ".default") || containsAny(url, "/error?code=", "devicelogin", "$metadata", "%s", "${", "{{") {
		return true
	}
	return service == "" && containsAny(url, "aka.ms", "learn.microsoft", "docs.microsoft", "github.", "curl.se", "curl.haxx",
		"go.microsoft", "privacy", "portal.azure", "nodejs.org", "errors.edgesuite", "token.actions", "json-schema", "w3.org",
		"support.")
}

// containsAny reports whether one of some parts stands in s.
func containsAny(s string, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

// isAccess reads what was called where the host of it stands alone before the
// request line, and reports whether it does.
//
//	https://graph.microsoft.com:443 "GET /v1.0/users HTTP/1.1" 403 None
func (sc *scanner) isAccess(i, stop int, url, service string) bool {
	s := sc.s
	if !ascii.HasPrefixAt(s, stop, ` "`) {
		return false
	}
	start := stop + len(` "`)
	end := ascii.SkipWord(s[:min(len(s), start+10)], start)
	target := s[min(len(s), end+1):min(sc.line.end, end+longestURL)]
	path, _, found := strings.Cut(target, " HTTP/")
	if !clue.IsMethod(s[start:end]) || !found || !strings.HasPrefix(path, "/") {
		return false
	}
	sc.tell(clue.URL, strings.TrimSuffix(url, ":443")+path, rankOfHost(sc.n.Shape, service, 1), i)
	sc.tell(clue.Method, s[start:end], 1, start)
	sc.line.called = true
	return true
}

// namedURL reads a URL or a path beside its name. A URL is read when its place
// comes, and is known then.
//
//	RequestUri: 'https://api.security.microsoft.com/api/machines'
//	with url: /v1.0/users
func (sc *scanner) namedURL(l label) {
	s := sc.s
	if ascii.FoldsAt(s, l.value, "http") {
		if l.class == clue.ForURL {
			sc.named = l.value
		}
		return
	}
	if ascii.ByteAt(s, l.value) != '/' || ascii.ByteAt(s, l.value+1) == '/' || l.value < sc.namedEnd {
		return
	}
	end := pathEnd(s, l.value)
	path := strings.TrimRight(s[l.value:end], ",;.:)]}")
	if path == "/" { // of a cookie
		return
	}
	rank := 3
	if l.class == clue.ForURL || isAPIPath(path) {
		rank = 1
	}
	sc.namedEnd = end
	sc.tell(clue.Path, path, rank, l.value)
}

// pathEnd returns where a path ends that begins at an offset.
func pathEnd(s string, i int) int {
	end := i
	for end < len(s) && end-i < longestURL && s[end] > ' ' && strings.IndexByte("\"'`<>\\|", s[end]) < 0 && !ascii.HasPrefixAt(s, end, hole) {
		if s[end] == ']' {
			break
		}
		end++
	}
	if ascii.ByteAt(s, end) == '\'' && keyEnd(s, end) > 0 {
		return pathEndBehindKey(s, i, keyEnd(s, end))
	}
	return end
}

// pathEndBehindKey returns where a path ends that begins at an offset and has a
// key in quotes that ends at another one.
func pathEndBehindKey(s string, i, key int) int {
	end := key
	for end < len(s) && end-i < longestURL && (ascii.IsWord(s[end]) || strings.IndexByte("()/.$?&=%-", s[end]) >= 0) {
		end++
	}
	return end
}

// isAPIPath reports whether a path is one of the APIs.
func isAPIPath(path string) bool {
	return strings.HasPrefix(path, "/api/") || strings.HasPrefix(path, "/beta/") || strings.HasPrefix(path, "/v1.0/") ||
		strings.HasPrefix(path, "/v2.0/")
}

// slash reads the path of an API that may begin at an offset.
//
//	calling /api/alerts failed
func (sc *scanner) slash(i int) {
	s := sc.s
	if i < sc.urlEnd || i < sc.namedEnd || sc.line.frame {
		return
	}
	if before := ascii.ByteAt(s, i-1); ascii.IsWord(before) || strings.IndexByte("/.:>-", before) >= 0 && i > 0 {
		return
	}
	if !isVersionedPath(s, i) {
		return
	}
	end := i
	for end < len(s) && end-i < longestURL && (ascii.IsWord(s[end]) || strings.IndexByte("/$().-", s[end]) >= 0) {
		end++
	}
	sc.namedEnd = end
	sc.tell(clue.Path, strings.TrimRight(s[i:end], ".-"), 3, i)
}

// isVersionedPath reports whether a path begins at an offset as those of APIs do:
// /api/, /beta/, /v1.0/.
func isVersionedPath(s string, i int) bool {
	if ascii.HasPrefixAt(s, i, "/api/") || ascii.HasPrefixAt(s, i, "/beta/") {
		return ascii.IsWord(ascii.ByteAt(s, strings.IndexByte(s[i+1:], '/')+i+2))
	}
	if !ascii.HasPrefixAt(s, i, "/v") || !ascii.IsDigit(ascii.ByteAt(s, i+2)) {
		return false
	}
	j := i + 3
	if ascii.ByteAt(s, j) == '.' && ascii.IsDigit(ascii.ByteAt(s, j+1)) {
		j += 2
	}
	return ascii.ByteAt(s, j) == '/'
}

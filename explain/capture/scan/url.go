package scan

import (
	"cmp"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// url reads the URL that the word between two offsets may begin, and returns where
// to go on; 0 if there is none.
//
//	https://api.security.microsoft.com/api/machines
func (sc *scanner) url(i, end int) (next int) {
	s := sc.s
	if !ascii.HasPrefixAt(s, end, "://") {
		return 0
	}
	stop := address.End(s, i)
	if stop <= end+len("://") {
		return 0
	}
	if address.IsOfClient(cmp.Or(s[max(0, i-24):i], sc.n.Name)) {
		return stop
	}
	raw := address.Balanced(s[i:stop])
	stop = i + len(raw)
	sc.urlStop, sc.event = stop, stop
	url := address.Unescaped(address.Trim(raw))
	service := lexicon.ServiceOfHost(url)
	named := sc.namesOnly(i)
	if named {
		sc.nameEnd = stop
	}
	switch {
	case service == "" || i < sc.challengeEnd || named && service == lexicon.Entra:
	case strings.HasSuffix(url, "/.default"): // what the token is for, which says nothing of who was called
		sc.tellService(clue.Product, service, 4, i)
	default:
		sc.tellService(clue.HostOf, service, 3, i)
	}
	if strings.Contains(url, ".manage.microsoft.com") {
		sc.tellService(clue.Product, lexicon.Graph, 4, i)
	}
	ofPage := service == "" && address.IsOfPage(s[max(0, i-24):i])
	if !ofPage && !address.IsDocumentation(url, service) && !(service == "" && address.IsReturnAt(s, raw, stop)) && !sc.isAccess(i, stop, url, service) {
		rank := sc.rankOfURL(i, stop, service)
		if rank <= 2 {
			sc.line.called = true
		}
		if address.IsCut(s, stop) { // the rest of the path is that of another operation
			url = address.Whole(url)
		}
		sc.tell(clue.URL, url, rank, i)
		if rank <= 2 && address.IsPlainGet(s[max(sc.line.start, i-address.FarCommand):min(sc.line.end, i+address.FarCommand)], min(i-sc.line.start, address.FarCommand)) {
			sc.tell(clue.Method, "GET", 3, i)
		}
		if service == lexicon.Entra && strings.HasSuffix(url, "/token") {
			sc.forToken = len(sc.n.Clues)
		}
	}
	// A redirection of Entra has the error in its parameters.
	if query := strings.IndexAny(raw, "?#"); query >= 0 {
		return i + query
	}
	return stop
}

// namesOnly reports whether the URL at an offset names something and wasn't called:
// the words before it say so, or a list of such URLs follows.
//
//	one of the allowed audiences 'https://management.core.windows.net/','https://management.azure.com/'
func (sc *scanner) namesOnly(i int) bool {
	const widest = 8 // between two in a list
	if address.IsNoCall(cmp.Or(sc.s[max(0, i-24):i], sc.n.Name)) {
		return true
	}
	between := sc.s[min(sc.nameEnd, i):i]
	return sc.nameEnd > 0 && len(between) <= widest && strings.Contains(between, ",") && strings.Trim(between, "'\"`, ") == ""
}

// rankOfURL returns how sure it is that a URL between two offsets is what was
// called.
func (sc *scanner) rankOfURL(i, stop int, service string) int {
	s := sc.s
	rank := 2
	switch {
	case address.IsCut(s, stop), address.IsTemplate(s[i:stop]):
		rank = 5
		if hasPath := strings.Count(s[i:stop], "/") > len("//"); hasPath && ascii.EndsFolded(strings.TrimRight(s[max(0, i-8):i], `"'`), "-uri ") {
			rank = 2 // of a cmdlet, whose line PowerShell cuts
		}
	case address.Works(s, i, stop):
		rank = address.NoCall
	case i == sc.named:
		rank = 1
	}
	if address.IsPortal(s[i:stop], s[max(sc.line.start, i-24):i]) || sc.nameEnd == stop || i < sc.challengeEnd || service == "" && i < sc.signInEnd && i != sc.named {
		rank += 4 // Entra quotes the names of applications and APIs, which are URLs
	}
	if service != "" && ascii.HasPrefixAt(s, i, "http:") { // as a gateway calls it
		rank++
	}
	return address.Rank(sc.n.Shape, service, rank)
}

// tokenCame notes that the token came which a URL on one of the lines above was called
// for, if the line says so: nothing that fails later was called there.
//
//	Getting token from: https://login.windows.net/0e9f2027-137e-4d08-a448-8542e028dd90/oauth2/token
//	Authentication was successful
func (sc *scanner) tokenCame() {
	const far = 600 // bytes
	line := sc.s[sc.line.start:sc.line.end]
	about := ascii.ContainsFolded(line, "token") || ascii.ContainsFolded(line, "authentica") || ascii.ContainsFolded(line, "logged in")
	if sc.forToken == 0 || !about || ascii.ContainsFolded(line, " not ") || ascii.ContainsFolded(line, "unsuccessful") {
		return
	}
	url := &sc.n.Clues[sc.forToken-1]
	if url.At < sc.line.start && sc.line.start-url.At < far {
		url.Rank = max(url.Rank, address.NoCall)
	}
	sc.forToken = 0
}

// isAccess reads what was called if its host is alone before the request line, and
// reports whether it is.
//
//	https://graph.microsoft.com:443 "GET /v1.0/users HTTP/1.1" 403 None
func (sc *scanner) isAccess(i, stop int, url, service string) bool {
	s := sc.s
	if !ascii.HasPrefixAt(s, stop, ` "`) {
		return false
	}
	start := stop + len(` "`)
	end := ascii.SkipWord(s[:min(len(s), start+10)], start)
	target := s[min(len(s), end+1):min(sc.line.end, end+address.Longest)]
	path, _, found := strings.Cut(target, " HTTP/")
	if !clue.IsMethod(s[start:end]) || !found || !strings.HasPrefix(path, "/") {
		return false
	}
	sc.tell(clue.URL, strings.TrimSuffix(url, ":443")+path, address.Rank(sc.n.Shape, service, 1), i)
	sc.tell(clue.Method, s[start:end], 1, start)
	sc.line.called = true
	return true
}

// namedURL reads a URL or a path after its name. A URL is read when the scanner
// reaches it, and is known from then on.
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
	end := address.PathEnd(s, l.value)
	path := address.Trim(s[l.value:end])
	if path == "/" && l.class != clue.ForURL { // of a cookie
		return
	}
	rank := 3
	if l.class == clue.ForURL || address.IsAPIPath(path) {
		rank = 1
	}
	sc.namedEnd = end
	if !address.IsReturn(path) {
		sc.tell(clue.Path, path, rank, l.value)
	}
}

// slash reads the path of an API that may begin at an offset.
//
//	calling /api/alerts failed
func (sc *scanner) slash(i int) {
	s := sc.s
	if i < sc.urlStop || i < sc.namedEnd || sc.line.frame {
		return
	}
	if before := ascii.ByteAt(s, i-1); ascii.IsWord(before) || strings.IndexByte("/.:>-", before) >= 0 && i > 0 {
		return
	}
	if path, end := address.OfOption(s, i); end > 0 && (lexicon.IsSetOfGraph(path) || address.IsAPIPath(path)) {
		sc.namedEnd = end
		sc.line.called = true
		sc.tell(clue.Path, path, 2, i)
		return
	}
	if end := address.QuotedQuery(s, i); end > 0 {
		sc.namedEnd = end
		sc.tell(clue.Path, s[i:end], 3, i)
		return
	}
	if !address.IsVersionedPath(s, i) {
		return
	}
	end := i
	for end < len(s) && end-i < address.Longest && (ascii.IsWord(s[end]) || strings.IndexByte("/$().-", s[end]) >= 0) {
		end = address.BracesEnd(s, end+1)
	}
	sc.namedEnd = end
	sc.line.called = sc.line.called || strings.Trim(s[sc.line.start:i], " \t|`*-") == "" // of a table
	sc.tell(clue.Path, strings.TrimRight(address.Trim(address.Balanced(s[i:end])), "-"), 3, i)
}

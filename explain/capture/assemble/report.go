package assemble

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/escape"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/told"
	"github.com/defender-err/defender-err/explain/exchange"
)

// A Found is an exchange and its place in the input.
type Found struct {
	exchange.Exchange

	Place int  // where the response, or the report of it, begins
	Full  bool // more clues spoke of it than are kept
}

// Exchanges returns how many failures the clues below a container report, and yields
// them in the order of the input. A failure that the input only mentions doesn't
// count. If there are none, and nothing shows that a call went well, it yields what the
// input says of a call: what was called, and when.
func Exchanges(root *clue.Node, in *told.Input) (n int, all iter.Seq[*Found]) {
	gathered, loose := gather(root)
	drafts := happened(gathered, in)
	if len(drafts) == 0 {
		found, ok := success(gathered, loose)
		return count(ok), each([]Found{found})
	}
	const few = 4
	if len(drafts) > few {
		return len(drafts), reports(drafts)
	}
	pairCalls(drafts)
	found := make([]Found, len(drafts))
	for i, d := range drafts {
		found[i] = report(d)
	}
	shareProgram(found)
	return len(found), each(found)
}

func each(found []Found) iter.Seq[*Found] {
	return func(yield func(*Found) bool) {
		for i := range found {
			if !yield(&found[i]) {
				return
			}
		}
	}
}

// reports makes the exchanges of many drafts, one after the other: all at the same
// time would take more room than what they are made of.
func reports(drafts []*draft) iter.Seq[*Found] {
	return func(yield func(*Found) bool) {
		for i, d := range drafts {
			found := report(d)
			drafts[i] = nil
			if !yield(&found) {
				return
			}
		}
	}
}

// shareProgram gives the API whose client is named around one of a few failures to the
// others: what somebody pastes in one go is mostly of one program.
func shareProgram(found []Found) {
	if len(found) < 2 {
		return
	}
	var named exchange.Program
	for i := range found {
		switch p := found[i].Program; {
		case p.API == "" || p.API == named.API:
		case named.API != "":
			return
		default:
			named = p
		}
	}
	for i := range found {
		found[i].Program = named
	}
}

// happened returns the drafts of failures that happened, rather than being
// mentioned. A failure that proves to have happened may prove it for others that are
// apart from it.
func happened(drafts []*draft, in *told.Input) []*draft {
	const few = 12
	did := weigh(drafts, in)
	if countTrue(did) == 0 && len(drafts) <= few {
		in.CountProse()
		did = weigh(drafts, in)
	}
	for sure := countTrue(did); 0 < sure && sure <= few && sure < len(drafts) && len(drafts)-sure <= few; {
		weights := in.WeighRest(divided(drafts, did))
		for i := range drafts {
			if !did[i] {
				did[i] = isTold(weights[0])
				weights = weights[1:]
			}
		}
		now := countTrue(did)
		if now == sure {
			break
		}
		sure = now
	}
	withItems(drafts, did)
	var kept []*draft
	for i, d := range drafts {
		if did[i] {
			kept = append(kept, d)
		}
	}
	return kept
}

// withItems adds the other entries of a list if one entry proves to have happened.
func withItems(drafts []*draft, did []bool) {
	for i := 1; i < len(drafts); i++ {
		did[i] = did[i] || did[i-1] && isNextItem(drafts[i-1], drafts[i])
	}
	for i := len(drafts) - 2; i >= 0; i-- {
		did[i] = did[i] || did[i+1] && isNextItem(drafts[i], drafts[i+1])
	}
}

// isNextItem reports whether two drafts are of entries in one list.
func isNextItem(a, b *draft) bool {
	return a.at == b.at && a.has(clue.Item) && b.has(clue.Item)
}

// weigh returns for each draft whether it happened.
func weigh(drafts []*draft, in *told.Input) []bool {
	did := make([]bool, len(drafts))
	for i, d := range drafts {
		did[i] = isTold(in.Weigh(d.clues))
	}
	return did
}

func countTrue(all []bool) int {
	n := 0
	for _, one := range all {
		n += count(one)
	}
	return n
}

// divided returns the clues of the drafts that are left, and those of the drafts of
// what did happen.
func divided(drafts []*draft, did []bool) (rest, happened [][]clue.Clue) {
	for i, d := range drafts {
		if did[i] {
			happened = append(happened, d.clues)
		} else {
			rest = append(rest, d.clues)
		}
	}
	return rest, happened
}

func isTold(weight int) bool { return weight >= told.Enough }

// success returns the exchange that went well, and whether a whole response shows
// that one did. The drafts are of failures that didn't happen.
func success(drafts []*draft, loose []clue.Clue) (found Found, ok bool) {
	d := &draft{}
	for _, c := range loose {
		d.put(c)
	}
	ok = d.any(clue.Status, func(c *clue.Clue) bool { return c.Rank == 1 }) || d.has(clue.Header) && d.has(clue.RequestID) || d.has(clue.Success)
	if !ok {
		for _, mentioned := range drafts {
			d.merge(mentioned)
		}
	}
	x := report(d)
	if ok {
		x.Response.Fault = exchange.Fault{Service: x.Response.Fault.Service} // its words and IDs are data
		ReadHeaders(&x.Exchange)
	}
	return x, ok
}

// report makes an exchange of a draft.
func report(d *draft) Found {
	x := Found{Full: d.full}
	answer := answerOf(d)
	if answer != nil {
		x.Response.Fault = *answer.Fault
		x.Response.Fault.TrackingIDs = slices.Clone(answer.Fault.TrackingIDs)
		x.Response.Fault.InnerCodes = slices.Clone(answer.Fault.InnerCodes)
		x.Response.Body = []byte(answer.Value)
	} else if c := d.best(clue.Success); c != nil {
		x.Response.Body = []byte(c.Value)
	}
	f := &x.Response.Fault
	clue.AddInner(f, d.clues)
	f.Service = serviceOf(d, answer)
	sent := f.Code != "" && !isCut(d, answer)
	nameError(f, d)
	if !sent { // else its words are those of the service, also where it had none
		f.Message = cmp.Or(f.Message, shown(wordsOf(d, clue.Message)), shown(wordsOf(d, clue.Refusal)), shown(valueOf(d, clue.Gateway)))
	}
	f.Message = escape.WithoutBold(escape.WithoutID(cmp.Or(shown(f.Message), messageBeside(d, answer))))
	addIDs(f, d)
	x.Response.Status = statusOf(d)
	if d.failed() && !d.answered() {
		x.Failure = failureOf(d)
	}
	x.Response.Header = responseHeader(d)
	x.Request.Header = requestHeader(d)
	x.Request.Method = latest(d, clue.Method).Value
	x.Request.URL = urlOf(d)
	switch {
	case isForToken(x.Request.URL, f, d):
		x.Request.URL = firstURL(d, isOfAPI)
	case f.Service == entra && isSignIn(f.Code) && lexicon.ServiceOfHost(x.Request.URL) != entra:
		x.Request.URL = cmp.Or(firstURL(d, isTokenURL), x.Request.URL)
	}
	if isSignIn(f.Code) || x.Failure.Kind == exchange.NoToken {
		leaveOwnPage(&x.Request, f.Message)
	}
	x.Request.Body = []byte(valueOf(d, clue.RequestBody))
	x.Time = latest(d, clue.Time).Value
	if c := d.best(clue.Program); c != nil {
		x.Program = exchange.Program{Name: c.Name, API: c.Value}
	}
	x.Item = valueOf(d, clue.Item)
	if x.Truncated = isCut(d, answer); x.Truncated || answer == nil {
		x.Response.Said = saidOf(d, x.Response.Status)
	}
	x.Place = placeOf(d, answer)
	ReadHeaders(&x.Exchange)
	return x
}

// isCut reports whether the response breaks off or, if there is none, the report of
// the failure. The text around a response may break off.
func isCut(d *draft, answer *clue.Clue) bool {
	return d.any(clue.Cut, func(c *clue.Clue) bool { return answer == nil || c.At == answer.At })
}

// latest returns the surest clue of a kind that says what was asked, and when: of several
// the last one before the report, or else the first; an empty one if there is none.
//
//	VERBOSE: GET https://api.securitycenter.microsoft.com/api/machines with 0-byte payload
//	VERBOSE: received 51234-byte response of content type application/json
//	VERBOSE: GET https://api.securitycenter.microsoft.com/api/vulnerabilities/machinesVulnerabilities with 0-byte payload
//	Invoke-RestMethod : The remote server returned an error: (403) Forbidden.
func latest(d *draft, kind clue.Kind) *clue.Clue {
	best := cmp.Or(d.best(kind), &clue.Clue{})
	for i := range d.clues {
		if c := &d.clues[i]; c.Kind == kind && c.Rank == best.Rank && stood(best) < stood(c) && stood(c) <= d.at {
			best = c
		}
	}
	return best
}

// stood returns the place of a clue, also if it was handed on from a record.
func stood(c *clue.Clue) int { return cmp.Or(int(c.Stood), c.At) }

// valueOf returns the value of the surest clue of a kind; empty if there is
// none.
func valueOf(d *draft, kind clue.Kind) string {
	if c := d.best(kind); c != nil {
		return c.Value
	}
	return ""
}

// answerOf returns the clue that says the most about the response: the outermost
// body that names a code, else the outermost one that says more than a client
// repeating the status, else the outermost one; nil if there is none.
func answerOf(d *draft) *clue.Clue {
	var best *clue.Clue
	most, status := 0, 0
	if c := bestStatus(d); c != nil {
		status = c.Number
	}
	for i := range d.clues {
		c := &d.clues[i]
		if c.Kind != clue.Answer {
			continue
		}
		if tells := howMuch(c.Fault, status); best == nil || tells > most {
			best, most = c, tells
		}
	}
	return best
}

// howMuch returns how much a body says: more with a code than with only a message.
func howMuch(f *exchange.Fault, status int) int {
	switch {
	case f.Code != "":
		return 2
	case f.Message != "" && !repeats(f.Message, status):
		return 1
	}
	return 0
}

// messageBeside returns the message of another response that reports the same
// failure; "" if there is none.
func messageBeside(d *draft, answer *clue.Clue) string {
	for i := range d.clues {
		if c := &d.clues[i]; c.Kind == clue.Answer && c != answer && c.Fault.Message != "" {
			return shown(c.Fault.Message)
		}
	}
	return ""
}

// nameError fills in code and OAuth error where the answer has none.
func nameError(f *exchange.Fault, d *draft) {
	codes := codesOf(d)
	i := slices.IndexFunc(codes, func(c *clue.Clue) bool { return isSignIn(c.Value) })
	switch {
	case i >= 0 && !isSignIn(f.Code):
		if f.Code != "" && f.Code != codes[i].Value && !slices.Contains(f.InnerCodes, codes[i].Value) {
			f.InnerCodes = append(f.InnerCodes, codes[i].Value)
		} else if f.Code == "" {
			f.Code = codes[i].Value
		}
	case f.Code == "" && len(codes) > 0:
		f.Code = codes[0].Value
	}
	for _, c := range codes {
		within := isSignIn(c.Value) && isSignIn(f.Code) || lexicon.IsWrapper(f.Code)
		if within && c.Value != f.Code && !slices.Contains(f.InnerCodes, c.Value) {
			f.InnerCodes = append(f.InnerCodes, c.Value)
		}
	}
	if lexicon.IsWrapper(f.Code) && f.InnerMessage == "" {
		f.InnerMessage = messageBehind(d, codes)
	}
	f.OAuthError = cmp.Or(f.OAuthError, valueOf(d, clue.OAuth))
	if f.Code == "" && f.OAuthError == "" && f.Service != gateway {
		f.Code = valueOf(d, clue.CodeWord)
	}
}

// messageBehind returns the message that follows the first of several codes; empty if
// there is none.
//
//	At least one resource deployment operation failed. … (Code: DeploymentFailed)
//	 - Table for output stream 'Microsoft-Perf' is not available … (Code:InvalidOutputTable)
func messageBehind(d *draft, codes []*clue.Clue) string {
	if len(codes) < 2 {
		return ""
	}
	for i := range d.clues {
		if c := &d.clues[i]; c.Kind == clue.Message && c.At > codes[0].At {
			return strings.TrimLeft(shown(c.Value), "- ")
		}
	}
	return ""
}

// wordsOf returns the surest words of a kind, unless they are those of a client
// that repeats the status.
func wordsOf(d *draft, kind clue.Kind) string {
	words := valueOf(d, kind)
	if repeats(words, statusOf(d)) {
		return ""
	}
	return words
}

// repeats reports whether words have a status in them.
func repeats(words string, status int) bool {
	return status != 0 && strings.Contains(words, strconv.Itoa(status))
}

// codesOf returns the clues that name a code, the surest first.
func codesOf(d *draft) []*clue.Clue {
	var codes []*clue.Clue
	for i := range d.clues {
		if d.clues[i].Kind == clue.Code {
			codes = append(codes, &d.clues[i])
		}
	}
	slices.SortStableFunc(codes, func(a, b *clue.Clue) int {
		return cmp.Or(cmp.Compare(a.Rank, b.Rank), cmp.Compare(a.Depth, b.Depth), cmp.Compare(a.At, b.At))
	})
	return codes
}

// addIDs adds the tracking IDs that stand around the answer.
func addIDs(f *exchange.Fault, d *draft) {
	for _, c := range d.clues {
		switch c.Kind {
		case clue.Target, clue.RequestID, clue.CorrelationID, clue.TraceID, clue.ClientID, clue.Masked:
			if !hasID(f, c.Value) && !isCutID(d, &c) {
				body.AddID(f, nameOfID(c.Name, f.Service), c.Value)
			}
		}
	}
	if run := latest(d, clue.RunID); run.Value != "" && len(f.TrackingIDs) == 0 {
		body.AddID(f, run.Name, run.Value)
	}
}

// isCutID reports whether a tracking ID is only the beginning of another one.
func isCutID(d *draft, c *clue.Clue) bool {
	if c.Kind == clue.Masked {
		return false
	}
	return slices.ContainsFunc(d.facts().ids, func(other id) bool { return len(other.value) > len(c.Value) && isPartOf(c.Value, other.value) })
}

// nameOfID returns the name of a tracking ID as the service writes it, where it
// stood under a label for people. What Entra calls the request there, is the trace.
//
//	Request Id: 3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3
func nameOfID(label, service string) string {
	name := strings.ToLower(label)
	switch {
	case service == entra && name == "request id":
		return "trace_id"
	case service == entra:
		return strings.ReplaceAll(name, " ", "_")
	case strings.Contains(name, " "), strings.HasPrefix(name, "x-ms-"):
		return strings.ReplaceAll(name, " ", "-")
	}
	return label
}

// statusOf returns the status of the response: a failure before a success, a status
// in its own place before one in words, and the service's status before any other
// around it.
func statusOf(d *draft) int {
	best := bestStatus(d)
	silent := d.failed() && !d.answered()
	switch {
	case best != nil && (best.Number >= 400 || !silent):
		return best.Number
	case d.partial():
		return partialContent
	case d.has(clue.StatusWord) && !silent && !isCode(d, d.best(clue.StatusWord).Number) && !againstCodes(d, d.best(clue.StatusWord).Number) && !isAfterthought(d, d.best(clue.StatusWord)):
		return d.best(clue.StatusWord).Number
	case d.has(clue.ProxyStatus):
		return d.best(clue.ProxyStatus).Number
	}
	return 0
}

// isCode reports whether the words that stand for a status are only the code of the
// error, whose status others know: Forbidden.
func isCode(d *draft, status int) bool {
	return slices.ContainsFunc(d.facts().codes, func(code string) bool { return lexicon.StatusOf(code) == status })
}

// againstCodes reports whether all codes of the error come with other statuses.
func againstCodes(d *draft, status int) bool {
	return len(d.facts().codes) > 0 && !mayComeWith(d.facts().codes, []int{status})
}

// isAfterthought reports whether words for a status come after a whole response,
// where somebody talks about it.
func isAfterthought(d *draft, words *clue.Clue) bool {
	answer := answerOf(d)
	return answer != nil && answer.Rank == 1 && answer.Fault.Code != "" && words.At > answer.At+len(answer.Value)
}

// bestStatus returns the status that says the most about the response; nil if there
// is none.
func bestStatus(d *draft) *clue.Clue {
	var best *clue.Clue
	for i := range d.clues {
		if c := &d.clues[i]; c.Kind == clue.Status && (best == nil || better(c, best)) {
			best = c
		}
	}
	return best
}

// better reports whether a status says more about the response than another.
func better(c, than *clue.Clue) bool {
	if failed := c.Number >= 400; failed != (than.Number >= 400) {
		return failed
	}
	return cmp.Or(cmp.Compare(c.Rank, than.Rank), cmp.Compare(than.Depth, c.Depth)) < 0
}

// failureOf returns why no response came: the surest words, and among several the
// ones that say the most.
func failureOf(d *draft) exchange.Failure {
	best := d.best(clue.Failure)
	for i := range d.clues {
		if c := &d.clues[i]; c.Kind == clue.Failure && c.Rank == best.Rank && c.Number < best.Number {
			best = c
		}
	}
	return exchange.Failure{Kind: best.Value, Words: shown(best.Name)}
}

// shown returns words for a person: an object that was taken out of them is left
// out, as in "HTTPSConnectionPool(…): Max retries exceeded".
//
// A backtick that closes what was opened before the words doesn't belong to them, as
// in `Error: AADSTS50034: The user account does not exist.`
func shown(words string) string {
	if bare, behind, found := strings.Cut(words, "`"); found && strings.Count(behind, "`")%2 == 0 && bare != "" && (behind == "" || strings.IndexByte(" .,;:)\n", behind[0]) >= 0) {
		words = bare
	}
	if !strings.Contains(words, clue.Hole) {
		return words
	}
	return strings.TrimLeft(strings.ReplaceAll(words, clue.Hole, "…"), "…:;,. ")
}

// saidOf returns what the client said around a status; each line once.
func saidOf(d *draft, status int) string {
	const most = 4 // lines
	var said []string
	for i := range d.clues {
		c := &d.clues[i]
		if c.Kind == clue.Status && c.Number == status && c.Name != "" && len(said) < most {
			addTo(&said, c.Name)
		}
	}
	return strings.Join(said, "\n")
}

// urlOf returns what was called, as completely as the clues have it.
func urlOf(d *draft) string {
	url := called(d, latest(d, clue.URL))
	path, host := valueOf(d, clue.Path), valueOf(d, clue.Host)
	if url.Value != "" && url.Rank < address.NoCall && !(url.Rank > 3 && path != "" && host != "") {
		return url.Value
	}
	switch {
	case path == "" || host == "":
		return path
	case host == "169.254.169.254": // the metadata address, which has no TLS
		return "http://" + host + path
	}
	return "https://" + host + path
}

// called returns the first URL with a path on the host of one without a path, which is
// mostly the audience of a token; that one itself, if there is none.
//
//	"aud": "https://graph.microsoft.com"
//	GET https://graph.microsoft.com/v1.0/auditLogs/signIns
func called(d *draft, url *clue.Clue) *clue.Clue {
	const slashes = 3 // two before the host, one after it
	host := strings.TrimSuffix(url.Value, "/") + "/"
	if strings.Count(host, "/") != slashes {
		return url
	}
	for i := range d.clues {
		c := &d.clues[i]
		if c.Kind == clue.URL && c.Rank < address.NoCall && len(c.Value) > len(host) && strings.HasPrefix(c.Value, host) {
			return c
		}
	}
	return url
}

// isForToken reports whether a URL was called for the token of a call that an API
// answered, with a code or in words without a status next to them.
//
//	Getting token from: https://login.windows.net/0e9f2027-…/oauth2/token
//	rapid7/Microsoft Windows Defender ATP: Machine not_exist not found
func isForToken(url string, f *exchange.Fault, d *draft) bool {
	said := f.Code != "" || !d.has(clue.Status, clue.Failure, clue.ProxyStatus, clue.OAuth)
	isAPI := isOfAPICode(f) && firstURL(d, isOfAPI) != ""
	return (f.Service == graph || f.Service == defender || isAPI) && said && lexicon.ServiceOfHost(url) == entra
}

// isOfAPICode reports whether an error has a code that no token endpoint gives.
func isOfAPICode(f *exchange.Fault) bool {
	return f.Code != "" && f.OAuthError == "" && !isSignIn(f.Code)
}

// isTokenURL reports whether a URL is the endpoint of Entra at which the token for another
// call was requested.
//
//	Failed to refresh the Token for request to https://management.azure.com/…: StatusCode=400 … Endpoint https://login.microsoftonline.com/…/oauth2/token
func isTokenURL(url string) bool {
	return lexicon.ServiceOfHost(url) == entra && strings.Contains(url, "/oauth2/") && strings.Contains(url, "/token")
}

func isOfAPI(url string) bool {
	service := lexicon.ServiceOfHost(url)
	return service == graph || service == defender
}

// firstURL returns the first URL that may have been called and meets a condition.
func firstURL(d *draft, is func(url string) bool) string {
	i := slices.IndexFunc(d.clues, func(c clue.Clue) bool { return c.Kind == clue.URL && c.Rank < address.NoCall && is(c.Value) })
	if i < 0 {
		return ""
	}
	return d.clues[i].Value
}

// leaveOwnPage drops the page of the program itself on which a sign-in failed: that
// of a development server, or a path without a host that isn't one of a token endpoint.
// It drops what the message itself names, and a host alone, which is a setting, too.
//
//	Request Method:	POST
//	Request URL:	http://127.0.0.1:8000/clientcreds/get_consent/
//	Internal Server Error: /api/microsoft_authentication/callback
func leaveOwnPage(r *exchange.Request, message string) {
	alone := strings.Count(strings.TrimSuffix(r.URL, "/"), "/") == 2 && r.Method == ""
	if r.URL == "" || !lexicon.IsLoopback(r.URL) && r.URL[0] != '/' && !alone && !strings.Contains(message, r.URL) {
		return
	}
	for _, part := range [...]string{"oauth2", "/token", "/metadata/", "devicecode", "well-known", "/discovery/", "userrealm"} {
		if strings.Contains(strings.ToLower(r.URL), part) {
			return
		}
	}
	r.URL, r.Method = "", ""
}

// placeOf returns where the response begins: with its status, if that comes before
// the body.
func placeOf(d *draft, answer *clue.Clue) int {
	status := bestStatus(d)
	switch {
	case answer != nil && status != nil:
		return min(answer.At, status.At)
	case answer != nil:
		return answer.At
	case status != nil:
		return status.At
	}
	for _, kind := range [...]clue.Kind{clue.Code, clue.Failure, clue.Success} {
		if c := d.best(kind); c != nil {
			return c.At
		}
	}
	return d.at
}

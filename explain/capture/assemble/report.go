package assemble

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/told"
	"github.com/defender-err/defender-err/explain/exchange"
)

// A Found is an exchange, and where in the input it stands.
type Found struct {
	exchange.Exchange

	Place int  // where the response begins, or what tells of it
	Full  bool // more clues spoke of it than are kept
}

// Exchanges returns the failures that the clues below a container tell of, in
// the order of the input. What the input only mentions is none.
func Exchanges(root *clue.Node, in *told.Input) []Found {
	drafts, loose := gather(root)
	drafts = happened(drafts, in)
	if len(drafts) == 0 {
		return success(loose)
	}
	found := make([]Found, len(drafts))
	for i, d := range drafts {
		found[i] = report(d)
	}
	return found
}

// happened returns the drafts of what happened, and is not only mentioned. What shows
// to have happened may show the same of what stands apart from it.
func happened(drafts []*draft, in *told.Input) []*draft {
	const few = 12
	did := make([]bool, len(drafts))
	for i, d := range drafts {
		did[i] = isTold(in.Weigh(d.clues))
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
	var kept []*draft
	for i, d := range drafts {
		if did[i] {
			kept = append(kept, d)
		}
	}
	return kept
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

// success returns the exchange that went well, where a whole response shows
// that one did.
func success(loose []clue.Clue) []Found {
	d := &draft{}
	for _, c := range loose {
		d.put(c)
	}
	answered := d.any(clue.Status, func(c *clue.Clue) bool { return c.Rank == 1 }) || d.has(clue.Header) && d.has(clue.RequestID)
	if !answered && !d.has(clue.Success) {
		return nil
	}
	x := report(d)
	x.Response.Fault = exchange.Fault{Service: x.Response.Fault.Service} // its words and IDs are data
	ReadHeaders(&x.Exchange)
	return []Found{x}
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
	f.Service = serviceOf(d, answer)
	sent := f.Code != "" && !isCut(d, answer)
	nameError(f, d)
	if !sent { // else its words are those of the service, also where it had none
		f.Message = cmp.Or(f.Message, shown(wordsOf(d, clue.Message)), shown(wordsOf(d, clue.Refusal)), shown(valueOf(d, clue.Gateway)))
	}
	f.Message = withoutBold(cmp.Or(shown(f.Message), messageBeside(d, answer)))
	addIDs(f, d)
	x.Response.Status = statusOf(d)
	if d.failed() && !d.answered() {
		x.Failure = failureOf(d)
	}
	x.Response.Header = responseHeader(d)
	x.Request.Header = requestHeader(d)
	x.Request.Method = valueOf(d, clue.Method)
	x.Request.URL = urlOf(d)
	switch {
	case isForToken(x.Request.URL, f, d):
		x.Request.URL = ""
	case f.Service == entra && isSignIn(f.Code) && lexicon.ServiceOfHost(x.Request.URL) != entra:
		x.Request.URL = cmp.Or(tokenURL(d), x.Request.URL)
	}
	x.Request.Body = []byte(valueOf(d, clue.RequestBody))
	x.Time = timeOf(d)
	x.Item = valueOf(d, clue.Item)
	if x.Truncated = isCut(d, answer); x.Truncated || answer == nil {
		x.Response.Said = saidOf(d, x.Response.Status)
	}
	x.Place = placeOf(d, answer)
	ReadHeaders(&x.Exchange)
	return x
}

// isCut reports whether an answer breaks off, or, if there is none, what tells of
// the failure. What only stands around the answer may.
func isCut(d *draft, answer *clue.Clue) bool {
	return d.any(clue.Cut, func(c *clue.Clue) bool { return answer == nil || c.At == answer.At })
}

// timeOf returns when a failure happened: of the times that are as sure as others,
// the last one before it was told, or else the first; empty if there is none.
func timeOf(d *draft) string {
	best := d.best(clue.Time)
	if best == nil {
		return ""
	}
	for i := range d.clues {
		c := &d.clues[i]
		if c.Kind == clue.Time && c.Rank == best.Rank && best.At < c.At && c.At <= d.at {
			best = c
		}
	}
	return best.Value
}

// valueOf returns the value of the surest clue of a kind; empty if there is
// none.
func valueOf(d *draft, kind clue.Kind) string {
	if c := d.best(kind); c != nil {
		return c.Value
	}
	return ""
}

// answerOf returns what tells most of the answer: the outermost body that names a
// code, else the outermost one that says more than a client does which repeats the
// status, else the outermost one; nil if there is none.
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

// howMuch returns how much a body tells: more with a code than with a message only.
func howMuch(f *exchange.Fault, status int) int {
	switch {
	case f.Code != "":
		return 2
	case f.Message != "" && !repeats(f.Message, status):
		return 1
	}
	return 0
}

// messageBeside returns the message of another answer in which the same failure is
// told; empty if there is none.
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
	f.OAuthError = cmp.Or(f.OAuthError, valueOf(d, clue.OAuth))
	if f.Code == "" && f.OAuthError == "" && f.Service != gateway {
		f.Code = valueOf(d, clue.CodeWord)
	}
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
			if !hasID(f, c.Value) {
				body.AddID(f, nameOfID(c.Name, f.Service), c.Value)
			}
		}
	}
	if run := runOf(d); run != nil && len(f.TrackingIDs) == 0 {
		body.AddID(f, run.Name, run.Value)
	}
}

// runOf returns the ID of the run that a failure is of: of several, the last one before
// it was told, or else the first; nil if there is none.
func runOf(d *draft) *clue.Clue {
	best := d.best(clue.RunID)
	for i := range d.clues {
		if c := &d.clues[i]; c.Kind == clue.RunID && best.At < c.At && c.At <= d.at {
			best = c
		}
	}
	return best
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

// statusOf returns the status of the response: that of a failure before one of
// a success, one in its own place before one in words, that of the service
// before that of what stands around it.
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
	codes := d.facts().codes
	return len(codes) > 0 && !slices.ContainsFunc(codes, func(code string) bool {
		known := lexicon.StatusOf(code)
		return known == 0 || known == status
	})
}

// isAfterthought reports whether words that stand for a status come behind a whole
// answer, where somebody talks about it.
func isAfterthought(d *draft, words *clue.Clue) bool {
	answer := answerOf(d)
	return answer != nil && answer.Rank == 1 && answer.Fault.Code != "" && words.At > answer.At+len(answer.Value)
}

// bestStatus returns the status that tells most of the response; nil if there is
// none.
func bestStatus(d *draft) *clue.Clue {
	var best *clue.Clue
	for i := range d.clues {
		if c := &d.clues[i]; c.Kind == clue.Status && (best == nil || better(c, best)) {
			best = c
		}
	}
	return best
}

// better reports whether a status tells more of the response than another.
func better(c, than *clue.Clue) bool {
	if failed := c.Number >= 400; failed != (than.Number >= 400) {
		return failed
	}
	return cmp.Or(cmp.Compare(c.Rank, than.Rank), cmp.Compare(than.Depth, c.Depth)) < 0
}

// failureOf returns why no answer came: the surest words, and of several those that
// say more than an outline of it.
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
	if bare, found := strings.CutSuffix(words, "`"); found && strings.Count(bare, "`")%2 == 0 {
		words = bare
	}
	if !strings.Contains(words, clue.Hole) {
		return words
	}
	return strings.TrimLeft(strings.ReplaceAll(words, clue.Hole, "…"), "…:;,. ")
}

// withoutBold returns a message without the marks of Markdown by which people have
// made words in it bold.
//
//	… permissions (Machine.Scan, **Machine.CollectForensic**, Machine.Offboard) …
func withoutBold(message string) string {
	const mark = "**"
	if !strings.Contains(message, mark) {
		return message
	}
	parts := strings.Split(message, mark)
	if len(parts)%2 == 0 {
		return message
	}
	for i := 1; i < len(parts); i += 2 {
		bold := parts[i]
		if bold == "" || bold != strings.Trim(bold, " */") { // a mask, a power, a path
			return message
		}
	}
	return strings.Join(parts, "")
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

// urlOf returns what was called, as complete as the clues tell it.
func urlOf(d *draft) string {
	url := d.best(clue.URL)
	if url != nil && url.Rank >= address.NoCall {
		url = nil
	}
	path, host := valueOf(d, clue.Path), valueOf(d, clue.Host)
	if url != nil && !(url.Rank > 3 && path != "" && host != "") {
		return url.Value
	}
	if path != "" && host != "" {
		return "https://" + host + path
	}
	return path
}

// isForToken reports whether a URL was called for the token of the call that an
// API answered, with a code or in words that no status stands beside.
//
//	Getting token from: https://login.windows.net/0e9f2027-…/oauth2/token
//	rapid7/Microsoft Windows Defender ATP: Machine not_exist not found
func isForToken(url string, f *exchange.Fault, d *draft) bool {
	said := f.Code != "" || !d.has(clue.Status, clue.Failure, clue.ProxyStatus, clue.OAuth)
	return (f.Service == graph || f.Service == defender) && said && lexicon.ServiceOfHost(url) == entra
}

// tokenURL returns the endpoint of Entra at which the token for another call was
// requested; empty if there is none.
//
//	Failed to refresh the Token for request to https://management.azure.com/…: StatusCode=400 … Endpoint https://login.microsoftonline.com/…/oauth2/token
func tokenURL(d *draft) string {
	for i := range d.clues {
		c := &d.clues[i]
		if c.Kind == clue.URL && c.Rank < address.NoCall && lexicon.ServiceOfHost(c.Value) == entra && strings.Contains(c.Value, "/oauth2/") && strings.Contains(c.Value, "/token") {
			return c.Value
		}
	}
	return ""
}

// placeOf returns where the response begins: with its status, where that stands
// before what was answered.
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

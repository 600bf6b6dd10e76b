package peel

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/layer"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/member"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// A place is the place of a value in the input.
type place struct{ start, end int }

// object makes a kid of an object in a text.
func (p *peeler) object(t text.Text, v *notation.Value, n *clue.Node) {
	if name := labelAbove(t.S, v.Start); clue.ClassOf(name) == clue.ForHeaders {
		kind := kindOfHeaders(name)
		if printsRequest(t.S[:v.Start]) {
			kind = clue.RequestHeader
		}
		p.headers(v, n.Kid(clue.Headers, name, t.Place(v.Start), t.Place(v.End)), kind)
		return
	}
	if p.inner(t, v, n) {
		return
	}
	p.plant(t, v, n.Kid(clue.Object, v.Type, t.Place(v.Start), t.Place(v.End)))
}

// plant makes clues and kids of the members of an object.
func (p *peeler) plant(t text.Text, v *notation.Value, n *clue.Node) {
	const least = 30 // bytes that an object counts for
	if !p.may(least, n.Depth) {
		return
	}
	if v.Kind == notation.List {
		n.Shape = clue.List
	}
	if v.Success() {
		p.success(t, v, n)
		return
	}
	if body.HasItems(v) {
		p.items(t, v, n)
		return
	}
	if isEntity(v) {
		return
	}
	if !p.calm && isCalm(v) {
		p.calm = true
		defer func() { p.calm = false }()
	}
	form := member.Form{}
	if answer, ok := body.Read(v); ok && !answer.Wrapped && v.Kind == notation.Object && !(p.calm && saysLittle(&answer)) {
		p.answer(t, v, &answer, n)
		form.InFault = true
	} else if namesNothing(v, ok) {
		p.breakOff(place{start: n.At, end: n.End})
	}
	cut := p.cut
	if v.Cut && (form.InFault || !cut) {
		n.Count(clue.Cut, n.At, 1, n.At) // as each breaks off at a different place
	}
	p.cut = cut || v.Cut
	frayed := p.frayed
	for i := range v.Members {
		p.frayed = frayed || i+1 < len(v.Members) && v.Members[i+1].Name == "message"
		p.member(t, &v.Members[i], n, form)
		if n.Shape == clue.List && p.handOnElements(n) {
			forget(v.Members[:i+1])
		}
	}
	p.frayed, p.cut = frayed, cut
}

// isEntity reports whether an object is one of Microsoft Graph, as it was sent or as it
// came: what its members say is nobody's failure.
//
//	{"@odata.type": "#microsoft.graph.win32LobApp", "displayName": "7zip", "description": "7zip"}
func isEntity(v *notation.Value) bool {
	typ := v.Find("@odata.type")
	if v.Kind != notation.Object || typ == nil || !strings.HasPrefix(typ.Text, "#microsoft.graph.") {
		return false
	}
	return !slices.ContainsFunc(v.Members, func(m notation.Member) bool {
		class := clue.ClassOf(m.Name)
		return class == clue.ForOAuth || class == clue.ForCode || class == clue.ForInner
	})
}

// breakOff notes a place that is broken beyond reading. Among places inside each
// other, the outermost counts; among more than a few, the first ones.
func (p *peeler) breakOff(at place) {
	const few = 32
	inside := len(p.broken) > 0 && at.start <= p.broken[len(p.broken)-1].end
	if !inside && len(p.broken) < few {
		p.broken = append(p.broken, at)
	}
}

// namesNothing reports whether an object is an error without anything readable:
//
//	{"error":{"code":,,,}}
func namesNothing(v *notation.Value, read bool) bool {
	fault := v.Find("error")
	return !read && fault != nil && fault.Kind == notation.Object && (v.Cut || !v.Tidy() || slices.ContainsFunc(fault.Members, isAbsent))
}

func isAbsent(m notation.Member) bool { return m.Value.Kind == notation.Absent }

// isCalm reports whether an object is a log record without bad news.
//
//	{"LogLevel":"Information","Message":"Start processing HTTP request GET …"}
func isCalm(v *notation.Value) bool {
	for i := range v.Members {
		m := &v.Members[i]
		if clue.ClassOf(m.Name) != clue.ForLevel {
			continue
		}
		switch strings.ToLower(m.Value.Scalar()) {
		case "info", "information", "debug", "trace":
			return true
		}
	}
	return false
}

// saysLittle reports whether only a message makes an object an answer.
func saysLittle(a *body.Answer) bool {
	return a.Fault.Code == "" && a.Fault.OAuthError == "" && a.Status < 400
}

// success adds what the body of a success says.
func (p *peeler) success(t text.Text, v *notation.Value, n *clue.Node) {
	n.Add(clue.Clue{Kind: clue.Success, Value: t.S[v.Start:v.End], Rank: 1, At: n.At})
	if context := v.Find("@odata.context"); context != nil {
		if service := lexicon.ServiceOfHost(context.Text); service != "" {
			n.Tell(clue.HostOf, service, 3, n.At)
		}
	}
}

// items makes a kid of each entry of a batch or an import that has failed. What
// went well in it is left out.
func (p *peeler) items(t text.Text, v *notation.Value, n *clue.Node) {
	n.Shape = clue.List
	var held []*notation.Value // entries that haven't been passed on yet
	for item := range body.Items(v) {
		kid := n.Kid(clue.Object, "", t.Place(item.Value.Start), t.Place(item.Value.End))
		kid.Tell(clue.Item, item.Item, 1, kid.At)
		whole := item.Body
		if whole == nil {
			whole = item.Value
		}
		p.answer(t, whole, &item.Answer, kid)
		if item.Status != 0 {
			kid.Count(clue.Status, item.Status, 1, kid.At)
		}
		if headers := item.Value.Find("headers"); headers != nil {
			p.headers(headers, kid, clue.Header)
		}
		held = append(held, item.Value)
		if p.handOnElements(n) {
			for _, entry := range held {
				entry.Members = nil
			}
			held = held[:0]
		}
	}
}

// answer adds what an object says as the body of a response.
func (p *peeler) answer(t text.Text, v *notation.Value, a *body.Answer, n *clue.Node) {
	const surely, maybe = 1, 3
	rank := surely
	if a.Weak {
		rank = maybe
	}
	n.Add(clue.Clue{Kind: clue.Answer, Value: t.S[v.Start:v.End], Rank: rank, At: n.At, Fault: &a.Fault})
	if a.Fault.Service != "" {
		n.Tell(clue.Shape, a.Fault.Service, 3, n.At)
	}
	if a.Status == body.PartialContent {
		n.Count(clue.Status, a.Status, 2, n.At)
	}
	switch {
	case a.Time != "":
		n.Tell(clue.Time, a.Time, 2, n.At)
	case a.Logged != "":
		n.Tell(clue.Time, a.Logged, 3, n.At)
	}
}

// member makes a clue of a member, or a kid of its contents.
func (p *peeler) member(t text.Text, m *notation.Member, n *clue.Node, form member.Form) {
	at := place{start: t.Place(m.At), end: t.Place(m.Value.End)}
	switch class := clue.ClassOf(m.Name); {
	case class == clue.ForHeaders:
		p.headers(&m.Value, n.Kid(clue.Headers, m.Name, at.start, at.end), kindOfHeaders(m.Name))
	case class == clue.ForRequest && (m.Value.Kind == notation.Object || m.Value.Kind == notation.String):
		p.request(&m.Value, n.Kid(clue.Headers, m.Name, at.start, at.end))
	case m.Value.Kind == notation.Object && p.content(&m.Value, n, at):
	case m.Value.Kind == notation.List && class == clue.ForTime: // date=[Tue, 17 Nov 2026 09:14:03 GMT]
		member.Read(n, m.Name, strings.Trim(t.S[m.Value.Start:m.Value.End], "[]"), at.start, form)
	case m.Value.Kind == notation.List && clue.ClassOf(m.Value.Type) == clue.ForStatus && len(m.Value.Members) > 0: // Status(403, None)
		member.Read(n, m.Value.Type, m.Value.Members[0].Value.Scalar(), at.start, form)
	case m.Value.Kind == notation.Object, m.Value.Kind == notation.List:
		if s, ok := bytesIn(&m.Value); ok {
			p.named(n, m.Name, text.Within(s, at.start, at.end), at, form)
			return
		}
		p.plant(t, &m.Value, n.Kid(clue.Object, m.Name, at.start, at.end))
	case m.IsReference():
	case m.Value.Kind == notation.String, m.Value.Kind == notation.Bare:
		form.Bare = m.Value.Kind == notation.Bare
		form.Cut = m.Value.Cut && !p.frayed
		p.named(n, m.Name, inside(t, &m.Value), at, form)
	}
}

// content makes a kid of a body that Logic Apps has encoded. It reports whether a
// value is one.
func (p *peeler) content(v *notation.Value, n *clue.Node, at place) bool {
	decoded, ok := body.Content(v)
	if ok {
		p.segment(layer.Clean(text.Within(decoded, at.start, at.end)), n.Kid(clue.Value, "", at.start, at.end))
	}
	return ok
}

// inside returns the text that a value is, with the places where its lines stand.
func inside(t text.Text, v *notation.Value) text.Text {
	if v.Kind == notation.String && strings.IndexByte(v.Text, '\n') >= 0 {
		exact := layer.Unescape(t.Slice(v.Start+1, max(v.Start+1, v.End-1)))
		if exact.S == strings.ReplaceAll(v.Text, "\r", "") { // which no layer keeps
			return exact
		}
	}
	return text.Within(v.Text, t.Place(v.Start), t.Place(v.End))
}

// labelAbove returns the name that an object has in front of it, maybe on the line
// before.
//
//	Headers:
//	{
//	  Retry-After: 30
func labelAbove(s string, at int) string {
	const gap = 8
	for i := 0; i < gap && at > 0 && strings.IndexByte(" \r\n", s[at-1]) >= 0; i++ {
		at--
	}
	return labelBefore(s, at)
}

// printsRequest reports whether text ends with the beginning of a request as .NET
// prints it.
//
//	Method: POST, RequestUri: 'https://graph.microsoft.com/…', Version: 1.1, Content: <null>, Headers:
func printsRequest(before string) bool {
	const longest = 4 << 10
	before = strings.TrimRight(before[max(0, len(before)-longest):], " \r\n")
	return strings.Contains(before[strings.LastIndexByte(before, '\n')+1:], "RequestUri: ")
}

// kindOfHeaders returns what the headers with a name are: those of the response,
// unless the name says something else.
func kindOfHeaders(name string) clue.Kind {
	if len(name) > len("request") && strings.EqualFold(name[:len("request")], "request") {
		return clue.RequestHeader
	}
	return clue.Header
}

// headers adds the headers that a member holds, and the clues that they are by
// themselves: IDs, a time.
func (p *peeler) headers(v *notation.Value, n *clue.Node, kind clue.Kind) {
	for _, f := range body.Fields(v) {
		n.Add(clue.Clue{Kind: kind, Name: f.Name, Value: f.Value, Rank: 1, At: n.At})
		if kind == clue.Header {
			member.Read(n, f.Name, f.Value, n.At, member.Form{})
		}
	}
}

// request adds the members that are the request: its method, URL, headers, and body.
// Nothing else in it was answered.
func (p *peeler) request(v *notation.Value, n *clue.Node) {
	if v.Kind == notation.String {
		n.Tell(clue.RequestBody, v.Text, 2, n.At)
		return
	}
	for i := range v.Members {
		m := &v.Members[i]
		switch class := clue.ClassOf(m.Name); class {
		case clue.ForHeaders:
			p.headers(&m.Value, n, clue.RequestHeader)
		case clue.ForRequest:
			p.request(&m.Value, n)
		case clue.ForURL, clue.ForPath, clue.ForHost, clue.ForMethod:
			member.Read(n, m.Name, m.Value.Scalar(), n.At, member.Form{Bare: m.Value.Kind == notation.Bare})
		case clue.NoClass:
			if isSent(m.Name) && m.Value.Kind == notation.String {
				n.Tell(clue.RequestBody, m.Value.Text, 1, n.At)
			}
		}
	}
}

// isSent reports whether a member of a request with a name is its body.
func isSent(name string) bool {
	return name == "body" || name == "data" || name == "text" || name == "raw" || name == "content"
}

// named reads a text that has a name: the clue that the whole of it is, and what is
// inside.
func (p *peeler) named(n *clue.Node, name string, t text.Text, at place, form member.Form) {
	class := clue.ClassOf(name)
	if class == clue.ForSecret {
		return
	}
	value := strings.TrimSpace(t.S)
	member.Read(n, name, value, at.start, form)
	if class == clue.ForTitle && !form.InFault || isTime(value) || !isRich(value, class, form) && !isVariant(name, value) {
		return
	}
	shape := clue.Value
	if class == clue.ForMessage && form.InFault {
		shape = clue.Words
	}
	p.segment(t, n.Kid(shape, name, at.start, at.end))
}

// isRich reports whether a value may hold more than it says by itself.
func isRich(value string, class clue.Class, form member.Form) bool {
	const short, bareShort = 20, 30
	if len(value) > bareShort {
		return true
	}
	return !form.Bare && (len(value) > short || class == clue.ForMessage || class == clue.ForReason || class == clue.ForOAuth ||
		strings.ContainsAny(value, `{<"\`) || hasNumber(value))
}

// isVariant reports whether a value without a name is what a failure is called in
// an enumeration: Error(Connect, TunnelUnsuccessful).
func isVariant(name, value string) bool {
	const shortest = 12
	return name == "" && len(value) >= shortest && 'A' <= value[0] && value[0] <= 'Z' && strings.IndexByte(value, ' ') < 0
}

// hasNumber reports whether a text has three digits in a row.
func hasNumber(s string) bool {
	run := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			run = 0
			continue
		}
		if run++; run == 3 {
			return true
		}
	}
	return false
}

// isTime reports whether a value is a time, which says no more than its name does.
func isTime(value string) bool {
	end, ok := stamp.At(value, 0)
	return ok && end == len(value)
}

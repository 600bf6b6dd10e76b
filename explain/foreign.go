package explain

import (
	"bytes"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/around"
	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/kusto"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/internal/recognize"
)

// foreign tells which API answered, if it isn't one in the catalog: by
// the wording, by the host that was called, or by the code. What only looks like
// a code of the catalog is none then.
func foreign(c *diagnose.Case) diagnose.Foreign {
	f := &c.Exchange.Response.Fault
	switch c.Message.ID {
	case "identity-not-found", "several-identities", "identity-not-on-app", "identity-not-on-resource", "identity-fetch-failed":
		return otherAPI(catalog.IdentityEndpoint)
	case "service-health-moved": // it names Graph, which didn't answer
		return otherAPI(catalog.ActivityFeed)
	}
	if recognize.IsOfManager(f, c.Exchange.Response.Status) {
		return otherAPI(catalog.ResourceManager)
	}
	if o, ok := ofProgram(c); ok {
		return o
	}
	if isOfWorkspace(c) || c.NamesWorkspace() {
		return otherAPI(catalog.LogAnalytics)
	}
	named := f.Service != "" && !recognize.IsOfSignInLibrary(f)
	if named && !isGuessed(f) {
		return diagnose.Foreign{} // the form of the answer tells
	}
	url := c.Exchange.Request.URL
	host := recognize.ForeignHost(url)
	told := c.Message.ID != "" && !c.Message.General && c.Message.Service != fact.Unknown && !(c.Message.Service == fact.Entra && isGuessed(f))
	called := (recognize.IsCallShown(&c.Exchange) || strings.HasPrefix(host, "api.") || strings.Contains(host, ".api.")) && !isNamedIn(c, url)
	if s, ok := stranger(c, host, called && !told); ok {
		return s
	}
	if s, ok := strangerByHeader(c, host); ok && !told { // what a gateway of theirs adds to any response
		return s
	}
	if !named || f.Service == string(fact.Entra) {
		bare := c.Exchange.Response.Status != 0 && f.Code == "" && f.Message == "" && catalog.MentionedService(c.Exchange.Response.Body) == "" // only the URL tells
		if o, ok := catalog.OtherAPIAt(host); ok && (called || bare) && !(told && c.Exchange.Source.Format == capture.Text && !hunting.IsOfQuery(&c.Message)) {
			return ofOtherAPI(o, diagnose.Foreign{Host: host})
		}
	}
	if o, by, ok := otherAPIOf(f); ok {
		return ofOtherAPI(o, by)
	}
	if o, command, ok := catalog.OtherAPIByCommand(c.Exchange.Response.Body); ok && url == "" && !told {
		return ofOtherAPI(o, diagnose.Foreign{Command: command})
	}
	switch {
	case host == "" || told || !called || address.IsOnPremisesSignIn(url):
		return diagnose.Foreign{}
	case address.IsProxied(url) || catalog.IsLookalikeHost(host): // whatever the path looks like
		return diagnose.Foreign{Host: host}
	case named && f.Service != string(fact.Entra) || c.Operation.ID != "":
		return diagnose.Foreign{}
	case c.Code.Name != "" && !repeatsStatus(c.Code) && !strings.EqualFold(c.Code.Name, f.OAuthError):
		return diagnose.Foreign{}
	}
	return diagnose.Foreign{Host: host}
}

// ofProgram returns the API whose client is named around an error, where the error
// itself doesn't tell who sent it: it has no URL, no ID, and words that several of them
// have, as those of the query engine.
//
//	KustoServiceError([{'error': {'code': 'General_BadRequest', …
//	Microsoft.Azure.Management.Monitor.Models.ErrorContractException: Operation returned an invalid status code 'BadRequest'
func ofProgram(c *diagnose.Case) (diagnose.Foreign, bool) {
	f := &c.Exchange.Response.Fault
	name := c.Exchange.Program.API
	told := c.Message.ID != "" && !c.Message.General && c.Message.Service != fact.Unknown && !hunting.IsOfQuery(&c.Message) &&
		!strings.HasPrefix(c.Exchange.Program.Name, "az security")
	asked := c.Exchange.Request.URL != "" && recognize.ForeignHost(c.Exchange.Request.URL) == ""
	switch {
	case name == "", told, asked, saysWho(f):
		return diagnose.Foreign{}, false
	case name == catalog.ResourceManager && catalog.IsCodeOf(f.Code, catalog.LogAnalytics) && !catalog.IsCodeOf(f.Code, name):
		return diagnose.Foreign{}, false
	}
	if o, _, ok := otherAPIOf(f); ok && o.Name != name && !(name == catalog.ResourceManager && o.Name == catalog.LogAnalytics) {
		return diagnose.Foreign{}, false
	}
	if kusto.IsOnlyTable(c.Exchange.Program.Name) {
		return otherAPI(name), hunting.IsOfQuery(&c.Message) && !kusto.NamesHunting(c.Exchange.Response.Body)
	}
	o, _ := catalog.OtherAPINamed(name)
	return ofOtherAPI(o, diagnose.Foreign{Command: c.Exchange.Program.Name}), true
}

// isNamedIn reports whether a known message names a URL that somebody else couldn't read,
// and no other is there.
//
//	There was an error downloading the template from URI 'https://raw.githubusercontent.com/contoso/rules/main/rule.json'.
func isNamedIn(c *diagnose.Case, url string) bool {
	return url != "" && c.Message.Service == fact.Unknown && !c.Message.General && c.Values.Get("uri") == url
}

// saysWho reports whether an error itself tells who sent it.
func saysWho(f *exchange.Fault) bool {
	return recognize.IsOfSignInLibrary(f) || f.OAuthError != "" || catalog.IsSignInNumber(f.Code) || f.Service != "" && !isGuessed(f)
}

// isOfWorkspace reports whether an error is one of a Log Analytics workspace though
// nothing shows what was called: it has a code or the words of that API, and no
// ID but that API's own; or it is the block that its page prints.
//
//	{"error":{"message":"The request had some invalid properties","code":"BadArgumentError","innererror":…
//	Token: DeviceInfo
//	Line: 1
//	Position: 14
func isOfWorkspace(c *diagnose.Case) bool {
	f := &c.Exchange.Response.Fault
	ofEngine := func(id exchange.TrackingID) bool { // Graph has the second in headers only
		return strings.EqualFold(id.Name, "activityId") || strings.EqualFold(id.Name, "correlationId") || id.Name == "support-id"
	}
	if c.Exchange.Request.URL != "" || f.InnerMessage != "" && statusNumber(f.Code) != 0 { // a gateway passes on what it got
		return false
	}
	body := c.Exchange.Response.Body
	body = body[:min(len(body), 8<<10)]
	block := []string{"\nToken: ", "\nLine: ", "\nPosition: "}
	if hunting.IsOfQuery(&c.Message) && !slices.ContainsFunc(block, func(line string) bool { return !bytes.Contains(body, []byte(line)) }) {
		return true
	}
	if slices.ContainsFunc(f.TrackingIDs, func(id exchange.TrackingID) bool { return !ofEngine(id) }) || catalog.MentionedService(body) != "" {
		return false
	}
	o, _, ok := otherAPIOf(f)
	return ok && o.Name == catalog.LogAnalytics
}

// ofOtherAPI returns another API of Microsoft as the one that answered, by what
// told it.
func ofOtherAPI(o catalog.OtherAPI, by diagnose.Foreign) diagnose.Foreign {
	by.Name, by.Doc, by.Scope, by.Role = o.Name, o.Doc, o.Scope, o.Role
	return by
}

// otherAPI returns the API of Microsoft with that name as the one that answered.
func otherAPI(name string) diagnose.Foreign {
	o, _ := catalog.OtherAPINamed(name)
	return ofOtherAPI(o, diagnose.Foreign{})
}

// stranger returns the service of another company that answered: by the host that
// was called, or, where no host of Microsoft is named, by the form of the response.
func stranger(c *diagnose.Case, host string, called bool) (diagnose.Foreign, bool) {
	if s, ok := catalog.StrangerAt(host); ok && called {
		return ofStranger(s, diagnose.Foreign{Host: host}), true
	}
	if isOfMicrosoft(c, host) {
		return diagnose.Foreign{}, false
	}
	if s, _ := catalog.StrangerIn(c.Exchange.Response.Body); s != nil {
		return ofStranger(s, diagnose.Foreign{Form: true}), true
	}
	if name := catalog.StrangerNamed(c.Exchange.Response.Body); name != "" && c.Exchange.Source.Format == capture.Text && c.Exchange.Response.Fault.Code == "" && (c.Message.ID == "" || c.Message.General) {
		return diagnose.Foreign{Outside: true, Name: name, Said: true}, true
	}
	return diagnose.Foreign{}, false
}

// ofStranger returns a service of another company as the one that answered, by what
// told it.
func ofStranger(s *catalog.Stranger, by diagnose.Foreign) diagnose.Foreign {
	by.Name, by.Doc, by.Outside = s.Name, s.Doc, true
	return by
}

// strangerByHeader returns the service of another company that put a header of its own
// into the response.
func strangerByHeader(c *diagnose.Case, host string) (diagnose.Foreign, bool) {
	s, name := catalog.StrangerWithHeader(c.Exchange.Response.Header)
	if s == nil || isOfMicrosoft(c, host) {
		return diagnose.Foreign{}, false
	}
	return ofStranger(s, diagnose.Foreign{Header: name}), true
}

// isOfMicrosoft reports whether a host of Microsoft was called, or a code of its
// sign-in is in the response. The host is that of another company, if one was.
func isOfMicrosoft(c *diagnose.Case, host string) bool {
	return host == "" && c.Exchange.Request.URL != "" || bytes.Contains(c.Exchange.Response.Body, []byte("AADSTS"))
}

// isGuessed reports whether nothing but names in the text around it, or the form
// that all OAuth services share, says that Defender or the sign-in sent an error.
func isGuessed(f *exchange.Fault) bool {
	switch fact.Service(f.Service) {
	case fact.Defender:
		return len(f.TrackingIDs) == 0
	case fact.Entra:
		ofEntra := func(id exchange.TrackingID) bool { return id.Name == "trace_id" || id.Name == "correlation_id" }
		return !strings.HasPrefix(f.Code, "AADSTS") && f.SubError == "" && len(signInNumbers(f)) == 0 && !slices.ContainsFunc(f.TrackingIDs, ofEntra)
	case fact.Gateway:
		return f.Code == "" || f.Code == "insufficient_scope"
	}
	return false
}

// otherAPIOf returns the other API that sends errors of that wording or with
// that code, and which of them told it.
func otherAPIOf(f *exchange.Fault) (o catalog.OtherAPI, by diagnose.Foreign, ok bool) {
	for _, message := range [...]string{f.InnerMessage, f.Message} {
		if message == "" {
			continue
		}
		if o, ok := catalog.OtherAPIOf(message); ok {
			return o, diagnose.Foreign{}, true
		}
	}
	if o, ok := catalog.OtherAPIWithCode(f.Code); ok {
		return o, diagnose.Foreign{Code: f.Code}, true
	}
	for _, code := range f.InnerCodes {
		if o, ok := catalog.OtherAPIWithCode(code); ok {
			return o, diagnose.Foreign{Code: code}, true
		}
	}
	return catalog.OtherAPI{}, diagnose.Foreign{}, false
}

// ofNeighbor returns what the catalog knows of an error of another API than
// the ones that it is about; what belongs to those only looks like it.
func ofNeighbor(f *exchange.Fault, api *diagnose.Foreign) (fact.Code, fact.Message, fact.Values) {
	if api.Outside {
		m, values := message(f, "", fact.Unknown)
		if m.Service != fact.Unknown || m.Speaker != api.Name {
			return fact.Code{}, fact.Message{}, nil // said by others as well
		}
		return fact.Code{}, m, values
	}
	name := api.Name
	found := code(f, fact.Unknown)
	ofOAuth := name == "" && f.OAuthError != "" && strings.EqualFold(found.Name, f.OAuthError)        // what any service sends
	passedOn := name == catalog.ResourceManager && catalog.IsCodeOf(found.Name, catalog.LogAnalytics) // of the rules that it deploys
	if found.Service != fact.Unknown || ofOAuth || !passedOn && !catalog.IsCodeOf(found.Name, name) && catalog.IsCodeOf(found.Name, "") {
		found = fact.Code{}
	}
	m, values := message(f, found.Name, fact.Unknown)
	if (name == catalog.LogAnalytics || name == catalog.ResourceManager || name == catalog.DataExplorer) && hunting.IsOfQuery(&m) { // which runs the queries of rules and alerts
		return found, m, values
	}
	if name == catalog.ResourceManager && f.InnerMessage != "" && around.IsOfConnector(&m) { // of the playbook that it deploys
		return found, m, values
	}
	around, _ := catalog.FindCode(m.Code, fact.Unknown)
	if m.Service != fact.Unknown || m.Code != "" && lexicon.StatusOf(m.Code) == 0 && !catalog.IsCodeOf(m.Code, name) || around.Wraps && found.Name != around.Name {
		return found, fact.Message{}, nil
	}
	return found, m, values
}

// standBetween makes a gateway the one who answered where the words are those of
// a web server or a connector, whatever was called. What it says is not in its
// code, which is often that of a status.
func standBetween(c *diagnose.Case) {
	f := &c.Exchange.Response.Fault
	if c.Code.Service == fact.Unknown && c.Service != fact.Gateway && catalog.IsCodeOf(c.Code.Name, "") {
		c.Code = fact.Code{} // of a neighbor, and nothing tells that it answered
	}
	if c.Message.ID == "" && c.Service == fact.Gateway && f.Code == "" {
		c.Message = pageMessage(c.Exchange.Response.Body)
	}
	switch {
	case f.Code == "" && c.Message.ID == "" && c.Exchange.Response.Status >= 400 && c.AsksMetadata():
		c.Service = fact.Gateway // the machine itself, or a proxy
	case f.Code == "" && client.IsOfClient(&c.Message) && f.OAuthError == "" && len(f.TrackingIDs) == 0 && c.Exchange.Request.URL == "":
		c.Service, c.Operation = fact.Unknown, fact.Operation{} // nobody was called
	case f.Code == "" && around.IsOfServer(&c.Message):
		c.Service = fact.Gateway
	case around.IsOfConnector(&c.Message) && (f.Service == "" || isGuessed(f)):
		c.Service, c.Operation = fact.Gateway, fact.Operation{}
		if repeatsStatus(c.Code) {
			c.Code = fact.Code{}
		}
	}
}

// betweenMeaning says what a refusal means that doesn't come from the service.
func betweenMeaning(c *diagnose.Case) fact.Text {
	if c.Stated >= 400 && c.AsksMetadata() {
		return client.MetadataFailure().Meaning
	}
	if c.Service != fact.Gateway || c.Status != 403 && c.Status != 451 {
		return fact.Text{}
	}
	return fact.Text{
		En: "Something between the client and the service refused the call; the service never saw it.",
		Ru: "Вызов отклонило что-то между клиентом и службой; до службы он не дошёл.",
	}
}

// pageMessage returns the words of a web server that stand anywhere in a page:
// its heading often says less.
func pageMessage(page []byte) fact.Message {
	const most = 8 << 10
	m, _, _ := catalog.MatchMessage(string(page[:min(len(page), most)]), "", fact.Gateway)
	if !around.IsOfServer(&m) {
		return fact.Message{}
	}
	return m
}

// repeatsStatus reports whether a code says no more than its HTTP status, as
// that of any API may: Forbidden, NotFound. ResourceNotFound is the 404 of
// Azure Resource Manager, too.
func repeatsStatus(c fact.Code) bool {
	if c.Name == "ResourceNotFound" {
		return true
	}
	s, ok := catalog.FindStatus(c.Status)
	return ok && strings.EqualFold(c.Name, strings.ReplaceAll(s.Name, " ", ""))
}

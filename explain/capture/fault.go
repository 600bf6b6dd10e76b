package capture

import (
	"cmp"
	"strings"
)

// An answer is what a response body says.
type answer struct {
	fault     Fault
	status    int    // the status that the body repeats; 0 if it does not
	time      string // when the error happened, as the service wrote it
	truncated bool   // the body breaks off

	// weak is set where any program might have written the body: an "error"
	// that is a sentence, and nothing else that an API would send. It counts
	// where the input is a body, not where it is a log.
	weak bool
	none bool // the body is no error
}

// answer says what o means; false if o is no error.
func (d *decoder) answer(o *object) (answer, bool) {
	a := answer{status: o.status, time: o.date}
	ok := true
	switch {
	case o.err != nil:
		a.fault = d.fault(o.err)
		a.time = cmp.Or(o.err.time(), a.time)
	case o.description != "" || o.errText != "" && len(o.errorCodes) > 0:
		a.fault, a.time = o.tokenFault()
	case o.errText != "":
		return d.errorText(o)
	case o.portalText != "" || o.portalCode != "" && o.message != "":
		a.fault = d.fault(&object{code: o.portalCode, message: cmp.Or(o.portalText, o.message), ids: o.ids})
		a.fault.Service = "defender"
	case o.isBare():
		a.fault = d.fault(o)
		a.time = cmp.Or(o.time(), a.time)
	default:
		ok = false
	}
	if !ok || a.fault.IsZero() && a.status < 400 {
		return d.nested(o)
	}
	o.finish(&a.fault)
	return a, true
}

// isBare reports whether the members of an error stand in o itself.
func (o *object) isBare() bool {
	switch {
	case o.explained:
		return o.status >= 400 || o.code != ""
	case o.message == "" && o.code == "":
		return false
	case o.status >= 400:
		return true
	case o.code != "" && o.message != "" || o.code != "" && o.inner != nil:
		n := statusNumber(o.code)
		return n == 0 || n >= 400
	case o.message != "" && o.members == 1:
		return true
	}
	// ASP.NET sends {"Message":…}; entities that have a message call it
	// "message".
	return o.message != "" && o.pascal && len(o.others) == 0
}

// finish adds what stands around the error to f.
func (o *object) finish(f *Fault) {
	if len(o.ids) > 0 {
		f.setIDs(append(f.TrackingIDs, o.ids...))
	}
	switch {
	case o.explained:
		f.Service = knownService(o.reported)
	case strings.HasPrefix(o.odata, "#microsoft.graph."):
		f.Service = "graph"
	case f.Service != "":
	case isGatewayHost(o.source):
		f.Service = "gateway"
	case o.err == nil && o.status >= 400 && o.code == "" && o.inner == nil:
		// Azure API Management answers {"statusCode":404,"message":…}.
		f.Service = "gateway"
	}
}

// knownService returns the service that an explanation names, if it is one.
func knownService(name string) string {
	switch name {
	case "defender", "graph", "entra", "gateway":
		return name
	}
	return ""
}

// fault reads the members of an error.
func (d *decoder) fault(o *object) Fault {
	f := Fault{Code: o.code, Message: o.message, Claims: o.claims}
	tracked := o.addTarget()
	f.Service = o.service(tracked)
	ids := o.ids
	for in := o.inner; in != nil; in = in.inner {
		ids = append(ids, in.ids...)
		f.nest(Fault{Code: in.code, Message: in.message})
		if in.err != nil {
			f.nest(d.fault(in.err))
		}
		if a, ok := d.text(in.innerText); ok {
			f.nest(a.fault)
		}
	}
	if a, ok := d.text(o.innerText); ok {
		f.nest(a.fault)
	} else {
		f.InnerMessage = cmp.Or(f.InnerMessage, o.innerText)
	}
	if a, ok := d.text(o.message); ok {
		f.wrap(a.fault)
	}
	for _, detail := range o.details {
		f.nest(d.fault(detail))
	}
	if len(ids)+len(f.TrackingIDs) > 0 {
		f.setIDs(append(ids, f.TrackingIDs...))
	}
	return f
}

// nest adds an error found below f.
func (f *Fault) nest(inner Fault) {
	for _, code := range append([]string{inner.Code}, inner.InnerCodes...) {
		if code != "" {
			f.InnerCodes = append(f.InnerCodes, code)
		}
	}
	f.InnerMessage = cmp.Or(inner.InnerMessage, inner.Message, f.InnerMessage)
	f.TrackingIDs = append(f.TrackingIDs, inner.TrackingIDs...)
	f.MaskedID = f.MaskedID || inner.MaskedID
}

// wrap makes f the wrapping of an error found inside its message. Where f
// has no code of its own, the inner error is the one that counts.
func (f *Fault) wrap(inner Fault) {
	if f.Code != "" && f.Code != inner.Code {
		f.nest(inner)
		return
	}
	ids := append(f.TrackingIDs, inner.TrackingIDs...)
	*f = inner
	f.TrackingIDs = ids
}

// addTarget adds the target to the tracking IDs of o if it is one.
func (o *object) addTarget() bool {
	if o.target == "" {
		return false
	}
	plausible, masked := inspectID(o.target)
	switch {
	case masked:
		o.ids = append(o.ids, TrackingID{Name: "target", Value: maskedID})
	case plausible:
		o.ids = append(o.ids, TrackingID{Name: "target", Value: o.target})
	}
	return plausible || masked
}

// service says who answers with errors of this form. tracked tells that the
// target is a tracking ID.
func (o *object) service(tracked bool) string {
	switch {
	case isGatewayHost(o.source):
		return "gateway"
	case o.inner != nil && (o.inner.date != "" || o.inner.has("request-id")):
		return "graph"
	case tracked:
		return "defender"
	case o.source != "" && o.has("clientRequestId"):
		return "gateway"
	}
	return ""
}

func (o *object) has(id string) bool {
	for _, known := range o.ids {
		if known.Name == id {
			return true
		}
	}
	return false
}

// time is when the error happened, as far as it says.
func (o *object) time() string {
	if o.inner != nil && o.inner.date != "" {
		return o.inner.date
	}
	return o.date
}

// tokenFault reads a token error as OAuth 2.0 and Entra send it.
func (o *object) tokenFault() (Fault, string) {
	f, time, ok := entraFault(o.description)
	if !ok {
		f = Fault{Message: o.description, Service: "entra"}
		if len(o.errorCodes) > 0 {
			f.Code = "AADSTS" + o.errorCodes[0]
		}
	}
	f.OAuthError, f.SubError, f.Claims = o.errText, o.subError, o.claims
	return f, cmp.Or(o.date, time)
}

// errorText reads an "error" that is a string: a body that somebody put
// there as text, the per-item error of a Graph indicator, or a sentence.
func (d *decoder) errorText(o *object) (answer, bool) {
	a, ok := d.text(o.errText)
	if !ok {
		a.fault = itemFault(o.errText)
		a.fault.Message = cmp.Or(o.message, a.fault.Message, o.errText)
		a.weak = a.fault.Code == "" && o.status < 400
	}
	a.status = cmp.Or(a.status, o.status, o.itemStatus())
	a.time = cmp.Or(a.time, o.date)
	o.finish(&a.fault)
	if nested, found := d.nested(o); a.weak && found && !nested.weak {
		return nested, true
	}
	return a, true
}

// partialContent is the status of a response in which each item has an answer
// of its own.
const partialContent = 206

// itemStatus returns the status that an item of a batch comes with: Graph
// answers 206 where it refuses some of the indicators sent.
func (o *object) itemStatus() int {
	if o.odata == "#microsoft.graph.tiIndicator" || strings.HasPrefix(o.errText, "Target: ") {
		return partialContent
	}
	return 0
}

// itemFault reads the text that Graph gives for a refused indicator:
// "Target: networkDestinationIPv4 - ValidationFailed - The value …".
func itemFault(text string) Fault {
	rest, found := strings.CutPrefix(text, "Target: ")
	if !found {
		return Fault{}
	}
	_, rest, _ = strings.Cut(rest, " - ")
	code, _, found := strings.Cut(rest, " - ")
	if !found || strings.ContainsAny(code, " \n") {
		return Fault{}
	}
	return Fault{Code: code, Message: text, Service: "graph"}
}

// nested looks for the error in members that only wrap it.
func (d *decoder) nested(o *object) (answer, bool) {
	var weak answer
	for _, value := range o.others {
		a, ok := d.value(value)
		if !ok {
			continue
		}
		a.status = cmp.Or(a.status, o.status)
		o.finish(&a.fault)
		if !a.weak {
			return a, true
		}
		weak = a
	}
	return weak, weak.weak
}

// isGatewayHost reports whether an error comes from the connectors of Logic
// Apps or from API Management, which name themselves as its source.
func isGatewayHost(source string) bool {
	for _, part := range []string{"azure-apim.net", "azconn", "azure-api.net", "azurewebsites.net", "logic-apis"} {
		if strings.Contains(source, part) {
			return true
		}
	}
	return false
}

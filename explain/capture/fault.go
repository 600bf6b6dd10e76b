package capture

import (
	"cmp"
	"strings"
)

// fault reads the members of an error.
func (d *decoder) fault(o *object) Fault {
	f := Fault{Code: o.code, Message: o.message, Claims: o.claims}
	tracked := o.addTarget()
	f.Service = o.service(tracked)
	ids := o.ids
	for in := o.inner; in != nil; in = in.inner {
		ids = append(ids, in.ids...)
		nest(&f, Fault{Code: in.code, Message: in.message})
		if in.err != nil {
			nest(&f, d.fault(in.err))
		}
		if a, ok := d.text(in.innerText); ok {
			nest(&f, a.fault)
		}
	}
	if a, ok := d.text(o.innerText); ok {
		nest(&f, a.fault)
	} else {
		f.InnerMessage = cmp.Or(f.InnerMessage, o.innerText)
	}
	if a, ok := d.text(o.message); ok {
		wrap(&f, a.fault)
	}
	for _, detail := range o.details {
		nest(&f, d.fault(detail))
	}
	if len(ids)+len(f.TrackingIDs) > 0 {
		setIDs(&f, append(ids, f.TrackingIDs...))
	}
	return f
}

// nest adds an error found below f.
func nest(f *Fault, inner Fault) {
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
func wrap(f *Fault, inner Fault) {
	if f.Code != "" && f.Code != inner.Code {
		nest(f, inner)
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
func (o *object) time() string { return cmp.Or(o.innerTime(), o.date) }

func (o *object) innerTime() string {
	if o.inner == nil {
		return ""
	}
	return o.inner.date
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
	o.finish(&a)
	a.status = cmp.Or(a.status, o.itemStatus(), statusPhrase(a.fault.Message))
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

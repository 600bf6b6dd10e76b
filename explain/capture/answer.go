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
	logged    string // the same as a program noted it that passed the error on
	truncated bool   // the body breaks off

	method, url string // of the request, where the body is part of a record of it

	// weak is set where any program might have written the body: an "error"
	// that is a sentence, and nothing else that an API would send. It counts
	// where the input is a body, not where it is a log.
	weak bool
	none bool // the body is no error
}

// answer says what o means; false if o is no error.
func (d *decoder) answer(o *object) (answer, bool) {
	a := answer{status: o.status}
	ok := true
	switch {
	case o.err != nil:
		a.fault = d.fault(o.err)
		a.time = o.err.time()
	case o.description != "" || o.errText != "" && len(o.errorCodes) > 0:
		a.fault, a.time = o.tokenFault()
	case o.errText != "":
		return d.errorText(o)
	case o.portalText != "" || o.portalCode != "" && o.message != "":
		a.fault = d.fault(&object{code: o.portalCode, message: cmp.Or(o.portalText, o.message), ids: o.ids})
		a.fault.Service = "defender"
	case o.isBare():
		// An HTTP client puts the answer of the service beside words of its own.
		if told, found := d.nested(o); found && told.fault.Code != "" && !o.explained {
			return told, true
		}
		a.fault = d.fault(o)
		a.time = o.innerTime()
	default:
		ok = false
	}
	if !ok || a.fault.IsZero() && a.status < 400 {
		return d.nested(o)
	}
	o.finish(&a)
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

// finish adds what stands around the error to a.
func (o *object) finish(a *answer) {
	a.status = cmp.Or(a.status, o.status)
	a.logged = cmp.Or(a.logged, o.date)
	if strings.HasPrefix(o.url, "http") {
		a.url = cmp.Or(a.url, o.url)
		a.method = cmp.Or(a.method, methodName(strings.ToUpper(o.method)))
	}
	f := &a.fault
	if len(o.ids) > 0 {
		setIDs(f, append(f.TrackingIDs, o.ids...))
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

// nested looks for the error in members that only wrap it.
func (d *decoder) nested(o *object) (answer, bool) {
	var weak answer
	for _, value := range o.others {
		a, ok := d.value(value)
		if !ok {
			continue
		}
		o.finish(&a)
		if !a.weak {
			return a, true
		}
		weak = a
	}
	return weak, weak.weak
}

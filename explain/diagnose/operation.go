package diagnose

import "github.com/defender-err/defender-err/catalog/fact"

// operationFamily tells what the page of an operation says of its errors, where the
// response itself says no more than its status and a general code.
func operationFamily() Family {
	return Family{
		Name: "operation",
		Causes: []Entry{
			{"no-recent-devices", "list-machines returns 404 when no device was seen recently"},
			{"time-out-of-range", "the requested time is more than 30 days ago"},
			{"device-not-seen", "no device had this address around that time"},
			{"event-not-found", "no event has this device, time, and report ID"},
			{"live-response-limit", "too many live response sessions at once, or calls per minute"},
			{"indicator-unknown", "the tenant has no indicator with this ID"},
			{"indicator-list-size", "the list of IDs is empty or too long"},
			{"indicator-id-form", "an entry in the list isn't an indicator ID"},
			{"library-file-unknown", "the library has no file with this name"},
			{"indicator-out-of-reach", "an indicator belongs to a device group that the caller can't access"},
			{"library-file-body", "the upload isn't in the form that the library expects"},
			{"file-not-seen", "no device has reported a file with this hash"},
		},
		Find:     operationCauses,
		RulesOut: operationRulesOut,
	}
}

// operationRulesOut keeps the audience of the token from being suspected on a 403
// where another service than Defender answered: those say 401.
func operationRulesOut(c *Case) []string {
	if c.Status == 403 && c.Code.Name == "" && c.Service != fact.Defender {
		return []string{"token-audience"}
	}
	return nil
}

// operationCauses returns what the page of the operation names for the status. One
// cause is likely; of several none is.
//
//	GET https://api.security.microsoft.com/api/machines
//	HTTP/1.1 404 Not Found
func operationCauses(c *Case) []Cause {
	var causes []Cause
	for i := range c.Operation.Errors {
		e := &c.Operation.Errors[i]
		if e.Status != c.Status || !c.leavesOpen(e.Code) {
			continue
		}
		cause := found(e.Cause.ID, e.Cause.Certainty, catalogued(e.Cause.Summary),
			textf("according to its documentation, %s returns %d in this case", "по документации %s отвечает в этом случае кодом %d", c.Operation.ID, e.Status),
			catalogued(e.Cause.Fix), e.Disproves...)
		cause.Basis = e.Cause.Basis
		cause.Ground = OnCode
		if cause.Certainty == fact.Possible {
			cause.Ground = OnStatus
		}
		causes = append(causes, cause)
	}
	return causes
}

// leavesOpen reports whether the response has no code, a general one or the given
// one, and no message that says more.
func (c *Case) leavesOpen(code string) bool {
	if c.Message.ID != "" && !c.Message.General {
		return false
	}
	return c.Code.Name == "" || c.Code.General || c.is(code)
}

package explain

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/diagnose"
)

// Code explains a code of the catalog without any response at hand.
func Code(code fact.Code, l Language) Explanation {
	c := &diagnose.Case{Service: code.Service, Code: code, Status: code.Status}
	e := compose(c, diagnose.Causes(c), l)
	e.Code = code.Name
	e.TrackingNote, e.StatusFrom = "", "" // no input could tell
	e.Message = code.Message
	if ex := code.Example; ex.Before != "" { // whatever it makes the point of: no input speaks against it
		e.Example = &Example{ex.Before, ex.After}
	}
	return e
}

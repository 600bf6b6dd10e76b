package body

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/exchange"
)

// details returns the errors in the details of an Azure deployment if there are
// several different ones: each failed for a different reason.
//
//	{"code":"DeploymentFailed","message":"…","details":[
//	  {"code":"BadRequest","message":"{\"error\":{\"code\":\"BadRequest\",\"message\":\"Connector kind …\"}}"},
//	  {"code":"Unauthorized","message":"{\"error\":{\"code\":\"InvalidLicense\",\"message\":\"Missing consent\"}}"}]}
func details(v *notation.Value) []Item {
	outer := open(v)
	if outer.err != nil {
		outer = open(outer.err)
	}
	list := outer.details
	if !lexicon.IsWrapper(outer.code) || list == nil || len(list.Members) < 2 {
		return nil
	}
	outer.details = nil
	var items []Item
	known := map[string]bool{}
	for i := range list.Members {
		value := &list.Members[i].Value
		if value.Kind != notation.Object {
			return nil
		}
		detail := open(value)
		inner := detail.fault(1)
		item := Item{Value: value, Body: value}
		item.Fault, item.Item = outer.fault(0), "details["+strconv.Itoa(i)+"]"
		nest(&item.Fault, &inner)
		if what := whatFailed(&item.Fault); !known[what] {
			known[what] = true
			items = append(items, item)
		}
	}
	if len(items) < 2 {
		return nil
	}
	return items
}

// whatFailed returns what a detail of a deployment says besides what all of them
// say.
func whatFailed(f *exchange.Fault) string {
	return f.InnerMessage + "\n" + strings.Join(f.InnerCodes, "\n")
}

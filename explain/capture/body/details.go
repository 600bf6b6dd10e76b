package body

import (
	"slices"
	"strconv"

	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/exchange"
)

// details returns the errors that a deployment of Azure tells in its details, where
// they are several that differ: each failed for a reason of its own.
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
		if !slices.ContainsFunc(items, func(known Item) bool { return isSame(&known.Fault, &item.Fault) }) {
			items = append(items, item)
		}
	}
	if len(items) < 2 {
		return nil
	}
	return items
}

// isSame reports whether two details of a deployment tell the same.
func isSame(f, g *exchange.Fault) bool {
	return f.InnerMessage == g.InnerMessage && slices.Equal(f.InnerCodes, g.InnerCodes)
}

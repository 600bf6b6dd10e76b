package notation

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// Good reports whether v is an object or a list of objects, and not a brace in
// prose. One that breaks off must have a name that the program knows.
func (v *Value) Good() bool { return v.good(v.Cut) }

func (v *Value) good(cut bool) bool {
	names := 0
	for i := range v.Members {
		m := &v.Members[i]
		if m.Name != "" {
			names++
		}
		if cut && (m.Name != "" && clue.ClassOf(m.Name) != clue.NoClass || m.Value.good(true)) {
			return true
		}
	}
	if cut {
		return false
	}
	return names*2 > len(v.Members) || v.Kind == List && v.hasGood()
}

// hasGood reports whether an element of a list is good.
func (v *Value) hasGood() bool {
	for i := range v.Members {
		if v.Members[i].Value.good(false) {
			return true
		}
	}
	return false
}

// Tidy reports whether v is well formed: it has an end, and nothing in it but
// members and values that don't run over the next member.
func (v *Value) Tidy() bool { return !v.ragged && !v.isCut() }

// isCut reports whether v or a value in it breaks off.
func (v *Value) isCut() bool {
	if v.Cut {
		return true
	}
	for i := range v.Members {
		if v.Members[i].Value.isCut() {
			return true
		}
	}
	return false
}

// Success reports whether v is the body of a success, whole or cut off, such as rows
// or a token:
//
//	{"@odata.context":"…","value":[…]}
//	{"Schema":[…],"Results":[…]}
//	{"token_type":"Bearer","expires_in":3599,"access_token":"…"}
//
// Nothing in a success reports a failure. A body isn't a success if it lists items
// and some of them failed, as the answer to an import does.
func (v *Value) Success() bool {
	var has answerParts
	for i := range v.Members {
		m := &v.Members[i]
		if m.Name != "" {
			has.add(m.Name, &m.Value)
		}
	}
	switch {
	case has.failure:
		return false
	case has.token:
		return has.lifetime
	case has.context, has.schema && has.rows != nil:
		return has.rows == nil || !has.rows.anyInRows(tellsFailure)
	case has.rows != nil:
		return has.others == 0 && len(has.rows.Members) > 0 && !has.rows.anyInRows(tellsFailure) && !has.rows.anyInRows(tellsStatus)
	}
	return false
}

// answerParts are the parts that mark the body of a success.
type answerParts struct {
	failure  bool   // an error, or the parts of a batch
	context  bool   // @odata.context
	schema   bool   // of the results of a query
	rows     *Value // value, or the results of a query
	token    bool
	lifetime bool // of a token
	others   int  // members that don't belong to rows
}

func (a *answerParts) add(name string, v *Value) {
	var buf [NameRoom]byte
	switch string(clue.Fold(buf[:0], name)) {
	case "error", "odataerror", "responses":
		a.failure = a.failure || v.says()
	case "odatacontext", "odatametadata":
		a.context = true
	case "odatacount", "odatanextlink", "nextlink", "count", "stats":
	case "schema":
		a.schema = true
	case "value", "results":
		if v.Kind == List {
			a.rows = v
			return
		}
		a.others++
	case "accesstoken":
		a.token = v.Scalar() != ""
	case "tokentype", "expiresin":
		a.lifetime = true
	default:
		a.others++
	}
}

// anyInRows reports whether a condition is true of any member of the rows of a list.
func (v *Value) anyInRows(tells func(*Member) bool) bool {
	for i := range v.Members {
		row := &v.Members[i].Value
		for j := range row.Members {
			if m := &row.Members[j]; m.Name != "" && tells(m) {
				return true
			}
		}
	}
	return false
}

// tellsFailure reports whether a member of a row says that its item has failed.
func tellsFailure(m *Member) bool {
	var buf [NameRoom]byte
	switch string(clue.Fold(buf[:0], m.Name)) {
	case "isfailed":
		return m.Value.IsTrue()
	case "error":
		return m.Value.says()
	}
	return false
}

// tellsStatus reports whether a member of a row has the status of a failure.
// Rows that say where they are from have such members too, as data.
func tellsStatus(m *Member) bool {
	var buf [NameRoom]byte
	switch string(clue.Fold(buf[:0], m.Name)) {
	case "status", "statuscode", "code", "errorcode":
		return m.Value.IsGroup() || strings.HasPrefix(m.Value.Text, "4") || strings.HasPrefix(m.Value.Text, "5")
	}
	return false
}

// says reports whether there is more to a value than that it is absent.
func (v *Value) says() bool { return v.IsGroup() || v.Scalar() != "" }

package body

import (
	"encoding/base64"
	"iter"

	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// An Item is an entry of a batch or of an import that has failed.
type Item struct {
	Answer

	// Value is the entry, and Body what was answered to it.
	Value, Body *notation.Value
}

// Items returns the entries that have failed of the answer to a $batch of
// Microsoft Graph, to an import of indicators into Defender for Endpoint, or to a
// deployment of Azure:
//
//	{"responses":[{"id":"1","status":429,"headers":{…},"body":{…}}]}
//	{"value":[{"indicator":"1.2.3.4","isFailed":true,"failureReason":"…"}]}
func Items(v *notation.Value) iter.Seq[*Item] {
	return func(yield func(*Item) bool) {
		some := false
		for item := range listed(v) {
			some = true
			if !yield(item) {
				return
			}
		}
		if some {
			return
		}
		for _, item := range details(v) {
			if !yield(&item) {
				return
			}
		}
	}
}

// HasItems reports whether there are such entries.
func HasItems(v *notation.Value) bool {
	for range Items(v) {
		return true
	}
	return false
}

// listed returns the entries of a batch or an import.
func listed(v *notation.Value) iter.Seq[*Item] {
	return func(yield func(*Item) bool) {
		if responses := listOf(v, "responses"); responses != nil {
			for i := range responses.Members {
				if item, failed := batchItem(&responses.Members[i].Value); failed && !yield(item) {
					return
				}
			}
		}
		if rows := listOf(v, "value"); rows != nil {
			for i := range rows.Members {
				if item, failed := importItem(&rows.Members[i].Value); failed && !yield(item) {
					return
				}
			}
		}
	}
}

// listOf returns the list that is the member with a name; nil if there is none.
func listOf(v *notation.Value, name string) *notation.Value {
	if member := v.Find(name); member != nil && member.Kind == notation.List {
		return member
	}
	return nil
}

// batchItem reads a response of a batch. It reports whether it has failed.
func batchItem(v *notation.Value) (item *Item, failed bool) {
	id, status := v.Find("id"), v.Find("status")
	if status == nil || reply.StatusAt(status.Scalar(), 0) < 400 {
		return nil, false
	}
	item = &Item{Value: v}
	if item.Body = v.Find("body"); item.Body != nil {
		item.Answer, _ = read(item.Body, 0)
	}
	item.Status = reply.StatusAt(status.Scalar(), 0)
	if id != nil {
		item.Item = id.Scalar()
	}
	return item, true
}

// importItem reads the result of an indicator. It reports whether it was
// refused.
func importItem(v *notation.Value) (item *Item, failed bool) {
	if is := v.Find("isFailed"); is == nil || !is.IsTrue() {
		return nil, false
	}
	item = &Item{Value: v, Body: v}
	item.Answer, _ = Read(v)
	return item, true
}

// A Field is a header of a message, with its name as it was found.
type Field struct{ Name, Value string }

// Fields returns the headers that an object or a list holds, in their order:
//
//	{"Retry-After":"30","Via":["1.1 a","1.1 b"]}
//	[("Retry-After","30")]
//	[{"name":"Retry-After","value":"30"}]
func Fields(v *notation.Value) []Field {
	var fields []Field
	for i := range v.Members {
		m := &v.Members[i]
		name, value := m.Name, &m.Value
		if name == "" {
			named := value.Find("name")
			if value = value.Find("value"); named == nil || value == nil {
				continue
			}
			name = named.Scalar()
		}
		switch value.Kind {
		case notation.Absent:
		case notation.List:
			for j := range value.Members {
				fields = append(fields, Field{name, value.Members[j].Value.Scalar()})
			}
		default:
			fields = append(fields, Field{name, value.Scalar()})
		}
	}
	return fields
}

// Content returns the text of a body that Logic Apps has encoded because it is
// neither JSON nor text:
//
//	{"$content-type":"text/html","$content":"PGh0bWw+…"}
//
// It returns false if v isn't one.
func Content(v *notation.Value) (string, bool) {
	content := v.Find("$content")
	if content == nil || content.Kind != notation.String {
		return "", false
	}
	decoded, err := base64.StdEncoding.DecodeString(content.Text)
	return string(decoded), err == nil
}

package catalog

import (
	"iter"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// Operations returns every operation: those of Defender for Endpoint by
// family, then those of Microsoft 365 Defender, then those of Microsoft
// Graph.
func Operations() iter.Seq[fact.Operation] {
	return func(yield func(fact.Operation) bool) {
		for o := range operations() {
			if !yield(o.Whole()) {
				return
			}
		}
	}
}

// operations yields the literals of the rooms, which leave out what fact.Operation.Whole
// fills in: only ID, service, method, path, and body are sure to be there.
func operations() iter.Seq[*fact.Operation] {
	return func(yield func(*fact.Operation) bool) {
		for _, r := range rooms {
			for _, table := range r.Operations {
				for i := range *table {
					if !yield(&(*table)[i]) {
						return
					}
				}
			}
		}
	}
}

// FindOperation returns the operation of that ID, in any letter case.
func FindOperation(id string) (fact.Operation, bool) {
	for o := range operations() {
		if strings.EqualFold(o.ID, id) {
			return o.Whole(), true
		}
	}
	return fact.Operation{}, false
}

// FindGraphAction returns the name of the action of Microsoft Graph that goes
// by name, in any letter case. What can be read under its path isn't an action.
func FindGraphAction(name string) (string, bool) {
	var action *fact.Operation
	for o := range operations() {
		if o.Service == fact.Graph && o.Method == "POST" && strings.EqualFold(lastSegment(o.Path), name) {
			action = o
			break
		}
	}
	if action == nil {
		return "", false
	}
	for o := range operations() {
		if o.Service == fact.Graph && o.Method != "POST" && o.Path == action.Path {
			return "", false
		}
	}
	return lastSegment(action.Path), true
}

func lastSegment(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// OperationsWith returns the operations that have a member of that name, in
// any letter case, anywhere in their request body.
func OperationsWith(parameter string) []fact.Operation {
	var found []fact.Operation
	for o := range operations() {
		if hasMember(o.Body, parameter) {
			found = append(found, o.Whole())
		}
	}
	return found
}

func hasMember(ps []fact.Parameter, name string) bool {
	for _, p := range ps {
		if strings.EqualFold(p.Name, name) || hasMember(p.Members, name) {
			return true
		}
	}
	return false
}

package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/check"
	"github.com/defender-err/defender-err/explain/safe"
)

// findOperation finds an operation by its ID.
func findOperation(id string) (fact.Operation, error) {
	if op, ok := catalog.FindOperation(id); ok {
		return op, nil
	}
	hint := "defender-err operations lists them"
	near := catalog.NearOperations(id)
	if len(near) == 0 {
		near = operationsNamed(id)
	}
	if len(near) > 0 {
		hint = "nearest: " + strings.Join(near, ", ")
	}
	return fact.Operation{}, usage(hint, "unknown operation %q", safe.Line(id, 100))
}

// operationsNamed returns the first IDs that hold a text.
func operationsNamed(part string) []string {
	var ids []string
	for op := range catalog.Operations() {
		if strings.Contains(op.ID, strings.ToLower(part)) && len(ids) < maxNear {
			ids = append(ids, op.ID)
		}
	}
	return ids
}

// matchOperation finds the operation of a request.
func matchOperation(r check.Request) (fact.Operation, error) {
	if op, _, ok := catalog.MatchOperation(r.Method, r.URL); ok {
		return op, nil
	}
	return fact.Operation{}, usage(pathHint(r), "unknown operation: %s", safe.Line(r.Method+" "+r.URL, 200))
}

// pathHint says what keeps a request from reaching an operation.
func pathHint(r check.Request) string {
	problem, ok := catalog.NearPath(r.Method, r.URL)
	if !ok {
		return "defender-err operations --search WORDS finds it by the words of its path"
	}
	nearest := nearestOf(problem.Operations)
	switch problem.Kind {
	case catalog.WrongMethod:
		return fmt.Sprintf("the path expects %s; %s", problem.Want, nearest)
	case catalog.EmptyID:
		return fmt.Sprintf("{%s} is empty in the path; %s", problem.Want, nearest)
	case catalog.MissingPrefix:
		return fmt.Sprintf("the path must begin with %s; %s", problem.Want, nearest)
	}
	return fmt.Sprintf("%q must be spelled %q; %s", safe.Line(problem.Got, 60), problem.Want, nearest)
}

// maxNear is how many operations are suggested.
const maxNear = 3

func nearestOf(ops []fact.Operation) string {
	var names []string
	for _, op := range ops[:min(len(ops), maxNear)] {
		names = append(names, fmt.Sprintf("%s (%s %s)", op.ID, op.Method, op.Path))
	}
	return "nearest: " + strings.Join(names, ", ")
}

// completeOperations completes the IDs of operations, with their titles.
func completeOperations(prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var found []cobra.Completion
	for op := range catalog.Operations() {
		if len(op.ID) >= len(prefix) && strings.EqualFold(op.ID[:len(prefix)], prefix) {
			found = append(found, cobra.CompletionWithDesc(op.ID, op.Title.En))
		}
	}
	return found, cobra.ShellCompDirectiveNoFileComp
}

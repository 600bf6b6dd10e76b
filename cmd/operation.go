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
	hint := listOperations
	near := catalog.NearOperations(id)
	if len(near) == 0 {
		near = operationsNamed(id)
	}
	if len(near) > 0 {
		hint = nearest(near)
	}
	return fact.Operation{}, usage(hint, fact.Textf("unknown operation %q", "неизвестная операция %q", safe.Line(id, 100)))
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
	return fact.Operation{}, usage(pathHint(r), fact.Textf("unknown operation: %s", "неизвестная операция: %s", safe.Line(r.Method+" "+r.URL, 200)))
}

// pathHint says what keeps a request from reaching an operation.
func pathHint(r check.Request) fact.Text {
	problem, ok := catalog.NearPath(r.Method, r.URL)
	if !ok {
		return fact.Text{En: "defender-err operations --search WORDS finds it by the words of its path",
			Ru: "defender-err operations --search СЛОВА найдёт её по словам пути"}
	}
	nearest := nearestOf(problem.Operations)
	switch problem.Kind {
	case catalog.WrongMethod:
		return fact.Textf("the path expects %s; %s", "путь требует метод %s; %s", problem.Want, nearest)
	case catalog.EmptyID:
		return fact.Textf("{%s} is empty in the path; %s", "в пути пусто место {%s}; %s", problem.Want, nearest)
	case catalog.MissingPrefix:
		return fact.Textf("the path must begin with %s; %s", "путь должен начинаться с %s; %s", problem.Want, nearest)
	}
	return fact.Textf("%q must be spelled %q; %s", "вместо %q должно быть %q; %s", safe.Line(problem.Got, 60), problem.Want, nearest)
}

// maxNear is how many operations are suggested.
const maxNear = 3

func nearestOf(ops []fact.Operation) fact.Text {
	var names []string
	for _, op := range ops[:min(len(ops), maxNear)] {
		names = append(names, fmt.Sprintf("%s (%s %s)", op.ID, op.Method, op.Path))
	}
	return nearest(names)
}

// nearest suggests what a mistyped name may have been.
func nearest(names []string) fact.Text {
	return fact.Textf("nearest: %s", "ближайшее: %s", strings.Join(names, ", "))
}

// listOperations is the hint for an operation that isn't known.
var listOperations = fact.Text{En: "defender-err operations lists them", Ru: "список покажет defender-err operations"}

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

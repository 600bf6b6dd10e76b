package named

import (
	"go/ast"
	"go/parser"
	"go/token"
	"iter"
	"strconv"
	"strings"
	"testing"
)

// TestNames holds that the names are listed as they are compared, and that none
// is passed over.
func TestNames(t *testing.T) {
	n := 0
	for name := range names(t) {
		n++
		if !MayEnd(name) {
			t.Errorf("%q is passed over", name)
		}
		if len(name) > maxSpelled || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz") != "" {
			t.Errorf("%q is not spelled as names are compared", name)
		}
	}
	if n < 100 {
		t.Errorf("only %d names were found in the source", n)
	}
}

// names returns the names that kindOf lists, as they are in the source.
func names(t *testing.T) iter.Seq2[string, Kind] {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "named.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	return func(yield func(string, Kind) bool) {
		ast.Inspect(file.Scope.Lookup("kindOf").Decl.(ast.Node), func(n ast.Node) bool {
			literal, ok := n.(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				return true
			}
			name, err := strconv.Unquote(literal.Value)
			return err == nil && yield(name, kindOf([]byte(name)))
		})
	}
}

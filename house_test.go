package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestNoNetwork holds the promise that the program opens no connection: what
// could open one is not linked in.
func TestNoNetwork(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 50 {
		t.Fatalf("only %d dependencies were listed", len(deps))
	}
	for _, banned := range []string{"net/http", "crypto/tls", "net/rpc"} {
		if slices.Contains(deps, banned) {
			t.Errorf("%s is linked in", banned)
		}
	}
}

// TestNoInit holds the rule that nothing runs before it is needed.
func TestNoInit(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		files++
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, decl := range f.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				t.Errorf("%s has an init function", path)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 20 {
		t.Fatalf("only %d files were read", files)
	}
}

// TestArrows holds the direction of the imports: cmd may use explain and the
// catalog, explain the catalog, capture no catalog, and the catalog nobody.
func TestArrows(t *testing.T) {
	const module = "github.com/defender-err/defender-err"
	tests := []struct {
		of     string
		banned []string
	}{
		{"./catalog/...", []string{"/cmd", "/explain"}},
		{"./explain/...", []string{"/cmd"}},
		{"./explain/capture/...", []string{"/cmd", "/catalog", "/explain/diagnose"}},
		{"./explain/safe/...", []string{"/cmd", "/catalog"}},
	}
	for _, tt := range tests {
		out, err := exec.Command("go", "list", "-deps", tt.of).Output()
		if err != nil {
			t.Fatal(err)
		}
		for dep := range strings.FieldsSeq(string(out)) {
			for _, banned := range tt.banned {
				if dep == module+banned || strings.HasPrefix(dep, module+banned+"/") {
					t.Errorf("%s imports %s", tt.of, dep)
				}
			}
		}
	}
}

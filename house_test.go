package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
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
		{"./explain/internal/reuse/...", []string{"/cmd", "/catalog", "/explain/capture", "/explain/diagnose", "/explain/exchange"}},
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

// TestCatalogArrows holds that the rooms of the catalog know the types of facts,
// what they share, and nothing else: neither each other nor the look-ups.
func TestCatalogArrows(t *testing.T) {
	const catalog = "github.com/defender-err/defender-err/catalog/"
	knows := map[string][]string{"source": nil, "fact": {"source"}, "cause": {"fact", "source"}, "match": {"fact"}}
	room := []string{"fact", "source", "cause"}
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./catalog/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	rooms := 0
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		name, isRoom := strings.CutPrefix(words[0], catalog)
		if !isRoom {
			continue
		}
		rooms++
		allowed, special := knows[name]
		if !special {
			allowed = room
		}
		for _, imported := range words[1:] {
			if other, ours := strings.CutPrefix(imported, "github.com/defender-err/defender-err/"); ours && !slices.Contains(allowed, strings.TrimPrefix(other, "catalog/")) {
				t.Errorf("%s imports %s", name, other)
			}
		}
	}
	if rooms < 9 {
		t.Errorf("only %d rooms were seen", rooms)
	}
}

// layersOfCapture are the packages that read an input, each row above the rows
// that it may import; packages in one row know nothing of each other.
var layersOfCapture = [...][]string{
	{"exchange", "capture/ascii", "capture/look"},
	{"curl", "capture/text", "capture/stamp", "capture/clue"},
	{"capture/lexicon", "capture/escape", "capture/tracking", "capture/trace", "capture/beside", "capture/kusto", "capture/program", "capture/prose"},
	{"capture/notation", "capture/address", "capture/reply", "capture/calm", "capture/complaint"},
	{"capture/body"},
	{"capture/member", "capture/scan", "capture/layer", "capture/record", "capture/told"},
	{"capture/assemble"},
	{"capture/peel"},
	{"capture"},
	{"capture/measured"},
}

// TestCaptureArrows holds that the packages of the capture import only those below
// them.
func TestCaptureArrows(t *testing.T) {
	const explain = "github.com/defender-err/defender-err/explain/"
	row := map[string]int{}
	for n, packages := range layersOfCapture {
		for _, p := range packages {
			row[p] = n
		}
	}
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`,
		"./explain/capture/...", "./explain/exchange", "./explain/curl").Output()
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		name := strings.TrimPrefix(words[0], explain)
		n, known := row[name]
		if !known {
			t.Errorf("%s has no row", name)
			continue
		}
		seen++
		for _, imported := range words[1:] {
			other, ours := strings.CutPrefix(imported, explain)
			if m, known := row[other]; ours && (!known || m >= n) {
				t.Errorf("%s imports %s", name, other)
			}
		}
	}
	if seen != len(row) {
		t.Errorf("%d packages were seen, %d have a row", seen, len(row))
	}
}

// TestPackageSizes holds that a package is one subject: it has no more lines than
// somebody can know. Layers and families of causes, which do not call each other,
// may be any number.
func TestPackageSizes(t *testing.T) {
	const most = 2500
	lines := map[string]int{}
	err := filepath.WalkDir("explain", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		lines[filepath.ToSlash(filepath.Dir(path))] += strings.Count(string(text), "\n")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, n := range lines {
		if n > most && name != "explain/diagnose" && name != "explain/capture/layer" {
			t.Errorf("%s has %d lines, more than %d", name, n, most)
		}
	}
}

// TestNoTodo holds that no skeleton that scripts/skeleton wrote still has something to
// fill in.
func TestNoTodo(t *testing.T) {
	const fixtures = "explain/capture/testdata/printed"
	for _, root := range []string{"catalog", "cmd", "explain"} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			isFixture := filepath.ToSlash(filepath.Dir(path)) == fixtures && filepath.Ext(path) == ".txt"
			if err != nil || d.IsDir() || filepath.Ext(path) != ".go" && !isFixture {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			for n, line := range strings.Split(string(text), "\n") {
				if strings.Contains(line, "TODO") {
					t.Errorf("%s:%d: %s", path, n+1, strings.TrimSpace(line))
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if t.Failed() {
		t.Log("a skeleton isn't filled in: replace each TODO, or remove its line")
	}
}

package diagnose

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

func TestText(t *testing.T) {
	span := textf("%d days", "%d дн.", 3)
	tests := []struct {
		text   Text
		en, ru string
	}{
		{Text{}, "", ""},
		{Text{en: "100% ours", ru: "100% наше"}, "100% ours", "100% наше"},
		{textf("%s has %d%%", "%s: %d%%", "a%s", 7), "a%s has 7%", "a%s: 7%"},
		{textf("exp was %s ago", "exp — %s назад", span), "exp was 3 days ago", "exp — 3 дн. назад"},
		{join(Text{en: "Wait. ", ru: "Ждите. "}, span), "Wait. 3 days", "Ждите. 3 дн."},
		{textf("%s", "%s", strings.Repeat("long", 200)), strings.Repeat("long", 200), strings.Repeat("long", 200)},
	}
	for _, tt := range tests {
		if got := tt.text.English(); got != tt.en {
			t.Errorf("got %q, want %q", got, tt.en)
		}
		if got := tt.text.Russian(); got != tt.ru {
			t.Errorf("got %q, want %q", got, tt.ru)
		}
	}
}

// TestTextsInSource holds what the compiler cannot: every sentence of this
// package is a literal, so that it holds nothing of the input, and has a verb
// for each value; and every value is of a type that textf takes.
func TestTextsInSource(t *testing.T) {
	fset, files := token.NewFileSet(), []*ast.File{}
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	info := types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{Importer: importer.ForCompiler(fset, "gc", exported(t))}
	if _, err := config.Check("diagnose", fset, files, &info); err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, f := range files {
		if filepath.Base(fset.File(f.Pos()).Name()) == "text.go" {
			continue
		}
		ast.Inspect(f, func(n ast.Node) bool {
			sentences, values := sentencesOf(n)
			for _, s := range sentences {
				seen++
				lit, ok := s.(*ast.BasicLit)
				if !ok {
					t.Errorf("%s: the sentence is no literal", fset.Position(s.Pos()))
					continue
				}
				text, _ := strconv.Unquote(lit.Value)
				if verbs := strings.Count(strings.ReplaceAll(text, "%%", ""), "%"); values != nil && verbs != len(values) {
					t.Errorf("%s: %d verbs for %d values", fset.Position(s.Pos()), verbs, len(values))
				}
			}
			for _, v := range values {
				switch name := info.TypeOf(v).String(); name {
				case "string", "int", "diagnose.Text":
				default:
					t.Errorf("%s: textf takes no %s", fset.Position(v.Pos()), name)
				}
			}
			return true
		})
	}
	if seen < 500 {
		t.Errorf("only %d sentences were read", seen)
	}
}

// exported opens what the compiler has noted of the packages that this one
// imports.
func exported(t *testing.T) importer.Lookup {
	out, err := exec.Command("go", "list", "-deps", "-export", "-f", "{{.ImportPath}} {{.Export}}", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		files[path] = file
	}
	return func(path string) (io.ReadCloser, error) { return os.Open(files[path]) }
}

// sentencesOf returns the sentences of a Text or of a call of textf, and the
// values of the second.
func sentencesOf(n ast.Node) (sentences, values []ast.Expr) {
	switch n := n.(type) {
	case *ast.CallExpr:
		if name, ok := n.Fun.(*ast.Ident); ok && name.Name == "textf" {
			return n.Args[:2], n.Args[2:]
		}
	case *ast.CompositeLit:
		if name, ok := n.Type.(*ast.Ident); ok && name.Name == "Text" {
			for _, field := range n.Elts {
				if name := field.(*ast.KeyValueExpr).Key.(*ast.Ident).Name; name == "en" || name == "ru" {
					sentences = append(sentences, field.(*ast.KeyValueExpr).Value)
				}
			}
		}
	}
	return sentences, nil
}

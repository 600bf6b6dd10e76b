package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// TestTexts holds that every text in the source has both languages, with the same
// verbs, and isn't the same in both unless it is only a name.
func TestTexts(t *testing.T) {
	texts := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files := token.NewFileSet()
		f, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			en, ru, ok := pair(n)
			if !ok {
				return true
			}
			texts++
			if problem := difference(en, ru); problem != "" {
				t.Errorf("%s: %s:\n\t%q\n\t%q", files.Position(n.Pos()), problem, en, ru)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if texts < 1000 {
		t.Errorf("only %d texts were found", texts)
	}
}

// pair returns the two languages of a text: of a literal of a struct that is named
// Text, or of the call of textf.
func pair(n ast.Node) (en, ru string, ok bool) {
	var parts []ast.Expr
	switch n := n.(type) {
	case *ast.CompositeLit:
		if name, ok := typeName(n.Type); !ok || name != "Text" {
			return "", "", false
		}
		parts = n.Elts
	case *ast.CallExpr:
		if name, ok := typeName(n.Fun); !ok || name != "textf" || len(n.Args) < 2 {
			return "", "", false
		}
		parts = n.Args[:2]
	}
	if len(parts) != 2 {
		return "", "", false
	}
	en, first := literal(parts[0])
	ru, second := literal(parts[1])
	return en, ru, first && second
}

func typeName(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name, true
	case *ast.SelectorExpr:
		return e.Sel.Name, true
	}
	return "", false
}

// literal returns the value of a string literal, with or without a field name.
func literal(e ast.Expr) (string, bool) {
	if kv, ok := e.(*ast.KeyValueExpr); ok {
		e = kv.Value
	}
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(lit.Value)
	return s, err == nil
}

// difference says what is wrong with the two languages of a text.
func difference(en, ru string) string {
	switch {
	case (en == "") != (ru == ""):
		return "one language is missing"
	case !slices.Equal(verbs(en), verbs(ru)):
		return "the values differ"
	case strings.Contains(strings.TrimSpace(en), " ") && en == ru:
		return "it isn't translated"
	case strings.ContainsFunc(en, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }):
		return "the English text has Cyrillic letters"
	}
	return ""
}

// verbs returns the verbs of a format, sorted.
func verbs(s string) []string {
	var found []string
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '%' && strings.IndexByte("sdqvf", s[i+1]) >= 0 {
			found = append(found, s[i:i+2])
		}
	}
	slices.Sort(found)
	return found
}

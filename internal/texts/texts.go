// Package texts finds what a person reads in the sources of the program: every text
// with its languages. It is for tests and for the file of a further language.
package texts

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
)

// A Text is one of the sources.
type Text struct {
	En, Ru    string
	File      string // below the root, with slashes
	Line      int
	IsDynamic bool // it isn't written down as it is, and so it can't be translated
	Values    int  // how many are written into it where it is made; -1 if only later code shows
}

// Find returns the texts of the sources in a folder and those below it, without
// tests and without the programs that only make the program.
func Find(root string) ([]Text, error) {
	s := sources{files: token.NewFileSet(), constants: map[string]ast.Expr{}}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		inner, err := filepath.Rel(root, path)
		inner = filepath.ToSlash(inner)
		switch {
		case err != nil:
			return err
		case d.IsDir() && (inner == "scripts" || inner == "internal" || d.Name() == "testdata"):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		return s.add(path, inner)
	})
	if err != nil {
		return nil, err
	}
	return s.texts(), nil
}

// sources are files with the constants in them.
type sources struct {
	files     *token.FileSet
	parsed    []source
	constants map[string]ast.Expr // by package and name, such as fact.NoteUndocumentedEn
}

type source struct {
	file *ast.File
	path string
}

func (s *sources) add(path, inner string) error {
	f, err := parser.ParseFile(s.files, path, nil, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	s.parsed = append(s.parsed, source{f, inner})
	for _, decl := range f.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok || group.Tok != token.CONST {
			continue
		}
		for _, spec := range group.Specs {
			for i, value := range spec.(*ast.ValueSpec).Values {
				s.constants[f.Name.Name+"."+spec.(*ast.ValueSpec).Names[i].Name] = value
			}
		}
	}
	return nil
}

func (s *sources) texts() []Text {
	var all []Text
	for _, src := range s.parsed {
		ast.Inspect(src.file, func(n ast.Node) bool {
			for _, pair := range pairs(n) {
				en, first := s.value(pair[0], src.file.Name.Name)
				ru, second := s.value(pair[1], src.file.Name.Name)
				if isFiller(src.path) && !first {
					continue
				}
				all = append(all, Text{en, ru, src.path, s.files.Position(n.Pos()).Line, !first || !second, values(n)})
			}
			return true
		})
	}
	return all
}

// isFiller reports whether a file makes texts of others.
func isFiller(path string) bool {
	return path == "catalog/fact/text.go" || path == "explain/diagnose/text.go"
}

// pairs returns the two languages of each text that a node of the sources has:
//
//	fact.Text{En: "no error", Ru: "ошибки нет"}
//	fact.Textf("expired %s ago", "истёк %s назад", d)
//	fact.Plural(n, "%d minute", "%d minutes", "%d мин")
func pairs(n ast.Node) [][2]ast.Expr {
	switch n := n.(type) {
	case *ast.CompositeLit:
		if len(n.Elts) >= 2 && isLanguage(n.Elts[0], "en") && isLanguage(n.Elts[1], "ru") {
			return [][2]ast.Expr{{n.Elts[0].(*ast.KeyValueExpr).Value, n.Elts[1].(*ast.KeyValueExpr).Value}}
		}
	case *ast.CallExpr:
		switch name := nameOf(n.Fun); {
		case strings.EqualFold(name, "textf") && len(n.Args) >= 2:
			return [][2]ast.Expr{{n.Args[0], n.Args[1]}}
		case name == "Plural" && len(n.Args) == 4:
			return [][2]ast.Expr{{n.Args[1], n.Args[3]}, {n.Args[2], n.Args[3]}}
		}
	}
	return nil
}

// values returns how many values a call writes into a text.
func values(n ast.Node) int {
	call, ok := n.(*ast.CallExpr)
	switch {
	case !ok || call.Ellipsis.IsValid():
		return -1
	case nameOf(call.Fun) == "Plural":
		return 1
	}
	return len(call.Args) - 2
}

func isLanguage(e ast.Expr, name string) bool {
	kv, ok := e.(*ast.KeyValueExpr)
	return ok && strings.EqualFold(nameOf(kv.Key), name)
}

func nameOf(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

// value returns the value of a constant expression; ok is false if it is none.
func (s *sources) value(e ast.Expr, in string) (text string, ok bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(e.Value)
		return text, err == nil
	case *ast.BinaryExpr:
		x, first := s.value(e.X, in)
		y, second := s.value(e.Y, in)
		return x + y, first && second && e.Op == token.ADD
	case *ast.Ident:
		if value, ok := s.constants[in+"."+e.Name]; ok {
			return s.value(value, in)
		}
	case *ast.SelectorExpr:
		pkg, _ := e.X.(*ast.Ident)
		if pkg == nil {
			return "", false
		}
		if value, ok := s.constants[pkg.Name+"."+e.Sel.Name]; ok {
			return s.value(value, pkg.Name)
		}
	}
	return "", false
}

// Command skeleton writes the beginning of something new where it belongs, and lists it:
// a code, a family of causes, an operation, or a layer of the capture. It compiles as it
// is; TestNoTodo fails until every TODO in it is replaced. Run it in the root of the
// repository:
//
//	go run ./scripts/skeleton code graph NotEnoughLicenses
//	go run ./scripts/skeleton cause license
//	go run ./scripts/skeleton operation graph graph-list-things
//	go run ./scripts/skeleton layer "two columns"
package main

import (
	"bytes"
	"embed"
	"errors"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/template"
	"unicode"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

//go:embed templates
var templates embed.FS

func main() {
	flag.Parse()
	made, err := skeleton(".", flag.Args())
	if err != nil {
		fmt.Fprintln(os.Stderr, "skeleton:", err)
		os.Exit(2)
	}
	for _, f := range made.wrote {
		fmt.Println("wrote", f)
	}
	for _, f := range made.changed {
		fmt.Println("changed", f)
	}
	fmt.Print(made.next)
}

var errUsage = errors.New("usage: skeleton code ROOM NAME | cause NAME | operation ROOM ID | layer NAME")

// A result says which files are new, which had a line added, and what to do next.
type result struct {
	wrote, changed []string
	next           string
}

// skeleton writes what args ask for below root.
func skeleton(root string, args []string) (result, error) {
	if len(args) < 2 {
		return result{}, errUsage
	}
	w := &writer{root: root, names: newNames(args[len(args)-1])}
	if len(args) == 3 {
		w.names.Room = args[1]
	}
	switch kind := args[0]; {
	case kind == "code" && len(args) == 3:
		w.code()
	case kind == "operation" && len(args) == 3:
		w.operation()
	case kind == "cause" && len(args) == 2:
		w.cause()
	case kind == "layer" && len(args) == 2:
		w.layer()
	default:
		return result{}, errUsage
	}
	return w.result, w.err
}

// The commands of each kind are those of its recipe in CONTRIBUTING.md.

func (w *writer) code() {
	w.needRoom("codes go to defender, graph, or entra", "defender", "graph", "entra")
	if c, ok := catalog.FindCode(w.names.Name, fact.Service(w.names.Room)); ok && c.Service == fact.Service(w.names.Room) {
		w.fail(fmt.Errorf("the catalog has %s of %s", c.Name, c.Service))
	}
	room := "catalog/" + w.names.Room
	w.create("code.go.tmpl", room+"/code_"+w.names.File+".go")
	w.list(room+"/"+w.names.Room+".go", "\tCodes: []*[]*fact.Code{", "\t},", "\t\t&"+w.names.Lower+"Codes,")
	w.next = "Replace each TODO, and list new causes in testdata/fix-first.txt, or in catalog/retry.go if a retry helps. Then:\n" +
		"  go test ./catalog -run TestTable -update && go test . -run TestDocsCauses -update\n" +
		"  go test ./catalog/... && go run . explain " + w.names.Name + " && go test .\n"
}

func (w *writer) operation() {
	w.needRoom("operations go to defender or graph", "defender", "graph")
	if op, ok := catalog.FindOperation(w.names.Name); ok {
		w.fail(fmt.Errorf("the catalog has %s (%s %s)", op.ID, op.Method, op.Path))
	}
	room := "catalog/" + w.names.Room
	w.create("operation.go.tmpl", room+"/operation_"+w.names.File+".go")
	w.list(room+"/"+w.names.Room+".go", "\tOperations: []*[]fact.Operation{", "\t},", "\t\t&"+w.names.Lower+"Operations,")
	w.next = "Replace each TODO. Then:\n" +
		"  go test ./catalog/... && go run . operations " + w.names.Name + " && go test . -run TestNoTodo\n"
}

func (w *writer) cause() {
	w.create("cause.go.tmpl", "explain/diagnose/"+w.names.File+".go")
	w.create("cause_test.go.tmpl", "explain/diagnose/"+w.names.File+"_test.go")
	w.list("explain/diagnose/families.go", "\treturn []Family{", "\t}", "\t\t"+w.names.Lower+"Family(),")
	w.next = "Replace each TODO, and list the causes in testdata/fix-first.txt, or in catalog/retry.go if a retry helps. Then:\n" +
		"  go test ./explain/diagnose && go test . -run TestDocsCauses -update && go test .\n"
}

func (w *writer) layer() {
	w.create("layer.go.tmpl", "explain/capture/layer/"+w.names.File+".go")
	w.create("layer_test.go.tmpl", "explain/capture/layer/"+w.names.File+"_test.go")
	w.create("layer.txt.tmpl", "explain/capture/testdata/printed/"+strings.ReplaceAll(w.names.File, "_", "-")+".txt")
	w.list("explain/capture/layer/layer.go", "var carriers = [...]Layer{", "}", "\t{\""+w.names.Words+"\", undo"+w.names.Upper+"},")
	w.next = "Replace each TODO. Then:\n" +
		"  go test ./explain/capture/layer -run " + w.names.Upper + " && go test ./explain/capture -run TestGolden -update\n" +
		"  git status --short explain/capture/testdata     # only your fixture and its golden file\n" +
		"  go test ./explain/capture/... && go test . -run TestNoTodo\n"
}

// names are the forms of a name in a file.
type names struct {
	Name  string // as it was given
	ID    string // not-enough-licenses
	Words string // not enough licenses
	Upper string // NotEnoughLicenses
	Lower string // notEnoughLicenses
	File  string // not_enough_licenses
	Room  string
}

// Service is the constant of package fact for the room.
func (n names) Service() string {
	return "fact." + strings.ToUpper(n.Room[:1]) + n.Room[1:]
}

func newNames(name string) names {
	parts := parts(name)
	n := names{Name: name, ID: strings.Join(parts, "-"), Words: strings.Join(parts, " "), File: strings.Join(parts, "_")}
	for _, p := range parts {
		n.Upper += strings.ToUpper(p[:1]) + p[1:]
	}
	if n.Upper != "" {
		n.Lower = strings.ToLower(n.Upper[:1]) + n.Upper[1:]
	}
	return n
}

// parts returns the words of a name in lower case: notEnough, not-enough, and "not
// enough" have the same.
func parts(name string) []string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		if r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			r = ' '
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return strings.Fields(b.String())
}

// A writer writes files below root until one fails.
type writer struct {
	root  string
	names names
	err   error
	result
}

// needRoom fails if the room is another one.
func (w *writer) needRoom(hint string, rooms ...string) {
	if !slices.Contains(rooms, w.names.Room) {
		w.fail(fmt.Errorf("wrong room %q: %s", w.names.Room, hint))
	}
}

// fail keeps the first error, after which nothing is written.
func (w *writer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

// create writes a file that must not exist yet.
func (w *writer) create(from, to string) {
	if w.err != nil {
		return
	}
	if w.names.Upper == "" {
		w.err = fmt.Errorf("%q is not a name", w.names.Name)
		return
	}
	path := filepath.Join(w.root, filepath.FromSlash(to))
	if _, err := os.Stat(path); err == nil {
		w.err = fmt.Errorf("%s already exists", to)
		return
	}
	t, err := template.ParseFS(templates, "templates/"+from)
	if err != nil {
		w.err = err
		return
	}
	var b bytes.Buffer
	if w.err = t.Execute(&b, w.names); w.err != nil {
		return
	}
	text := b.Bytes()
	if filepath.Ext(to) == ".go" {
		if text, w.err = format.Source(text); w.err != nil {
			return
		}
	}
	if w.err = os.WriteFile(path, text, 0o644); w.err == nil {
		w.wrote = append(w.wrote, to)
	}
}

// list adds a line before the end of a list in a file.
func (w *writer) list(file, begin, end, line string) {
	if w.err != nil {
		return
	}
	path := filepath.Join(w.root, filepath.FromSlash(file))
	text, err := os.ReadFile(path)
	if err != nil {
		w.err = err
		return
	}
	lines := strings.Split(string(text), "\n")
	first := slices.Index(lines, begin)
	if first < 0 {
		w.err = fmt.Errorf("%s has no line %q", file, strings.TrimSpace(begin))
		return
	}
	last := slices.Index(lines[first:], end)
	if last < 0 {
		w.err = fmt.Errorf("%s: the list that begins with %q has no end", file, strings.TrimSpace(begin))
		return
	}
	lines = slices.Insert(lines, first+last, line)
	if w.err = os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o644); w.err == nil {
		w.changed = append(w.changed, file)
	}
}

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestSkeleton holds that what is written compiles where it was written, passes its own
// test, and is listed.
func TestSkeleton(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the packages again")
	}
	for _, args := range [][]string{
		{"code", "graph", "NotEnoughLicenses"},
		{"operation", "defender", "list-odd-things"},
		{"operation", "graph", "graph-list-odd-things"},
		{"cause", "odd-license"},
		{"layer", "two columns"},
	} {
		t.Run(strings.Join(args[:len(args)-1], " "), func(t *testing.T) {
			files, overlay := inOverlay(t, args)
			packages := map[string]bool{}
			for _, f := range files {
				if filepath.Ext(f) == ".go" {
					packages["./"+filepath.ToSlash(filepath.Dir(f))] = true
				}
			}
			for p := range packages {
				run := exec.Command("go", "test", "-overlay", overlay, "-run", "OddLicense|TwoColumns", p)
				run.Dir = filepath.Join("..", "..")
				if out, err := run.CombinedOutput(); err != nil {
					t.Errorf("%s: %v\n%s", p, err, out)
				}
			}
		})
	}
}

// inOverlay writes a skeleton into a copy of the files that it changes, and returns
// their names and the overlay that puts them into the repository.
func inOverlay(t *testing.T, args []string) (files []string, overlay string) {
	t.Helper()
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	copied := copiedLists(t)
	made, err := skeleton(copied, args)
	if err != nil {
		t.Fatal(err)
	}
	files = slices.Concat(made.wrote, made.changed)
	var b strings.Builder
	for _, f := range files {
		if b.Len() > 0 {
			b.WriteByte(',')
		}
		b.WriteString(quote(filepath.Join(root, f)) + ":" + quote(filepath.Join(copied, f)))
	}
	overlay = filepath.Join(copied, "overlay.json")
	if err := os.WriteFile(overlay, []byte(`{"Replace":{`+b.String()+`}}`), 0o644); err != nil {
		t.Fatal(err)
	}
	return files, overlay
}

// copiedLists returns a folder with copies of the files that skeletons are listed in.
func copiedLists(t *testing.T) string {
	t.Helper()
	copied := t.TempDir()
	for _, f := range []string{"catalog/graph/graph.go", "catalog/defender/defender.go", "explain/diagnose/families.go", "explain/capture/layer/layer.go", "explain/capture/testdata/printed/"} {
		to := filepath.Join(copied, filepath.FromSlash(f))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		if filepath.Ext(f) == "" {
			if err := os.MkdirAll(to, 0o755); err != nil {
				t.Fatal(err)
			}
			continue
		}
		text, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(f)))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return copied
}

func quote(path string) string { return `"` + strings.ReplaceAll(path, `\`, `\\`) + `"` }

func TestNames(t *testing.T) {
	for _, tt := range []struct{ name, upper, lower, file string }{
		{"NotEnoughLicenses", "NotEnoughLicenses", "notEnoughLicenses", "not_enough_licenses"},
		{"graph-list-things", "GraphListThings", "graphListThings", "graph_list_things"},
		{"two columns", "TwoColumns", "twoColumns", "two_columns"},
		{"!", "", "", ""},
	} {
		if n := newNames(tt.name); n.Upper != tt.upper || n.Lower != tt.lower || n.File != tt.file {
			t.Errorf("%s: got %+v", tt.name, n)
		}
	}
}

// TestNothingIsOverwritten holds that a file that exists stays as it is.
func TestNothingIsOverwritten(t *testing.T) {
	root := t.TempDir()
	file := filepath.Join(root, "catalog", "graph", "code_twice.go")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := skeleton(root, []string{"code", "graph", "Twice"}); err == nil {
		t.Error("no error")
	}
	if text, _ := os.ReadFile(file); string(text) != "mine" {
		t.Errorf("got %q", text)
	}
}

// TestWrongRoom holds that nothing is written for a room that doesn't have facts of this
// kind, and that the error names the rooms that have them.
func TestWrongRoom(t *testing.T) {
	for _, tt := range []struct{ kind, room, want string }{
		{"code", "purview", "codes go to defender, graph, or entra"},
		{"operation", "entra", "operations go to defender or graph"},
	} {
		root := t.TempDir()
		if err := os.MkdirAll(filepath.Join(root, "catalog", tt.room), 0o755); err != nil {
			t.Fatal(err)
		}
		made, err := skeleton(root, []string{tt.kind, tt.room, "odd-thing"})
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s %s: got the error %v", tt.kind, tt.room, err)
		}
		if len(made.wrote)+len(made.changed) > 0 {
			t.Errorf("%s %s: wrote %q, changed %q", tt.kind, tt.room, made.wrote, made.changed)
		}
	}
}

// TestNextIsTheRecipe holds that the commands to run next are those of CONTRIBUTING.md.
func TestNextIsTheRecipe(t *testing.T) {
	recipes, err := os.ReadFile(filepath.Join("..", "..", "CONTRIBUTING.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"code", "graph", "NotEnoughLicenses"},
		{"operation", "graph", "graph-list-things"},
		{"cause", "license"},
		{"layer", "two-columns"},
	} {
		made, err := skeleton(copiedLists(t), args)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(made.next) {
			if command, ok := strings.CutPrefix(line, "  "); ok && !strings.Contains(string(recipes), "\n$ "+command) {
				t.Errorf("%s: CONTRIBUTING.md doesn't have the command %q", args[0], command)
			}
		}
	}
}

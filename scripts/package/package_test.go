package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestPagesLinks holds that every link of a package's documentation leads to a file of
// the package or to the web.
func TestPagesLinks(t *testing.T) {
	dir := t.TempDir()
	if err := writePages(filepath.Join("..", ".."), dir, "v1"); err != nil {
		t.Fatal(err)
	}
	inside, outside := 0, 0
	err := filepath.WalkDir(dir, func(file string, d os.DirEntry, err error) error {
		if err != nil || filepath.Ext(file) != ".md" {
			return err
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		for _, part := range strings.Split(string(text), "](")[1:] {
			target, _, ok := strings.Cut(part, ")")
			target, _, _ = strings.Cut(target, "#")
			if !ok || target == "" {
				continue
			}
			if strings.Contains(target, "://") {
				outside++
				continue
			}
			inside++
			if _, err := os.Stat(filepath.Join(filepath.Dir(file), target)); err != nil {
				t.Errorf("%s links to %s, which isn't in the package", filepath.Base(file), target)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if inside == 0 || outside == 0 {
		t.Errorf("%d links inside and %d outside were seen", inside, outside)
	}
}

func TestRelink(t *testing.T) {
	packed := map[string]bool{"README.md": true, "docs/json.md": true}
	const web = repository + "/blob/v1/"
	for _, tt := range []struct{ page, text, want string }{
		{"README.md", "[a](docs/json.md#x)", "[a](docs/json.md#x)"},
		{"README.md", "[a](go.mod) and [b](#use)", "[a](" + web + "go.mod) and [b](#use)"},
		{"docs/json.md", "[a](../explain/explain.go#L3) [b](../README.md)", "[a](" + web + "explain/explain.go#L3) [b](../README.md)"},
		{"docs/json.md", "[a](https://example.com/x)", "[a](https://example.com/x)"},
	} {
		if got := relink(tt.text, tt.page, "v1", packed); got != tt.want {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.page, tt.text, got, tt.want)
		}
	}
}

// TestNotices holds that each linked module comes with its license.
func TestNotices(t *testing.T) {
	if testing.Short() {
		t.Skip("lists the dependencies for three systems")
	}
	t.Chdir(filepath.Join("..", ".."))
	text, err := notices()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"The Go standard library", "github.com/spf13/cobra v", "github.com/inconshreveable/mousetrap v", "Redistribution and use", "Permission is hereby granted"} {
		if !strings.Contains(string(text), name) {
			t.Errorf("%s is missing", name)
		}
	}
}

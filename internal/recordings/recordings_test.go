package recordings_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/defender-err/defender-err/internal/recordings"
)

// TestPack holds that every recording comes back byte by byte.
func TestPack(t *testing.T) {
	files := map[string][]byte{
		"curl--v--a.txt":    []byte("HTTP/1.1 403\n{\"error\": 1}\n"),
		"curl--v--b.txt":    []byte("no line break at the end"),
		"curl--v--c.txt":    []byte("CR\r\nLF\nand \"quotes\"\r\n"),
		"curl--v--d.txt":    []byte("-- looks like a marker --\n"),
		"curl--v--e.txt":    {},
		"curl--v--f.txt":    []byte("\xff not UTF-8 \x00\n"),
		"pwsh--log--g.txt":  recordings.Widen([]byte("Größe 😀\r\nzwei")),
		"pwsh--log--h.txt":  []byte("\xff\xfe\x00\xd8a\x00"), // half of a pair
		"log-tmux--x--.txt": []byte("\n\n"),
	}
	fsys := fstest.MapFS{}
	for name, data := range recordings.Pack(files) {
		fsys["recorded/"+name] = &fstest.MapFile{Data: data}
	}
	if len(fsys) != 3 {
		t.Errorf("%d archives, want one a client", len(fsys))
	}
	got, err := recordings.Read(fsys, "recorded")
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != len(files) {
		t.Errorf("%d recordings came back of %d", len(got), len(files))
	}
	for name, want := range files {
		if !bytes.Equal(got[name], want) {
			t.Errorf("%s: %q, want %q", name, got[name], want)
		}
	}
}

// TestPackFolder holds that a folder of recordings comes back from the archives,
// and that these lose what the folder has lost.
func TestPackFolder(t *testing.T) {
	plain, packed, again := t.TempDir(), t.TempDir(), t.TempDir()
	write(t, filepath.Join(plain, "curl--v--a.txt"), "HTTP/1.1 403\r\n")
	write(t, filepath.Join(plain, "index.json"), "{}")
	write(t, filepath.Join(packed, "wget.txtar"), "-- wget--q--a.txt --\n")
	write(t, filepath.Join(packed, "index.json"), "{}")
	if err := recordings.PackFolder(plain, packed); err != nil {
		t.Fatal(err)
	}
	if err := recordings.UnpackFolder(packed, again); err != nil {
		t.Fatal(err)
	}
	for folder, want := range map[string][]string{packed: {"curl.txtar", "index.json"}, again: {"curl--v--a.txt"}} {
		if got := names(t, folder); !slices.Equal(got, want) {
			t.Errorf("%q are in the folder, want %q", got, want)
		}
	}
}

func write(t *testing.T, path, data string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
}

func names(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}

// TestRecordingsAreCurrent tells when the archives differ from the shared
// recordings, where those are at hand: "go run ./scripts/copies ../shared"
// brings them up to date.
func TestRecordingsAreCurrent(t *testing.T) {
	shared, err := filepath.Glob("../../../shared/answers/recorded/*.txt")
	if err != nil || len(shared) == 0 {
		t.Skip("the shared recordings are not beside this checkout")
	}
	got, err := recordings.Read(os.DirFS("../../testdata"), "recorded")
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != len(shared) {
		t.Errorf("%d recordings are kept, %d are shared", len(got), len(shared))
	}
	for _, path := range shared {
		compare(t, path, got[filepath.Base(path)])
	}
}

// TestCopiesAreCurrent does the same for what is copied as it is.
func TestCopiesAreCurrent(t *testing.T) {
	copies := map[string]string{
		"answers/recorded/index.json": "recorded",
		"answers/answers.json":        "recorded",
		"cases/field/*":               "field",
		"cases/no-failure/*":          "no-failure",
	}
	for pattern, folder := range copies {
		shared, err := filepath.Glob(filepath.Join("../../../shared", pattern))
		if err != nil || len(shared) == 0 {
			t.Skip("the shared inputs are not beside this checkout")
		}
		for _, path := range shared {
			got, err := os.ReadFile(filepath.Join("../../testdata", folder, filepath.Base(path)))
			if err != nil {
				t.Error(err)
				continue
			}
			compare(t, path, got)
		}
	}
}

func compare(t *testing.T, path string, got []byte) {
	t.Helper()
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the copy of %s differs", path)
	}
}

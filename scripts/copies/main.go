// Command copies brings the inputs that are kept outside of this repository
// into testdata: the field cases, the inputs without a failure and the
// recordings of real clients. Run it in the root of the repository:
//
//	go run ./scripts/copies ../shared
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/defender-err/defender-err/internal/recordings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./scripts/copies FOLDER")
		os.Exit(2)
	}
	if err := copyAll(os.Args[1], "testdata"); err != nil {
		fmt.Fprintln(os.Stderr, "copies:", err)
		os.Exit(1)
	}
}

func copyAll(shared, testdata string) error {
	for _, folder := range []string{"field", "no-failure"} {
		if err := copyFolder(filepath.Join(shared, "cases", folder), filepath.Join(testdata, folder)); err != nil {
			return err
		}
	}
	return copyRecordings(filepath.Join(shared, "answers"), filepath.Join(testdata, "recorded"))
}

// copyFolder makes a folder hold the files of another one, and no others.
func copyFolder(from, to string) error {
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	return os.CopyFS(to, os.DirFS(from))
}

// copyRecordings packs the recordings into archives, with the two indexes next
// to them.
func copyRecordings(from, to string) error {
	if err := recordings.PackFolder(filepath.Join(from, "recorded"), to); err != nil {
		return err
	}
	for name, path := range map[string]string{
		"index.json":   filepath.Join(from, "recorded", "index.json"),
		"answers.json": filepath.Join(from, "answers.json"),
	} {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, name), data, 0o666); err != nil {
			return err
		}
	}
	return nil
}

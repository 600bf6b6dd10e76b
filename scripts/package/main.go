// Command package writes what a release holds besides the program: completions, the
// documentation with links that work from there, and the licenses of what is linked in.
// Run it in the root of the repository:
//
//	go run ./scripts/package [-ref COMMIT] DIR
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/defender-err/defender-err/cmd"
)

func main() {
	ref := flag.String("ref", "main", "what links to files that are not in the package point to: a tag or commit")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: go run ./scripts/package [-ref COMMIT] DIR")
		os.Exit(2)
	}
	if err := write(flag.Arg(0), *ref); err != nil {
		fmt.Fprintln(os.Stderr, "package:", err)
		os.Exit(1)
	}
}

func write(dir, ref string) error {
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	if err := writeCompletions(filepath.Join(dir, "completions")); err != nil {
		return err
	}
	if err := writePages(".", dir, ref); err != nil {
		return err
	}
	notices, err := notices()
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "THIRD_PARTY_NOTICES"), notices, 0o644)
}

// writeCompletions asks the program for its completions.
func writeCompletions(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for shell, file := range map[string]string{
		"bash":       "defender-err.bash",
		"zsh":        "defender-err.zsh",
		"fish":       "defender-err.fish",
		"powershell": "defender-err.ps1",
	} {
		var out, errOut bytes.Buffer
		s := &cmd.Streams{In: bytes.NewReader(nil), Out: &out, Err: &errOut, Getenv: func(string) string { return "" }, Now: time.Now}
		if code := cmd.Main([]string{"completion", shell}, s); code != 0 {
			return fmt.Errorf("completion %s: exit code %d: %s", shell, code, errOut.String())
		}
		if err := os.WriteFile(filepath.Join(dir, file), out.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

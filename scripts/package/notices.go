package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// systems are the systems that a release is built for: what is linked in differs.
var systems = [...]string{"linux", "darwin", "windows"}

// notices returns the licenses of the modules that are linked into the program, and
// that of Go.
func notices() ([]byte, error) {
	modules, err := linked()
	if err != nil {
		return nil, err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("defender-err contains parts of the following works, under these licenses.\n")
	if err := writeNotice(&b, "The Go standard library", strings.TrimSpace(string(root))); err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(modules)) {
		if err := writeNotice(&b, name, modules[name]); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}

// linked returns the folders of the linked modules, by module and version.
func linked() (map[string]string, error) {
	type dependency struct {
		Module *struct {
			Path, Version, Dir string
			Main               bool
		}
	}
	modules := map[string]string{}
	for _, system := range systems {
		list := exec.Command("go", "list", "-deps", "-json=Module", ".")
		list.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		list.Stderr = os.Stderr
		out, err := list.Output()
		if err != nil {
			return nil, fmt.Errorf("go list for %s: %w", system, err)
		}
		for d := json.NewDecoder(bytes.NewReader(out)); ; {
			var dep dependency
			if err := d.Decode(&dep); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				return nil, err
			}
			if m := dep.Module; m != nil && !m.Main {
				modules[m.Path+" "+m.Version] = m.Dir
			}
		}
	}
	return modules, nil
}

// writeNotice writes the license files of a work. A work without one is an error: it
// may not be passed on.
func writeNotice(w io.Writer, name, dir string) error {
	files, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	found := false
	for _, f := range files {
		upper := strings.ToUpper(f.Name())
		isLicense := strings.HasPrefix(upper, "LICENSE") || strings.HasPrefix(upper, "LICENCE") || strings.HasPrefix(upper, "COPYING")
		if f.IsDir() || filepath.Ext(upper) == ".GO" || !isLicense && !strings.HasPrefix(upper, "NOTICE") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, f.Name()))
		if err != nil {
			return err
		}
		found = found || isLicense
		text = bytes.TrimSpace(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")))
		line := strings.Repeat("-", 80)
		fmt.Fprintf(w, "\n%s\n%s (%s)\n%s\n\n%s\n", line, name, f.Name(), line, text)
	}
	if !found {
		return fmt.Errorf("%s has no license in %s", name, dir)
	}
	return nil
}

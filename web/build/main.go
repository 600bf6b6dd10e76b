// Command build writes the page, one file that holds everything: the engine, the
// script, and the style. Run it in the root of the repository:
//
//	go run ./web/build DIR
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./web/build DIR")
		os.Exit(2)
	}
	if err := build(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func build(dir string) error {
	engine, err := engine()
	if err != nil {
		return err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return err
	}
	wasmExec, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	parts := map[string]string{"{{.Engine}}": engine}
	for name, files := range map[string][]string{
		"{{.Worker}}": {"worker.js"},
		"{{.Page}}":   {"texts.js", "page.js"},
		"{{.CSS}}":    {"style.css"},
	} {
		var b strings.Builder
		if name == "{{.Worker}}" {
			b.Write(wasmExec)
		}
		for _, f := range files {
			text, err := os.ReadFile(filepath.Join("web", f))
			if err != nil {
				return err
			}
			b.Write(text)
		}
		if strings.Contains(strings.ToLower(b.String()), "</script") {
			return fmt.Errorf("%s would end its element", name)
		}
		parts[name] = b.String()
	}
	parts["{{.Scripts}}"] = hash(parts["{{.Page}}"])
	parts["{{.Style}}"] = hash(parts["{{.CSS}}"])
	page, err := os.ReadFile(filepath.Join("web", "page.html"))
	if err != nil {
		return err
	}
	var pairs []string
	for name, text := range parts {
		pairs = append(pairs, name, text)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "defender-err.html"), []byte(strings.NewReplacer(pairs...).Replace(string(page))), 0o644)
}

// engine compiles the program to WebAssembly, and packs it for the page.
func engine() (string, error) {
	folder, err := os.MkdirTemp("", "defender-err")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "defender-err.wasm")
	compile := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w -buildid=", "-o", file, "./web/wasm")
	compile.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	compile.Stderr = os.Stderr
	if err := compile.Run(); err != nil {
		return "", err
	}
	wasm, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return "", err
	}
	w.Write(wasm)
	if err := w.Close(); err != nil {
		return "", err
	}
	fmt.Printf("engine: %d bytes, packed %d\n", len(wasm), packed.Len())
	return base64.StdEncoding.EncodeToString(packed.Bytes()), nil
}

// hash returns the source that a content security policy allows a text by.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

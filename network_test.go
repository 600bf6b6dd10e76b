package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// barred are the beginnings of the names of functions by which a program opens a
// connection, waits for one, looks a host up, starts another program, or makes,
// renames and removes files. The package net is linked in for its addresses.
var barred = []string{
	"net.Dial", "net.(*Dialer)", "net.Listen", "net.(*ListenConfig)", "net.Lookup", "net.(*Resolver)", "net.socket", "net.internetSocket", "net.(*netFD)", "net.(*sysDialer)",
	"syscall.Connect", "syscall.connect", "syscall.Socket", "syscall.socket", "syscall.Bind", "syscall.bind", "syscall.Listen", "syscall.StartProcess", "syscall.forkExec", "syscall.Exec",
	"golang.org/x/sys/unix.Connect", "golang.org/x/sys/unix.Socket", "golang.org/x/sys/unix.connect", "golang.org/x/sys/unix.socket",
	"net/http.", "crypto/tls.", "net/rpc.", "net/smtp.", "os/exec.", "os.StartProcess", "os.Create", "os.WriteFile", "os.Mkdir", "os.MkdirAll", "os.Remove", "os.RemoveAll", "os.Rename", "os.Symlink", "os.Link", "os.Truncate", "os.Chmod",
}

// TestNothingDials holds the promises that the program opens no connection, starts
// no other program and writes no file: what could is not in the binary.
func TestNothingDials(t *testing.T) {
	program := filepath.Join(t.TempDir(), "defender-err")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command("go", "tool", "nm", program).Output()
	if err != nil {
		t.Fatal(err)
	}
	symbols, own := 0, 0
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		name := fields[len(fields)-1]
		symbols++
		if strings.HasPrefix(name, "github.com/defender-err/") {
			own++
		}
		if slices.ContainsFunc(barred, func(begin string) bool { return strings.HasPrefix(name, begin) }) {
			t.Errorf("%s is linked in", name)
		}
	}
	if own < 500 {
		t.Fatalf("only %d of %d symbols are the program's own: the test shows nothing", own, symbols)
	}
}

// TestSecurityPage holds that the tests are there that SECURITY.md names.
func TestSecurityPage(t *testing.T) {
	page, err := os.ReadFile("SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]string{}
	for prefix, dir := range map[string]string{"": ".", "cmd": "cmd", "safe.": "explain/safe", "summary.": "explain/summary"} {
		files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			tests[strings.TrimPrefix(prefix, "cmd")] += string(text)
		}
	}
	named := 0
	for i, word := range strings.Split(string(page), "`") {
		prefix := ""
		if room, rest, ok := strings.Cut(word, "."); ok && strings.HasPrefix(rest, "Test") {
			prefix, word = room+".", rest
		}
		if i%2 == 0 || !strings.HasPrefix(word, "Test") {
			continue
		}
		named++
		if !strings.Contains(tests[prefix], "func "+word+"(") {
			t.Errorf("there is no test %s%s", prefix, word)
		}
	}
	if named < 15 {
		t.Errorf("only %d tests are named", named)
	}
}

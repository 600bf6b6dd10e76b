package cmd

import (
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain"
)

// TestHasNoCommand holds that what is only made of flags explains what is piped in, also
// where the value of a flag is the name of a command.
func TestHasNoCommand(t *testing.T) {
	for args, want := range map[string]bool{
		"":                           true,
		"-o json":                    true,
		"--brief --url list":         true,
		"-o list":                    true,
		"-of list":                   false, // the value of -o is f
		"--operation check":          true,
		"--lang token":               true,
		"--operation=x list":         false,
		"--brief explain":            false,
		"--nosuch explain":           false,
		"--color always summary":     false,
		"--operation version --help": false,
		"-h":                         false,
		"explain":                    false,
		"nosuch":                     false,
	} {
		if got := hasNoCommand(strings.Fields(args)); got != want {
			t.Errorf("%q: got %v, want %v", args, got, want)
		}
	}
}

// TestIsCommand holds that every command of the program is known by its name.
func TestIsCommand(t *testing.T) {
	var names []string
	for _, c := range Tree(explain.English()).Commands() {
		if c.Runnable() {
			names = append(names, c.Name())
		}
	}
	for _, name := range names {
		if !isCommand(name) {
			t.Errorf("%s isn't known as a command", name)
		}
	}
	if !slices.Contains(names, "completion") || len(names) < len(commands())+1 {
		t.Errorf("only %q", names)
	}
}

package main

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/cmd"
	"github.com/defender-err/defender-err/explain"
)

// TestPages holds that every command has a page with its flags, and that the page of
// the program has every topic.
func TestPages(t *testing.T) {
	all := pages()
	root := cmd.Tree(explain.English())
	for _, c := range root.Commands() {
		if c.IsAdditionalHelpTopicCommand() {
			section := ".SH \"" + strings.ToUpper(strings.ReplaceAll(c.Name(), "-", " ")) + "\"\n"
			if !strings.Contains(string(all["defender-err.1"]), section) {
				t.Errorf("defender-err.1 doesn't have the topic %s", c.Name())
			}
		}
	}
	for _, name := range []string{"explain", "check", "list", "operations", "summary", "token", "version", "completion"} {
		page := string(all["defender-err-"+name+".1"])
		for _, part := range []string{".SH \"NAME\"\ndefender\\-err\\-" + name + " \\- ", ".SH \"EXAMPLES\"\n.nf\n", "\\fB\\-\\-lang en|ru\\fR"} {
			if !strings.Contains(page, part) {
				t.Errorf("the page of %s doesn't have %q", name, part)
			}
		}
	}
	if page := string(all["defender-err-explain.1"]); !strings.Contains(page, ".TP\n\\fB\\-\\-brief\\fR\n") {
		t.Errorf("the page of explain has no --brief: %s", page)
	}
}

// TestEscaped holds that nothing in a text is taken for a request.
func TestEscaped(t *testing.T) {
	for text, want := range map[string]string{
		".TH":      `\&.TH`,
		`'a' \n-b`: `\(aqa\(aq \en\-b`,
	} {
		if got := escaped(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

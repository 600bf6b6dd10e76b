// Command man writes the manual pages, from the same texts as the help:
//
//	go run ./scripts/man DIR
//
// DIR gets a page for each command. The topics of the help are sections of the
// page of the program.
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/defender-err/defender-err/cmd"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./scripts/man DIR")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "man:", err)
		os.Exit(1)
	}
}

func write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for name, text := range pages() {
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// pages returns the manual pages by the names of their files.
func pages() map[string][]byte {
	root := cmd.Tree(explain.English())
	all := map[string][]byte{}
	for _, c := range append([]*cobra.Command{root}, root.Commands()...) {
		if c == root || c.Runnable() && c.Name() != "help" {
			name := strings.ReplaceAll(c.CommandPath(), " ", "-")
			all[name+".1"] = page(c, name)
		}
	}
	return all
}

// A manual is a page in the making, in the language of man(7).
type manual struct{ bytes.Buffer }

func page(c *cobra.Command, name string) []byte {
	m := &manual{}
	fmt.Fprintf(m, ".TH %s 1 \"\" \"defender-err\" \"User commands\"\n", quoted(strings.ToUpper(name)))
	m.section("NAME")
	m.text(name + " - " + strings.ToLower(c.Short[:1]) + c.Short[1:])
	m.section("SYNOPSIS")
	use := c.UseLine()
	if !c.HasParent() {
		use = c.Name() + " COMMAND [flags]"
	}
	m.copied(use)
	m.section("EXAMPLES")
	m.copied(strings.TrimRight(strings.ReplaceAll(c.Example, "\n  ", "\n")[min(2, len(c.Example)):], "\n"))
	m.section("DESCRIPTION")
	m.long(c.Long)
	var commands, topics []*cobra.Command
	for _, sub := range c.Commands() {
		if sub.IsAdditionalHelpTopicCommand() {
			topics = append(topics, sub)
			continue
		}
		if sub.Hidden {
			continue
		}
		commands = append(commands, sub)
	}
	if len(commands) > 0 {
		m.section("COMMANDS")
		for _, sub := range commands {
			m.term(sub.Name(), sub.Short)
		}
	}
	m.flags("OPTIONS", c.LocalFlags())
	m.flags("OPTIONS OF EVERY COMMAND", c.InheritedFlags())
	for _, topic := range topics {
		m.section(strings.ToUpper(strings.ReplaceAll(topic.Name(), "-", " ")))
		m.long(topic.Long)
	}
	m.section("REPORTING BUGS")
	m.text(render.ReportURL)
	m.section("SEE ALSO")
	m.seeAlso(c)
	return m.Bytes()
}

// seeAlso refers to the other pages.
func (m *manual) seeAlso(c *cobra.Command) {
	if c.HasParent() {
		m.text("defender-err(1)")
		return
	}
	var others []string
	for _, sub := range c.Commands() {
		if sub.Runnable() && sub.Name() != "help" {
			others = append(others, "defender-err-"+sub.Name()+"(1)")
		}
	}
	m.text(strings.Join(others, ", "))
}

func (m *manual) section(name string) { fmt.Fprintf(m, ".SH %s\n", quoted(name)) }

// text writes a paragraph.
func (m *manual) text(text string) { fmt.Fprintln(m, escaped(text)) }

// term writes a term and what it means.
func (m *manual) term(term, about string) {
	fmt.Fprintf(m, ".TP\n\\fB%s\\fR\n%s\n", escaped(term), escaped(about))
}

// copied writes lines that are to be copied.
func (m *manual) copied(lines string) {
	fmt.Fprintf(m, ".nf\n")
	for line := range strings.SplitSeq(lines, "\n") {
		fmt.Fprintln(m, escaped(line))
	}
	fmt.Fprintf(m, ".fi\n")
}

// long writes the long text of a command.
func (m *manual) long(text string) {
	for _, block := range cmd.Blocks(text) {
		switch {
		case block.Copied != nil:
			m.WriteString(".RS 4\n")
			m.copied(strings.ReplaceAll(strings.Join(block.Copied, "\n"), "\n    ", "\n")[4:])
			m.WriteString(".RE\n")
		case block.Rows != nil:
			for _, row := range block.Rows {
				m.term(row[0], row[1])
			}
		default:
			m.WriteString(".PP\n")
			m.text(block.Prose)
		}
	}
}

func (m *manual) flags(name string, flags *pflag.FlagSet) {
	first := true
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		if first {
			m.section(name)
			first = false
		}
		value, about := pflag.UnquoteUsage(f)
		term := "--" + f.Name
		if f.Shorthand != "" {
			term = "-" + f.Shorthand + ", " + term
		}
		m.term(strings.TrimSpace(term+" "+value), about)
	})
}

// escaped writes a text so that troff shows it as it is: hyphens can be copied, and
// no line begins with a request.
func escaped(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "`", `\(ga`, "^", `\(ha`, "~", `\(ti`).Replace(text)
	if strings.HasPrefix(text, ".") {
		return `\&` + text
	}
	return text
}

func quoted(text string) string { return `"` + escaped(text) + `"` }

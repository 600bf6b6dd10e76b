package cmd

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
)

// A helpPage is the help of a command in the making: examples first, wrapped to
// the terminal.
type helpPage struct {
	bytes.Buffer
	look  *look
	width int
}

// pipedWidth is the width of help that is piped, as to a pager.
const pipedWidth = 80

// setHelp makes a command and those below it show their help here.
func setHelp(root *cobra.Command, s *Streams, l *look) {
	root.SetHelpFunc(func(c *cobra.Command, _ []string) {
		p := helpPage{look: l, width: pipedWidth}
		if s.Width > 0 {
			p.width = min(s.Width, render.MaxWidth)
		}
		p.command(c)
		s.Out.Write(p.Bytes())
	})
	root.PersistentFlags().BoolP("help", "h", false, l.say(fact.Text{En: "show this help", Ru: "показать эту справку"}))
}

func (p *helpPage) command(c *cobra.Command) {
	p.hang("", c.Short)
	if c.Example != "" {
		p.head(fact.Text{En: "Examples", Ru: "Примеры"})
		fmt.Fprintln(p, strings.TrimRight(c.Example, "\n"))
	}
	if c.Runnable() || c.HasSubCommands() {
		p.head(fact.Text{En: "Usage", Ru: "Вызов"})
		p.hang("  ", usageLine(c))
	}
	if c.Long != "" {
		p.WriteByte('\n')
		p.long(c.Long)
	}
	if !c.Runnable() && !c.HasSubCommands() { // a topic
		return
	}
	p.commands(c)
	p.flags(fact.Text{En: "Flags", Ru: "Флаги"}, c.LocalFlags())
	p.flags(fact.Text{En: "Flags of every command", Ru: "Флаги всех команд"}, c.InheritedFlags())
	if !c.HasParent() {
		p.WriteByte('\n')
		p.long(p.look.say(fact.Textf("defender-err COMMAND --help shows the help of a command, and defender-err help TOPIC a topic.\n\nTo report what is missing or wrong: %s",
			"Справку о команде покажет defender-err КОМАНДА --help, о теме — defender-err help ТЕМА.\n\nСообщить о недостающем или неверном: %s", reportURL)))
	}
}

// usageLine returns how a command is called.
func usageLine(c *cobra.Command) string {
	line := c.UseLine()
	if c.HasAvailableSubCommands() && !c.HasParent() {
		line = strings.TrimSuffix(line, " [flags]") + " COMMAND [flags]"
	}
	return line
}

func (p *helpPage) head(text fact.Text) {
	fmt.Fprintf(p, "\n%s:\n", p.look.say(text))
}

// commands lists the commands below a command, and its topics.
func (p *helpPage) commands(c *cobra.Command) {
	var commands, topics [][2]string
	for _, sub := range c.Commands() {
		switch row := [2]string{sub.Name(), sub.Short}; {
		case sub.IsAdditionalHelpTopicCommand():
			topics = append(topics, row)
		case sub.IsAvailableCommand() || sub.Name() == "help":
			commands = append(commands, row)
		}
	}
	p.section(fact.Text{En: "Commands", Ru: "Команды"}, commands)
	p.section(fact.Text{En: "Topics", Ru: "Темы"}, topics)
}

// flags lists flags with their values.
func (p *helpPage) flags(head fact.Text, flags *pflag.FlagSet) {
	var rows [][2]string
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		value, about := pflag.UnquoteUsage(f)
		term := "    --" + f.Name
		if f.Shorthand != "" {
			term = "-" + f.Shorthand + ", --" + f.Name
		}
		if value != "" {
			term += " " + value
		}
		if _, isEnum := f.Value.(enum); f.DefValue != "" && (isEnum || f.Value.Type() == "int64") {
			about += fmt.Sprintf(p.look.say(fact.Text{En: " (default %s)", Ru: " (по умолчанию %s)"}), f.DefValue)
		}
		rows = append(rows, [2]string{term, about})
	})
	p.section(head, rows)
}

func (p *helpPage) section(head fact.Text, rows [][2]string) {
	if len(rows) == 0 {
		return
	}
	p.head(head)
	p.rows(rows)
}

// widestTerm is how many columns a term may take before what it means begins
// below it.
const widestTerm = 30

// rows writes terms with what they mean next to them, or below them where a term
// or a narrow terminal leaves no room.
func (p *helpPage) rows(rows [][2]string) {
	column := 0
	for _, row := range rows {
		if n := render.Columns(row[0]); n <= widestTerm {
			column = max(column, n+4)
		}
	}
	if below := p.width - column; below < widestTerm {
		column = 0
	}
	for _, row := range rows {
		term := "  " + row[0]
		if n := render.Columns(term); column == 0 || n > column-2 {
			p.hang("  ", row[0])
			p.hang(strings.Repeat(" ", max(column, 6)), row[1])
			continue
		}
		p.hang(term+strings.Repeat(" ", column-render.Columns(term)), row[1])
	}
}

// long writes the long text of a command.
func (p *helpPage) long(text string) {
	for i, block := range Blocks(text) {
		if i > 0 {
			p.WriteByte('\n')
		}
		switch {
		case block.Rows != nil:
			p.rows(block.Rows)
		case block.Copied != nil: // never wrapped
			fmt.Fprintln(p, strings.Join(block.Copied, "\n"))
		default:
			p.hang("", block.Prose)
		}
	}
}

// hang writes text after a head, which can be an indent; further lines begin below the
// beginning of the first.
func (p *helpPage) hang(head, text string) {
	indent := render.Columns(head)
	for _, line := range render.Wrap(text, p.width-indent) {
		fmt.Fprintln(p, strings.TrimRight(head+line, " "))
		head = strings.Repeat(" ", indent)
	}
}

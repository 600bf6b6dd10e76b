package cmd

import "github.com/spf13/cobra"

// topics are the help pages that aren't commands: cobra shows a command that
// can't be run as an additional help topic.
func topics() []*cobra.Command {
	return []*cobra.Command{
		{
			Use:   "exit-codes",
			Short: "What the exit codes mean",
			Long: `The exit codes are the same in every output format.

  0  explained, including a call that got no response; or the input is a
     success response, and the program said so; or the reader of the output
     closed the pipe, as head does
  1  the program couldn't do its job: a file couldn't be read, output couldn't
     be written, or it was interrupted; what was read before that is answered
  2  wrong usage: unknown flag, command, code name, or operation
  3  the input holds nothing that looks like an API response or a failed call
  4  an error was found, but its code isn't in the catalog; it is still
     explained by its status and message
  5  check found mistakes in the request, or the token isn't sufficient for
     the operation that token --for names; without --for, token returns 0 for
     every token that can be read, even an expired one

With several inputs or errors, the highest code is returned.`,
		},
		{
			Use:   "environment",
			Short: "Environment variables",
			Long: `  NO_COLOR                     not empty: no color
  CLICOLOR_FORCE, FORCE_COLOR  neither empty nor 0: color, even when piped
  CLICOLOR=0, TERM=dumb        no color
  COLUMNS                      the width of a terminal that doesn't report it
  DEFENDER_ERR_LANG            language of the answers, en or ru
  LC_ALL, LC_MESSAGES, LANG    the same, if DEFENDER_ERR_LANG isn't set

--color and --lang take precedence over all of them. NO_COLOR beats FORCE_COLOR,
which beats TERM=dumb and CLICOLOR=0.
Answers go to standard output, everything else to standard error.`,
		},
	}
}

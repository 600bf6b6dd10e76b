package cmd

import "github.com/spf13/cobra"

// topics are the pages of help that are no commands: cobra shows a command
// that cannot be run as an additional help topic.
func topics() []*cobra.Command {
	return []*cobra.Command{
		{
			Use:   "exit-codes",
			Short: "What the exit codes mean",
			Long: `The exit codes are the same in every output format.

  0  explained, including a call that got no response; or the input is a
     success response, and the program said so; or whoever read the answers
     has closed the pipe, as head does
  1  the program could not do its job: a file could not be read, output could
     not be written, or it was interrupted; what was read by then is answered
  2  wrong usage: unknown flag, command, code name or operation
  3  the input holds nothing that looks like an API response or a failed call
  4  an error was found, but its code is not in the catalog; it is still
     explained by its status and message
  5  check found mistakes in the request, or the token will not do for the
     operation that token --for names; without --for, token gives 0 for every
     token that can be read, also for one that has expired

Of several inputs or errors, the highest code is the one given.`,
		},
		{
			Use:   "environment",
			Short: "Environment variables",
			Long: `  NO_COLOR                     not empty: no color
  CLICOLOR_FORCE, FORCE_COLOR  neither empty nor 0: color, also when piped
  CLICOLOR=0, TERM=dumb        no color
  COLUMNS                      the width of a terminal that does not tell

--color goes before all of them, and a wish to be plain before a wish for
color. The answers go to standard output, everything else to standard error.`,
		},
	}
}

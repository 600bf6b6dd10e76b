package cmd

import (
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/lang"
)

// Tree returns all commands and help topics with their texts in a language, for
// programs that write manuals. The commands can't be run.
func Tree(l explain.Language) *cobra.Command {
	s := &Streams{In: strings.NewReader(""), Out: io.Discard, Err: io.Discard, Getenv: func(string) string { return "" }, Now: time.Now, Languages: lang.Files()}
	return newRoot(s, nil, look{color: "auto", language: l})
}

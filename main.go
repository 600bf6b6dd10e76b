// Command defender-err explains error responses of the Microsoft 365
// Defender APIs. Run "defender-err help" for what it can do.
package main

import (
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/cmd"
)

// memory is what the program is to do with, besides its code, in bytes: less
// than 32 MiB in all, whatever the length of the input. Garbage would add up to
// more before it is collected.
const memory = 22 << 20

func main() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memory)
	}
	cobra.MousetrapHelpText = "" // a double click in the Explorer shows the help like any other call
	os.Exit(cmd.Main(os.Args[1:], cmd.System()))
}

// Command defender-err explains error responses of the Microsoft 365
// Defender APIs. Run "defender-err help" for what it can do.
package main

import (
	"os"

	"github.com/defender-err/defender-err/cmd"
)

func main() { os.Exit(cmd.Main(os.Args[1:], cmd.System())) }

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/measured"
)

// reader returns the capture for an empty name, else a program.
func reader(program string) measured.Reader {
	if program == "" {
		return measured.Capture
	}
	return byProgram(program)
}

// byProgram reads with a program that takes the input on its standard input
// and prints what "defender-err explain -o json" does.
func byProgram(line string) measured.Reader {
	args := strings.Fields(line)
	return func(input []byte) []measured.Facts {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Stdin = bytes.NewReader(input)
		out, err := cmd.Output()
		if _, exited := err.(*exec.ExitError); err != nil && !exited {
			fmt.Fprintln(os.Stderr, "measure:", err)
			os.Exit(1)
		}
		return printed(out)
	}
}

// printed reads what a program printed.
func printed(out []byte) []measured.Facts {
	var all []measured.Facts
	for line := range bytes.Lines(out) {
		var e struct {
			measured.Facts
			TrackingIDs []struct{ Value string }
		}
		if json.Unmarshal(line, &e) != nil || slices.Contains([]string{"success", "no-error"}, e.Kind) {
			continue
		}
		for _, id := range e.TrackingIDs {
			e.IDs = append(e.IDs, id.Value)
		}
		all = append(all, e.Facts)
	}
	return all
}

// Command measure tells how much of what inputs hold is found. Run it in the
// root of the repository:
//
//	go run ./scripts/measure                       all checks
//	go run ./scripts/measure -only field,none -v   with what is wrong
//	go run ./scripts/measure -case 026-            one case: the input, what is wanted and what was found
//	go run ./scripts/measure -by 'PROGRAM ARGS'    a program that prints what "explain -o json" does
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/defender-err/defender-err/explain/capture/measured"
)

func main() {
	if err := measure(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
}

func measure(args []string) error {
	flags := flag.NewFlagSet("measure", flag.ExitOnError)
	verbose := flags.Bool("v", false, "list what is wrong")
	only := flags.String("only", "", "checks to make, separated by commas: "+strings.Join(checkNames(), ", "))
	name := flags.String("case", "", "show the cases whose name contains this")
	by := flags.String("by", "", "command line of a program that reads in place of the capture")
	from := flags.String("testdata", "testdata", "folder of the inputs")
	if err := flags.Parse(args); err != nil {
		return err
	}
	wanted := checkNames()
	if *only != "" {
		wanted = strings.Split(*only, ",")
	}
	for _, w := range wanted {
		if !slices.Contains(checkNames(), w) {
			return fmt.Errorf("there is no check %q, but %s", w, strings.Join(checkNames(), ", "))
		}
	}
	read := reader(*by)
	for _, check := range measured.Checks() {
		if !slices.Contains(wanted, check.Name) {
			continue
		}
		trials, err := check.Make(os.DirFS(*from), read)
		if err != nil {
			return err
		}
		if *name != "" {
			show(trials, *name, read)
			continue
		}
		begin := time.Now()
		report := measured.NewReport(measured.Run(trials, read))
		fmt.Printf("%s: %.1f MB in %.1f s\n%s", check.Name, megabytes(trials), time.Since(begin).Seconds(), report)
		if *verbose {
			for _, wrong := range report.Wrong {
				fmt.Println("   ", wrong)
			}
		}
	}
	return nil
}

func checkNames() []string {
	var names []string
	for _, check := range measured.Checks() {
		names = append(names, check.Name)
	}
	return names
}

func megabytes(trials []measured.Trial) float64 {
	n := 0
	for _, t := range trials {
		n += len(t.Input)
	}
	return float64(n) / 1e6
}

// show prints the cases whose name contains part.
func show(trials []measured.Trial, part string, read measured.Reader) {
	trials = slices.DeleteFunc(trials, func(t measured.Trial) bool { return !strings.Contains(t.Name, part) })
	for _, r := range measured.Run(trials, read) {
		fmt.Printf("=== %s\n%s\n--- want\n%s\n--- found\n%s\n", r.Name, shortened(r.Input), inJSON(r.Want), inJSON(r.Got))
		if !r.Right() {
			fmt.Println("--- wrong\n" + r.String())
		}
	}
}

// shortened leaves the middle of a large input out.
func shortened(input []byte) []byte {
	const most = 30_000
	if len(input) <= most {
		return input
	}
	return slices.Concat(input[:most/2], []byte("\n[…]\n"), input[len(input)-most/2:])
}

func inJSON(v any) string {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err.Error()
	}
	return string(b)
}

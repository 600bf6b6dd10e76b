// Command growth tells how time and memory grow with the input. It gives the program
// inputs of n, two and four times n bytes that make careless readers slow, and prints
// the ratios of the processor time and the peak memory. Run it in the root of the
// repository:
//
//	go run ./scripts/growth
//	go run ./scripts/growth -row list -by ./defender-err
//
// It ends with 1 where a row grows faster than its input, or takes more memory than
// it may.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

const (
	// mostRatio is how many times the processor time of an input may grow where
	// the input doubles.
	mostRatio = 2.3

	// mostMemory is the peak that an input of any length may reach, in MiB.
	mostMemory = 32

	// runs is how often each input is given; the fastest run counts.
	runs = 3
)

func main() {
	ok, err := grow(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "growth:", err)
	}
	if err != nil || !ok {
		os.Exit(1)
	}
}

func grow(args []string) (ok bool, err error) {
	flags := flag.NewFlagSet("growth", flag.ExitOnError)
	program := flags.String("by", "", "the program; it is built where none is given")
	part := flags.String("row", "", "only rows whose name contains this")
	if err := flags.Parse(args); err != nil {
		return false, err
	}
	if *program == "" {
		folder, err := os.MkdirTemp("", "growth")
		if err != nil {
			return false, err
		}
		defer os.RemoveAll(folder)
		*program = filepath.Join(folder, "defender-err")
		if out, err := exec.Command("go", "build", "-o", *program, ".").CombinedOutput(); err != nil {
			return false, fmt.Errorf("go build: %w\n%s", err, out)
		}
	}
	start, err := best(*program, []string{"explain"}, `{"error":{"code":"NotFound","message":"x"}}`)
	if err != nil {
		return false, err
	}
	fmt.Printf("%-44s %9s %9s %6s %6s %8s\n", "row", "n", "ms at n", "2n/n", "4n/2n", "MiB")
	ok = true
	for _, r := range rows() {
		if !strings.Contains(r.name, *part) {
			continue
		}
		good, err := r.print(*program, start.time)
		if err != nil {
			return false, fmt.Errorf("%s: %w", r.name, err)
		}
		ok = ok && good
	}
	return ok, nil
}

// print measures a row and prints it. What the program takes to start isn't
// included.
func (r *row) print(program string, start time.Duration) (good bool, err error) {
	var took [3]time.Duration
	peak, length := 0.0, 0
	for i := range took {
		args, input := r.make(r.n << i)
		if i == 0 {
			length = len(input)
			for _, arg := range args {
				length += len(arg)
			}
		}
		c, err := best(program, args, input)
		if err != nil {
			return false, err
		}
		took[i] = max(c.time-start, time.Millisecond)
		peak = max(peak, c.memory)
	}
	first, second := ratio(took[1], took[0]), ratio(took[2], took[1])
	mark := ""
	// Few milliseconds tell nothing of how they grow.
	const tells = 20 * time.Millisecond
	if took[2] >= tells && (second > mostRatio || first > mostRatio && took[1] >= tells) {
		mark += " TIME"
	}
	if peak >= mostMemory {
		mark += " MEMORY"
	}
	fmt.Printf("%-44s %9d %9.1f %6.2f %6.2f %8.1f%s\n", r.name, length, float64(took[0].Microseconds())/1e3, first, second, peak, mark)
	return mark == "", nil
}

func ratio(a, b time.Duration) float64 { return math.Round(100*float64(a)/float64(b)) / 100 }

// A cost is the processor time of a run, and its peak memory in MiB.
type cost struct {
	time   time.Duration
	memory float64
}

// best returns the cost of the fastest of several runs, and the highest peak.
func best(program string, args []string, input string) (cost, error) {
	c := cost{time: math.MaxInt64}
	for range runs {
		cmd := exec.Command(program, args...)
		cmd.Stdin = strings.NewReader(input)
		cmd.Stdout, cmd.Stderr = io.Discard, io.Discard
		var exit *exec.ExitError
		if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
			return c, err
		}
		state := cmd.ProcessState
		c.time = min(c.time, state.UserTime()+state.SystemTime())
		c.memory = max(c.memory, peakOf(state))
	}
	return c, nil
}

// peakOf returns the peak memory of a process in MiB, as Linux counts it.
func peakOf(state *os.ProcessState) float64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	return float64(usage.Maxrss) / 1024
}

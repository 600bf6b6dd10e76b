//go:build linux

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
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
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
	made := flags.Int("make", 0, "write the input of the row with this `size`, behind a line with the arguments")
	if err := flags.Parse(args); err != nil {
		return false, err
	}
	if *made > 0 {
		return true, writeInput(*part, *made)
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
	start, err := best(*program, []string{"explain"}, func() (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader(`{"error":{"code":"NotFound","message":"x"}}`)), nil
	})
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
		in, err := inputOf(r.name, r.n<<i)
		if err != nil {
			return false, err
		}
		defer in.remove()
		if i == 0 {
			length = in.length
		}
		c, err := best(program, in.args, in.open)
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
func best(program string, args []string, open func() (io.ReadCloser, error)) (cost, error) {
	c := cost{time: math.MaxInt64}
	for range runs {
		cmd := exec.Command(program, args...)
		in, err := open()
		if err != nil {
			return c, err
		}
		cmd.Stdin = in
		cmd.Stdout, cmd.Stderr = io.Discard, io.Discard
		var exit *exec.ExitError
		err = cmd.Run()
		in.Close()
		if err != nil && !errors.As(err, &exit) {
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

// An input is what a run of the program is given.
type input struct {
	file    string // in which it is, after a line
	request string // the file with the body of the request; empty if there is none
	args    []string
	begin   int64 // of the input in the file
	length  int   // of the input and the arguments
}

// remove removes the files.
func (in *input) remove() {
	os.Remove(in.file)
	if in.request != "" {
		os.Remove(in.request)
	}
}

// open opens the input at its beginning.
func (in *input) open() (io.ReadCloser, error) {
	f, err := os.Open(in.file)
	if err != nil {
		return nil, err
	}
	_, err = f.Seek(in.begin, io.SeekStart)
	return f, err
}

// inputOf returns an input of a row. Another process makes it: Linux takes the peak of
// the process that starts a program for a peak of the program.
func inputOf(row string, n int) (*input, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	f, err := os.CreateTemp("", "growth")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	cmd := exec.Command(self, "-row", row, "-make", strconv.Itoa(n))
	cmd.Stdout, cmd.Stderr = f, os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	line, err := bufio.NewReader(f).ReadString('\n')
	if err != nil {
		return nil, err
	}
	in := &input{file: f.Name(), begin: int64(len(line)), length: int(info.Size()) - len(line)}
	if err := json.Unmarshal([]byte(line), &in.args); err != nil {
		return nil, err
	}
	if i := slices.Index(in.args, "--request"); i >= 0 {
		in.request = f.Name() + ".request"
		if err := os.WriteFile(in.request, []byte(in.args[i+1]), 0o600); err != nil {
			return nil, err
		}
		in.length += len(in.args[i+1])
		in.args[i+1] = in.request
	}
	for _, arg := range in.args {
		in.length += len(arg)
	}
	return in, nil
}

// writeInput writes the input of a row after a line with the arguments.
func writeInput(name string, n int) error {
	for _, r := range rows() {
		if r.name != name {
			continue
		}
		args, text := r.make(n)
		if err := json.NewEncoder(os.Stdout).Encode(args); err != nil {
			return err
		}
		_, err := io.WriteString(os.Stdout, text)
		return err
	}
	return fmt.Errorf("there is no row %q", name)
}

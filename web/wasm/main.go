//go:build js && wasm

// Command wasm is the program for the page: the same commands, with standard input and
// output in memory. It sets one function,
//
//	defenderErr(arguments, input, write, progress) → {code, error}
//
// which hands standard output to write in pieces, and to progress how many bytes of the
// input have been read.
package main

import (
	"bytes"
	"syscall/js"
	"time"

	"github.com/defender-err/defender-err/cmd"
)

func main() {
	js.Global().Set("defenderErr", js.FuncOf(run))
	select {}
}

func run(_ js.Value, in []js.Value) any {
	args := make([]string, in[0].Length())
	for i := range args {
		args[i] = in[0].Index(i).String()
	}
	input := make([]byte, in[1].Length())
	js.CopyBytesToGo(input, in[1])
	var errOut bytes.Buffer
	code := cmd.Main(args, &cmd.Streams{
		In:     &reader{rest: input, size: len(input), progress: in[3]},
		Out:    writer{in[2]},
		Err:    &errOut,
		Getenv: func(string) string { return "" },
		Now:    time.Now,
	})
	return map[string]any{"code": code, "error": errOut.String()}
}

// A writer hands what is written to a function of the page.
type writer struct{ write js.Value }

func (w writer) Write(b []byte) (int, error) {
	array := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(array, b)
	w.write.Invoke(array)
	return len(b), nil
}

// A reader says how far it has been read.
type reader struct {
	rest     []byte
	size     int
	progress js.Value
}

func (r *reader) Read(b []byte) (int, error) {
	n, err := bytes.NewReader(r.rest).Read(b)
	r.rest = r.rest[n:]
	r.progress.Invoke(r.size - len(r.rest))
	return n, err
}

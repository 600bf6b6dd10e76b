//go:build ignore

// Command corpus writes a made-up corpus, always the same for the same
// arguments.
//
//	go run scripts/corpus.go -mb 200 > mixed.log
//	go run scripts/corpus.go -mb 200 -shape sparse > sparse.log
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/defender-err/defender-err/scripts/corpus"
)

func main() {
	megabytes := flag.Int64("mb", 200, "size in MB")
	shape := flag.String("shape", string(corpus.Mixed), fmt.Sprint(corpus.Shapes()))
	seed := flag.Uint64("seed", 1, "of the random numbers")
	flag.Parse()
	if err := corpus.Write(os.Stdout, corpus.Shape(*shape), *megabytes*1_000_000, *seed); err != nil {
		fmt.Fprintln(os.Stderr, "corpus:", err)
		os.Exit(1)
	}
}

// Command archive turns a folder of recordings, each in a file of its own, into
// one archive for each client, and back:
//
//	go run ./scripts/archive pack FROM TO
//	go run ./scripts/archive unpack FROM TO
package main

import (
	"fmt"
	"os"

	"github.com/defender-err/defender-err/internal/recordings"
)

func main() {
	if len(os.Args) != 4 {
		usage()
	}
	var err error
	switch from, to := os.Args[2], os.Args[3]; os.Args[1] {
	case "pack":
		err = recordings.PackFolder(from, to)
	case "unpack":
		err = recordings.UnpackFolder(from, to)
	default:
		usage()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "archive:", err)
		os.Exit(1)
	}
}

func usage() {
	fmt.Fprintln(os.Stderr, "usage: go run ./scripts/archive pack|unpack FROM TO")
	os.Exit(2)
}

// Command drift compares the catalog with copies of its sources on disk, and prints
// what the catalog lacks, what only the catalog has, and what differs. Run it in the
// root of the repository:
//
//	go run ./scripts/drift -permissions permissions.json   operations and permissions of Microsoft Graph
//	go run ./scripts/drift -permissions permissions.json -write catalog/graph/paths.txt
//	go run ./scripts/drift -hunting environments.json      tables and columns of advanced hunting
//	go run ./scripts/drift -pages DIR                      whether each documentation page exists
//	go run ./scripts/drift -signin reference-error-codes.md  numbers of sign-in errors
//
// It ends with exit code 1 if there is a difference that scripts/drift/known.txt
// doesn't give a reason for, and with 2 if it can't read a source.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// A comparison reads one source and returns the differences, one a line.
type comparison struct {
	file    *string
	compare func(path string) ([]string, error)
}

func main() {
	permissions := flag.String("permissions", "", "permissions.json of microsoftgraph/microsoft-graph-devx-content")
	hunting := flag.String("hunting", "", "schema of advanced hunting as JSON: tables with columns and types")
	pages := flag.String("pages", "", "checkout of MicrosoftDocs/defender-docs or microsoftgraph/microsoft-graph-docs-contrib")
	signIn := flag.String("signin", "", "reference-error-codes.md of MicrosoftDocs/entra-docs")
	paths := flag.String("write", "", "write the table of paths that -permissions gives to this file, and compare nothing")
	known := flag.String("known", "scripts/drift/known.txt", "differences that are meant, each with its reason")
	flag.Parse()
	if *paths != "" {
		if err := writePaths(*permissions, *paths); err != nil {
			fmt.Fprintln(os.Stderr, "drift:", err)
			os.Exit(2)
		}
		return
	}
	found, err := differences([]comparison{
		{permissions, comparePermissions},
		{permissions, comparePaths},
		{hunting, compareHunting},
		{pages, comparePages},
		{signIn, compareSignIn},
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "drift:", err)
		os.Exit(2)
	}
	meant, err := readKnown(*known)
	if err != nil {
		fmt.Fprintln(os.Stderr, "drift:", err)
		os.Exit(2)
	}
	if left := report(os.Stdout, found, meant); left > 0 {
		os.Exit(1)
	}
}

// differences compares the catalog with each source that is given.
func differences(all []comparison) ([]string, error) {
	var found []string
	read := 0
	for _, c := range all {
		if *c.file == "" {
			continue
		}
		read++
		lines, err := c.compare(*c.file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", *c.file, err)
		}
		found = append(found, lines...)
	}
	if read == 0 {
		return nil, fmt.Errorf("no source given; -h lists them")
	}
	return found, nil
}

// readKnown reads the beginnings of differences that are meant.
//
//	missing operation * /security/securitycopilot/ - not called by integrations
func readKnown(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var known []string
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line, reason, ok := strings.Cut(lines.Text(), " - ")
		if strings.HasPrefix(line, "#") || line == "" {
			continue
		}
		if !ok || reason == "" {
			return nil, fmt.Errorf("%s: no reason for %q", path, line)
		}
		known = append(known, line)
	}
	return known, nil
}

// report writes the differences that nothing is known about, and returns their number.
func report(w io.Writer, found, known []string) int {
	slices.Sort(found)
	found = slices.Compact(found)
	left := 0
	for _, line := range found {
		if slices.ContainsFunc(known, func(k string) bool { return isKnown(line, k) }) {
			continue
		}
		left++
		fmt.Fprintln(w, line)
	}
	fmt.Fprintf(w, "%d differences, %d more with a known reason\n", left, len(found)-left)
	return left
}

// isKnown reports whether a line begins with what is known; * is any one word.
func isKnown(line, known string) bool {
	words, wanted := strings.Fields(line), strings.Fields(known)
	if len(words) < len(wanted) {
		return false
	}
	for i, w := range wanted {
		last := i == len(wanted)-1
		if w != "*" && w != words[i] && !(last && strings.HasPrefix(words[i], w)) {
			return false
		}
	}
	return true
}

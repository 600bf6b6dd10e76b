package cmd

import "strings"

// A Block is a part of the long text of a command or a topic. Only one of its fields
// is set.
type Block struct {
	Prose  string      // a paragraph
	Rows   [][2]string // terms, each with what it means
	Copied []string    // lines to copy, with the blanks that they begin with
}

// Blocks reads a long text. An empty line is between blocks; a line with a tab has a
// term and what it means; lines that begin with four blanks are to be copied.
func Blocks(text string) []Block {
	var blocks []Block
	for block := range strings.SplitSeq(text, "\n\n") {
		blocks = append(blocks, newBlock(strings.Split(strings.Trim(block, "\n"), "\n")))
	}
	return blocks
}

func newBlock(lines []string) Block {
	var rows [][2]string
	for _, line := range lines {
		if term, about, ok := strings.Cut(line, "\t"); ok {
			rows = append(rows, [2]string{term, about})
		}
	}
	switch {
	case len(rows) == len(lines):
		return Block{Rows: rows}
	case strings.HasPrefix(lines[0], "    "):
		return Block{Copied: lines}
	}
	return Block{Prose: strings.Join(lines, " ")}
}

//go:build ignore

// Command picture draws what a terminal shows as an SVG: it reads text with
// colour codes from standard input and writes the picture to standard output.
//
//	go run . --color=always explain -f FILE | go run scripts/picture.go "$ the command" > docs/explain.svg
package main

import (
	"bufio"
	"fmt"
	"html"
	"os"
	"strings"
)

const (
	charWidth  = 8.4
	lineHeight = 19
	margin     = 16
)

func main() {
	lines := os.Args[1:]
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		lines = append(lines, in.Text())
	}
	widest := 0
	for _, line := range lines {
		widest = max(widest, len([]rune(plain(line))))
	}
	width := float64(widest)*charWidth + 2*margin
	height := len(lines)*lineHeight + 2*margin
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	fmt.Fprintf(out, `<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%d" viewBox="0 0 %.0f %d">`+"\n", width, height, width, height)
	fmt.Fprintf(out, `<rect width="100%%" height="100%%" rx="8" fill="#1e2127"/>`+"\n")
	fmt.Fprintf(out, `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,monospace" font-size="14" fill="#d7dae0" xml:space="preserve">`+"\n")
	for i, line := range lines {
		fmt.Fprintf(out, `<text x="%d" y="%d">%s</text>`+"\n", margin, margin+14+i*lineHeight, spans(line))
	}
	fmt.Fprintln(out, "</g>\n</svg>")
}

// spans turns the colour codes of a line into tspans.
func spans(line string) string {
	var b strings.Builder
	style := ""
	for line != "" {
		text, rest, found := strings.Cut(line, "\x1b[")
		if text != "" {
			fmt.Fprintf(&b, `<tspan%s>%s</tspan>`, style, html.EscapeString(text))
		}
		if !found {
			break
		}
		var code string
		code, line, _ = strings.Cut(rest, "m")
		style = attributes(code)
	}
	return b.String()
}

func attributes(code string) string {
	var b strings.Builder
	for n := range strings.SplitSeq(code, ";") {
		switch n {
		case "1":
			b.WriteString(` font-weight="bold"`)
		case "2":
			b.WriteString(` fill="#8b919c"`)
		case "31":
			b.WriteString(` fill="#ff7b72"`)
		case "33":
			b.WriteString(` fill="#e3b341"`)
		}
	}
	return b.String()
}

// plain drops the colour codes of a line.
func plain(line string) string {
	var b strings.Builder
	for line != "" {
		text, rest, found := strings.Cut(line, "\x1b[")
		b.WriteString(text)
		if !found {
			break
		}
		_, line, _ = strings.Cut(rest, "m")
	}
	return b.String()
}

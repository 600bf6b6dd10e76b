package clue

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestDump(t *testing.T) {
	names := [...]string{"none", "status", "weak", "code", "weakcode", "oauth", "message", "target", "reqid", "corrid", "traceid", "cliid", "masked", "header", "success", "answer", "item", "cut", "url", "path", "host", "method", "reqheader", "reqbody", "time", "format", "shape", "hostname", "product", "roles", "words", "gateway", "failure", "proxystatus"}
	for _, f := range strings.Fields(os.Getenv("FILES")) {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		n := &Node{Shape: Record}
		Scan(text.New(strings.ReplaceAll(string(b), "\r\n", "\n"), 0), n)
		fmt.Println("=", f)
		for _, c := range n.Clues {
			v := c.Value
			if c.Number != 0 {
				v = fmt.Sprint(c.Number)
			}
			fmt.Printf("%s\t%s\t%d\t%d\t%v\t%s\n", names[c.Kind], strings.ReplaceAll(v, "\n", "\\n"), c.Rank, c.At, c.Alarm, c.Name)
		}
	}
}

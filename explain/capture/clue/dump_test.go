package clue

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestDump(t *testing.T) {
	names := map[Kind]string{Status: "status", StatusWord: "weak", Code: "code", CodeWord: "weakcode", OAuth: "oauth", Message: "message", Target: "target", RequestID: "reqid", CorrelationID: "corrid", TraceID: "traceid", ClientID: "cliid", Masked: "masked", Header: "header", URL: "url", Path: "path", Host: "host", Method: "method", RequestHeader: "reqheader", Time: "time", Shape: "shape", HostOf: "hostname", Product: "product", Roles: "roles", Wording: "words", Gateway: "gateway", Failure: "failure", ProxyStatus: "proxystatus"}
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

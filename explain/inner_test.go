package explain

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/safe"
)

// TestInnerMessage holds that the message inside is made safe as the one
// around it is, and absent where it says the same.
func TestInnerMessage(t *testing.T) {
	tests := []struct{ message, inner, want string }{
		{"The response is not in a JSON format.", "Syntax Error", "Syntax Error"},
		{"", "Syntax Error", "Syntax Error"},
		{"Syntax Error", "Syntax Error", ""},
		{"Syntax Error", "", ""},
		{"Syntax Error\r\n", "Syntax Error\n", ""}, // the same when made safe
		{"wrapped", "was Bearer abcdefghijkl.mnopqrstuv.wxyz0123", "was Bearer " + safe.Mask},
		{"wrapped", "red \x1b[31m \u202e", `red \x1b[31m \u202e`},
	}
	for _, tt := range tests {
		for _, l := range []Language{English(), Russian(), Wordless()} {
			x := exchange.Exchange{Response: exchange.Response{Status: 400, Fault: exchange.Fault{Message: tt.message, InnerMessage: tt.inner}}}
			e := Explain(x, Options{Language: l})
			if e.InnerMessage != tt.want {
				t.Errorf("%q in %q: got %q, want %q", tt.inner, tt.message, e.InnerMessage, tt.want)
			}
			if got := strings.Contains(string(e.AppendJSON(nil)), `"innerMessage":`); got != (tt.want != "") {
				t.Errorf("%q in %q: innerMessage in the JSON form: %t", tt.inner, tt.message, got)
			}
		}
	}
}

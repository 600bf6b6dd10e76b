package check_test

import (
	"fmt"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/check"
)

func Example() {
	op, _ := catalog.FindOperation("isolate-machine")
	body := []byte(`{"comment":"Contain","IsolationType":"Full"}`)
	findings := check.Check(op, check.Request{Method: op.Method, Body: body, HasBody: true})
	for _, f := range findings {
		fmt.Printf("%d:%d: %s\n", f.Line, f.Column, f.Summary.En)
	}
	fixed, left := check.Fix(body, findings)
	fmt.Println(string(fixed), len(left))
	// Output:
	// 1:2: "comment" must be spelled "Comment": names are case-sensitive.
	// {"Comment":"Contain","IsolationType":"Full"} 0
}

package cmd

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
)

// reportSurprise is deferred by a program: where Go would end it with a stack alone,
// it also says where to report that. What it writes has nothing of the input in it.
func reportSurprise(w io.Writer, code *int) {
	surprise := recover()
	if surprise == nil {
		return
	}
	what := fmt.Sprintf("%T", surprise) // a value can quote the input
	if err, ok := surprise.(runtime.Error); ok {
		what = err.Error()
	}
	fmt.Fprintf(w, "defender-err: internal error: %s\n%s\nplease report this text, which has nothing of your input in it: %s\n", what, debug.Stack(), reportURL)
	*code = exitFailed
}

package capture

import (
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/capture/told"
)

// Happened reports whether an input tells that what its words at an offset say has
// happened, and does not only mention it, as source code and documentation do.
func Happened(input string, at int) bool {
	words := clue.Clue{Kind: clue.Refusal, Rank: 1, At: at}
	return told.New(input, text.New(input, 0)).Weigh([]clue.Clue{words}) >= told.Enough
}

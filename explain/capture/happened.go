package capture

import (
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/capture/told"
)

// Happened reports whether an input says that the message at an offset has happened,
// rather than only mentioning it, as source code and documentation do.
func Happened(input, message string, at int) bool {
	words := clue.Clue{Kind: clue.Sentence, Value: message, Rank: 1, At: at}
	in := told.New(input, text.New(input, 0))
	in.CountProse()
	return in.Weigh([]clue.Clue{words}) >= told.Enough
}

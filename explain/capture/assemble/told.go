package assemble

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// isTold reports whether a failure was told, and not only mentioned: there is a
// status or a code in a place of its own, an ID, what was called, that no answer
// came, or an alarm on the line.
func isTold(d *draft) bool {
	if len(d.facts().ids) > 0 || d.failed() {
		return true
	}
	if d.has(clue.Gateway, clue.URL, clue.Path, clue.Method, clue.CodeWord, clue.OAuth, clue.Shape, clue.ProxyStatus) {
		return true
	}
	return d.any(clue.Status, func(c *clue.Clue) bool { return c.Number >= 400 && (c.Rank == 1 || c.Alarm) }) ||
		d.any(clue.Code, func(c *clue.Clue) bool {
			return c.Alarm || c.Rank > 0 && !strings.HasPrefix(c.Value, "AADSTS")
		})
}

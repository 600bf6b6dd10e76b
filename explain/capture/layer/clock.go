package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// A clock adds the times in a gutter to a node as clues. When the second
// changes, it marks the start of a new section.
type clock struct {
	t    text.Text
	node *clue.Node
	last string
}

// tell adds the time of the line whose rest begins at an offset.
func (c *clock) tell(time string, rest int) {
	if time == "" || time == c.last {
		return
	}
	place := c.t.Place(rest)
	if c.last != "" && second(c.last) != second(time) {
		c.node.Break(place, clue.Section)
	}
	c.last = time
	c.node.Tell(clue.Time, time, 3, place)
}

// second returns a time without its fraction and time zone.
func second(time string) string {
	for i := strings.IndexByte(time, ':'); i >= 0 && i+6 <= len(time); i++ {
		if time[i] == ':' && time[i+3] == ':' {
			return time[:i+6]
		}
	}
	return time
}

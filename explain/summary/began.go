package summary

import (
	"maps"
	"slices"

	"github.com/defender-err/defender-err/explain"
)

// maxCodes is how many codes a counter by hour looks for the first hour of.
const maxCodes = 500

// saw notes that errors with a code were seen in an hour.
func (c *Counter) saw(code, hour string) {
	first, known := c.began[code]
	if !known {
		code = shortened(code) // which may be a piece of a large body
		first, known = c.began[code]
	}
	switch {
	case !known && len(c.began) == maxCodes, known && first <= hour:
		return
	case c.began == nil:
		c.began = map[string]string{}
	}
	c.began[code] = hour
}

// sawError is saw for an error, if the counter is by hour.
func (c *Counter) sawError(e *explain.Explanation, hour string) {
	if c.by == ByHour && hour != None {
		c.saw(codeOf(e), hour)
	}
}

// tellNew tells each group by hour which codes began in it.
func (c *Counter) tellNew(groups []Group) {
	byHour := map[string][]string{}
	for _, code := range slices.Sorted(maps.Keys(c.began)) {
		hour := c.began[code]
		byHour[hour] = append(byHour[hour], code)
	}
	for i := range groups {
		groups[i].New = byHour[groups[i].Value]
	}
}

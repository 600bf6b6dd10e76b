package summary

import (
	"errors"
	"fmt"
)

// Merge adds up the summaries of the parts of one input, given in the order
// of the parts. It returns an error if they group by different keys.
func Merge(parts ...Summary) (Summary, error) {
	if len(parts) == 0 {
		return Summary{}, errors.New("no summary to merge")
	}
	sum := Summary{By: parts[0].By, Groups: []Group{}}
	index := map[string]int{} // of a value in sum.Groups
	for _, part := range parts {
		if part.By != sum.By {
			return Summary{}, fmt.Errorf("one summary is by %s, another by %s", sum.By, part.By)
		}
		sum.Errors += part.Errors
		sum.Unreadable += part.Unreadable
		sum.Undated += part.Undated
		sum.Partial = sum.Partial || part.Partial
		for _, g := range part.Groups {
			i, ok := index[g.Value]
			if !ok {
				index[g.Value] = len(sum.Groups)
				sum.Groups = append(sum.Groups, g)
				continue
			}
			sum.Groups[i] = sum.Groups[i].plus(g)
		}
	}
	sum.sort()
	return sum, nil
}

// plus returns the group of all errors of g and of h, which come behind.
func (g Group) plus(h Group) Group {
	g.Count += h.Count
	g.span(h.First, h.Last)
	g.agree(h.Service, h.Status, h.Retry)
	if h.TrackingID != "" {
		g.TrackingID = h.TrackingID
	}
	counts := map[string]int{}
	for _, causes := range [][]CauseCount{g.Causes, h.Causes} {
		for _, c := range causes {
			counts[c.ID] += c.Count
		}
	}
	g.Causes = countsOf(counts)
	return g
}

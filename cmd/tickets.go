package cmd

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
)

// tickets are the blocks for support, one for each group of failures that look the
// same to support.
type tickets struct {
	tool  string // that the blocks are reported with
	all   []*render.Ticket
	byKey map[string]*render.Ticket
}

func newTickets(tool string) *tickets {
	return &tickets{tool: tool, byKey: map[string]*render.Ticket{}}
}

// add adds a failure to its group.
func (t *tickets) add(e explain.Explanation) {
	cause := ""
	if len(e.Causes) > 0 {
		cause = e.Causes[0].ID
	}
	key := strings.Join([]string{string(e.Kind), string(e.Service), e.Code, strconv.Itoa(e.Status), e.Failure, e.Operation, cause}, "\n")
	group, ok := t.byKey[key]
	if !ok {
		if len(t.all) == maxShown {
			return
		}
		group = &render.Ticket{}
		t.byKey[key] = group
		t.all = append(t.all, group)
	}
	group.Add(e)
}

// text returns the blocks, in the order in which their groups were found.
func (t *tickets) text() []byte {
	var b []byte
	for i, group := range t.all {
		if i > 0 {
			b = append(b, '\n')
		}
		b = group.Append(b, t.tool)
	}
	return b
}

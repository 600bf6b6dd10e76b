package summary

import (
	"cmp"
	"strconv"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain"
)

// None is the value of errors that do not show what they are grouped by.
const None = "none"

// valueOf returns the group that an error belongs to.
func (c *Counter) valueOf(e *explain.Explanation, at time.Time, dated bool) string {
	switch c.by {
	case ByStatus:
		return cmp.Or(status(e), None)
	case ByOperation:
		return cmp.Or(e.Operation, None)
	case ByService:
		return string(e.Service)
	case ByMessage:
		return cmp.Or(template(e), e.Message, None)
	case ByHour:
		if !dated {
			return None
		}
		return at.Format("2006-01-02T15Z")
	}
	if e.Code == "" && e.Status != 0 {
		return "HTTP " + status(e)
	}
	return cmp.Or(e.Code, None)
}

func status(e *explain.Explanation) string {
	if e.Status == 0 {
		return ""
	}
	return strconv.Itoa(e.Status)
}

// template returns what a message was made from, so that the values in it do
// not split a group; "" if the catalog does not know the message.
func template(e *explain.Explanation) string {
	m, _, ok := catalog.MatchMessage(e.Message, e.Code, e.Service)
	if !ok {
		return ""
	}
	return m.Template
}

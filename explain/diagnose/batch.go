package diagnose

import (
	"cmp"
	"strconv"

	"github.com/defender-err/defender-err/catalog/fact"
)

// maxBatch is how many entries the operations take that take lists, where
// the message does not say.
const maxBatch = 500

// batchFamily works out how to split a request that carries too much.
func batchFamily() Family {
	return Family{
		Name:  "batch",
		Codes: []string{"MaximumBatchSizeExceeded"},
		Causes: []Entry{{"batch-too-large", fact.Text{En: "the request has more entries than one request can",
			Ru: "в запросе больше элементов, чем допускается в одном запросе"}}},
		Find: batchCauses,
	}
}

func batchCauses(c *Case) []Cause {
	if !c.is("MaximumBatchSizeExceeded") && !c.says("maximum batch size") {
		return nil
	}
	received, allowed := number(c, "received"), number(c, "allowed")
	evidence := textf("%d entries were received, but only %d are allowed", "получено записей: %d, допустимо: %d", received, allowed)
	if received == 0 {
		name := c.members().longest
		received, allowed = c.members().length, cmp.Or(allowed, maxBatch)
		evidence = textf("%s in the body has %d entries, but only %d are allowed", "в %s в теле записей: %d, допустимо: %d", name, received, allowed)
	}
	if allowed <= 0 || received <= allowed {
		return nil
	}
	requests := (received + allowed - 1) / allowed
	size := (received + requests - 1) / requests
	return []Cause{certain("batch-too-large",
		Text{en: "The request has more entries than one request can.",
			ru: "В запросе больше записей, чем можно передать за один раз."},
		evidence,
		textf("Send %d requests with at most %d entries each (evenly split: %d each).",
			"Число запросов: %d, не больше %d записей в каждом (поровну — по %d).", requests, allowed, size), "too-many-items")}
}

// number returns a value of the message as a number, 0 if it is none.
func number(c *Case, name string) int {
	v, _ := c.given(name)
	n, err := strconv.Atoi(v)
	if err != nil || n < 0 {
		return 0
	}
	return n
}

package peel

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readEngine reads what the engine of queries reports, which has no JSON around it in the
// exceptions of its clients. The fields of an exception come after its message.
//
//	OLE DB or ODBC error: [Expression.Error] Query execution lacks memory resources to complete (80DA0007): Partial query failure: Low memory condition (E_LOW_MEMORY_CONDITION).
//	[0]Kusto.Data.Exceptions.KustoServicePartialQueryFailureLowMemoryConditionException: Query execution lacks memory resources to complete (80DA0007): …
//	Timestamp=2025-02-04T08:17:52.5796546Z
//	ActivityId=0736baeb-bce3-4520-9ab4-ff6609d616b3
func readEngine(t text.Text, n *clue.Node) {
	if n.Shape == clue.Words || indexOfLimit(t.S) < 0 && !strings.Contains(t.S, engineException) {
		return
	}
	const most = 8 // messages in a record
	var said []string
	at := 0
	for line := range strings.Lines(t.S) {
		start, end := engineMessage(line)
		if message := line[start:end]; end > start && len(said) < most && !slices.ContainsFunc(said, func(s string) bool { return strings.Contains(s, message) }) {
			said = append(said, message)
			place := t.Place(at + start)
			n.Add(clue.Clue{Kind: clue.Answer, Value: message, Rank: 2, At: place, Fault: &exchange.Fault{Message: message}})
			n.Tell(clue.Message, message, 1, place)
		}
		at += len(line)
	}
}

// engineException is the namespace of the exceptions of the engine of queries.
const engineException = "Kusto.Data.Exceptions."

// engineMessage returns where the message of the engine begins and ends in a line; 0, 0
// if there is none.
func engineMessage(line string) (start, end int) {
	const colon = "Exception: "
	end = len(line)
	for _, field := range [...]string{" Timestamp=", " ClientRequestId=", " ActivityId="} {
		if i := strings.Index(line, field); i >= 0 {
			end = min(end, i)
		}
	}
	mark := indexOfLimit(line[:end])
	if i := strings.LastIndex(line[:end], engineException); i >= 0 {
		name, _, found := strings.Cut(line[i:end], colon)
		if !found {
			return 0, 0
		}
		start = i + len(name) + len(colon)
	} else if mark >= 0 {
		for _, before := range [...]string{"rror: ", "rror] ", "xception: ", `"`} {
			if i := strings.LastIndex(line[:mark], before); i >= 0 {
				start = max(start, i+len(before))
			}
		}
	} else {
		return 0, 0
	}
	message := strings.TrimRight(line[start:end], " \r\n")
	if start > 0 && line[start-1] == '"' {
		message = strings.TrimRight(message, `"`)
	}
	return start, start + len(message)
}

// indexOfLimit returns where the number or the name of a limit is in parentheses; -1 if
// there is none.
//
//	(80DA0007)  (E_QUERY_RESULT_SET_TOO_LARGE, 0x80DA0003)
func indexOfLimit(s string) int {
	for at := 0; ; at++ {
		i := strings.IndexByte(s[at:], '(')
		if i < 0 {
			return -1
		}
		at += i
		inside := s[at+1:]
		if name, found := strings.CutPrefix(inside, "E_"); found && ascii.IsUpper(ascii.ByteAt(name, 0)) || strings.HasPrefix(inside, "80DA0") || strings.HasPrefix(inside, "0x80DA0") {
			return at
		}
	}
}

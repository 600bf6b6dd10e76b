package capture

import (
	"bytes"
	"slices"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/look"
	"github.com/defender-err/defender-err/explain/capture/record"
	"github.com/defender-err/defender-err/explain/capture/scan"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// liveEnd decides how much of a growing log is passed on: it returns where the last
// complete record with a failure ends; 0 if there is none, or none that is known to
// be complete. A client logs the request before the response, so the records after
// it wait for what they may belong to.
//
//	VERBOSE: GET https://api.security.microsoft.com/api/machines with 0-byte payload
//	Invoke-RestMethod: The remote server returned an error: (403) Forbidden.
func liveEnd(rest []byte, late bool) int {
	end := len(rest)
	if !record.IsComplete(rest) {
		end = record.LastStart(rest)
	}
	open := end
	for start := 0; end > 0; end = start {
		start = record.LastStart(rest[:end])
		if !tells(rest[start:end]) {
			continue
		}
		if !late && mayGoOn(rest[start:end], rest[min(open, len(rest)):]) {
			return 0
		}
		return end
	}
	return 0
}

// tells reports whether a record may report a failure, and not only a request.
func tells(rec []byte) bool {
	if look.Next(rec, 0) < 0 {
		return false
	}
	if bytes.IndexByte(rec, '{') >= 0 {
		return true // a body, which scanning does not read
	}
	var n clue.Node
	scan.Text(text.New(string(rec), 0), &n)
	return slices.ContainsFunc(n.Clues, func(c clue.Clue) bool {
		switch c.Kind {
		case clue.Status:
			return c.Number >= 400
		case clue.StatusWord, clue.Code, clue.CodeWord, clue.OAuth, clue.Failure, clue.ProxyStatus, clue.Refusal, clue.Gateway:
			return true
		}
		return false
	})
}

// mayGoOn reports whether the report in a record may continue in the next one: an
// object is open, its level says that nothing is wrong, so that an error may follow,
// it is a line of a container, or the next one was logged in the same second.
func mayGoOn(rec, next []byte) bool {
	if record.IsOpen(rec) || isCalm(rec) || bytes.HasPrefix(rec, []byte(`{"log":`)) && !bytes.Contains(rec, []byte(`{\"`)) {
		return true
	}
	first, stamped := secondOf(rec)
	second, also := secondOf(next)
	return stamped && also && first == second
}

// isCalm reports whether the level of a record says that nothing is wrong.
//
//	VERBOSE: WebResponse: 403 Forbidden with application/json payload
//	{"EventId":101,"LogLevel":"Information","Message":"End processing HTTP request after 12ms - 404"}
func isCalm(rec []byte) bool {
	line := headOf(rec)
	for i := range len(line) {
		if end, ok := stamp.Level(line, i); ok {
			return stamp.IsCalm(line[i:end])
		}
	}
	return false
}

// secondOf returns when a record was logged.
func secondOf(rec []byte) (second int64, ok bool) {
	line := headOf(rec)
	start, end := stamp.Find(line)
	if start < 0 {
		return 0, false
	}
	return stamp.Seconds(line[start:end])
}

// headOf returns the first bytes of a record, where its time and its level stand.
func headOf(rec []byte) string {
	const head = 80 // bytes
	return string(rec[:min(len(rec), head)])
}

package diagnose

import (
	"bytes"
	"encoding/json"
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/explain/internal/kql"
)

// A query is the text of a hunting query with the names in it.
type query = kql.Query

// query returns the query that was sent, as far as the input shows it.
func (c *Case) query() query {
	if q, ok := c.memberQuery(); ok {
		return q
	}
	text := queryOfURL(c.Exchange.Request.URL)
	if text == "" {
		text = queryInMessage(c.Exchange.Response.Fault.Message)
	}
	if text == "" {
		return query{}
	}
	return kql.Read(text)
}

// queryInMessage returns the query that the engine repeats at the end of a message; "" if
// it doesn't.
//
//	Syntax error: Query could not be parsed: … [line:position=1:14]. Query: 'select * from my_table;'
func queryInMessage(message string) string {
	_, text, found := strings.Cut(message, " Query: '")
	text, closed := strings.CutSuffix(strings.TrimRight(text, " ."), "'")
	if !found || !closed {
		return ""
	}
	return text
}

// queryOfURL returns the hunting query in a URL, as the first version of the
// API took it and reports of old still send it; "" if there is none.
func queryOfURL(address string) string {
	path, options, _ := strings.Cut(address, "?")
	if !strings.HasSuffix(strings.ToLower(strings.TrimRight(path, "/")), "/advancedqueries") {
		return ""
	}
	for option := range strings.SplitSeq(options, "&") {
		raw, ok := strings.CutPrefix(option, "key=")
		if !ok {
			continue
		}
		if text, err := url.QueryUnescape(raw); err == nil {
			return text
		}
		return raw // its names can be read all the same
	}
	return ""
}

// lastQueryIn returns the last query that a text shows as the member of a request's body;
// "" if it shows none.
//
//	But a very similar query always returns 504
//	{
//	    "query": "search \"198.51.100.222\" | limit 1 | count"
//	}
func lastQueryIn(text []byte) string {
	text = text[:min(len(text), longestShown)]
	i := max(bytes.LastIndex(text, []byte(`"query"`)), bytes.LastIndex(text, []byte(`"Query"`)))
	if i < 0 {
		return ""
	}
	rest, found := bytes.CutPrefix(bytes.TrimLeft(text[i+len(`"query"`):], " \t"), []byte(":"))
	rest = bytes.TrimLeft(rest, " \t")
	if !found || len(rest) == 0 || rest[0] != '"' {
		return ""
	}
	var query string
	if json.NewDecoder(bytes.NewReader(rest)).Decode(&query) != nil {
		return ""
	}
	return query
}

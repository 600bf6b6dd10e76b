package peel

import (
	"sort"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/assemble"
	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// A source is an input that says where its exchanges were found.
type source struct {
	input  string
	root   *clue.Node // of the current tree
	object string     // the name of the wrapping that an only object is; empty if the input is more

	record *clue.Node // the last one that was looked at
	name   string     // of its wrapping
}

func newSource(input string) *source {
	s := &source{input: input}
	if v, whole := onlyObject(input); whole {
		s.object = formatOfObject(&v)
	}
	return s
}

// onlyObject returns the object that is all an input holds.
func onlyObject(input string) (v notation.Value, whole bool) {
	trimmed := strings.TrimSpace(input)
	if trimmed == "" || trimmed[0] != '{' && trimmed[0] != '[' {
		return notation.Value{}, false
	}
	v, ok := notation.NewParser(trimmed).Parse(0)
	return v, ok && v.End == len(trimmed)
}

// formatOfObject returns the name of the wrapping that an object is, which is all
// that an input holds.
func formatOfObject(v *notation.Value) string {
	if v.Kind == notation.List && len(v.Members) > 0 {
		v = &v.Members[0].Value
	}
	switch {
	case v.Find("log").Find("entries") != nil:
		return "har"
	case v.Find("responses") != nil:
		return "batch"
	case v.Find("outputs") != nil, v.Find("statusCode") != nil && (v.Find("headers") != nil || v.Find("body") != nil):
		return "logicapp"
	case v.Find("value") != nil && body.HasItems(v):
		return "import"
	}
	return "json"
}

// format returns the name of the wrapping that an exchange was found in: that of
// the client or the log which printed it.
func (s *source) format(x *assemble.Found) string {
	if s.object != "" && (s.object != "json" || !s.isLogged(x)) {
		return s.object
	}
	record := s.recordAt(x.Place)
	if record != s.record {
		s.record, s.name = record, formatOf(s.textOf(record))
	}
	switch {
	case s.name != "":
		return s.name
	case len(x.Response.Body) == 0:
		return "text"
	}
	return formatOfAnswer(string(x.Response.Body), s.textOf(record))
}

// isLogged reports whether the object that is all of an input is the record of a
// log, which has the answer in it.
//
//	{"time":"…","level":"error","body":"{\"error\":{…}}"}
func (s *source) isLogged(x *assemble.Found) bool {
	return len(x.Response.Body) > 0 && len(x.Response.Body) < len(strings.TrimSpace(s.input)) && isStamped(s.input)
}

// recordAt returns the record that a place is in.
func (s *source) recordAt(place int) *clue.Node {
	if s.root.Shape != clue.Records {
		return s.root
	}
	kids := s.root.Kids
	i := sort.Search(len(kids), func(i int) bool { return kids[i].At > place })
	if i == 0 {
		return s.root
	}
	return kids[i-1]
}

// textOf returns a record as it is in the input.
func (s *source) textOf(record *clue.Node) string {
	return s.input[min(record.At, len(s.input)):min(record.End, len(s.input))]
}

// formatOf returns the name of the wrapping that a text is recognized by; empty
// if it has none that people know by a name.
func formatOf(s string) string {
	switch {
	case strings.Contains(s, "<= Recv header") || strings.Contains(s, "== Info:"):
		return "curl-trace"
	case strings.Contains(s, "\n< HTTP/") || strings.HasPrefix(s, "< HTTP/") || strings.Contains(s, "] < HTTP/"):
		return "curl-v"
	case strings.Contains(s, "hpack.hpack") || strings.Contains(s, "hpack DEBUG"):
		return "hpack"
	case isPowerShell(s):
		return "powershell"
	case strings.HasPrefix(s, "HTTP/") || strings.Contains(s, "\nHTTP/"):
		return "curl-i"
	case strings.Contains(s, "ReasonPhrase:") && strings.Contains(s, "StatusCode:"):
		return "dotnet"
	case strings.Contains(s, "Traceback (most recent call last)") || strings.Contains(s, ".exceptions."):
		return "python"
	}
	return ""
}

// isPowerShell reports whether a text has an error record of PowerShell.
func isPowerShell(s string) bool {
	for _, mark := range [...]string{
		"At line:", "+ CategoryInfo", "FullyQualifiedErrorId", "Invoke-RestMethod :", "Invoke-WebRequest :",
		"Invoke-RestMethod: ", "Invoke-WebRequest: ", "Invoke-MgGraphRequest", "PSMessageDetails", "     | ",
	} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	return false
}

// formatOfAnswer returns the name of the form that a response has in a record.
func formatOfAnswer(answer, record string) string {
	switch {
	case lexicon.BeginsSignIn(answer):
		return "entra"
	case strings.HasPrefix(answer, "199 "):
		return "warning"
	case strings.HasPrefix(answer, "Target: "):
		return "indicator"
	case strings.HasPrefix(answer, "<"):
		return "html"
	case isStamped(record):
		return "log"
	}
	switch answer[0] {
	case '{', '[':
		return formatOfNotation(answer[1:])
	case '"', '\'':
		return "fragment"
	}
	return "printed"
}

// formatOfNotation returns the name of the notation that an object is written in,
// by how its first name is.
func formatOfNotation(inside string) string {
	const enough = 80
	inside = strings.TrimLeft(inside, " \r\n\t[{")
	name, _, _ := strings.Cut(inside[:min(len(inside), enough)], ",")
	switch {
	case strings.HasPrefix(inside, "'"):
		return "python"
	case strings.HasPrefix(inside, `"`) && !strings.Contains(name, "=>"):
		return "json"
	}
	return "printed"
}

// isStamped reports whether a record begins with a time, as those of logs do.
func isStamped(record string) bool {
	const enough = 80
	record = strings.TrimLeft(record, "\n")
	start, _ := stamp.Find(firstLine(record[:min(len(record), enough)]))
	return start >= 0
}

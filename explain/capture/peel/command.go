package peel

import (
	"net/textproto"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/curl"
)

// longestCommand is the length of the longest command that is read, in bytes.
const longestCommand = 64 << 10

// readCommands reads what the curl commands in a text send.
//
//	me@host:~$ curl -i -X POST 'https://api.security.microsoft.com/api/machines/x/isolate' \
//	  -H 'Content-Type: application/json' \
//	  -d '{"Comment":"test"}'
func readCommands(t text.Text, n *clue.Node) {
	const name = "curl"
	for at := 0; ; {
		i := strings.Index(t.S[at:], name)
		if i < 0 {
			return
		}
		at += i
		if !beginsCommand(t.S, at) {
			at += len(name)
			continue
		}
		end := commandEnd(t.S, at)
		if r, err := curl.Parse(t.S[at:end]); err == nil {
			place := t.Place(at)
			addHeaders(n, r.Header, place)
			if len(r.Body) > 0 {
				n.Tell(clue.RequestBody, string(r.Body), 1, place)
			}
			n.Tell(clue.Method, r.Method, 3, place)
		}
		at = end
	}
}

// addHeaders adds the headers of a request, in the order of their names.
func addHeaders(n *clue.Node, header textproto.MIMEHeader, place int) {
	names := make([]string, 0, len(header))
	for name := range header {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		for _, value := range header[name] {
			n.Add(clue.Clue{Kind: clue.RequestHeader, Name: name, Value: value, Rank: 2, At: place})
		}
	}
}

// beginsCommand reports whether the word at an offset begins a command, at the start
// of a line or after a prompt.
func beginsCommand(s string, at int) bool {
	const longestPrompt = 120
	word := s[at:min(len(s), at+len("curl.exe "))]
	if !strings.HasPrefix(word, "curl ") && word != "curl.exe " {
		return false
	}
	before := s[max(0, at-longestPrompt):at]
	before = strings.TrimRight(before[strings.LastIndexByte(before, '\n')+1:], " \t")
	return before == "" || strings.IndexByte("$>#%", before[len(before)-1]) >= 0
}

// commandEnd returns where the command ends that begins at an offset: with the first
// line that isn't continued, in none of the shells.
func commandEnd(s string, at int) int {
	limit := min(len(s), at+longestCommand)
	for end := at; ; end++ {
		i := strings.IndexByte(s[end:limit], '\n')
		if i < 0 {
			return limit
		}
		end += i
		if strings.IndexByte("\\^`", s[end-1]) < 0 {
			return end
		}
	}
}

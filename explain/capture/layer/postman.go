package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoPostman turns what people copy from the console of Postman into the heads
// and bodies of messages, as in HTTP/1:
//
//	▶ POST https://api.security.microsoft.com/api/machines/9f3b6c1d/isolate
//	▼ Request Headers
//	  Content-Type: "application/json"
//	▼ Request Body
//	  {"comment":"test"}
//	▼ Response Headers
//	  request-id: "a4c1e7b2-3f58-4d96-8b07-5e2d9c6f1a30"
//	▼ Response Body
//	  {"error":{"code":"InvalidRequestBody"}}
//	POST https://api.security.microsoft.com/api/machines/9f3b6c1d/isolate 400 312 ms
func undoPostman(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "▼ Re") && !strings.Contains(t.S, "▶ Re") {
		return t, false
	}
	lines := linesOf(t.S)
	entries := postmanEntries(t.S, lines)
	e := text.NewEdit(t)
	section, hang := "", -1 // hang is how far the lines of the section are indented
	for k, l := range lines {
		s, entry := l.of(t.S), entries[k]
		switch {
		case entry.call != "":
			e.Replace(l.start, l.end, entry.call+" HTTP/1.1")
			section = ""
		case entry.section != "":
			section, hang = entry.section, -1
			undoSection(e, l, next(lines, k, t.S), entry)
		case entry.told:
			e.Replace(l.start, l.end, "")
			section = ""
		case section == "" || blank(s):
		case indent(s) == 0:
			section = ""
		default:
			if hang < 0 {
				hang = indent(s)
			}
			e.Replace(l.start, l.start+min(hang, indent(s)), "")
			if strings.HasSuffix(section, "Headers") {
				unquoteHeader(e, l, s)
			}
		}
	}
	return e.Text()
}

// A postmanEntry is what a line of the console is, if it is not content.
type postmanEntry struct {
	call    string // the method and the URL of a call that begins
	section string // such as "Request Body"
	status  string // of the response that begins with the section
	told    bool   // it ends a call, and a section has already given its status
}

// postmanEntries returns what each line is. The status is next to the call or below
// all of its sections, so calls are read from their ends.
func postmanEntries(s string, lines []line) []postmanEntry {
	entries := make([]postmanEntry, len(lines))
	first, end, status := -1, -1, "" // the first section of the response, the last line of the call
	for k := len(lines) - 1; k >= 0; k-- {
		marked, content := postmanMark(lines[k].of(s))
		call, of := postmanCall(content)
		switch {
		case call != "" && marked:
			entries[k].call = call
			if of != "" {
				status, end = of, -1
			}
			if first >= 0 && status != "" {
				entries[first].status = status
				if end >= 0 {
					entries[end].told = true
				}
			}
			first, end, status = -1, -1, ""
		case of != "" && indent(lines[k].of(s)) == 0:
			first, end, status = -1, k, of
		case !marked:
		case content == "Response Headers", content == "Response Body":
			first = k
			fallthrough
		case content == "Request Headers", content == "Request Body":
			entries[k].section = content
		}
	}
	return entries
}

// postmanMark removes the triangle before a line that can be folded.
func postmanMark(line string) (marked bool, content string) {
	content = strings.TrimSpace(line)
	for _, mark := range [...]string{"▼", "▶"} {
		if rest, found := strings.CutPrefix(content, mark); found {
			return true, strings.TrimSpace(rest)
		}
	}
	return false, content
}

// postmanCall returns the method and the URL at the start of a line, and the status
// after it, if there is one.
func postmanCall(content string) (call, status string) {
	method, rest, _ := strings.Cut(content, " ")
	if !clue.IsMethod(method) {
		return "", ""
	}
	url, rest, _ := strings.Cut(rest, " ")
	if !strings.Contains(url, "://") {
		return "", ""
	}
	const digits = 3
	if countWhile(rest, 0, digits+1, ascii.IsDigit) == digits {
		status = rest[:digits]
	}
	return method + " " + url, status
}

// undoSection turns the title of a section into what HTTP/1 has in its place.
func undoSection(e *text.Edit, l line, below string, entry postmanEntry) {
	instead := ""
	if entry.status != "" {
		instead = "\nHTTP/1.1 " + entry.status
		if entry.section == "Response Body" {
			instead += "\n"
		}
	}
	end := l.end
	if entry.section == "Request Headers" && below != "" {
		end++ // no empty line between the first line and the headers
	}
	e.Replace(l.start, end, instead)
}

// next returns the line below a line, or "" if it is the last.
func next(lines []line, k int, s string) string {
	if k+1 == len(lines) {
		return ""
	}
	return lines[k+1].of(s)
}

// unquoteHeader removes the quotes around the value of a header.
func unquoteHeader(e *text.Edit, l line, s string) {
	i := strings.Index(s, `: "`)
	if i < 0 || !strings.HasSuffix(s, `"`) || i+len(`: "`) == len(s) {
		return
	}
	e.Replace(l.start+i+len(`: `), l.start+i+len(`: "`), "")
	e.Replace(l.end-1, l.end, "")
}

package capture

import (
	"bytes"
	"html"
)

// restored undoes what pages, chats and shells do to a text that is passed on:
// quotes become entities of HTML, or get a backslash each although the lines are
// still apart, and blanks become ones that do not break. Lines stay as they are.
func restored(text []byte) []byte {
	for _, quote := range []string{"&quot;", "&#34;", "&#x22;"} {
		if bytes.Contains(text, []byte(quote)) && !nextKey(text, 0).found() { // else it is part of a message
			text = []byte(html.UnescapeString(string(text)))
		}
	}
	if bytes.Contains(text, []byte("\\\": {\n")) || bytes.Contains(text, []byte("\\\": {\r\n")) {
		text = bytes.ReplaceAll(text, []byte(`\"`), []byte(`"`))
	}
	const noBreak = "\u00a0"
	if bytes.Contains(text, []byte(noBreak)) {
		text = bytes.ReplaceAll(text, []byte(noBreak), []byte{' '})
	}
	return text
}

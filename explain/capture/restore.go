package capture

import (
	"bytes"
	"strings"
)

// restored undoes what pages, chats and shells do to a text that is passed on:
// quotes become entities of HTML, or get a backslash each although the lines are
// still apart, and blanks become ones that do not break. Lines stay as they are.
func restored(text []byte) []byte {
	for _, quote := range []string{"&quot;", "&#34;", "&#x22;"} {
		if bytes.Contains(text, []byte(quote)) && !nextKey(text, 0).found() { // else it is part of a message
			text = []byte(strings.NewReplacer(
				quote, `"`, "&#39;", "'", "&apos;", "'", "&lt;", "<", "&gt;", ">", "&amp;", "&",
			).Replace(string(text)))
		}
	}
	if bytes.Contains(text, []byte("\\\": {\n")) || bytes.Contains(text, []byte("\\\": {\r\n")) {
		text = bytes.ReplaceAll(text, []byte(`\"`), []byte(`"`))
	}
	return plainBlanks(text)
}

// plainBlanks puts plain blanks in the place of those that do not break, where
// they indent a line or stand between two values.
func plainBlanks(text []byte) []byte {
	const noBreak = "\u00a0"
	if !bytes.Contains(text, []byte(noBreak)) {
		return text
	}
	plain := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		between := len(plain) == 0 || strings.IndexByte("\n {[,:", plain[len(plain)-1]) >= 0
		if between && bytes.HasPrefix(text[i:], []byte(noBreak)) {
			plain = append(plain, ' ')
			i += len(noBreak) - 1
			continue
		}
		plain = append(plain, text[i])
	}
	return plain
}

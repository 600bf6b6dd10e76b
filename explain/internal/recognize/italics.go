package recognize

import "strings"

// withoutItalics returns a text with blanks in place of the marks of Markdown by which
// people make what they quote italic: both of a pair on the same line.
//
//	the error _The service was not able to process your request._ is thrown
func withoutItalics(text string) string {
	const blanks = " \t\r\n"
	if !strings.Contains(text, " _") && !strings.HasPrefix(text, "_") && !strings.Contains(text, "\n_") {
		return text
	}
	b := []byte(text)
	opened := -1
	for i := range b {
		switch {
		case b[i] == '\n':
			opened = -1
		case b[i] != '_':
		case (i == 0 || strings.IndexByte(blanks, text[i-1]) >= 0) && i+1 < len(b) && strings.IndexByte(blanks+"_", text[i+1]) < 0:
			opened = i
		case opened >= 0 && (i+1 == len(b) || strings.IndexByte(blanks+",", text[i+1]) >= 0) && strings.Contains(text[opened:i], " "):
			b[opened], b[i] = ' ', ' '
			opened = -1
		}
	}
	return string(b)
}

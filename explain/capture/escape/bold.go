package escape

import "strings"

// WithoutBold returns a message without the marks of Markdown by which people have
// made words in it bold.
//
//	… permissions (Machine.Scan, **Machine.CollectForensic**, Machine.Offboard) …
func WithoutBold(message string) string {
	const mark = "**"
	if !strings.Contains(message, mark) {
		return message
	}
	parts := strings.Split(message, mark)
	if len(parts)%2 == 0 {
		return message
	}
	for i := 1; i < len(parts); i += 2 {
		bold := parts[i]
		if bold == "" || bold != strings.Trim(bold, " */") { // a mask, a power, a path
			return message
		}
	}
	return strings.Join(parts, "")
}

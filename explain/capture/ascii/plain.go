package ascii

import "strings"

const escape = 0x1B

// Plain returns a line without the colors of a terminal, and without the carriage
// return at its end.
//
//	ESC[31;1mInvoke-RestMethod: ESC[0m/home/kim/get.ps1:12
func Plain(line string) string {
	line = strings.TrimSuffix(line, "\r")
	if strings.IndexByte(line, escape) < 0 {
		return line
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(line, escape)
		if i < 0 {
			b.WriteString(line)
			return b.String()
		}
		b.WriteString(line[:i])
		line = line[i+1:]
		if rest, found := strings.CutPrefix(line, "["); found {
			end := 0
			for end < len(rest) && (IsDigit(rest[end]) || rest[end] == ';') {
				end++
			}
			line = rest[min(end+1, len(rest)):]
		}
	}
}

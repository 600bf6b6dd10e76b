package curl

import "strings"

// shellWords splits the command line at the start of text into words. It
// understands the quotes '…', "…" and $'…', and lines continued by \ (POSIX),
// ^ (cmd.exe) and ` (PowerShell). The command ends with its line, or at an
// unquoted | ; or &. No shell word library reads all three.
func shellWords(text string) []string {
	s := shell{text: text}
	for s.next() {
	}
	return s.words
}

// A shell splits a command line.
type shell struct {
	text  string
	at    int
	words []string
}

// next reads one word; false at the end of the command.
func (s *shell) next() bool {
	for s.at < len(s.text) {
		switch {
		case strings.IndexByte(" \t\r", s.text[s.at]) >= 0:
			s.at++
		case s.continued():
			_, rest, _ := strings.Cut(s.text[s.at:], "\n")
			s.at = len(s.text) - len(rest)
		default:
			return s.word()
		}
	}
	return false
}

// continued reports whether the line goes on after its end.
func (s *shell) continued() bool {
	rest := s.text[s.at:]
	return strings.IndexByte("\\^`", rest[0]) >= 0 &&
		(strings.HasPrefix(rest[1:], "\n") || strings.HasPrefix(rest[1:], "\r\n"))
}

// word reads the word that starts here; false if the command ends instead.
func (s *shell) word() bool {
	var word strings.Builder
	start := s.at
	for s.at < len(s.text) {
		c := s.text[s.at]
		switch {
		case strings.IndexByte(" \t\r\n|;", c) >= 0, c == '&' && s.at == start, s.continued():
			if s.at > start {
				s.words = append(s.words, word.String())
			}
			return s.at > start
		case c == '\'':
			s.single(&word)
		case c == '"':
			s.double(&word)
		case c == '$' && strings.HasPrefix(s.text[s.at:], "$'"):
			s.at++
			s.ansi(&word)
		case strings.IndexByte("\\^`", c) >= 0 && s.at+1 < len(s.text) && strings.IndexByte(`"'\ &|^$`, s.text[s.at+1]) >= 0:
			word.WriteByte(s.text[s.at+1])
			s.at += 2
		default:
			word.WriteByte(c)
			s.at++
		}
	}
	s.words = append(s.words, word.String())
	return false
}

// single reads '…', in which nothing is special.
func (s *shell) single(word *strings.Builder) {
	inside, rest, _ := strings.Cut(s.text[s.at+1:], "'")
	word.WriteString(inside)
	s.at = len(s.text) - len(rest)
}

// double reads "…", in which a backslash (PowerShell: a backtick) protects
// the next character, and "" stands for a quote as in cmd.exe.
func (s *shell) double(word *strings.Builder) {
	for s.at++; s.at < len(s.text); s.at++ {
		c := s.text[s.at]
		next := byte(0)
		if s.at+1 < len(s.text) {
			next = s.text[s.at+1]
		}
		switch {
		case c == '"' && next == '"' && word.Len() > 0:
			word.WriteByte('"')
			s.at++
		case c == '"':
			s.at++
			return
		case (c == '\\' || c == '`') && strings.IndexByte("\"\\$`", next) >= 0 && next != 0:
			word.WriteByte(next)
			s.at++
		case c == '\\' && (next == '\n' || next == '\r'):
			s.at++
		default:
			word.WriteByte(c)
		}
	}
}

// ansi reads $'…' of bash, as browsers write it when a command is copied.
func (s *shell) ansi(word *strings.Builder) {
	for s.at++; s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; {
		case c == '\'':
			s.at++
			return
		case c == '\\' && s.at+1 < len(s.text):
			s.at++
			word.WriteByte(ansiEscape(s.text[s.at]))
		default:
			word.WriteByte(c)
		}
	}
}

func ansiEscape(c byte) byte {
	switch c {
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	}
	return c
}

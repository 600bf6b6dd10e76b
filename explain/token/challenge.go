package token

import "strings"

// A Challenge is what a service asks for in a WWW-Authenticate header.
type Challenge struct {
	Scheme string
	Params []Param
}

// A Param is one parameter of a challenge.
type Param struct{ Name, Value string }

// Get returns the parameter of that name, in any letter case; "" if there is
// none.
func (c Challenge) Get(name string) string {
	for _, p := range c.Params {
		if strings.EqualFold(p.Name, name) {
			return p.Value
		}
	}
	return ""
}

// Challenges reads the value of a WWW-Authenticate header (RFC 9110, section
// 11.6.1), which may hold several challenges. What does not fit the grammar
// is left out.
func Challenges(header string) []Challenge {
	var found []Challenge
	s := scanner{header}
	for {
		s.skip(" \t,")
		word := s.word()
		switch {
		case word == "" && s.rest == "":
			return found
		case word == "":
			s.rest = s.rest[1:] // no token begins with it
		case s.assigned():
			value := s.value()
			if len(found) > 0 {
				last := &found[len(found)-1]
				last.Params = append(last.Params, Param{word, value})
			}
		default:
			found = append(found, Challenge{Scheme: word})
		}
	}
}

// A scanner reads a header from left to right.
type scanner struct{ rest string }

func (s *scanner) skip(chars string) { s.rest = strings.TrimLeft(s.rest, chars) }

// word reads a token of RFC 9110; "" if none begins here.
func (s *scanner) word() string {
	n := 0
	for n < len(s.rest) && isTokenChar(s.rest[n]) {
		n++
	}
	word := s.rest[:n]
	s.rest = s.rest[n:]
	return word
}

// assigned reads an equals sign with the blanks around it.
func (s *scanner) assigned() bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(s.rest, " \t"), "=")
	if ok {
		s.rest = strings.TrimLeft(rest, " \t")
	}
	return ok
}

// value reads a token or a quoted string. Tokens are read generously: URLs
// and base64 come without quotes at times.
func (s *scanner) value() string {
	if !strings.HasPrefix(s.rest, `"`) {
		n := strings.IndexAny(s.rest, ", \t")
		if n < 0 {
			n = len(s.rest)
		}
		value := s.rest[:n]
		s.rest = s.rest[n:]
		return value
	}
	var b strings.Builder
	for i := 1; i < len(s.rest); i++ {
		switch c := s.rest[i]; {
		case c == '"':
			s.rest = s.rest[i+1:]
			return b.String()
		case c == '\\' && i+1 < len(s.rest):
			i++
			b.WriteByte(s.rest[i])
		default:
			b.WriteByte(c)
		}
	}
	s.rest = "" // the closing quote is missing
	return b.String()
}

func isTokenChar(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
		strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0
}

package reply

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsCompared reports whether text ends with words after which a status is only
// spoken of: what to do if there is one, what may come, what to retry.
//
//	if response.status_code == 403
//	on HTTP 429
//	You may get 403
//	429, 503 or
//	--retry-on-http-error 429,
//	The endpoint must respond with 200
//	Handle 401
func IsCompared(before string) bool {
	const enough = 90
	if len(before) > enough {
		before = before[len(before)-enough:]
	}
	return endsWithOperator(before) || endsWithHandling(before) || endsWithCondition(before) || endsWithChance(before) || endsWithStatus(before) ||
		endsWithOption(before) || endsWithDemand(before)
}

// endsWithOperator reports whether text ends with an operator that compares.
func endsWithOperator(before string) bool {
	t := before
	if c := ascii.ByteAt(t, len(t)-1); c == '"' || c == '\'' {
		t = t[:len(t)-1]
	}
	t = strings.TrimRight(t, " \t")
	switch ascii.ByteAt(t, len(t)-1) {
	case '=':
		c := ascii.ByteAt(t, len(t)-2)
		return c == '=' || c == '!' || c == '<' || c == '>'
	case '<':
		return strings.TrimLeft(t, " ") != "<"
	case '>':
		return isGreater(t)
	case '[', '(', '{':
		rest, word := ascii.LastWord(strings.TrimRight(t[:len(t)-1], " "))
		return ascii.IsOneOf(word, "in") && rest != ""
	}
	rest, word := ascii.LastWord(t)
	return strings.HasSuffix(rest, "-") && len(t) < len(before) && ascii.IsOneOf(word, "eq", "ne", "ge", "gt", "in")
}

// isGreater reports whether the > at the end of a text compares, rather than being
// part of an arrow, a tag, or a quotation.
func isGreater(t string) bool {
	if c := ascii.ByteAt(t, len(t)-2); c == '=' || c == '-' || c == '>' {
		return false
	}
	if strings.TrimLeft(t, "> ") == "" {
		return false
	}
	tag := strings.LastIndexByte(t, '<')
	return tag < 0 || !ascii.IsAlpha(ascii.ByteAt(t, tag+1))
}

// endsWithCondition reports whether text ends with a word that makes a status a
// condition, possibly followed by a name of statuses.
func endsWithCondition(before string) bool {
	t, blank := strings.CutSuffix(before, " ")
	if !blank {
		return false
	}
	rest, word := ascii.LastWord(t)
	for n := 0; n < 4 && ascii.IsOneOf(word, "http", "error", "status", "code", "statuscode", "a", "an", "the"); n++ {
		rest, word = ascii.LastWord(strings.TrimSuffix(rest, " "))
	}
	return ascii.IsOneOf(word, "if", "unless", "on", "upon") || ascii.IsOneOf(word, "of") && ascii.EndsFolded(rest, "in case ")
}

// endsWithChance reports whether the sentence at the end of a text is about what may
// happen.
func endsWithChance(before string) bool {
	if i := strings.LastIndexByte(before, '.'); i >= 0 {
		before = before[i+1:]
	}
	const enough = 60
	if len(before) > enough {
		before = before[len(before)-enough:]
	}
	chance := chances(0)
	for i := 0; i < len(before); {
		if !ascii.IsWord(before[i]) {
			i++
			continue
		}
		end := ascii.SkipWord(before, i)
		if chance = chance.next(before[i:end]); chance == mentioned {
			return true
		}
		i = end
	}
	return false
}

// chances are the states of a reader that waits for a word about what may happen.
type chances uint8

const (
	_         chances = iota
	modal             // may, might, would, could
	condition         // if
	mentioned         // may return, if you
)

// next returns the state after another word.
func (c chances) next(word string) chances {
	switch {
	case ascii.IsOneOf(word, "may", "might", "would", "could", "will"):
		return modal
	case ascii.IsOneOf(word, "if"):
		return condition
	case c == modal && ascii.IsOneOf(word, "have", "also", "still"):
		return modal
	case c == modal && ascii.IsOneOf(word, "see", "seen", "get", "got", "be", "return", "receive", "fail"),
		c == condition && ascii.IsOneOf(word, "you", "we", "there", "it"):
		return mentioned
	}
	return 0
}

// endsWithDemand reports whether text ends with words that ask for a status.
//
//	Notification endpoint must respond with 200 OK
//	expected 200, got 403
//	DELETE should return 204
func endsWithDemand(before string) bool {
	t, blank := strings.CutSuffix(before, " ")
	if !blank {
		return false
	}
	rest, word := ascii.LastWord(t)
	back := func() { rest, word = ascii.LastWord(strings.TrimRight(rest, " ")) }
	for n := 0; n < 5 && ascii.IsOneOf(word, "http", "status", "code", "statuscode", "response", "a", "an", "the", "with", "of"); n++ {
		back()
	}
	switch {
	case ascii.IsOneOf(word, "expected", "expects", "expecting", "want", "wanted"):
		return true
	case !ascii.IsOneOf(word, "respond", "return", "answer", "reply", "be"):
		return false
	}
	back()
	if !ascii.IsOneOf(word, "to") {
		return ascii.IsOneOf(word, "must", "should", "shall")
	}
	back()
	return ascii.IsOneOf(word, "has", "have", "needs", "need", "expected", "required", "supposed")
}

// endsWithStatus reports whether text ends with another status of a list.
//
//	429, 503, or
func endsWithStatus(before string) bool {
	t := strings.TrimSuffix(strings.TrimSuffix(before, "or "), "and ")
	joined := len(t) < len(before)
	t = strings.TrimRight(t, " ")
	if rest, comma := strings.CutSuffix(t, ","); comma {
		t, joined = rest, true
	}
	return joined && StatusAt(t, len(t)-3) > 0 && !ascii.IsWord(ascii.ByteAt(t, len(t)-4))
}

// endsWithOption reports whether text ends with an option of a command that takes
// statuses.
func endsWithOption(before string) bool {
	t := before
	for len(t) > 4 && t[len(t)-1] == ',' && StatusAt(t, len(t)-4) > 0 {
		t = t[:len(t)-4]
	}
	if c := ascii.ByteAt(t, len(t)-1); c != ' ' && c != '=' {
		return false
	}
	t = t[:len(t)-1]
	option := t[strings.LastIndexAny(t, " \t")+1:]
	if !strings.HasPrefix(option, "--") {
		return false
	}
	for _, name := range [...]string{"on", "code", "codes", "status", "statuses"} {
		if strings.HasSuffix(option, name) {
			return true
		}
	}
	return false
}

// IsListed reports whether text continues with the next status of a list.
//
//	429, 503
//	429 or 503
func IsListed(behind string) bool {
	j := ascii.Skip(behind, 0, 1, ",")
	j = ascii.Skip(behind, j, 1, " ")
	switch {
	case j > 0 && behind[j-1] == ',', ascii.ByteAt(behind, 0) == ',':
	case ascii.ByteAt(behind, j) == '/':
		j++
	case ascii.HasPrefixAt(behind, j, "and"):
		j += len("and")
	case ascii.HasPrefixAt(behind, j, "or"):
		j += len("or")
	default:
		return false
	}
	j = ascii.Skip(behind, j, 1, " ")
	if StatusAt(behind, j) == 0 {
		return false
	}
	return !(ascii.ByteAt(behind, j+3) == ' ' && ascii.IsUpper(ascii.ByteAt(behind, j+4)))
}

// IsRange reports whether text continues with words that make a status the end of a
// range.
//
//	500 or above
func IsRange(behind string) bool {
	for _, more := range [...]string{" or above", " or higher", " or greater", " or more", " and above", " and higher", " or below", " or lower"} {
		if ascii.FoldsAt(behind, 0, more) {
			return true
		}
	}
	return false
}

// IsPolicy reports whether a line begins as one that says what to do about failures.
//
//	retry on 429, 503, connection reset
//	on connection refused: fail at once
func IsPolicy(before string) bool {
	t := strings.TrimLeft(before, " \t-*")
	for _, start := range [...]string{"on ", "retry on ", "retries on ", "no retry on ", "retry if "} {
		if ascii.FoldsAt(t, 0, start) {
			return true
		}
	}
	return false
}

// IsReasonOfNone reports whether the words for a status, between two texts, belong to
// one that is only spoken of: to a number before them, or to one after "for a".
//
//	don't retry on 403 Forbidden
//	Handle 401 Unauthorized from Graph
//	Raises Forbidden for a 403
func IsReasonOfNone(before, behind string, status int) bool {
	if ascii.FoldsAt(behind, 0, " for a ") && StatusAt(behind, len(" for a ")) == status {
		return true
	}
	number, found := strings.CutSuffix(before, strconv.Itoa(status)+" ")
	return found && IsCompared(number)
}

// endsWithHandling reports whether a line begins with what a change does about a status.
func endsWithHandling(before string) bool {
	t, blank := strings.CutSuffix(before, " ")
	rest, word := ascii.LastWord(t)
	return blank && strings.Trim(rest, " #*->") == "" && ascii.IsOneOf(word, "handle", "handles", "ignore", "catch", "treat", "retry", "tolerate")
}

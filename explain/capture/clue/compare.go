package clue

import "strings"

// isCompared reports whether text ends with words after which a status is only
// spoken of: what to do if there is one, what may come, what to retry.
//
//	if response.status_code == 403
//	on HTTP 429
//	You may get 403
//	429, 503 or
//	--retry-on-http-error 429,
func isCompared(before string) bool {
	const enough = 90
	if len(before) > enough {
		before = before[len(before)-enough:]
	}
	return endsWithOperator(before) || endsWithCondition(before) || endsWithChance(before) || endsWithStatus(before) ||
		endsWithOption(before)
}

// endsWithOperator reports whether text ends with an operator that compares.
func endsWithOperator(before string) bool {
	t := before
	if c := byteAt(t, len(t)-1); c == '"' || c == '\'' {
		t = t[:len(t)-1]
	}
	t = strings.TrimRight(t, " \t")
	switch byteAt(t, len(t)-1) {
	case '=':
		c := byteAt(t, len(t)-2)
		return c == '=' || c == '!' || c == '<' || c == '>'
	case '<':
		return strings.TrimLeft(t, " ") != "<"
	case '>':
		return isGreater(t)
	case '[', '(', '{':
		rest, word := lastWord(strings.TrimRight(t[:len(t)-1], " "))
		return isOneOf(word, "in") && rest != ""
	}
	rest, word := lastWord(t)
	return strings.HasSuffix(rest, "-") && len(t) < len(before) && isOneOf(word, "eq", "ne", "ge", "gt", "in")
}

// isGreater reports whether the > that text ends with compares, and is no arrow,
// no end of a tag and no mark of a quotation.
func isGreater(t string) bool {
	if c := byteAt(t, len(t)-2); c == '=' || c == '-' || c == '>' {
		return false
	}
	if strings.TrimLeft(t, "> ") == "" {
		return false
	}
	tag := strings.LastIndexByte(t, '<')
	return tag < 0 || !isAlpha(byteAt(t, tag+1))
}

// endsWithCondition reports whether text ends with a word that makes a status a
// condition, and maybe a name of statuses behind it.
func endsWithCondition(before string) bool {
	t, blank := strings.CutSuffix(before, " ")
	if !blank {
		return false
	}
	rest, word := lastWord(t)
	for n := 0; n < 4 && isOneOf(word, "http", "error", "status", "code", "statuscode", "a", "an", "the"); n++ {
		rest, word = lastWord(strings.TrimSuffix(rest, " "))
	}
	return isOneOf(word, "if", "unless", "on", "upon") || isOneOf(word, "of") && endsFolded(rest, "in case ")
}

// endsWithChance reports whether the sentence that text ends in speaks of what may
// come.
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
		if !isWord(before[i]) {
			i++
			continue
		}
		end := skipWord(before, i)
		if chance = chance.next(before[i:end]); chance == mentioned {
			return true
		}
		i = end
	}
	return false
}

// chances are the states in which the words of a sentence leave a reader who
// waits for one that speaks of what may come.
type chances uint8

const (
	_         chances = iota
	modal             // may, might, would, could
	condition         // if
	mentioned         // may return, if you
)

// next returns the state behind another word.
func (c chances) next(word string) chances {
	switch {
	case isOneOf(word, "may", "might", "would", "could"):
		return modal
	case isOneOf(word, "if"):
		return condition
	case c == modal && isOneOf(word, "have", "also", "still"):
		return modal
	case c == modal && isOneOf(word, "see", "seen", "get", "got", "be", "return", "receive"),
		c == condition && isOneOf(word, "you", "we", "there", "it"):
		return mentioned
	}
	return 0
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
	return joined && statusAt(t, len(t)-3) > 0 && !isWord(byteAt(t, len(t)-4))
}

// endsWithOption reports whether text ends with an option of a command that takes
// statuses.
func endsWithOption(before string) bool {
	t := before
	for len(t) > 4 && t[len(t)-1] == ',' && statusAt(t, len(t)-4) > 0 {
		t = t[:len(t)-4]
	}
	if c := byteAt(t, len(t)-1); c != ' ' && c != '=' {
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

// isListed reports whether text goes on with the next status of a list.
//
//	429, 503
//	429 or 503
func isListed(behind string) bool {
	j := skip(behind, 0, 1, ",")
	j = skip(behind, j, 1, " ")
	switch {
	case j > 0 && behind[j-1] == ',', byteAt(behind, 0) == ',':
	case byteAt(behind, j) == '/':
		j++
	case hasPrefixAt(behind, j, "and"):
		j += len("and")
	case hasPrefixAt(behind, j, "or"):
		j += len("or")
	default:
		return false
	}
	j = skip(behind, j, 1, " ")
	if statusAt(behind, j) == 0 {
		return false
	}
	return !(byteAt(behind, j+3) == ' ' && isUpper(byteAt(behind, j+4)))
}

package diagnose

import (
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
)

// A filterWord is a word, a string or a mark of a $filter.
type filterWord struct {
	text   string
	quoted bool // a string in single quotes, which text is without
}

// readFilter splits a $filter. The second result is false if a string is not
// closed.
func readFilter(s string) ([]filterWord, bool) {
	var words []filterWord
	for i := 0; i < len(s); {
		switch b := s[i]; {
		case b == ' ' || b == '\t':
			i++
		case b == '\'':
			end := stringEnd(s, i)
			if end < 0 {
				return words, false
			}
			words = append(words, filterWord{s[i+1 : end], true})
			i = end + 1
		case strings.IndexByte("(),", b) >= 0:
			words = append(words, filterWord{s[i : i+1], false})
			i++
		case strings.IndexByte("=<>!&|", b) >= 0:
			start := i
			for i < len(s) && strings.IndexByte("=<>!&|", s[i]) >= 0 {
				i++
			}
			words = append(words, filterWord{s[start:i], false})
		default:
			start := i
			for i < len(s) && strings.IndexByte(" \t'(),=<>!&|", s[i]) < 0 {
				i++
			}
			if i < len(s) && s[i] == '\'' { // the type of a literal: guid'…'
				continue
			}
			words = append(words, filterWord{s[start:i], false})
		}
	}
	return words, true
}

// stringEnd returns where the string ends that begins at i; a quote inside
// is doubled.
func stringEnd(s string, i int) int {
	for i++; i < len(s); i++ {
		if s[i] != '\'' {
			continue
		}
		if i+1 < len(s) && s[i+1] == '\'' {
			i++
			continue
		}
		return i
	}
	return -1
}

// filterCauses judges the strings and dates of a $filter.
func filterCauses(filter string) []Cause {
	words, closed := readFilter(filter)
	if !closed || stringsTouch(words) {
		return []Cause{odataWrong("odata-quote-open",
			Text{en: "A quote in $filter isn't closed; a quote inside a string must be doubled.",
				ru: "Кавычка в $filter не закрыта; внутри строки её нужно удваивать."},
			textf("$filter is %s", "$filter — %s", shown(filter)),
			Text{en: "Close the string; write O''Brien for O'Brien.", ru: "Закройте строку; вместо O'Brien пишите O''Brien."})}
	}
	for i, w := range words {
		if w.quoted || !isComparison(w.text) || i == 0 || i+1 >= len(words) {
			continue
		}
		if cause, ok := comparison(words[i-1], words[i+1]); ok {
			return []Cause{cause}
		}
	}
	return nil
}

// stringsTouch reports whether a string follows another word without an
// operator: what a quote inside a string leads to.
func stringsTouch(words []filterWord) bool {
	for i := 1; i < len(words); i++ {
		before := words[i-1]
		if !before.quoted || words[i].quoted {
			if before.quoted && words[i].quoted {
				return true
			}
			continue
		}
		switch text := strings.ToLower(words[i].text); {
		case text == ")", text == ",", text == "and", text == "or", text == "in", text == "has", isComparison(text), strings.Trim(text, "=<>!&|") == "":
		default:
			return true
		}
	}
	return false
}

func isComparison(word string) bool {
	switch word {
	case "eq", "ne", "gt", "ge", "lt", "le":
		return true
	}
	return false
}

// wordCharacters are those of a value that somebody forgot to quote.
const wordCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:@"

// comparison judges the two sides of an operator such as eq.
func comparison(left, right filterWord) (Cause, bool) {
	switch {
	case right.quoted && isTimeName(left.text) && isTime(right.text):
		return odataWrong("odata-quoted-date",
			Text{en: "Dates in $filter must not be in quotes.", ru: "Даты в $filter пишутся без кавычек."},
			textf("$filter contains '%s'", "в $filter есть '%s'", right.text),
			textf("Write %s", "Напишите %s", inZone(right.text))), true
	case !right.quoted && strings.Trim(right.text, wordCharacters) == "" && !isLiteral(right.text):
		return odataWrong("odata-unquoted",
			Text{en: "A string in $filter isn't in quotes.", ru: "Строка в $filter не взята в кавычки."},
			textf("%s is compared with %s", "%s сравнивается с %s", shown(left.text), shown(right.text)),
			textf("Write '%s'", "Напишите '%s'", right.text), "odata-name-unknown"), true
	}
	return Cause{}, false
}

// inZone returns a time with its zone: without one, services refuse it as well.
func inZone(s string) string {
	_, clock, ok := strings.Cut(s, "T")
	switch {
	case !ok:
		return s + "T00:00:00Z" // the properties are of times, not of days
	case strings.ContainsAny(clock, "Zz+-%"):
		return s
	}
	return s + "Z"
}

// isLiteral reports whether a word is a value without quotes: a number,
// a date, a GUID, true, false or null, or a calculation.
func isLiteral(word string) bool {
	switch strings.ToLower(word) {
	case "true", "false", "null", "now", "inf", "nan":
		return true
	}
	return catalog.IsGUID(word) || isTime(word) || word != "" && strings.Trim(word, "0123456789.-+eEmMdDfFlL") == ""
}

// isTimeName reports whether a property holds a time by its name.
func isTimeName(name string) bool {
	lower := strings.ToLower(name)
	return strings.Contains(lower, "time") || strings.HasPrefix(lower, "last") || strings.HasPrefix(lower, "first") ||
		strings.HasSuffix(lower, "on") && (strings.HasPrefix(lower, "created") || strings.HasPrefix(lower, "published") || strings.HasPrefix(lower, "updated"))
}

// isTime reports whether a word is a date, with or without a time.
func isTime(word string) bool {
	for _, layout := range []string{time.DateOnly, time.RFC3339Nano, "2006-01-02T15:04:05.999999999", "2006-01-02T15:04Z07:00", "2006-01-02T15:04"} {
		if _, err := time.Parse(layout, word); err == nil {
			return true
		}
	}
	return false
}

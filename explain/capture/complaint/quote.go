package complaint

import (
	"slices"
	"strings"
)

// quotes are the marks around what somebody quotes.
var quotes = [...]struct{ open, shut string }{{`"`, `"`}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"`", "`"}, {"'", "'"}, {"‘", "’"}}

// closing returns where the mark is that ends a quotation; -1 if there is none. A mark
// inside a word is an apostrophe.
func closing(s, mark string) int {
	for at := 0; ; {
		i := strings.Index(s[at:], mark)
		if i < 0 {
			return -1
		}
		i += at
		if behind := i + len(mark); behind == len(s) || strings.IndexByte(" ,;:.)!?]}\\\"'*<\r\n-", s[behind]) >= 0 || s[behind] >= 0x80 {
			return i
		}
		at = i + len(mark)
	}
}

// quotedIn returns the message in a line that somebody quotes, and where it begins: the
// words before it, there or on the line before, say that it is one.
//
//	i get the following error message below alot.  "API calls quota exxceeded".
//	the portal just says 'Something went wrong on our end'
func quotedIn(s, lineBefore string) (words string, at int, ok bool) {
	const most = 8 // quotations
	from := 0
	for range most {
		i, shut := nextQuote(s, from)
		if i < 0 {
			return "", 0, false
		}
		begin := i + len(openAt(s, i))
		end := closing(s[begin:], shut)
		if end < 0 {
			return "", 0, false
		}
		words = s[begin : begin+end]
		before, behind := s[:i], s[begin+end+len(shut):]
		introduced := introduces(before) || strings.Trim(before, " >*-") == "" && (introduces(lineBefore) || strings.Trim(behind, " .*") == "" && mentionsError(lineBefore)) || strings.HasPrefix(strings.TrimLeft(behind, " ."), "error") || isTitleBefore(before) && anyComplains(words)
		if introduced && isMessage(words) && !isAsking(before) && !isExplained(behind) {
			return words, begin, true
		}
		from = begin + end + len(shut)
	}
	return "", 0, false
}

// mentionsError reports whether somebody writes in a line about an error that they got.
func mentionsError(line string) bool {
	words := lexed(strings.ToLower(line))
	return slices.ContainsFunc(words, isErrorNoun) && isAboutWriter(words)
}

// isTitleBefore reports whether what comes before a quotation is words and a colon, and
// not the name of a setting.
func isTitleBefore(before string) bool {
	title, found := strings.CutSuffix(strings.TrimSpace(before), ":")
	return found && strings.Contains(title, " ")
}

// anyComplains reports whether a sentence of a text says that something failed.
func anyComplains(s string) bool {
	for from, to := range sentences(s) {
		if complains(s[from:to]) {
			return true
		}
	}
	return false
}

// isExplained reports whether the text after a quotation says what it means.
//
//	"Error 503: Service Temporarily Unavailable" means that the limit is hit.
func isExplained(behind string) bool {
	const near = 30 // bytes
	switch words := lexed(strings.ToLower(behind[:min(len(behind), near)])); at(words, 0) {
	case "means", "mean", "indicates", "usually", "can", "may", "occurs", "if":
		return true
	}
	return false
}

// isMessage reports whether a quotation is what a program said, and not a name.
func isMessage(words string) bool {
	return len(strings.Fields(words)) >= 3 || len(strings.Fields(words)) == 2 && complains(words) || beyondLatin(words)
}

// nextQuote returns where the next quotation begins, and the mark that ends it; -1 if
// there is none.
func nextQuote(s string, from int) (at int, shut string) {
	for i := from; i < len(s); i++ {
		if i > 0 && strings.IndexByte(" (:[>*-\t", s[i-1]) < 0 && s[i-1] < 0x80 {
			continue
		}
		for _, marks := range quotes {
			if strings.HasPrefix(s[i:], marks.open) {
				return i, marks.shut
			}
		}
	}
	return -1, ""
}

func openAt(s string, i int) string {
	for _, marks := range quotes {
		if strings.HasPrefix(s[i:], marks.open) {
			return marks.open
		}
	}
	return ""
}

// introduces reports whether the end of a text says that what follows is what a program
// said when something failed.
func introduces(before string) bool {
	const near = 90 // bytes
	end := strings.ToLower(before[max(0, len(before)-near):])
	words := lexed(end)
	for i, w := range words {
		switch {
		case isErrorNoun(w) && !isNegated(words, i) && !followsVerbOfHandling(words, i):
			return true
		case (w == "fails" || w == "failing" || w == "failed" || w == "fail") && !isNegated(words, i):
			switch at(words, i+1) {
			case "with", "saying", "by", "":
				return true
			}
			if words[len(words)-1] == "with" {
				return true
			}
		case (w == "ends" || w == "ended" || w == "ending") && (at(words, i+1) == "in" || at(words, i+1) == "with"):
			return true
		case w == "says" || w == "saying" || w == "said" || w == "stating" || w == "states" || w == "telling" || w == "displays" || w == "displayed" || w == "popup" || w == "prompt" || w == "greeted" || w == "shows" || w == "reads":
			if i >= len(words)-3 {
				return true
			}
		case (w == "get" || w == "getting" || w == "got" || w == "receive" || w == "receiving" || w == "see" || w == "seeing") && i == len(words)-1:
			return true
		}
	}
	return false
}

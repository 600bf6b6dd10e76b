package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoLinks puts words back together that a page has made a link of in part, as the
// log of a CI run does with what looks like the number of one of its lines:
//
//	AADSTS700[21](https://github.com/contoso/deploy/actions/runs/7695248408#step:5:22)1: No matching …
//	error code: [80](https://github.com/contoso/deploy/actions/runs/7695248408#step:5:81)049217
//	[https://graph.microsoft.com/v1.0/me](https://graph.microsoft.com/v1.0/me)
//
// A link that is a word or a sentence of its own remains.
func undoLinks(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	const middle = "](http"
	s := t.S
	e := text.NewEdit(t)
	for i := 0; ; {
		n := strings.Index(s[i:], middle)
		if n < 0 {
			return e.Text()
		}
		name := i + n
		begin, end := linkAround(s, i, name)
		i = name + len(middle)
		if end == 0 {
			continue
		}
		label := s[begin+1 : name]
		inWord := isNumberOrWord(label) && (goesOn(s, begin-1, begin-2) || goesOn(s, end, end+1))
		if inWord || label == s[name+len("]("):end-1] {
			e.Replace(begin, begin+1, "")
			e.Replace(name, end, "")
			i = end
		}
	}
}

// linkAround returns where the link whose name ends at an offset begins and ends;
// end is 0 if it isn't one. It begins after first.
func linkAround(s string, first, name int) (begin, end int) {
	const longest = 2 << 10
	first = max(first, name-longest)
	begin = strings.LastIndexByte(s[first:name], '[')
	stop := strings.IndexAny(s[name+1:min(len(s), name+longest)], ") \t\n\"")
	if begin < 0 || stop < 0 || s[name+1+stop] != ')' {
		return 0, 0
	}
	return first + begin, name + 1 + stop + 1
}

// isNumberOrWord reports whether a text can be a part of a word.
func isNumberOrWord(s string) bool { return s != "" && ascii.SkipWord(s, 0) == len(s) }

// goesOn reports whether a word or a number continues at an offset next to a part of
// it, possibly with a character in between, as in times.
//
//	2024-07-19 00:[16](https://…):47Z
func goesOn(s string, beside, next int) bool {
	c := ascii.ByteAt(s, beside)
	return ascii.IsWord(c) || (c == ':' || c == '-') && ascii.IsDigit(ascii.ByteAt(s, next))
}

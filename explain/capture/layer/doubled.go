package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoDoubled undoubles the quotes in fields of CSV, and in literals of C# and
// SQL. Several lines come to stand apart from the rest of the row:
//
//	2026-11-17T09:14:03Z,"{""error"":{""code"":""Forbidden""}}",403
//	var body = @"{""error"":{""code"":""Forbidden""}}";
//	INSERT INTO log VALUES (403, '{''error'': {''code'': ''Forbidden''}}');
func undoDoubled(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if inside, ok = undouble(t, `"`, ",;\t\n@"); ok {
		return inside, true
	}
	return undouble(t, "'", ",;\t\n@(= ")
}

// undouble undoubles a quote in the fields that follow one of some bytes.
func undouble(t text.Text, quote, before string) (inside text.Text, ok bool) {
	pair := quote + quote
	if strings.Count(t.S, pair) < 2 {
		return t, false
	}
	e := text.NewEdit(t)
	for i := 0; ; {
		n := strings.Index(t.S[i:], quote)
		if n < 0 {
			break
		}
		i += n
		if i > 0 && strings.IndexByte(before, t.S[i-1]) < 0 {
			i++
			continue
		}
		end, isField := fieldEnd(t.S, i)
		if !isField {
			i = end
			continue
		}
		lineBreak := ""
		if strings.IndexByte(t.S[i:end], '\n') >= 0 {
			lineBreak = "\n"
		}
		e.Replace(i, i+1, lineBreak)
		for at := i + 1; ; at += len(pair) {
			k := strings.Index(t.S[at:end-1], pair)
			if k < 0 {
				break
			}
			at += k
			e.Replace(at+1, at+len(pair), "")
		}
		e.Replace(end-1, end, lineBreak)
		i = end
	}
	return e.Text()
}

// fieldEnd reads the quoted field at an offset and reports whether it has
// enough doubled quotes. end is the offset after the field, also if it turns
// out not to be one.
func fieldEnd(s string, i int) (end int, ok bool) {
	const shortest = 20 // bytes
	quote, start, pairs := s[i], i+1, 0
	for i = start; i < len(s); i++ {
		if s[i] != quote {
			continue
		}
		if ascii.ByteAt(s, i+1) == quote {
			pairs++
			i++
			continue
		}
		end = i + 1
		closed := end == len(s) || strings.IndexByte(",;\t\n)", s[end]) >= 0
		return end, closed && pairs >= 2 && i-start >= shortest
	}
	return len(s), false
}

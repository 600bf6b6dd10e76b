package check

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog/fact"
)

// maxMends is how many breaks of a body are reported at most, and repaired to read
// on after them.
const maxMends = 20

// A fault is a place at which a body is no longer JSON.
type fault struct {
	start, end   int
	summary, fix fact.Text
	edits        []edit // the safe correction

	// mend overwrites the spot, byte for byte, so that what follows it
	// can be read at its offsets; nil where that makes no sense.
	mend func(b []byte)
}

// readBody reads a body and tells where it isn't JSON. After a fault with
// a plain meaning, such as a trailing comma, it reads on.
//
// unread is where the values begin that are not read because there are too many; -1
// if all are.
func readBody(body []byte) (root *node, unread int, faults []fault) {
	for {
		root, unread, broken, at := readTree(body)
		if broken < 0 {
			return root, unread, faults
		}
		f := findFault(body, broken, at)
		faults = append(faults, f)
		if f.mend == nil || len(faults) == maxMends {
			return root, unread, faults
		}
		if len(faults) == 1 {
			body = bytes.Clone(body) // which is the caller's, and may be large
		}
		f.mend(body)
	}
}

// findFault says what is wrong at an offset, from what is there and from
// what was expected.
func findFault(body []byte, broken int, at place) fault {
	if isUTF16(body) {
		return fault{
			start: 0, end: 1,
			summary: fact.Text{En: "The body is in UTF-16.", Ru: "Тело записано в UTF-16."},
			fix: fact.Text{En: "Save it as UTF-8; > and Out-File in Windows PowerShell write UTF-16.",
				Ru: "Сохраните его в UTF-8: > и Out-File в Windows PowerShell пишут UTF-16."},
		}
	}
	if broken >= len(body) {
		return endsEarly(body, at)
	}
	if start := skipSeparator(body, at.after); start < broken && body[start] == '"' {
		return faultInString(body, start, broken)
	}
	if f, ok := faultOfWord(body, broken, at); ok {
		return f
	}
	if at.depth == 0 {
		return outside(body, broken, at)
	}
	before := lastSpaceless(body, broken)
	next := body[broken]
	_, size := utf8.DecodeRune(body[broken:])
	f := fault{start: broken, end: broken + size}
	switch {
	case next == ',' && before != ':':
		f.summary, f.fix = commaTooMany, removeComma
		f.edits = []edit{{broken, broken + 1, ""}}
		f.mend = blank(broken, broken+1)
	case at.in == '{' && !at.awaitsName() && before != ':':
		f.summary = fact.Text{En: "A colon is missing between a name and its value.", Ru: "Между именем и значением нет двоеточия."}
		f.fix = fact.Text{En: "Put a colon before this place.", Ru: "Поставьте перед этим местом двоеточие."}
	case at.in == '{' && !at.awaitsName():
		f.summary = fact.Text{En: "This isn't a valid JSON value.", Ru: "Это не допустимое в JSON значение."}
		f.fix = quoteStrings
	case startsValue(next) && endsValue(before):
		f.summary, f.fix = commaMissing(body, broken)
	case at.awaitsName() && startsValue(next):
		f.summary = fact.Text{En: "A name must be a string in double quotes.", Ru: "Имя должно быть строкой в двойных кавычках."}
		f.fix = quoteStrings
	default:
		f.summary = fact.Textf("%s isn't allowed here in JSON.",
			"%s здесь в JSON недопустим.", character(body[broken:]))
		f.fix = fact.Text{En: "Check for a missing or extra bracket, quote, or comma just before this place.",
			Ru: "Проверьте, нет ли прямо перед этим местом лишней или пропущенной скобки, кавычки или запятой."}
	}
	return f
}

// endsEarly is the fault of a body that is cut off.
func endsEarly(body []byte, at place) fault {
	start := skipSeparator(body, at.after)
	f := fault{start: len(body), end: len(body)}
	switch {
	case start < len(body) && body[start] == '"':
		f.start, f.end = start, start+1
		f.summary = fact.Text{En: "The string that starts here has no closing quote.", Ru: "У строки, которая здесь начинается, нет закрывающей кавычки."}
		f.fix = fact.Text{En: `Close it with ", and write a quote inside a string as \".`, Ru: `Закройте её знаком ", а кавычку внутри строки пишите как \".`}
	default:
		f.summary = fact.Plural(at.depth, "The body ends too early: %d bracket is not closed.", "The body ends too early: %d brackets are not closed.",
			"Тело обрывается: не закрыто скобок: %d.")
		f.fix = fact.Text{En: "Send the whole body; check for a missing } or ].", Ru: "Отправьте тело целиком; проверьте, не пропущена ли } или ]."}
	}
	return f
}

// outside is the fault of a body that does not begin or end with its JSON.
func outside(body []byte, broken int, at place) fault {
	f := fault{start: broken, end: lineEnd(body, broken)}
	if at.after > 0 {
		f.summary = fact.Text{En: "There is text after the end of the JSON.", Ru: "После конца JSON есть ещё текст."}
		f.fix = fact.Text{En: "Send one JSON object and nothing else; check for a bracket that closes too early.", Ru: "Отправляйте один объект JSON и больше ничего; проверьте, не закрыта ли скобка слишком рано."}
		return f
	}
	f.summary = fact.Text{En: "The body isn't JSON.", Ru: "Тело — не JSON."}
	f.fix = fact.Text{En: `Send a JSON object: it starts with { and its names are in double quotes.`, Ru: "Отправьте объект JSON: он начинается со знака {, а имена заключены в двойные кавычки."}
	if bytes.HasPrefix(body, []byte("\xef\xbb\xbf")) {
		f.end = broken + 3
		f.summary = fact.Text{En: "The body starts with a byte order mark.", Ru: "Тело начинается с метки порядка байтов (BOM)."}
		f.fix = fact.Text{En: "Save the file as UTF-8 without a byte order mark.", Ru: "Сохраните файл в UTF-8 без BOM."}
		f.mend = blank(0, 3)
		f.edits = []edit{{0, 3, ""}}
	}
	return f
}

// isUTF16 reports whether a body has a byte order mark of UTF-16, or every
// other byte zero as ASCII has in it.
func isUTF16(b []byte) bool {
	if len(b) < 2 {
		return false
	}
	return b[0] == 0xff && b[1] == 0xfe || b[0] == 0xfe && b[1] == 0xff || (b[0] == 0) != (b[1] == 0)
}

// faultOfWord knows what people write who think of another language: quotes
// of other kinds, names without quotes, True and None, comments.
func faultOfWord(body []byte, broken int, at place) (fault, bool) {
	rest := body[broken:]
	r, size := utf8.DecodeRune(rest)
	f := fault{start: broken, end: broken + size}
	word := leadingWord(rest)
	switch {
	case r == '\'':
		f.summary = fact.Text{En: "JSON requires double quotes, but these are single quotes.", Ru: "В JSON нужны двойные кавычки, а здесь одинарные."}
		f.fix = quoteStrings
	case strings.ContainsRune("“”„«»‘’", r):
		f.summary = fact.Text{En: "JSON requires straight quotes, but these are typographic quotes.", Ru: "В JSON нужны прямые кавычки, а здесь типографские."}
		f.fix = fact.Text{En: `Write every quote as ". Word processors and chat apps change quotes automatically.`, Ru: `Замените все кавычки на ". Текстовые редакторы и мессенджеры меняют их сами.`}
	case bytes.HasPrefix(rest, []byte("//")), bytes.HasPrefix(rest, []byte("/*")), r == '#' && at.depth > 0:
		f.end = commentEnd(body, broken)
		f.summary = fact.Text{En: "JSON has no comments.", Ru: "В JSON нет комментариев."}
		f.fix = fact.Text{En: "Remove the comment.", Ru: "Удалите комментарий."}
		f.mend = blank(broken, f.end)
	case word == "" || at.depth == 0 || lastSpaceless(body, broken) == '"':
		return fault{}, false
	case at.awaitsName():
		f.end = broken + len(word)
		f.summary = fact.Text{En: "A name isn't in quotes.", Ru: "Имя не заключено в кавычки."}
		f.fix = quoteStrings
	default:
		f.end = broken + len(word)
		literal := literalOf(word)
		if literal == "" {
			f.summary = fact.Text{En: "A word isn't in quotes.", Ru: "Слово не заключено в кавычки."}
			f.fix = quoteStrings
			break
		}
		f.summary = fact.Textf("JSON writes %s as %s.", "В JSON вместо %s пишут %s.", word, literal)
		f.fix = fact.Textf("Write %s, in lower case and without quotes.", "Напишите %s строчными буквами и без кавычек.", literal)
		f.edits = []edit{{f.start, f.end, literal}}
		if len(word) == len(literal) {
			f.mend = func(b []byte) { copy(b[f.start:], literal) }
		}
	}
	return f, true
}

// literalOf returns the literal of JSON that a word of another language
// means; "" if none.
func literalOf(word string) string {
	switch {
	case strings.EqualFold(word, "true"):
		return "true"
	case strings.EqualFold(word, "false"):
		return "false"
	case strings.EqualFold(word, "null"), word == "None":
		return "null"
	}
	return ""
}

// faultInString is the fault of a string that JSON does not take.
func faultInString(body []byte, start, broken int) fault {
	f := fault{start: broken, end: broken + 1}
	if body[broken] == '\\' {
		f.end = min(broken+2, len(body))
		f.summary = fact.Text{En: "A backslash in a string starts an escape that JSON doesn't have.", Ru: "Обратная косая черта в строке начинает последовательность, которой в JSON нет."}
		f.fix = fact.Text{En: `Double every backslash in the string: C:\\Windows\\Temp.`, Ru: `Удвойте в строке каждую обратную косую черту: C:\\Windows\\Temp.`}
		f.mend = func(b []byte) { b[broken] = '/' }
		return f
	}
	if unclosed(body, broken) {
		f.start, f.end = start, broken
		f.summary = fact.Text{En: "The string has no closing quote on its line.", Ru: "У строки нет закрывающей кавычки."}
		f.fix = fact.Text{En: `Close it with ".`, Ru: `Закройте её знаком ".`}
		return f
	}
	end := stringEnd(body, broken)
	f.edits = escapeControls(body, broken, end)
	f.mend = func(b []byte) {
		for _, e := range f.edits {
			b[e.start] = ' '
		}
	}
	if body[broken] != '\n' && body[broken] != '\r' {
		f.summary = fact.Text{En: "A string contains an unescaped control character.", Ru: "В строке стоит неэкранированный управляющий символ."}
		f.fix = fact.Text{En: `Write a tab as \t, and any other control character as \u and four hexadecimal digits.`, Ru: `Табуляцию пишите как \t, другой управляющий символ — как \u и четыре шестнадцатеричные цифры.`}
		return f
	}
	f.summary = fact.Text{En: "A string contains a line break, so the body isn't JSON.", Ru: "Внутри строки есть разрыв строки, поэтому тело — не JSON."}
	f.fix = fact.Text{En: `Write the string on one line, with \n for each line break.`, Ru: `Запишите строку в одну линию, а каждый разрыв — как \n.`}
	return f
}

// unclosed reports whether a line break in a string is there because the
// closing quote is missing: the next quote opens the name of the next member,
// or there is none.
func unclosed(body []byte, broken int) bool {
	if stringEnd(body, broken) == len(body) {
		return true
	}
	quote := skipSpace(body, broken)
	if quote == len(body) || body[quote] != '"' {
		return quote < len(body) && (body[quote] == '}' || body[quote] == ']')
	}
	next := skipSpace(body, quote+1)
	return next < len(body) && leadingWord(body[next:]) != ""
}

// stringEnd returns the offset of the quote that closes the string around
// an offset, or the end of the body.
func stringEnd(body []byte, i int) int {
	for ; i < len(body); i++ {
		switch body[i] {
		case '\\':
			i++
		case '"':
			return i
		}
	}
	return len(body)
}

// escapeControls writes the control characters of a part of a string as
// JSON requires them.
func escapeControls(body []byte, start, end int) []edit {
	var edits []edit
	for i := start; i < end; i++ {
		c := body[i]
		if c >= ' ' {
			continue
		}
		escaped := fmt.Sprintf(`\u%04x`, c)
		switch c {
		case '\n':
			escaped = `\n`
		case '\r':
			escaped = `\r`
		case '\t':
			escaped = `\t`
		}
		edits = append(edits, edit{i, i + 1, escaped})
	}
	return edits
}

package check

import (
	"bytes"
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog/fact"
)

// What is said of several faults.
var (
	commaTooMany = fact.Text{En: "There is an extra comma here.", Ru: "Здесь лишняя запятая."}
	removeComma  = fact.Text{En: "Remove it: JSON has commas only between values.", Ru: "Удалите её: в JSON запятые стоят только между значениями."}
	quoteStrings = fact.Text{En: "Put names and strings in double quotes.", Ru: "Заключайте имена и строки в двойные кавычки."}
)

// commaMissing tells a missing comma from a quote inside a string: after
// the quote that ends a string too early its text goes on.
func commaMissing(body []byte, broken int) (summary, fix fact.Text) {
	if body[broken-1] == '"' && body[broken] != '"' {
		return unescapedQuote()
	}
	return fact.Text{En: "A comma is missing before this place.", Ru: "Перед этим местом нет запятой."},
		fact.Text{En: "Put a comma between the two values.", Ru: "Поставьте между значениями запятую."}
}

func unescapedQuote() (summary, fix fact.Text) {
	return fact.Text{En: "The string before this place ends at a quote, but its text continues.", Ru: "Строка перед этим местом закончилась на кавычке, а текст продолжается."},
		fact.Text{En: `Write a quote inside a string as \".`, Ru: `Кавычку внутри строки пишите как \".`}
}

// blank returns a mend that makes a range white.
func blank(start, end int) func([]byte) {
	return func(b []byte) {
		for i := start; i < end; i++ {
			if b[i] != '\n' {
				b[i] = ' '
			}
		}
	}
}

func commentEnd(body []byte, start int) int {
	if bytes.HasPrefix(body[start:], []byte("/*")) {
		if n := bytes.Index(body[start:], []byte("*/")); n >= 0 {
			return start + n + 2
		}
		return len(body)
	}
	return lineEnd(body, start)
}

// skipSeparator returns the offset of the token after an offset, which is
// the end of another.
func skipSeparator(b []byte, i int) int {
	i = skipSpace(b, i)
	if i < len(b) && (b[i] == ',' || b[i] == ':') {
		i = skipSpace(b, i+1)
	}
	return i
}

// lastSpaceless returns the last byte before an offset that isn't white
// space; 0 if there is none.
func lastSpaceless(b []byte, i int) byte {
	for i--; i >= 0; i-- {
		if !isSpace(b[i]) {
			return b[i]
		}
	}
	return 0
}

func startsValue(c byte) bool {
	return c == '"' || c == '{' || c == '[' || c == '-' || isDigit(c) || isLetter(c)
}

func endsValue(c byte) bool {
	return c == '"' || c == '}' || c == ']' || isDigit(c) || isLetter(c)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// leadingWord returns the letters, digits and underscores at the start of b.
func leadingWord(b []byte) string {
	for i, c := range b {
		if !isLetter(c) && c != '_' && (i == 0 || !isDigit(c)) {
			return string(b[:i])
		}
	}
	return string(b)
}

// character names the character at the start of b.
func character(b []byte) string {
	r, size := utf8.DecodeRune(b)
	switch {
	case r == utf8.RuneError && size == 1:
		return fmt.Sprintf("0x%02x", b[0])
	case unicode.IsPrint(r):
		return string(r)
	}
	return fmt.Sprintf("U+%04X", r)
}

// lineEnd returns the offset of the end of the line that an offset is on.
func lineEnd(b []byte, offset int) int {
	if n := bytes.IndexByte(b[offset:], '\n'); n >= 0 {
		return offset + n
	}
	return len(b)
}

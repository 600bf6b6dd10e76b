package notation

// A quote is a kind of quotation mark.
type quote byte

const (
	noQuote     quote = 0
	singleQuote quote = '\''
	doubleQuote quote = '"'
	backQuote   quote = '`'
)

// quoteAt returns the kind and the length of the quotation mark at an offset.
// The length is 0 if there is none. Word processors and chat programs replace
// straight quotes with typographic ones.
func quoteAt(s string, i int) (quote, int) {
	switch s[i] {
	case '"':
		return doubleQuote, 1
	case '\'':
		return singleQuote, 1
	case '`':
		return backQuote, 1
	case 0xE2: // U+2018 to U+201F
		if i+2 >= len(s) || s[i+1] != 0x80 {
			return noQuote, 0
		}
		switch c := s[i+2]; {
		case 0x98 <= c && c <= 0x9B:
			return singleQuote, 3
		case 0x9C <= c && c <= 0x9F:
			return doubleQuote, 3
		}
	}
	return noQuote, 0
}

// isSpecial reports whether a byte has to be looked at to find the end of a
// string.
func isSpecial(c byte) bool {
	switch c {
	case '\\', '\n', ',', '"', '\'', '`', 0xE2:
		return true
	}
	return false
}

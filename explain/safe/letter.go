package safe

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

func isLetterOrDigit(c byte) bool { return alphanumerics.has(c) }

func isWord(c byte) bool { return wordBytes.has(c) }

var alphanumerics = byteSet{(1<<10 - 1) << '0', lettersMask | lettersMask<<32}

var wordBytes = byteSet{
	(1<<10 - 1) << '0',
	lettersMask | lettersMask<<32 | 1<<('_'-64),
}

const lettersMask = (1<<26 - 1) << 1 // A to Z, counted from 64

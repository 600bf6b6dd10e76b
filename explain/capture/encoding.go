package capture

import (
	"bytes"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// utf8Reader returns what r holds as UTF-8 without a byte order mark.
// Windows PowerShell 5.1 redirects into UTF-16LE with a mark; pieces cut out
// of such a file come without one. Line ends stay as they are.
func utf8Reader(r io.Reader) (io.Reader, error) {
	// Four bytes are enough; waiting for more would hold up a pipe.
	head := make([]byte, 4096)
	n, err := io.ReadAtLeast(r, head, 4)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return nil, err
	}
	head = head[:n]
	rest := io.MultiReader(bytes.NewReader(head), r)
	switch sniff(head) {
	case markedUTF8:
		return io.MultiReader(bytes.NewReader(head[3:]), r), nil
	case utf16LE:
		return decodeUTF16(rest, unicode.LittleEndian), nil
	case utf16BE:
		return decodeUTF16(rest, unicode.BigEndian), nil
	}
	return rest, nil
}

func decodeUTF16(r io.Reader, order unicode.Endianness) io.Reader {
	return transform.NewReader(r, unicode.UTF16(order, unicode.UseBOM).NewDecoder())
}

// An encoding is how the characters of the input are written.
type encoding int

const (
	plainUTF8 encoding = iota
	markedUTF8
	utf16LE
	utf16BE
)

// sniff recognizes the encoding of a text by its first bytes. Without a mark, a text
// is UTF-16 if the same byte of its first two characters is zero: inputs begin with
// ASCII.
func sniff(head []byte) encoding {
	switch {
	case bytes.HasPrefix(head, []byte("\xEF\xBB\xBF")):
		return markedUTF8
	case bytes.HasPrefix(head, []byte("\xFF\xFE")):
		return utf16LE
	case bytes.HasPrefix(head, []byte("\xFE\xFF")):
		return utf16BE
	case len(head) < 4:
		return plainUTF8
	case head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0:
		return utf16LE
	case head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0:
		return utf16BE
	}
	return sniffASCII(head)
}

// sniffASCII recognizes UTF-16 by its characters of ASCII where the first ones are
// others:
//
//	╷
//	│ Error: …
func sniffASCII(head []byte) encoding {
	const fewest = 16 // pairs of bytes
	pairs := len(head) / 2
	var zeros [2]int
	for i, c := range head[:2*pairs] {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch {
	case pairs < fewest:
		return plainUTF8
	case zeros[0] == 0 && 2*zeros[1] > pairs:
		return utf16LE
	case zeros[1] == 0 && 2*zeros[0] > pairs:
		return utf16BE
	}
	return plainUTF8
}

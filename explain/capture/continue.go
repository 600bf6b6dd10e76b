package capture

import "bytes"

// An object may be written over several lines, and stand among lines that
// have nothing to do with it. How the line breaks inside it look is said here
// for three who ask, each with a rule of its own:
//
//   - Looking back for the brace that opens it (keyMark.start), it is enough
//     that what lies before a line break is open: elements of an array begin
//     with anything, and reading from the brace on shows if it was the wrong
//     one.
//   - Looking for the end of one that is broken (scanner.extent), what lies
//     behind must continue it as well: a line that was cut off behind a comma
//     is followed by a record of its own.
//   - Where an input is cut into parts (Splitter.boundary), neither may speak
//     for one object: the decoder takes line breaks of any kind.

// isOpen reports whether an object goes on, or may go on, behind a line break
// at the end of text. It may behind a blank line, if it may before that.
func isOpen(text []byte) bool {
	text = bytes.TrimRight(text, " \t\r")
	return len(text) == 0 || bytes.IndexByte([]byte("\n{[,:}]"), text[len(text)-1]) >= 0
}

// isUnfinished reports whether text ends where a value or a bracket must
// follow, on its last line or before blank ones.
func isUnfinished(text []byte) bool {
	text = bytes.TrimRight(text, " \t\r\n")
	return len(text) > 0 && bytes.IndexByte([]byte("{[,:"), text[len(text)-1]) >= 0
}

// continues reports whether text, which follows a line break, can go on with
// an object that began before it. A blank line can.
func continues(text []byte) bool {
	text = bytes.TrimLeft(text, " \t")
	return len(text) > 0 && (quoteSize(text) > 0 || bytes.IndexByte([]byte("}],:\r\n"), text[0]) >= 0)
}

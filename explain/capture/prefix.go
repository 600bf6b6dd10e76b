package capture

import "bytes"

// An object that is written over several lines may have something before each of
// them: the sign of a quoted mail, the name of a container, the time at which
// the line was logged. It is the same on each line but for its digits.

// rejoined returns the object that begins at start without what stands before
// its lines, and with its strings in one piece where a console has broken them;
// end is where its last line ends. It is nil if the lines are as they should be.
// whole is false if the input must be read on to tell.
func (s *scanner) rejoined(start int) (object []byte, end int, whole bool) {
	limit := min(len(s.buf), start+longestBroken)
	if s.spent() {
		return nil, start, true
	}
	next := start + lineLength(s.buf[start:limit])
	if next == limit {
		s.waste += int64(next - start)
		return nil, next, true
	}
	prefix := s.buf[s.beginOf(start):start]
	prefix = prefix[:samePrefix(prefix, s.buf[next:limit])]
	if len(bytes.TrimSpace(prefix)) == 0 && !s.whole {
		return nil, next, true // a line that is cut off looks the same
	}
	timed := len(timeIn(prefix)) > 0 // so that no string goes on behind a line break
	lines := []string{string(bytes.TrimRight(s.buf[start:next], "\r\n"))}
	var place jsonPlace
	for place.read(lines[0]); place.depth > 0; next = end + 1 {
		if next >= limit {
			break
		}
		line := s.buf[next : next+lineLength(s.buf[next:limit])]
		end = next + len(bytes.TrimSuffix(line, []byte{'\n'}))
		content, ok := cutPrefix(bytes.TrimRight(line, "\r\n"), prefix)
		if !ok || timed && place.inString || !place.inString && len(bytes.TrimSpace(content)) > 0 && !continues(content) && !isOpen(content) {
			break
		}
		lines = append(lines, string(content))
		place.read(string(content))
	}
	if place.depth > 0 {
		s.waste += int64(next - start)
		return nil, next, next < len(s.buf) || s.eof
	}
	if len(lines) == 1 {
		return nil, next, true
	}
	return []byte(unwrap(lines)), end, true
}

// samePrefix returns how many bytes of a and b are the same, digits being all the
// same.
func samePrefix(a, b []byte) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] && !(isDigit(a, i) && isDigit(b, i)) {
			return i
		}
	}
	return n
}

// cutPrefix returns line without prefix. The blanks at the end of a line may be
// lost.
func cutPrefix(line, prefix []byte) (content []byte, ok bool) {
	n := samePrefix(prefix, line)
	if n == len(prefix) || len(bytes.TrimSpace(prefix[n:])) == 0 && len(bytes.TrimSpace(line[n:])) == 0 {
		return line[n:], true
	}
	return nil, false
}

// continuesPrefixed reports whether the line that text begins with goes on with
// an object on the line before it, behind what stands before both. So it may if
// no more of it is there.
func continuesPrefixed(before, text []byte) bool {
	n := samePrefix(before, text)
	if n == len(before) && n < len(text) {
		return false // the line is the same again
	}
	if quote := bytes.LastIndexByte(text[:n], '"'); quote >= 0 && len(bytes.TrimFunc(text[quote+1:n], isNameRune)) == 0 {
		n = quote // of the names of two members that begin alike
	}
	if len(bytes.TrimSpace(text[:n])) == 0 {
		return false
	}
	return len(bytes.TrimLeft(text[n:], " \t")) == 0 || continues(text[n:])
}

func isNameRune(r rune) bool { return r < 0x80 && isWordByte(byte(r)) }

// isOpenPrefixed reports whether the last line of text is part of an object that
// is written over lines with something before each, and goes on behind it.
func isOpenPrefixed(text []byte) bool {
	depth := 0
	for lines := 0; lines < maxMendDepth; lines++ {
		begin := bytes.LastIndexByte(text, '\n') + 1
		line := text[begin:]
		depth += bytes.Count(line, []byte{'{'}) - bytes.Count(line, []byte{'}'})
		if begin == 0 {
			break
		}
		text = text[:begin-1]
		if !continuesPrefixed(text[bytes.LastIndexByte(text, '\n')+1:], line) {
			break
		}
	}
	return depth > 0
}

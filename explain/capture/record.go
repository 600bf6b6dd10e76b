package capture

import "bytes"

// A telling is the last place in a log that told of a failure, in words or by the
// response.
type telling struct {
	at       int // offset behind it, or to which the log was looked through since; -1 at first
	status   int // 0 if unknown
	response bool
	time     string

	parted bool   // a record has begun since
	record string // time of that record
}

// sameRecord reports whether the record of an offset has told of a failure. A
// record is a line with a time and those behind it that have none; where a log
// has no times, it is a line. Each line is looked at once.
func (s *scanner) sameRecord(at int) bool {
	t := &s.told
	for end := at; end > t.at; {
		begin := bytes.LastIndexByte(s.buf[max(t.at, 0):end], '\n') + 1
		if begin == 0 && t.at >= 0 {
			break
		}
		begin += max(t.at, 0)
		time := lineTimeAt(s.buf[begin:])
		if !s.o.timed || len(time) > 0 {
			t.parted, t.record = true, string(time)
			break
		}
		end = begin - 1
	}
	t.at = max(t.at, at)
	return !t.parted && (t.response || t.status != 0)
}

// recordTime returns the time of the record that sameRecord was asked about last.
func (s *scanner) recordTime() string {
	if s.told.parted {
		return s.told.record
	}
	return s.told.time
}

// isLedTo reports whether the line before the one of an offset leads to it: "the
// response was:". A body on a line of its own may be a record of its own.
func (s *scanner) isLedTo(at int) bool {
	begin := s.beginOf(at)
	before := bytes.TrimRight(s.buf[:max(begin-1, 0)], " \t\r")
	return len(before) > 0 && bytes.IndexByte([]byte(":=>"), before[len(before)-1]) >= 0
}

// isTimed reports whether the first line of a log begins with a time, or one of
// its first so many bytes: a log may be a part of a longer one.
func isTimed(head []byte, size int) bool {
	if beginsRecord(firstLine(head)) {
		return true
	}
	for head = head[:min(len(head), size)]; ; {
		line, rest, complete := cutLine(head)
		if !complete {
			return false
		}
		if len(leadingTime(line)) > 0 {
			return true
		}
		head = rest
	}
}

// beginsRecord reports whether text begins with a line that has a time.
func beginsRecord(text []byte) bool { return len(lineTimeAt(text)) > 0 }

// lineTimeAt returns the time of the line that text begins with.
func lineTimeAt(text []byte) []byte {
	const enough = 4 << 10
	line, _, _ := cutLine(text[:min(len(text), enough)])
	return timeIn(line)
}

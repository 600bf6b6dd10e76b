package capture

import (
	"bytes"
	"slices"

	"github.com/defender-err/defender-err/explain/capture/look"
	"github.com/defender-err/defender-err/explain/capture/record"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readLines reads a part of a stream of records. Records in which nothing
// failed are passed over, those of the usual form are read by themselves, and
// what else there is, is peeled.
func readLines(p *Part, yield func(*exchange.Exchange, error) bool) {
	at := look.Next(p.text, 0)
	if at < 0 {
		return
	}
	l := recordReader{text: p.text, s: string(p.text), o: p.o, line: p.o.FirstLine, yield: yield, usual: p.from.takeUsual(), complaints: &p.from.complaints}
	defer p.from.giveUsual(l.usual)
	for ; at >= 0; at = look.Next(l.text, l.done) {
		r := l.recordAt(at)
		if x, ok := l.usual.read(l.s[r.start:r.end], l.text[r.start:r.end]); ok {
			if !l.isAgain(x) && (!l.peel() || !l.hand(x, r.start+l.usual.at)) {
				return
			}
		} else if !l.add(r) {
			return
		}
		l.done = r.end
	}
	l.peel()
}

// A span is a piece of a text, between two offsets.
type span struct{ start, end int }

// A recordReader reads the records of a text.
type recordReader struct {
	text  []byte
	s     string // the same
	o     Options
	yield func(*exchange.Exchange, error) bool
	usual *usual

	done int  // up to where records have been read
	run  span // records that wait to be peeled together

	complaints *complaints // of the stream
	heard      int         // records that were looked at for them

	line, counted int // the line at an offset

	ids  [16]string // of the failures that were read last
	next int        // place in ids of the next one
}

// isAgain reports whether a failure with the same tracking ID was read a few records
// ago: it counts once.
func (l *recordReader) isAgain(x *exchange.Exchange) bool {
	id := x.Response.Fault.TrackingIDs[0].Value
	if slices.Contains(l.ids[:], id) {
		return true
	}
	l.ids[l.next%len(l.ids)] = id
	l.next++
	return false
}

// recordAt returns the record that an offset is in.
func (l *recordReader) recordAt(at int) span {
	start := bytes.LastIndexByte(l.text[:at], '\n') + 1
	for start > l.done && !record.Starts(l.s, start) {
		start = bytes.LastIndexByte(l.text[:start-1], '\n') + 1
	}
	end := at
	for {
		i := bytes.IndexByte(l.text[end:], '\n')
		if i < 0 {
			return span{max(start, l.done), len(l.text)}
		}
		if end += i + 1; end == len(l.text) || record.Starts(l.s, end) {
			return span{max(start, l.done), end}
		}
	}
}

// near is how many bytes there are between records that may belong together.
const near = 2 << 10

// add queues a record to be peeled, together with the waiting ones before it or with
// the ones that may have what was called.
func (l *recordReader) add(r span) bool {
	if l.run.end > 0 && r.start-l.run.end <= near {
		l.run.end = r.end
		return true
	}
	if !l.peel() {
		return false
	}
	l.run = span{l.callBefore(r), r.end}
	return true
}

// callBefore returns where the record before another one begins; or an earlier one of
// a few that names a URL, where it doesn't or was logged soon after.
//
//	info: System.Net.Http.HttpClient.defender.ClientHandler[100]
//	      Sending HTTP request GET https://api.security.microsoft.com/api/machines
//	info: System.Net.Http.HttpClient.defender.ClientHandler[101]
//	      Received HTTP response headers after 110.6278ms - 502
func (l *recordReader) callBefore(r span) int {
	const few = 4
	called := l.namesURL(r)
	found, behind := r.start, r
	for n := 0; n < few && behind.start > l.done && r.start-behind.start < near; n++ {
		before := l.recordAt(behind.start - 1)
		gap, known := gapBetween(l.text[before.start:before.end], l.text[behind.start:behind.end])
		if n == 0 || l.namesURL(before) && (!called || known && gap < apart) {
			found = before.start
		}
		behind = before
	}
	return found
}

func (l *recordReader) namesURL(r span) bool {
	return bytes.Contains(l.text[r.start:r.end], []byte("://"))
}

// peel peels the waiting records. It reports whether yield asks for more.
func (l *recordReader) peel() bool {
	run := l.run
	l.run = span{}
	if run.end == 0 {
		return true
	}
	line := l.lineAt(run.start)
	n, more := readPeeled(l.text[run.start:run.end], l.o, line, failures(l.yield))
	switch {
	case n > 0:
		l.complaints.failed.Store(true)
	case l.heard < maxHeard:
		l.heard++
		l.complaints.hear(l.s[run.start:run.end], line)
	}
	return more
}

// hand passes on an exchange that was read separately.
func (l *recordReader) hand(x *exchange.Exchange, start int) bool {
	x.Source.Name, x.Source.Line = l.o.Name, l.lineAt(start)
	l.complaints.failed.Store(true)
	return l.yield(x, nil)
}

// lineAt returns the line of an offset; offsets must not fall.
func (l *recordReader) lineAt(at int) int {
	if at > l.counted {
		l.line += bytes.Count(l.text[l.counted:at], []byte{'\n'})
		l.counted = at
	}
	return l.line
}

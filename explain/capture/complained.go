package capture

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/complaint"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/exchange"
)

const (
	// maxComplaints is how many different complaints of a stream are kept.
	maxComplaints = 3

	// maxHeard is how many records of a part are looked at for complaints.
	maxHeard = 64

	// longestComplaint is how many bytes of a record with a complaint are kept.
	longestComplaint = 2 << 10
)

// complaints are the first records of a stream that complain in words that no reader
// knows. They count where nothing else in the stream failed.
type complaints struct {
	failed atomic.Bool // something else did
	mu     sync.Mutex
	first  []complained // by their lines
}

// A complained is a record with its complaint.
type complained struct {
	words, record string
	line          int
	hash          uint64 // of the words without numbers
}

// hear keeps the complaints in records that begin on a line, whose level or label says that
// they are about a failure.
func (c *complaints) hear(records string, line int) {
	if c.failed.Load() {
		return
	}
	for _, one := range complaint.In(records).Found {
		if !one.Loud {
			return
		}
		begin := strings.LastIndexByte(records[:one.At], '\n') + 1
		record, _, _ := strings.Cut(records[begin:], "\n")
		c.add(complained{words: one.Words, record: record[:min(len(record), longestComplaint)], line: line + one.Line, hash: ascii.HashWords(one.Words)})
	}
}

// add keeps the first of those with the same words, and the first of all. What is kept
// doesn't depend on the order in which the parts are read.
func (c *complaints) add(one complained) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if i := slices.IndexFunc(c.first, func(o complained) bool { return o.hash == one.hash }); i >= 0 {
		if c.first[i].line <= one.line {
			return
		}
		c.first = slices.Delete(c.first, i, i+1)
	}
	i, _ := slices.BinarySearchFunc(c.first, one, func(a, b complained) int { return a.line - b.line })
	c.first = slices.Insert(c.first, i, one)
	c.first = c.first[:min(len(c.first), maxComplaints)]
}

// Complaints returns a part with the first records that complain in words that no reader
// knows, for a stream in which nothing else failed; false if there is none, or
// Options.Complaints isn't set. It is called after all parts have been read.
func (s *Splitter) Complaints() (Part, bool) {
	c := &s.complaints
	if !s.o.Complaints || c.failed.Load() || len(c.first) == 0 {
		return Part{}, false
	}
	name := s.o.Name
	return Part{read: func(_ *Part, yield func(*exchange.Exchange, error) bool) {
		for _, one := range c.first {
			x := exchange.Exchange{OnlyWords: true, Source: exchange.Source{Format: Text, Name: name, Line: one.line}}
			x.Response.Body, x.Response.Fault.Message = []byte(one.record), one.words
			if start, end := stamp.Find(one.record); start >= 0 {
				x.Time = one.record[start:end]
			}
			if !yield(&x, nil) {
				return
			}
		}
	}}, true
}

package record

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/look"
)

// An Event is a record of a log.
type Event struct {
	start, end int32 // offsets; a log may have as many records as lines

	// Alike is how many records begin with the same words, this one included.
	Alike int32
}

// Start returns where a record begins.
func (e Event) Start() int { return int(e.start) }

// End returns where a record ends.
func (e Event) End() int { return int(e.end) }

// Many is how many records with the same words make each of them a separate event. A
// client that retries writes fewer.
const Many = 6

// Events returns the records of a log in which something failed again and again,
// each of them one or several lines from one that starts a record:
//
//	2026-11-23T08:00:00.001Z ERROR 503 Server Error for url: https://…
//	2026-11-23T08:00:00.374Z ERROR 503 Server Error for url: https://…
//
// or lines that are repeated word for word. It returns nil for any other text: the
// prefix that a carrier puts before each line of a report doesn't make records.
func Events(s string) []Event {
	starts, alike := failing(s)
	if alike == nil {
		return repeated(s)
	}
	events := make([]Event, 0, len(starts))
	for i, h := range starts {
		end := len(s)
		if i+1 < len(starts) {
			end = starts[i+1].at - 1
		}
		events = append(events, Event{int32(h.at), int32(end), int32(alike[h.words])})
	}
	return events
}

// A head is where a record starts, and what its first line says.
type head struct {
	at    int
	words uint64
}

// failing returns the records of a text, and how many have the same words; nil if
// no failure comes again and again.
func failing(s string) (heads []head, alike map[uint64]int) {
	if strings.Count(s, "\n") < Many-1 {
		return nil, nil
	}
	counts := map[uint64]int{}
	again := false
	for at := 0; at < len(s); {
		line := lineAt(s, at)
		started := line != "" && Starts(s, at)
		if started || at == 0 {
			h := head{at: at}
			if started {
				h.words = ascii.HashWords(line)
				counts[h.words]++
				again = again || counts[h.words] == Many && look.Next([]byte(line), 0) >= 0
			}
			heads = append(heads, h)
		}
		at += len(line) + 1
	}
	if !again {
		return nil, nil
	}
	return heads, counts
}

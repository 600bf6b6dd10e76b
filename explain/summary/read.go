package summary

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
)

// ErrNotSummary says that a file holds something else than what "summary -o json"
// writes.
var ErrNotSummary = errors.New("it contains something that isn't a summary written with -o json")

// maxRead is how many bytes of a file are read to find the end of a group in it.
const maxRead = 1 << 20

// Read adds the summaries that r holds, one after the other, as "summary -o json"
// writes them. It keeps no more than a group of the file at a time.
func (m *Merger) Read(r io.Reader) error {
	f := &file{r: r}
	f.dec = json.NewDecoder(f)
	for {
		f.left = maxRead
		t, err := f.dec.Token()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return f.failed()
		case t != json.Delim('{'):
			return ErrNotSummary
		}
		part, groups, err := f.summary()
		if err != nil {
			return err
		}
		if err := m.merge(part, groups); err != nil {
			return err
		}
	}
}

// A file is what summaries are read from.
type file struct {
	r    io.Reader
	dec  *json.Decoder
	left int // bytes that may be read for the next member or group
	err  error
}

func (f *file) Read(p []byte) (int, error) {
	if f.left <= 0 {
		return 0, ErrNotSummary
	}
	n, err := f.r.Read(p[:min(len(p), f.left)])
	f.left -= n
	if err != nil && !errors.Is(err, io.EOF) {
		f.err = err
	}
	return n, err
}

// failed returns why a file could not be read.
func (f *file) failed() error {
	if f.err != nil {
		return f.err
	}
	return ErrNotSummary
}

// summary reads the rest of a summary, its groups into a counter.
func (f *file) summary() (Summary, *Counter, error) {
	var s Summary
	c := newCounter("")
	members := map[string]any{
		"by": &s.By, "errors": &s.Errors, "lines": &s.Lines, "unreadable": &s.Unreadable, "undated": &s.Undated, "outside": &s.Outside,
		"first": &s.First, "last": &s.Last, "partial": &s.Partial, "omitted": &s.Omitted, "others": &s.Others, "missed": &s.Missed,
	}
	for f.dec.More() {
		f.left = maxRead
		name, err := f.dec.Token()
		if err != nil {
			return s, nil, f.failed()
		}
		if name == "groups" {
			if err := f.groups(c); err != nil {
				return s, nil, err
			}
			continue
		}
		member, known := members[name.(string)]
		if !known {
			member = &json.RawMessage{}
		}
		if err := f.dec.Decode(member); err != nil {
			return s, nil, f.failed()
		}
	}
	if _, err := f.dec.Token(); err != nil {
		return s, nil, f.failed()
	}
	const most = 1 << 50 // errors: nobody has counted more
	counted := 0
	for _, g := range c.groups {
		counted += min(g.Count, most)
	}
	if s.Errors > most || counted > s.Errors {
		return s, nil, ErrNotSummary
	}
	if !slices.Contains(Keys(), s.By) || min(s.Errors, s.Lines, s.Unreadable, s.Undated, s.Outside, s.Omitted, s.Others, s.Missed) < 0 {
		return s, nil, ErrNotSummary
	}
	return s, c, nil
}

// groups reads the list of the groups.
func (f *file) groups(c *Counter) error {
	if t, err := f.dec.Token(); err != nil || t != json.Delim('[') {
		return f.failed()
	}
	for f.dec.More() {
		f.left = maxRead
		var g Group
		if err := f.dec.Decode(&g); err != nil {
			return f.failed()
		}
		least := min(g.Count, g.Missed)
		for _, cause := range g.Causes {
			least = min(least, cause.Count)
		}
		if least < 0 {
			return ErrNotSummary
		}
		c.take(g)
	}
	if _, err := f.dec.Token(); err != nil {
		return f.failed()
	}
	return nil
}

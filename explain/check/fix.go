package check

import (
	"bytes"
	"cmp"
	"slices"
)

// An edit replaces the bytes of a body from start to end.
type edit struct {
	start, end int
	text       string
}

// Fix corrects what is safe to correct - the letter case of names and
// values, near misses with only one possible meaning, and breaks of the JSON
// with one way to fix them - and leaves every other byte as it is. The
// findings have to come from a Check of the same body. It returns the body
// and the findings that are left; a body with nothing to correct is returned
// as it is.
func Fix(body []byte, findings []Finding) (fixed []byte, left []Finding) {
	var edits []edit
	for _, f := range findings {
		if f.Fixable() {
			edits = append(edits, f.edits...)
			continue
		}
		left = append(left, f)
	}
	slices.SortFunc(edits, func(a, b edit) int { return cmp.Compare(a.start, b.start) })
	var out bytes.Buffer
	done := 0
	for _, e := range edits {
		if e.start < done || e.end > len(body) {
			continue // of another body
		}
		out.Write(body[done:e.start])
		out.WriteString(e.text)
		done = e.end
	}
	out.Write(body[done:])
	return out.Bytes(), left
}

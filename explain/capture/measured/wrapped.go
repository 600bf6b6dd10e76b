package measured

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
)

// How many trials are made of the kinds that are drawn.
const (
	stacks = 2000
	rows   = 150 // two inputs in a row
	large  = 5   // in and of 3 MB
)

// A base is an input with one failure, and what the reader finds in it. One
// in which it does not find that is drawn like the others, so that a better
// reader gets the same trials and more, but makes none.
type base struct {
	name string
	text string
	bare []Facts // nil if it is not that failure
}

// Wrapped makes the trials in which a wrapping must not change what is found.
func Wrapped(testdata fs.FS, read Reader) ([]Trial, error) {
	bases, err := readBases(testdata, read)
	if err != nil {
		return nil, err
	}
	var trials []Trial
	for _, b := range bases {
		if b.bare == nil {
			continue
		}
		for _, w := range wrappings() {
			if w.fits == nil || w.fits(b.text) {
				trials = append(trials, b.trial("wrap "+w.name, w.name, w.wrap(b.text)))
			}
		}
		trials = append(trials, reformatted(b)...)
	}
	random := rand.New(rand.NewPCG(seed, seed))
	return slices.Concat(trials, stacked(random, bases), inARow(random, bases), grown(random, bases)), nil
}

// trial expects in another text what the bare text gives.
func (b *base) trial(row, how, text string) Trial {
	bare := b.bare
	return Trial{
		Name:  how + " of " + b.name,
		Rows:  []string{row},
		Input: []byte(text),
		Want:  bare,
		Judge: func(got []Facts) []Verdict { return judgeSame(bare, got) },
	}
}

// judgeSame compares failures with what the bare inputs gave.
func judgeSame(bare, got []Facts) []Verdict {
	all := []Verdict{verdict("count", number(len(bare)), number(len(got)), len(bare) == len(got))}
	for i := range min(len(bare), len(got)) {
		b, g := &bare[i], &got[i]
		all = append(all,
			verdict("code", b.Code, g.Code, b.Code == g.Code),
			verdict("status", number(b.Status), number(g.Status), b.Status == g.Status),
			verdict("id", first(b.IDs), strings.Join(g.IDs, " "), first(b.IDs) == first(g.IDs)))
	}
	return all
}

func first(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	return ids[0]
}

// An original is an input that can become a base, with its code; without one if any
// code is right.
type original struct{ name, code string }

// readBases returns the field cases, the real failures and the vendor's
// samples that hold one failure with a code.
func readBases(testdata fs.FS, read Reader) ([]base, error) {
	originals, err := readOriginals(testdata)
	if err != nil {
		return nil, err
	}
	var bases []base
	for _, o := range originals {
		input, err := fs.ReadFile(testdata, o.name)
		if err != nil {
			return nil, err
		}
		text := strings.TrimRight(decoded(input), "\r\n\t ")
		r := run(Trial{Input: []byte(text), Judge: func([]Facts) []Verdict { return nil }}, read)
		b := base{name: o.name, text: text}
		if len(r.Got) == 1 && r.Got[0].Code != "" && strings.EqualFold(r.Got[0].Code, cmp.Or(o.code, r.Got[0].Code)) {
			b.bare = r.Got
		}
		bases = append(bases, b)
	}
	return bases, nil
}

func readOriginals(testdata fs.FS) ([]original, error) {
	var all []original
	for _, folder := range []string{"field", "cases"} {
		var cases []struct {
			File, Code string
			Errors     int
		}
		if err := readJSON(testdata, folder+"/index.json", &cases); err != nil {
			return nil, err
		}
		for _, c := range cases {
			if c.Code != "" && cmp.Or(c.Errors, 1) == 1 {
				all = append(all, original{path.Join(folder, c.File), c.Code})
			}
		}
	}
	names, err := fs.Glob(testdata, "vendor/*.json")
	for _, name := range names {
		all = append(all, original{name: name})
	}
	return all, err
}

// reformatted makes the trials of another layout of a JSON body.
func reformatted(b base) []Trial {
	if !json.Valid([]byte(b.text)) || b.text[0] != '{' {
		return nil
	}
	var compact, pretty bytes.Buffer
	if json.Compact(&compact, []byte(b.text)) != nil || json.Indent(&pretty, []byte(b.text), "", "    ") != nil {
		return nil
	}
	return []Trial{
		b.trial("form compact", "compact", compact.String()),
		b.trial("form pretty", "pretty", pretty.String()),
	}
}

// stacked makes the trials of two or three wrappings around each other. Their names
// have the outermost first.
func stacked(random *rand.Rand, bases []base) []Trial {
	inner := slices.DeleteFunc(wrappings(), func(w wrapping) bool { return w.isLast })
	var trials []Trial
	for i := range stacks {
		b, depth := bases[random.IntN(len(bases))], 2+i%2
		text, how := b.text, ""
		for range depth {
			w := inner[random.IntN(len(inner))]
			text, how = w.wrap(text), w.name+" "+how
		}
		if b.bare != nil {
			trials = append(trials, b.trial(fmt.Sprintf("stack %d", depth), strings.TrimSpace(how), text))
		}
	}
	return trials
}

// inARow makes the trials of two inputs with different failures.
func inARow(random *rand.Rand, bases []base) []Trial {
	var trials []Trial
	for range rows {
		a, b := bases[random.IntN(len(bases))], bases[random.IntN(len(bases))]
		if a.bare == nil || b.bare == nil || a.bare[0].Code == b.bare[0].Code {
			continue
		}
		both := base{a.name + " + " + b.name, "", slices.Concat(a.bare, b.bare)}
		trials = append(trials, both.trial("form in-a-row", "in a row", a.text+"\n\n"+b.text))
	}
	return trials
}

// grown makes the trials of large inputs: one failure among records of a log
// in which nothing failed, and one in a body that is large by itself.
func grown(random *rand.Rand, bases []base) []Trial {
	const size = 3_000_000
	line := stampPlain + ",042 INFO connector: 25 alerts were read in 812 ms, next page follows\n"
	quiet := strings.Repeat(line, size/2/len(line))
	var trials []Trial
	for range large {
		b := bases[random.IntN(len(bases))]
		if b.bare == nil {
			continue
		}
		trials = append(trials, b.trial("form in-3-MB", "in 3 MB", quiet+headed(stampPlain+",123 ERROR connector: ")(b.text)+"\n"+quiet))
	}
	bodies := 0
	for _, b := range bases {
		if b.bare != nil && bodies < large && len(reformatted(b)) > 0 {
			bodies++
			trials = append(trials, b.trial("form of-3-MB", "of 3 MB", "{"+strings.Repeat(" \n", size/2)+b.text[1:]))
		}
	}
	return trials
}

package measured

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"
)

const (
	// mixtures is how many inputs are made of several that somebody pasted.
	mixtures = 300

	// mostMixed is how many failures such an input has at most.
	mostMixed = 6
)

// betweens are what people leave or write between two failures that they paste one
// after the other.
func betweens() []separator {
	between := func(name, text string) separator {
		return separator{name, func(texts []string) string { return strings.Join(texts, text) }}
	}
	return []separator{
		between("blank-line", "\n\n"),
		between("two-blank-lines", "\n\n\n"),
		between("ruler", "\n---\n"),
		between("prompt", "\nPS C:\\scripts> .\\pull.ps1\n"),
		between("shell", "\n\nme@soc01:~$ ./pull.sh\n"),
		{"prose", joinProse},
	}
}

// joinProse puts a sentence between the texts, each time another one.
func joinProse(texts []string) string {
	said := [...]string{"And then this one:", "From the nightly job:", "On the second host it says", "Since Monday the dashboard shows:"}
	joined := texts[0]
	for i, text := range texts[1:] {
		joined += "\n\n" + said[(i+len(text))%len(said)] + "\n\n" + text
	}
	return joined
}

// Mixed makes the trials of two to six failures that somebody pasted in one go:
// field cases, harvested failures, and recordings, all different from each other.
func Mixed(testdata fs.FS, read Reader) ([]Trial, error) {
	all, err := tellings(testdata, read, Field, Harvest, Harvest2, Harvest3, Recorded, Own)
	if err != nil {
		return nil, err
	}
	byKind := kindsOf(all)
	separators := betweens()
	var trials []Trial
	for i := range mixtures {
		n := 2 + i/len(separators)%(mostMixed-1)
		random := rand.New(rand.NewPCG(seed, uint64(i))) // separate: what is read right changes
		t := told(separators[i%len(separators)], pickMixed(random, byKind, n))
		t.Rows = append(t.Rows, fmt.Sprint("failures ", n))
		trials = append(trials, t)
	}
	return trials, nil
}

// kindsOf returns the tellings by what they were taken from, so that a mixture has
// as many that people posted as were recorded.
func kindsOf(all []telling) [][]telling {
	var posted, recorded []telling
	for _, t := range all {
		if t.posted {
			posted = append(posted, t)
		} else {
			recorded = append(recorded, t)
		}
	}
	return [][]telling{posted, recorded}
}

// pickMixed returns n tellings that contradict each other. It starts again if none
// is left that does.
func pickMixed(random *rand.Rand, byKind [][]telling, n int) []telling {
	const patient = 100 // tellings that are tried
	for {
		var picked []telling
		for range patient {
			from := byKind[random.IntN(len(byKind))]
			next := from[random.IntN(len(from))]
			if next.usable && !slices.ContainsFunc(picked, func(t telling) bool { return !contradict(&t.want.Shown, &next.want.Shown) }) {
				picked = append(picked, next)
			}
			if len(picked) == n {
				return picked
			}
		}
	}
}

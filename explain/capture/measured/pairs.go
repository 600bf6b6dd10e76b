package measured

import (
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"
)

// pairsPerSeparator is how many pairs are made for each separator.
const pairsPerSeparator = 400

// A telling is an input that reports one failure, and what makes it different from
// others.
type telling struct {
	name, text string
	want       expected
	posted     bool // by somebody, not recorded
	usable     bool // it is read right when it is alone, and reports one failure
}

// Pairs makes the trials of two inputs in a row that can't be about the same call,
// because they have different codes or statuses, or only one of them got a response.
// They are field cases and recordings of all clients that are read right when they
// are alone.
func Pairs(testdata fs.FS, read Reader) ([]Trial, error) {
	all, err := tellings(testdata, read, Field, Recorded, Own)
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(t telling) bool { return !t.usable })
	random := rand.New(rand.NewPCG(seed, seed))
	var trials []Trial
	for _, s := range separators()[1:3] {
		for range pairsPerSeparator {
			trials = append(trials, told(s, pickPair(random, all)))
		}
	}
	return trials, nil
}

// told makes the trial of tellings in one input.
func told(s separator, tellings []telling) Trial {
	var names, texts []string
	var want []expected
	for i := range tellings {
		t := &tellings[i]
		names, texts, want = append(names, t.name), append(texts, t.text), append(want, t.want)
	}
	return Trial{
		Name:  s.name + " of " + strings.Join(names, " + "),
		Rows:  []string{"separator " + s.name},
		Input: []byte(s.join(texts)),
		Want:  want,
		Judge: func(got []Facts) []Verdict { return judge(want, got) },
	}
}

// pickPair returns two tellings that contradict each other.
func pickPair(random *rand.Rand, all []telling) []telling {
	for {
		a, b := all[random.IntN(len(all))], all[random.IntN(len(all))]
		if contradict(&a.want.Shown, &b.want.Shown) {
			return []telling{a, b}
		}
	}
}

// contradict reports whether two failures cannot be one.
func contradict(a, b *Facts) bool {
	return a.Code != "" && b.Code != "" && !strings.EqualFold(a.Code, b.Code) ||
		a.Status != 0 && b.Status != 0 && a.Status != b.Status ||
		a.Kind != b.Kind
}

// tellings returns the inputs of checks that are short enough to be put together.
func tellings(testdata fs.FS, read Reader, checks ...func(fs.FS, Reader) ([]Trial, error)) ([]telling, error) {
	const largest = 6000 // bytes
	var candidates []Trial
	for _, make := range checks {
		trials, err := make(testdata, read)
		if err != nil {
			return nil, err
		}
		candidates = append(candidates, trials...)
	}
	var all []telling
	for _, r := range Run(candidates, read) {
		want, one := r.Want.([]expected)
		if !one || len(want) == 0 || len(r.Input) > largest {
			continue
		}
		all = append(all, telling{
			name:   r.Name,
			text:   strings.TrimRight(decoded(r.Input), "\n\r\t "),
			want:   want[0].told(),
			posted: want[0].Answer == nil,
			usable: len(want) == 1 && len(r.Got) == 1 && r.Right(),
		})
	}
	return all, nil
}

// told returns the facts by which a failure is recognized among others.
func (e *expected) told() expected {
	shown := e.Shown
	path, _, _ := strings.Cut(shown.URL, "?")
	return expected{
		Shown: Facts{Code: shown.Code, Status: shown.Status, IDs: shown.IDs, URL: path, Kind: shown.Kind},
		Also:  alternatives{"code": e.Also["code"], "status": e.Also["status"], "id": e.Also["id"], "url": e.Also["url"], "kind": e.Also["kind"]},
	}
}

package measured

import (
	"io/fs"
	"path"
	"strconv"
)

// NoFailure makes the trials of the inputs in which nothing failed.
func NoFailure(testdata fs.FS, _ Reader) ([]Trial, error) {
	return noFailure(testdata, "no-failure")
}

// NoFailureOwn makes the trials of more such inputs, of other kinds.
func NoFailureOwn(testdata fs.FS, _ Reader) ([]Trial, error) {
	return noFailure(testdata, "no-failure-own")
}

func noFailure(testdata fs.FS, folder string) ([]Trial, error) {
	var cases []struct{ File, Kind, Why, Expect string }
	if err := readJSON(testdata, path.Join(folder, "index.json"), &cases); err != nil {
		return nil, err
	}
	var trials []Trial
	for _, c := range cases {
		input, err := fs.ReadFile(testdata, path.Join(folder, c.File))
		if err != nil {
			return nil, err
		}
		trials = append(trials, Trial{Name: c.File, Rows: []string{"expect " + c.Expect}, Input: input, Want: c, Judge: judgeNone})
	}
	return trials, nil
}

func judgeNone(got []Facts) []Verdict {
	return []Verdict{verdict("count", "0", strconv.Itoa(len(got)), len(got) == 0)}
}

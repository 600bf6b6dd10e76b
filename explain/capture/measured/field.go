package measured

import (
	"encoding/json"
	"io/fs"
	"path"
	"strings"
)

// A fieldFault is what the index of the field cases says of a failure.
type fieldFault struct {
	Service    string
	Code       string
	Status     int
	TrackingID string
	Method     string
	URL        string
	Time       string
}

func (f *fieldFault) expected(kind string) expected {
	want := Facts{Code: f.Code, Status: f.Status, Service: f.Service, Method: f.Method, URL: f.URL, Time: f.Time, Kind: kind}
	if f.TrackingID != "" {
		want.IDs = []string{f.TrackingID}
	}
	return expected{Shown: want}
}

// unanswered is the group of the field cases in which no response came.
const unanswered = "no response (DNS, TLS, time-out, reset, library)"

// Field makes the trials of the field cases.
func Field(testdata fs.FS, _ Reader) ([]Trial, error) {
	var cases []struct {
		fieldFault
		File  string
		Group string
		More  []fieldFault
	}
	if err := readJSON(testdata, "field/index.json", &cases); err != nil {
		return nil, err
	}
	var trials []Trial
	for _, c := range cases {
		input, err := fs.ReadFile(testdata, path.Join("field", c.File))
		if err != nil {
			return nil, err
		}
		kind := ""
		if c.Group == unanswered {
			kind = NoResponse
		}
		want := []expected{c.expected(kind)}
		for _, f := range c.More {
			want = append(want, f.expected(""))
		}
		trials = append(trials, Trial{Name: c.File, Input: input, Want: want, Judge: fieldJudge(c.File, want)})
	}
	return trials, nil
}

// fieldJudge judges a field case by its index and by what its notes leave
// open.
func fieldJudge(file string, want []expected) func([]Facts) []Verdict {
	return func(got []Facts) []Verdict {
		all := judge(want, got)
		for i := range all {
			v := &all[i]
			switch {
			case strings.HasPrefix(file, "015-") && v.Fact == "count", strings.HasPrefix(file, "025-") && v.Fact == "count" && v.Got == "2":
				v.Right = v.Got != "0" // the notes allow for more or fewer
			case strings.HasPrefix(file, "045-") && v.Got == "openid_config_error":
				v.Right = true
			case strings.HasPrefix(file, "052-") && v.Got == "graph":
				v.Right = true
			}
		}
		return all
	}
}

func readJSON(fsys fs.FS, name string, into any) error {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, into)
}

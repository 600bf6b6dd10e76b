package measured

import (
	"encoding/json"
	"io/fs"
	"path"
	"strings"
)

// A posted failure is what the index of posted inputs says of one. Its "also"
// values are as right; null means that the fact may be absent.
type posted struct {
	Service      string
	ServiceAlso  []string
	Code         string
	CodeAlso     []string
	Status       int
	StatusAlso   []int
	TrackingID   string
	TrackingAlso []string
	Method       string
	MethodAlso   []string
	URL          string
	URLAlso      []string
	Time         string
	TimeAlso     []string
	Kind         string
	KindAlso     []string
}

func (p *posted) expected() expected {
	want := Facts{Code: p.Code, Status: p.Status, Service: p.Service, Method: p.Method, URL: p.URL, Time: p.Time, Kind: p.Kind}
	if p.TrackingID != "" {
		want.IDs = []string{p.TrackingID}
	}
	also := alternatives{
		"code":   p.CodeAlso,
		"id":     p.TrackingAlso,
		"method": p.MethodAlso,
		"url":    p.URLAlso,
		"time":   p.TimeAlso,
		"kind":   p.KindAlso,
	}
	for _, service := range p.ServiceAlso {
		also["service"] = append(also["service"], strings.TrimPrefix(service, "unknown"))
	}
	for _, status := range p.StatusAlso {
		also["status"] = append(also["status"], number(status))
	}
	return expected{Shown: want, Also: also}
}

// A posting is an input that somebody posted, with the failures in it.
type posting struct {
	posted
	File  string
	Group string
	More  []posted
}

func (p *posting) expected() []expected {
	want := []expected{p.posted.expected()}
	for _, more := range p.More {
		want = append(want, more.expected())
	}
	return want
}

// Field makes the trials of the field cases.
func Field(testdata fs.FS, _ Reader) ([]Trial, error) {
	return postings(testdata, "field", func(p *posting) Trial {
		if p.Group == unanswered {
			p.Kind = NoResponse
		}
		want := p.expected()
		return Trial{Want: want, Judge: fieldJudge(p.File, want)}
	})
}

// Harvest makes the trials of more failures that people posted.
func Harvest(testdata fs.FS, _ Reader) ([]Trial, error) { return harvest(testdata, "harvest") }

// Harvest2 makes those of a second harvest.
func Harvest2(testdata fs.FS, _ Reader) ([]Trial, error) { return harvest(testdata, "harvest-2") }

// Harvest3 makes those of a third one.
func Harvest3(testdata fs.FS, _ Reader) ([]Trial, error) { return harvest(testdata, "harvest-3") }

func harvest(testdata fs.FS, folder string) ([]Trial, error) {
	return postings(testdata, folder, func(p *posting) Trial {
		want := p.expected()
		return Trial{
			Rows:  []string{"group " + p.Group},
			Want:  want,
			Judge: func(got []Facts) []Verdict { return judge(want, got) },
		}
	})
}

// postings makes the trials of a folder of posted inputs.
func postings(testdata fs.FS, folder string, trial func(*posting) Trial) ([]Trial, error) {
	var all []posting
	if err := readJSON(testdata, path.Join(folder, "index.json"), &all); err != nil {
		return nil, err
	}
	var trials []Trial
	for i := range all {
		p := &all[i]
		t := trial(p)
		t.Name = p.File
		var err error
		if t.Input, err = fs.ReadFile(testdata, path.Join(folder, p.File)); err != nil {
			return nil, err
		}
		trials = append(trials, t)
	}
	return trials, nil
}

// unanswered is the group of the field cases in which no response came.
const unanswered = "no response (DNS, TLS, time-out, reset, library)"

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

package measured

import (
	"encoding/json"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/internal/recordings"
)

// A recording is an entry of the index of recordings.
type recording struct {
	Answer string
	Right  right
	Each   []recording // where it shows several answers
}

// right is what a recording shows; Unclear if that isn't enough to know what failed.
type right struct {
	Code       string
	Status     int
	TrackingID string
	Service    string
	Method     string
	URL        string
	Time       string
	Count      int
	Kind       string
	Unclear    bool `json:"-"`
}

// isNothing reports whether the recording shows nothing of the answer.
func (r *right) isNothing() bool { return r.Count == 0 && r.Kind == "" }

// UnmarshalJSON reads a right answer, or the sentence in its place.
func (r *right) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		r.Unclear = true
		return nil
	}
	type plain right
	return json.Unmarshal(b, (*plain)(r))
}

func (r *recording) expected(a *answer, text string) expected {
	shown := Facts{Code: r.Right.Code, Status: r.Right.Status, Service: r.Right.Service, Method: r.Right.Method, URL: r.Right.URL, Time: r.Right.Time}
	if r.Right.TrackingID != "" {
		shown.IDs = []string{r.Right.TrackingID}
	}
	if a.isNone() {
		shown.Kind = NoResponse
	}
	answer := *a
	answer.shown = text
	return expected{
		Shown:  shown,
		Answer: &answer,
		IsTime: func(found string) bool { return showsTime(text, found) },
	}
}

// A library is the recordings with their index and the answers that they show.
type library struct {
	files   map[string][]byte
	index   map[string]recording
	answers map[string]*answer
}

// readLibrary reads the recordings of a folder of testdata.
func readLibrary(testdata fs.FS, folder string) (*library, error) {
	l := &library{answers: map[string]*answer{}}
	var err error
	if l.files, err = recordings.Read(testdata, folder); err != nil {
		return nil, err
	}
	if err := readJSON(testdata, path.Join(folder, "index.json"), &l.index); err != nil {
		return nil, err
	}
	var answers []answer
	if err := readJSON(testdata, path.Join(folder, "answers.json"), &answers); err != nil {
		return nil, err
	}
	for i := range answers {
		l.answers[answers[i].Name] = &answers[i]
	}
	return l, nil
}

func (l *library) names() []string {
	var names []string
	for name := range l.index {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Recorded makes the trials of the recordings that the reader was written
// with.
func Recorded(testdata fs.FS, _ Reader) ([]Trial, error) {
	return recorded(testdata, "recorded")
}

// Own makes the trials of the recordings that scripts/record makes, of other
// clients.
func Own(testdata fs.FS, _ Reader) ([]Trial, error) {
	return recorded(testdata, "recorded-own")
}

func recorded(testdata fs.FS, folder string) ([]Trial, error) {
	l, err := readLibrary(testdata, folder)
	if err != nil {
		return nil, err
	}
	var trials []Trial
	for _, name := range l.names() {
		trials = append(trials, l.trial(name))
	}
	return trials, nil
}

func (l *library) trial(name string) Trial {
	r, input := l.index[name], l.files[name]
	t := Trial{Name: name, Rows: []string{kindOfRecording(name, &r), "client " + client(name)}, Input: input, Want: r}
	if r.Right.Unclear {
		t.Judge = judgeUnclear
		return t
	}
	text := shownText(input)
	var want []expected
	for _, e := range slices.Concat(r.Each, []recording{r}[:1-min(1, len(r.Each))]) {
		want = append(want, e.expected(l.answers[e.Answer], text))
	}
	t.Want = want
	t.Judge = func(got []Facts) []Verdict { return judge(want, got) }
	if r.Right.isNothing() {
		t.Judge = func(got []Facts) []Verdict { return judgeNothing(want[0], got) }
	}
	return t
}

// judgeNothing accepts, for a recording that shows nothing of the response, either
// nothing or one failure without a false statement.
func judgeNothing(want expected, got []Facts) []Verdict {
	if len(got) == 0 {
		return nil
	}
	return slices.DeleteFunc(judge([]expected{want}, got), func(v Verdict) bool { return v.Fact == "kind" })
}

// judgeUnclear lets a recording give nothing, or a call without an answer.
func judgeUnclear(got []Facts) []Verdict {
	all := []Verdict{}
	for _, f := range got {
		all = append(all, verdict("kind", NoResponse, f.Kind, f.Kind == NoResponse))
	}
	return all
}

// kindOfRecording returns what a recording counts as.
func kindOfRecording(name string, r *recording) string {
	switch {
	case len(r.Each) > 0:
		return "loops"
	case strings.HasPrefix(name, "log-"), strings.HasSuffix(client(name), "-logger"):
		return "logs"
	case strings.HasPrefix(r.Answer, NoResponse):
		return "no-response"
	}
	return "answers"
}

func client(name string) string {
	client, _, _ := strings.Cut(name, "--")
	return client
}

// decoded returns a recording as UTF-8.
func decoded(input []byte) string {
	if text, ok := recordings.Narrow(input); ok {
		return string(text)
	}
	return strings.ToValidUTF8(strings.TrimPrefix(string(input), "\ufeff"), "\ufffd")
}

// shownText returns the text of a recording in which times are looked for.
func shownText(input []byte) string {
	return strings.NewReplacer("%3A", ":", "%3a", ":").Replace(decoded(input))
}

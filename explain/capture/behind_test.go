package capture

import (
	"bytes"
	"strings"
	"testing"
	"testing/iotest"
)

// TestBehind holds what a record tells behind the body of an error, whatever the
// form of the body, and that it is not taken from the next record.
func TestBehind(t *testing.T) {
	const (
		body    = `{"error":{"code":"Forbidden","message":"m","target":"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}}`
		escaped = `{\"error\":{\"code\":\"Forbidden\",\"message\":\"m ]\",\"target\":\"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11\"}}`
		url     = "https://api.securitycenter.microsoft.com/api/machines"
		at      = "2026-01-01T00:00:00.12Z"
	)
	for _, test := range []struct {
		name, line, time, method, url string
		status                        int
	}{
		{"Docker", `{"log":"failed: ` + escaped + `\n","stream":"stderr","time":"` + at + `"}`, at, "", "", 0},
		{"sorted", `{"body":"` + escaped + `","level":"error","method":"GET","status":403,"time":"` + at + `","url":"` + url + `"}`, at, "GET", url, 403},
		{"object", `{"body":` + body + `,"httpMethod":"post","statusCode":403,"uri":"` + url + `"}`, "", "POST", url, 403},
		{"around", `{"err":{"response":{"data":` + body + `},"config":{"url":"` + url + `","method":"get"}},"ts":1767225600}`, "1767225600", "GET", url, 0},
		{"in a string", `{"log":"{\"body\":` + escaped + `,\"status\":403}\n","time":"` + at + `"}`, at, "", "", 403},
		{"logfmt", `level=error body="` + escaped + `" status=403 url=` + url, "", "", url, 403},
		{"before wins", `{"level":"error","status":404,"time":"` + at + `","body":` + body + `,"status":403,"time":"2027-01-01T00:00:00Z"}`, at, "", "", 404},
		{"next element", `{"all":[{"body":` + body + `},{"status":500,"url":"` + url + `","body":1}]}`, "", "", "", 0},
		{"behind the array", `{"all":[{"body":` + body + `}],"status":500,"url":"` + url + `"}`, "", "", "", 0},
		{"next error", `{"a":` + body + `,"b":{"error":{"code":"X","message":"m"},"status":500}}`, "", "", "", 0},
		{"a sibling", `{"first":` + body + `,"second":{"status":500,"url":"` + url + `"}}`, "", "", "", 0},
		{"a success", `{"body":` + body + `,"status":200}`, "", "", "", 0},
		{"prose", `ERROR ` + body + ` while the check had status: 500, url: ` + url, "", "", "", 0},
		{"a link", `{"body":` + body + `,"url":"https://learn.microsoft.com/x"}`, "", "", "", 0},
		{"another word", `{"body":` + body + `,"substatus":500,"status":"open"}`, "", "", "", 0},
	} {
		for _, lines := range []string{test.line, "first\n" + test.line + "\nlast"} {
			var got []Exchange
			for x, err := range Read(iotest.HalfReader(strings.NewReader(lines)), Options{Format: formatLines}) {
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, x)
			}
			if len(got) == 0 {
				t.Errorf("%s: nothing found", test.name)
				continue
			}
			x := got[0]
			if x.Time != test.time || x.Request.Method != test.method || x.Request.URL != test.url || x.Response.Status != test.status {
				t.Errorf("%s: got %q, %q %q, %d; want %q, %q %q, %d", test.name,
					x.Time, x.Request.Method, x.Request.URL, x.Response.Status, test.time, test.method, test.url, test.status)
			}
		}
	}
}

// TestBehindLongLine holds that a line that is longer than what is read at once
// gives the same answer however it arrives.
func TestBehindLongLine(t *testing.T) {
	record := `{"body":{"error":{"code":"Forbidden","message":"m"}},"status":403,"time":"2026-01-01T00:00:00Z"}`
	line := []byte("{" + strings.Repeat(`"x":"y",`, chunk/8) + `"all":` + record + "}\n" + record)
	var want []Exchange
	for x, err := range Read(bytes.NewReader(line), Options{Format: formatLines}) {
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, x)
	}
	if len(want) != 2 || want[1].Time == "" {
		t.Fatalf("found %+v", want)
	}
	i := 0
	for x := range Read(iotest.HalfReader(bytes.NewReader(line)), Options{Format: formatLines}) {
		if x.Time != want[i].Time || x.Response.Status != want[i].Response.Status {
			t.Errorf("read in halves, error %d has %q, %d; want %q, %d", i, x.Time, x.Response.Status, want[i].Time, want[i].Response.Status)
		}
		i++
	}
}

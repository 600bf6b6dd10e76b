package catalog

import (
	"strconv"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

func TestStatuses(t *testing.T) {
	known := map[string]fact.Text{}
	for _, c := range allCauses() {
		known[c.ID] = c.Summary
	}
	for _, code := range []int{
		206, 400, 401, 403, 404, 405, 407, 408, 409, 410, 411, 412, 413, 415, 422, 423, 429,
		500, 501, 502, 503, 504, 509,
	} {
		t.Run(strconv.Itoa(code), func(t *testing.T) {
			s, ok := FindStatus(code)
			if !ok || s.Code != code || s.Name == "" {
				t.Fatalf("FindStatus = %+v, %t", s, ok)
			}
			checkSentences(t, "meaning", s.Meaning)
			checkCauses(t, s.Causes)
			for _, c := range s.Causes {
				checkLength(t, c.ID+" summary", c.Summary, 120)
				checkLength(t, c.ID+" fix", c.Fix, 170)
				if summary, ok := known[c.ID]; ok && summary != c.Summary {
					t.Errorf("%s means both %q and %q", c.ID, summary.En, c.Summary.En)
				}
				known[c.ID] = c.Summary
			}
		})
	}
}

// A status that nothing is known about still has its name, and a number that
// is none has nothing.
func TestOtherStatuses(t *testing.T) {
	for code, want := range map[int]string{
		200: "OK", 304: "Not Modified", 402: "Payment Required", 418: "I'm a teapot", 507: "Insufficient Storage",
		0: "", -1: "", 99: "", 299: "", 499: "", 600: "", 7000215: "",
	} {
		s, ok := FindStatus(code)
		if s.Name != want || ok != (want != "") {
			t.Errorf("FindStatus(%d) = %q, %t; want %q", code, s.Name, ok, want)
		}
	}
}

// Each table is in numeric order, so that an entry is found by eye.
func TestStatusOrder(t *testing.T) {
	last := 0
	for _, table := range [][]*fact.Status{clientStatuses, serverStatuses} {
		for _, s := range table {
			if s.Code <= last {
				t.Errorf("%d stands behind %d", s.Code, last)
			}
			last = s.Code
			if statusName(s.Code) != "" {
				t.Errorf("%d is named twice", s.Code)
			}
		}
	}
}

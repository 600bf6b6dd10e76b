package escape

import "testing"

func TestWithoutBold(t *testing.T) {
	for message, want := range map[string]string{
		"(Machine.Scan, **Machine.CollectForensic**, Machine.Offboard)": "(Machine.Scan, Machine.CollectForensic, Machine.Offboard)",
		"**Access denied**":       "Access denied",
		"key **** is masked":      "key **** is masked",
		"2 ** 3 ** 4":             "2 ** 3 ** 4",
		"/api/**/machines/**":     "/api/**/machines/**",
		"one mark ** alone":       "one mark ** alone",
		"no mark":                 "no mark",
		"**one** and **the other": "**one** and **the other",
	} {
		if got := WithoutBold(message); got != want {
			t.Errorf("%q: %q, want %q", message, got, want)
		}
	}
}

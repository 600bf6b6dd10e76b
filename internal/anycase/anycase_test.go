package anycase

import "testing"

func TestHasPrefix(t *testing.T) {
	for s, want := range map[string]bool{
		"status": true, "STATUS=4": true, "StatusCode": true, "": false, "statu": false, "xstatus": false, "\u017ftatus": false, "sta-us": false,
	} {
		if got := HasPrefix(s, "status"); got != want {
			t.Errorf("%q: got %v, want %v", s, got, want)
		}
	}
}

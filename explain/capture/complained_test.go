package capture

import (
	"fmt"
	"strings"
	"testing"
)

// TestComplaints holds that the first records of a long log that complain are kept, each
// once, and only if nothing else failed.
func TestComplaints(t *testing.T) {
	calm := strings.Repeat("2026-11-24T09:00:00Z INFO worker heartbeat ok, status fine\n", 3000)
	noise := func(n int) string {
		return fmt.Sprintf("2026-11-24T10:00:00Z ERROR sync: license of tenant %d is invalid\n", n)
	}
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"calm", calm, nil},
		{"two kinds", calm + noise(1) + noise(2) + calm + "2026-11-24T11:00:00Z ERROR sync: could not refresh the incidents\n" + noise(3), []string{"license of tenant 1 is invalid", "could not refresh the incidents"}},
		{"another failure", calm + noise(1) + calm + `{"error":{"code":"Forbidden","message":"no"}}` + "\n", nil},
	} {
		var got []string
		s := Split(strings.NewReader(tt.text), Options{Complaints: true})
		for part, err := range s.All() {
			if err != nil {
				t.Fatal(err)
			}
			for x := range part.Read() {
				if !x.OnlyWords {
					continue
				}
				got = append(got, x.Response.Fault.Message)
				if line := strings.Split(tt.text, "\n")[x.Source.Line-1]; !strings.Contains(line, x.Response.Fault.Message) || !x.OnlyWords || x.Time == "" {
					t.Errorf("%s: line %d is %q, %+v", tt.name, x.Source.Line, line, x)
				}
			}
		}
		if fmt.Sprint(got) != fmt.Sprint(tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
		s.Stop()
	}
}

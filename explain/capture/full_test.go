package capture_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestFullString holds that a string full of bodies is as many failures as they are,
// though they are passed on in portions, and one if the object around it reports that.
func TestFullString(t *testing.T) {
	const n = 3_000
	bodies := func(separator string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `{"error":{"code":"Code%d","message":"m%d"}}%s`, i%4, i, separator)
		}
		text, err := json.Marshal(b.String())
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	separators := []string{" ", "\n"}
	if testing.Short() {
		separators = separators[:1]
	}
	for _, separator := range separators {
		for format, want := range map[string]int{
			`{"log":%s}`:         n,
			`{"run":{"log":%s}}`: n,
			`{"error":{"code":"Forbidden","message":%s}}`:        1,
			`{"code":"Forbidden","message":"no","log":%s}`:       1,
			`{"status":403,"log":%s}`:                            1,
			`{"a":{"error":{"code":"Forbidden"}},"log":%s}`:      1,
			`{"error":{"code":"A","message":"no","details":%s}}`: 1,
		} {
			found, errs := collect(strings.NewReader(fmt.Sprintf(format, bodies(separator))), capture.Options{})
			if len(errs) > 0 || len(found) != want {
				t.Errorf("%s, bodies before %q: %d failures, errors %v; want %d", format, separator, len(found), errs, want)
				continue
			}
			if last := found[want-1].Response.Fault.Message; want == n && last != fmt.Sprintf("m%d", n-1) {
				t.Errorf("%s: the last is %q", format, last)
			}
		}
	}
}

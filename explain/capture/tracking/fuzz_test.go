package tracking

import (
	"strings"
	"testing"
)

// FuzzValue holds that a tracking ID is a part of the text that it was read in.
func FuzzValue(f *testing.F) {
	f.Add(`request-id: "|7d5cba1f-4d1e2c3b4a5f6e7d.1.2."`, 13)
	f.Add("x-ms-request-id=5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11;", 16)
	f.Fuzz(func(t *testing.T, s string, i int) {
		if i < 0 || i >= len(s) {
			return
		}
		value := ValueAt(s, i)
		if !strings.Contains(s, value) {
			t.Errorf("%q is not in %q", value, s)
		}
		_ = IsCut(s, i)
		KindOf(value)
		NamesField(s)
		KindOfTarget(s)
	})
}

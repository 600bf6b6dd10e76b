package catalog

import (
	"testing"
)

func TestIsSampleTrackingID(t *testing.T) {
	for id, want := range map[string]bool{
		"43f4cb08-8fac-4b65-9db1-745c2ae65f3a":  true,
		"1FA66C0F-18BD-4133-B378-36D76F3A2BA0":  true,
		"1fa66c0f-18bd-4133-b378-36d76f3a2ba1":  false,
		"|1fa66c0f-18bd-4133-b378-36d76f3a2ba0": false,
		"AAAA0000-bb11-2222-33cc-444444dddddd":  true,
		"00000000-0000-0000-0000-000000000000":  false,
		"|76dce355-471ae6d819782413.":           false,
		"":                                      false,
	} {
		if got := IsSampleTrackingID(id); got != want {
			t.Errorf("IsSampleTrackingID(%q) = %t", id, got)
		}
	}
}

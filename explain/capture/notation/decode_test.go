package notation

import "testing"

// TestJoinLines holds that a console's line breaks leave URLs and IDs whole, and words apart.
func TestJoinLines(t *testing.T) {
	for in, want := range map[string]string{
		"An error has\n occurred":                                                     "An error has occurred",
		"3f6a1c52-8b7e-4d19-9a40-5c2e\n7f81b6d3":                                      "3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3",
		"Activity ID: 3f6a1c52-8b7e-4d19-9a40-5c2e\n7f81b6d3 - Url: x":                "Activity ID: 3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3 - Url: x",
		"Activity ID: 3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3\nfailed":                   "Activity ID: 3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3 failed",
		"Url: https://fef.msub05.manage.microsof\r\n  t.com/DeviceFE?api-versio\nn=5": "Url: https://fef.msub05.manage.microsoft.com/DeviceFE?api-version=5",
		"Visit https://aka.ms/help\nfor more":                                         "Visit https://aka.ms/help for more",
		"Visit https://aka.ms/help\nagain. It":                                        "Visit https://aka.ms/help again. It",
	} {
		if got := joinLines(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

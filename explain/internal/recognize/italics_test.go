package recognize

import "testing"

func TestWithoutItalics(t *testing.T) {
	for text, want := range map[string]string{
		"the error _Access is denied._ is thrown":      "the error  Access is denied.  is thrown",
		"_Access is denied._":                          " Access is denied. ",
		"ln 704, in _retrieve_token_from_imds":         "ln 704, in _retrieve_token_from_imds",
		"in _retrieve_token\nand _more":                "in _retrieve_token\nand _more",
		"_version_ and snake_case, _one_":              "_version_ and snake_case, _one_",
		"no mark":                                      "no mark",
		"New-MgGroupMember_CreateExpanded: it _fails ": "New-MgGroupMember_CreateExpanded: it _fails ",
	} {
		if got := withoutItalics(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

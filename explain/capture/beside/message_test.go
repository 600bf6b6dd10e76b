package beside

import "testing"

func TestInQuotation(t *testing.T) {
	for line, want := range map[string]string{
		`Application doesn't have 'Read' permission." each time it runs`: `Application doesn't have 'Read' permission.`,
		`Machine was not found", then it stops`:                          `Machine was not found`,
		`Property "id" is missing" each time`:                            `Property "id" is missing`,
		`Invalid value \"x\" for field`:                                  `Invalid value \"x\" for field`,
		`Machine was not found"`:                                         `Machine was not found`,
		`no quote closes here`:                                           `no quote closes here`,
	} {
		if got := InQuotation(line); got != want {
			t.Errorf("%s: got %q, want %q", line, got, want)
		}
	}
}

func TestMessage(t *testing.T) {
	if got, want := Message("Missing roles. target=|8a7b6c5d-1e2f3a4b.1.", 0), "Missing roles."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// An empty value ends where it begins, so that what comes after it isn't taken for it.
func TestValueBehind(t *testing.T) {
	for text, want := range map[string]string{
		`message: ''> <.error.message: 'x'>`: `'> <.error.message: 'x'>`,
		`message: "", "code": 4`:             `", "code": 4`,
		`message: ""Bad Request"", 4`:        `Bad Request"", 4`,
		`message: 'x'`:                       `x'`,
	} {
		if got := text[ValueBehind(text, len("message:")):]; got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

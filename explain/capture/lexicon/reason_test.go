package lexicon

import (
	"testing"
)

func TestStatusOf(t *testing.T) {
	for code, want := range map[string]int{
		"NotFound": 404, "notFound": 404, "Too Many Requests": 429, "ResourceNotFound": 404, "Unauthorized_MissingMFA": 403,
		"NOT_FOUND": 404, "BadRequest": 400, "ODataError": 0, "": 0, "NotFoundHere": 0,
	} {
		if got := StatusOf(code); got != want {
			t.Errorf("StatusOf(%q) = %d, want %d", code, got, want)
		}
	}
}

package stamp

import "testing"

func TestLevel(t *testing.T) {
	for s, want := range map[string]int{
		"ERROR x": 5, "error": 5, "Warning: x": 7, "ERR]": 3, "Information x": 11,
		"ERRORS": 0, "ERROR_1": 0, "": 0, " ERROR": 0, "Informational x": 0, "429": 0,
	} {
		if end, ok := Level(s, 0); ok != (want > 0) || ok && end != want {
			t.Errorf("Level(%q) = %d, %v; want %d", s, end, ok, want)
		}
	}
	if _, ok := Level("xERROR", 1); ok {
		t.Error("a level inside a word")
	}
	if _, ok := UpperLevel("Error", 0); ok {
		t.Error("UpperLevel takes small letters")
	}
}

package hex

import (
	"strings"
	"testing"
)

func TestKindsOf(t *testing.T) {
	for word, want := range map[string]Kinds{
		"": 0, "0189": Digit, "abcdef": Lower, "ABCDEF": Upper, "0a": Digit | Lower, "0xF": Digit | Other | Upper, "ä": Other, "g": Other, "/:@G`": Other,
	} {
		if got := KindsOf(word); got != want {
			t.Errorf("%q: got %b, want %b", word, got, want)
		}
	}
}

func TestIsGUID(t *testing.T) {
	const guid = "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"
	for word, want := range map[string]bool{
		guid: true, strings.ToUpper(guid): true, "": false, "{" + guid + "}": false,
		guid[:35]: false, guid + "1": false, strings.Replace(guid, "-", "0", 1): false, strings.ReplaceAll(guid, "0", "o"): false,
	} {
		if got := IsGUID(word); got != want {
			t.Errorf("%q: got %v, want %v", word, got, want)
		}
	}
	for i := range guid { // each character counts
		if word := guid[:i] + "x" + guid[i+1:]; IsGUID(word) {
			t.Errorf("%q is taken for a GUID", word)
		}
	}
}

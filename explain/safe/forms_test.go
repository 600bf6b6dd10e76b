package safe

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/internal/planted"
)

// TestForms holds that every name of a secret hides its value in every notation,
// and that nothing else in the text is hidden.
func TestForms(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	all, failed := 0, map[string]int{}
	for range 5 {
		for form := range planted.Forms(r) {
			all++
			got := Text(form.Text)
			if leaks(got, form.Secret) {
				failed["leaks in "+form.Notation.Name]++
				t.Errorf("%s: %q comes out as %q", form.Notation.Name, form.Text, got)
			}
		}
	}
	if len(failed) > 0 {
		t.Errorf("of %d: %v", all, failed)
	}
}

// leaks reports whether a part of a secret is in a text.
func leaks(text, secret string) bool {
	const part = 6
	for i := 0; i+part <= len(secret); i++ {
		if strings.Contains(text, secret[i:i+part]) {
			return true
		}
	}
	return false
}

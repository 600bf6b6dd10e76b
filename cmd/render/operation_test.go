package render

import (
	"bytes"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain"
)

// TestOperationGaps holds that the blocks of an operation are one blank line apart, also
// where one of them is empty.
func TestOperationGaps(t *testing.T) {
	for op := range catalog.Operations() {
		var b bytes.Buffer
		if err := Operation(&b, NewStyle(false, 80, explain.English()), op); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), "\n\n\n") {
			t.Errorf("%s has two blank lines in a row:\n%s", op.ID, b.String())
		}
	}
}

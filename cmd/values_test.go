package cmd

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// idsLeftOut are the inputs whose answers lack a tracking ID on purpose, and why.
var idsLeftOut = map[string]string{
	"035-logicapp-run-query-draft-querydata.txt": "the ID of a request of the page, in the address of another one",
	"c-034.txt":       "the ID that the client gave the call before it, beside that of the response",
	"graph-1-011.txt": "the activities above and below the one that failed",
}

// TestLabelledIDs holds that an ID with the label of a tracking ID is in the answer to
// every input that was collected, in whatever form somebody pasted it.
func TestLabelledIDs(t *testing.T) {
	labelled := regexp.MustCompile(`(?i)(?:trace|correlation|request|activity|client[-_ ]?request)[-_ ]?id["'\\]*\s*[:=]+>?\s*["'\\{(]*` +
		`([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})`)
	const none = "00000000-0000-0000-0000-000000000000"
	seen := 0
	for _, dir := range []string{"field", "harvest", "harvest-2", "harvest-3", "harvest-4", "harvest-5", "harvest-6", "harvest-7", "harvest-8", "harvest-9"} {
		err := filepath.WalkDir("../testdata/"+dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) != ".txt" || idsLeftOut[filepath.Base(path)] != "" {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			found := labelled.FindAllSubmatch(text, -1)
			if len(found) == 0 {
				return nil
			}
			answer := strings.ToLower(inJSON(t, text))
			for _, m := range found {
				if id := strings.ToLower(string(m[1])); id != none && !strings.Contains(answer, id) {
					t.Errorf("%s: the answer lacks %s", path, m[0])
				}
				seen++
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if seen < 500 {
		t.Errorf("only %d IDs; the test shows nothing", seen)
	}
}

package catalog

import (
	"bytes"
	"flag"
	"go/format"
	"os"
	"testing"

	"github.com/defender-err/defender-err/catalog/match"
)

var update = flag.Bool("update", false, "write the table of templates")

const tableFile = "match/table.go"

// TestTable holds that the table of templates is made of the messages and codes
// as they are.
func TestTable(t *testing.T) {
	source, err := match.Rooms(rooms[:]).TableSource()
	if err != nil {
		t.Fatal(err)
	}
	want, err := format.Source(source)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(tableFile, want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(tableFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(bytes.ReplaceAll(got, []byte("\r\n"), []byte("\n")), want) {
		t.Errorf("%s isn't current; go test ./catalog -run TestTable -update writes it", tableFile)
	}
}

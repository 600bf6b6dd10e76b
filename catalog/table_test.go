package catalog

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"go/format"
	"os"
	"testing"

	"github.com/defender-err/defender-err/catalog/match"
)

var update = flag.Bool("update", false, "write the table of templates")

const tableFile = "match/table.go"

var errStaleTable = errors.New("catalog/" + tableFile + " isn't current; go test ./catalog -run TestTable -update writes it")

// TestMain looks at the table first. Every look-up goes through it, so if it's stale,
// nearly all tests fail, and none of them says why.
func TestMain(m *testing.M) {
	flag.Parse()
	if err := checkTable(); err != nil && !*update {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// TestTable writes the table of templates with -update. Without it, TestMain has
// already held that the table is made of the messages and codes as they are.
func TestTable(t *testing.T) {
	if !*update {
		return
	}
	want, err := tableSource()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(tableFile, want, 0o666); err != nil {
		t.Fatal(err)
	}
}

// checkTable returns an error if the table isn't made of the messages and codes as
// they are.
func checkTable() error {
	want, err := tableSource()
	if err != nil {
		return err
	}
	got, err := os.ReadFile(tableFile)
	if err != nil {
		return err
	}
	if !bytes.Equal(bytes.ReplaceAll(got, []byte("\r\n"), []byte("\n")), want) {
		return errStaleTable
	}
	return nil
}

func tableSource() ([]byte, error) {
	source, err := match.Rooms(rooms[:]).TableSource()
	if err != nil {
		return nil, err
	}
	return format.Source(source)
}

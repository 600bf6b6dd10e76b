package catalog

import (
	"testing"
	"time"
)

func TestSnapshots(t *testing.T) {
	for _, s := range Snapshots() {
		checkID(t, s.Name)
		checkLink(t, s.URL)
		if _, err := time.Parse(time.DateOnly, s.Date); err != nil {
			t.Errorf("%s: %v", s.Name, err)
		}
		if Date() > s.Date {
			t.Errorf("the catalog is of %s, later than %s", Date(), s.Name)
		}
	}
}

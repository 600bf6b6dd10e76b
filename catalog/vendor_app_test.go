package catalog

import (
	"strings"
	"testing"
)

func TestRetiredApps(t *testing.T) {
	for _, app := range retiredApps {
		found, ok := FindRetiredApp(strings.ToUpper(app.ID))
		if !ok || found.Name != app.Name || !IsGUID(app.ID) {
			t.Errorf("%s isn't found by its ID", app.Name)
		}
		if app.Instead.En == "" || app.Instead.Ru == "" || !strings.HasPrefix(app.Source, "https://") {
			t.Errorf("%s: a text or the source is missing", app.Name)
		}
	}
	if _, ok := FindRetiredApp("04b07795-8ddb-461a-bbee-02f9e1bf7b46"); ok {
		t.Error("Azure CLI is in use")
	}
}

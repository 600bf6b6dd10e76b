package catalog

import "testing"

func TestMicrosoftApp(t *testing.T) {
	for _, app := range microsoftApps {
		if !IsGUID(app.id) {
			t.Errorf("%s: %q is no ID", app.name, app.id)
		}
	}
	if name, ok := MicrosoftApp("5E3CE6C0-2B1F-4285-8D4B-75EE78787346"); !ok || name != "Microsoft Teams Web Client" {
		t.Errorf("got %q", name)
	}
	if _, ok := MicrosoftApp("5d0c7f4e-2a3b-4c1d-9e8f-0a1b2c3d4e5f"); ok {
		t.Error("an app of somebody's own is taken for Microsoft's")
	}
}

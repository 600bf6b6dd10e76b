package diagnose

import (
	"slices"
	"strings"
	"testing"
)

// TestAudiencePrinted holds that two audiences prove nothing.
func TestAudiencePrinted(t *testing.T) {
	const graph, defender = "https://graph.microsoft.com", "https://api.securitycenter.microsoft.com"
	for text, want := range map[string][]string{
		"aud: " + graph: {graph},
		`{"aud": "` + graph + `", "aud": ["` + graph + `"]}`:       {graph},
		"aud: " + graph + "\naud: " + defender:                     nil,
		"aud: " + graph + ", aud: " + defender:                     nil,
		"aud: unknown\naud: " + graph + ".":                        {graph},
		"an audit":                                                 nil,
		strings.Repeat("aud: "+graph+"\n", 3) + "aud: " + defender: nil,
	} {
		if got := audiencePrinted(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestOtherRequired holds that a list ends with its line.
func TestOtherRequired(t *testing.T) {
	for text, want := range map[string]string{
		"required application permissions (Machine.StopAndQuarantine) to":               "Machine.StopAndQuarantine",
		"permissions (Machine.Read.All) and permissions (Alert.Read.All)":               "Alert.Read.All",
		"required roles: Alert.Read.All\nMachine.Read.All)":                             "Alert.Read.All",
		"permissions (" + strings.Repeat("x ", 1<<10) + "Machine.StopAndQuarantine) to": "",
		"permissions (Machine.Read.All)":                                                "",
	} {
		if got := strings.Join(otherRequired(text, []string{"Machine.Read.All"}), " "); got != want {
			t.Errorf("%.80q: got %q, want %q", text, got, want)
		}
	}
}

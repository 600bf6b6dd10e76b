package scan

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

func TestRefusal(t *testing.T) {
	expect(t, []row{
		{"We couldn't authenticate with the credentials provided.", "We couldn't authenticate with the credentials provided./1"},
		{"We couldn’t authenticate.", "We couldn’t authenticate./1"},
		{"You don't have permission to view this.", "You don't have permission to view this./1"},
		{"User isn’t authorized to do this.", "User isn’t authorized to do this./1"},
		{"You don't have the required permissions: Security Administrator.", "You don't have the required permissions: Security Administrator./1"},
		{"DataSource.Error: Access to the resource is forbidden.", "Access to the resource is forbidden./2, Access to the resource is forbidden./1"},
		{"ERROR - upload: You do not have permission to view this directory.", "You do not have permission to view this directory./1"},
		{"ODataError: Empty Payload. JSON content expected.", "Empty Payload. JSON content expected./2"},
		{"indicator 192.0.2.0 refused: Max capacity exceeded.", "indicator 192.0.2.0 refused: Max capacity exceeded./2"},
		{"I get \"Access to the resource is forbidden\". Could you help?", "Access to the resource is forbidden/1"},
		{"'message': 'The app does not have any of the required application permissions (Ti.ReadWrite)'", "'The app does not have any of the required application permissions (Ti.ReadWrite)/1"},

		// The words say that nothing was refused, or only what something is called.
		{"2026-11-17 INFO Access is denied", ""},
		{"https://contoso.com/access%20denied", ""},
		{"https://contoso.com/?q=access denied", ""},
		{"permissions: read", ""},
	}, clue.Refusal)
}

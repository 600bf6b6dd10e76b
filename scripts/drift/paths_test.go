package main

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/graph"
)

// TestChoose holds that of the permissions that open a path, the table gets the one that
// an administrator would grant.
func TestChoose(t *testing.T) {
	tests := []struct {
		claims  string // with an asterisk where the list calls one the least
		path    string
		changes bool
		want    string
	}{
		{"Policy.Read.All* Policy.ReadWrite.ConditionalAccess", "identity/conditionalaccess/policies", false, "Policy.Read.All"},
		{"Application.Read.All* Policy.Read.All* Policy.ReadWrite.ConditionalAccess", "identity/conditionalaccess/policies", true, "Policy.ReadWrite.ConditionalAccess"},
		{"DeviceManagementConfiguration.Read.All* DeviceManagementConfiguration.ReadWrite.All* DeviceManagementScripts.ReadWrite.All", "devicemanagement/devicehealthscripts", true, "DeviceManagementConfiguration.ReadWrite.All"},
		{"DeviceManagementServiceConfig.Read.All* Directory.Read.All Organization.Read.All User.Read.All", "organization", false, "Organization.Read.All"},
		{"Chat.Read.All Chat.ReadWrite.All ChatMessage.Read.Chat*", "chats/{}/messages", false, "Chat.Read.All"},
		{"Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.Read.Group*", "teams/{}/channels", false, "Channel.ReadBasic.All"},
		{"Group-NestingSupport.ReadWrite.All* Group.Read.All Group.ReadBasic.All*", "groups", false, "Group.ReadBasic.All"},
		{"", "groups", false, "-"},
	}
	for _, tt := range tests {
		var claims []claim
		for name := range strings.FieldsSeq(tt.claims) {
			bare, least := strings.CutSuffix(name, "*")
			claims = append(claims, claim{bare, least})
		}
		if got := choose(claims, tt.path, tt.changes); got != tt.want {
			t.Errorf("%s of %s: got %s, want %s", tt.path, tt.claims, got, tt.want)
		}
	}
}

// TestFolded holds that a table without the lines that say nothing new answers as the
// whole one does.
func TestFolded(t *testing.T) {
	read, write, other := least{"A.Read", "A.Read.All"}, least{"A.ReadWrite", "A.ReadWrite.All"}, least{"B.Read", "B.Read.All"}
	whole := pathTable{
		"a/b":             {'G': read, 'P': write},
		"a/b/{}":          {'G': read},
		"a/b/{}/c":        {'G': read},
		"a/b/{}/d":        {'G': other},
		"users/{}/events": {'G': read},
		"me/events":       {'G': {"A.Read", "-"}},
		"me/drive":        {'G': other},
	}
	want := graph.PathHead + "a/b/*\tG A.Read,A.Read.All\tP A.ReadWrite,A.ReadWrite.All\n" +
		"a/b/{}/d\tG B.Read,B.Read.All\n" +
		"me/drive\tG B.Read,B.Read.All\n" +
		"users/{}/events\tG A.Read,A.Read.All\n"
	if got := whole.folded().write(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

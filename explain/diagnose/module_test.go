package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// TestModuleFamily holds that a cmdlet that shows only the outer exception is told
// from one that gives a reason, and from a program of one's own.
func TestModuleFamily(t *testing.T) {
	said := func(cmdlet, message, command string) Case {
		c := failure("", message)
		c.Service = fact.Unknown
		return inText(c, cmdlet+" : "+message+"\nAt line:1 char:1\n+ "+command)
	}
	const outer = "Exception has been thrown by the target of an invocation."
	testFamily(t, moduleFamily(), []familyTest{
		{"outer exception", said("Connect-MgGraph", "One or more errors occurred.", "Connect-MgGraph -Scopes User.Read"),
			[]string{"inner-exception-hidden likely", "module-conflict possible"}, "Connect-MgGraph", "InnerException"},
		{"a certificate in the command", said("Connect-PnPOnline", outer, "Connect-PnPOnline -Thumbprint 0A1B -Url https://contoso.sharepoint.com"),
			[]string{"inner-exception-hidden likely", "private-key-access possible", "module-conflict possible"}, "Connect-PnPOnline", "InnerException"},
		{"a reason behind it", said("Connect-MgGraph", "One or more errors occurred. (A window handle must be configured.)", "Connect-MgGraph"), nil, "", ""},
		{"a program of one's own", said("Sync-Everything", outer, "Sync-Everything -All"), nil, "", ""},
	})
}

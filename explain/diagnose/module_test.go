package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
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
	step := func(message, before string) Case {
		c := failure("", message)
		c.Service = fact.Unknown
		c.Message, c.Values, _ = catalog.MatchMessage(message, "", "")
		return inText(c, before+message)
	}
	chain := func(text string) Case {
		message, _, _ := strings.Cut(text, "\n")
		rest := strings.TrimPrefix(text, message)
		c := step(message, "")
		return inText(c, message+rest)
	}
	const outer = "Exception has been thrown by the target of an invocation."
	testFamily(t, moduleFamily(), []familyTest{
		{"outer exception", said("Connect-MgGraph", "One or more errors occurred.", "Connect-MgGraph -Scopes User.Read"),
			[]string{"inner-exception-hidden likely", "module-conflict possible"}, "Connect-MgGraph", "InnerException"},
		{"a certificate in the command", said("Connect-PnPOnline", outer, "Connect-PnPOnline -Thumbprint 0A1B -Url https://contoso.sharepoint.com"),
			[]string{"inner-exception-hidden likely", "private-key-access possible", "module-conflict possible"}, "Connect-PnPOnline", "InnerException"},
		{"a chain", chain("DefaultAzureCredential failed to retrieve a token from the included credentials.\n\tEnvironmentCredential: Environment variables are not fully configured.\n\tAzureCliCredential: Please run 'az login'"),
			[]string{"credentials-missing likely"}, "EnvironmentCredential, AzureCliCredential", "az login as the same user"},
		{"a chain without Azure CLI", chain("DefaultAzureCredential failed to retrieve a token from the included credentials.\n- EnvironmentCredential authentication unavailable.\n- ManagedIdentityCredential authentication unavailable.\n- Azure CLI not installed"),
			[]string{"credentials-missing likely"}, "ManagedIdentityCredential", "once it's installed"},
		{"a chain in Visual Studio with another tenant", chain("DefaultAzureCredential failed to retrieve a token from the included credentials.\n- EnvironmentCredential authentication unavailable.\n- Process \"TokenService.exe\" has failed with unexpected error: TS003: Error, TS002: The account 'jane@contoso.example' was not found in the tenant '2a4c6e80'.."),
			[]string{"developer-tenant likely"}, "was not found in the tenant", "AZURE_TENANT_ID"},
		{"one method of a chain", step("EnvironmentCredential authentication unavailable. Environment variables are not fully configured.", "Traceback (most recent call last):\n  File \"/usr/lib/azure/identity/_internal/decorators.py\", line 32, in wrapper\n"),
			[]string{"credential-skipped likely"}, "debug message", "exclude"},
		{"one method in a log of JavaScript", step("EnvironmentCredential is unavailable. Environment variables are not fully configured.", "azure:identity:info EnvironmentCredential => getToken() => ERROR: "),
			[]string{"credential-skipped likely"}, "debug message", "exclude"},
		{"one method, asked alone", step("EnvironmentCredential authentication unavailable. Environment variables are not fully configured.", "Traceback (most recent call last):\n  File \"/srv/pull.py\", line 3, in <module>\n  File \"/usr/lib/azure/identity/_internal/decorators.py\", line 32, in wrapper\n"), nil, "", ""},
		{"a chain of which only the first line is there", chain("DefaultAzureCredential failed to retrieve a token from the included credentials."), nil, "", ""},
		{"a reason behind it", said("Connect-MgGraph", "One or more errors occurred. (A window handle must be configured.)", "Connect-MgGraph"), nil, "", ""},
		{"a program of one's own", said("Sync-Everything", outer, "Sync-Everything -All"), nil, "", ""},
	})
}

package catalog

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// clientCues are what client libraries and modules say of a sign-in that they gave up
// before, or after, Entra ID was asked, and of an answer that they can't read. The
// words are theirs alone, so they count with every service.
var clientCues = []Cue{
	{
		Says: []string{
			"'<' is an invalid start of a value", "unexpected token '<'", "unexpected token <", "parsing value: <", "json primitive: <", "must begin with '{'",
			"begin_object but was string", "is not in json", "isn't in json", "expected json…got html", "returned html", "expecting value: line 1 column 1",
		},
		Cause:  cause.AnswerNotJSON(fact.Likely),
		Source: source.ParseStart,
	},
	{
		Says: []string{
			"parse response from token endpoint", "token endpoint…not valid json", "access token response…expiration", "token response…missing",
			"token endpoint…unexpected response", "id_token…decode", "missing_token",
		},
		Cause:  cause.NotFromEntra(fact.Likely),
		Source: source.MSALJS,
	},
	{
		Says: []string{
			"call connect-", "call the connect-", "run connect-", "run the connect-", "run 'az login'", "run az login", "run \"az login\"", "not logged in…az login",
			"cli token", "cli auth token",
		},
		Unless: []string{"connect-exchangeonline -", "assembly", "could not load"},
		Cause:  cause.CLISignedOut(fact.Likely),
		Source: source.IdentityNet,
	},
	{
		Says: []string{
			"token cache…does not contain", "token…not found in the cache", "token…msal cache", "no refresh token…cache", "no tokens were found", "no account…cache",
			"silent flow…account",
		},
		Cause:  cause.NoAccount(fact.Likely),
		Source: source.MSALJS,
	},
	{
		Says:   []string{"interactive authentication is needed", "interactive authentication is required", "interactive sign-in is required", "user interaction is required", "user logged into the os"},
		Cause:  cause.SignInNeeded(fact.Likely),
		Source: source.IdentityNet,
	},
	{
		Says:   []string{"user canceled", "user cancelled", "user cancellation", "canceled by the user", "cancelled by the user", "canceled the authentication", "cancelled the authentication"},
		Unless: []string{"isolation", "scan", "action"},
		Cause:  cause.SignInCanceled(fact.Likely),
		Source: source.MSALJS,
	},
	{
		Says: []string{
			"nonce cookie", "nonce was null", "state cookie", "correlation cookie", "unexpected \"state\"", "state was not the expected", "state mismatch", "state argument is missing",
			"handling the remote login",
		},
		Cause:  cause.BrowserState(fact.Likely),
		Source: source.IdentityWeb,
	},
	{
		Says:   []string{"login.microsoftonline.com…cors policy", "token endpoint…cors policy"},
		Cause:  cause.SpaRedirect(fact.Likely),
		Source: source.Redirect,
	},
	{
		Says:   []string{"untrusted authority", "not a trusted authority", "authority…not trusted", "knownauthorities"},
		Cause:  cause.AuthorityUnknown(fact.Likely),
		Source: source.MSALJS,
	},
	{
		Says:   []string{"wstrust", "ws-trust", "password is required for managed user", "federated service at"},
		Cause:  cause.PasswordFlow(fact.Likely),
		Source: source.MSALNet,
	},
	{
		Says:   []string{"private key…pem format", "private key…parse", "pem blocks are not supported", "certificate format…not supported"},
		Unless: []string{"private key…permission"},
		Cause:  cause.CertificateFile(fact.Likely),
		Source: source.IdentityNet,
	},
	{
		Says: []string{
			"environment variable…not set", "environment variable…is missing", "env variable is not set", "missing environment variable", "environment variables…must be set",
			"environment variable…not available",
		},
		Cause:  cause.SettingMissing(fact.Likely),
		Source: source.IdentityNet,
	},
	{
		Says:   []string{"unable to find an entry point", "required module…not loaded", "assembly with same name is already loaded", "method not found:…microsoft.identity", "method not found: 'microsoft"},
		Cause:  cause.ModuleConflict(fact.Likely),
		Source: source.GraphModules,
	},
}

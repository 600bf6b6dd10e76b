package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// product reads the name of a product, a module or a library that begins with a
// word at an offset.
//
//	Microsoft.Graph.Authentication
//	Defender for Endpoint
//	msal.exceptions.MsalServiceError
func (sc *scanner) product(i int, word string) {
	if service := sc.productAt(i, i+len(word), word); service != "" {
		sc.tellService(clue.Product, service, 4, i)
	}
}

// productAt returns the service of the product whose name begins with the word
// between two offsets; empty if it is none.
func (sc *scanner) productAt(i, end int, word string) string {
	s := sc.s
	follows := func(words string) bool { return ascii.HasPrefixAt(s, end, words) }
	switch word {
	case "mdatp", "wdatp":
		return lexicon.Defender
	case "windowsdefenderatp": // in the data of alerts it ends with Atp
		if s[i:end] == "WindowsDefenderATP" {
			return lexicon.Defender
		}
	case "mde":
		if ascii.IsUpper(s[i]) || follows("-") {
			return lexicon.Defender
		}
	case "defender":
		for _, words := range [...]string{" for Endpoint", " ATP", " API", "-connector", "_connector", "-puller", "_puller"} {
			if follows(words) {
				return lexicon.Defender
			}
		}
	case "microsoft":
		switch {
		case follows(".Graph"), follows(" Graph"), follows(".graph"):
			return lexicon.Graph
		case follows("/") && strings.HasSuffix(s[:i], `199 - "`):
			return lexicon.Graph
		case follows(".Identity.Client"):
			return lexicon.Entra
		}
	case "ms":
		if ascii.IsUpper(s[i]) && follows(" Graph") {
			return lexicon.Graph
		}
	case "graph":
		for _, words := range [...]string{" API", " SDK", " v1", " v4", " v5", " PowerShell", " Explorer"} {
			if follows(words) {
				return lexicon.Graph
			}
		}
	case "defender_connector", "defender_puller":
		return lexicon.Defender
	case "msgraph", "odataerrors", "grapherror", "ediscovery", "identityprotection", "deviceconfigv2":
		return lexicon.Graph
	case "isg":
		if follows(" Subscription") {
			return lexicon.Graph
		}
	case "alerts_v2":
		if strings.HasSuffix(s[:i], "security/") {
			return lexicon.Graph
		}
	case "manage":
		if follows(".microsoft.com") {
			return lexicon.Graph
		}
	case "mainerror":
		if follows("(") {
			return lexicon.Graph
		}
	case "odataerror":
		if follows(": ") {
			return lexicon.Graph
		}
	case "azure":
		if follows(".Identity") || follows(".identity") {
			return lexicon.Entra
		}
	case "oauth2":
		if follows(": ") {
			return lexicon.Entra
		}
	case "msal", "msal4j", "msalj", "adal", "clientsecretcredential", "interactivebrowsercredential", "clientautherror":
		return lexicon.Entra
	}
	return ""
}

// isProductWord reports whether a word, which is in lower case, begins with the
// name of a product.
//
//	Get-WdatpIndicators
//	msgraph_update_resource
func isProductWord(word []byte) bool {
	switch word[0] {
	case 'a':
		return strings.HasPrefix(string(word), "azuread_")
	case 'm':
		return strings.HasPrefix(string(word), "msgraph") || strings.HasPrefix(string(word), "mdatp") || strings.HasPrefix(string(word), "mde_")
	case 'w':
		return strings.HasPrefix(string(word), "wdatp")
	}
	return false
}

// productWord reads such a word at an offset.
func (sc *scanner) productWord(i int, word []byte) {
	service := lexicon.Defender
	if strings.HasPrefix(string(word), "msgraph") || word[0] == 'a' {
		service = lexicon.Graph
	}
	sc.tellService(clue.Product, service, 4, i)
}

// cmdlet reads the second half of the name of a command of Graph at an offset.
//
//	Get-MgSecurityAlertV2
//	Connect-MgGraph
//	Invoke-GraphDirectly
func (sc *scanner) cmdlet(i int) {
	verb := sc.s[max(0, i-longestWord) : i-1]
	switch _, word := ascii.LastWord(verb); {
	case word == "" || !ascii.IsAlpha(word[0]):
	case ascii.IsOneOf(word, "connect"):
		sc.tellService(clue.Product, lexicon.Entra, 4, i-len(word)-1)
	default:
		sc.tellService(clue.Product, lexicon.Graph, 4, i-len(word)-1)
	}
}

// role reads a role of an application that begins with the word between two
// offsets.
//
//	API required roles: Machine.Read.All
func (sc *scanner) role(i, end int) {
	s := sc.s
	if ascii.ByteAt(s, end) != '.' || !ascii.IsUpper(s[i]) {
		return
	}
	verb := s[end+1 : ascii.SkipWord(s[:min(len(s), end+1+longestWord)], end+1)]
	switch s[i:end] {
	case "Machine", "Alert", "AdvancedQuery", "AdvancedHunting", "Vulnerability", "Software", "Ti", "Library",
		"SecurityRecommendation", "Score", "IntegrationConfiguration":
		if lexicon.IsVerbOfDefender(verb) {
			sc.tellService(clue.Roles, lexicon.Defender, 5, i)
		}
	default:
		if verb == "Read" || verb == "ReadWrite" {
			sc.tellService(clue.Roles, lexicon.Graph, 5, i)
		}
	}
}

// wording reads words that only one service says, and that begin with a word at an
// offset.
func (sc *scanner) wording(i int, word string) {
	p, start, end := lexicon.Wording(sc.s, i, word)
	if end > 0 {
		sc.tellService(clue.Wording, p.Means, 6, start)
	}
}

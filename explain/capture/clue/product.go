package clue

import "strings"

// product reads the name of a product, a module or a library that begins with a
// word at an offset.
//
//	Microsoft.Graph.Authentication
//	Defender for Endpoint
//	msal.exceptions.MsalServiceError
func (sc *scanner) product(i int, word string) {
	if service := sc.productAt(i, i+len(word), word); service != "" {
		sc.tellService(Product, service, 4, i)
	}
}

// productAt returns the service of the product whose name begins with the word
// between two offsets; empty if it is none.
func (sc *scanner) productAt(i, end int, word string) string {
	s := sc.s
	follows := func(words string) bool { return hasPrefixAt(s, end, words) }
	switch word {
	case "mdatp", "wdatp":
		return Defender
	case "windowsdefenderatp": // in the data of alerts it ends with Atp
		if s[i:end] == "WindowsDefenderATP" {
			return Defender
		}
	case "mde":
		if isUpper(s[i]) || follows("-") {
			return Defender
		}
	case "defender":
		for _, words := range [...]string{" for Endpoint", " ATP", " API", "-connector", "_connector", "-puller", "_puller"} {
			if follows(words) {
				return Defender
			}
		}
	case "microsoft":
		switch {
		case follows(".Graph"), follows(" Graph"), follows(".graph"):
			return Graph
		case follows("/") && strings.HasSuffix(s[:i], `199 - "`):
			return Graph
		case follows(".Identity.Client"):
			return Entra
		}
	case "ms":
		if isUpper(s[i]) && follows(" Graph") {
			return Graph
		}
	case "graph":
		if follows(" API") {
			return Graph
		}
	case "defender_connector", "defender_puller":
		return Defender
	case "msgraph", "odataerrors", "grapherror", "ediscovery", "identityprotection", "deviceconfigv2":
		return Graph
	case "isg":
		if follows(" Subscription") {
			return Graph
		}
	case "alerts_v2":
		if strings.HasSuffix(s[:i], "security/") {
			return Graph
		}
	case "manage":
		if follows(".microsoft.com") {
			return Graph
		}
	case "mainerror":
		if follows("(") {
			return Graph
		}
	case "odataerror":
		if follows(": ") {
			return Graph
		}
	case "azure":
		if follows(".Identity") || follows(".identity") {
			return Entra
		}
	case "oauth2":
		if follows(": ") {
			return Entra
		}
	case "msal", "msal4j", "msalj", "adal", "clientsecretcredential", "interactivebrowsercredential", "clientautherror":
		return Entra
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
	case 'm':
		return strings.HasPrefix(string(word), "msgraph") || strings.HasPrefix(string(word), "mdatp") || strings.HasPrefix(string(word), "mde_")
	case 'w':
		return strings.HasPrefix(string(word), "wdatp")
	}
	return false
}

// productWord reads such a word at an offset.
func (sc *scanner) productWord(i int, word []byte) {
	service := Defender
	if strings.HasPrefix(string(word), "msgraph") {
		service = Graph
	}
	sc.tellService(Product, service, 4, i)
}

// cmdlet reads the second half of the name of a command of Graph at an offset.
//
//	Get-MgSecurityAlertV2
//	Connect-MgGraph
func (sc *scanner) cmdlet(i int) {
	verb := sc.s[max(0, i-longestWord) : i-1]
	switch _, word := lastWord(verb); {
	case word == "" || !isAlpha(word[0]):
	case isOneOf(word, "connect"):
		sc.tellService(Product, Entra, 4, i-len(word)-1)
	default:
		sc.tellService(Product, Graph, 4, i-len(word)-1)
	}
}

// role reads a role of an application that begins with the word between two
// offsets.
//
//	API required roles: Machine.Read.All
func (sc *scanner) role(i, end int) {
	s := sc.s
	if byteAt(s, end) != '.' || !isUpper(s[i]) {
		return
	}
	verb := s[end+1 : skipWord(s[:min(len(s), end+1+longestWord)], end+1)]
	switch s[i:end] {
	case "Machine", "Alert", "AdvancedQuery", "AdvancedHunting", "Vulnerability", "Software", "Ti", "Library",
		"SecurityRecommendation", "Score", "IntegrationConfiguration":
		if isVerbOfDefender(verb) {
			sc.tellService(Roles, Defender, 5, i)
		}
	default:
		if verb == "Read" || verb == "ReadWrite" {
			sc.tellService(Roles, Graph, 5, i)
		}
	}
}

// isVerbOfDefender reports whether a word is what a role of Defender allows.
func isVerbOfDefender(verb string) bool {
	for _, start := range [...]string{"Read", "Isolate", "Scan", "Collect", "Offboard", "LiveResponse", "StopAndQuarantine",
		"RestrictExecution", "Manage"} {
		if strings.HasPrefix(verb, start) {
			return true
		}
	}
	return false
}

// wording reads words that only one service says, and that begin with a word at an
// offset.
func (sc *scanner) wording(i int, word string) {
	p, start, end := longestPhrase(wordings[:], sc.s, i, word)
	if end > 0 {
		sc.tellService(Wording, p.means, 6, start)
	}
}

// wordings are words that only one service says, sorted by the words that they are
// looked up by.
var wordings = [...]phrase{
	{"action is already in progress", Defender},
	{"automation level", Defender},
	{"exceeded the allowed result size", Defender},
	{"fix semantic errors in your query", Defender},
	{"fix syntax errors in your query", Defender},
	{"indicator* refused", Defender},
	{"indicators* refused", Defender},
	{"live response", Defender},
	{"max capacity exceeded", Defender},
	{"required application permissions (", Defender},
}

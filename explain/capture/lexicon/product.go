package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// ProductAt returns the service of the product whose name begins with the word
// between two offsets; empty if it is none.
func ProductAt(s string, i, end int, word string) string {
	follows := func(words string) bool { return ascii.HasPrefixAt(s, end, words) }
	switch word {
	case "mdatp", "wdatp":
		return Defender
	case "windowsdefenderatp": // in the data of alerts it ends with Atp
		if s[i:end] == "WindowsDefenderATP" {
			return Defender
		}
	case "mde":
		if ascii.IsUpper(s[i]) || follows("-") {
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
		if ascii.IsUpper(s[i]) && follows(" Graph") {
			return Graph
		}
	case "graph":
		if strings.HasSuffix(s[:i], "Resource ") { // of Azure, which is another
			return ""
		}
		for _, words := range [...]string{" API", " SDK", " v1", " v4", " v5", " PowerShell", " Explorer", " returned", " error", " call"} {
			if follows(words) {
				return Graph
			}
		}
	case "defender_connector", "defender_puller":
		return Defender
	case "kiota":
		if strings.HasSuffix(s[:i], "Microsoft.") {
			return Graph // the libraries of its SDKs
		}
	case "msgraph", "graphrbac", "odataerrors", "grapherror", "ediscovery", "identityprotection", "deviceconfigv2":
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
	case "msal", "msal4j", "msalj", "adal", "clientsecretcredential", "devicecodecredential", "interactivebrowsercredential", "clientautherror":
		return Entra
	}
	return ""
}

// ProductOfWord returns the service of the product whose name a word, which is in lower
// case, begins with; empty if it is none.
//
//	Get-WdatpIndicators
//	msgraph_update_resource
func ProductOfWord(word []byte) string {
	begins := func(name string) bool { return strings.HasPrefix(string(word), name) }
	switch {
	case word[0] != 'a' && word[0] != 'm' && word[0] != 'w':
	case begins("azuread_"), begins("msgraph"):
		return Graph
	case begins("mdatp"), begins("mde_"), begins("wdatp"):
		return Defender
	}
	return ""
}

package scan

import (
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/program"
)

// product reads the name of a product, a module or a library that begins with a
// word at an offset.
//
//	Microsoft.Graph.Authentication
//	Defender for Endpoint
//	msal.exceptions.MsalServiceError
func (sc *scanner) product(i int, word string) {
	api, end := program.At(sc.s, i+len(word), word)
	if api == "" {
		api = program.OfWord(word)
	}
	sc.client(api, i, end)
	if service := lexicon.ProductAt(sc.s, i, i+len(word), word); service != "" {
		sc.tellService(clue.Product, service, 4, i)
	}
}

// client adds the API of the program whose name is between two offsets, unless it
// has none or the line already names one.
func (sc *scanner) client(api string, i, end int) {
	if api == "" || sc.line.program == api {
		return
	}
	sc.line.program = api
	sc.add(clue.Clue{Kind: clue.Program, Value: api, Name: sc.s[i:end], Rank: 4}, i)
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

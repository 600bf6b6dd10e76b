package explain

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
)

// signInNumbers returns the numbers of Entra ID's errors in a fault, as they
// come: its own, then those in what it says, which another service may pass on.
//
//	AADSTS70002: Error validating credentials. AADSTS50012: Client assertion …
//	{"code":"AuthenticationError","message":"AADSTS500014: The service principal …"}
func signInNumbers(f *exchange.Fault) []string {
	var numbers []string
	add := func(number string) {
		if catalog.IsSignInNumber(number) && !slices.Contains(numbers, number) {
			numbers = append(numbers, number)
		}
	}
	add(f.Code)
	for _, code := range f.InnerCodes {
		add(code)
	}
	for _, text := range [...]string{f.Message, f.InnerMessage} {
		for _, number := range catalog.SignInNumbers(text) {
			add(number)
		}
	}
	return numbers
}

// signInCode returns the most specific of several numbers: the last of
// the ones that say something by themselves. Where none of them does, one that is
// not cataloged may: then nothing is suspected for a general one next to it.
func signInCode(numbers []string) fact.Code {
	var general fact.Code
	unknown := false
	for _, number := range slices.Backward(numbers) {
		c, ok := catalog.FindCode(number, fact.Entra)
		switch {
		case !ok:
			unknown = true
		case !c.General:
			return c
		case general.Name == "":
			general = c
		}
	}
	if unknown {
		general.Causes = nil
	}
	return general
}

// unknownNumber returns the number of a sign-in error that says what is wrong
// and that the catalog doesn't have; "" if there is none.
func unknownNumber(c *diagnose.Case) string {
	if c.Code.Name != "" && !c.Code.General {
		return ""
	}
	for _, number := range slices.Backward(signInNumbers(&c.Exchange.Response.Fault)) {
		if _, ok := catalog.FindCode(number, fact.Entra); !ok && (c.Service != fact.Graph || strings.HasPrefix(number, "AADSTS")) { // not what Graph passes on of B2C
			return number
		}
	}
	return ""
}

// isOfOtherNumber reports whether a short message is cataloged for a number of a sign-in
// error, and the input has others.
//
//	AADSTS165000: Invalid Request: The user session context is missing. …
func isOfOtherNumber(m *fact.Message, f *exchange.Fault) bool {
	const short = 3 // words
	numbers := signInNumbers(f)
	return len(numbers) > 0 && catalog.IsSignInNumber(m.Code) && !slices.Contains(numbers, m.Code) && len(strings.Fields(m.Template)) <= short
}

// isOfPage reports whether a status can't be one of Entra ID, which refuses with 400 or
// 401: it belongs to the page or the program that passes the error on.
//
//	Error 500 : ClientSecretCredential authentication failed: … AADSTS7000229: The client application …
func isOfPage(stated int, c *fact.Code) bool {
	if stated > 0 && stated < 400 && c.Service == fact.Entra { // of the program's own page that the browser is sent back to
		return true
	}
	if !catalog.IsSignInNumber(c.Name) || c.Status != 400 && c.Status != 401 {
		return false
	}
	switch stated {
	case 404, 405, 500, 502, 503, 504:
		return true
	}
	return stated < 400
}

// signInMeaning says what is known of a number of a sign-in error that the catalog
// doesn't have: what the OAuth word next to it means, which is its class.
func signInMeaning(class fact.Code) fact.Text {
	if class.Name == "" {
		return fact.Text{En: "This is an Entra ID sign-in error.", Ru: "Это ошибка входа в Entra ID."}
	}
	return fact.Textf("This is an Entra ID sign-in error. Its class is %s: %s",
		"Это ошибка входа в Entra ID. Её класс — %s: %s", class.Name, class.Meaning)
}

// numberNote says that the catalog doesn't have a number of a sign-in error.
func numberNote(number string) fact.Text {
	return fact.Textf("The catalog doesn't have %s.", "В каталоге нет %s.", number)
}

// SignInNumber explains a number of a sign-in error, such as AADSTS7009999, that
// the catalog doesn't have: what it is, and where it can be looked up. It
// reports false if the word is none.
func SignInNumber(word string, l Language) (Explanation, bool) {
	if !catalog.IsSignInNumber(word) {
		return Explanation{}, false
	}
	number := strings.ToUpper(word)
	said := signInMeaning(fact.Code{})
	if group, ok := catalog.SignInGroup(number); ok {
		said = fact.Textf("%s Its number starts like %s (%s): %s", "%s Её номер начинается как %s (%s): %s",
			said, group.Name, group.Symbol, group.Meaning)
	}
	return Explanation{Code: number, Service: fact.Entra, Meaning: l.Of(said), UnknownNote: l.Of(numberNote(number)), Docs: catalog.SignInDocs(number)}, true
}

package catalog

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// What begins the numbers of the errors of Entra ID, and those of Azure AD B2C, which
// is a service of its own on the same servers. Both are as long.
const (
	signInPrefix   = "AADSTS"
	customerPrefix = "AADB2C"
)

// BeginsSignIn reports whether a text begins like the number of a sign-in error.
func BeginsSignIn(text string) bool {
	return strings.HasPrefix(text, signInPrefix) || strings.HasPrefix(text, customerPrefix)
}

// docLookup is the vendor's page that explains a number, which follows it.
const docLookup = "https://login.microsoftonline.com/error?code="

// IsSignInNumber reports whether a code is a number of Entra ID's errors, such
// as AADSTS7000215, whether the catalog has it or not.
func IsSignInNumber(code string) bool { return signInDigits(code) != "" }

// signInDigits returns the digits of a number of Entra ID's errors; "" if the
// code is none.
func signInDigits(code string) string {
	const fewest, most = 4, 9
	if len(code) < len(signInPrefix)+fewest || len(code) > len(signInPrefix)+most || !BeginsSignIn(strings.ToUpper(code[:len(signInPrefix)])) {
		return ""
	}
	digits := code[len(signInPrefix):]
	if strings.Trim(digits, "0123456789") != "" {
		return ""
	}
	return digits
}

// SignInNumbers returns the numbers of Entra ID's errors in a text, each once.
func SignInNumbers(text string) []string {
	const enough = 8
	var numbers []string
	for len(numbers) < enough {
		i := indexSignIn(text)
		if i < 0 {
			break
		}
		text = text[i:]
		end := len(signInPrefix)
		for end < len(text) && text[end] >= '0' && text[end] <= '9' {
			end++
		}
		if number := text[:end]; IsSignInNumber(number) && !slices.Contains(numbers, number) {
			numbers = append(numbers, number)
		}
		text = text[end:]
	}
	return numbers
}

// indexSignIn returns where the first number begins; -1 if there is none.
func indexSignIn(text string) int {
	i := strings.Index(text, signInPrefix)
	if j := strings.Index(text, customerPrefix); j >= 0 && (i < 0 || j < i) {
		return j
	}
	return i
}

// SignInDocs returns the pages to read about a number of Entra ID's errors that
// the catalog doesn't have.
func SignInDocs(number string) []string {
	if strings.HasPrefix(number, customerPrefix) {
		return []string{source.Customers}
	}
	return []string{docLookup + signInDigits(number), source.AADSTS}
}

// SignInGroup returns the error whose number the given one begins with, where
// the vendor names it: AADSTS50008 (InvalidSamlToken) of AADSTS5000816. The
// numbers of such a group say more precisely what it says.
func SignInGroup(number string) (fact.Code, bool) {
	const group = 5
	digits := signInDigits(number)
	if len(digits) <= group {
		return fact.Code{}, false
	}
	c, ok := FindCode(signInPrefix+digits[:group], fact.Entra)
	return c, ok && c.Symbol != ""
}

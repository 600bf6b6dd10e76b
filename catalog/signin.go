package catalog

import (
	"slices"
	"strings"
)

// signInPrefix begins the numbers of Entra ID's errors.
const signInPrefix = "AADSTS"

// docLookup is the vendor's page that explains a number, which comes behind it.
const docLookup = "https://login.microsoftonline.com/error?code="

// IsSignInNumber reports whether a code is a number of Entra ID's errors, such
// as AADSTS7000215, whether the catalog has it or not.
func IsSignInNumber(code string) bool { return signInDigits(code) != "" }

// signInDigits returns the digits of a number of Entra ID's errors; "" if the
// code is none.
func signInDigits(code string) string {
	const fewest, most = 4, 9
	if len(code) < len(signInPrefix)+fewest || len(code) > len(signInPrefix)+most || !strings.EqualFold(code[:len(signInPrefix)], signInPrefix) {
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
		i := strings.Index(text, signInPrefix)
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

// SignInDocs returns the pages to read about a number of Entra ID's errors that
// the catalog doesn't have.
func SignInDocs(number string) []string {
	return []string{docLookup + signInDigits(number), docAADSTS}
}

// SignInGroup returns the error whose number the given one begins with, where
// the vendor names it: AADSTS50008 (InvalidSamlToken) of AADSTS5000816. The
// numbers of such a group say more precisely what it says.
func SignInGroup(number string) (Code, bool) {
	const group = 5
	digits := signInDigits(number)
	if len(digits) <= group {
		return Code{}, false
	}
	c, ok := FindCode(signInPrefix+digits[:group], Entra)
	return c, ok && c.Symbol != ""
}

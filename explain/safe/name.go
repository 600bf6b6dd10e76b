package safe

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// secretNames are the names whose values are secrets, in lower case: form
// fields, headers, query parameters, JSON members and flags of commands
// alike, and the words for them in other languages. They are listed by their
// first letter, so that a word is compared with a few only.
//
// Sources: RFC 6749, 7521, 7522 and 7636 (token requests), the Azure Storage
// SAS parameters, the connection strings of Azure, the Azure Functions and API
// Management key headers, the flags of Connect-MgGraph, az, m365 and curl.
var secretNames = [26][]string{
	0: {"access_token", "accesstoken", "access-token", "assertion", "authorization", "api-key", "api_key", "apikey", "accountkey",
		"appsecret", "accesskey", "access_key", "access-key", "auth_token", "authtoken", "auth-token", "api_token", "apitoken", "api-token",
		"api key", "api token", "appkey", "app_key", "app-key"},
	'b' - 'a': {"bearer_token", "bearertoken", "bearer-token"},
	'c' - 'a': {"client_secret", "clientsecret", "client-secret", "client_assertion", "client-assertion", "clientassertion",
		"code_verifier", "cookie", "clientgeheimnis", "contraseña", "contrasena", `contrase\u00f1a`},
	'd' - 'a': {"device_code"},
	'g' - 'a': {"geheimnis"},
	'h' - 'a': {"hasło", "haslo", `has\u0142o`},
	'i' - 'a': {"id_token", "idtoken", "id-token"},
	'k' - 'a': {"kennwort"},
	'm' - 'a': {"mot de passe", "motdepasse"},
	'o' - 'a': {"ocp-apim-subscription-key", "oauth2-bearer"},
	'p' - 'a': {"password", "passwd", "passphrase", "passwort", "pwd", "proxy-authorization", "private_key", "privatekey", "private-key",
		"palavra-passe", "parola"},
	'r' - 'a': {"refresh_token", "refreshtoken", "refresh-token"},
	's' - 'a': {"samlresponse", "set-cookie", "sig", "subscription-key", "subscriptionkey", "sharedaccesskey", "sharedaccesssignature",
		"sharedkey", "secret", "secrettext", "secretvalue", "secret-text", "secret-value", "sas-token", "sas_token", "sastoken",
		"secret client", "secreto", "secreto de cliente", "secreto del cliente", "segreto", "segreto client", "segredo", "segredo do cliente", "senha"},
	'w' - 'a': {"wachtwoord"},
	'x' - 'a': {"x-auth-token", "x-ms-token", "x-functions-key", "x-api-key"},
}

// flagNames are names of secrets where they are flags of a command; anywhere
// else they are words like others.
var flagNames = [...]string{"token", "pass", "credential", "credentials"}

// cyrillicNames and asianNames are secretNames in other scripts.
var (
	cyrillicNames = [...]string{"пароль", "секрет", "секрет клиента", "секретный ключ"}
	asianNames    = [...]string{"密码", "密碼", "口令", "机密", "パスワード", "シークレット", "암호", "비밀번호"}
)

// wholeLine reports whether the value of a name goes on behind blanks and
// semicolons: a scheme and its blank belong to it, and each of the cookies.
func wholeLine(name string) bool {
	switch name {
	case "authorization", "proxy-authorization", "cookie", "set-cookie":
		return true
	}
	return false
}

// isName reports whether a word is the name of a secret rather than one.
func isName(word string) bool {
	word = strings.TrimLeft(word, "-")
	if word == "" {
		return false
	}
	first := word[0] | 0x20
	if first < 'a' || first > 'z' {
		return false
	}
	for _, name := range secretNames[first-'a'] {
		if strings.EqualFold(word, name) {
			return true
		}
	}
	return false
}

// beginners are the first letters of secretNames and flagNames, of commands,
// of the schemes and of JWTs, and the first bytes of names in other scripts.
// Letters of both cases differ in one bit: upper case is the lower 32.
var beginners = byteSet{
	1: beginnersMask | beginnersMask<<32,
	3: 1<<(0xd0-0xc0) | 1<<(0xd1-0xc0) | 1<<(0xe3-0xc0) | 1<<(0xe5-0xc0) | 1<<(0xe6-0xc0) | 1<<(0xeb-0xc0) | 1<<(0xec-0xc0),
}

const beginnersMask = 1<<('a'-'`') | 1<<('b'-'`') | 1<<('c'-'`') | 1<<('d'-'`') | 1<<('e'-'`') | 1<<('g'-'`') | 1<<('h'-'`') |
	1<<('i'-'`') | 1<<('k'-'`') | 1<<('l'-'`') | 1<<('m'-'`') | 1<<('o'-'`') | 1<<('p'-'`') | 1<<('r'-'`') | 1<<('s'-'`') |
	1<<('t'-'`') | 1<<('w'-'`') | 1<<('x'-'`')

// seconds are the second letters behind each first one of beginners.
var seconds = [26]string{
	0: "cpsu", 'b' - 'a': "ae", 'c' - 'a': "loru", 'd' - 'a': "e", 'e' - 'a': "y", 'g' - 'a': "e", 'h' - 'a': "at", 'i' - 'a': "d",
	'k' - 'a': "e", 'l' - 'a': "o", 'm' - 'a': "oy", 'o' - 'a': "ca", 'p' - 'a': "arw", 'r' - 'a': "e", 's' - 'a': "aehisu", 't' - 'a': "o",
	'w' - 'a': "a", 'x' - 'a': "-",
}

// mayBegin reports whether one of beginners at s[i] has a letter behind it
// that goes with it, which few words have.
func mayBegin(s string, i int) bool {
	if s[i] >= 0x80 {
		return true
	}
	return i+1 < len(s) && strings.IndexByte(seconds[s[i]|0x20-'a'], s[i+1]|0x20) >= 0
}

// foreignName returns the name in another script that begins at s[i].
func foreignName(s string, i int) string {
	if s[i] >= 0xe0 { // these scripts have no blanks between words
		return firstPrefix(s[i:], asianNames[:])
	}
	switch r, _ := utf8.DecodeRuneInString(s[i:]); r {
	case 'п', 'П', 'с', 'С':
	default:
		return ""
	}
	if before, _ := utf8.DecodeLastRuneInString(s[:i]); unicode.IsLetter(before) {
		return ""
	}
	return firstPrefix(s[i:], cyrillicNames[:])
}

// escapedName returns the length of a name in another script that begins at
// s[i], each character of it escaped as some programs do in JSON.
func escapedName(s string, i int) int {
	first, before := escapedRune(s[i:]), escapedRune(s[max(i-escapedLength, 0):i])
	if first < 0x80 || first < 0x3000 && unicode.IsLetter(before) {
		return 0
	}
	var name strings.Builder
	for at := i; name.Len() < maxName; at += escapedLength {
		r := escapedRune(s[at:])
		if r == 0 {
			break
		}
		name.WriteRune(r)
	}
	return escapedLength * utf8.RuneCountInString(foreignName(name.String(), 0))
}

const escapedLength = len(`\u0000`)

// escapedRune returns the character that s begins with in the form \u0000.
func escapedRune(s string) rune {
	if len(s) < escapedLength || s[0] != '\\' || s[1] != 'u' {
		return 0
	}
	code, err := strconv.ParseUint(s[2:escapedLength], 16, 16)
	if err != nil {
		return 0
	}
	return rune(code)
}

// firstPrefix returns the longest name that s begins with in any letter case.
func firstPrefix(s string, names []string) (found string) {
	for _, name := range names {
		if len(name) > len(found) && len(s) >= len(name) && strings.EqualFold(s[:len(name)], name) {
			found = name
		}
	}
	return found
}

// wordBegins reports whether a word begins at s[i]; with a capital behind a
// small letter, as in adminPassword, one does as well. Bytes that are not
// ASCII begin one anywhere.
func wordBegins(s string, i int) bool {
	return i == 0 || s[i] >= 0x80 || standsApart(s, i) || isUpper(s[i]) && !isUpper(s[i-1])
}

// standsApart reports whether s[i] is no part of the word before it. Behind
// an underscore it is none, as in AZURE_CLIENT_SECRET, nor is it behind an
// escaped character.
func standsApart(s string, i int) bool {
	return i == 0 || !isWord(s[i-1]) || s[i-1] == '_' || isEscaped(s, i)
}

// isEscaped reports whether an escaped character ends before s[i].
func isEscaped(s string, i int) bool {
	if i >= 3 && s[i-3] == '%' || i >= 5 && s[i-5:i-2] == "%25" || i >= 6 && s[i-6] == '\\' && s[i-5] == 'u' {
		return true
	}
	return i >= 2 && s[i-2] == '\\' && (s[i-1] == 'n' || s[i-1] == 'r' || s[i-1] == 't')
}

func isUpper(c byte) bool  { return 'A' <= c && c <= 'Z' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

func isWord(c byte) bool { return wordBytes.has(c) }

var wordBytes = byteSet{
	(1<<10 - 1) << '0',
	lettersMask | lettersMask<<32 | 1<<('_'-64),
}

const lettersMask = (1<<26 - 1) << 1 // A to Z, counted from 64

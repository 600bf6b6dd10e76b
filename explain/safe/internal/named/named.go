// Package named tells by its name that a value is a secret: it has the one list of the
// names of secrets, in each spelling and script.
package named

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/internal/hex"
)

// A Kind tells how sure a name is to have a secret after it.
type Kind int

const (
	None    Kind = iota
	Public       // ends like the name of a secret and is none: skipToken
	Secret       // whatever follows a sign is one
	Vague        // a secret if it looks like one: token, signature
	Opaque       // so, but mostly something else: state, code, session
	OneTime      // a code of a few digits, or what looks like a secret
	Header       // the rest of the line is one: Authorization, Cookie
)

// kindOf is the list of the names whose values are secrets. The last words of a
// name are looked up, in lower case and without what joins them. So one spelling
// serves client_secret, ClientSecret, AZURE_CLIENT_SECRET, --client-secret and
// "client secret"; where several fit, the longest one decides.
//
// Sources: RFC 6749, 7521, 7522, 7636 and 8628 (token requests), the Azure
// Storage SAS parameters, the connection strings of Azure, the keys of Azure
// Functions, API Management and Cosmos DB, the cookies of Entra ID and App
// Service, the managed identity endpoint, the flags of Connect-MgGraph, az,
// m365, keytool and curl, and the words for a password in other languages.
func kindOf(name []byte) Kind {
	switch string(name) {
	case "accesskey", "adgangskode", "heslo", "losenord", "passord", "salasana", "sifre", "accesstoken", "accountkey", "actortoken", "adminkey", "apikey", "apisecret", "apitoken", "appkey",
		"applicationkey", "appsecret", "arraffinity", "arraffinitysamesite", "assertion", "authkey", "authtoken",
		"bearertoken", "becomepass", "buid",
		"clientassertion", "clientgeheimnis", "clientkey", "clientsecret", "codeverifier", "connectionstring", "connectsid",
		"consumersecret", "contrasena", "csrftoken",
		"dbpass",
		"encryptionkey", "esctx", "estsauth", "estsauthlight", "estsauthpersistent", "estssso",
		"fpc", "ftppass", "functionkey", "functionskey",
		"geheimnis", "geslo",
		"haslo",
		"identityheader", "idtoken",
		"jelszo", "jsessionid",
		"katasandi", "kennwort", "keycontent", "keypass",
		"ldappass", "loginpass", "lozinka",
		"mailpass", "masterkey", "motdepasse", "msisecret", "mysqlpass",
		"oauthbearer",
		"palavrapasse", "parola", "parool", "passphrase", "passwd", "password", "passwort", "phpsessid", "privatekey", "proxypass", "pw", "pwd",
		"querykey",
		"refreshtoken", "rootpass",
		"samlassertion", "samlresponse", "sastoken", "secondarykey", "secret", "secretaccesskey", "secretclient", "secretkey",
		"secreto", "secretodecliente", "secretodelcliente", "secretstring", "secrettext", "secrettoken", "secretvalue",
		"securitytoken", "segredo", "segredodocliente", "segreto", "segretoclient", "senha", "smtppass", "sudopass", "svcpass", "servicekey", "sessionkey",
		"sessiontoken", "sharedaccesskey", "sharedaccesssignature", "sharedkey", "sharedsecret", "signaturevalue", "signingkey",
		"storagekey", "storepass", "stsservicecookie", "subscriptionkey", "systemkey",
		"userpass",
		"vaulttoken",
		"wachtwoord", "workspacekey",
		"xsrftoken":
		return Secret
	case "auth", "authcode", "authorizationcode", "bearer", "cookies", "credential", "credentials", "devicecode", "hmac", "hostkey",
		"jwt", "keyvalue", "oauthtoken", "pass", "pat", "pfx", "primarykey", "saml", "sas", "securitykey", "sig", "signature",
		"token":
		return Vague
	case "code", "nonce", "session", "sessionid", "state":
		return Opaque
	case "mfacode", "onetimecode", "onetimepasscode", "otp", "otpcode", "passcode", "pin", "securitycode", "totp",
		"verificationcode":
		return OneTime
	case "authorization", "authorizationauxiliary", "cookie", "proxyauthorization", "setcookie":
		return Header
	case "cancellationtoken", "canceltoken", "continuationtoken", "deltatoken", "errorcode", "existingsecret", "nextpagetoken", "nexttoken",
		"pagetoken", "pagingtoken", "publickeytoken", "skiptoken", "statuscode", "synctoken":
		return Public
	}
	return None
}

// MayEnd reports whether a name of the lists ends like s: few other words do.
func MayEnd(s string) bool {
	if len(s) < 2 {
		return false
	}
	switch uint16(s[len(s)-2]|0x20)<<8 | uint16(s[len(s)-1]|0x20) {
	case 'a'<<8 | 'c', 'a'<<8 | 'l', 'a'<<8 | 's', 'a'<<8 | 't', 'c'<<8 | 'e', 'd'<<8 | 'e', 'd'<<8 | 'o', 'e'<<8 | 'n',
		'e'<<8 | 'r', 'e'<<8 | 's', 'e'<<8 | 't', 'e'<<8 | 'y', 'f'<<8 | 'x', 'h'<<8 | 'a', 'h'<<8 | 't',
		'i'<<8 | 'd', 'i'<<8 | 'e', 'i'<<8 | 'g', 'i'<<8 | 'n', 'i'<<8 | 's', 'l'<<8 | 'a', 'l'<<8 | 'o',
		'l'<<8 | 's', 'm'<<8 | 'l', 'n'<<8 | 'a', 'n'<<8 | 'g', 'n'<<8 | 't', 'o'<<8 | 'n', 'p'<<8 | 'c',
		'r'<<8 | 'd', 'r'<<8 | 'e', 'r'<<8 | 't', 'r'<<8 | 'y', 's'<<8 | 'e', 's'<<8 | 'o', 's'<<8 | 's',
		't'<<8 | 'e', 't'<<8 | 'h', 't'<<8 | 'o', 't'<<8 | 'p', 't'<<8 | 'x', 't'<<8 | 'y', 'u'<<8 | 'e',
		'k'<<8 | 'a', 'o'<<8 | 'l', 'd'<<8 | 'i', 'z'<<8 | 'o', 'p'<<8 | 'w',
		'w'<<8 | 'd', 'w'<<8 | 't', 'x'<<8 | 't':
		return true
	}
	return false
}

// endsNames reports whether a word is the last one of names of several words and
// none by itself, which most words are not.
func endsNames(word []byte) bool {
	switch string(word) {
	case "affinity", "auxiliary", "client", "cliente", "content", "cookie", "header", "id", "key", "light", "passe", "persistent", "sandi", "response", "sid",
		"site", "sso", "string", "text", "value", "verifier":
		return true
	}
	return false
}

// Before returns the kind of the name that ends before s[end], and where it
// begins; no word of it begins before s[first].
func Before(s string, first, end int) (k Kind, begin int) {
	var spelled [maxSpelled]byte
	free := len(spelled) // spelled[free:] are the words from begin on
	at := end
	for words := 0; words < maxWords && free > 0; {
		free--
		at--
		spelled[free] = s[at] | 0x20
		if at > first && isLetterOrDigit(s[at-1]) && !isCamel(s, at) {
			continue
		}
		words++
		if found := kindOf(spelled[free:]); found != None {
			k, begin = found, at
		}
		if words == 1 && k == None && !endsNames(spelled[free:]) {
			return None, 0
		}
		if at > first {
			continue
		}
		before := beforeJoint(s, at)
		if before == at {
			break
		}
		at = before
		if first = WordStart(s, at); first == at {
			break
		}
	}
	if k == Header && begin > 0 && isLetterOrDigit(s[begin-1]) && !IsEscaped(s, begin) {
		return None, 0 // WithAuthorization: is followed by prose
	}
	if k == Vague && isKeyOfEntity(s[begin:]) {
		return None, 0
	}
	return k, begin
}

const (
	maxSpelled = 40 // letters of a name
	maxWords   = 4  // words of a name: secreto del cliente has three
)

// isCamel reports whether a word begins at s[i] with a capital: adminPassword,
// APIKey.
func isCamel(s string, i int) bool {
	if !ascii.IsUpper(s[i]) {
		return false
	}
	return !ascii.IsUpper(s[i-1]) || i+1 < len(s) && ascii.IsAlpha(s[i+1]) && !ascii.IsUpper(s[i+1])
}

// nameJoints are what joins the words of a name, as they are written and as they
// are escaped.
var nameJoints = [...]string{"_", "-", " ", "+", ".", "%5F", "%5f", "%2D", "%2d", "%20", `\_`, `\u005f`, `\u002d`}

// beforeJoint returns where the joint begins that ends before s[i].
func beforeJoint(s string, i int) int {
	for _, joint := range nameJoints {
		if strings.HasSuffix(s[:i], joint) {
			i -= len(joint)
			if joint == "_" && strings.HasSuffix(s[:i], `\`) {
				i--
			}
			return i
		}
	}
	return i
}

// WordStart returns where the word of letters and digits begins that ends
// before s[end], or a place in it that is far enough.
func WordStart(s string, end int) int {
	first := end
	for first > 0 && end-first < maxSpelled && isLetterOrDigit(s[first-1]) {
		first--
	}
	return first + EscapeEnd(s, first, end)
}

// EscapeEnd returns how much of the word s[first:end] belongs to an escaped
// character: the n of "\n", the 3D of "%3D", the 22 of "%2522".
func EscapeEnd(s string, first, end int) int {
	if first == 0 || first == end {
		return 0
	}
	switch rest := s[first:end]; s[first-1] {
	case '\\':
		switch {
		case len(rest) > 4 && rest[0] == 'u' && hex.Is(rest[1:5]):
			return 5
		case len(rest) > 2 && rest[0] == 'x' && hex.Is(rest[1:3]):
			return 3
		case rest[0] == 'n' || rest[0] == 'r' || rest[0] == 't':
			return 1
		}
	case '%':
		n := 0
		for strings.HasPrefix(rest[n:], "25") {
			n += 2
		}
		if len(rest) > n+2 && hex.Is(rest[n:n+2]) {
			return n + 2
		}
	}
	return 0
}

// GoesOnAt reports whether a name goes on at s[i]: another word is joined to it,
// as in client_secret_expired.
func GoesOnAt(s string, i int) bool {
	rest := s[i:]
	if rest == "" {
		return false
	}
	switch rest[0] {
	case '_', '-':
		return len(rest) > 1 && isLetterOrDigit(rest[1])
	case '\\':
		return strings.HasPrefix(rest, `\_`)
	case '%':
		return strings.HasPrefix(rest, "%5F") || strings.HasPrefix(rest, "%5f")
	}
	return false
}

// accentedNames, otherNames and asianNames are secretNames of other letters.
var (
	accentedNames = [...]string{"lösenord", "clé d'api", "clé secrète", "clientschlüssel", "jelszó", "mật khẩu", "contraseña", `contrase\u00f1a`, "hasło", `has\u0142o`}
	otherNames    = [...]string{"пароль", "секрет", "секрет клиента", "секретный ключ", "ключ доступа", "ключ api", "токен доступа", "şifre", "κωδικός πρόσβασης", "κωδικός", "пін-код", "كلمة المرور", "كلمة السر", "סיסמה"}
	asianNames    = [...]string{"密码", "密碼", "口令", "机密", "パスワード", "シークレット", "アクセストークン", "密钥", "密鑰", "访问令牌", "存取權杖", "รหัสผ่าน", "पासवर्ड", "클라이언트 암호", "액세스 토큰", "암호", "비밀번호", "暗証番号"}
)

// flagNames are vague names that have a secret after them for sure where they
// are flags of a command.
var flagNames = [...]string{"credential", "credentials", "pass", "pat", "sas", "token"}

// Foreign returns the name in another script that begins at s[i].
func Foreign(s string, i int) string {
	if s[i] >= 0xe0 { // these scripts have no blanks between words
		return firstPrefix(s[i:], asianNames[:])
	}
	switch r, _ := utf8.DecodeRuneInString(s[i:]); r {
	case 'п', 'П', 'с', 'С', 'к', 'К', 'т', 'Т', 'ş', 'Ş', 'κ', 'Κ', 'ك', 'ס':
	default:
		return ""
	}
	if before, _ := utf8.DecodeLastRuneInString(s[:i]); unicode.IsLetter(before) {
		return ""
	}
	return firstPrefix(s[i:], otherNames[:])
}

// EscapedLength returns the length of a name in another script that begins at
// s[i], each character of it escaped as some programs do in JSON.
func EscapedLength(s string, i int) int {
	first, before := escapedRune(s[i:]), escapedRune(s[max(i-runeLength, 0):i])
	if first < 0x80 || first < 0x3000 && unicode.IsLetter(before) {
		return 0
	}
	var name strings.Builder
	for at := i; name.Len() < Max; at += runeLength {
		r := escapedRune(s[at:])
		if r == 0 {
			break
		}
		name.WriteRune(r)
	}
	return runeLength * utf8.RuneCountInString(Foreign(name.String(), 0))
}

const runeLength = len(`\u0000`)

// escapedRune returns the character that s begins with in the form \u0000.
func escapedRune(s string) rune {
	if len(s) < runeLength || s[0] != '\\' || s[1] != 'u' {
		return 0
	}
	code, err := strconv.ParseUint(s[2:runeLength], 16, 16)
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

// IsEscaped reports whether an escaped character ends before s[i].
func IsEscaped(s string, i int) bool {
	if i >= 3 && s[i-3] == '%' || i >= 5 && s[i-5:i-2] == "%25" || i >= 6 && s[i-6] == '\\' && s[i-5] == 'u' {
		return true
	}
	return i >= 2 && s[i-2] == '\\' && (s[i-1] == 'n' || s[i-1] == 'r' || s[i-1] == 't')
}

// Max bounds how many bytes of a name are looked at.
const Max = 64

func isLetterOrDigit(c byte) bool { return ascii.IsAlpha(c) || ascii.IsDigit(c) }

// Accented returns the name with letters that aren't ASCII that s begins with.
func Accented(s string) string { return firstPrefix(s, accentedNames[:]) }

// IsFlag reports whether a vague name has a secret after it for sure where it is a
// flag of a command.
func IsFlag(name string) bool { return slices.Contains(flagNames[:], strings.ToLower(name)) }

// Joins reports whether the signs between a name and what follows join them.
func Joins(signs string) bool {
	var joined [6]byte // without blanks
	n := 0
	for i := range len(signs) {
		if signs[i] == ' ' {
			continue
		}
		if n == len(joined) {
			return false
		}
		joined[n] = signs[i]
		n++
	}
	switch string(joined[:n]) {
	case "(", "->", "<-", "=>", "=", ":", ",<<", "=(", ":(", "~>", "<<", "((", "=((":
		return true
	}
	return false
}

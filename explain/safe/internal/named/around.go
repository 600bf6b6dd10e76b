package named

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/internal/anycase"
)

// IsKeyword reports whether the name that begins at i is a keyword of Lisp, after
// which a string is its value: :client-secret "x".
func IsKeyword(s string, i int) bool {
	return i > 0 && s[i-1] == ':' && (i == 1 || strings.IndexByte(" {(\t\n", s[i-2]) >= 0)
}

// EndsPassword reports whether a word ends like the name of a password, whatever is
// joined to it: mypassword, userpasswd, dbpwd.
func EndsPassword(word string) bool {
	for _, ending := range [...]string{"password", "passwd", "pwd"} {
		if anycase.HasPrefix(word[max(len(word)-len(ending), 0):], ending) {
			return true
		}
	}
	return false
}

// IsGetter reports whether the name that begins at i ends the name of a function that
// gets something: getSecret, ReadPassword.
func IsGetter(s string, i int) bool {
	first := i
	for first > 0 && i-first < Max && (ascii.IsWord(s[first-1]) || s[first-1] == '.' || s[first-1] == '-') {
		first--
	}
	call := s[first:i]
	for _, verb := range [...]string{"get", "read", "load", "find", "fetch", "import", "convert", "has", "is", "with"} {
		if anycase.HasPrefix(call, verb) {
			return true
		}
	}
	return strings.Contains(call, ".")
}

// WrapperLength returns the length of what s begins with of a value that is wrapped in
// another one: Secret(value=, Optional(, Some(. A function that computes the value
// begins with a small letter or has a dot.
func WrapperLength(s string) int {
	n := ascii.SkipWord(s, 0)
	if n == 0 || n == len(s) || s[n] != '(' || !ascii.IsUpper(s[0]) || IsGetter(s, n) {
		return 0
	}
	n++
	if m := n + ascii.SkipWord(s[n:], 0); m > n && m < len(s) && s[m] == '=' { // the name of the argument
		return m + 1
	}
	return n
}

// IsSetter reports whether the name that begins at i ends the name of a function that
// sets it: setPassword.
func IsSetter(s string, i int) bool {
	first := i
	for first > 0 && i-first < Max && ascii.IsWord(s[first-1]) {
		first--
	}
	return anycase.HasPrefix(s[first:i], "set")
}

// FollowsUser reports whether the name of a user and a sign are near, in front of s[i]:
// user=anna pass=x.
func FollowsUser(s string, i int) bool {
	before := s[max(i-Max, 0):i]
	for {
		n := strings.LastIndexAny(before, "=:")
		if n < 0 {
			return false
		}
		before = strings.TrimRight(before[:n], " \\\"'")
		for _, name := range [...]string{"user", "username", "login", "uid", "userid", "account"} {
			if len(before) >= len(name) && strings.EqualFold(before[len(before)-len(name):], name) {
				return true
			}
		}
	}
}

// owners are the words after the name of a secret that say whose it is.
var owners = [...]string{" for ", " of ", " für ", " von ", " pour ", " de ", " del ", " para ", " per ", " di ", " от ", " для ", " dla ", " van ", " voor "}

// OwnerEnd returns where the value begins that follows a name, which ends before s[i], and
// up to four words about whose it is; 0 if there are none: password for the user anna: x.
func OwnerEnd(s string, i int) int {
	const most = 4
	if i >= len(s) || s[i] != ' ' {
		return 0
	}
	s = s[:min(i+Max, len(s))]
	for _, owner := range owners {
		if !anycase.HasPrefix(s[i:], owner) {
			continue
		}
		rest := s[i+len(owner):]
		for range most {
			n := strings.IndexAny(rest, " \t\r\n:=,;()")
			if n < 0 || n == 0 && rest[0] != ':' && rest[0] != '=' {
				return 0
			}
			sign := rest[n]
			rest = rest[n+1:]
			switch sign {
			case ':', '=':
				return len(s) - len(rest)
			case ' ':
			default:
				return 0
			}
		}
		return 0
	}
	return 0
}

// OpensConnection reports whether the word s[i:end] is a function that opens the
// connection to a database, which its first argument names and the last one has the
// password of:
//
//	PDO->__construct('mysql:host=db', 'anna', 'x')
//	DBI->connect("dbi:Pg:dbname=db", "anna", "x")
func OpensConnection(s string, i, end int) bool {
	known := false
	for _, name := range [...]string{"construct", "connect", "PDO", "getConnection", "createConnection"} {
		known = known || strings.EqualFold(s[i:end], name)
	}
	if !known {
		return false
	}
	rest, ok := strings.CutPrefix(s[end:min(end+Max, len(s))], "(")
	rest = strings.TrimLeft(rest, " \\\"'")
	scheme := 0
	for scheme < len(rest) && ascii.IsAlpha(rest[scheme]) {
		scheme++
	}
	return ok && scheme > 2 && scheme < len(rest) && rest[scheme] == ':'
}

// IsConstructor reports whether the name s[i:end] is all of a word that makes a value of
// one word: Password(x).
func IsConstructor(s string, i, end int) bool {
	return end < len(s) && s[end] == '(' && ascii.IsUpper(s[i]) && (i == 0 || strings.IndexByte(",([{= ", s[i-1]) >= 0)
}

// IsArgument reports whether a flag precedes s[i] that tells where a password is from:
// openssl -passout pass:x.
func IsArgument(s string, i int) bool {
	before := strings.TrimRight(s[max(i-Max, 0):i], " ")
	return len(before) < min(i, Max) && (strings.HasSuffix(before, "-passin") || strings.HasSuffix(before, "-passout") || strings.HasSuffix(before, "-pass"))
}

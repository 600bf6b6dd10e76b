// Package shell reads what shells do with a line: where a command ends, and which of its
// flags have a secret after them.
package shell

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/internal/anycase"
)

const maxFlag = 64 // bytes in which a flag begins

// SecretFlags returns the length of the command that a word begins, and its short
// flags that have a secret after them, and a plus if without a blank.
func SecretFlags(word, rest string) (n int, flags string) {
	var lower [10]byte
	if n = len(word); n < len("7z") || n > len(lower) {
		return 0, ""
	}
	if first := word[0] | 0x20; first == 'a' || 'c' <= first && first <= 'h' || first == 't' || first > 'u' && first != 'z' {
		return 0, "" // as most words
	}
	for i := range len(word) {
		lower[i] = word[i] | 0x20
	}
	switch string(lower[:len(word)]) {
	case "login":
		return n, "pP"
	case "7z", "7za", "7zz", "rar", "unrar", "mysql", "mysqldump", "mysqladmin", "mariadb":
		return n, "p+"
	case "sshpass", "psexec", "psexec64", "mongo", "mongosh", "mongodump", "rdesktop", "plink", "pscp":
		return n, "p"
	case "sqlcmd", "osql", "isql", "bcp", "zip", "unzip":
		return n, "P"
	case "ldapsearch", "ldapadd", "ldapmodify":
		return n, "w"
	case "redis":
		if anycase.HasPrefix(rest, "-cli") {
			return n + len("-cli"), "a"
		}
	case "ssh":
		if anycase.HasPrefix(rest, "-keygen") {
			return n + len("-keygen"), "NP"
		}
	}
	return 0, ""
}

// CommandEnd returns where a command ends that s begins with: at a separator
// of the shell outside quotes, or at the end of a line that is not continued.
func CommandEnd(s string) int {
	inside := byte(0)
	for i := range len(s) {
		c := s[i]
		switch {
		case c == '\n' && !continues(s, i):
			return i
		case c == inside:
			inside = 0
		case inside == 0 && (c == '"' || c == '\''):
			inside = c
		case inside == 0 && (c == ';' || c == '|' || c == '&' && strings.HasPrefix(s[i:], "&&")):
			return i
		}
	}
	return len(s)
}

// continues reports whether a command goes on after the line feed at s[i]:
// the shells have a sign for it, and a line that begins with a flag belongs
// to the one before.
func continues(s string, i int) bool {
	before := strings.TrimRight(s[max(i-2, 0):i], "\r")
	if before != "" && strings.IndexByte("\\`^", before[len(before)-1]) >= 0 {
		return true
	}
	next := strings.TrimLeft(s[i+1:min(i+maxFlag, len(s))], " \t")
	return len(next) > 1 && next[0] == '-' && (next[1] == '-' || ascii.IsWord(next[1]))
}

// OpensFlag reports whether a flag begins at s[i].
func OpensFlag(s string, i int) bool {
	if i+1 >= len(s) || s[i] != '-' || i > 0 && (ascii.IsWord(s[i-1]) || s[i-1] == '-') {
		return false
	}
	return s[i+1] == '-' || ascii.IsWord(s[i+1]) && !ascii.IsDigit(s[i+1])
}

// IsPort reports whether an argument is the number of a port: -p has that
// meaning, too.
func IsPort(word string) bool { return len(word) <= 5 && strings.Trim(word, "0123456789") == "" }

// IsPair reports whether a word is a name and a secret with a sign between
// them, and not two variables.
func IsPair(word string, sign byte) bool {
	name, secret, ok := strings.Cut(word, string(sign))
	return ok && name != "" && secret != "" && !(name[0] == '$' && secret[0] == '$')
}

// IsAssigned reports whether a name that begins at i is one that a command or a
// file gives a value without a sign:
//
//	machine host login me password x
//	ENV CLIENT_SECRET x
//	setx CLIENT_SECRET "x"
func IsAssigned(s string, i int) bool {
	for i > 0 && (ascii.IsWord(s[i-1]) || s[i-1] == '-') {
		i--
	}
	if i == 0 || strings.IndexByte(" \n", s[i-1]) < 0 {
		return false
	}
	rest := strings.TrimRight(s[max(i-maxFlag, 0):i], " \n")
	n := strings.LastIndexAny(rest, " \t\r\n/?&=\"'\\")
	last := rest[n+1:]
	if n >= 0 && rest[n] == '\\' { // of an escaped line feed
		last = strings.TrimPrefix(last, "n")
	}
	for _, command := range [...]string{"env", "arg", "setx", "export", "define", "set"} {
		if strings.EqualFold(last, command) {
			return true
		}
	}
	before := strings.Fields(strings.ReplaceAll(rest, `\n`, " "))
	if len(before) < 2 {
		return false
	}
	switch strings.ToLower(before[len(before)-2]) {
	case "login", "account", "user", "role":
		return true
	}
	return false
}

// InMachine reports whether a name that begins at i is one of a file .netrc, which has
// nothing but names and values: machine host login me password x.
func InMachine(s string, i int) bool {
	before := strings.Fields(strings.ReplaceAll(s[max(i-2*maxFlag, 0):i], `\n`, " "))
	n := len(before)
	return n >= 4 && (before[n-2] == "login" || before[n-2] == "account") && slices.ContainsFunc(before[:n-2], func(word string) bool { return strings.HasSuffix(word, "machine") })
}

// PasswordAt returns where the password begins in a line of a protocol whose command is
// s[i:end]; the end of the text if there is none:
//
//	---> PASS x
//	a1 LOGIN anna x
func PasswordAt(s string, i, end int) int {
	before := strings.TrimRight(s[max(i-maxFlag, 0):i], " <>-*:")
	words := 1 // to the password
	if s[i:end] == "LOGIN" {
		words = 2
		tag := before[strings.LastIndexAny(before, " \n\"/?&=")+1:]
		letters := strings.TrimRight(tag, "0123456789")
		if letters == tag || letters == "" || len(tag) > len("a00001") {
			return len(s)
		}
	} else if before != "" && before[len(before)-1] != '\n' && before[len(before)-1] != '"' && !strings.HasSuffix(before, `\n`) && !strings.Contains(before, "USER ") {
		return len(s)
	}
	at := end
	for ; words > 0; words-- {
		if at >= len(s) || s[at] != ' ' {
			return len(s)
		}
		at++
		if words > 1 {
			for at < len(s) && strings.IndexByte(" \r\n", s[at]) < 0 {
				at++
			}
		}
	}
	return at
}

// Piped finds the content of the string that s pipes into
// what follows.
func Piped(s string) (start, end int) {
	s, ok := strings.CutSuffix(strings.TrimRight(s, " "), "|")
	s = strings.TrimRight(s, " ")
	if !ok || s == "" || s[len(s)-1] != '"' && s[len(s)-1] != '\'' {
		return 0, 0
	}
	end = len(s) - 1
	start = strings.LastIndexByte(s[:end], s[end]) + 1
	if start == 0 {
		return 0, 0
	}
	return start, len(strings.TrimRight(s[:end], `\`))
}

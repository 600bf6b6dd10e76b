// Package shell reads what shells do with a line: where a command ends, and which of its
// flags have a secret after them.
package shell

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/internal/anycase"
)

const maxFlag = 64 // bytes in which a flag begins

// SecretFlags returns the length of the command that a word begins, and its short
// flags that have a secret after them.
func SecretFlags(word, rest string) (n int, flags string) {
	var lower [10]byte
	if n = len(word); n < len("bcp") || n > len(lower) {
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
	case "mysql", "mysqldump", "mysqladmin", "mariadb", "sshpass", "psexec", "psexec64", "mongo", "mongosh", "mongodump", "rdesktop", "plink", "pscp":
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

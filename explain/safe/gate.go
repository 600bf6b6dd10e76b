package safe

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/piece"
	"github.com/defender-err/defender-err/explain/safe/internal/visible"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
	"github.com/defender-err/defender-err/internal/hex"
)

// A Gate lets out texts that were made of others: sentences that quote a part of a
// message, values that were cut out of a URL. It knows the secrets in the texts as
// they came in, because in a part of one the name may be missing, or the beginning
// of the secret. The zero Gate knows none.
type Gate struct{ secrets []string }

const (
	maxSecrets = 64 // that a gate knows
	minSecret  = 6  // characters of one: shorter ones are parts of words as well
	minMixed   = 10 // of a piece of one that is mixed at most
)

// NewGate returns a gate for what is made of the texts.
func NewGate(texts ...string) Gate {
	var g Gate
	for _, s := range texts {
		if suspicious, _ := inspect(s); !suspicious {
			continue
		}
		for start, end := range text(s).secrets {
			if len(g.secrets) == maxSecrets {
				return g
			}
			// "authPassword":"authPassword" is a sample: its value is a name.
			if end-start >= minSecret && !isName(s[start:end]) {
				g.secrets = append(g.secrets, s[start:end])
				if n := strings.IndexAny(s[start:end], "&;,%)]}<>|\"'"); n >= minSecret && len(g.secrets) < maxSecrets {
					g.secrets = append(g.secrets, s[start:start+n]) // what follows may belong to something else
				}
				if _, password, _ := strings.Cut(s[start:end], ":"); len(password) >= minSecret && len(g.secrets) < maxSecrets {
					g.secrets = append(g.secrets, password) // after the name of a user
				}
			}
		}
	}
	return g
}

// And returns a gate for what is made of the texts of both.
func (g Gate) And(other Gate) Gate {
	both := slices.Concat(g.secrets, other.secrets)
	return Gate{both[:min(len(both), maxSecrets)]}
}

// Without returns a gate that also removes what [Named] has found elsewhere in the input.
func (g Gate) Without(named []string) Gate {
	if len(named) == 0 {
		return g
	}
	return Gate{slices.Concat(g.secrets, named)}
}

// Named returns the passwords that a text has after the names of secrets. What a machine
// has made needs no name to be removed, and an ID, an address, or a word that any text may
// have isn't a password.
func Named(s string) (passwords []string) {
	if suspicious, _ := inspect(s); !suspicious {
		return nil
	}
	for start, end := range text(s).secrets {
		if len(passwords) == maxSecrets {
			break
		}
		secret := strings.Trim(s[start:end], "'\"{}.,;+")
		if _, password, isPair := strings.Cut(secret, ":"); isPair { // after the name of a user
			secret = password
		}
		if isPassword(secret) && !slices.Contains(passwords, secret) {
			passwords = append(passwords, secret)
		}
	}
	return passwords
}

// isPassword reports whether a secret is one that only its name tells.
func isPassword(secret string) bool {
	return len(secret) >= minSecret && len(secret) <= maxPassword && isPlainSecret(secret) && !word.Holds(secret) &&
		!word.IsPlace(secret) && !word.IsDotted(secret) && !hex.IsGUID(secret)
}

const maxPassword = 64 // bytes

// isName reports whether a text is one word that ends like the name of a secret.
func isName(s string) bool {
	switch s {
	case "access_token", "refresh_token", "id_token", "client_secret": // as in jsontxt['refresh_token']
		return true
	}
	kind, _ := named.Before(s, 0, len(s))
	return kind != named.None && !strings.ContainsFunc(s, func(r rune) bool { return r > 'z' || !isLetter(byte(r)) })
}

// Text is [Text] for what was made of the texts of the gate.
func (g Gate) Text(s string) string { return g.without(Text(s)) }

// OneLine is [OneLine] for what was made of the texts of the gate.
func (g Gate) OneLine(s string) string { return g.without(OneLine(s)) }

// Line is [Line] for what was made of the texts of the gate.
func (g Gate) Line(s string, limit int) string {
	if len(g.secrets) > 0 {
		s = g.Text(s)
	}
	return Line(s, limit)
}

// Code is [Code] for what was made of the texts of the gate.
func (g Gate) Code(s string) string { return visible.OneLine(g.without(Code(s))) }

// ID is [ID] for what was made of the texts of the gate. What is a piece of a
// longer secret isn't an ID.
func (g Gate) ID(s string) string {
	for _, secret := range g.secrets {
		if len(secret) > len(s) && len(s) >= minSecret && strings.Contains(secret, s) {
			return Mask
		}
		if len(secret) < len(s) {
			s = strings.ReplaceAll(s, secret, Mask)
		}
	}
	return visible.OneLine(ID(s))
}

// without returns s without the secrets, and without the pieces of them that are
// long enough to tell something.
func (g Gate) without(s string) string {
	if len(g.secrets) == 0 || s == "" {
		return s
	}
	for _, secret := range g.secrets {
		s = strings.ReplaceAll(s, secret, Mask)
	}
	var b strings.Builder
	done, run := 0, 0 // run is where the run ends that i is in
	for i := 0; i < len(s); {
		if !word.InRun(s, i) {
			i++
			continue
		}
		begins := i >= run
		if begins {
			run = word.RunEnd(s, i)
		}
		// The rest of a run is compared at each of its words: a long one only once.
		end, found := run, (begins || run-i <= piece.Max) && g.isPiece(s, i, run)
		if !found {
			end = wordEnd(s, i)
			found = end > i && g.isPiece(s, i, end)
		}
		if found {
			b.WriteString(s[done:i])
			b.WriteString(Mask)
			done = end
		}
		i = max(end, i+1)
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// isPiece reports whether s[start:end] is a piece of a secret, by itself or because
// something next to it was left out.
func (g Gate) isPiece(s string, start, end int) bool {
	return g.holds(s[start:end]) || isCutAt(s, start, end) && piece.IsIn(g.secrets, s[start:end], minSecret)
}

// isCutAt reports whether s[start:end] is where something was left out or
// removed.
func isCutAt(s string, start, end int) bool {
	return strings.HasSuffix(s[:start], "…") || strings.HasSuffix(s[:start], Mask) || strings.HasPrefix(s[end:], "…") || strings.HasPrefix(s[end:], Mask) ||
		strings.HasPrefix(s[start:], "...") || strings.HasSuffix(s[:end], "...")
}

// holds reports whether a word is a piece of a secret, and not one that may be in
// any text.
func (g Gate) holds(text string) bool {
	if isName(text) {
		return false
	}
	if len(text) >= minMixed && piece.IsEnd(g.secrets, text) {
		return true
	}
	if len(text) < minSecret || !word.IsDrawn(text) && !(len(text) >= minMixed && word.HasBoth(text)) {
		return false
	}
	return piece.IsIn(g.secrets, text, minSecret)
}

package safe

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/safe/named"
	"github.com/defender-err/defender-err/explain/safe/visible"
	"github.com/defender-err/defender-err/explain/safe/word"
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
				if _, password, _ := strings.Cut(s[start:end], ":"); len(password) >= minSecret && len(g.secrets) < maxSecrets {
					g.secrets = append(g.secrets, password) // after the name of a user
				}
			}
		}
	}
	return g
}

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
	done := 0
	for i := 0; i < len(s); {
		if !word.InRun(s, i) {
			i++
			continue
		}
		end := word.RunEnd(s, i)
		if !g.holds(s[i:end]) && !(isCutAt(s, i, end) && g.contains(s[i:end])) {
			end = wordEnd(s, i)
		}
		if end > i && (g.holds(s[i:end]) || isCutAt(s, i, end) && g.contains(s[i:end])) {
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

// isCutAt reports whether s[start:end] is where something was left out or
// removed.
func isCutAt(s string, start, end int) bool {
	return strings.HasSuffix(s[:start], "…") || strings.HasSuffix(s[:start], Mask) || strings.HasPrefix(s[end:], "…") || strings.HasPrefix(s[end:], Mask) ||
		strings.HasPrefix(s[start:], "...") || strings.HasSuffix(s[:end], "...")
}

// holds reports whether a word is a piece of a secret, and not one that may be in
// any text.
func (g Gate) holds(piece string) bool {
	if isName(piece) {
		return false
	}
	if len(piece) >= minMixed && slices.ContainsFunc(g.secrets, func(secret string) bool { return isEnd(secret, piece) }) {
		return true
	}
	if len(piece) < minSecret || !word.IsDrawn(piece) && !(len(piece) >= minMixed && word.HasBoth(piece)) {
		return false
	}
	return g.contains(piece)
}

// isEnd reports whether a word is the beginning or the end of a secret, or part of one
// that is longer than any name.
func isEnd(secret, piece string) bool {
	return strings.HasPrefix(secret, piece) || strings.HasSuffix(secret, piece) || len(secret) > maxName && piece != strings.ToLower(piece) && strings.Contains(secret, piece)
}

// contains reports whether a word is a piece of a secret.
func (g Gate) contains(piece string) bool {
	piece = strings.Trim(piece, ".")
	return len(piece) >= minSecret && slices.ContainsFunc(g.secrets, func(secret string) bool { return strings.Contains(secret, piece) })
}

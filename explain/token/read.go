package token

import (
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// maxSize is the longest text that is read, in bytes. Tokens are some
// thousand bytes long; they can come in the middle of other text.
const maxSize = 1 << 20

// Read reads a token as people have it: behind "Bearer", in quotes, wrapped,
// percent-encoded, in the answer of the login host, in the middle of other
// text. What was odd is in Token.Problems. The error, if any, is a Problem.
func Read(text []byte) (Token, error) {
	if len(text) > maxSize {
		return Token{}, problem(TooLarge)
	}
	w := wrapping{text: decode(text)}
	if err := w.unwrap(); err != nil {
		return Token{}, err
	}
	t, err := parse(w.text)
	if err != nil {
		return Token{}, err
	}
	t.Problems = append(w.problems, t.Problems...)
	return t, nil
}

// minSignature is how many characters the signature of an RSA key has at
// least: keys are no shorter than 2048 bits.
const minSignature = 342

// parse decodes a token. It hands no signature on to anybody.
func parse(text string) (Token, error) {
	parts := strings.Split(text, ".")
	switch {
	case text == "":
		return Token{}, problem(Empty)
	case len(parts) == 5:
		return Token{}, problem(Encrypted)
	case len(parts) > 3:
		return Token{}, problem(Damaged)
	case len(parts) == 1:
		return Token{}, problem(CutOff)
	}
	unsigned := strings.TrimRight(parts[0], "=") + "." + strings.TrimRight(parts[1], "=") + "."
	unsigned = strings.NewReplacer("+", "-", "/", "_").Replace(unsigned)
	found := jwt.MapClaims{}
	decoded, _, err := jwt.NewParser().ParseUnverified(unsigned, found)
	if err != nil && decoded.Method == nil && len(found) == 0 {
		if len(parts) == 2 {
			return Token{}, problem(CutOff)
		}
		return Token{}, problem(Damaged)
	}
	t := claims(found).token()
	alg, _ := decoded.Header["alg"].(string)
	switch {
	case len(parts) == 2 || parts[2] == "":
		t.Problems = append(t.Problems, problem(NoSignature))
	case (strings.HasPrefix(alg, "RS") || strings.HasPrefix(alg, "PS")) && len(parts[2]) < minSignature:
		t.Problems = append(t.Problems, problem(ShortSignature))
	}
	if t.Kind == ID {
		t.Problems = append(t.Problems, problem(IDToken))
	}
	return t, nil
}

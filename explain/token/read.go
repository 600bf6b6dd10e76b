package token

import (
	"encoding/base64"
	"encoding/json"
	"strings"
)

// maxSize is the longest text that is read, in bytes. Tokens are some
// thousand bytes long; they can come in the middle of other text.
const maxSize = 1 << 20

// Read reads a token as people have it: after "Bearer", in quotes, wrapped,
// percent-encoded, in the answer of the login host, in the middle of other
// text. What was odd is in Token.Problems. The error, if any, is a Problem, not a
// pointer to one: errors.AsType[token.Problem](err) returns it.
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
// least: keys have at least 2048 bits.
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
	header, body := claims{}, claims{}
	damaged := decodePart(parts[0], &header) != nil || decodePart(parts[1], &body) != nil
	alg := header.text("alg")
	if damaged || alg == "" && len(body) == 0 {
		if len(parts) == 2 {
			return Token{}, problem(CutOff)
		}
		return Token{}, problem(Damaged)
	}
	t := body.token()
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

// decodePart decodes the header or the claims of a token. The modules that
// read tokens can verify them as well, and what they link in for that made
// every start of the program 20 % of that of an empty one slower.
func decodePart(text string, to *claims) error {
	text = strings.NewReplacer("+", "-", "/", "_").Replace(strings.TrimRight(text, "="))
	decoded, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return err
	}
	return json.Unmarshal(decoded, to)
}

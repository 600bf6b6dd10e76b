package token

import (
	"net/url"
	"slices"
	"strings"
	"unicode"

	"github.com/go-json-experiment/json/jsontext"
	encoding "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/defender-err/defender-err/catalog"
)

// A wrapping is a token with all that has come with it.
type wrapping struct {
	text     string
	problems []Problem
}

// decode returns a text as UTF-8: PowerShell redirects into UTF-16.
func decode(text []byte) string {
	decoded, _, err := transform.Bytes(encoding.BOMOverride(encoding.UTF8.NewDecoder()), text)
	if err != nil {
		return string(text)
	}
	return string(decoded)
}

func (w *wrapping) note(k ProblemKind) {
	if !slices.ContainsFunc(w.problems, func(p Problem) bool { return p.Kind == k }) {
		w.problems = append(w.problems, problem(k))
	}
}

// maxLayers bounds the work that a text can cause. People wrap twice or so.
const maxLayers = 20

// unwrap takes off what is around the token.
func (w *wrapping) unwrap() error {
	more := true
	for layer := 0; more && layer < maxLayers; layer++ {
		w.text = strings.TrimFunc(w.text, isBlank)
		if isPlaceholder(w.text) {
			return problem(Placeholder)
		}
		var err error
		if more, err = w.peel(); err != nil {
			return err
		}
	}
	return w.isolate()
}

// peel takes off the outermost layer; false if there is none.
func (w *wrapping) peel() (bool, error) {
	s := w.text
	if strings.HasPrefix(s, "{") {
		return w.response()
	}
	if bare := strings.Trim(s, "\"'`‘’“”"); bare != s {
		w.text = bare
		w.note(Quoted)
		return true, nil
	}
	if rest, ok := cutFold(s, "authorization"); ok && strings.HasPrefix(strings.TrimSpace(rest), ":") {
		w.text = strings.TrimSpace(rest)[1:]
		return true, nil
	}
	if rest, ok := cutFold(s, "bearer"); ok && (rest == "" || strings.ContainsRune(" \t\r\n:+%\"'", rune(rest[0]))) {
		if slices.ContainsFunc(w.problems, func(p Problem) bool { return p.Kind == Scheme }) {
			w.note(SchemeDoubled)
		}
		w.text = strings.TrimLeft(rest, ":+")
		w.note(Scheme)
		return true, nil
	}
	if rest, ok := cutFold(s, "access_token="); ok {
		w.text, _, _ = strings.Cut(rest, "&")
		w.note(Response)
		return true, nil
	}
	if plain, err := url.PathUnescape(s); err == nil && plain != s {
		w.text = plain
		w.note(URLEncoded)
		return true, nil
	}
	return false, nil
}

// cutFold is strings.CutPrefix in any letter case.
func cutFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// response takes the token out of a JSON object: the answer of the login
// host, or what az and PowerShell make of it.
func (w *wrapping) response() (bool, error) {
	best, failed := "", false
	d := jsontext.NewDecoder(strings.NewReader(w.text), jsontext.AllowDuplicateNames(true))
	if _, err := d.ReadToken(); err != nil {
		return false, nil
	}
	for d.PeekKind() == '"' {
		key, err := d.ReadToken()
		if err != nil {
			return false, nil
		}
		name := strings.ToLower(key.String())
		if d.PeekKind() != '"' {
			failed = failed || name == "error"
			if d.SkipValue() != nil {
				break
			}
			continue
		}
		value, err := d.ReadToken()
		if err != nil {
			break // cut off inside the value
		}
		switch name {
		case "access_token", "accesstoken", "token":
			best = value.String()
		case "id_token":
			if best == "" {
				best = value.String()
			}
		case "error":
			failed = true
		}
	}
	switch {
	case best != "":
		w.text = best
		w.note(Response)
		return true, nil
	case failed:
		return false, problem(ErrorResponse)
	}
	return false, nil
}

// isolate leaves nothing but the token: it joins lines, and finds the token
// inside other text. Without one it says what the text is instead.
func (w *wrapping) isolate() error {
	s := strings.ReplaceAll(w.text, "\\\n", "\n") // continued in a shell
	if fields := strings.FieldsFunc(s, isBlank); len(fields) > 1 {
		joined := strings.Join(fields, "")
		if strings.HasPrefix(joined, "eyJ") && tokenLength(joined) == len(joined) {
			w.note(Wrapped)
			w.text = joined
			return nil
		}
	}
	start := indexToken(s)
	if start < 0 {
		return problem(strange(s))
	}
	found := s[start : start+tokenLength(s[start:])]
	if abbreviated := strings.HasPrefix(s[start+len(found):], "…") || strings.Contains(found, ".."); abbreviated {
		return problem(CutOff)
	}
	if start > 0 || len(found) < len(s) && !isMask(s[len(found):]) {
		w.note(Surrounded)
	}
	w.text = strings.TrimRight(found, "=")
	return nil
}

// indexToken returns where a token begins, or -1: JSON objects in base64 all
// begin with eyJ.
func indexToken(s string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], "eyJ")
		if i < 0 {
			return -1
		}
		from += i
		if from == 0 || tokenLength(s[from-1:from]) == 0 || s[from-1] == '=' {
			return from
		}
		from += len("eyJ")
	}
}

// tokenLength counts the characters of a token at the start of s.
func tokenLength(s string) int {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		case strings.IndexByte("-_.+/=", c) >= 0:
		default:
			return i
		}
	}
	return len(s)
}

// strange says what a text without a token is.
func strange(s string) ProblemKind {
	switch {
	case s == "":
		return Empty
	case isMask(s):
		return Masked
	case strings.ContainsFunc(s, isBlank):
		return Opaque
	case len(s) >= 34 && len(s) <= 44 && strings.Contains(s, "~"):
		return ClientSecret
	case len(s) > 100 && (strings.HasPrefix(s, "0.") || strings.HasPrefix(s, "1.") || strings.HasPrefix(s, "M.")):
		return RefreshToken
	}
	return Opaque
}

// isPlaceholder reports whether a variable was meant to be there.
func isPlaceholder(s string) bool {
	if len(s) > 100 {
		return false
	}
	switch strings.ToLower(s) {
	case "token", "access_token", "accesstoken", "access-token", "jwt":
		return true
	}
	if len(s) > 2 && s[0] == '%' && s[len(s)-1] == '%' && !strings.ContainsFunc(s, isBlank) {
		return true // of cmd.exe
	}
	return catalog.IsPlaceholder(s)
}

// isMask reports whether a text was put in place of a secret.
func isMask(s string) bool {
	lower := strings.ToLower(s)
	for _, word := range []string{"***", "redact", "masked", "removed", "hidden", "[...]", "xxxxx"} {
		if strings.Contains(lower, word) {
			return true
		}
	}
	return false
}

// isBlank reports whether a character is invisible.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || unicode.In(r, unicode.Cf) || r < ' '
}

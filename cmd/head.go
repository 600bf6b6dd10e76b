package cmd

import (
	"bytes"
	"io"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/safe"
)

// A headReader remembers how its input began, to say what was seen where
// nothing was found.
type headReader struct {
	r    io.Reader
	head []byte
}

// headSize is how many bytes of an input are remembered.
const headSize = 200

func (h *headReader) Read(p []byte) (int, error) {
	n, err := h.r.Read(p)
	if room := headSize - len(h.head); room > 0 {
		h.head = append(h.head, p[:min(n, room)]...)
	}
	return n, err
}

// inputName is what an input is called where a sentence is about it.
func inputName(name string) fact.Text {
	switch name {
	case "-":
		return fact.Text{En: "standard input", Ru: "стандартный ввод"}
	case "argument":
		return fact.Text{En: "the argument", Ru: "аргумент"}
	}
	return fact.Same(safe.OneLine(name))
}

// nothingFound is the error for an input without any response in it.
func nothingFound(name string, h *headReader) error {
	where := inputName(name)
	seen := safe.Line(string(h.head), 60)
	if seen == "" {
		return &exitError{exitNothing, &textError{text: fact.Textf("%s is empty", "пусто: %s", where)}, fact.Text{
			En: "curl -f discards the body of an error (--fail-with-body keeps it); for a call that got no response, add -v 2>&1",
			Ru: "curl -f отбрасывает тело ошибки (--fail-with-body сохраняет его); если ответа не было, добавьте -v 2>&1"}}
	}
	if looksLikeToken(h.head) {
		return &exitError{exitNothing, &textError{text: fact.Textf("%s contains an access token, not a response", "%s: это токен доступа, а не ответ", where)},
			fact.Text{En: "defender-err token shows what a token allows", Ru: "что разрешает токен, покажет defender-err token"}}
	}
	return &exitError{exitNothing,
		&textError{text: fact.Textf("%s contains nothing that looks like an API response; it starts with %q", "%s: ничего похожего на ответ API; начало: %q", where, seen)},
		fact.Text{En: "explain reads response bodies, curl output, logs, and codes; see defender-err help formats",
			Ru: "explain читает тела ответов, вывод curl, журналы и коды; см. defender-err help formats"}}
}

// looksLikeToken reports whether an input begins like an access token, which may
// come after Bearer, in quotes, or in the answer of the sign-in host.
func looksLikeToken(head []byte) bool {
	head = bytes.TrimLeft(head, " \t\r\n\"'")
	for _, before := range [...]string{"Authorization:", "authorization:", "Bearer", "bearer"} {
		head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte(before)), " ")
	}
	return bytes.HasPrefix(head, []byte("eyJ")) || bytes.HasPrefix(head, []byte("{")) && bytes.Contains(head, []byte(`"access_token"`))
}

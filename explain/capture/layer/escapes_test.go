package layer

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestEscapes(t *testing.T) {
	check(t, undoEscapes, []wrapped{
		{"JSON", `{\"error\":{\"code\":\"Forbidden\"}}`, `{"error":{"code":"Forbidden"}}`},
		{"lines", `HTTP/1.1 403\r\na: b\r\n\r\n{}`, "HTTP/1.1 403\na: b\n\n{}"},
		{".NET", `{\u0022a\u0022:1}`, `{"a":1}`},
		{"colors", `\u001b[31ma\u001b[0m\n\n\n`, "a\n\n\n"},
		{"a path", `C:\new\table`, ""},
	})
}

func TestUnescape(t *testing.T) {
	got := Unescape(text.New(`a\nb\"c\u0041\rd\`, 100))
	if got.S != "a\nb\"cAd\\" {
		t.Errorf("got %q", got.S)
	}
	for offset, want := range []int{100, 101, 103, 105, 106, 107, 115, 116, 117} {
		if place := got.Place(offset); place != want {
			t.Errorf("byte %d of %q comes from %d, want %d", offset, got.S, place, want)
		}
	}
}

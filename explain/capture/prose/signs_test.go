package prose

import (
	"strings"
	"testing"
)

func TestSignsOf(t *testing.T) {
	far := strings.Repeat("a line of a log\n", 4000)
	tests := []struct {
		text string
		want Signs
	}{
		{"I get the following error when I run the query:", Signs{Troubled: true}},
		{"since Monday it doesn't work. Does anybody know what I have to change?", Signs{true, true}},
		{"we’re getting this, any ideas?", Signs{true, true}},
		{"> we are\n> getting a 403", Signs{Troubled: true}},
		{"после обновления не работает, подскажите", Signs{true, true}},
		{"Ich bekomme folgende Fehlermeldung", Signs{Troubled: true}},
		{far + "any idea?\n" + far, Signs{}}, // in the middle of a log
		{far + "Any idea?", Signs{Asks: true}},
		{"You get a 403 if the token has no role.", Signs{}},
		{"Why might a 403 come back?", Signs{}},
		{"wig etching", Signs{}},
		{"", Signs{}},
	}
	for _, tt := range tests {
		if got := SignsOf(tt.text); got != tt.want {
			t.Errorf("%.60q: %+v, want %+v", tt.text, got, tt.want)
		}
	}
}

package fact

import (
	"strings"
	"testing"
)

// TestTextIn holds that a further language gets the sentence and its values apart, also
// where texts are in texts.
func TestTextIn(t *testing.T) {
	tr := Translation{
		"%s has %d entries": "%[2]d Einträge in %[1]s", "the list": "die Liste", "%d day": "%d Tag", "%d days": "%d Tage",
	}
	list := Text{En: "the list", Ru: "список"}
	tests := []struct {
		name         string
		text         Text
		en, ru, want string
	}{
		{"as it is", list, "the list", "список", "die Liste"},
		{"not translated", Text{En: "gone", Ru: "нет"}, "gone", "нет", "gone"},
		{"a name", Same("the list"), "the list", "the list", "the list"},
		{"values in another order", Textf("%s has %d entries", "%s: элементов %d", list, 3), "the list has 3 entries", "список: элементов 3", "3 Einträge in die Liste"},
		{"one", Plural(1, "%d day", "%d days", "%d дн."), "1 day", "1 дн.", "1 Tag"},
		{"many", Plural(2, "%d day", "%d days", "%d дн."), "2 days", "2 дн.", "2 Tage"},
		{"joined", Join([]Text{list, Plural(1, "%d day", "%d days", "%d дн.")}, ", "), "the list, 1 day", "список, 1 дн.", "die Liste, 1 Tag"},
		{"changed", list.Map(strings.ToUpper), "THE LIST", "СПИСОК", "DIE LISTE"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.text.En != tt.en || tt.text.Ru != tt.ru {
				t.Errorf("got %q and %q, want %q and %q", tt.text.En, tt.text.Ru, tt.en, tt.ru)
			}
			if got := tt.text.In(tr); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

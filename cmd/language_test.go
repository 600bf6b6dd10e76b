package cmd

import (
	"testing"

	"github.com/defender-err/defender-err/explain"
)

func TestWantLanguage(t *testing.T) {
	tests := []struct {
		name string
		flag string
		env  map[string]string
		want explain.Language
	}{
		{"nothing", "", nil, explain.English()},
		{"flag", "ru", map[string]string{"LC_ALL": "en_US.UTF-8"}, explain.Russian()},
		{"own variable", "", map[string]string{"DEFENDER_ERR_LANG": "ru", "LANG": "en_US"}, explain.Russian()},
		{"LC_ALL before LANG", "", map[string]string{"LC_ALL": "en_GB.UTF-8", "LANG": "ru_RU.UTF-8"}, explain.English()},
		{"LC_MESSAGES before LANG", "", map[string]string{"LC_MESSAGES": "ru_RU.UTF-8", "LANG": "en_US.UTF-8"}, explain.Russian()},
		{"with a modifier", "", map[string]string{"LANG": "ru_UA.KOI8-U@euro"}, explain.Russian()},
		{"as in a browser", "", map[string]string{"LANG": "ru-RU"}, explain.Russian()},
		{"another one", "", map[string]string{"LANG": "de_DE.UTF-8"}, explain.English()},
		{"none", "", map[string]string{"LC_ALL": "C.UTF-8", "LANG": "ru_RU.UTF-8"}, explain.English()},
		{"begins alike", "", map[string]string{"LANG": "run_BI"}, explain.English()},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := wantLanguage(tt.flag, &Streams{Getenv: func(name string) string { return tt.env[name] }})
			if got != tt.want || err != nil {
				t.Errorf("got %v, %v, want %v", got, err, tt.want)
			}
		})
	}
}

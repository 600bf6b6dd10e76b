package cmd

import "testing"

func TestWantColor(t *testing.T) {
	type env map[string]string
	tests := []struct {
		flag string
		tty  bool
		env  env
		want bool
	}{
		{"auto", true, nil, true},
		{"auto", false, nil, false},
		{"always", false, env{"NO_COLOR": "1"}, true},
		{"never", true, env{"FORCE_COLOR": "1"}, false},
		{"auto", true, env{"NO_COLOR": "1"}, false},
		{"auto", true, env{"NO_COLOR": ""}, true},
		{"auto", true, env{"NO_COLOR": "1", "FORCE_COLOR": "1"}, false},
		{"auto", false, env{"FORCE_COLOR": "1"}, true},
		{"auto", false, env{"FORCE_COLOR": "0"}, false},
		{"auto", false, env{"CLICOLOR_FORCE": "1"}, true},
		{"auto", false, env{"CLICOLOR_FORCE": "1", "TERM": "dumb"}, true},
		{"auto", true, env{"TERM": "dumb"}, false},
		{"auto", true, env{"CLICOLOR": "0"}, false},
	}
	for _, tt := range tests {
		getenv := func(name string) string { return tt.env[name] }
		if got := wantColor(tt.flag, tt.tty, getenv); got != tt.want {
			t.Errorf("wantColor(%s, tty %t, %v) = %t, want %t", tt.flag, tt.tty, tt.env, got, tt.want)
		}
	}
}

package cmd

import "github.com/defender-err/defender-err/cmd/render"

// outStyle is how standard output looks, with color as the flag says.
func outStyle(s *Streams, flag string) render.Style {
	return render.NewStyle(wantColor(flag, s.OutTTY, s.Getenv), s.Width)
}

// wantColor decides for one stream. The flag beats the environment, and a
// request to be plain beats a request to be colorful. FORCE beats
// TERM=dumb because some CI systems set that while showing color.
func wantColor(flag string, tty bool, getenv func(string) string) bool {
	set := func(name string) bool { v := getenv(name); return v != "" && v != "0" }
	switch {
	case flag == "always":
		return true
	case flag == "never":
		return false
	case getenv("NO_COLOR") != "":
		return false
	case set("CLICOLOR_FORCE"), set("FORCE_COLOR"):
		return true
	case getenv("TERM") == "dumb", getenv("CLICOLOR") == "0":
		return false
	}
	return tty
}

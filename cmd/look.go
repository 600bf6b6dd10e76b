package cmd

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
)

// A look is what the flags say about how answers look.
type look struct {
	color string // auto, always, or never
	lang  string // "" if the environment decides

	// Answers, help, and failures are written in this language. Help is written before the
	// flags are parsed, so the language follows from what looks like --lang and from the
	// environment; the parsed flag changes it if it differs.
	language explain.Language
	asked    string // what looked like --lang
}

// say returns a text of the help.
func (l *look) say(t fact.Text) string { return l.language.Of(t) }

// style returns how standard output looks.
func (l look) style(s *Streams) render.Style {
	style := render.NewStyle(wantColor(l.color, s.OutTTY, s.Getenv), s.Width, l.language)
	if wantLinks(s) {
		return style.Linked()
	}
	return style
}

// wantColor decides for one stream. The flag beats the environment. NO_COLOR
// beats FORCE_COLOR, which beats TERM=dumb, because some CI systems set that
// while showing color.
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

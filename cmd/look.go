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

	help explain.Language // of help and of failures, known before the flags are parsed
}

// say returns a text of the help.
func (l *look) say(t fact.Text) string { return l.help.Of(t) }

// style returns how standard output looks.
func (l look) style(s *Streams) render.Style {
	style := render.NewStyle(wantColor(l.color, s.OutTTY, s.Getenv), s.Width, l.language(s))
	if wantLinks(s) {
		return style.Linked()
	}
	return style
}

// language returns the language of the answers.
func (l look) language(s *Streams) explain.Language { return wantLanguage(l.lang, s.Getenv) }

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

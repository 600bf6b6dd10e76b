package cmd

import "strings"

// wantLinks reports whether addresses on standard output are hyperlinks (OSC 8).
// A terminal can't be asked whether it takes them, and some that don't print
// garbage, so only terminals that are known to take them get any.
func wantLinks(s *Streams) bool {
	if !s.OutTTY {
		return false
	}
	if force := s.Getenv("FORCE_HYPERLINK"); force != "" {
		return force != "0"
	}
	term := s.Getenv("TERM")
	for _, without := range [...]string{"screen", "tmux", "dumb", "linux"} {
		if strings.HasPrefix(term, without) {
			return false
		}
	}
	for _, name := range [...]string{"WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE", "GHOSTTY_RESOURCES_DIR"} {
		if s.Getenv(name) != "" {
			return true
		}
	}
	switch s.Getenv("TERM_PROGRAM") {
	case "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper":
		return true
	}
	if vte := s.Getenv("VTE_VERSION"); len(vte) >= 4 && vte >= "5002" || len(vte) > 4 {
		return true
	}
	return strings.HasPrefix(term, "xterm-kitty") || strings.HasPrefix(term, "alacritty") || strings.HasPrefix(term, "foot")
}

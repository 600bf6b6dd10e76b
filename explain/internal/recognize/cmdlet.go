package recognize

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
)

// cmdletSaid returns what a cmdlet of the cloud said when it failed, and the number
// of its line, from 0. PowerShell breaks it at the width of the console, and shows
// below it where that was.
//
//	Connect-PnPOnline : The sign-in name or password does not match one in the
//	Microsoft account system.
//	At C:\jobs\Delete Folder.ps1:2 char:1
func cmdletSaid(text string) (said string, number int, ok bool) {
	const most = 8 // cmdlets that say something
	lines := strings.Split(text, "\n")
	at, tried := 0, 0
	for n, line := range lines {
		_, said, ok := catalog.CloudCmdlet(line)
		if ok && said != "" && tried < most {
			whole, placed := wholeSaid(said, lines[n+1:])
			if placed || tellsOfFault(said) {
				tried++
				if capture.Happened(text, said, at+strings.Index(line, said)) {
					return whole, n, true
				}
			}
		}
		at += len(line) + 1
	}
	return "", 0, false
}

// wholeSaid returns what was said together with the lines on which it goes on, and
// whether PowerShell shows the place below it.
func wholeSaid(said string, below []string) (whole string, placed bool) {
	const most = 6 // lines
	whole = said
	for _, line := range below[:min(len(below), most)] {
		line = strings.Trim(line, " \t\r>|")
		switch {
		case strings.HasPrefix(line, "At ") && strings.Contains(line, ":"), strings.HasPrefix(line, "+ "), strings.HasPrefix(line, "Line"):
			return whole, true
		case line == "":
			return said, false
		}
		whole += " " + line
	}
	return said, false
}

// tellsOfFault reports whether a text says that something went wrong.
func tellsOfFault(text string) bool {
	text = " " + strings.ToLower(text)
	for _, word := range [...]string{"error", "exception", "fail", "not ", " no ", "n't ", "missing", "refused", "blocked", "cannot", "unable", "could", "denied", "invalid", "unauthorized", "expired"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

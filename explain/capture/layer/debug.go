package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoDebug moves the values in the -Debug output of the Graph PowerShell SDK
// up to the line of their labels:
//
//	DEBUG: ============================ HTTP REQUEST ============================
//
//	HTTP Method:
//	GET
//
//	Absolute Uri:
//	https://graph.microsoft.com/v1.0/security/incidents
func undoDebug(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "= HTTP RE") {
		return t, false
	}
	e := text.NewEdit(t)
	for _, l := range linesOf(t.S) {
		switch l.of(t.S) {
		case "HTTP Method:", "Absolute Uri:", "Status Code:":
		default:
			continue
		}
		if ascii.ByteAt(t.S, l.end+1) == '\n' || l.end == len(t.S) {
			continue
		}
		e.Replace(l.end, l.end+1, " ")
	}
	return e.Text()
}

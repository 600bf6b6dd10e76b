package render

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain"
)

// TestMessages holds how the message and the one inside it are shown: wrapped and
// shortened on a terminal, whole elsewhere, and in Markdown as what others have
// said.
func TestMessages(t *testing.T) {
	both := explain.Explanation{Status: 400, Message: "The response is not in a JSON format.", InnerMessage: "Invalid *subscription* id or resource group\nor API connection"}
	inner := explain.Explanation{Status: 400, InnerMessage: "Syntax Error"}
	outer := explain.Explanation{Status: 400, Message: "Syntax Error"}
	tests := []struct {
		name string
		form Form
		e    explain.Explanation
		want string // behind the headline
	}{
		{"40 columns", Text(NewStyle(false, 40, explain.English)), both, `
  The response is not in a JSON format.
  Inner message: Invalid *subscription*
                 id or resource group...

`},
		{"40 columns, in full", Text(NewStyle(false, 40, explain.English).Full()), both, `
  The response is not in a JSON format.
  Inner message: Invalid *subscription*
                 id or resource group
                 or API connection

`},
		{"80 columns", Text(NewStyle(false, 80, explain.English)), both, `
  The response is not in a JSON format.
  Inner message: Invalid *subscription* id or resource group
                 or API connection

`},
		{"inner only", Text(NewStyle(false, 0, explain.English)), inner, "\n  Syntax Error\n\n"},
		{"outer only", Text(NewStyle(false, 0, explain.English)), outer, "\n  Syntax Error\n\n"},
		{"Markdown", Markdown(explain.English), both, `

> The response is not in a JSON format.

Inner message:

> Invalid \*subscription\* id or resource group
> or API connection

`},
		{"Markdown, inner only", Markdown(explain.English), inner, "\n\nInner message:\n\n> Syntax Error\n\n"},
		{"Markdown, outer only", Markdown(explain.English), outer, "\n\n> Syntax Error\n\n"},
	}
	for _, tt := range tests {
		_, got, _ := strings.Cut(string(tt.form.Append(nil, tt.e)), "400 Bad Request")
		got, _, _ = strings.Cut(got, "Retry")
		if got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

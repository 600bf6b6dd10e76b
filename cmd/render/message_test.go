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
		want string // after the headline
	}{
		{"40 columns", Text(NewStyle(false, 40, explain.English())), both, `
  The response is not in a JSON format.
  Inner message: Invalid *subscription*
                 id or resource group...

`},
		{"40 columns, in full", Text(NewStyle(false, 40, explain.English()).Full()), both, `
  The response is not in a JSON format.
  Inner message: Invalid *subscription*
                 id or resource group
                 or API connection

`},
		{"80 columns", Text(NewStyle(false, 80, explain.English())), both, `
  The response is not in a JSON format.
  Inner message: Invalid *subscription* id or resource group
                 or API connection

`},
		{"inner only", Text(NewStyle(false, 0, explain.English())), inner, "\n  Syntax Error\n\n"},
		{"outer only", Text(NewStyle(false, 0, explain.English())), outer, "\n  Syntax Error\n\n"},
		{"Markdown", Markdown(explain.English()), both, `

> The response is not in a JSON format.

Inner message:

> Invalid \*subscription\* id or resource group
> or API connection

`},
		{"Markdown, inner only", Markdown(explain.English()), inner, "\n\nInner message:\n\n> Syntax Error\n\n"},
		{"Markdown, outer only", Markdown(explain.English()), outer, "\n\n> Syntax Error\n\n"},
	}
	for _, tt := range tests {
		_, got, _ := strings.Cut(string(tt.form.Append(nil, tt.e)), "400 Bad Request")
		got, _, _ = strings.Cut(got, "Retry")
		if got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

// TestShownEvidence holds that an answer doesn't say the message a second time, unless it
// shows everything.
func TestShownEvidence(t *testing.T) {
	e := explain.Explanation{Code: "AADSTS50173", Kind: explain.KindError, Message: "The grant  was revoked. Sign in again.", Causes: []explain.Cause{
		{ID: "password-changed", Certainty: "likely", Summary: "The password was changed.", Evidence: "the message says “The grant was revoked. …”", IsQuote: true},
		{ID: "other", Certainty: "likely", Summary: "Other.", Evidence: "the message says “revoked”", IsQuote: true},
		{ID: "third", Certainty: "possible", Summary: "Third.", Evidence: "the log says “The grant was”"},
	}}
	for _, width := range []int{0, 80} {
		screen := string(Text(NewStyle(false, width, explain.English())).Append(nil, e))
		for _, want := range []string{"Evidence  the message above\n", "Evidence  the message says “revoked”\n"} {
			if !strings.Contains(screen, want) {
				t.Errorf("%d columns: %q isn't in %s", width, want, screen)
			}
		}
	}
	for _, all := range []Style{NewStyle(false, 0, explain.English()).Full(), NewStyle(false, 80, explain.English()).Full()} {
		if text := string(Text(all).Append(nil, e)); !strings.Contains(text, "the message says “The grant was revoked. …”") {
			t.Errorf("the words are missing in %s", text)
		}
	}
}

// TestAfterColon holds that a Russian sentence goes on in lower case after a colon.
func TestAfterColon(t *testing.T) {
	for text, want := range map[string]string{
		"В токене нет разрешения.": "в токене нет разрешения.",
		"Токен просрочен.":         "токен просрочен.",
		"ИТ-отдел закрыл доступ.":  "ИТ-отдел закрыл доступ.",
		"URL неверен.":             "URL неверен.",
		"\"x\" — не дата.":         "\"x\" — не дата.",
		"":                         "",
	} {
		if got := afterColon(text, explain.Russian()); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
		if got := afterColon(text, explain.English()); got != text {
			t.Errorf("%q: got %q in English", text, got)
		}
	}
}

// TestMeaningOnce holds that the meaning isn't shown where the first cause says the same.
func TestMeaningOnce(t *testing.T) {
	style := NewStyle(false, 0, explain.English())
	for _, tt := range []struct {
		meaning, summary string
		style            Style
		shown            bool
	}{
		{"The token lacks permissions that this operation requires.", "The token lacks permissions that this operation requires.", style, false},
		{"The application admits only assigned users.", "The application admits only assigned users and groups, and this user isn't assigned.", style, false},
		{"The application admits only assigned users.", "The application admits only assigned users and groups, and this user isn't assigned.", style.Full(), true},
		{"Exchange denied access to this mailbox.", "The token lacks the permission that this operation requires.", style, true},
		{"It is.", "It is.", style, true},
	} {
		e := explain.Explanation{Status: 403, Message: "refused", Meaning: tt.meaning, Causes: []explain.Cause{{Summary: tt.summary}}}
		if got := string(Text(tt.style).Append(nil, e)); strings.Contains(got, "Meaning ") != tt.shown {
			t.Errorf("%s, %s: shown is not %v\n%s", tt.meaning, tt.summary, tt.shown, got)
		}
	}
}

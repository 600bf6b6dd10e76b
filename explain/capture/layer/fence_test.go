package layer

import (
	"testing"
)

func TestFences(t *testing.T) {
	check(t, undoFences, []wrapped{
		{"Markdown", "see\n```json\n{}\n```\nend", "see\n\n{}\n\nend"},
		{"Jira", "{code:json|title=x}\n{}\n{code}", "\n{}\n"},
		{"a forum", "[code]\n{}\n[/code]\n", "\n{}\n\n"},
		{"Slack", "```{\n}```\nend", "{\n}\nend"},
		{"code in a line", "```a``` b\n{\"code\": 1}\n~~~~ ^", ""},
	})
}

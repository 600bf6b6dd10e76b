package layer

import (
	"testing"
)

func TestBox(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"Terraform", "╷\n│ Error: 403\n│ \n│   with x\n╵\n", "\nError: 403\n\n  with x\n\n"},
		{"a frame with a title", "╭─ Error ──────────╮\n│ 403 Forbidden    │\n│ │ nested │ x     │\n╰──────────────────╯\n", "Error\n403 Forbidden\n│ nested │ x\n\n"},
		{"ASCII", "| Error: 403\n|\n|   with x\n", "Error: 403\n\n  with x\n"},
		{"a table", "| a | b |\n| 1 | 2 |\n", ""},
	})
}

func TestFrame(t *testing.T) {
	check(t, undoFrame, []wrapped{
		{"a frame", "see\n+-----------+\n| 403       |\n|           |\n| Forbidden |\n+-----------+\nend", "see\n\n403\n\nForbidden\n\nend"},
		{"a table", "+---+---+\n| a | b |\n+---+---+", ""},
	})
}

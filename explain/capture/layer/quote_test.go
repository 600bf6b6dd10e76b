package layer

import (
	"testing"
)

func TestQuote(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"a mail", "> HTTP/1.1 403 Forbidden\n>\n> {}\n", "HTTP/1.1 403 Forbidden\n\n{}\n"},
		{"an answer between the lines", "We see\n> 403 Forbidden\n> for isolate\nsince today.\n", "We see\n403 Forbidden\nfor isolate\nsince today.\n"},
		{"two marks without a blank", ">>2024-07-11 16:50:18 PM Creating user object...\n>> Failed: 403\n>>PS>TerminatingError(): 403\n", "2024-07-11 16:50:18 PM Creating user object...\nFailed: 403\nPS>TerminatingError(): 403\n"},
		{"curl -v", "> GET / HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 403\n", ""},
		{"Python", "a\n>>> f()\n>>> g()\n", ""},
	})
}

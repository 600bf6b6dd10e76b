package cmd

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/internal/planted"
)

// everyCommand is every command that shows something of what it is given, in each
// of its formats.
var everyCommand = [][]string{
	{"explain"}, {"explain", "-o", "json"}, {"explain", "-o", "markdown"}, {"explain", "--support"}, {"explain", "--each-line"},
	{"summary"}, {"summary", "-o", "json"}, {"summary", "--by", "message", "-o", "csv"}, {"summary", "--by", "message", "-o", "markdown"},
	{"check", "isolate-machine"}, {"check", "isolate-machine", "-o", "json"}, {"check", "isolate-machine", "-o", "github"},
	{"token"}, {"token", "-o", "json"},
}

// A place is where a text appears in an input.
type place struct {
	name  string
	input func(t *testing.T, text string) string
	args  func(text string) []string // behind the command and its flags
}

func places() []place {
	body := func(format string) func(*testing.T, string) string {
		return func(t *testing.T, text string) string { return fmt.Sprintf(format, quoted(t, text)) }
	}
	return []place{
		{name: "the input", input: func(_ *testing.T, text string) string { return text }},
		{name: "message", input: body(`{"error":{"code":"Forbidden","message":%s}}`)},
		{name: "message of an unknown code", input: body(`{"error":{"code":"FluxCapacitorEmpty","message":%s}}`)},
		{name: "middle of a message", input: func(t *testing.T, text string) string {
			return fmt.Sprintf(`{"error":{"code":"BadRequest","message":%s}}`, quoted(t, "The call failed:\n"+text+"\nSee the log."))
		}},
		{name: "inner message", input: func(t *testing.T, text string) string {
			return fmt.Sprintf(`{"error":{"code":"BadRequest","message":%s}}`, quoted(t, fmt.Sprintf(`{"error":{"code":"Foo","message":%s}}`, quoted(t, text))))
		}},
		{name: "message of Entra ID", input: body(`{"error":"invalid_request","error_description":%s}`)},
		{name: "line of a log", input: func(_ *testing.T, text string) string {
			return "2026-11-23T08:00:00Z ERROR calling " + text + `: 403 {"error":{"code":"Forbidden","message":"no"}}`
		}},
		{name: "URL", input: func(_ *testing.T, text string) string {
			text, _, _ = strings.Cut(text, "\n")
			return "> GET /api/machines?" + text + " HTTP/1.1\n> Host: api.security.microsoft.com\n>\n< HTTP/1.1 403 Forbidden\n<\n" + `{"error":{"code":"Forbidden","message":"no"}}`
		}},
		{name: "trace", input: func(_ *testing.T, text string) string {
			return "> POST /api/machines HTTP/1.1\n> Host: api.security.microsoft.com\n> " + text + "\n>\n< HTTP/1.1 403 Forbidden\n<\n" + `{"error":{"code":"Forbidden","message":"no"}}`
		}},
		{name: "record of PowerShell", input: func(_ *testing.T, text string) string {
			return "Connect-Foo : Response status code does not indicate success: 403 (Forbidden).\nAt line:1 char:1\n+ " + strings.ReplaceAll(text, "\n", "\n+ ") +
				"\n+ ~~~~\n    + FullyQualifiedErrorId : WebCmdletWebResponseException\n"
		}},
		{name: "request body", input: func(t *testing.T, text string) string { return fmt.Sprintf(`{"Comment":%s,"Foo":1}`, quoted(t, text)) }},
		{name: "name of a file", args: func(text string) []string { return []string{"-f", text} }},
		{name: "format", args: func(text string) []string { return []string{"-o", text} }},
		{name: "flag", args: func(text string) []string { return []string{"--no-such=" + text} }},
	}
}

// TestNoFormGetsOut plants the names of secrets in every notation into every
// place, and looks for the secrets in all that is written.
func TestNoFormGetsOut(t *testing.T) {
	every := 7 // which of the forms are planted
	if testing.Short() {
		every = 101
	}
	r := rand.New(rand.NewPCG(3, 4))
	runs, n := 0, 0
	for form := range planted.Forms(r) {
		if n++; n%every != 0 {
			continue
		}
		for i, p := range places() {
			args := everyCommand[(n/every+i)%len(everyCommand)]
			input := ""
			if p.name == "inner message" && form.Notation.Name == "value and name" {
				continue // the message is cut between them
			}
			if p.input != nil {
				input = p.input(t, form.Text)
			}
			if p.args != nil {
				args = append(args[:len(args):len(args)], p.args(form.Text)...)
			}
			runs++
			_, out, errOut := run(t, []byte(input), args...)
			if part := leaked(out+errOut, form.Secret); part != "" {
				at := strings.Index(out+errOut, part)
				t.Errorf("%s, %v, %s: %q comes out: %q", p.name, args, form.Notation.Name, form.Text, (out + errOut)[max(at-60, 0):min(at+40, len(out+errOut))])
			}
		}
	}
	t.Logf("%d runs", runs)
}

// leaked returns a part of a secret that is in a text.
func leaked(text, secret string) string {
	const part = 6
	for i := 0; i+part <= len(secret); i++ {
		if strings.Contains(text, secret[i:i+part]) {
			return secret[i : i+part]
		}
	}
	return ""
}

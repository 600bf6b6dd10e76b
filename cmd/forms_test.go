package cmd

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/internal/planted"
)

// everyCommand is every command that shows something of what it is given, in each
// of its formats.
var everyCommand = [][]string{
	{"explain"}, {"explain", "-o", "json"}, {"explain", "-o", "markdown"}, {"explain", "--support"}, {"explain", "--each-line"}, {"explain", "--full"}, {"explain", "--brief"},
	{"summary"}, {"summary", "-o", "json"}, {"summary", "--by", "message", "-o", "csv"}, {"summary", "--by", "message", "-o", "markdown"},
	{"check", "isolate-machine"}, {"check", "isolate-machine", "-o", "json"}, {"check", "isolate-machine", "-o", "github"},
	{"token"}, {"token", "-o", "json"},
}

// A place is where a text appears in an input.
type place struct {
	name  string
	input func(t *testing.T, text string) string
	args  func(text string) []string // after the command and its flags
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

var randomForms = flag.Int("forms", 2000, "how many forms TestFormsAtRandom makes")

// valueKinds are the kinds of secrets that a name can have for its value; a person
// makes the last one up.
var valueKinds = []string{"w", "cs", "b64", "b64u", "jwt", "hf", "gh", "dapi", "hex32", "w40", "rt", "pw"}

// TestFormsAtRandom makes forms of a name, a notation, and a kind of value, puts each
// into a place, and looks for the secret in what a command writes. 100,000 of them
// (go test ./cmd -run TestFormsAtRandom -forms 100000) take a minute and a half on two cores.
func TestFormsAtRandom(t *testing.T) {
	n := *randomForms
	if testing.Short() {
		n /= 10
	}
	r := rand.New(rand.NewPCG(uint64(n), 11))
	names, notations, places := planted.Names(), planted.Notations(), places()
	leaks := 0
	for range n {
		name, notation, kind := names[r.IntN(len(names))], notations[r.IntN(len(notations))], valueKinds[r.IntN(len(valueKinds))]
		if name.Kind != planted.Secret && (kind == "pw" || kind == "hex32") || name.Kind > planted.Vague {
			continue // what else such a name has for its value looks like this, too
		}
		if kind == "pw" && notation.Telling && strings.HasPrefix(notation.Name, "sentence") {
			continue // SECURITY.md doesn't promise it
		}
		plant := planted.Make(r, kind)
		text := planted.Write(name, notation, plant.Written)
		p, args := places[r.IntN(len(places))], everyCommand[r.IntN(len(everyCommand))]
		if p.name == "inner message" && notation.Name == "value and name" {
			continue // the message is cut between them
		}
		input := ""
		if p.input != nil {
			input = p.input(t, text)
		}
		if p.args != nil {
			args = append(args[:len(args):len(args)], p.args(text)...)
		}
		_, out, errOut := run(t, []byte(input), args...)
		if part := plant.Leak(out + errOut); part != "" {
			if leaks++; leaks <= 40 {
				at := strings.Index(out+errOut, part)
				t.Errorf("%s, %v, %s, %s: %q comes out: %q", p.name, args[:min(3, len(args))], notation.Name, kind, text, (out + errOut)[max(at-60, 0):min(at+40, len(out+errOut))])
			}
		}
	}
	t.Logf("%d forms, %d leaks", n, leaks)
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

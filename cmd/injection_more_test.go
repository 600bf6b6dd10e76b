package cmd

import (
	"encoding/base64"
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// TestNothingIsInjectedInChecks puts each payload into what check shows of a request,
// and what token shows of a token, in each of their formats and languages.
func TestNothingIsInjectedInChecks(t *testing.T) {
	inJSON := func(format string) func(*testing.T, string) string {
		return func(t *testing.T, text string) string {
			q := quoted(t, text)
			return strings.ReplaceAll(format, "§", q[1:len(q)-1])
		}
	}
	call := func(args ...string) func(string) []string {
		return func(text string) []string {
			var called []string
			for _, arg := range args {
				called = append(called, strings.ReplaceAll(arg, "§", text))
			}
			return called
		}
	}
	inToken := func(format string) func(*testing.T, string) string {
		return func(t *testing.T, text string) string {
			claims := inJSON(format)(t, text)
			return base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"RS256","typ":"JWT"}`)) + "." + base64.RawURLEncoding.EncodeToString([]byte(claims)) + ".c2lnbmF0dXJl"
		}
	}
	isolate := call("isolate-machine")
	fields := []struct {
		name    string
		command string
		input   func(*testing.T, string) string
		args    func(string) []string
	}{
		{"value", "check", inJSON(`{"Comment":"x","IsolationType":"§"}`), isolate},
		{"name", "check", inJSON(`{"§":1,"Comment":"x","IsolationType":"Full"}`), isolate},
		{"list", "check", inJSON(`{"Comment":["§"],"IsolationType":{"§":"§"}}`), isolate},
		{"request", "check", func(_ *testing.T, text string) string { return text }, isolate},
		{"lines", "check", func(_ *testing.T, text string) string { return "{\n \"Comment\": " + text + "\n}" }, isolate},
		{"path", "check", inJSON("{}"), call("POST", "https://api.security.microsoft.com/api/machines/§/isolate")},
		{"query", "check", inJSON("{}"), call("GET", "https://api.security.microsoft.com/api/machines?$filter=§ eq '§'&§=1")},
		{"curl", "check", inJSON(""), call("--curl", "curl -X POST https://api.security.microsoft.com/api/machines/1/isolate -d '{\"§\":1}' -H 'a: §'")},
		{"operation", "check", inJSON("{}"), call("--", "§")},
		{"claims", "token", inToken(`{"aud":"§","iss":"§","tid":"§","appid":"§","app_displayname":"§","roles":["§"],"scp":"§","upn":"§","name":"§","exp":1}`), call()},
		{"operation of a token", "token", inToken(`{"aud":"https://graph.microsoft.com","roles":["§"]}`), call("--for", "§")},
		{"operations", "operations", inJSON(""), call("--", "§")},
		{"search", "list", inJSON(""), call("--search", "§")},
	}
	formats := map[string][]struct {
		args  []string
		check func(payload, out string) string
	}{
		"check": {
			{[]string{"check"}, injectedText}, {[]string{"check", "--lang", "ru"}, injectedText},
			{[]string{"check", "-o", "json"}, injectedJSON}, {[]string{"check", "-o", "github"}, injectedAnnotation},
		},
		"token":      {{[]string{"token"}, injectedText}, {[]string{"token", "--lang", "ru"}, injectedText}, {[]string{"token", "-o", "json"}, injectedJSON}},
		"operations": {{[]string{"operations"}, injectedText}, {[]string{"operations", "-o", "json"}, injectedJSON}},
		"list":       {{[]string{"list"}, injectedText}, {[]string{"list", "-o", "json"}, injectedJSON}},
	}
	runs := 0
	for _, field := range fields {
		for i, payload := range payloads {
			if testing.Short() && i%7 != 0 {
				continue
			}
			for _, f := range formats[field.command] {
				runs++
				_, out, errOut := run(t, []byte(field.input(t, payload)), append(f.args[:len(f.args):len(f.args)], field.args(payload)...)...)
				wrong := f.check(payload, out)
				if wrong == "" && strings.Contains(strings.Join(f.args, " "), "json") {
					wrong = injectedJSON(payload, errOut)
				} else if wrong == "" {
					wrong = injectedText(payload, errOut)
				}
				if wrong != "" {
					t.Errorf("%s, %q, %v: %s\n%s%s", field.name, payload, f.args, wrong, out, errOut)
				}
			}
		}
	}
	t.Logf("%d runs", runs)
}

// annotation is a line as GitHub reads commands: each value percent-encodes what would
// end it.
// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
var annotation = regexp.MustCompile(`^::(error|warning|notice)( [a-zA-Z]+=[^,:\r\n]*(,[a-zA-Z]+=[^,:\r\n]*)*)?::[^\r\n]*\n$`)

// injectedAnnotation reads each line as an annotation.
func injectedAnnotation(_, out string) string {
	if r := strings.IndexFunc(out, actsOnTerminal); r >= 0 {
		return fmt.Sprintf("%q acts on a terminal", []rune(out[r:])[0])
	}
	for line := range strings.Lines(out) {
		if strings.Contains(line, "checked against") && !strings.Contains(line, "INJECTED") && !strings.HasPrefix(line, "::") {
			continue // what counts them
		}
		if !annotation.MatchString(line) {
			return "no annotation: " + line
		}
		properties, _, _ := strings.Cut(line[2:], "::")
		if strings.Contains(properties, "INJECTED") {
			return "a property of the input: " + properties
		}
	}
	return ""
}

// sample is a line of the text format of Prometheus.
// https://prometheus.io/docs/instrumenting/exposition_formats/
var sample = regexp.MustCompile(`^(# (HELP|TYPE) defender_err_[a-z_]+ [^\n]*|defender_err_[a-z_]+(\{[a-z]+="([^"\\\n]|\\[\\"n])*"(,[a-z]+="([^"\\\n]|\\[\\"n])*")*\})? [0-9]+)\n$`)

// injectedProm reads each line as a sample.
func injectedProm(_, out string) string {
	if r := strings.IndexFunc(out, actsOnTerminal); r >= 0 {
		return fmt.Sprintf("%q acts on a terminal", []rune(out[r:])[0])
	}
	for line := range strings.Lines(out) {
		if !sample.MatchString(line) {
			return "no sample: " + line
		}
	}
	return ""
}

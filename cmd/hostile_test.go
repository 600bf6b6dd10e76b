package cmd

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/internal/planted"
)

var exhaustive = flag.Bool("exhaustive", false, "run every command on every hostile form in every place")

// A hostileForm is a line of the files in testdata/hostile: a way in which people
// paste secrets.
type hostileForm struct {
	ID   string `json:"id"`
	Kind string `json:"kind"` // of secret
	Text string `json:"text"` // § is the secret
	Wrap int    `json:"wrap"` // the column at which lines break; 0 for none
}

func hostileForms(t *testing.T, name string) []hostileForm {
	t.Helper()
	f, err := os.Open(filepath.Join("../testdata/hostile", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var forms []hostileForm
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var form hostileForm
		if err := json.Unmarshal(lines.Bytes(), &form); err != nil {
			t.Fatal(err)
		}
		forms = append(forms, form)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	if len(forms) < 50 {
		t.Fatalf("only %d forms in %s", len(forms), name)
	}
	return forms
}

// The commands that read errors and requests, in each of their formats.
var (
	explaining = [][]string{
		{"explain"}, {"explain", "-o", "json"}, {"explain", "-o", "markdown"}, {"explain", "--support"}, {"explain", "--each-line"},
		{"explain", "--color", "always"}, {"explain", "--operation", "isolate-machine"}, {"explain", "--full"}, {"explain", "--brief"},
		{"summary"}, {"summary", "-o", "json"}, {"summary", "--by", "message", "-o", "csv"}, {"summary", "--by", "message"},
		{"summary", "--by", "message", "-o", "markdown"}, {"summary", "--by", "message", "-o", "json"}, {"token"}, {"token", "-o", "json"},
	}
	checkingCommands = [][]string{{"check", "isolate-machine"}, {"check", "isolate-machine", "-o", "json"}, {"check", "isolate-machine", "-o", "github"}}
)

// A hostilePlace is where a form is put: in the input of commands, or in an
// argument.
type hostilePlace struct {
	name     string
	input    func(text string) string
	commands [][]string
	args     func(text string) []string // after those of the command
}

// quotedText returns a text as a string in JSON, with its quotes.
func quotedText(text string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.Encode(text)
	return strings.TrimSuffix(b.String(), "\n")
}

// inURL returns a text as a client writes it into a URL that it shows.
func inURL(text string) string {
	return strings.NewReplacer(" ", "%20", "\n", "%0A", "\r", "%0D", "\t", "%09", `"`, "%22", "<", "%3C", ">", "%3E", "\x1b", "%1B").Replace(text)
}

func hostilePlaces() []hostilePlace {
	const no = `{"error":{"code":"Forbidden","message":"no"}}`
	escaped := func(text string) string { q := quotedText(text); return q[1 : len(q)-1] }
	to := func(name string, input func(text string) string) hostilePlace {
		return hostilePlace{name: name, commands: explaining, input: input}
	}
	inJSON := func(name, format string) hostilePlace {
		return to(name, func(text string) string { return strings.ReplaceAll(format, "§", escaped(text)) })
	}
	line := func(text string) string { return strings.NewReplacer("\r", " ", "\n", " ").Replace(text) }
	har := func(text string) string {
		return strings.ReplaceAll(text, "NO", escaped(no))
	}
	places := []hostilePlace{
		to("whole input", func(text string) string { return text }),
		inJSON("message", `{"error":{"code":"Forbidden","message":"§"}}`),
		inJSON("first in a message", `{"error":{"code":"BadRequest","message":"§ was refused by the service"}}`),
		inJSON("middle of a message", `{"error":{"code":"BadRequest","message":"The call failed: § See the log.","target":"|5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11."}}`),
		inJSON("lines of a message", `{"error":{"code":"FluxCapacitorEmpty","message":"The call failed:\n§\nSee the log."}}`),
		inJSON("last in a message", `{"error":{"code":"Unauthorized","message":"Access was denied, sent: §"}}`),
		inJSON("behind a long message", `{"error":{"code":"InvalidRequestBody","message":"`+strings.Repeat("The value of the property is not what the service takes. ", 9)+`§"}}`),
		inJSON("code", `{"error":{"code":"§","message":"no"}}`),
		inJSON("inner code", `{"error":{"code":"BadRequest","message":"no","innererror":{"code":"§","message":"inner"}}}`),
		inJSON("inner message", `{"error":{"code":"BadRequest","message":"no","innererror":{"code":"Foo","message":"§","request-id":"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}}}`),
		to("body in a message", func(text string) string {
			return fmt.Sprintf(`{"error":{"code":"BadRequest","message":%s}}`, quotedText(fmt.Sprintf(`{"error":{"code":"Foo","message":%s}}`, quotedText(text))))
		}),
		inJSON("target", `{"error":{"code":"Forbidden","message":"no","target":"§"}}`),
		inJSON("details", `{"error":{"code":"BadRequest","message":"no","details":[{"code":"x","message":"§","target":"§"}]}}`),
		to("header", func(text string) string {
			return "HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\n" + line(text) + "\r\nrequest-id: 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11\r\n\r\n" + no
		}),
		to("value of a header", func(text string) string {
			return "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"" + line(text) + "\"\r\n\r\n"
		}),
		to("path of a URL", func(text string) string {
			return "> GET /api/machines/" + inURL(text) + " HTTP/1.1\n> Host: api.security.microsoft.com\n>\n< HTTP/1.1 403 Forbidden\n<\n" + no
		}),
		to("query", func(text string) string {
			return "GET https://api.security.microsoft.com/api/machines?$top=1&" + inURL(text) + " HTTP/1.1\n\nHTTP/1.1 403 Forbidden\n\n" + no
		}),
		to("encoded query", func(text string) string {
			return "> GET /api/machines?q=" + url.QueryEscape(text) + " HTTP/1.1\n> Host: api.security.microsoft.com\n>\n< HTTP/1.1 403 Forbidden\n<\n" + no
		}),
		to("before the body in a log", func(text string) string {
			return "2026-11-23T08:00:00Z ERROR calling " + line(text) + ": 403 " + no
		}),
		to("behind the body in a log", func(text string) string {
			return "2026-11-23T08:00:00Z ERROR 403 " + no + " " + line(text)
		}),
		to("text around a body", func(text string) string { return text + "\n" + no + "\n" + text }),
		to("curl -v", func(text string) string {
			return "* Connected to api.security.microsoft.com (10.1.2.3) port 443\n> POST /api/machines HTTP/2\n> Host: api.security.microsoft.com\n> " + line(text) +
				"\n>\n* upload completely sent off\n< HTTP/2 403\n< content-type: application/json\n< " + line(text) + "\n<\n" + no + "\n"
		}),
		to("no response", func(text string) string {
			return "curl: (6) Could not resolve host: api.security.microsoft.com " + line(text)
		}),
		to("record of PowerShell", func(text string) string {
			return "Invoke-RestMethod : Response status code does not indicate success: 403 (Forbidden).\nAt line:1 char:1\n+ " + strings.ReplaceAll(text, "\n", "\n+ ") +
				"\n+ ~~~~\n    + FullyQualifiedErrorId : WebCmdletWebResponseException\n"
		}),
		to("message of PowerShell", func(text string) string {
			return "Connect-MgGraph: " + text + "\nInvoke-MgGraphRequest: GET https://graph.microsoft.com/v1.0/users\nHTTP/1.1 403 Forbidden\n\n" + no
		}),
		to("traceback", func(text string) string {
			return "Traceback (most recent call last):\n  File \"/srv/app.py\", line 12, in get\n    r = call(" + line(text) + ")\nrequests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://graph.microsoft.com/v1.0/users?" + inURL(text)
		}),
		to("HAR", func(text string) string {
			q := quotedText(text)
			return har(`{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-03-01T12:00:00Z","request":{"method":"POST","url":` + quotedText("https://graph.microsoft.com/v1.0/users?"+inURL(text)) +
				`,"headers":[{"name":"X-Foo","value":` + q + `}],"cookies":[{"name":"foo","value":` + q + `}],"postData":{"mimeType":"text/plain","text":` + q +
				`}},"response":{"status":403,"headers":[{"name":"X-Bar","value":` + q + `}],"content":{"text":"NO"}}}]}}`)
		}),
		to("content of a HAR", func(text string) string {
			return `{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-03-01T12:00:00Z","request":{"method":"GET","url":"https://graph.microsoft.com/v1.0/users"},"response":{"status":403,"headers":[],"content":{"text":` +
				quotedText(fmt.Sprintf(`{"error":{"code":"Forbidden","message":%s}}`, quotedText(text))) + `}}}]}}`
		}),
		inJSON("error_description", `{"error":"invalid_request","error_description":"AADSTS900144: § Trace ID: 1f4e0c9a-8d7b-4a63-9e21-0b5c7d8e9f10","error_codes":[900144]}`),
		inJSON("$batch", `{"responses":[{"id":"§","status":403,"body":{"error":{"code":"Forbidden","message":"§"}}}]}`),
		to("printed object", func(text string) string {
			return "GraphError { statusCode: 403, code: 'Forbidden', body: '" + strings.ReplaceAll(escaped(text), "'", `\'`) + "', date: 2026-11-23T08:00:00Z }"
		}),
		to("page", func(text string) string {
			return "HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\n\n<html><head><title>502 " + line(text) + "</title></head><body><h1>Bad Gateway</h1><p>" + text + "</p></body></html>"
		}),
		inJSON("run of Logic Apps", `{"code":"ActionFailed","name":"HTTP","inputs":{"uri":"https://graph.microsoft.com/v1.0/users","method":"GET","headers":{"x":"§"},"body":"§"},"outputs":{"statusCode":403,"body":{"error":{"code":"Forbidden","message":"§"}}},"status":"Failed"}`),
		to("JSON log", func(text string) string {
			return `{"time":"2026-11-23T08:00:00Z","level":"error","msg":` + quotedText("403 "+no+" "+text) + "}"
		}),
		inJSON("import", `{"value":[{"id":"1","indicator":"§","isFailed":true,"failureReason":"Invalid value §","status":"failed"}]}`),
		to("body cut off", func(text string) string {
			return `{"error":{"code":"Forbidden","message":"The call failed: ` + escaped(text)
		}),
	}
	const one = `{"error":{"code":"Forbidden","message":"no","target":"x"}}`
	arg := func(name, input string, command []string, args func(string) []string) hostilePlace {
		return hostilePlace{name: name, commands: [][]string{command}, input: func(string) string { return input }, args: args}
	}
	for _, output := range []string{"text", "json"} {
		with := func(command ...string) []string { return append(command, "-o", output) }
		places = append(places,
			arg("--url, "+output, one, with("explain"), func(text string) []string {
				return []string{"--url", "POST https://graph.microsoft.com/v1.0/" + inURL(text)}
			}),
			arg("query of --url, "+output, one, with("explain"), func(text string) []string {
				return []string{"--url", "https://graph.microsoft.com/v1.0/users?" + inURL(text)}
			}),
			arg("word of --url, "+output, one, with("explain"), func(text string) []string { return []string{"--url", text} }),
			arg("--operation, "+output, one, with("explain"), func(text string) []string { return []string{"--operation", text} }),
			arg("body as an argument, "+output, "", with("explain"), func(text string) []string {
				return []string{fmt.Sprintf(`{"error":{"code":"Forbidden","message":%s}}`, quotedText(text))}
			}),
			arg("argument, "+output, "", with("explain"), func(text string) []string { return []string{"--", text} }),
			arg("file, "+output, "", with("explain"), func(text string) []string { return []string{"-f", text} }),
			arg("token file, "+output, one, with("explain"), func(text string) []string { return []string{"--token-file", text} }),
			arg("request file, "+output, one, with("explain"), func(text string) []string { return []string{"--request", text} }),
			arg("input format, "+output, one, with("explain"), func(text string) []string { return []string{"--input-format", text} }),
			arg("--max-size, "+output, one, with("explain"), func(text string) []string { return []string{"--max-size", text} }),
			arg("--since, "+output, one, with("summary"), func(text string) []string { return []string{"--since", text} }),
			arg("--merge, "+output, "", with("summary", "--merge"), func(text string) []string { return []string{text} }),
			arg("--curl, "+output, "", with("check"), func(text string) []string { return []string{"--curl", text} }),
			arg("URL of --curl, "+output, "", with("check"), func(text string) []string {
				return []string{"--curl", "curl -X POST 'https://api.security.microsoft.com/api/machines/" + inURL(text) + "/isolate'"}
			}),
			arg("arguments of --curl, "+output, "", with("check"), func(text string) []string {
				return []string{"--curl", "curl " + text + " https://api.security.microsoft.com/api/machines"}
			}),
			arg("operation, "+output, "{}", with("check"), func(text string) []string { return []string{"--", text} }),
			arg("URL of check, "+output, "{}", with("check"), func(text string) []string {
				return []string{"POST", "https://api.security.microsoft.com/api/machines/" + inURL(text) + "/isolate"}
			}),
			arg("query of check, "+output, "{}", with("check"), func(text string) []string {
				return []string{"GET", "https://api.security.microsoft.com/api/machines?$filter=" + inURL(text) + "&" + inURL(text)}
			}),
			arg("token for, "+output, "x", with("token"), func(text string) []string { return []string{"--for", text} }),
			arg("list, "+output, "", with("list"), func(text string) []string { return []string{"--search", text, "--service", text} }),
			arg("operations, "+output, "", with("operations"), func(text string) []string { return []string{"--", text} }),
			arg("flag, "+output, "", with("explain"), func(text string) []string { return []string{"--nothing=" + text} }),
			arg("command, "+output, "", nil, func(text string) []string { return []string{text, "-o", output} }),
		)
	}
	request := func(name, format string) hostilePlace {
		return hostilePlace{name: name, commands: checkingCommands, input: func(text string) string { return strings.ReplaceAll(format, "§", escaped(text)) }}
	}
	return append(places,
		request("value in a request", `{"Comment":"§","IsolationType":"§"}`),
		request("name in a request", `{"Comment":"x","§":1,"IsolationType":"Full"}`),
		request("list in a request", `{"Comment":["§"],"IsolationType":{"a":"§"}}`),
		hostilePlace{name: "request", commands: checkingCommands, input: func(text string) string { return text }},
		hostilePlace{name: "lines of a request", commands: checkingCommands, input: func(text string) string { return "{\n  \"Comment\": \"x\",\n  " + text + "\n}" }},
	)
}

// A hostileLeak is a secret that came out.
type hostileLeak struct {
	form   hostileForm
	place  string
	args   []string
	around string
}

// brokenAt returns a text with a line break every so many columns.
func brokenAt(columns int, text string) string {
	if columns == 0 {
		return text
	}
	var lines []string
	for ; len(text) > columns; text = text[columns:] {
		lines = append(lines, text[:columns])
	}
	return strings.Join(append(lines, text), "\n")
}

// attack puts a form into every place, runs the commands, and returns what came
// out. It runs one command for each place, another one for each n, or all of them.
func attack(t *testing.T, form hostileForm, n int, all bool) (leaks []hostileLeak, runs int) {
	r := rand.New(rand.NewPCG(uint64(n), 7))
	plant := planted.Make(r, form.Kind)
	text := brokenAt(form.Wrap, strings.ReplaceAll(form.Text, "§", plant.Written))
	for i, p := range hostilePlaces() {
		commands := p.commands
		if !all {
			at := (n + i) % len(commands)
			commands = commands[at : at+1]
		}
		for _, args := range commands {
			if p.args != nil {
				args = append(args[:len(args):len(args)], p.args(text)...)
			}
			_, out, errOut := run(t, []byte(p.input(text)), args...)
			runs++
			output := out + errOut
			if part := plant.Leak(output); part != "" {
				at := strings.Index(output, part)
				leaks = append(leaks, hostileLeak{form, p.name, args, output[max(at-70, 0):min(at+50, len(output))]})
			}
		}
	}
	return leaks, runs
}

// TestHostileForms puts the forms in which people paste secrets into the places
// where a text can stand, and looks for the secrets in all that is written.
func TestHostileForms(t *testing.T) {
	for _, name := range []string{"secret-forms.jsonl", "more-forms.jsonl", "new-forms.jsonl", "plain-forms.jsonl"} {
		t.Run(name, func(t *testing.T) { testForms(t, name) })
	}
}

func testForms(t *testing.T, name string) {
	runs, leaks, leaking, byPlace := 0, 0, map[string]int{}, map[string]int{}
	forms := hostileForms(t, name)
	for n, form := range forms {
		if testing.Short() && n%20 != 0 {
			continue
		}
		found, m := attack(t, form, n, *exhaustive)
		runs += m
		leaks += len(found)
		for _, l := range found {
			leaking[l.form.ID]++
			byPlace[l.place]++
			if leaking[l.form.ID] <= 3 {
				t.Errorf("%s in %s comes out of %s: %s", l.form.ID, l.place, strings.Join(l.args[:min(len(l.args), 4)], " "), strconv.Quote(l.around))
			}
		}
	}
	t.Logf("%d of %d runs, %d of %d forms, by place: %v", leaks, runs, len(leaking), len(forms), byPlace)
}

// TestHarmless holds that what only sounds like a secret is shown.
func TestHarmless(t *testing.T) {
	for _, name := range []string{"harmless.txt", "harmless-more.txt"} {
		t.Run(name, func(t *testing.T) { testHarmless(t, name) })
	}
}

func testHarmless(t *testing.T, name string) {
	text, err := os.ReadFile("../testdata/hostile/" + name)
	if err != nil {
		t.Fatal(err)
	}
	all, masked := 0, 0
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSuffix(line, "\n")
		all++
		_, out, _ := run(t, []byte(fmt.Sprintf(`{"error":{"code":"Forbidden","message":%s}}`, quotedText(line))), "explain", "-o", "json")
		var a answer
		if err := json.Unmarshal([]byte(out), &a); err != nil {
			t.Fatal(err, out)
		}
		if a.Message != line {
			masked++
			t.Logf("%q is shown as %q", line, a.Message)
		}
	}
	if masked > all/20 {
		t.Errorf("%d of %d were changed", masked, all)
	}
}

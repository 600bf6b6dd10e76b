package cmd

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// payloads are texts that would write lines of their own, leave the form that
// they appear in, or drive the program that shows it. Each contains the word
// INJECTED.
var payloads = []string{
	"a\nINJECTED: b", "a\r\nINJECTED: b", "a\rINJECTED: b", "a\u2028INJECTED: b", "a\u2029INJECTED: b", "a\u0085INJECTED: b", "a\vINJECTED: b", "a\fINJECTED: b",
	"a\n\nINJECTED", "a\tINJECTED", "\tINJECTED", "a\x1b[2JINJECTED", "a\x1b]8;;http://x\aINJECTED", "a\u202eINJECTED", "a\u200bINJECTED", "a\u200eINJECTED",
	"a\ufe0fINJECTED", "a\U000e0100INJECTED", "a\u3164INJECTED", "a\u115fINJECTED", "a\uffa0INJECTED", "a\u2800INJECTED", "a\U000e0041INJECTED", "a\u034fINJECTED", "a\u180eINJECTED", "a\u00adINJECTED",
	"a\x7fINJECTED", "a\u009b2JINJECTED", "a\u0090qINJECTED", "a\u009d0;x\u009cINJECTED", "a\u061cINJECTED", "a\u2066INJECTED", "a\u2060INJECTED", "a\u17b4INJECTED", "a\ufff9INJECTED", "a\U000e0001INJECTED", "a\U0001d173INJECTED",
	"# INJECTED", "a\n# INJECTED", "a\nINJECTED\n===", "a\nINJECTED\n---", "- INJECTED", "a\n- INJECTED", "* INJECTED", "+ INJECTED", "1. INJECTED", "1) INJECTED", "a\n1. INJECTED",
	"> INJECTED", "a\n\n    INJECTED", "```\nINJECTED\n```", "~~~\nINJECTED\n~~~", "`INJECTED`", "``a`INJECTED", "a`` `INJECTED", "***\nINJECTED", "___\nINJECTED",
	"<b>INJECTED</b>", "<script>INJECTED</script>", "<!-- INJECTED -->", "a\n<div>INJECTED", "&lt;INJECTED&gt;", "<https://x.example/INJECTED>", "[INJECTED](https://x.example)", "![INJECTED](https://x.example)",
	"[INJECTED]: https://x.example\n\n[INJECTED]", "https://x.example/INJECTED", "www.INJECTED.com", "http://x.example/INJECTED)", "INJECTED@example.com", "@INJECTED", "@org/INJECTED", "#1 INJECTED", "GH-1 INJECTED", "org/repo#1 INJECTED",
	"mailto:INJECTED@example.com", "**INJECTED**", "_INJECTED_", "~~INJECTED~~", "[^INJECTED]", "$INJECTED$", "a | INJECTED | b", `a \| INJECTED | b`, `a@\\|INJECTED@b`, "a\\", "INJECTED\\\n- b", "- [ ] INJECTED", "term\n: INJECTED", ":::INJECTED",
	"=INJECTED()", "+INJECTED()", "-INJECTED()", "@INJECTED()", "\t=INJECTED()", " =INJECTED()", "\"=INJECTED()", "'=INJECTED()", "\n=INJECTED()", "＝INJECTED()", "＋INJECTED()", "a;=INJECTED()", "a\t=INJECTED()", "a\n=INJECTED()", "\u00a0=INJECTED()", "\ufeff=INJECTED()",
	`",INJECTED`, `a","INJECTED`, `"}INJECTED`, `\",INJECTED`, "::error::INJECTED", "a\n::set-output name=x::INJECTED", "%0A::error::INJECTED", "a\n##[error]INJECTED",
}

// fields put a payload into what an answer shows.
func injectedFields() []place {
	field := func(name, format string) place {
		return place{name: name, input: func(t *testing.T, text string) string {
			q := quoted(t, text)
			return strings.ReplaceAll(format, "§", q[1:len(q)-1])
		}}
	}
	return []place{
		field("code", `{"error":{"code":"§","message":"no"}}`),
		field("message", `{"error":{"code":"BadRequest","message":"§"}}`),
		field("unknown message", `{"error":{"code":"Foo","message":"Invalid value for the property '§'.","target":"x"}}`),
		field("inner message", `{"error":{"code":"BadRequest","message":"no","innererror":{"code":"§","message":"§","request-id":"§"}}}`),
		field("target", `{"error":{"code":"Forbidden","message":"no","target":"§"}}`),
		field("named permission", `{"error":{"code":"Forbidden","message":"Missing application roles. API required roles: §, application roles: §."}}`),
		field("column", `{"error":{"code":"BadRequest","message":"'where' operator: Failed to resolve column or scalar expression named '§'"}}`),
		field("Entra ID", `{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret § Trace ID: § Timestamp: §","error_codes":[7000215],"trace_id":"§","timestamp":"§"}`),
		field("HAR", `{"log":{"version":"1.2","entries":[{"startedDateTime":"§","request":{"method":"§","url":"https://graph.microsoft.com/v1.0/users?§","headers":[{"name":"User-Agent","value":"§"}]},`+
			`"response":{"status":403,"headers":[{"name":"request-id","value":"§"}],"content":{"text":"{\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}"}}}]}}`),
		field("$batch", `{"responses":[{"id":"§","status":403,"body":{"error":{"code":"Forbidden","message":"no"}}}]}`),
		field("import", `{"value":[{"id":"1","indicator":"§","isFailed":true,"failureReason":"§","status":"failed"}]}`),
		{name: "headers", input: func(_ *testing.T, text string) string {
			text = strings.NewReplacer("\n", " ", "\r", " ").Replace(text)
			return "HTTP/1.1 403 " + text + "\nrequest-id: " + text + "\nDate: " + text + "\n\n{\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}"
		}},
		{name: "lines", input: func(_ *testing.T, text string) string { return "2026-11-23T08:00:00Z ERROR 403 Forbidden " + text }},
		{name: "no response", input: func(_ *testing.T, text string) string {
			return "curl: (6) Could not resolve host: api.security.microsoft.com " + text
		}},
		{name: "--url", input: func(*testing.T, string) string { return `{"error":{"code":"Forbidden","message":"no"}}` },
			args: func(text string) []string {
				return []string{"--url", "GET https://graph.microsoft.com/v1.0/users?" + text}
			}},
		{name: "file", args: func(text string) []string { return []string{"-f", text} }},
	}
}

// TestNothingIsInjected puts each payload into each field, and reads what comes out
// as strictly as those who read it: JSON and CSV parsed, Markdown rendered, text
// looked through for what moves the cursor and for lines that the input wrote.
func TestNothingIsInjected(t *testing.T) {
	formats := []struct {
		args  []string
		check func(payload, out string) string // what is wrong
	}{
		{[]string{"explain"}, injectedText},
		{[]string{"explain", "--support"}, injectedText},
		{[]string{"explain", "--full"}, injectedText},
		{[]string{"explain", "--brief"}, injectedText},
		{[]string{"summary", "--by", "hour"}, injectedText},
		{[]string{"summary"}, injectedText},
		{[]string{"summary", "--by", "message"}, injectedText},
		{[]string{"explain", "-o", "json"}, injectedJSON},
		{[]string{"explain", "--each-line"}, injectedJSON},
		{[]string{"summary", "--by", "message", "-o", "json"}, injectedJSON},
		{[]string{"explain", "-o", "markdown"}, injectedMarkdown},
		{[]string{"summary", "--by", "message", "-o", "markdown"}, injectedMarkdown},
		{[]string{"summary", "--by", "message", "-o", "csv"}, injectedCSV},
		{[]string{"summary", "--by", "message", "-o", "prom"}, injectedProm},
		{[]string{"explain", "--lang", "ru"}, injectedText},
		{[]string{"explain", "--support", "--lang", "ru"}, injectedText},
		{[]string{"explain", "-o", "json", "--lang", "ru"}, injectedJSON},
		{[]string{"explain", "-o", "markdown", "--lang", "ru"}, injectedMarkdown},
		{[]string{"summary", "--by", "message", "--lang", "ru"}, injectedText},
	}
	runs := 0
	for _, p := range injectedFields() {
		for i, payload := range payloads {
			if testing.Short() && i%7 != 0 {
				continue
			}
			for _, f := range formats {
				args, input := f.args, ""
				if p.input != nil {
					input = p.input(t, payload)
				}
				if p.args != nil {
					if args[0] != "explain" || slices.Contains(args, "--each-line") {
						continue
					}
					args = append(args[:len(args):len(args)], p.args(payload)...)
				}
				runs++
				_, out, errOut := run(t, []byte(input), args...)
				wrong := f.check(payload, out)
				if wrong == "" {
					wrong = injectedText(payload, errOut)
				}
				if wrong != "" {
					t.Errorf("%s, %q, %v: %s\n%s%s", p.name, payload, f.args, wrong, out, errOut)
				}
			}
		}
	}
	t.Logf("%d runs", runs)
}

// injectedText looks for what moves the cursor, and for lines that begin as one of
// the payload does, or as the commands of build systems.
func injectedText(payload, out string) string {
	if r := strings.IndexFunc(out, actsOnTerminal); r >= 0 {
		return fmt.Sprintf("%q acts on a terminal", []rune(out[r:])[0])
	}
	begun := strings.FieldsFunc(payload, func(r rune) bool { return strings.ContainsRune("\n\r\u2028\u2029\u0085\v\f", r) })
	for line := range strings.Lines(out) {
		if strings.HasPrefix(line, "::") || strings.HasPrefix(line, "##[") {
			return "a command of a build system"
		}
		for _, begin := range begun[min(1, len(begun)):] {
			if strings.Contains(begin, "INJECTED") && strings.HasPrefix(line, begin) && !strings.Contains(begun[0], begin) {
				return "a line that the input wrote"
			}
		}
	}
	return ""
}

// actsOnTerminal reports whether a terminal shows nothing for r, or moves.
func actsOnTerminal(r rune) bool {
	return r != '\n' && (unicode.IsControl(r) && r != '\t' || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point) || r == '\u2800')
}

func injectedJSON(_, out string) string {
	for line := range strings.Lines(out) {
		dec := json.NewDecoder(strings.NewReader(line))
		var v any
		if err := dec.Decode(&v); err != nil {
			return err.Error()
		}
		if dec.More() {
			return "more than one value on a line"
		}
		if wrong := injectedKey(v); wrong != "" {
			return wrong
		}
		if r := strings.IndexFunc(line, actsOnTerminal); r >= 0 {
			return fmt.Sprintf("%q acts on a terminal", []rune(line[r:])[0])
		}
	}
	return ""
}

// injectedKey looks for members that the input has made.
func injectedKey(v any) string {
	switch v := v.(type) {
	case map[string]any:
		for key, inner := range v {
			if strings.Contains(key, "INJECTED") {
				return "the member " + key
			}
			if wrong := injectedKey(inner); wrong != "" {
				return wrong
			}
		}
	case []any:
		for _, inner := range v {
			if wrong := injectedKey(inner); wrong != "" {
				return wrong
			}
		}
	}
	return ""
}

func injectedCSV(_, out string) string {
	r := csv.NewReader(strings.NewReader(out))
	rows, err := r.ReadAll()
	if err != nil {
		return err.Error()
	}
	for _, row := range rows {
		for _, cell := range row {
			for _, part := range strings.FieldsFunc(cell, func(r rune) bool { return r == ';' || r == '\t' || r == '\n' }) {
				part = strings.TrimLeftFunc(part, func(r rune) bool { return unicode.IsSpace(r) || r == '"' || !unicode.IsPrint(r) })
				if strings.IndexAny(part, "=+-@＝＋") == 0 {
					return fmt.Sprintf("the formula %q", part)
				}
			}
		}
	}
	return ""
}

// injectedMarkdown renders Markdown as GitHub does, and looks for what the input has
// made: anything with its word in it but text and code.
func injectedMarkdown(payload, out string) string {
	if wrong := injectedText(payload, out); wrong != "" {
		return wrong
	}
	source := []byte(out)
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList))
	wrong := ""
	columns := 0
	ast.Walk(md.Parser().Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || wrong != "" {
			return ast.WalkContinue, nil
		}
		inside := ""
		if n.Type() == ast.TypeInline {
			inside = textIn(n, source)
		}
		switch n := n.(type) {
		case *ast.RawHTML, *ast.HTMLBlock, *ast.Image, *east.Strikethrough, *east.TaskCheckBox, *east.DefinitionList, *east.Footnote, *ast.ThematicBreak:
			wrong = n.Kind().String()
		case *ast.CodeSpan, *ast.FencedCodeBlock:
			return ast.WalkSkipChildren, nil
		case *ast.CodeBlock:
			wrong = "indented code"
		case *ast.Link:
			wrong = "a link to " + string(n.Destination)
		case *ast.AutoLink:
			if url := string(n.URL(source)); !strings.HasPrefix(url, "https://learn.microsoft.com/") {
				wrong = "a link to " + url
			}
		case *ast.Heading:
			if n.Level != 3 {
				wrong = "a heading"
			}
		case *ast.Emphasis:
			if strings.Contains(inside, "INJECTED") {
				wrong = "emphasis"
			}
		case *east.TableRow:
			if columns > 0 && n.ChildCount() != columns {
				wrong = fmt.Sprintf("a row of %d cells", n.ChildCount())
			}
		case *east.TableHeader:
			columns = n.ChildCount()
		case *ast.Text:
			if s := string(n.Segment.Value(source)); strings.Contains(s, "@") || strings.Contains(s, "#1") {
				wrong = "a mention"
			}
		}
		return ast.WalkContinue, nil
	})
	return wrong
}

// textIn returns the text of a node and the nodes below it.
func textIn(n ast.Node, source []byte) string {
	if t, ok := n.(*ast.Text); ok {
		return string(t.Segment.Value(source))
	}
	var b strings.Builder
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		b.WriteString(textIn(child, source))
	}
	return b.String()
}

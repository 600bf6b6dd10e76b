package measured

import (
	"encoding/base64"
	"fmt"
	"html"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"
)

// gutterWrappings put something before each line, or before the first.
func gutterWrappings() []wrapping {
	return []wrapping{
		{name: "heroku", wrap: prefixed("2026-11-17T09:14:03.123456+00:00 app[web.1]: ")},
		{name: "journald-iso", wrap: prefixed("2026-11-17T09:14:03+0000 soc01 connector[812]: ")},
		{name: "gitlab", wrap: prefixed("2026-11-17T09:14:03.123456Z 01O ")},
		{name: "jenkins", wrap: prefixed("[2026-11-17T09:14:03.123Z] ")},
		{name: "teamcity", wrap: prefixed("[09:14:03] :\t [Step 1/3] ")},
		{name: "gh-log", wrap: prefixed("pull\tRun connector\t" + stampISO + " ")},
		{name: "pm2", wrap: prefixed("0|connector  | ")},
		{name: "app-service", wrap: prefixed("2026-11-17T09:14:03.123Z ERROR - ")},
		{name: "mail-quote-2", wrap: prefixed("> > ")},
		{name: "mail-quote-tight", wrap: prefixed(">> ")},
		{name: "diff", wrap: prefixed("+")},
		{name: "grep", wrap: wrapGrep},
		{name: "nl", wrap: numbered("%6d\t")},
		{name: "less", wrap: numbered("%7d ")},
		{name: "bat", wrap: numbered("%4d   │ ")},
		{name: "tabbed", wrap: prefixed("\t")},
		{name: "log4j", wrap: headed(stampPlain + ",123 ERROR [main] com.contoso.Connector - ")},
		{name: "nlog", wrap: headed(stampPlain + ".1234|ERROR|Contoso.Connector|")},
		{name: "serilog-console", wrap: headed("[09:14:03 ERR] ")},
		{name: "rails", wrap: headed("E, [2026-11-17T09:14:03.123456 #812] ERROR -- : ")},
		{name: "monolog", wrap: func(text string) string {
			return "[2026-11-17T09:14:03.123456+00:00] app.ERROR: " + text + " [] []"
		}},
		{name: "lambda", wrap: headed("2026-11-17T09:14:03.123Z\t7d9c1b52-41d0-4f0e-8d51-0c6a9b2d7e10\tERROR\t")},
		{name: "zap-console", wrap: headed("2026-11-17T09:14:03.123Z\tERROR\tsync/sync.go:55\t")},
		{name: "winston", wrap: headed("2026-11-17T09:14:03.123Z [error]: ")},
		{name: "loguru", wrap: headed(stampPlain + ".123 | ERROR    | connector:run:55 - ")},
		{name: "celery", wrap: headed("[" + stampPlain + ",123: ERROR/MainProcess] ")},
		{name: "tmux", wrap: wrapPanes},
		{name: "ascii-box", wrap: wrapASCIIBox},
	}
}

// memberWrappings make the text a value of an object or a literal.
func memberWrappings() []wrapping {
	return []wrapping{
		{name: "dotnet-json", wrap: func(text string) string {
			q := quoteJSON(text)
			return `{"EventId":0,"LogLevel":"Error","Category":"Contoso.Connector","Message":` + q + `,"State":{"Message":` + q + `,"{OriginalFormat}":"{Output}"}}`
		}},
		{name: "zap", wrap: inMember(`{"level":"error","ts":1794906843.123,"caller":"sync/sync.go:55","msg":"the call failed","output":`, `}`)},
		{name: "slog", wrap: inMember(`{"time":"2026-11-17T09:14:03.123Z","level":"ERROR","msg":"the call failed","err":`, `}`)},
		{name: "log4j-json", wrap: inMember(`{"instant":{"epochSecond":1794906843,"nanoOfSecond":123000000},"thread":"main","level":"ERROR","loggerName":"com.contoso.Connector","message":`, `,"endOfBatch":false}`)},
		{name: "ecs", wrap: inMember(`{"@timestamp":"2026-11-17T09:14:03.123Z","log.level":"error","ecs.version":"8.0","error.message":`, `}`)},
		{name: "fluent-bit", wrap: inMember(`{"log":`, `,"stream":"stderr","kubernetes":{"pod_name":"connector-7d9c","namespace_name":"soc"}}`)},
		{name: "app-insights", wrap: inMember(`[{"timestamp":"2026-11-17T09:14:03.123Z","message":`, `,"severityLevel":3,"itemType":"trace"}]`)},
		{name: "bunyan", wrap: inMember(`{"name":"connector","hostname":"soc01","pid":812,"level":50,"msg":`, `,"time":"2026-11-17T09:14:03.123Z","v":0}`)},
		{name: "python-repr", wrap: func(text string) string { return "'" + escapeBytes(text) + "'" }},
		{name: "python-dict", wrap: func(text string) string { return "{'ok': False, 'output': '" + escapeBytes(text) + "', 'tries': 3}" }},
		{name: "ruby-hash", wrap: func(text string) string { return "{:ok=>false, :output=>" + strconv.Quote(text) + ", :tries=>3}" }},
		{name: "php-export", wrap: func(text string) string {
			return "array (\n  'ok' => false,\n  'output' => '" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(text) + "',\n)"
		}},
		{name: "php-dump", wrap: func(text string) string { return fmt.Sprintf("string(%d) \"%s\"", len(text), text) }},
		{name: "go-struct", wrap: func(text string) string { return "&main.Result{OK:false, Output:" + strconv.Quote(text) + ", Tries:3}" }},
		{name: "csharp-verbatim", wrap: func(text string) string { return `var output = @"` + strings.ReplaceAll(text, `"`, `""`) + `";` }},
		{name: "here-string", wrap: func(text string) string { return "$output = @'\n" + text + "\n'@" }},
		{name: "java-concat", wrap: adjacent(`String output = `, "\n    + ", ";")},
		{name: "python-adjacent", wrap: adjacent("output = (\n    ", "\n    ", "\n)")},
		{name: "base64", wrap: func(text string) string {
			return `{"name":"Parse","body":{"$content-type":"application/octet-stream","$content":"` + base64.StdEncoding.EncodeToString([]byte(text)) + `"}}`
		}},
		{name: "har-text", wrap: func(text string) string {
			return `{"content":{"size":` + fmt.Sprint(len(text)) + `,"mimeType":"text/plain","encoding":"base64","text":"` + base64.StdEncoding.EncodeToString([]byte(text)) + `"}}`
		}},
		{name: "event-xml", wrap: func(text string) string {
			return `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="Connector"/><EventID>1000</EventID></System><EventData><Data>` + escapeXML(text) + `</Data></EventData></Event>`
		}},
		{name: "cdata", wrap: func(text string) string {
			return "<testcase name=\"isolate\"><system-err><![CDATA[" + text + "]]></system-err></testcase>"
		}},
		{name: "yaml-block", wrap: func(text string) string { return "ok: false\noutput: |\n" + eachLine(text, "  ") + "\ntries: 3" }},
		{name: "yaml-quoted", wrap: func(text string) string { return "ok: false\noutput: " + strconv.Quote(text) + "\ntries: 3" }},
		{name: "form", wrap: func(text string) string { return "ok=false&output=" + url.QueryEscape(text) + "&tries=3" }},
		{name: "uri-component", wrap: func(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }},
		{name: "html-page", wrap: func(text string) string {
			return "<div class=\"output\"><span>" + strings.ReplaceAll(html.EscapeString(text), "\n", "<br>\n") + "</span></div>"
		}},
		{name: "fence-in-list", wrap: func(text string) string {
			return "1. Ran it\n2. Got this:\n\n   ```json\n" + eachLine(text, "   ") + "\n   ```"
		}},
		{name: "details", wrap: func(text string) string {
			return "<details>\n<summary>Logs</summary>\n\n```shell\n" + text + "\n```\n\n</details>"
		}},
		{name: "issue-form", wrap: func(text string) string { return "### Output\n\n```shell\n" + text + "\n```\n\n### Version\n\n1.4.2" }},
		{name: "gh-command", wrap: func(text string) string {
			return "::error title=Isolate::" + strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(text)
		}},
		{name: "azdo-command", wrap: headed("##vso[task.logissue type=error]")},
		{name: "junit", wrap: func(text string) string {
			return `<testcase name="isolate"><failure message="` + strings.NewReplacer(`"`, "&quot;", "\n", "&#10;").Replace(escapeXML(text)) + `"/></testcase>`
		}},
		{name: "js-template", wrap: func(text string) string { return "const output = `" + text + "`;" }},
		{name: "triple-quoted", wrap: func(text string) string { return "output = \"\"\"\n" + text + "\n\"\"\"" }},
		{name: "sql", wrap: func(text string) string {
			return "INSERT INTO log (level, text) VALUES ('error', '" + strings.ReplaceAll(text, "'", "''") + "');"
		}},
		{name: "heredoc", wrap: func(text string) string { return "cat > output.txt <<'EOF'\n" + text + "\nEOF" }},
		{name: "jira", wrap: func(text string) string { return "Got this:\n{noformat}\n" + text + "\n{noformat}" }},
		{name: "bbcode", wrap: func(text string) string { return "[code]" + text + "[/code]" }},
		{name: "slack", wrap: func(text string) string {
			return `{"type":"message","user":"U02","text":` + quoteJSON("```"+escapeXML(text)+"```") + `,"ts":"1794906843.000200"}`
		}},
		{name: "byte-list", wrap: func(text string) string {
			return `{"_PID":"812","SYSLOG_IDENTIFIER":"connector","MESSAGE":` + strings.ReplaceAll(fmt.Sprint([]byte(text)), " ", ",") + "}"
		}},
		{name: "node-buffer", wrap: func(text string) string {
			return `{"type":"Buffer","data":` + strings.ReplaceAll(fmt.Sprint([]byte(text)), " ", ",") + "}"
		}},
		{name: "ansi-words", wrap: func(text string) string {
			return strings.ReplaceAll(strings.ReplaceAll(text, `"`, "\x1b[0;32m\"\x1b[0m"), "{", "\x1b[1;39m{\x1b[0m")
		}},
	}
}

// numbered puts the number of the line before each.
func numbered(format string) func(string) string {
	return func(text string) string {
		lines := strings.Split(text, "\n")
		for i := range lines {
			lines[i] = fmt.Sprintf(format, i+1) + lines[i]
		}
		return strings.Join(lines, "\n")
	}
}

func wrapGrep(text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = fmt.Sprintf("connector.log:%d:%s", i+101, lines[i])
	}
	return strings.Join(lines, "\n")
}

// wrapPanes writes text into the right of two panes of tmux.
func wrapPanes(text string) string {
	left := []string{"me@soc01:~$ uptime", " 09:14:03 up 12 days,  3:41", "me@soc01:~$ ls", "connector.yaml  logs", "me@soc01:~$"}
	lines := strings.Split(text, "\n")
	for i := range max(len(lines), len(left)) {
		if i == len(lines) {
			lines = append(lines, "")
		}
		pane := ""
		if i < len(left) {
			pane = left[i]
		}
		lines[i] = fmt.Sprintf("%-32s│%s", pane, lines[i])
	}
	return strings.Join(lines, "\n")
}

func wrapASCIIBox(text string) string {
	width := 0
	for line := range strings.SplitSeq(text, "\n") {
		width = max(width, utf8.RuneCountInString(line))
	}
	rule := "+" + strings.Repeat("-", width+2) + "+"
	var b strings.Builder
	b.WriteString(rule + "\n")
	for line := range strings.SplitSeq(text, "\n") {
		fmt.Fprintf(&b, "| %-*s |\n", width, line)
	}
	return b.String() + rule
}

// adjacent makes each line a separate literal.
func adjacent(before, between, after string) func(string) string {
	return func(text string) string {
		var literals []string
		for line := range strings.Lines(text) {
			literals = append(literals, strconv.Quote(line))
		}
		return before + strings.Join(literals, between) + after
	}
}

func escapeXML(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
}

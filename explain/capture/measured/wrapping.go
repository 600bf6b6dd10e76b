package measured

import (
	"fmt"
	"html"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/internal/recordings"
)

// A wrapping is a way in which a text is carried before it is pasted.
type wrapping struct {
	name string
	wrap func(text string) string

	// fits reports whether the text can be carried so at all; nil where any
	// can.
	fits func(text string) bool

	isLast bool // nothing is wrapped around it
}

const (
	stampISO   = "2026-11-17T09:14:03.1234567Z"
	stampPlain = "2026-11-17 09:14:03"
)

// wrappings returns all wrappings.
func wrappings() []wrapping {
	return slices.Concat(usualWrappings(), gutterWrappings(), memberWrappings())
}

func usualWrappings() []wrapping {
	return []wrapping{
		{name: "docker-json", wrap: wrapDocker},
		{name: "cri", wrap: prefixed(stampISO + " stderr F ")},
		{name: "syslog3164", wrap: prefixed("<11>Nov 17 09:14:03 soc01 connector[812]: ")},
		{name: "syslog5424", wrap: prefixed("<11>1 2026-11-17T09:14:03.123Z soc01 connector 812 - - ")},
		{name: "syslog-oneline", wrap: wrapOneLine},
		{name: "journald", wrap: prefixed("Nov 17 09:14:03 soc01 connector[812]: ")},
		{name: "journald-json", wrap: inMember(`{"__REALTIME_TIMESTAMP":"1794906843123456","PRIORITY":"3","_PID":"812","SYSLOG_IDENTIFIER":"connector","MESSAGE":`, "}")},
		{name: "compose", wrap: prefixed("connector-1  | ")},
		{name: "kubectl-prefix", wrap: prefixed("[pod/connector-7d9c5b-x2x4z/app] ")},
		{name: "klog", wrap: headed("E1117 09:14:03.123456       1 sync.go:55] ")},
		{name: "github-actions", wrap: prefixed(stampISO + " ")},
		{name: "azure-pipelines", wrap: wrapAzurePipelines},
		{name: "python-logger", wrap: headed(stampPlain + ",123 ERROR connector: ")},
		{name: "java-logger", wrap: headed(stampPlain + ".123 ERROR 1 --- [   main] c.contoso.Connector  : ")},
		{name: "dotnet-logger", wrap: func(text string) string { return "fail: Contoso.Connector[0]\n" + eachLine(text, "      ") }},
		{name: "go-logger", wrap: headed("2026/11/17 09:14:03 ")},
		{name: "mail-quote", wrap: prefixed("> ")},
		{name: "box", wrap: func(text string) string {
			return "╷\n│ Error: call failed\n│ \n" + eachLine(text, "│ ") + "\n╵"
		}},
		{name: "numbered", wrap: wrapNumbered},
		{name: "indented", wrap: prefixed("    ")},
		{name: "pino", wrap: inMember(`{"level":50,"time":1794906843123,"pid":1,"hostname":"soc01","msg":`, "}")},
		{name: "structlog", wrap: inMember(`{"event": `, `, "level": "error", "logger": "connector", "timestamp": "2026-11-17T09:14:03.123456Z"}`)},
		{name: "serilog", wrap: inMember(`{"@t":"`+stampISO+`","@l":"Error","@mt":"The call failed: {Output}","Output":`, `,"SourceContext":"Contoso.Connector"}`)},
		{name: "logstash", wrap: inMember(`{"@timestamp":"2026-11-17T09:14:03.123Z","@version":"1","level":"ERROR","thread_name":"main","message":`, "}")},
		{name: "google-cloud", wrap: inMember(`{"severity": "ERROR", "timestamp": "2026-11-17T09:14:03.123456Z", "insertId": "1x9kq2gf5hd3a", "textPayload": `, "}")},
		{name: "double-escaped", wrap: func(text string) string {
			return `{"level":"error","msg":` + quoteJSON(`{"output":`+quoteJSON(text)+"}") + "}"
		}},
		{name: "python-bytes", wrap: func(text string) string { return "b'" + escapeBytes(text) + "'" }},
		{name: "html", wrap: func(text string) string { return "<pre><code>" + html.EscapeString(text) + "\n</code></pre>" }},
		{name: "markdown", wrap: func(text string) string { return "I get this error:\n\n```\n" + text + "\n```\n\nAny ideas?" }},
		{name: "ansi", wrap: func(text string) string {
			return "\x1b[31;1m" + strings.ReplaceAll(text, "\n", "\x1b[0m\n\x1b[31;1m") + "\x1b[0m"
		}},
		{name: "logfmt", wrap: func(text string) string {
			return "time=2026-11-17T09:14:03Z level=error caller=sync.go:55 msg=" + strconv.Quote(text)
		}},
		{name: "csv", wrap: func(text string) string {
			return "TimeGenerated,Level,Text\n" + stampPlain + `,Error,"` + strings.ReplaceAll(text, `"`, `""`) + `"`
		}},
		{name: "format-list", wrap: wrapFormatList},
		{name: "percent", wrap: func(text string) string { return "output=" + url.QueryEscape(text) }},
		{name: "width80", wrap: folded(80), fits: foldsAt(80), isLast: true},
		{name: "width120", wrap: folded(120), fits: foldsAt(120), isLast: true},
		{name: "crlf", wrap: func(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") }, isLast: true},
		{name: "utf16", wrap: func(text string) string { return string(recordings.Widen([]byte(text))) }, isLast: true},
	}
}

// prefixed puts a prefix before each line.
func prefixed(prefix string) func(string) string {
	return func(text string) string { return eachLine(text, prefix) }
}

// headed puts a prefix before the first line.
func headed(prefix string) func(string) string {
	return func(text string) string { return prefix + text }
}

// inMember makes the text a string of JSON.
func inMember(before, after string) func(string) string {
	return func(text string) string { return before + quoteJSON(text) + after }
}

func wrapDocker(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text + "\n") {
		fmt.Fprintf(&b, "{\"log\":%s,\"stream\":\"stderr\",\"time\":\"2026-11-17T09:14:03.123456789Z\"}\n", quoteJSON(line))
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func wrapOneLine(text string) string {
	return "Nov 17 09:14:03 soc01 connector[812]: " + strings.NewReplacer("\n", "#012", "\t", "#011").Replace(text)
}

func wrapAzurePipelines(text string) string {
	first, rest, more := strings.Cut(text, "\n")
	text = stampISO + " ##[error]" + first
	if more {
		text += "\n" + eachLine(rest, stampISO+" ")
	}
	return stampISO + " ##[section]Starting: Isolate machine\n" + text
}

func wrapNumbered(text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = fmt.Sprintf("%5d  %s", i+1, lines[i])
	}
	return strings.Join(lines, "\n")
}

// wrapFormatList writes text as a property in the list view of Windows
// PowerShell.
func wrapFormatList(text string) string {
	const indent = "            "
	return "\n\nTime      : 17.11.2026 09:14:03\nLevel     : Error\nOutput    : " + strings.ReplaceAll(text, "\n", "\n"+indent) + "\nProcessId : 812\n\n"
}

func escapeBytes(text string) string {
	var b strings.Builder
	for _, c := range []byte(text) {
		switch {
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\t':
			b.WriteString(`\t`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\'' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c < ' ' || c > '~':
			fmt.Fprintf(&b, `\x%02x`, c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// folded breaks lines as a console of that width does.
func folded(width int) func(string) string {
	return func(text string) string {
		var b strings.Builder
		column := 0
		for _, r := range text {
			if column == width && r != '\n' {
				b.WriteByte('\n')
				column = 0
			}
			b.WriteRune(r)
			column++
			if r == '\n' {
				column = 0
			}
		}
		return b.String()
	}
}

// foldsAt reports whether a console of that width breaks a line so that a reader can
// see it: no word is longer than half the width.
func foldsAt(width int) func(string) bool {
	return func(text string) bool {
		for word := range strings.FieldsSeq(text) {
			if len(word) > width/2 {
				return false
			}
		}
		for line := range strings.Lines(text) {
			if len(line) > width {
				return true
			}
		}
		return false
	}
}

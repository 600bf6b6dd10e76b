//go:build linux

package main

import (
	"encoding/base64"
	"fmt"
	"strings"
)

// readers returns a row for each form that the capture reads: what it holds comes n
// times, whole or without an end.
func readers() []row {
	explained := func(input func(n int) string) func(int) ([]string, string) {
		return func(n int) ([]string, string) { return []string{"explain", "-o", "json"}, input(n) }
	}
	return []row{
		{"traceback: frames without an end", 10_000, explained(repeat("Traceback (most recent call last):\n", "  File \"x.py\", line 403, in get\n    r.raise_for_status()\n", ""))},
		{"traceback: chained exceptions", 3_000, explained(repeat("", "Traceback (most recent call last):\n  File \"x.py\", line 1\nValueError: 403\n\nDuring handling of the above exception, another exception occurred:\n\n", ""))},
		{"traceback: causes in Java", 5_000, explained(repeat("java.io.IOException: 403\n", "Caused by: java.io.IOException: HTTP 403\n\tat a.B.c(B.java:403)\n", ""))},
		{"curl -v: conversations", 3_000, explained(repeat("", "> GET /api/x HTTP/1.1\n> Host: api.security.microsoft.com\n>\n< HTTP/1.1 403 Forbidden\n< request-id: x\n<\n", ""))},
		{"curl -v: headers without an end", 8_000, explained(repeat("> GET /api/x HTTP/1.1\n< HTTP/1.1 403 Forbidden\n", "< x-header: value of it\n", ""))},
		{"curl --trace: bytes", 5_000, explained(repeat("<= Recv data, 16 bytes (0x10)\n", "0000: 7b 22 65 72 72 6f 72 22 3a 7b 22 63 6f 64 65 22 {\"error\":{\"code\"\n", ""))},
		{"HAR: entries", 1_000, explained(harEntries)},
		{"HAR: one long text", 20_000, explained(repeat(`{"log":{"entries":[{"request":{"method":"GET","url":"https://graph.microsoft.com/v1.0/x"},"response":{"status":403,"content":{"text":"`, `{\"error\":`, `"}}}]}}`))},
		{"Postman: requests in a console", 3_000, explained(repeat("", "GET https://graph.microsoft.com/v1.0/x: {\n  \"Network\": {},\n  \"Response Headers\": {\"request-id\": \"x\"},\n  \"Response Body\": \"{\\\"error\\\":{\\\"code\\\":\\\"Forbidden\\\"}}\"\n}\n", ""))},
		{"batch: parts", 2_000, explained(batchParts)},
		{"import: entries", 2_000, explained(importEntries)},
		{"PowerShell: one record without an end", 5_000, explained(repeat("Invoke-RestMethod : The remote server returned an error: (403) Forbidden.\nAt C:\\x.ps1:1 char:1\n", "+ Invoke-RestMethod -Uri https://graph.microsoft.com/v1.0/x\n", ""))},
		{"PowerShell: bars of a console", 8_000, explained(repeat("Invoke-RestMethod: /work/get.ps1:4\n", "     | {\"error\":{\"code\":\"Forbidden\"}\n", ""))},
		{"PowerShell: lists of properties", 5_000, explained(repeat("", "StatusCode        : 403\nStatusDescription : Forbidden\n\n", ""))},
		{"PowerShell: what cmdlets say in an example", 4_000, explained(repeat("", "    # if Get-Foo\nConnect-PnPOnline : For example, if it is not there, you may see it\n\n", ""))},
		{"details: labels without any", 8_000, explained(repeat("Exception Details:\n", "Message: (A) b\nCode: A\n", ""))},
		{"details: one in the other", 8_000, explained(repeat("(A) x\nCode: A\n", "Exception Details: (A) x\nCode: A\n", ""))},
		{"CSV: rows", 5_000, explained(repeat("time,status,message\n", "2026-11-23T08:00:00Z,403,\"{\"\"error\"\":{\"\"code\"\":\"\"Forbidden\"\"}}\"\n", ""))},
		{"CSV: quotes without an end", 200_000, explained(repeat("time,status,message\n", "403,\"\"\"", ""))},
		{"table: rows", 5_000, explained(repeat("| status | message |\n|---|---|\n", "| 403 | Forbidden, request-id x |\n", ""))},
		{"table: columns", 5_000, explained(repeat("", "| 403 ", "|\n|---|\n"))},
		{"multipart: parts", 2_000, explained(repeat("HTTP/1.1 200 OK\nContent-Type: multipart/mixed; boundary=batch\n\n", "--batch\nContent-Type: application/http\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{\"error\":{\"code\":\"Forbidden\",\"message\":\"x\"}}\n", "--batch--\n"))},
		{"Base64: one long word", 20_000, explained(base64Of(`{"error":{"code":"Forbidden","message":"x"}}`, 1))},
		{"Base64: in itself", 2, explained(nestedBase64)},
		{"Base64: many words", 5_000, explained(repeat("403 ", base64.StdEncoding.EncodeToString([]byte(`{"error":{"code":"Forbidden"}}`))+" ", ""))},
		{"YAML: keys", 8_000, explained(repeat("error:\n", "  code: Forbidden\n  message: It failed.\n", ""))},
		{"YAML: deeper and deeper", 400, explained(deepYAML)},
		{"XML: elements", 5_000, explained(repeat("<errors>", "<error><code>Forbidden</code><message>It failed.</message></error>", "</errors>"))},
		{"XML: elements without an end", 30_000, explained(repeat("<error>", "<code>", "403"))},
		{"XML: one in the other", 10_000, explained(repeat("", "&lt;error&gt;", "403 Forbidden"))},
		{"logfmt: records", 5_000, explained(repeat("", "time=2026-11-23T08:00:00Z level=error msg=\"request failed\" status=403 request_id=x\n", ""))},
		{"logfmt: pairs in one record", 20_000, explained(repeat("time=2026-11-23T08:00:00Z level=error ", "status=403 ", "\n"))},
		{"journald: records", 3_000, explained(repeat("", "Nov 23 08:00:00 host app[991]: request failed: 403 Forbidden for url: https://graph.microsoft.com/v1.0/x\n", ""))},
		{"journald: JSON", 2_000, explained(repeat("", `{"__REALTIME_TIMESTAMP":"1795420800000000","PRIORITY":"3","MESSAGE":"{\"error\":{\"code\":\"Forbidden\",\"message\":\"x\"}}"}`+"\n", ""))},
		{"CRI: parts of one record", 5_000, explained(repeat("", "2026-11-23T08:00:00.123456789Z stderr P {\"error\":{\"code\":\"Forbidden\"}\n", "2026-11-23T08:00:00.123456789Z stderr F }\n"))},
		{"CRI: records", 5_000, explained(repeat("", "2026-11-23T08:00:00.123456789Z stderr F request failed: 403 Forbidden\n", ""))},
		{"Docker: records", 3_000, explained(repeat("", `{"log":"request failed: 403 Forbidden\n","stream":"stderr","time":"2026-11-23T08:00:00.123456789Z"}`+"\n", ""))},
		{"GitHub Actions: commands", 5_000, explained(repeat("", "2026-11-23T08:00:00.1234567Z ##[error]request failed: 403 Forbidden\n", ""))},
		{"GitHub Actions: groups", 5_000, explained(repeat("", "2026-11-23T08:00:00.1234567Z ##[group]Run curl\n2026-11-23T08:00:00.2234567Z curl: (22) The requested URL returned error: 403\n", ""))},
		{"syslog: records", 3_000, explained(repeat("", "<131>1 2026-11-23T08:00:00.003Z host connector 991 - - HTTP 403: {\"error\":{\"code\":\"Forbidden\",\"message\":\"x\"}}\n", ""))},
		{"mail: quotes of quotes", 2_000, explained(repeat("", "> > > > 403 Forbidden\n> > > 403 Forbidden\n", ""))},
		{"console: lines of one width", 5_000, explained(repeat("", "request to https://graph.microsoft.com/v1.0/security/alerts_v2 failed with 403 F\n", ""))},
		{"literals: adjacent", 8_000, explained(repeat("", "'{\"error\":{\"code\":\"Forbidden\"'\n", ""))},
		{"escapes: of escapes", 8, explained(nestedEscapes)},
		{"secrets: a run of words in front of a password", 5_000, explained(repeat(`{"error":{"code":"Forbidden","message":"`, "a.b/", `"password": "Sommer2026!x",e"}}`))},
		{"secrets: a password of many words", 5_000, explained(repeat(`{"error":{"code":"Forbidden","message":"aB3dE5fG7h aB3dE5fG8h`, "/aB3dE5fG7h", `"password": "aB3dE5fG7haB3dE5fG8h",e"}}`))},
		{"colors: sequences", 30_000, explained(repeat("403 Forbidden ", "\x1b[31m.\x1b[0m", ""))},
	}
}

func harEntries(n int) string {
	entry := `{"startedDateTime":"2026-11-23T08:00:00Z","request":{"method":"GET","url":"https://graph.microsoft.com/v1.0/%d"},"response":{"status":403,"content":{"text":"{\"error\":{\"code\":\"Forbidden\",\"message\":\"x\"}}"}}}`
	return `{"log":{"entries":[` + strings.TrimSuffix(each(n, entry+","), ",") + "]}}"
}

func batchParts(n int) string {
	part := `{"id":"%d","status":403,"headers":{"Content-Type":"application/json"},"body":{"error":{"code":"Forbidden","message":"x"}}}`
	return `{"responses":[` + strings.TrimSuffix(each(n, part+","), ",") + "]}"
}

func importEntries(n int) string {
	entry := `{"id":"%d","indicator":"x","isFailed":true,"failureReason":"It failed."}`
	return `{"@odata.context":"https://api.security.microsoft.com/api/$metadata#Collection(x)","value":[` + strings.TrimSuffix(each(n, entry+","), ",") + "]}"
}

// base64Of returns what makes n copies of a text, all of them encoded together.
func base64Of(piece string, times int) func(n int) string {
	return func(n int) string {
		text := strings.Repeat(piece, n/10)
		for range times {
			text = base64.StdEncoding.EncodeToString([]byte(text))
		}
		return "403 " + text
	}
}

// nestedBase64 returns a text that is encoded again and again. What is in it grows by a
// half with each of n times three.
func nestedBase64(n int) string { return base64Of(`{"error":{"code":"Forbidden"}}`, 4)(n * 5_000) }

func deepYAML(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%serror:\n", strings.Repeat(" ", i%400))
	}
	return b.String() + "code: 403\n"
}

// nestedEscapes returns a body in a body in a body, to a depth that the length of what
// is innermost doesn't change.
func nestedEscapes(n int) string {
	text := `{"error":{"code":"Forbidden","message":"` + strings.Repeat("x", n*1_000) + `"}}`
	for range 6 {
		text = `{"body":"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"}`
	}
	return text
}

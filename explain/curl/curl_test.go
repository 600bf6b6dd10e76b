package curl

import (
	"errors"
	"testing"
)

func TestParse(t *testing.T) {
	const isolate = "https://api.security.microsoft.com/api/machines/x/isolate"
	for _, test := range []struct {
		name, line        string
		method, url, body string
		header, value     string
	}{
		{name: "plain", line: "curl " + isolate, method: "GET", url: isolate},
		{name: "full", line: `curl -X POST '` + isolate + `' -H 'Content-Type: application/json' -d '{"Comment":"a b"}'`,
			method: "POST", url: isolate, body: `{"Comment":"a b"}`, header: "Content-Type", value: "application/json"},
		{name: "continued, POSIX", line: "curl -sSi \\\n  -H \"Authorization: Bearer $TOKEN\" \\\r\n  --data-raw '{}' " + isolate,
			method: "POST", url: isolate, body: "{}", header: "Authorization", value: "Bearer $TOKEN"},
		{name: "continued, cmd.exe", line: "curl.exe -X PATCH ^\r\n -d \"{\\\"tags\\\":[]}\" ^\r\n \"" + isolate + "\"",
			method: "PATCH", url: isolate, body: `{"tags":[]}`},
		{name: "continued, PowerShell", line: "curl.exe -d \"{`\"a`\":1}\" `\n " + isolate,
			method: "POST", url: isolate, body: `{"a":1}`},
		{name: "doubled quotes", line: `curl -d "{""a"":1}" ` + isolate, method: "POST", url: isolate, body: `{"a":1}`},
		{name: "from a browser", line: `curl $'` + isolate + `' --data-binary $'{"a":"it\'s"}' --compressed`,
			method: "POST", url: isolate, body: `{"a":"it's"}`},
		{name: "json", line: "curl --json '{}' " + isolate, method: "POST", url: isolate, body: "{}",
			header: "Content-Type", value: "application/json"},
		{name: "attached", line: "curl -XDELETE -Haccept:x " + isolate, method: "DELETE", url: isolate, header: "Accept", value: "x"},
		{name: "equals sign", line: "curl --request=PUT --url=" + isolate, method: "PUT", url: isolate},
		{name: "get", line: "curl -G -d '$top=5' -d '$skip=1' " + isolate, method: "GET", url: isolate + "?$top=5&$skip=1"},
		{name: "file", line: "curl -d @body.json " + isolate, method: "POST", url: isolate},
		{name: "form", line: "curl -F file=@a.ps1 " + isolate, method: "POST", url: isolate, header: "Content-Type", value: "multipart/form-data"},
		{name: "user", line: "curl -u me:pw " + isolate, method: "GET", url: isolate, header: "Authorization", value: "Basic bWU6cHc="},
		{name: "head", line: "curl -I " + isolate, method: "HEAD", url: isolate},
		{name: "output is no URL", line: "curl -o out.json -w '%{http_code}' " + isolate, method: "GET", url: isolate},
		{name: "piped", line: "curl -s " + isolate + " | jq .", method: "GET", url: isolate},
		{name: "next line", line: "curl -s " + isolate + "\n-d no", method: "GET", url: isolate},
		{name: "no scheme", line: "curl graph.microsoft.com/v1.0/me", method: "GET", url: "http://graph.microsoft.com/v1.0/me"},
		{name: "cookies are dropped", line: "curl -H 'Cookie: a=b' " + isolate, method: "GET", url: isolate, header: "Cookie"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, err := Parse(test.line)
			if err != nil {
				t.Fatal(err)
			}
			if r.Method != test.method || r.URL != test.url || string(r.Body) != test.body {
				t.Errorf("got %s %s %q, want %s %s %q", r.Method, r.URL, r.Body, test.method, test.url, test.body)
			}
			if got := r.Header.Get(test.header); got != test.value {
				t.Errorf("%s: %q, want %q", test.header, got, test.value)
			}
		})
	}
}

func TestBodyFile(t *testing.T) {
	r, err := Parse("curl -d @body.json https://api.security.microsoft.com/api/indicators")
	if err != nil || r.BodyFile != "body.json" || r.Body != nil {
		t.Errorf("got %q, %q, %v", r.BodyFile, r.Body, err)
	}
}

func TestParseCurlRefuses(t *testing.T) {
	for _, line := range []string{"", "wget https://x", "curl", "curl -X POST", "curl -d", "'curl"} {
		if r, err := Parse(line); !errors.Is(err, ErrNoCurl) {
			t.Errorf("Parse(%q) = %+v, %v; want ErrNoCurl", line, r, err)
		}
	}
}

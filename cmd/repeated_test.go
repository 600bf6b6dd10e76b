package cmd

import (
	"strings"
	"testing"
)

// TestRepeatedPasswords holds that a password that the input names in one place is
// removed where the answer repeats it without its name, also one that looks like a word.
func TestRepeatedPasswords(t *testing.T) {
	const no = `{"error":{"code":"Forbidden","message":"§ is not accepted"}}`
	inputs := map[string]string{
		"member":        `{"password":"§","error":{"code":"BadRequest","message":"§ is too short"}}`,
		"JSON log":      `{"time":"2026-11-23T08:00:00Z","level":"error","user":"svc","password":"§","msg":` + quotedText("403 "+no) + `}`,
		"header":        "> POST /api/machines HTTP/1.1\n> Host: api.security.microsoft.com\n> X-Api-Key: §\n>\n< HTTP/1.1 403 Forbidden\n<\n" + no,
		"form":          "POST /token HTTP/1.1\nHost: login.microsoftonline.com\nContent-Type: application/x-www-form-urlencoded\n\nusername=svc&password=§\n\nHTTP/1.1 400 Bad Request\n\n" + no,
		"header of HAR": `{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-03-01T12:00:00Z","request":{"method":"GET","url":"https://graph.microsoft.com/v1.0/users","headers":[{"name":"X-Api-Key","value":"§"}]},"response":{"status":403,"headers":[],"content":{"text":` + quotedText(no) + `}}}]}}`,
		"curl -u":       "$ curl -u svc:§ https://api.security.microsoft.com/api/machines\n" + no,
		"PowerShell":    "Invoke-RestMethod -Uri https://api.security.microsoft.com/api/machines -Body @{password='§'}\nInvoke-RestMethod : " + no,
		"traceback":     "Traceback (most recent call last):\n  File \"a.py\", line 3, in x\n    login('svc', password='§')\nrequests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://graph.microsoft.com/v1.0/users\n" + no,
		"Logic Apps":    `{"code":"ActionFailed","name":"HTTP","inputs":{"uri":"https://graph.microsoft.com/v1.0/users","method":"GET","authentication":{"type":"Basic","username":"svc","password":"§"}},"outputs":{"statusCode":403,"body":` + no + `},"status":"Failed"}`,
		"axios":         "AxiosError: Request failed with status code 403 { config: { auth: { username: 'svc', password: '§' } }, response: { status: 403, data: " + no + " } }",
	}
	for name, input := range inputs {
		for _, password := range []string{"Sommer2026!", "dragonfly"} {
			for _, args := range explaining {
				if args[len(args)-1] == "--each-line" {
					continue // which explains each line by itself
				}
				_, out, errOut := run(t, []byte(strings.ReplaceAll(input, "§", password)), args...)
				if at := strings.Index(out+errOut, password); at >= 0 {
					t.Errorf("%s, %v: %q", name, args, (out + errOut)[max(at-60, 0):min(at+30, len(out+errOut))])
				}
			}
		}
	}
	// What isn't a password stays where another place has it after such a name.
	_, out, _ := run(t, []byte(`{"token":"expired","error":{"code":"Unauthorized","message":"The token has expired: expired, for graph"}}`), "explain", "-o", "json")
	if !strings.Contains(out, "The token has expired: expired, for graph") {
		t.Error(out)
	}
}

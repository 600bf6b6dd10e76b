//go:build linux

package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

// A row is a kind of input that grows.
type row struct {
	name string
	n    int // of the smallest, in what make repeats
	make func(n int) (args []string, input string)
}

// rows returns all kinds. Two rows with the same content are the same hostile
// text, read by different commands.
func rows() []row {
	explained := func(input func(n int) string) func(int) ([]string, string) {
		return func(n int) ([]string, string) { return []string{"explain", "-o", "json"}, input(n) }
	}
	counted := func(input func(n int) string) func(int) ([]string, string) {
		return func(n int) ([]string, string) { return []string{"summary"}, input(n) }
	}
	checked := func(input func(n int) string) func(int) ([]string, string) {
		return func(n int) ([]string, string) { return []string{"check", "isolate-machine"}, input(n) }
	}
	called := func(query func(n int) string) func(int) ([]string, string) {
		return func(n int) ([]string, string) {
			return []string{"check", "GET", "https://api.security.microsoft.com/api/machines?" + query(n)}, ""
		}
	}
	merged := func(input func(n int) string) func(int) ([]string, string) {
		return func(n int) ([]string, string) { return []string{"summary", "--merge"}, input(n) }
	}
	body := `{"error":{"code":"NotFound","message":"x"}}`
	return append(readers(), []row{
		{"check: names that nobody knows", 20_000, checked(unknownNames)},
		{"check: one name again and again", 80_000, checked(repeat(`{"x":1`, `,"Comment":"x"`, "}"))},
		{"check: $select=fo,fo,…", 10_000, called(repeat("$select=fo", ",fo", ""))},
		{"check: $filter=foo = bar and …", 1_500, called(repeat("$filter=foo = bar", " and foo = bar", ""))},
		{"explain: a long name in a message of a query", 1_000, explained(longNames)},
		{"summary: a long name in a message of a query", 1_000, counted(longNames)},
		{"explain: HTTP/1.1 403, again and again", 14_000, explained(repeat("", "HTTP/1.1 403\n\n", ""))},
		{"summary: codes, one a line, all different", 50_000, counted(differentCodes)},
		{"summary: errors without a tracking ID", 50_000, counted(repeat("", `{"error":{"code":"NotFound","message":"x"}}`+"\n", ""))},
		{"explain: one message with {\"error\": in {\"error\":", 20_000, explained(repeat(`{"error":{"code":"NotFound","message":"`, `{\"error\":`, `"}}`))},
		{"explain: {\"error\": in {\"error\":", 20_000, explained(repeat("", `{"error":`, ""))},
		{"explain: sign-in codes on one line", 3_000, explained(signIns)},
		{"explain: a list of errors in one object", 5_000, explained(manyErrors)},
		{"explain: a string full of bodies", 5_000, explained(func(n int) string {
			return `{"log":` + quoted(strings.Repeat(body+"\n", n)) + "}"
		})},
		{"explain: a message full of bodies", 5_000, explained(func(n int) string {
			return `{"error":{"code":"NotFound","message":` + quoted(strings.Repeat(body+" ", n)) + "}}"
		})},
		{"explain --request: of many failures", 500, requested},
		{"explain: brackets", 200_000, explained(repeat("", "[", ""))},
		{"explain: braces", 200_000, explained(repeat("", "{", ""))},
		{"explain: quotes that nothing closes", 100_000, explained(repeat("403 ", `"\"`, ""))},
		{"explain: backslashes", 200_000, explained(repeat(`{"error":{"code":"NotFound","message":"`, `\\`, `"}}`))},
		{"explain: percent-encoding", 100_000, explained(repeat("error=invalid_client&error_description=", "%25", ""))},
		{"explain: entities", 100_000, explained(repeat("403 Forbidden ", "&amp;", ""))},
		{"explain: tags", 100_000, explained(repeat("<html>403 Forbidden", "<p>", ""))},
		{"explain: statuses on one line", 50_000, explained(repeat("", "403 Forbidden ", ""))},
		{"explain: statuses below a long title", 5_000, explained(titled)},
		{"explain --request: a query with many tables", 1_500, queried},
		{"explain: statuses, one a line", 50_000, explained(repeat("", "status code 403\n", ""))},
		{"explain: URLs", 20_000, explained(repeat("403 Forbidden ", "https://graph.microsoft.com/v1.0/x ", ""))},
		{"explain: tracebacks", 5_000, explained(repeat("", "Traceback (most recent call last):\n  File \"x.py\", line 1\nrequests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://graph.microsoft.com/v1.0/x\n", ""))},
		{"explain: records of PowerShell", 5_000, explained(repeat("", "Invoke-RestMethod : The remote server returned an error: (403) Forbidden.\nAt C:\\x.ps1:1 char:1\n", ""))},
		{"explain: blank lines", 500_000, explained(repeat("403 Forbidden", "\n", ""))},
		{"explain: blanks", 500_000, explained(repeat("403 Forbidden", " ", ""))},
		{"explain: failures, parted by blank lines", 5_000, explained(manyPasted)},
		{"summary: failures, parted by blank lines", 5_000, counted(manyPasted)},
		{"summary: messages, one a line, all different", 50_000, func(n int) ([]string, string) {
			return []string{"summary", "--by", "message"}, differentMessages(n)
		}},
		{"summary --merge: one long value", 4_000_000, merged(repeat(`{"by":"code","errors":1,"groups":[{"count":1,"value":"`, "x", `"}]}`))},
		{"summary --merge: groups, all different", 50_000, merged(differentGroups)},
		{"explain: names of secrets", 20_000, explained(repeat(`{"error":{"code":"NotFound","message":"`, "password ", `"}}`))},
		{"explain: secrets", 10_000, explained(repeat(`{"error":{"code":"NotFound","message":"`, "client_secret=sword+Fish.9 ", `"}}`))},
		{"explain: quotes of secrets", 10_000, explained(repeat(`{"error":{"code":"NotFound","message":"`, `password=\"\"\"a `, `"}}`))},
		{"explain: private keys", 5_000, explained(repeat(`{"error":{"code":"NotFound","message":"`, `-----BEGIN PRIVATE KEY-----\nabc `, `"}}`))},
		{"explain: Base64 of secrets, nested", 5_000, explained(base64Of(`client_secret=sword+Fish.9 `, 4))},
		{"explain: names of secrets, all different", 6_000, explained(manyNames)},
		{"explain: names of pairs", 10_000, explained(repeat(`{"error":{"code":"NotFound","message":"`, `\"name\":\"password\",\"a\":{`, `"}}`))},
		{"explain: values of pairs", 10_000, explained(repeat(`{"error":{"code":"NotFound","message":"`, `\"value\":\"x\",\"name\":`, `"}}`))},
		{"explain: rows of SQL with secrets", 10_000, explained(repeat(`{"error":{"code":"NotFound","message":"(name, password`, `, password) VALUES ('a', 'b`, `"}}`))},
		{"explain: secrets named around many failures", 2_000, explained(repeat("password=sword.Fish\n", `{"password":"sword.Fish","error":{"code":"NotFound","message":"sword.Fish is wrong"}}`+"\n", ""))},
		{"explain: rows of a table with secrets", 10_000, explained(repeat(`{"error":{"code":"NotFound","message":"app,client_secret`, `\nb,sword+Fish.9`, `"}}`))},
		{"explain: a dump", 5_000, explained(repeat("403 Forbidden\n", "00000010  6d 6b 61 6a 67 72 31 65  30 77 53 66 61 77 47 58  |mkajgr1e0wSfawGX|\n", ""))},
	}...)
}

// requested returns failures of a request whose body grows as well.
func requested(n int) (args []string, input string) {
	return []string{"explain", "-o", "json", "--operation", "isolate-machine", "--request", unknownNames(2 * n)},
		each(n, `{"error":{"code":"BadRequest","message":"Wrong: %d."}}`+"\n")
}

func titled(n int) string {
	return "403 Forbidden when creating" + strings.Repeat(" a policy", 4*n) + "\n" + strings.Repeat("\nsee 403 Forbidden\n", n)
}

// queried returns failures of a query that grows.
func queried(n int) (args []string, input string) {
	const failure = `{"error":{"code":"BadRequest","message":"'where' operator: Failed to resolve scalar expression named 'EventId%d'"}}` + "\n"
	return []string{"explain", "-o", "json", "--operation", "run-hunting-query", "--request", `{"Query":"union ` + each(n, "a%d_CL,") + `b"}`}, each(20, failure)
}

// quoted writes a text as a string of JSON.
func quoted(text string) string {
	b, _ := json.Marshal(text) // which any string can be
	return string(b)
}

// repeat returns what makes texts in which one piece comes n times.
func repeat(head, piece, tail string) func(n int) string {
	return func(n int) string { return head + strings.Repeat(piece, n) + tail }
}

// each returns a text of n pieces that differ by their number.
func each(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func unknownNames(n int) string { return `{"Comment":"x"` + each(n, `,"k%d":0`) + "}" }

func longNames(n int) string {
	name := "x" + strings.Repeat(".a", n/2)
	line := `{"error":{"code":"BadRequest","message":"'where' operator: Failed to resolve column or scalar expression named '` + name + `'. Fix semantic errors in your query."}}` + "\n"
	return strings.Repeat(line, 20)
}

func differentCodes(n int) string {
	return each(n, `{"error":{"code":"Code%d","message":"x"}}`+"\n")
}

func signIns(n int) string { return each(n, "AADSTS%d: The request failed. ") }

func manyErrors(n int) string {
	return `{"errors":[{"code":"First","message":"x"}` + each(n, `,{"code":"Code%d","message":"It failed."}`) + "]}"
}

func manyPasted(n int) string {
	return each(n, "HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n"+`{"error":{"code":"Code%d","message":"It failed."}}`+"\n\n")
}

// differentMessages are errors whose messages have different words.
func differentMessages(n int) string {
	var b strings.Builder
	word := []byte("aaaaaa")
	for range n {
		for i := range word {
			if word[i]++; word[i] <= 'z' {
				break
			}
			word[i] = 'a'
		}
		fmt.Fprintf(&b, `{"error":{"code":"Odd","message":"The widget %s broke."}}`+"\n", word)
	}
	return b.String()
}

// differentGroups is a summary with groups that differ.
func differentGroups(n int) string {
	return fmt.Sprintf(`{"by":"code","errors":%d,"unreadable":0,"groups":[{"value":"x","count":0}`, n) + each(n, `,{"value":"Code%d","count":1}`) + "]}\n"
}

// manyNames returns a message with many names of secrets and their values.
func manyNames(n int) string {
	var b strings.Builder
	b.WriteString(`{"error":{"code":"NotFound","message":"`)
	for i := range n {
		fmt.Fprintf(&b, "key%d_password=sword%dFish ", i, i)
	}
	return b.String() + `"}}`
}

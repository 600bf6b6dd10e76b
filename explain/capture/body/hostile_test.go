package body_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/notation"
)

// FuzzRead promises that any text is read without a panic.
func FuzzRead(f *testing.F) {
	for _, part := range []string{
		`{"error":`, `{"error":{"code":"a","message":"`, `{"innerError":"{\"error\":`, `{"value":[{"isFailed":true}`, `{"responses":[{"status":403,"body":`,
		`"code": "a",` + "\n", "AADSTS1: ", `199 - "a/b/403/1"`, "<title>", "Target: a - b - c\n", `\"`, `{"message":"{`,
	} {
		f.Add(part + part)
		f.Add(strings.Repeat(part, 1000))
	}
	f.Fuzz(func(t *testing.T, text string) {
		p := notation.NewParser(text)
		for at := notation.Next(text, 0); at >= 0; at = notation.Next(text, at+1) {
			v, ok := p.Parse(at)
			if !ok {
				break
			}
			body.Read(&v)
			for range body.Items(&v) {
			}
			at = max(at, v.End-1)
		}
		body.Warnings(text)
		body.EntraLength(text)
		for page, ok := body.NextPage(text, 0); ok; page, ok = body.NextPage(text, page.End) {
			if page.End <= page.Start {
				t.Fatalf("a page from %d to %d", page.Start, page.End)
			}
		}
	})
}

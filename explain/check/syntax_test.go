package check

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestSyntax(t *testing.T) {
	tests := []struct {
		name, body string
		summary    string // what the first summary must hold
		at         string // what the carets must be under
		also       string // ID of a finding after the break
		fixed      bool   // Fix makes it JSON
	}{
		{name: "trailing comma", body: "{\n  \"comment\": \"x\",\n}", summary: "extra comma", at: ",", also: "parameter-case", fixed: true},
		{name: "two commas", body: `{"Comment": "x",, "status": "new"}`, summary: "extra comma", at: ",", also: "value-case", fixed: true},
		{name: "comma at the start", body: `{, "Comment": "x"}`, summary: "extra comma", at: ",", fixed: true},
		{name: "missing comma", body: `{"Comment": "x" "status": "New"}`, summary: "comma is missing", at: `"`},
		{name: "missing comma in a list", body: `{"machineTags": ["a" "b"], "Comment": "x"}`, summary: "comma is missing", at: `"`},
		{name: "missing colon", body: `{"Comment" "x"}`, summary: "colon is missing", at: `"`},
		{name: "missing value", body: `{"Comment": }`, summary: "valid JSON value", at: "}"},
		{name: "single quotes", body: `{'Comment': 'x'}`, summary: "single quotes", at: "'"},
		{name: "typographic quotes", body: `{“Comment”: “x”}`, summary: "typographic quotes", at: "“"},
		{name: "name without quotes", body: `{Comment: "x"}`, summary: "name isn't in quotes", at: "Comment"},
		{name: "value without quotes", body: `{"Comment": x1}`, summary: "word isn't in quotes", at: "x1"},
		{name: "Python", body: `{"Comment": "x", "generateAlert": True, "status": "new"}`, summary: "True as true", at: "True", also: "value-case", fixed: true},
		{name: "None", body: `{"Comment": "x", "status": None}`, summary: "None as null", at: "None", fixed: true},
		{name: "line break", body: "{\"comment\": \"a\nb\r\nc\"}", summary: "line break", at: " ", also: "parameter-case", fixed: true},
		{name: "tab", body: "{\"Comment\": \"a\tb\"}", summary: "control character", at: " ", fixed: true},
		{name: "unclosed string", body: "{\"Comment\": \"a,\n \"status\": \"New\"}", summary: "no closing quote", at: `"a,`},
		{name: "unclosed at the end", body: `{"Comment": "a}`, summary: "no closing quote", at: `"`},
		{name: "backslash", body: `{"Comment": "C:\Windows", "status": "new"}`, summary: "backslash", at: `\W`, also: "value-case"},
		{name: "quote inside", body: `{"Comment": "say "x" now"}`, summary: "ends at a quote", at: "x"},
		{name: "cut off", body: `{"Comment": "x", "Commands": [{"type": "GetFile"`, summary: "3 brackets are not closed", at: ""},
		{name: "wrong bracket", body: `{"Comment": "x"]`, summary: "isn't allowed here", at: "]"},
		{name: "comment", body: "{\n  // why\n  \"comment\": \"x\"\n}", summary: "no comments", at: "// why", also: "parameter-case"},
		{name: "text behind", body: `{"Comment": "x"} done`, summary: "after the end", at: "done"},
		{name: "two values", body: `{"Comment": "x"}{"Comment": "y"}`, summary: "after the end", at: `{"Comment": "y"}`},
		{name: "form", body: `Comment=x&status=New`, summary: "isn't JSON", at: "Comment=x&status=New"},
		{name: "XML", body: `<Comment>x</Comment>`, summary: "isn't JSON", at: "<Comment>x</Comment>"},
		{name: "UTF-16", body: "\xff\xfe{\x00}\x00", summary: "UTF-16", at: `\xff`},
		{name: "UTF-16 without a mark", body: "{\x00}\x00", summary: "UTF-16"},
		{name: "byte order mark", body: "\xef\xbb\xbf{\"comment\": \"x\"}", summary: "byte order mark", at: `\ufeff`, also: "parameter-case", fixed: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := checkTest(tt.body)
			first := -1
			for i, f := range found {
				if f.ID == "json-syntax" {
					first = i
					break
				}
			}
			if first < 0 {
				t.Fatalf("no json-syntax among %d findings", len(found))
			}
			f := found[first]
			if !strings.Contains(f.Summary.En, tt.summary) {
				t.Errorf("summary %q does not hold %q", f.Summary.En, tt.summary)
			}
			if got := marked(f.Excerpt); tt.at != "" && got != tt.at {
				t.Errorf("carets under %q, want %q:\n%s", got, tt.at, f.Excerpt)
			}
			if tt.also != "" && !hasID(found, tt.also) {
				t.Errorf("no %s behind the break", tt.also)
			}
			fixed, _ := Fix([]byte(tt.body), found)
			if json.Valid(fixed) != tt.fixed {
				t.Errorf("fixed to %s; want JSON: %t", fixed, tt.fixed)
			}
			if !tt.fixed {
				return
			}
			for _, f := range checkTest(string(fixed)) {
				if f.ID == "json-syntax" {
					t.Errorf("after Fix: %s", f.Summary.En)
				}
			}
		})
	}
}

// marked returns what is above the carets of an excerpt of plain letters.
func marked(excerpt string) string {
	line, carets, _ := strings.Cut(excerpt, "\n")
	start := strings.IndexByte(carets, '^')
	runes := append([]rune(line), []rune(strings.Repeat(" ", len(carets)))...)
	return string(runes[start : start+strings.Count(carets, "^")])
}

func hasID(found []Finding, id string) bool {
	for _, f := range found {
		if f.ID == id {
			return true
		}
	}
	return false
}

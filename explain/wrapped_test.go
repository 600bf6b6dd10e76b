package explain_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain"
)

// What people paste is often one sentence of the query engine, among their own
// words, and broken by a mail or a console.
func TestSentences(t *testing.T) {
	const page = "This page lists the messages of the query engine and what they mean for whoever writes queries.\n\n"
	tests := map[string]struct {
		input string
		cause string // empty where nothing failed
	}{
		"alone":                 {"'project' operator: Failed to resolve scalar expression named 'SHA1'\n", "column-absent"},
		"below own words":       {"Good morning, some of the queries on that page give me an error that I can't explain.\n\n'where' operator: Failed to resolve table or column expression named 'BehaviorAnalytics'.\n\n" + strings.Repeat("This is what I did before, step by step, and what I saw there.\n", 14), "table-not-available"},
		"among own words":       {"Good morning, some of the queries on that page give this error, and I don't know how to fix it.\nQuery syntax error. 'where' operator: Failed to resolve table or column expression named 'BehaviorAnalytics'.\nExample of a query\n", "table-not-available"},
		"on the line of others": {"When I run it I get Query could not be parsed at 'joi' on line [2,244], and " + strings.Repeat("I do not see what is wrong with it. ", 8) + "\n", "query-syntax"},
		"broken between words":  {"Entity mappings reference the following column(s) which are not projected by\nthe query output: InitiatingProcessAccountSid.\n", "rule-column-dropped"},
		"broken in a word":      {"At least one asset entity (Machine, User, or Mailbox) or an IP entity must be in\ncluded.\n", "rule-asset-missing"},
		"name on the next line": {"'where' operator: Failed to resolve table or column expression named\n'EmailPostDeliveryEvents'\n", "table-not-available"},
		"after a code":          {"[BadRequest] : The incomplete fragment is unexpected. Fix syntax errors in your query.\n", "fragment-before"},
		"of a cmdlet":           {"Start-MgSecurityHuntingQuery : [BadRequest] : 'project' operator: Failed to resolve scalar expression named 'SHA1'\n", "column-absent"},
		"in a page":             {page + "Unknown function: 'name' is said of a function that does not exist.\n" + strings.Repeat("Another line of the page tells of another message.\n", 20), ""},
		"in a table":            {page + "| Message | Meaning |\n|---|---|\n| Unknown function: 'f' | The name is wrong. |\n" + strings.Repeat("Another line of the page tells of another message.\n", 20), ""},
		"in a list":             {page + "- Failed to resolve scalar expression named 'x': check the name\n" + strings.Repeat("Another line of the page tells of another message.\n", 20), ""},
		"in source code":        {"\tcase 7:\n\t\treturn errors.New(\"Unknown function: 'f'\")\n" + strings.Repeat("\tcase 8:\n\t\treturn nil\n", 40), ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			cause, message := "", ""
			for e, err := range explain.Stream(strings.NewReader(test.input), explain.Options{}) {
				if err == nil && len(e.Causes) > 0 && cause == "" {
					cause, message = e.Causes[0].ID, e.Message
				}
			}
			if cause != test.cause {
				t.Errorf("the first cause is %q, want %q", cause, test.cause)
			}
			if strings.Contains(message, "Good morning") || strings.Contains(message, "Example") {
				t.Errorf("the message holds other words: %q", message)
			}
		})
	}
}

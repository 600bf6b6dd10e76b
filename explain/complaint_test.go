package explain_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// TestWordsOfFailure holds that a text which says in whatever words that something failed
// is explained: with the words, with causes that are only possible, and with what to
// gather.
func TestWordsOfFailure(t *testing.T) {
	for _, tt := range []struct{ text, message, cause, gather string }{
		{"Cannot enable Microsoft XDR connector either by ARM/CLI - License is invalid\n\nNew-AzSentinelDataConnector -TenantId <<tenantId>> -Kind MicrosoftThreatProtection -Incident 'enabled'", "License is invalid", "licence-missing", "-Debug"},
		{"Saving the analytics rule in the portal: \"Your change was not saved, the rule has been modified by another user\"", "the rule has been modified by another user", "etag-outdated", "F12"},
		{"Under security incidents i get the following error message below alot.  \"API calls quota exxceeded\".  Any tips?", "API calls quota exxceeded", "call-rate", "Only these words"},
		{"    'Authorization':'Bearer {0}'.format(token['accessToken'])}\nTypeError: string indices must be integers", "TypeError: string indices must be integers", "response-not-checked", "response.text"},
		{"2023/12/29 11:43:36 wazuh-modulesd:azure-logs: ERROR: azure-activity: Unable to connect to the server.", "Unable to connect to the server.", "host-not-reached", "wazuh_modules.debug=2"},
		{"Connect-MgGraph : Impossible de charger le type 'Microsoft.Identity.Client.OsCapabilitiesExtensions'", "Impossible de charger le type 'Microsoft.Identity.Client.OsCapabilitiesExtensions'", "module-conflict", "-Debug"},
		{"The error is \"Onboarding blob signature is not valid\" since version 1.0.10", "Onboarding blob signature is not valid", "package-not-trusted", "Only these words"},
		{"Defender onboarding failed: The service name is invalid for the Sense service.", "The service name is invalid", "agent-missing", "Only these words"},
		{"Get-MgSecurityAlert : Cannot validate argument on parameter 'Filter'. The argument is null or empty.", "Cannot validate argument", "command-arguments", "Only these words"},
		{"Error: the Defender connector could not sign in, verify your credentials", "verify your credentials", "credentials-refused", "Only these words"},
		{"Error: auto MDM enroll: device credential failed for Intune (0x80180014)", "0x80180014", "enrollment-refused", "Only these words"},
		{"Error: Sentinel content hub failed, please update the solution", "please update the solution", "solution-outdated", "Only these words"},
		{"ERROR Cannot open the onboarding file of Defender: access to the path is denied", "access to the path is denied", "local-file", "Only these words"},
		{"Error: the Defender connector stopped in an odd way", "stopped in an odd way", "words-only", ""},
	} {
		e := only(t, tt.text)
		if !strings.Contains(e.Message, tt.message) || len(e.Causes) == 0 || e.Causes[0].ID != tt.cause || e.Causes[0].Certainty != fact.Possible {
			t.Errorf("%q: %q %+v", tt.text, e.Message, e.Causes)
		}
		if !strings.Contains(e.HiddenBody, tt.gather) || e.Catalogued {
			t.Errorf("%q: %q", tt.text, e.HiddenBody)
		}
	}
}

// TestPageInPlaceOfWords holds that a page whose begin alone is there is a response
// that the client couldn't read.
func TestPageInPlaceOfWords(t *testing.T) {
	if e := only(t, "ODataError: <!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN'>\n<html xmlns='http://www.w3.org/1999/xhtml'>\n<head>"); e.Failure != "unread" {
		t.Errorf("%q %q", e.Failure, e.Message)
	}
}

// only returns the one explanation of a text.
func only(t *testing.T, text string) explain.Explanation {
	t.Helper()
	var all []explain.Explanation
	for e, err := range explain.Stream(strings.NewReader(text), explain.Options{Complaints: true}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	if len(all) != 1 {
		t.Fatalf("%q: %d explanations", text, len(all))
	}
	return all[0]
}

// TestNoFailureIsExplained holds that an input without a failure gives none, whatever words it has.
func TestNoFailureIsExplained(t *testing.T) {
	for _, dir := range []string{"no-failure", "no-failure-own"} {
		dir = filepath.Join("..", "testdata", dir)
		index, err := os.ReadFile(filepath.Join(dir, "index.json"))
		if err != nil {
			t.Fatal(err)
		}
		var cases []struct{ File, Why string }
		if err := json.Unmarshal(index, &cases); err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			input, err := os.ReadFile(filepath.Join(dir, c.File))
			if err != nil {
				t.Fatal(err)
			}
			for e, err := range explain.Stream(bytes.NewReader(input), explain.Options{Complaints: true}) {
				if err == nil && e.Kind.IsFailure() {
					t.Errorf("%s (%s): %d %s %q", c.File, c.Why, e.Status, e.Code, e.Message)
				}
			}
		}
	}
}

package explain

import "testing"

// TestPageAtHand holds that a page in the input is named, where a client says that it
// couldn't read it as JSON.
func TestPageAtHand(t *testing.T) {
	const unread = "JsonParseException: Unexpected character ('<' (code 60)): expected a valid value (number, String, array, object, 'true', 'false' or 'null')\n at [Source: (String)\"<!doctype html>\n<html>\n<head>\n"
	for _, tt := range []struct{ name, text, cause, evidence string }{
		{"a web filter", unread + "<title>Symantec CloudSOC™</title>", "proxy-blocks", "the page or its headers name Symantec CloudSOC"},
		{"a block page", unread + "<title>Web Page Blocked</title>", "proxy-blocks", "the page says “web page blocked”"},
		{"a sign-in", unread + "<title>Sign in to your account</title>", "answer-not-json", "the page is titled “Sign in to your account”"},
		{"any other", unread + "<title>Contoso Intranet</title>", "answer-not-json", "the page is titled “Contoso Intranet”"},
		{"Python", "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)\nresponse text: <html><head><title>Contoso Intranet</title></head></html>", "answer-not-json", "the page is titled “Contoso Intranet”"},
		{"no title", unread, "answer-not-json", ""},
	} {
		e := answered(t, tt.text)
		if len(e.Causes) == 0 || e.Causes[0].ID != tt.cause {
			t.Errorf("%s: %+v", tt.name, e.Causes)
			continue
		}
		if got := e.Causes[0].Evidence; tt.evidence != "" && got != tt.evidence {
			t.Errorf("%s: evidence %q", tt.name, got)
		}
		for _, c := range e.Causes[1:] {
			if c.ID == tt.cause || c.ID == "answer-not-json" {
				t.Errorf("%s: %s as well", tt.name, c.ID)
			}
		}
	}
}

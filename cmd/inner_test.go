package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestInnerMessages holds that a real answer which a gateway or a connector
// wraps shows the message inside, in every form.
func TestInnerMessages(t *testing.T) {
	tests := map[string]string{
		"004-sentinel-restrict-mdeip-apim-not-json.txt":    "Invalid subscription id or resource group or API connection",
		"007-insightconnect-machine-not-exist-no-code.txt": "Machine not_exist not found",
		"042-logicapp-apim-triple-escaped-innererror.txt":  "Syntax Error",
	}
	for _, c := range fieldCases(t) {
		body, err := os.ReadFile(filepath.Join("../testdata/cases", c.File))
		if err != nil {
			t.Fatal(err)
		}
		_, out, _ := run(t, body, "explain", "-o", "json")
		for _, got := range answers(t, out) {
			if want := tests[c.File]; got.InnerMessage != want {
				t.Errorf("%s: the inner message is %q, want %q", c.File, got.InnerMessage, want)
			}
		}
	}
	forms := []struct {
		args []string
		want string
	}{
		{[]string{"explain"}, "\n  Inner message: %s\n"},
		{[]string{"explain", "-o", "markdown"}, "\nInner message:\n\n> %s\n"},
		{[]string{"explain", "--support"}, "\nInner message: %s\n"},
	}
	for file, message := range tests {
		body, err := os.ReadFile(filepath.Join("../testdata/cases", file))
		if err != nil {
			t.Fatal(err)
		}
		for _, form := range forms {
			_, out, _ := run(t, body, form.args...)
			if want := fmt.Sprintf(form.want, message); !strings.Contains(strings.ReplaceAll(out, `\_`, "_"), want) {
				t.Errorf("%s, %v: no %q in\n%s", file, form.args, want, out)
			}
		}
	}
}

// TestNoSecretInInnerMessages plants secrets and terminal escapes into inner
// messages, wrapped in each of the ways in which they come, and looks for them
// in the output of every format, which has to show the rest of the message.
func TestNoSecretInInnerMessages(t *testing.T) {
	for _, canary := range canaries {
		message := "kept apart " + escapes + " " + canary
		for way, input := range wrapped(t, message) {
			for _, args := range everyFormat {
				_, out, errOut := run(t, []byte(input), args...)
				where := fmt.Sprintf("%q %s, %v", canary, way, args)
				noCanary(t, where, withoutColor(out))
				noCanary(t, where+", stderr", withoutColor(errOut))
				showsMessage := args[0] == "explain" && !slices.Contains(args, "--brief")
				if showsMessage && !strings.Contains(out, "kept apart") {
					t.Errorf("%s: the inner message is not shown:\n%s", where, out)
				}
			}
		}
	}
}

// wrapped returns answers that have the message inside another one.
func wrapped(t *testing.T, message string) map[string]string {
	t.Helper()
	const gateway = `{"error":{"code":502,"source":"logic-apis-westeurope.azure-apim.net","message":"The response is not in a JSON format.","innerError":%s}}`
	inner := fmt.Sprintf(`{"error":{"code":"BadArgumentError","message":"outer","innererror":{"code":"SyntaxError","message":%s}}}`, quoted(t, message))
	return map[string]string{
		"as text":       fmt.Sprintf(gateway, quoted(t, message)),
		"as JSON":       fmt.Sprintf(gateway, inner),
		"in a string":   fmt.Sprintf(gateway, quoted(t, inner)),
		"encoded twice": fmt.Sprintf(gateway, quoted(t, quoted(t, inner))),
		"in a message":  fmt.Sprintf(`{"error":{"code":"BadGateway","message":%s}}`, quoted(t, inner)),
		"in a detail":   fmt.Sprintf(`{"error":{"code":"BadRequest","message":"see the details","details":[{"code":"x","message":%s}]}}`, quoted(t, message)),
		"by ASP.NET":    fmt.Sprintf(`{"Message":"An error has occurred.","ExceptionMessage":%s}`, quoted(t, message)),
	}
}

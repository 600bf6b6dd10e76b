package cmd

import (
	"fmt"
	"strings"
	"testing"
)

// TestNoArgumentGetsOut holds that the secrets that were given to a command
// as arguments, and those after a word for them, are in no output: neither
// where the text is a message, nor the command of a PowerShell record, nor
// the beginning of an input that holds nothing.
func TestNoArgumentGetsOut(t *testing.T) {
	for _, text := range []string{
		"m365 login --password CANARY1password --verbose",
		"az login --service-principal -u 0b1c -p CANARY1password --tenant t",
		"curl -u admin:CANARY1password https://x",
		`ConvertTo-SecureString "CANARY1password" -AsPlainText -Force`,
		`"CANARY1password" | ConvertTo-SecureString -AsPlainText -Force`,
		`Connect-Foo -ClientSecret "CANARY1password" -> Access token is empty.`,
		"Connect-Foo -ApiKey `\n  'CANARY1password'",
		"foo --client-secret\n  CANARY1password --tenant t",
		"Passwort: CANARY1password", "Пароль: CANARY1password", "密码：CANARY1password",
		"http --auth admin:CANARY1password https://x", "mysql -u root -pCANARY1password base",
		"ConvertTo-SecureString -String:CANARY1password -Force",
		`Cookie: a=1; b="CANARY1cookie"; c=CANARY2cookie`, "auth_token=CANARY1token", "X-MS-Token: CANARY1token", "api key: CANARY1key",
		"client_secret%253DCANARY1secret", `<add key="ClientSecret" value="CANARY1secret"/>`, `"password": ["a", "CANARY1password"]`,
		"AccountName=a;AccountKey=CANARY1key==;EndpointSuffix=core.windows.net",
	} {
		for way, input := range map[string]string{
			"nothing found": text,
			"message":       fmt.Sprintf(`{"error":{"code":"Forbidden","message":%s}}`, quoted(t, "failed: "+text)),
			"inner message": fmt.Sprintf(`{"error":{"code":"BadRequest","message":%s}}`, quoted(t, fmt.Sprintf(`{"error":{"code":"Foo","message":%s}}`, quoted(t, text)))),
			"record": "Connect-Foo : Response status code does not indicate success: 403 (Forbidden).\nAt line:1 char:1\n+ " +
				strings.ReplaceAll(text, "\n", "\n+ ") + "\n+ ~~~~\n    + FullyQualifiedErrorId : WebCmdletWebResponseException\n",
		} {
			for _, args := range everyFormat {
				_, out, errOut := run(t, []byte(input), args...)
				noCanary(t, fmt.Sprintf("%s, %q, %v", way, text, args), withoutColor(out+errOut))
			}
		}
	}
}

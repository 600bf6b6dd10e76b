package safe

import (
	"strings"
	"testing"
)

// TestJoined holds that the value of a name is found after more than a sign.
func TestJoined(t *testing.T) {
	const secret = "Meadow-copper.3815"
	for _, text := range []string{
		`Creds { id: "x", secret: ClientSecret("§") }`, "Options(clientSecret=Secret(value=§), tenant=t)", `["client_secret": Optional("§"), "scope": "y"]`,
		`client_secret <- "§"`, `{:client-secret "§" :tenant "t"}`, `{client_secret, <<"§">>}`, "Map(clientSecret -> §, tenant -> t)",
		"<key>client_secret</key>\n<string>§</string>", "<dt>Client secret</dt><dd>§</dd>", `<span class="k">client_secret</span>: <span class="s">§</span>`,
		"param adminPassword string = '§'", `Dim clientSecret As String = "§"`, "jdbc:sqlserver://x;user=u;password={§};encrypt=true", "Server=x;Uid=u;Pwd={a}}§", "Server=x;Uid=u;Pwd={a}}§}",
		"CREATE USER svc IDENTIFIED BY '§'", "CREATE ROLE svc PASSWORD '§'", "machine host login svc password §", "ENV CLIENT_SECRET §", "failed:\nENV CLIENT_SECRET §\nnext", `failed:\nENV CLIENT_SECRET §\nnext`, `setx CLIENT_SECRET "§"`,
		"##vso[task.setvariable variable=ClientSecret;issecret=true]§", "::add-mask::§", `chpasswd: {list: "root:§"}`,
		`net use \\srv\share /user:svc §`, "net user svc § /add", "cmdkey /add:srv /user:svc /pass:§", "sqlcmd -S srv -U sa -P §", "redis-cli -h h -a § ping", "SQLCMD -P §",
		"echo -n svc:§ | base64", "name,client_id,client_secret\nx,y,§", "amqp://u:ab#§@h:5672/vhost",
	} {
		in := strings.ReplaceAll(text, "§", secret)
		if got := Text(in); strings.Contains(got, secret) || strings.Contains(got, secret[1:]) {
			t.Errorf("%q comes out as %q", in, got)
		}
	}
	for text, want := range map[string]string{
		`password changed from "Alt-0815-x" to "` + secret + `"`:         `password changed from "` + Mask + `" to "` + Mask + `"`,
		`~ client_secret = "old-value-0815" -> "` + secret + `"`:         `~ client_secret = "` + Mask + `" -> "` + Mask + `"`,
		`config.getSecret("my-vault-secret-1")`:                          `config.getSecret("my-vault-secret-1")`,
		"Invalid client secret (AADSTS7000215)":                          "Invalid client secret (AADSTS7000215)",
		"secret -> Access token is empty":                                "secret -> Access token is empty",
		"The token's secret was not found (404): see Get-Secret":         "The token's secret was not found (404): see Get-Secret",
		"net use is not available; net user list":                        "net use is not available; net user list",
		"thumbprint: a9 09 50 2d d8 2a e4 14 33 e6 f8 38 86 b0 0d 42 77": "thumbprint: a9 09 50 2d d8 2a e4 14 33 e6 f8 38 86 b0 0d 42 77",
	} {
		if got := Text(text); got != want {
			t.Errorf("%q comes out as %q, want %q", text, got, want)
		}
	}
}

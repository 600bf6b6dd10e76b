package safe

import (
	"strings"
	"testing"
)

// hidden7 is a made-up secret without any form of its own: only what is
// around it tells that it is one.
const hidden7 = "Hunter2Hunter2"

// TestRedactNamed holds that a secret after its name is removed and nothing
// else, in whatever way name and value are put together: § stands for it.
func TestRedactNamed(t *testing.T) {
	for _, text := range []string{
		// Flags of commands.
		"m365 login --authType password --userName a@b.de --password § --verbose",
		"m365 login --PASSWORD § --verbose",
		"az login --service-principal -u 0b1c -p § --tenant t",
		`az login --service-principal -u 0b1c -p "§" --tenant t`,
		"az login --service-principal -u 0b1c \\\n  -p § \\\n  --tenant t",
		"az login --service-principal -p=§ --tenant t",
		"az login -u me -p§",
		"docker login -u me -p § registry.example",
		"sshpass -p § ssh host",
		"--client-secret §",
		"--client-secret=§ --tenant t",
		`--client-secret="§" --tenant t`,
		"--client-secret\n   § --tenant t",
		"--client-secret \\\n   § --tenant t",
		"--client-secret `\r\n   \"§\" -Tenant t",
		`--client-secret \r\n   "§" -Tenant t`,
		`--client-secret \\\n   § -Tenant t`,
		"--client-secret ^\r\n  § --tenant t",
		"+ Connect-Foo -ClientSecret `\n+   '§' -Tenant t",
		`"--client-secret" "§" next`,
		`["--client-secret", "§", "--tenant", "t"]`,
		`['--client-secret', '§', '--tenant', 't']`,
		`{\"args\":[\"--client-secret\",\"§\"]}`,
		`Connect-Foo -ClientSecret "§" -> Access token is empty.`,
		`Connect-Foo -clientsecret '§' -Tenant t`,
		`Connect-Foo -ClientSecret:"§" -Tenant t`,
		`Connect-Foo -ClientSecret ("§") -Tenant t`,
		`Connect-Foo –ClientSecret “§” -Tenant t`,
		`Connect-Foo -ClientSecret &quot;§&quot; -Tenant t`,
		`Connect-Foo -ClientSecret \"§\" -Tenant t`,
		"Connect-Foo -ClientSecret § -Tenant t",
		"Connect-Foo -Credential § -Tenant t",
		"Connect-Foo -AppSecret § -Tenant t",
		"Connect-Foo -APPSECRET § -Tenant t",
		"Connect-Foo -AdminPassword § -Tenant t",
		"Connect-Foo -ApiKey § -Tenant t",
		"foo --api-key § -t",
		"foo --api-key=§ -t",
		"Connect-Foo -AccessToken § -Tenant t",
		"foo --access-token § -t",
		"foo --token § -t",
		"foo --token=§ -t",
		`ConvertTo-SecureString "§" -AsPlainText -Force`,
		`convertto-securestring '§' -asplaintext -force`,
		`ConvertTo-SecureString -String "§" -AsPlainText -Force`,
		`ConvertTo-SecureString -AsPlainText § -Force`,
		`ConvertTo-SecureString -AsPlainText -Force -String "§"`,
		`ConvertTo-SecureString -Key $key "§"`,
		`"§" | ConvertTo-SecureString -AsPlainText -Force`,
		`$password = ConvertTo-SecureString "§" -AsPlainText -Force`,
		`-Password (ConvertTo-SecureString "§" -AsPlainText -Force)`,

		// Names and signs.
		"Passwort: §", "Kennwort: §", "KENNWORT = §", "Clientgeheimnis: §", "Mot de passe : §", "mot de passe\u00a0: §", "Contraseña: §", "CONTRASEÑA: §",
		"password: §", "Parola: §", "Senha: §", "palavra-passe: §", "hasło: §", "HASŁO: §", "Wachtwoord: §",
		"Пароль: §", "ПАРОЛЬ: §", "Секрет клиента: §",
		"パスワード: §", "パスワード：§", "クライアントシークレット：§", "密码：§", "客户端密码: §", "密碼:§", "비밀번호: §",
		`{"пароль": "§"}`, `{"m":"\u041f\u0430\u0440\u043e\u043b\u044c: §"}`, `{"m":"\u5bc6\u7801\uff1a§"}`, `{"m":"\u7aef\u5bc6\u7801: §"}`, `{\u0022\u043f\u0430\u0440\u043e\u043b\u044c\u0022:\u0022§\u0022}`, `contrase\u00f1a: §`, `has\u0142o: §`,
		"userPassword=§", "adminPassword: §", "$clientSecret = '§'", `$h["client_secret"] = "§"`, "data['password'] = '§'",
		`{'client_secret': ['§']}`,
		`{"name":"client_secret","value":"§"}`,
		`""client_secret"":""§"",""a""`,
		"refresh_token=§&a=b", `"refresh_token":"§"`, "assertion=§&a=b", "client_assertion=§&client_assertion_type=urn%3Aietf",
		`"client_assertion": "§"`, "client_secret=§&amp;a=b", `client_secret=§\u0026a=b`, "x-api-key: §",
		"DefaultEndpointsProtocol=https;AccountName=a;AccountKey=§;EndpointSuffix=core.windows.net",
		"Endpoint=sb://a/;SharedAccessKeyName=Root;SharedAccessKey=§;EntityPath=e",
		"Server=tcp:a,1433;User ID=u;Password=§;Encrypt=True", "Uid=u;Pwd=§;",
		`\"password\":\"§\",\"a\"`, `\\\"password\\\":\\\"§\\\",\\\"a\\\"`, "&lt;password&gt;§&lt;/password&gt;",
		"-----BEGIN RSA PRIVATE KEY-----§-----END RSA PRIVATE KEY-----", "-----BEGIN+PRIVATE+KEY-----§-----END+PRIVATE+KEY-----",

		// Lists, lines and attributes.
		`{"password": ["§"], "x": "y"}`, "\"client_secret\":\n  \"§\",\n\"a\": 1", "\"client_secret\" :\r\n\t\"§\"",
		"password: >-\n  §\nnext", "password: |\n  §\nnext", "client_secret: >\n  §\nnext: 1",
		`<add key="ClientSecret" value="§"/>`, `<add key=\"ClientSecret\" value=\"§\" />`,
		"a%253Db%2526client_secret%253D§%2526c%253Dd", "client_secret%253d§",
		"ConvertTo-SecureString -String:§ -Force", `ConvertTo-SecureString -AsPlainText:$true -String:"§"`,
		"mysql -u root -p§ base", "mysqldump.exe -u root -p§",
		"auth_token=§&a=b", "bearer_token: §", "apitoken=§", "API-Token: §", "X-MS-Token: §", "api key: §", "AppKey: §", "app_key=§",
	} {
		want := strings.ReplaceAll(text, "§", Mask)
		for _, secret := range []string{hidden7, "admin:" + hidden7} {
			in := strings.ReplaceAll(text, "§", secret)
			if got := Redact(in); got != want {
				t.Errorf("Redact(%q)\n got %q\nwant %q", in, got, want)
			}
		}
		if got := Redact(want); got != want {
			t.Errorf("%q is redacted once more to %q", want, got)
		}
	}
}

// TestRedactCredentials holds that what is a secret in one form only is
// removed: pairs of user and password, headers and lists.
func TestRedactCredentials(t *testing.T) {
	tests := []struct{ in, want string }{
		{"curl -u admin:Hunter2Hunter2 https://x", "curl -u § https://x"},
		{"curl -sSu admin:Hunter2Hunter2 https://x", "curl -sSu § https://x"},
		{"curl --user admin:Hunter2Hunter2 https://x", "curl --user § https://x"},
		{`curl --user "admin:Hunter2Hunter2" https://x`, `curl --user "§" https://x`},
		{"curl --user=admin:Hunter2Hunter2 https://x", "curl --user=§ https://x"},
		{"curl -uadmin:Hunter2Hunter2 https://x", "curl -u§ https://x"},
		{"CURL.EXE -U admin:Hunter2Hunter2 https://x", "CURL.EXE -U § https://x"},
		{"curl https://x \\\n  -H 'a; b' \\\n  -u 'admin:Hunter2Hunter2'", "curl https://x \\\n  -H 'a; b' \\\n  -u '§'"},
		{"curl https://x\n  -u admin:Hunter2Hunter2", "curl https://x\n  -u §"},
		{"curl -b 'session=Hunter2Hunter2' https://x", "curl -b '§' https://x"},
		{"curl --oauth2-bearer Hunter2Hunter2 https://x", "curl --oauth2-bearer § https://x"},
		{`["curl", "-u", "admin:Hunter2Hunter2", "https://x"]`, `["curl", "-u", "§", "https://x"]`},
		{`Authorization = "Basic YWRtaW46cHc="`, `Authorization = "§"`},
		{`@{ Authorization = 'Basic YWRtaW46cHc=' }`, `@{ Authorization = '§' }`},
		{`"Authorization": ["Basic YWRtaW46cHc="]`, `"Authorization": ["§"]`},
		{`{"name": "Authorization", "value": "Basic YWRtaW46cHc="}`, `{"name": "Authorization", "value": "§"}`},
		{"https://admin:Hunter2Hunter2@host/path", "https://§@host/path"},
		{"Authorization: Digest username=\"admin\", response=\"Hunter2\"\nnext", "Authorization: §\nnext"},
		{"Cookie: a=1; b=\"Hunter2\"; c=Hunter3\nnext", "Cookie: §\nnext"},
		{`{"h":"Cookie: a=1; b=\"Hunter2\"; c=Hunter3","x":1}`, `{"h":"Cookie: §","x":1}`},
		{`curl -H "Cookie: a=1; b=" https://x "y"`, `curl -H "Cookie: §" https://x "y"`},
		{`-H 'Cookie: a=1' -H "Accept: b=c"`, `-H 'Cookie: §' -H "Accept: b=c"`},
		{"http -a admin:Hunter2 https://x", "http -a § https://x"},
		{"https --auth=admin:Hunter2 x", "https --auth=§ x"},
		{"http --auth 'admin:Hunter2' x", "http --auth '§' x"},
		{`"password": ["a", "Hunter2"], "x": ["y"]`, `"password": ["§"], "x": ["y"]`},
		{`{\"password\":[\"a\",\"Hunter2\"],\"x\":1}`, `{\"password\":[\"§\"],\"x\":1}`},
	}
	for _, tt := range tests {
		if got, want := Redact(tt.in), strings.ReplaceAll(tt.want, "§", Mask); got != want {
			t.Errorf("Redact(%q)\n got %q\nwant %q", tt.in, got, want)
		}
	}
}

// TestRedactWhole holds that nothing is left of secrets with signs in them.
func TestRedactWhole(t *testing.T) {
	tests := []struct{ in, want string }{
		{`{"password":"Hu,nt er&2;\"<x>\\","a":1}`, `{"password":"§","a":1}`},
		{`{\"password\":\"Hu,nt er\\\"2\",\"a\":1}`, `{\"password\":\"§\",\"a\":1}`},
		{`-Password "Hu nt'er&2" -Tenant t`, `-Password "§" -Tenant t`},
		{`-Password 'Hu nt"er;2' -Tenant t`, `-Password '§' -Tenant t`},
		{"password: Hu,nt;er&2 next", "password: § next"},
		{"password=Hu,nter2, user=x", "password=§, user=x"},
		{`password: Hu\nter2`, `password: §\nter2`}, // may be a line feed
		{`password: Hu\Gter2`, "password: §"},
		{"password=Hu&nt&user=x", "password=§&user=x"},
		{"https://me:p@ss@host/a@b", "https://§@host/a@b"},
		{`password: "Hunter2 and the rest is cut`, `password: "§`},
	}
	for _, tt := range tests {
		if got, want := Redact(tt.in), strings.ReplaceAll(tt.want, "§", Mask); got != want {
			t.Errorf("Redact(%q)\n got %q\nwant %q", tt.in, got, want)
		}
	}
}

// TestNoSecret holds that what looks like a secret and is none stays
// readable.
func TestNoSecret(t *testing.T) {
	for _, text := range []string{
		"mkdir -p dir/sub", "az login --identity; mkdir -p dir", "az login && mkdir -p dir", "ps -u root", "docker run --user 1000:1000 image",
		"docker login --password-stdin registry", "curl -u admin https://x", "curl -u $USER:$PASS https://x", "curl: (22) The requested URL returned error: 403",
		"curl -sS https://x/a:b", "find . -user root:wheel",
		"password is expired", "the parameter -Password is required", "option --password: the value is missing", "--password no longer accepts a certificate",
		"Missing --password\nNext line of the log", "--password --user x", "use --client-secret or --certificate", "-ClientSecret -> Access token is empty.",
		`the flag "--password" has no value`, "`--password` value",
		"Invalid password: the account is locked", `"token_type":"Bearer"`, `"passwordCredentials":[]`, `{"passwordCredentials": [{"hint": "abc"}]}`,
		`"password":null,"x":1`, `"requirePassword": true`, "isPassword=false", `"password":"","user":"x"`, "password='' user='x'", "client_secret=&scope=x",
		"-Credential $cred -Tenant t", "-ClientSecret $env:SECRET", `-ClientSecret "$secret" x`, "--password ${PASSWORD} x", "--password {{password}}", "--password <password>",
		"-Credential (Get-Credential)", "$password = Read-Host -AsSecureString", "$secret = (Get-Secret x)",
		"ConvertTo-SecureString : Input string was not in a correct format.", "The term 'ConvertTo-SecureString' is not recognized", "ConvertTo-SecureString -String $pw -AsPlainText",
		`DeviceProcessEvents | where ProcessCommandLine has_any ("password", "passwd", "pwd")`,
		`| where ProcessCommandLine has_any ("--password", "-pw", "passwd")`,
		`| where ProcessCommandLine contains "--password" or FileName == "cmd.exe"`,
		`| where RemoteUrl has "password=" and FileName == "a"`, "| project PasswordLastSet, AccountName",
		"$skipToken=abc", "skiptoken=abc", "SkipToken: abc", `"authorization": {"action": "Microsoft.Security/read"}`, "https://host:8080/a@b", "SharedAccessKeyName=Root",
		"Authorization: header is missing", "client_secret=$CLIENT_SECRET", "client_secret={client_secret}&scope=x", "client_secret: ${SECRET}",
		`client_secret = os.getenv("CLIENT_SECRET")`, `secret = os.environ["SECRET"]`, "const secret = process.env.CLIENT_SECRET",
		"PWD=/home/user1/src", "Bearer authentication_required_for_all", "PS C:\\secret>\nGet-Foo x",
		"Missing \"password\":\nNext line", "http 403 -a b", "the http://a:8080 -a", "mysql -u root base", `<add key="ClientSecret" value=""/>`, `"passwords":["a"]`,
		"2b7e1516-28ae-4f3c-9f4c-token", "AADSTS50126: Error validating credentials due to invalid username or password.", "secret ID", "client-secret-expired",
		"Пароль истёк", "Срок действия пароля: истёк", "密码已过期", "pass: 3, fail: 0", "azure.BearerAuthorizer#WithAuthorization: Failed to refresh the Token", "sub-token x",
		"The key value (9c1f20b7e58a4d6638f19ab0c247d5513e8806fa) from request is not valid.", "-----BEGIN PUBLIC KEY-----\nabc",
	} {
		if got := Redact(text); got != text {
			t.Errorf("Redact(%q)\n got %q", text, got)
		}
	}
}

// TestRedactIsLinear holds that a text of twice the length has no more than
// twice the bytes looked at, whatever it repeats and in whatever command.
func TestRedactIsLinear(t *testing.T) {
	read := func(text string) int {
		f := finder{text: text}
		for range f.secrets() {
		}
		return f.read
	}
	for i, part := range []string{
		"@", "-", "- ", "-p ", "-p.", "-p%20.", " -u", "-u.", "-u“a ", "-b=“a ", "--user%20.", "-a.", "curl ", "login ", "http ", "curl\n", `"`, `\`, `\"`,
		"password", "password ", "password=", "password=&", `password="`, "password='\\", "password&&&&", "password,a", "password%20", "password=%26", "password=a%26",
		`password\u0022:`, "--password ", "--password\n", "--password \\\n", "-password%20.", "-password%20$", "-password\u00a0.", "-password\u3000.", "-password%20$a",
		"-password “ ", "-password “$", "-password' “-a ", "-password' “a ", "-password «-", "-password „,", "-token%20.", "-token%20(Get-", "-token\n.a", "secret:“",
		"eyJ", "eyJ\n", "bearer ", "aaa1Q~", "QQQQ", "//", "//a@", "-----BEGIN ", "-----BEGIN PRIVATE KEY", "Cookie: a=“", `Cookie: "`, `"secret":["`,
		"ConvertTo-SecureString ", `"|ConvertTo-SecureString `, "ConvertTo-SecureString -a ", "ConvertTo-SecureString%20-a.", "ConvertTo-SecureString%20(Get-",
		"ConvertTo-SecureString%20$", "ConvertTo-SecureString%20-a:.", "пароль", "密码:", "%3", "a-", "aP", "secret,value", `\u5bc6`, `\u043f`,
		"net user a ", "password->", "password(Some(", "client_secret</k><a>", "<a>", "a:b|base64 ", "password as string ", "chpasswd a:", "identified by 'a", "00 00 00 00 00 00 00 00  ", "password={a}}",
		"password\n input_value=", "name\":\"password\",", "\"value\":\"x\",", "(password,", "(a, password) VALUES ('b',", "<tr><th>password</th>", "<tr><td>password</td><td>", "password --- ", "password  |---|", "password for ", "пароль от ",
		"password\"\"\" ", "oracle:a/", "sqlplus a/", "a.b:1521:c:d:", "PASS ", "a1 LOGIN ", " /rp ", "7z -pa ", "user=pass=", "Password(a", "PDO(a:", "login a password ", "machine login a password ", "[[\"password\",\"",
		"eyJ\n1: ", "setx password ", "password from ", `password "a1234567" to `, "a,password,b\n", "issecret=]", "::add-mask::", "AGE-SECRET-KEY-", "sqlcmd -P ", "//a:b#", "/aB3dE5fG7h",
	} {
		for j, before := range []string{"", "login ", "curl ", "http ", "“", "password='"} {
			if testing.Short() && before != "" && j != 1+i%5 {
				continue
			}
			once := read(before + strings.Repeat(part, 1<<14/len(part)))
			twice := read(before + strings.Repeat(part, 1<<15/len(part)))
			if twice > 2*once+1<<12 {
				t.Errorf("%q and many of %q: %d bytes are looked at, and %d in twice the text", before, part, once, twice)
			}
		}
	}
}

// FuzzBlot holds that Blot keeps the length of any text, and that what Redact
// leaves is cut at no character.
func FuzzBlot(f *testing.F) {
	f.Add(`az login -p "x" | ConvertTo-SecureString -Password 'y' пароль：z`)
	f.Fuzz(func(t *testing.T, s string) {
		if got := Blot([]byte(s)); len(got) != len(s) {
			t.Errorf("%q became %q", s, got)
		}
		Redact(s)
	})
}

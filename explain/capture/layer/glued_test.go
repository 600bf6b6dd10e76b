package layer

import "testing"

func TestGluedPrompts(t *testing.T) {
	const call = "me@soc:~$ curl -w '%{http_code}' https://graph.microsoft.com/v1.0/users\n"
	check(t, undoGluedPrompts, []wrapped{
		{"a prompt of bash", call + "403me@soc:~$ ", call + "403\nme@soc:~$ "},
		{"a prompt with the next command", call + "403me@soc:~$ date\n", call + "403\nme@soc:~$ date\n"},
		{"the prompt of root", call + "401root@kali:~# ", call + "401\nroot@kali:~# "},
		{"a prompt of PowerShell", call + "401PS C:\\scripts> ", call + "401\nPS C:\\scripts> "},
		{"the mark of zsh", call + "403%\n", call + "403\n"},
		{"a percentage without such a command", "403%\n", ""},
		{"an address", call + "403x@contoso.com said no\n", ""},
		{"no status", call + "4032me@soc:~$ ", ""},
	})
}

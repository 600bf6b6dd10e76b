package layer

import "testing"

func TestExcerpt(t *testing.T) {
	const (
		machines = "PS C:\\> $a = Invoke-RestMethod -Uri \"https://api.security.microsoft.com/api/machines\" -Headers $h\n"
		alerts   = "PS C:\\> $b = Invoke-RestMethod -Uri \"https://api.security.microsoft.com/api/alerts\" -Headers $h\n"
		failed   = "Invoke-RestMethod : The remote server returned an error: (403) Forbidden.\nAt line:1 char:6\n"
		mark     = "\n+      ~~~~~~~~~~~~~~~~~~~~~~~\n"
	)
	check(t, undoExcerpt, []wrapped{
		{"Windows PowerShell", machines + alerts + failed + "+ $b = Invoke-RestMethod -Uri \"https://api.security ..." + mark, machines + alerts + failed + "+ $b = Invoke-RestMethod -Uri \"https://api.security.microsoft.com/api/alerts\" -Headers $h" + mark},
		{"the first command", machines + alerts + failed + "+ $a = Invoke-RestMethod -Uri \"https://api.security ..." + mark, machines + alerts + failed + "+ $a = Invoke-RestMethod -Uri \"https://api.security.microsoft.com/api/machines\" -Headers $h" + mark},
		{"without its begin", machines + alerts + failed + "+ ... Method -Uri \"https://api.security ..." + mark, machines + alerts + failed + "+ ... Method -Uri \"https://api.security.microsoft.com/api/alerts\" -Headers $h" + mark},
		{"PowerShell 7", alerts + "Invoke-RestMethod:\nLine |\n   1 |  $b = Invoke-RestMethod -Uri \"https://api.secur …\n     |  ~~~~~~~~~~~~~~~\n     | no\n", alerts + "Invoke-RestMethod:\nLine |\n   1 |  $b = Invoke-RestMethod -Uri \"https://api.security.microsoft.com/api/alerts\" -Headers $h\n     |  ~~~~~~~~~~~~~~~\n     | no\n"},
		{"twice", alerts + failed + "+ $b = Invoke-RestMethod -Uri \"https://api.security ..." + mark + failed + "+ $b = Invoke-RestMethod -Uri \"https://api.security ..." + mark,
			alerts + failed + "+ $b = Invoke-RestMethod -Uri \"https://api.security.microsoft.com/api/alerts\" -Headers $h" + mark + failed + "+ $b = Invoke-RestMethod -Uri \"https://api.security.microsoft.com/api/alerts\" -Headers $h" + mark},
		{"another command above", machines + failed + "+ $b = Invoke-RestMethod -Uri \"https://api.security ..." + mark, ""},
		{"a whole command", alerts + failed + "+ $b = Invoke-RestMethod -Uri $url" + mark, ""},
	})
}

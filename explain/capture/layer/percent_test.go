package layer

import (
	"testing"
)

func TestPercent(t *testing.T) {
	check(t, undoPercent, []wrapped{
		{"a query", "see https://localhost/?state=a%20b&error=access_denied&error_description=AADSTS65004%3a+User+declined%0d%0ato+consent.&error_uri=x now", "see https://localhost/\nstate=a%20b\nerror=access_denied\nerror_description=AADSTS65004: User declined to consent.\nerror_uri=x now"},
		{"a fragment", "https://localhost/#error=invalid_scope&error_description=not+a+scope", "https://localhost/\nerror=invalid_scope\nerror_description=not a scope"},
		{"a form", `"error=invalid_client&error_description=AADSTS7000215%3A+Invalid+client+%22x%22"`, "\"error=invalid_client\nerror_description=AADSTS7000215: Invalid client \"x\"\""},
		{"JSON", "state=7&body=%7B%22a%22%3A%22b+c%22%7D end", `state=7&body={"a":"b c"} end`},
		{"an address", "https://graph.microsoft.com/v1.0/users?$filter=name%20eq%20%22x%22&error=1", ""},
	})
}

package layer

import (
	"testing"
)

func TestSyslog(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"RFC 5424", "<11>1 2026-11-17T09:14:03.123Z soc01 connector 812 - - request failed: 403", "request failed: 403"},
		{"RFC 5424 with data", "<11>1 2026-11-17T09:14:03Z soc01 connector 812 ID7 [meta seq=\"1\"][x y=\"z\"] failed: 403\n<11>1 - - - - - - 404", "failed: 403\n404"},
		{"RFC 3164", "<11>Nov 17 09:14:03 soc01 connector: request failed: 403", "request failed: 403"},
		{"journalctl", "Nov  7 09:14:03 soc01 connector[812]: {\nNov  7 09:14:03 soc01 connector[812]:   \"a\": 1\nNov  7 09:14:03 soc01 connector[812]: }", "{\n  \"a\": 1\n}"},
		{"journalctl -o short-iso", "2026-11-17T09:14:03+0000 soc01 connector[812]: 403", "403"},
		{"without a host", "2026-11-17T09:14:03.1+00:00 app[web.1]: 403", "403"},
		{"most of the lines", "Nov 17 09:14:03 soc01 a[1]: x\nNov 17 09:14:03 soc01 a[1]: y\nz\n", "x\ny\nz\n"},
		{"priority", "<3>request failed: 403\n<6>next", "request failed: 403\nnext"},
		{"a level is no host", "2026-11-17T09:14:03Z ERROR connector: 403", ""},
		{"a number is no program", "2026-11-17T09:14:03Z soc01 429: Too Many Requests", ""},
		{"too few", "Nov 17 09:14:03 soc01 a[1]: x\ny\nz\n", ""},
	})
}

func TestOctal(t *testing.T) {
	check(t, undoOctal, []wrapped{
		{"lines", `connector (#0)#012Traceback:#012  File "x",#011line 1#015#012HTTPError: 403#0129`, "connector (#0)\nTraceback:\n  File \"x\",\tline 1\nHTTPError: 403\n9"},
		{"a color of a page", "color: #012", ""},
	})
}

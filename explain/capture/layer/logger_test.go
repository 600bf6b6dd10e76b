package layer

import (
	"testing"
)

func TestLogger(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"Java", "2026-11-17 09:14:03,123 ERROR [main] com.contoso.Pull - 403\n2026-11-17 09:14:03,124 INFO  [main] com.contoso.Pull - 404\n", "403\n404\n"},
		{"Python", "2026-11-17 09:14:03,123 - contoso.pull - ERROR - 403\n2026-11-17 09:14:03,124 - contoso.pull - INFO - 404\n", "403\n404\n"},
		{"Spring", "2026-11-17 09:14:03.123 ERROR 812 --- [app] [  main] c.contoso.Pull   : 403\n2026-11-17 09:14:03.124  INFO 812 --- [app] [  main] c.contoso.Pull   : 404\n", "403\n404\n"},
		{"Loguru", "2026-11-17 09:14:03.123 | ERROR    | pull:run:12 - 403\n2026-11-17 09:14:03.124 | INFO     | pull:run:13 - 404\n", "pull:run:12 - 403\npull:run:13 - 404\n"},
		{"Winston", "2026-11-17 09:14:03.123 [error]: 403\n2026-11-17 09:14:03.124 [info]: 404\n", "403\n404\n"},
		{"Serilog", "[09:14:03 ERR] 403\n[09:14:03 INF]   404\n", "403\n  404\n"},
		{"thread first", "09:14:03.123 [main] ERROR c.contoso.Pull - 403\n09:14:03.124 [main] INFO c.contoso.Pull - 404\n", "403\n404\n"},
		{"no divider", "2026-11-17 09:14:03 ERROR connector: 403\n2026-11-17 09:14:03 INFO connector: 404\n", ""},
		{"a status is part of the message", "2026-11-17 09:14:03 ERROR 429: Too Many Requests\n2026-11-17 09:14:03 ERROR 429 - Too Many Requests\n", ""},
		{"no level", "2026/11/17 09:14:03 pull.go:12: 403\n2026/11/17 09:14:03 pull.go:13: 404\n", ""},
	})
}

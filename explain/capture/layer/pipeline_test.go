package layer

import (
	"testing"
)

func TestPipeline(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"Azure Pipelines", "2026-11-17T09:14:03.1234567Z ##[error]request failed: 403\n2026-11-17T09:14:03.1234568Z   next\n", "request failed: 403\n  next\n"},
		{"GitLab", "2026-11-17T09:14:03.123456Z 01E 403\n2026-11-17T09:14:03.123456Z 01O+404\n", "403\n404\n"},
		{"Jenkins", "[2026-11-17T09:14:03.123Z] 403\n[2026-11-17T09:14:03.123Z] Forbidden\n", "403\nForbidden\n"},
		{"gh run view", "pull\tRun pull.py\t2026-11-17T09:14:03.1234567Z 403\npull\tRun pull.py\t2026-11-17T09:14:03.1234567Z ##[endgroup]404\n", "403\n404\n"},
		{"no parts of a second", "2026-11-17T09:14:03Z 403\n2026-11-17T09:14:03Z 404\n", ""},
	})
}

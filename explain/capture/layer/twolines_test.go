package layer

import (
	"testing"
)

func TestTwoLines(t *testing.T) {
	check(t, undoTwoLines, []wrapped{
		{"java.util.logging", "Nov 17, 2026 9:14:03 AM com.contoso.Pull run\nSEVERE: request failed: 403\n", "SEVERE: request failed: 403\n"},
		{"a body line by line", "a\nNov 17, 2026 9:14:03 AM com.microsoft.graph.logger.DefaultLogger logError\nSEVERE: CoreHttpProvider[sendRequestInternal] - 386Error message: {\nNov 17, 2026 9:14:03 AM com.microsoft.graph.logger.DefaultLogger logError\nSEVERE: CoreHttpProvider[sendRequestInternal] - 386  \"code\": \"x\"\n", "a\nError message: {\n  \"code\": \"x\"\n"},
		{"a log with its time on the same line", "Nov 17, 2026 9:14:03 AM pull failed with a status of 403\nERROR: x\n", ""},
	})
}

package layer

import (
	"strings"
	"testing"
)

func TestContainer(t *testing.T) {
	check(t, undoContainer, []wrapped{
		{"Docker", "{\"log\":\"a \\\"b\\\"\\n\",\"stream\":\"stderr\",\"time\":\"2026-11-17T09:14:03.1Z\"}\n{\"log\":\"c\\u003e\\r\\n\",\"stream\":\"stderr\",\"time\":\"2026-11-17T09:14:03.1Z\"}\n", "a \"b\"\nc>\n"},
		{"members in another order", "{\"time\":\"2026-11-17T09:14:03.1Z\",\"log\":\"a\"}\n\n{\"time\":\"2026-11-17T09:14:03.1Z\", \"log\": \"b\"}", "a\nb\n"},
		{"a line in parts", "{\"log\":\"" + strings.Repeat("x", 16384) + "\",\"stream\":\"stdout\"}\n{\"log\":\"y\\n\",\"stream\":\"stdout\"}", strings.Repeat("x", 16384) + "y\n"},
		{"an object with an error of its own", `{"log":"a","time":"b","error":{"code":"Forbidden"}}`, ""},
		{"a log beside something else", `{"n":1,"log":"a"}`, ""},
		{"a line that is no carrier", "{\"log\":\"a\\n\"}\nb", ""},
	})
}

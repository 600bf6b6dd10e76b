package trace

import (
	"strings"
	"testing"
)

func TestFrame(t *testing.T) {
	for _, line := range []string{
		"   at System.Net.Http.HttpClient.SendAsync(HttpRequestMessage request)",
		"    at async Promise.all (index 0)",
		"    at node:internal/process/task_queues:95:5",
		"    at new Foo (file:///x.js:1:2)",
		"  File \"/app/client.py\", line 403, in get",
		"from /usr/lib/x.rb:12:in `y'",
		"#12 /srv/app/x.php(403): y()",
		"goroutine 1 [running]:",
		"--- End of stack trace from previous location ---",
		"	... 12 more",
		"/app/client.js:403:12",
		"^^^^^",
		"   в System.Net.HttpWebRequest.GetResponse()",
		"   bei System.Net.HttpWebRequest.GetResponse()",
	} {
		if !IsFrame(line) {
			t.Errorf("%q is no frame", line)
		}
	}
	for _, line := range []string{
		"", "  ", "at 12:30 the call failed: 403", "at the server: 403", "#123 is open", "from a mail", "- 403 Forbidden", "403:12", "https://x.y/z:443",
	} {
		if IsFrame(line) {
			t.Errorf("%q is a frame", line)
		}
	}
}

// TestArgument holds that the variable of a call in source code isn't taken for a value.
func TestArgument(t *testing.T) {
	for text, want := range map[string]bool{
		"raise ClientAuthenticationError(message=error_message)": true,
		"raise Denied(message='no token')":                       false,
		"MainError(code=Forbidden, message=x)":                   false,
		"(message=denied)":                                       false,
		"level=error message=denied)":                            false,
	} {
		if got := IsArgument(text, strings.IndexByte(text, '=')); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

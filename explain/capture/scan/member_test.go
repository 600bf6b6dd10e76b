package scan

import (
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/beside"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/member"
)

func TestMember(t *testing.T) {
	all := make([]clue.Kind, 0, clue.ProxyStatus)
	for k := clue.Status; k <= clue.ProxyStatus; k++ {
		all = append(all, k)
	}
	for _, tt := range []struct {
		name, value string
		form        member.Form
		want        string
	}{
		{"status", "403", member.Form{Bare: true}, "403/1"},
		{"statusCode", "Forbidden", member.Form{}, "403/2"},
		{"Status", "400 (Bad Request)", member.Form{}, "400/1"},
		{"status", "error", member.Form{}, ""},
		{"status", "407", member.Form{Bare: true}, "proxy/1, 407/1"},
		{"statusText", "Not Found", member.Form{}, "404/4"},
		{"code", "NotFound", member.Form{InFault: true}, "NotFound/1"},
		{"errorCode", "NotFound", member.Form{}, "NotFound/2"},
		{"code", "403", member.Form{Bare: true}, "403/2"},
		{"code", "403", member.Form{}, "403/2, 403/5"},
		{"code", "12", member.Form{Bare: true}, ""},
		{"code", "null", member.Form{Bare: true}, ""},
		{"code", "ENOTFOUND", member.Form{}, "dns/1"},
		{"code", "ERR_BAD_REQUEST", member.Form{}, ""},
		{"code", "a b", member.Form{}, ""},
		{"error", "invalid_client", member.Form{}, "invalid_client/3"},
		{"error", "Forbidden", member.Form{}, ""},
		{"message", "it broke", member.Form{InFault: true}, "it broke/1"},
		{"title", "My alert", member.Form{}, "My alert/3"},
		{"detail", "it broke", member.Form{InFault: true}, "it broke/2"},
		{"message", "503", member.Form{}, "503/3, 503/1"},
		{"target", guid, member.Form{}, "defender/3, " + guid + "/1"},
		{"request-id", "<hidden>", member.Form{}, "<hidden>/1"},
		{"client-request-id", guid, member.Form{}, guid + "/1"},
		{"url", "https://graph.microsoft.com/v1.0/users", member.Form{}, "https://graph.microsoft.com/v1.0/users/1"},
		{"url", "/v1.0/users", member.Form{}, "/v1.0/users/1"},
		{"path", "/api/machines", member.Form{}, "/api/machines/1"},
		{"host", "graph.microsoft.com", member.Form{}, "graph.microsoft.com/1"},
		{"host", "vm", member.Form{}, ""},
		{"method", ":post", member.Form{Bare: true}, "POST/1"},
		{"timestamp", "2026-11-17T09:14:03Z", member.Form{}, "2026-11-17T09:14:03Z/2"},
		{"time", "1794906844871", member.Form{Bare: true}, "2026-11-17T09:14:04Z/3"},
		{"whatever", "403", member.Form{}, ""},
	} {
		n := &clue.Node{}
		member.Read(n, tt.name, tt.value, 7, tt.form)
		if got := told(n, all...); got != tt.want {
			t.Errorf("%s = %s: got %q, want %q", tt.name, tt.value, got, tt.want)
		}
		if slices.ContainsFunc(n.Clues, func(c clue.Clue) bool { return c.At != 7 }) {
			t.Errorf("%s = %s: not in its place: %+v", tt.name, tt.value, n.Clues)
		}
	}
	n := &clue.Node{}
	member.Read(n, "message", strings.Repeat("é", 3000), 0, member.Form{})
	if got := n.Clues[0].Value; len(got) > beside.MaxMessage || !strings.HasSuffix(got, "é") {
		t.Errorf("a long message has %d bytes", len(got))
	}
}

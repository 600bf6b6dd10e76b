package member

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/beside"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

const guid = "4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f"

func TestRead(t *testing.T) {
	all := make([]clue.Kind, 0, clue.ProxyStatus)
	for k := clue.Status; k <= clue.ProxyStatus; k++ {
		all = append(all, k)
	}
	for _, tt := range []struct {
		name, value string
		form        Form
		want        string
	}{
		{"CID", guid, Form{}, guid + "/1"},
		{"cid", guid, Form{}, ""},
		{"CID", "0123456789ABCDEF0123456789ABCDEF-12", Form{}, ""},
		{"status", "403", Form{Bare: true}, "403/1"},
		{"statusCode", "Forbidden", Form{}, "403/2"},
		{"Status", "400 (Bad Request)", Form{}, "400/1"},
		{"status", "error", Form{}, ""},
		{"status", "407", Form{Bare: true}, "proxy/1, 407/1"},
		{"statusText", "Not Found", Form{}, "404/4"},
		{"code", "NotFound", Form{InFault: true}, "NotFound/1"},
		{"errorCode", "NotFound", Form{}, "NotFound/2"},
		{"code", "403", Form{Bare: true}, "403/2"},
		{"code", "403", Form{}, "403/2, 403/5"},
		{"code", "12", Form{Bare: true}, ""},
		{"code", "null", Form{Bare: true}, ""},
		{"code", "ENOTFOUND", Form{}, "dns/1"},
		{"code", "ERR_BAD_REQUEST", Form{}, ""},
		{"code", "a b", Form{}, ""},
		{"error", "invalid_client", Form{}, "invalid_client/3"},
		{"error", "Forbidden", Form{}, ""},
		{"message", "it broke", Form{InFault: true}, "it broke/1"},
		{"title", "My alert", Form{}, "My alert/3"},
		{"detail", "it broke", Form{InFault: true}, "it broke/2"},
		{"message", "503", Form{}, "503/3, 503/1"},
		{"target", guid, Form{}, "defender/3, " + guid + "/1"},
		{"request-id", "<hidden>", Form{}, "<hidden>/1"},
		{"client-request-id", guid, Form{}, guid + "/1"},
		{"url", "https://graph.microsoft.com/v1.0/users", Form{}, "https://graph.microsoft.com/v1.0/users/1"},
		{"url", "/v1.0/users", Form{}, "/v1.0/users/1"},
		{"path", "/api/machines", Form{}, "/api/machines/1"},
		{"host", "graph.microsoft.com", Form{}, "graph.microsoft.com/1"},
		{"host", "vm", Form{}, ""},
		{"method", ":post", Form{Bare: true}, "POST/1"},
		{"timestamp", "2026-11-17T09:14:03Z", Form{}, "2026-11-17T09:14:03Z/2"},
		{"time", "1794906844871", Form{Bare: true}, "2026-11-17T09:14:04Z/3"},
		{"whatever", "403", Form{}, ""},
	} {
		n := &clue.Node{}
		Read(n, tt.name, tt.value, 7, tt.form)
		if got := told(n, all...); got != tt.want {
			t.Errorf("%s = %s: got %q, want %q", tt.name, tt.value, got, tt.want)
		}
		if slices.ContainsFunc(n.Clues, func(c clue.Clue) bool { return c.At != 7 }) {
			t.Errorf("%s = %s: not in its place: %+v", tt.name, tt.value, n.Clues)
		}
	}
	n := &clue.Node{}
	Read(n, "message", strings.Repeat("é", 3000), 0, Form{})
	if got := n.Clues[0].Value; len(got) > beside.MaxMessage || !strings.HasSuffix(got, "é") {
		t.Errorf("a long message has %d bytes", len(got))
	}
}

// told returns the clues of some kinds, each as its value and its rank.
func told(n *clue.Node, kinds ...clue.Kind) string {
	var all []string
	for _, c := range n.Clues {
		if slices.Contains(kinds, c.Kind) {
			all = append(all, fmt.Sprintf("%s/%d", valueOf(c), c.Rank))
		}
	}
	return strings.Join(all, ", ")
}

// valueOf returns what a clue tells, as a text.
func valueOf(c clue.Clue) string {
	switch c.Kind {
	case clue.Status, clue.StatusWord, clue.ProxyStatus:
		return strconv.Itoa(c.Number)
	case clue.Header, clue.RequestHeader:
		return c.Name + "=" + c.Value
	}
	return c.Value
}

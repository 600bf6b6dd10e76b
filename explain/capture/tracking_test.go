package capture_test

import (
	"fmt"
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

// TestPlaceholderIsNoTrackingID holds that only what a service gave is quoted
// to support: what somebody put in its place is said to be masked, and what
// says that there is none is none.
func TestPlaceholderIsNoTrackingID(t *testing.T) {
	const masked, none, kept = "masked", "none", "kept"
	for id, want := range map[string]string{
		"_": masked, "ZZZ": masked, "XXX": masked, "YYY": masked, "xx-xx": masked, "***": masked, "…": masked,
		"$request_id": masked, "$RequestId1": masked, "${id}": masked, "{{requestId}}": masked, "{request-id}": masked, "%REQUEST_ID%": masked,
		"[GUID]": masked, "<REMOVED>": masked, "REMOVED": masked, "TENANT_ID": masked, "your-request-id": masked, "string": masked, "GUID": masked,
		"00000000-0000-0000-0000-000000000000": masked, "11111111-1111-1111-1111-111111111111": masked,
		"AAAAAAAA-AAAA-AAAA-AAAA-AAAAAAAAAAAA": masked, "0": masked, "000000": masked, "xxxxxxxx-4b65-4225-b4b7-5f31bfb007be": masked,
		"n/a": none, "N/A": none, "null": none, "None": none, "undefined": none, "-": none, "--": none, "(null)": none, "unknown": none, "": none,
		"7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c": kept, "00000000-9b8a-4f6d-8e2c-0a1b3d5f7e9c": kept, "|76dce355-471ae6d819782413.": kept,
		"0kR2ZZwAAAABd4jQ": kept, "req-8a7b": kept, "deadbeef": kept, "abc": kept, "7": kept, "westeurope:7f3c1d5e": kept,
	} {
		f := trackedExchange(t, fmt.Sprintf(`{"error":{"code":"Forbidden","message":"m","innerError":{"request-id":%q}}}`, id)).Response.Fault
		got := none
		switch {
		case len(f.TrackingIDs) > 0 && f.TrackingIDs[0].Value == id:
			got = kept
		case f.MaskedID:
			got = masked
		}
		if got != want {
			t.Errorf("%q is %s, want %s: %+v", id, got, want, f.TrackingIDs)
		}
	}
}

// TestTargetIsNoPlaceholder holds that the name of a field is no masked
// tracking ID because it looks like a placeholder.
func TestTargetIsNoPlaceholder(t *testing.T) {
	for _, target := range []string{"$filter", "requestId", "tenant_id", "string", "id"} {
		f := trackedExchange(t, fmt.Sprintf(`{"error":{"code":"BadRequest","message":"m","target":%q}}`, target)).Response.Fault
		if f.MaskedID || len(f.TrackingIDs) > 0 || f.Service != "" {
			t.Errorf("target %q: masked %v, IDs %v, service %q", target, f.MaskedID, f.TrackingIDs, f.Service)
		}
	}
}

func trackedExchange(t *testing.T, text string) exchange.Exchange {
	t.Helper()
	all := readAll(t, text)
	if len(all) != 1 {
		t.Fatalf("%s: found %d exchanges", text, len(all))
	}
	return all[0]
}

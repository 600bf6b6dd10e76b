package explain

import "testing"

// TestValuesBesideMessage holds that what a text says of a call belongs to the message
// that only the catalog knows.
func TestValuesBesideMessage(t *testing.T) {
	const id = "f17a5fd9-0656-4574-8077-918a2848caab"
	for name, text := range map[string]string{
		"lines": "2026-11-17 09:14:03 PATCH https://graph.microsoft.com/beta/deviceManagement/managedDevices\n" +
			"Invalid ODataActionParameter 'deviceIds' - Operation ID (for customer support):\n00000000-0000-0000-0000-000000000000 - Activity ID: " + id + "\n",
		"one line": "2026-11-17 09:14:03 PATCH https://graph.microsoft.com/beta/deviceManagement/managedDevices said " +
			"Invalid ODataActionParameter 'deviceIds' - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: " + id + "\n",
		"mail": "> 2026-11-17 09:14:03 PATCH https://graph.microsoft.com/beta/deviceManagement/managedDevices\n" +
			"> Invalid ODataActionParameter 'deviceIds' - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: " + id + "\n",
	} {
		e := answered(t, text)
		if len(e.TrackingIDs) != 1 || e.TrackingIDs[0].Value != id || e.Method != "PATCH" || e.URL == "" || e.Time != "2026-11-17 09:14:03" {
			t.Errorf("%s: %s %s at %q, %v", name, e.Method, e.URL, e.Time, e.TrackingIDs)
		}
	}
}

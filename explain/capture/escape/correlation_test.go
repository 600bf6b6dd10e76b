package escape

import "testing"

func TestWithoutID(t *testing.T) {
	for message, want := range map[string]string{
		"d2678df2-e1b9-423e-bb06-44658d3e0d91] Execution failed":          "Execution failed",
		"The values of [deviceId, machineTag] are invalid":                "The values of [deviceId, machineTag] are invalid",
		"[contoso/production/mail-processing!] sending failed: Forbidden": "[contoso/production/mail-processing!] sending failed: Forbidden",
		"d2678df2-e1b9-423e-bb06-44658d3e0d91 wasn't found":               "d2678df2-e1b9-423e-bb06-44658d3e0d91 wasn't found",
		"g2678df2-e1b9-423e-bb06-44658d3e0d91] no ID":                     "g2678df2-e1b9-423e-bb06-44658d3e0d91] no ID",
		"d2678df2-e1b9-423e-bb06-44658d3e0d91]":                           "d2678df2-e1b9-423e-bb06-44658d3e0d91]",
		"":                                                                "",
	} {
		if got := WithoutID(message); got != want {
			t.Errorf("%q: %q, want %q", message, got, want)
		}
	}
}

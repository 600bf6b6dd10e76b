package diagnose

import (
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func batch(received, allowed string) Case {
	return failure("MaximumBatchSizeExceeded", "Maximum batch size exceeded. Received: "+received+", allowed: "+allowed+".")
}

func TestBatch(t *testing.T) {
	list := func(name string, n int) string {
		return `{"Comment":"x","` + name + `":[` + strings.TrimSuffix(strings.Repeat(`{"a":[1]},`, n), ",") + `],"Other":[1,2]}`
	}
	silent := failure("MaximumBatchSizeExceeded", "")
	testFamily(t, batchFamily(), []familyTest{
		{"three", batch("1200", "500"), []string{"batch-too-large certain"}, "1200 entries were received, but only 500 are allowed", "3 requests with at most 500 entries each (evenly split: 400 each"},
		{"one more", batch("501", "500"), []string{"batch-too-large certain"}, "", "2 requests"},
		{"even", batch("1000", "500"), []string{"batch-too-large certain"}, "", "2 requests"},
		{"other limit", batch("101", "20"), []string{"batch-too-large certain"}, "", "6 requests with at most 20"},
		{"no code", failure("", "Maximum batch size exceeded. Received: 600, allowed: 500."), []string{"batch-too-large certain"}, "600", ""},
		{"by the body", silent.with("POST", apiHost+"indicators/import", list("Indicators", 501)), []string{"batch-too-large certain"}, "Indicators in the body has 501", "2 requests"},
		{"by the body, machines", silent.with("POST", "", list("MachineIds", 1200)), []string{"batch-too-large certain"}, "MachineIds", "3 requests"},

		{"within", batch("500", "500"), nil, "", ""},
		{"no numbers", silent, nil, "", ""},
		{"no limit", batch("500", "0"), nil, "", ""},
		{"words", batch("many", "few"), nil, "", ""},
		{"small body", silent.with("POST", "", list("Indicators", 3)), nil, "", ""},
		{"broken body", silent.with("POST", "", `{"Indicators":[1,2`), nil, "", ""},
		{"$top", failure("ODataError", "The limit of '100' for Top query has been exceeded. The value from the incoming request is '500'."), nil, "", ""},
	})
}

func TestBatchSizesFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		received, allowed := rapid.IntRange(0, 1e6).Draw(t, "received"), rapid.IntRange(1, 5000).Draw(t, "allowed")
		causes := find(t, batchFamily(), batch(strconv.Itoa(received), strconv.Itoa(allowed)))
		if (len(causes) == 1) != (received > allowed) {
			t.Fatalf("got %v", causes)
		}
		if received <= allowed {
			return
		}
		requests, err := strconv.Atoi(strings.Fields(causes[0].Fix.English())[1])
		if err != nil || requests*allowed < received || (requests-1)*allowed >= received {
			t.Fatalf("%d requests for %d entries, %d at once", requests, received, allowed)
		}
	})
}

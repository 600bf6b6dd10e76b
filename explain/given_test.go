package explain

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

// TestGivenRequest holds that a request that is given for many failures is judged for
// each of them as it is for one alone, and doesn't replace one that the input shows.
func TestGivenRequest(t *testing.T) {
	o := Options{Request: exchange.Request{
		Method: "POST", URL: "https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate",
		Body: []byte(`{"coment":"because","IsolationType":"Ful"}`),
	}}
	var input strings.Builder
	for i := range 5 {
		fmt.Fprintf(&input, `{"error":{"code":"InvalidRequestBody","message":"Wrong: %d."}}`+"\n", i)
	}
	input.WriteString("POST https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/unisolate HTTP/1.1\n\n" +
		`{"Comment":"because","Extra":1}` + "\n\nHTTP/1.1 400 Bad Request\n\n" + `{"error":{"code":"InvalidRequestBody","message":"Wrong."}}` + "\n")
	var all []Explanation
	for e, err := range Stream(strings.NewReader(input.String()), o) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	if len(all) != 6 {
		t.Fatalf("%d explanations, want 6", len(all))
	}
	for i, e := range all[:5] {
		alone := Explain(exchange.Exchange{Response: exchange.Response{Fault: exchange.Fault{
			Code: "InvalidRequestBody", Message: fmt.Sprintf("Wrong: %d.", i), Service: string(e.Service),
		}}}, o)
		if !reflect.DeepEqual(e.Causes, alone.Causes) || e.Corrected != alone.Corrected || e.Corrected == "" {
			t.Errorf("failure %d: causes %+v, corrected %s; alone: %+v, %s", i, e.Causes, e.Corrected, alone.Causes, alone.Corrected)
		}
	}
	if last := all[5]; last.Corrected != "" || !strings.Contains(fmt.Sprint(last.Causes), "Extra") {
		t.Errorf("the request that the input shows: corrected %q, causes %+v", last.Corrected, last.Causes)
	}
}

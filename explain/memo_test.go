package explain

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
)

// TestMemoIsExplain holds that what is remembered of one error is right for
// the next that differs in tracking ID, time and place: for every code and
// message of the catalog.
func TestMemoIsExplain(t *testing.T) {
	m := newMemo(Options{})
	compared := 0
	check := func(code, message string, s catalog.Service, status int) {
		for i := range 6 { // the second one of a kind is kept, and the third comes from there
			x := capture.Exchange{
				Time:   fmt.Sprintf("2026-11-23T10:00:0%dZ", i),
				Source: capture.Source{Format: "log", Name: "-", Line: 7 + i},
				Response: capture.Response{Status: status, Fault: capture.Fault{
					Code: code, Message: message, Service: string(s),
					TrackingIDs: []capture.TrackingID{{Name: []string{"target", "request-id"}[i%2], Value: fmt.Sprintf("5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e1%d", i)}},
				}},
			}
			if _, ok := keyOf(&x); !ok {
				t.Fatalf("%+v has no key", x)
			}
			if diff := cmp.Diff(Explain(x, Options{}), m.explain(&x)); diff != "" {
				t.Errorf("%s %q:\n%s", code, message, diff)
			}
			compared++
		}
	}
	for c := range catalog.Codes() {
		for _, status := range []int{0, c.Status, 500, 504} {
			check(c.Name, c.Message, c.Service, status)
		}
	}
	for msg := range catalog.Messages() {
		check(msg.Code, msg.Template, msg.Service, msg.Status)
	}
	if compared < 1000 {
		t.Errorf("only %d explanations were compared", compared)
	}
}

// TestMemoMindsTheBody holds that a body which tells the service is not taken
// for one that does not.
func TestMemoMindsTheBody(t *testing.T) {
	m := newMemo(Options{})
	for _, body := range []string{"a", "b", "c", "Invoke-DefenderCall failed"} {
		x := capture.Exchange{Response: capture.Response{
			Body:  []byte(body),
			Fault: capture.Fault{Code: "Odd", Message: "odd", TrackingIDs: []capture.TrackingID{{Name: "request-id", Value: "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e10"}}},
		}}
		if diff := cmp.Diff(Explain(x, Options{}), m.explain(&x)); diff != "" {
			t.Errorf("%s:\n%s", body, diff)
		}
	}
}

package recognize

import (
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

func TestLogged(t *testing.T) {
	for body, want := range map[string]string{
		`{"level": "ERROR", "message": "[API] An error occurred during request"}`:     "[API] An error occurred during request",
		`{"log.level":"error","message":"could not flush","error":{"message":"x y"}}`: "could not flush",
		`{"level":"info","message":"all is well"}`:                                    "",
		`{"level":"error","message":"stopped"}`:                                       "",
		`{"level":"error","message":`:                                                 "",
		`{"level":3,"message":"could not flush"}`:                                     "",
		`level=error msg="could not flush"`:                                           "",
	} {
		x := exchange.Exchange{Response: exchange.Response{Body: []byte(body)}}
		if got := Logged(&x); got != (want != "") || x.Response.Fault.Message != want {
			t.Errorf("%s: %v, %q", body, got, x.Response.Fault.Message)
		}
	}
	answered := exchange.Exchange{Response: exchange.Response{Status: 403, Body: []byte(`{"level":"error","message":"could not flush"}`)}}
	if Logged(&answered) {
		t.Error("a response with a status counts as a record without one")
	}
}

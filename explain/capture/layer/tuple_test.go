package layer

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestTuple(t *testing.T) {
	for in, want := range map[string]string{
		`[ERROR] ('Request ', 'GET', ' ', 'https://manage.office.com/x', ' failed with ', 400, ' - ', '{"error":{"code":"AF20023"}}').`: `[ERROR] Request GET https://manage.office.com/x failed with 400 - {"error":{"code":"AF20023"}}.`,
		`('status ', 503, ' of ', "it's host")`: `status 503 of it's host`,
		`f('a', 'b', 'c', 'd')`:                 "",
		`('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))`: "",
		`('a ', 'b ', 'c', 'd`: "",
		`('a ', 'b ', 'c', 5.`: "",
		`('a ', 'b\`:           "",
		`(`:                    "",
	} {
		got, ok := undoTuple(text.New(in, 0), &clue.Node{})
		if ok != (want != "") || ok && got.S != want {
			t.Errorf("%s: got %t %s", in, ok, got.S)
		}
	}
}

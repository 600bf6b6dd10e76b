package summary

import (
	"bytes"
	"encoding/json"
	"testing"
)

// FuzzMerge holds that any file is read as summaries or refused, and that what comes of
// it is read again as the same.
func FuzzMerge(f *testing.F) {
	f.Add([]byte(`{"by":"code","errors":1,"groups":[{"value":"A","count":1,"causes":[{"id":"x","count":1}],"trackingId":"t"}]} {"by":"code","others":3,"missed":2}`))
	f.Add([]byte(`{"by":"hour","groups":[{"value":"2026-11-23T08Z","first":"2026-11-23T08:00:00Z"}],"partial":true,"x":[{}]}`))
	f.Fuzz(func(t *testing.T, file []byte) {
		var m, again Merger
		if m.Read(bytes.NewReader(file)) != nil {
			return
		}
		s, err := m.Summary()
		if err != nil {
			return
		}
		written, err := json.Marshal(s)
		if err != nil {
			return // a year of five digits
		}
		if err := again.Read(bytes.NewReader(written)); err != nil {
			t.Fatalf("%s: %v", written, err)
		}
		same, err := again.Summary()
		if err != nil {
			t.Fatalf("%s: %v", written, err)
		}
		if got, _ := json.Marshal(same); string(got) != string(written) {
			t.Errorf("%s is read as %s", written, got)
		}
	})
}

// FuzzShape holds that the shape of a message is one, whatever is in quotes.
func FuzzShape(f *testing.F) {
	f.Add(`Can't find "The 'big' one" of user 17 at 0x7f3a (jane@contoso.com)`)
	f.Add("'a'b'c' \"\" ''' \"")
	f.Fuzz(func(t *testing.T, message string) {
		if got := masked(message); len(got) > 4*len(message)+8 {
			t.Errorf("%q has the shape %q", message, got)
		}
	})
}

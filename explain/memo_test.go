package explain

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
)

// difference tells in what two explanations differ, their JSON forms included;
// "" if in nothing.
func difference(t *testing.T, want, got Explanation) string {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(Explanation{})); diff != "" {
		return diff
	}
	return cmp.Diff(standard(t, want), string(got.AppendJSON(nil)))
}

// TestMemoIsExplain holds that what is remembered of one error is right for
// the next that differs in tracking ID, time and place: for every code and
// message of the catalog.
func TestMemoIsExplain(t *testing.T) {
	m := newMemo(Options{})
	compared := 0
	check := func(code, message string, s catalog.Service, status int) {
		for i := range 2*memoOften + 6 { // the second one of a kind is kept, and the third comes from there
			x := capture.Exchange{
				Time:   fmt.Sprintf("2026-11-23T10:00:%02dZ", i),
				Source: capture.Source{Format: "log", Name: "-", Line: 7 + i},
				Response: capture.Response{Status: status, Fault: capture.Fault{
					Code: code, Message: message, Service: string(s),
					TrackingIDs: []capture.TrackingID{{Name: []string{"target", "request-id"}[i%2], Value: fmt.Sprintf("5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e%02d", i)}},
				}},
			}
			if !new(memoKey).read(&x) {
				t.Fatalf("%+v has no key", x)
			}
			if diff := difference(t, Explain(x, Options{}), m.explain(&x)); diff != "" {
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
		if diff := difference(t, Explain(x, Options{}), m.explain(&x)); diff != "" {
			t.Errorf("%s:\n%s", body, diff)
		}
	}
}

// TestMemoOfDigests holds the same for errors that differ in a hash or a
// device ID: in every message of the catalog, in each of its places.
func TestMemoOfDigests(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 0))
	after := 0
	for _, o := range []Options{{}, {Language: Russian}, {Language: Wordless}} {
		m := newMemo(o)
		for msg := range catalog.Messages() {
			for _, digits := range []int{31, 32, 40, 65, 128} {
				for i := range 2 * (memoOften + 3) {
					digest := randomDigest(random, digits, i%2 == 1)
					message := slot.ReplaceAllString(msg.Template, digest) // which leaves none of several
					if first := slot.FindStringIndex(msg.Template); first != nil && digits%2 == 0 {
						message = slot.ReplaceAllString(msg.Template[:first[0]]+digest+msg.Template[first[1]:], "17")
					}
					x := capture.Exchange{Response: capture.Response{Fault: capture.Fault{
						Code: msg.Code, Message: message, Service: string(msg.Service),
						TrackingIDs: []capture.TrackingID{{Name: "target", Value: fmt.Sprintf("5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e%02d", i)}},
					}}}
					got := m.explain(&x)
					if diff := difference(t, Explain(x, o), got); diff != "" {
						t.Fatalf("%q:\n%s", message, diff)
					}
					if known := m.known[string(m.key.bytes)]; known != nil && known.digest != "" && known.digest != digest {
						after++
					}
				}
			}
		}
	}
	if after < 500 {
		t.Errorf("only %d explanations were made after another one", after)
	}
}

// slot is a place of a template that a value stands in.
var slot = regexp.MustCompile(`\{\w+\}`)

func randomDigest(random *rand.Rand, digits int, upper bool) string {
	alphabet := "0123456789abcdef"
	if upper {
		alphabet = strings.ToUpper(alphabet)
	}
	b := []byte(alphabet[9:11]) // a digit and a letter
	for len(b) < digits {
		b = append(b, alphabet[random.IntN(16)])
	}
	return string(b)
}

// TestDigestIn holds what is a digest like any other, and where it stands.
func TestDigestIn(t *testing.T) {
	const id = "2b7e151628aed2a6abf7158809cf4f3c762e7160"
	long := strings.Repeat(id, 4)
	for _, test := range []struct{ message, want string }{
		{"Machine " + id + " was not found", id},
		{id, id},
		{"\"" + strings.ToUpper(id) + "\"", strings.ToUpper(id)},
		{id[:32], id[:32]},
		{long[:128], long[:128]},
		{"", ""},
		{id[:31], ""},
		{long[:129], ""},
		{id + " and " + id, ""},
		{strings.Repeat("7", 40), ""},
		{strings.Repeat("ab", 20), ""},
		{"A" + id, ""},
		{"key-" + id, ""},
		{id + "g", ""},
		{"1e5bc9d7e413ddd7902c2932e418702b84d0cc07", ""}, // the vendor's sample
		{"1E5BC9D7E413DDD7902C2932E418702B84D0CC07", ""},
	} {
		got := digestIn(test.message)
		if got.text != test.want || test.message[got.start:got.start+len(got.text)] != test.want {
			t.Errorf("%q: got %+v, want %q", test.message, got, test.want)
		}
	}
}

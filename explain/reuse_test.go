package explain

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// difference tells in what a result differs from an explanation, its JSON form
// included; "" if in nothing.
func difference(t *testing.T, want Explanation, got Result) string {
	t.Helper()
	json := string(got.AppendJSON(nil))
	if reflect.DeepEqual(want, got.Explanation()) && string(want.AppendJSON(nil)) == json {
		return "" // cmp takes its time
	}
	return cmp.Diff(want, got.Explanation()) + cmp.Diff(standard(t, want), json)
}

// rounds is how often a test explains an error: the second time it is
// remembered, the third time its explanation is stored, and after some uses
// its JSON form is stored as well.
const rounds = 22

// TestReuseIsExplain holds that the explanation of one error is right for the
// next that differs in tracking ID, time, and place: for every code and message
// of the catalog.
func TestReuseIsExplain(t *testing.T) {
	ex := newExplainer(Options{}, new(explanations))
	compared := 0
	asked := 0
	check := func(code, message string, s fact.Service, status int) {
		if asked++; testing.Short() && asked%16 != 0 {
			return
		}
		for i := range rounds {
			x := exchange.Exchange{
				Time:   fmt.Sprintf("2026-11-23T10:00:%02dZ", i),
				Source: exchange.Source{Format: "log", Name: "-", Line: 7 + i},
				Response: exchange.Response{Status: status, Fault: exchange.Fault{
					Code: code, Message: message, Service: string(s),
					TrackingIDs: []exchange.TrackingID{{Name: []string{"target", "request-id"}[i%2], Value: fmt.Sprintf("5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e%02d", i)}},
				}},
			}
			if !new(cacheKey).read(&x) {
				t.Fatalf("%+v has no key", x)
			}
			if diff := difference(t, Explain(x, Options{}), ex.explain(&x)); diff != "" {
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

// TestReuseMindsTheBody holds that a body that names the service doesn't get the
// explanation of one that doesn't.
func TestReuseMindsTheBody(t *testing.T) {
	ex := newExplainer(Options{}, new(explanations))
	for _, body := range []string{"a", "b", "c", "Invoke-DefenderCall failed"} {
		x := exchange.Exchange{Response: exchange.Response{
			Body:  []byte(body),
			Fault: exchange.Fault{Code: "Odd", Message: "odd", TrackingIDs: []exchange.TrackingID{{Name: "request-id", Value: "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e10"}}},
		}}
		if diff := difference(t, Explain(x, Options{}), ex.explain(&x)); diff != "" {
			t.Errorf("%s:\n%s", body, diff)
		}
	}
}

// TestReuseMindsTheTime holds that a token that the message describes is judged
// by the time of each call: it expires between two of them.
func TestReuseMindsTheTime(t *testing.T) {
	ex := newExplainer(Options{}, new(explanations))
	expired := 0
	for i := range 20 {
		x := exchange.Exchange{
			Time: fmt.Sprintf("2026-11-23T10:%02d:00Z", i),
			Response: exchange.Response{Status: 401, Fault: exchange.Fault{
				Code:        "Unauthorized",
				Message:     "Invalid Authorization payload. AppId: a, Audience: https://api.security.microsoft.com, Issuer: https://sts.windows.net/t/, Validity: valid from 2026-11-23T09:00:00Z to 2026-11-23T10:10:00Z",
				TrackingIDs: []exchange.TrackingID{{Name: "request-id", Value: fmt.Sprintf("5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e%02d", i)}},
			}},
		}
		want := Explain(x, Options{})
		if diff := difference(t, want, ex.explain(&x)); diff != "" {
			t.Errorf("%s:\n%s", x.Time, diff)
		}
		if len(want.Causes) > 0 && want.Causes[0].ID == "token-expired" {
			expired++
		}
	}
	if expired == 0 || expired == 20 {
		t.Errorf("%d of 20 calls came too late", expired)
	}
}

// TestReuseOfDigests holds the same for errors that differ in a hash or a device
// ID: in every message of the catalog, those of codes included, in its first
// place or in all of them, and where the explanation depends on the digits.
func TestReuseOfDigests(t *testing.T) {
	type failure struct{ code, message, service string }
	random := rand.New(rand.NewPCG(1, 0))
	surroundings := []string{
		"%s", "%s", "%s", "a. %s", "%s. Next", "x: %s", "%s.com", "%s:80", "'%s'", "foo, %s", "10.0.0.1,%s", "1 %s", "sha1:%s",
		"http: %s", "bearer %s", "password: %s", "00:08:%s", "%s:08:12", "%s\u00a0", "\u200b %s", "%s (429)", "%s.2.3.4", "\u0431 %s",
	}
	var failures []failure
	for msg := range catalog.Messages() {
		first := slot.FindStringIndex(msg.Template)
		if first == nil {
			continue
		}
		failures = append(failures, failure{msg.Code, slot.ReplaceAllString(msg.Template, "%s"), string(msg.Service)})
		for range 2 {
			value := surroundings[random.IntN(len(surroundings))]
			once := msg.Template[:first[0]] + value + slot.ReplaceAllString(msg.Template[first[1]:], "17")
			failures = append(failures, failure{msg.Code, once, string(msg.Service)})
		}
	}
	for c := range catalog.Codes() {
		if message := slot.ReplaceAllString(c.Message, "%s"); message != c.Message {
			failures = append(failures, failure{c.Name, message, string(c.Service)})
		}
	}
	failures = append(failures, []failure{
		{"InvalidIpAddress", "IP address %s is invalid.", "defender"},            // a name, if letters are at its ends
		{"ResourceNotFound", "Machine no. %s was not found", "defender"},         // a sentence of its own, if it begins with a capital
		{"InvalidUrl", "URL sha1:%s is invalid.", "defender"},                    // its first digits are quoted
		{"InvalidDomain", "Domain name %s.\u05d3\u05d5 is invalid.", "defender"}, // punycode, unless it begins with a digit
		{"TooManyRequests", "You have exceeded processing resources allocated to this tenant. You can run queries again in 00:08:%s", "defender"},
		{"InvalidHashValue", "Hash value " + strings.Repeat("x", 63) + " %s" + strings.Repeat("y", 60) + " is invalid.", "defender"},
		{"Odd%s", "Odd %s thing", "defender"},
	}...)
	after := 0
	options, lengths := []Options{{}, {Language: Russian()}, {Language: Wordless()}}, []int{31, 32, 40, 65, 128}
	if testing.Short() {
		options, lengths = options[:1], []int{40}
	}
	for _, o := range options {
		ex := newExplainer(o, new(explanations))
		for n, f := range failures {
			if testing.Short() && n%8 != 0 && n < len(failures)-7 {
				continue
			}
			for _, digits := range lengths {
				for i := range rounds {
					digest := randomDigest(random, digits, i%2 == 1)
					x := exchange.Exchange{Response: exchange.Response{Fault: exchange.Fault{
						Code: strings.ReplaceAll(f.code, "%s", "2b7e151628aed2a6abf7158809cf4f3c"), Message: strings.ReplaceAll(f.message, "%s", digest), Service: f.service,
						TrackingIDs: []exchange.TrackingID{{Name: "target", Value: fmt.Sprintf("5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e%02d", i)}},
					}}}
					got := ex.explain(&x)
					if diff := difference(t, Explain(x, o), got); diff != "" {
						t.Errorf("%q:\n%s", x.Response.Fault.Message, diff)
					}
					if got.shared.digest.Text != got.instance.digest {
						after++
					}
				}
			}
		}
	}
	if after < 500 {
		t.Errorf("only %d explanations were made after one with another digest", after)
	}
}

// slot is a place of a template that a value is in.
var slot = regexp.MustCompile(`\{\w+\}`)

func randomDigest(random *rand.Rand, digits int, upper bool) string {
	alphabet := "0123456789abcdef"
	if upper {
		alphabet = strings.ToUpper(alphabet)
	}
	b := make([]byte, digits)
	for i := range b {
		b[i] = alphabet[random.IntN(16)]
	}
	return string(b)
}

// TestSampleIsNoDigest holds that a hash or an ID in a message is one like any
// other unless Microsoft's documentation shows it.
func TestSampleIsNoDigest(t *testing.T) {
	for digest, want := range map[string]string{
		"2b7e151628aed2a6abf7158809cf4f3c762e7160": "2b7e151628aed2a6abf7158809cf4f3c762e7160",
		"1e5bc9d7e413ddd7902c2932e418702b84d0cc07": "",
		"1E5BC9D7E413DDD7902C2932E418702B84D0CC07": "",
	} {
		if got := digestIn("Machine " + digest + " was not found").Text; got != want {
			t.Errorf("%s: got %q, want %q", digest, got, want)
		}
	}
}

// TestReuseRefusesOnce holds that when an explanation depends on the digits,
// this is found out at the third error and not again: it takes several
// explanations.
func TestReuseRefusesOnce(t *testing.T) {
	ex := newExplainer(Options{}, new(explanations))
	random := rand.New(rand.NewPCG(1, 0))
	for i := range 10 {
		ex.explain(&exchange.Exchange{Response: exchange.Response{Fault: exchange.Fault{
			Code: "InvalidIpAddress", Message: "IP address " + randomDigest(random, 40, false) + " is invalid.", Service: "defender",
			TrackingIDs: []exchange.TrackingID{{Name: "target", Value: "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}},
		}}})
		if shared, uses := ex.cache.Find(ex.key.bytes); i > 1 && (uses == 0 || shared != nil) {
			t.Fatalf("after %d errors the explanation is %v, used %d times", i+1, shared, uses)
		}
	}
}

package summary

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/exchange"
)

func errorAt(code string, status int, at, cause, id string) explain.Explanation {
	e := explain.Explanation{Code: code, Status: status, Service: fact.Defender, Time: at, Retry: explain.Retry{Advice: fact.FixFirst}}
	if cause != "" {
		e.Causes = []explain.Cause{{ID: cause}}
	}
	if id != "" {
		e.TrackingIDs = []exchange.TrackingID{{Name: "target", Value: id}}
	}
	return e
}

func count(by Key, errors ...explain.Explanation) Summary {
	return countSince(time.Time{}, by, errors...)
}

func countSince(since time.Time, by Key, errors ...explain.Explanation) Summary {
	c := NewCounter(by, since, time.Time{})
	for _, e := range errors {
		c.Add(e)
	}
	return c.Summary()
}

func TestCounter(t *testing.T) {
	got := count(ByCode,
		errorAt("Forbidden", 403, "2026-11-23T10:00:00Z", "role-missing", "a"),
		errorAt("NotFound", 404, "", "", ""),
		errorAt("Forbidden", 403, "2026-11-23T09:00:00Z", "token-expired", "b"),
		errorAt("Forbidden", 403, "", "role-missing", ""),
		errorAt("", 502, "", "", ""),
	)
	seen := Span{
		First: time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC),
		Last:  time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC),
	}
	want := Summary{By: ByCode, Errors: 5, Span: seen, Groups: []Group{
		{
			Value: "Forbidden", Service: fact.Defender, Status: 403, Count: 3, Retry: fact.FixFirst,
			Span:   seen,
			Causes: []CauseCount{{"role-missing", 2}, {"token-expired", 1}}, TrackingID: "b",
		},
		{Value: "HTTP 502", Service: fact.Defender, Status: 502, Count: 1, Retry: fact.FixFirst},
		{Value: "NotFound", Service: fact.Defender, Status: 404, Count: 1, Retry: fact.FixFirst},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestValuesOfKeys(t *testing.T) {
	e := errorAt("Forbidden", 403, "2026-11-23T10:59:59+01:00", "", "")
	e.Operation = "isolate-machine"
	e.Message = "No such message is in the catalog."
	for by, want := range map[Key]string{
		ByCode: "Forbidden", ByStatus: "403", ByOperation: "isolate-machine",
		ByService: "defender", ByMessage: e.Message, ByHour: "2026-11-23T09Z",
	} {
		if got := count(by, e).Groups[0].Value; got != want {
			t.Errorf("by %s: %q, want %q", by, got, want)
		}
		if got := count(by, explain.Explanation{}).Groups[0].Value; got != None && by != ByService {
			t.Errorf("by %s: an error without it is %q, want %q", by, got, None)
		}
	}
}

// TestValuesDoNotSplit holds that two messages made from one template are
// one group.
func TestValuesDoNotSplit(t *testing.T) {
	a, b := errorAt("InvalidHashValue", 400, "", "", ""), errorAt("InvalidHashValue", 400, "", "", "")
	a.Message, b.Message = "Hash value 5f7d9c is invalid.", "Hash value 0xabc is invalid."
	got := count(ByMessage, a, b)
	if len(got.Groups) != 1 || got.Groups[0].Count != 2 {
		t.Errorf("%+v", got.Groups)
	}
}

// TestUnknownMessagesDoNotSplit holds the same for messages that the catalog
// does not know.
func TestUnknownMessagesDoNotSplit(t *testing.T) {
	for message, want := range map[string]string{
		"Widget 4711 broke.":                              "Widget {value} broke.",
		"Widget 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11: no": "Widget {value}: no",
		"no route to '10.0.0.1:443'":                      "no route to '{value}'",
		"AADSTS50011 and Error1 stay, face and 3 go not":  "AADSTS50011 and Error1 stay, face and {value} go not",
		"Ошибка № 17":                                     "Ошибка № {value}",
		"DESKTOP-7F3K2Q9 isn't there":                     "{value} isn't there",
		"Ask jane.doe@contoso.com, said the clerk":        "Ask {value}, said the clerk",
		`Can't find "The 'big' one": it isn't 'there'.`:   `Can't find "{value}": it isn't '{value}'.`,
		"'' and nothing else":                             "'' and nothing else",
		"'aren't they'":                                   "'{value}'",
		"...":                                             "...",
		"":                                                None,
	} {
		e := errorAt("Odd", 400, "", "", "")
		e.Message = message
		if got := count(ByMessage, e).Groups[0].Value; got != want {
			t.Errorf("%q is in group %q, want %q", message, got, want)
		}
	}
}

func TestBounds(t *testing.T) {
	hour := func(h int) time.Time { return time.Date(2026, 11, 23, h, 0, 0, 0, time.UTC) }
	c := NewCounter(ByHour, hour(9), hour(11))
	for _, at := range []string{"2026-11-23T08:59:59Z", "2026-11-23T09:00:00Z", "2026-11-23T10:59:59Z", "2026-11-23T11:00:00Z", ""} {
		c.Add(errorAt("Forbidden", 403, at, "", ""))
	}
	got := c.Summary()
	got.Groups = nil
	want := Summary{By: ByHour, Errors: 2, Undated: 1, Outside: 2, Span: Span{hour(9).Add(-time.Second), hour(11)}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := count(ByHour, errorAt("Forbidden", 403, "2026-11-23T09:00:00Z", "", "")); got.Span != (Span{hour(9), hour(9)}) {
		t.Errorf("without bounds the span is %v", got.Span)
	}
}

// TestMerge holds that the parts add up to the whole, wherever the input was
// cut.
func TestMerge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		by := rapid.SampledFrom(Keys()).Draw(t, "by")
		var errors []explain.Explanation
		for i := range rapid.IntRange(1, 40).Draw(t, "errors") {
			code := rapid.SampledFrom([]string{"Forbidden", "NotFound", "", "ODataError"}).Draw(t, "code")
			status := rapid.SampledFrom([]int{0, 400, 403}).Draw(t, "status")
			at := rapid.SampledFrom([]string{"", "2026-11-23T10:00:00Z", "2026-11-23 11:30:00"}).Draw(t, "at")
			cause := rapid.SampledFrom([]string{"", "a", "b"}).Draw(t, "cause")
			errors = append(errors, errorAt(code, status, at, cause, fmt.Sprint("id", i)))
		}
		cut := rapid.IntRange(0, len(errors)).Draw(t, "cut")
		since := rapid.SampledFrom([]time.Time{{}, time.Date(2026, 11, 23, 11, 0, 0, 0, time.UTC)}).Draw(t, "since")
		whole := countSince(since, by, errors...)
		merged, err := Merge(roundTrip(t, countSince(since, by, errors[:cut]...)), roundTrip(t, countSince(since, by, errors[cut:]...)))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(whole, merged); diff != "" {
			t.Error(diff)
		}
	})
}

// roundTrip sends a summary through JSON, as --merge reads it.
func roundTrip(t *rapid.T, s Summary) Summary {
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var back Summary
	if err := json.Unmarshal(b, &back); err != nil {
		t.Fatal(err)
	}
	return back
}

func TestMergeOfDifferentKeys(t *testing.T) {
	_, err := Merge(count(ByCode), count(ByCode), count(ByHour))
	if part, ok := errors.AsType[*PartError](err); !ok || part.Part != 2 {
		t.Errorf("%v, want an error of the last part", err)
	}
}

func TestParseTime(t *testing.T) {
	want := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	for _, text := range []string{
		"2026-11-23T10:00:00Z", "2026-11-23T12:00:00+02:00", "2026-11-23T10:00:00", "2026-11-23 10:00:00Z",
		"2026-11-23 10:00:00", "2026/11/23 10:00:00", "Mon, 23 Nov 2026 10:00:00 GMT",
		"23/Nov/2026:11:00:00 +0100", "1795428000", "1795428000000", "1795428000.000",
		"2026-11-23 11:00:00 +01:00", "2026-11-23 11:00:00,000 +0100", "2026-11-23T11:00:00.000+0100", "2026-11-23 08:00:00-0200", " 2026-11-23T10:00:00.000Z ",
	} {
		if got, ok := ParseTime(text); !ok || !got.Equal(want) {
			t.Errorf("ParseTime(%q) = %v, %t", text, got, ok)
		}
	}
	for _, text := range []string{"", "yesterday", "10:00", "123", "Nov 23 10:00:00", "179542800.125", "1795428000.x"} {
		if got, ok := ParseTime(text); ok {
			t.Errorf("ParseTime(%q) = %v, want none", text, got)
		}
	}
}

// TestMergeIsSafe holds that a summary which somebody else has written brings
// no control characters.
func TestMergeIsSafe(t *testing.T) {
	evil := "\x1b[31mred"
	got, err := Merge(Summary{By: ByCode, Groups: []Group{{
		Value: evil, TrackingID: evil, Service: fact.Service(evil), Retry: fact.Advice(evil), Count: 1,
		Causes: []CauseCount{{evil, 1}},
	}}})
	if b, _ := json.Marshal(got); err != nil || strings.Contains(string(b), "u001b") {
		t.Errorf("%s, %v", b, err)
	}
}

// TestNewCodes holds that a summary by hour says in which hour each code was first
// seen, wherever the input was cut, and also once it was written and merged.
func TestNewCodes(t *testing.T) {
	day := []explain.Explanation{
		errorAt("Forbidden", 403, "2026-11-23T09:10:00Z", "", ""),
		errorAt("NotFound", 404, "2026-11-23T11:00:00Z", "", ""),
		errorAt("Forbidden", 403, "2026-11-23T11:30:00Z", "", ""),
		errorAt("NotFound", 404, "2026-11-23T10:00:00Z", "", ""),
		errorAt("Conflict", 409, "", "", ""),
	}
	want := map[string][]string{"2026-11-23T09Z": {"Forbidden"}, "2026-11-23T10Z": {"NotFound"}}
	for cut := range len(day) + 1 {
		sum, err := Merge(count(ByHour, day[:cut]...), count(ByHour, day[cut:]...))
		if err != nil {
			t.Fatal(err)
		}
		got := map[string][]string{}
		for _, g := range sum.Groups {
			if len(g.New) > 0 {
				got[g.Value] = g.New
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("cut at %d: %s", cut, diff)
		}
	}
}

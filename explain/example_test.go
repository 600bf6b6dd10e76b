package explain_test

import (
	"fmt"
	"net/textproto"
	"strings"

	"github.com/defender-err/defender-err/explain"
)

func ExampleExplanation_AppendJSON() {
	body := strings.NewReader(`{"error":{"code":"Unauthorized","message":"Unauthorized","target":"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}}`)
	for e, err := range explain.Stream(body, explain.Options{}) {
		if err != nil {
			fmt.Println("unreadable:", err)
			continue
		}
		line := e.AppendJSON(nil)
		fmt.Printf("%.70s\n", line)
	}
	// Output:
	// {"code":"Unauthorized","catalogued":true,"service":"defender","status"
}

func ExampleStream() {
	log := strings.NewReader(`2026-11-23T10:00:00Z INFO polling
2026-11-23T10:00:01Z ERROR status=404 {"error":{"code":"ResourceNotFound","message":"Machine 1 was not found","target":"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}}
2026-11-23T10:00:02Z ERROR status=429 {"error":{"code":"TooManyRequests","message":"","target":"1033a640-1c97-48f2-a1ad-face30df60a6"}}
`)
	for e, err := range explain.Stream(log, explain.Options{}) {
		if err != nil {
			fmt.Println("unreadable:", err)
			continue
		}
		fmt.Println(e.Code, e.Status, e.Retry.Advice)
		for _, id := range e.TrackingIDs { // the first is the one to quote; there may be none
			fmt.Println(" ", id.Name, id.Value)
		}
	}
	// Output:
	// ResourceNotFound 404 fix-first
	//   target 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11
	// TooManyRequests 429 backoff
	//   target 1033a640-1c97-48f2-a1ad-face30df60a6
}

// A program that has the response at hand needs no text to be read: with net/http,
// the header is textproto.MIMEHeader(resp.Header).
func ExampleResponse() {
	header := textproto.MIMEHeader{"Retry-After": {"44"}, "Content-Type": {"application/json"}}
	body := []byte(`{"error":{"code":"TooManyRequests","message":"API calls quota exceeded! maximum allowed 45 per 00:01:00.","target":"1033a640-1c97-48f2-a1ad-face30df60a6"}}`)
	e := explain.Response(429, header, body, explain.Options{})
	fmt.Println(e.Code, e.Service, e.Retry.Advice, e.Retry.AfterSeconds)
	if len(e.Causes) > 0 { // most certain first
		fmt.Println(e.Causes[0].ID)
	}
	// Output:
	// TooManyRequests defender wait 44
	// call-rate
}

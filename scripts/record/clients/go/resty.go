package main

import (
	"fmt"
	"log"
	"os"
	"time"

	"github.com/go-resty/resty/v2"
)

func withResty(form string) {
	client := resty.New().SetTimeout(timeout)
	if form == "debug" {
		client.SetDebug(true)
	}
	if form == "retried" {
		client.SetRetryCount(2).SetRetryWaitTime(20 * time.Millisecond)
		client.AddRetryCondition(func(r *resty.Response, err error) bool { return err != nil || r.StatusCode() >= 429 })
		client.SetRetryAfter(func(*resty.Client, *resty.Response) (time.Duration, error) { return 0, nil })
	}
	req := client.R()
	if token != "" {
		req.SetAuthToken(token)
	}
	if body != "" {
		req.SetHeader("Content-Type", os.Getenv("BODY_TYPE")).SetBody(body)
	}
	resp, err := req.Execute(method, url)
	if err != nil {
		log.Fatalf("request failed: %v", err)
	}
	switch form {
	case "status":
		log.Fatalf("unexpected status: %s", resp.Status())
	case "printed":
		fmt.Println("Response Info:")
		fmt.Println("  Error      :", err)
		fmt.Println("  Status Code:", resp.StatusCode())
		fmt.Println("  Status     :", resp.Status())
		fmt.Println("  Proto      :", resp.Proto())
		fmt.Println("  Time       :", resp.Time())
		fmt.Println("  Received At:", resp.ReceivedAt())
		fmt.Println("  Body       :\n", resp)
		fmt.Println()
	default:
		log.Fatalf("%s %s: %d %s", method, url, resp.StatusCode(), resp.String())
	}
}

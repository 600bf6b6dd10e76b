package main

import (
	"context"
	"io"
	"log"
	"net/http"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

func withRetryableHTTP(form string) {
	client := retryablehttp.NewClient()
	client.HTTPClient.Timeout = timeout
	client.RetryMax = 2
	client.RetryWaitMin = 10 * time.Millisecond
	client.RetryWaitMax = 20 * time.Millisecond
	client.Backoff = func(min, _ time.Duration, _ int, _ *http.Response) time.Duration { return min }
	switch form {
	case "quiet":
		client.Logger = nil
	case "passthrough":
		client.ErrorHandler = retryablehttp.PassthroughErrorHandler
	}
	req, err := retryablehttp.FromRequest(newRequest().WithContext(context.Background()))
	if err != nil {
		log.Fatal(err)
	}
	resp, err := client.Do(req)
	if err != nil {
		log.Fatalf("[ERROR] defender: %s", err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatalf("[ERROR] reading body: %v", err)
	}
	log.Fatalf("[ERROR] defender: API returned %s: %q", resp.Status, b)
}

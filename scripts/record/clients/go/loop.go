package main

import (
	"encoding/json"
	"io"
	"log"
	"log/slog"
	"net/http"
	"os"
	"strings"
)

// withLoop makes each of the calls of the environment, and one that succeeds
// before it.
func withLoop(form string) {
	if form == "slog_json" {
		slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	}
	var calls []struct{ Method, URL, Body, Type string }
	if err := json.Unmarshal([]byte(os.Getenv("CALLS")), &calls); err != nil {
		log.Fatal(err)
	}
	for _, c := range calls {
		loopCall("GET", "https://graph.microsoft.com/v1.0/security/secureScores", "", "")
		loopCall(c.Method, c.URL, c.Body, c.Type)
	}
}

func loopCall(method, url, body, contentType string) {
	req, err := http.NewRequest(method, url, strings.NewReader(body))
	fail(err)
	if body != "" {
		req.Header.Set("Content-Type", contentType)
	}
	client := http.Client{Timeout: timeout}
	resp, err := client.Do(req)
	if err != nil {
		slog.Error("call failed", "err", err)
		return
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	fail(err)
	if resp.StatusCode < 400 {
		slog.Info("call done", "method", method, "url", url, "status", resp.StatusCode)
		return
	}
	slog.Error("call failed", "method", method, "url", url, "status", resp.StatusCode, "body", string(b))
}

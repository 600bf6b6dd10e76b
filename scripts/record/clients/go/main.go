// Command record calls a service with one of several Go clients, and prints
// what comes of it in one of several forms.
package main

import (
	"bytes"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

const timeout = 2 * time.Second

var (
	method = os.Getenv("METHOD")
	url    = os.Getenv("URL")
	body   = os.Getenv("BODY")
	token  = os.Getenv("TOKEN")
)

func main() {
	log.SetFlags(log.LstdFlags)
	form := os.Getenv("FORM")
	switch os.Args[1] {
	case "resty":
		withResty(form)
	case "retryablehttp":
		withRetryableHTTP(form)
	case "azure":
		withAzure(form)
	case "msal":
		withMSAL(form)
	case "msgraph":
		withGraph(form)
	case "logger":
		withLogger(form)
	case "terraform":
		withTerraform(form)
	case "loop":
		withLoop(form)
	}
}

func newRequest() *http.Request {
	req, err := http.NewRequest(method, url, bytes.NewBufferString(body))
	if err != nil {
		log.Fatal(err)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	if body != "" {
		req.Header.Set("Content-Type", os.Getenv("BODY_TYPE"))
	}
	return req
}

// An apiError is what many small clients return for an error status.
type apiError struct {
	Op         string
	StatusCode int
	Body       string
}

func (e *apiError) Error() string {
	return e.Op + ": unexpected status " + http.StatusText(e.StatusCode) + ": " + e.Body
}

func call() error {
	client := http.Client{Timeout: timeout}
	resp, err := client.Do(newRequest())
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode >= 400 {
		return &apiError{Op: method + " " + url, StatusCode: resp.StatusCode, Body: string(b)}
	}
	return nil
}

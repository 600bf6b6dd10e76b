package main

import (
	"encoding/json"
	"io"
	"os"

	"github.com/defender-err/defender-err/explain/capture/peel"
	"github.com/defender-err/defender-err/explain/exchange"
)

func main() {
	b, _ := io.ReadAll(os.Stdin)
	if len(os.Args) > 1 {
		show(peel.Peel(string(b)).Root, 0)
	}
	found, _ := peel.Read(b, peel.Options{})
	for _, x := range found {
		m := map[string]any{}
		f := x.Response.Fault
		put := func(k, v string) {
			if v != "" {
				m[k] = v
			}
		}
		code := f.Code
		if code == "" {
			code = f.OAuthError
		}
		put("code", code)
		put("service", f.Service)
		put("message", f.Message)
		put("method", x.Request.Method)
		put("url", x.Request.URL)
		put("time", x.Time)
		if x.Response.Status != 0 {
			m["status"] = x.Response.Status
		}
		if len(f.TrackingIDs) > 0 {
			m["trackingIds"] = f.TrackingIDs
		}
		if x.Failure != (exchange.Failure{}) {
			m["kind"] = "no-response"
			m["failure"] = x.Failure
		} else if x.Response.Status < 400 && f.IsZero() {
			m["kind"] = "success"
		}
		j, _ := json.Marshal(m)
		os.Stdout.Write(append(j, '\n'))
	}
}

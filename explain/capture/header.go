package capture

import (
	"net/textproto"
	"strconv"
	"strings"
)

// atoi reads a number that is not negative.
func atoi(text string) (int, error) {
	n, err := strconv.ParseUint(strings.TrimSpace(text), 10, 31)
	return int(n), err
}

// keepResponse returns the response headers that tell of an error: when to
// come back, what was wrong with the token, what to quote to support.
func keepResponse(h textproto.MIMEHeader) textproto.MIMEHeader {
	kept := textproto.MIMEHeader{}
	for _, name := range []string{
		"Content-Type", "Date", "Retry-After", "Warning", "WWW-Authenticate",
		"request-id", "client-request-id", "x-ms-request-id", "x-ms-client-request-id",
		"x-ms-correlation-request-id", "x-ms-ags-diagnostic", "X-Azure-Ref", "Server",
	} {
		name = textproto.CanonicalMIMEHeaderKey(name)
		if values := h[name]; len(values) > 0 {
			kept[name] = values
		}
	}
	if len(kept) == 0 {
		return nil
	}
	return kept
}

// keepRequest returns the request headers without those that are secrets and
// tell nothing about an error.
func keepRequest(h textproto.MIMEHeader) textproto.MIMEHeader {
	for name := range h {
		switch lower := strings.ToLower(name); {
		case lower == "cookie", lower == "proxy-authorization",
			strings.HasSuffix(lower, "-key"), strings.Contains(lower, "secret"):
			delete(h, name)
		}
	}
	return h
}

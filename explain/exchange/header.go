package exchange

import (
	"net/textproto"
	"strings"
)

// WithoutSecrets returns the headers of a request without the ones that are
// secrets and tell nothing about an error: cookies, keys, the login at a proxy.
// It changes h.
func WithoutSecrets(h textproto.MIMEHeader) textproto.MIMEHeader {
	for name := range h {
		switch lower := strings.ToLower(name); {
		case lower == "cookie", lower == "proxy-authorization",
			strings.HasSuffix(lower, "-key"), strings.Contains(lower, "secret"):
			delete(h, name)
		}
	}
	return h
}

package address

import (
	"net/url"
	"strings"
)

// Query returns the query of a URL without its escapes; empty if there is none, or
// an escape is broken.
func Query(called string) string {
	_, query, _ := strings.Cut(called, "?")
	plain, err := url.QueryUnescape(query)
	if err != nil {
		return ""
	}
	return plain
}

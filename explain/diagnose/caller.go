package diagnose

import (
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// A Caller is who made a request, as far as the input tells.
type Caller struct {
	Tenant, Application string // IDs
	Client              string // the program, as its User-Agent header says
}

// Caller returns who made the request: by the token, else by the token
// request, else by what the message names.
func (c *Case) Caller() Caller {
	var who Caller
	r := &c.Exchange.Request
	if len(r.Header) > 0 {
		who.Client = r.Header.Get("User-Agent")
	}
	if cr := c.credential(); cr.readable() {
		who.Tenant, who.Application = guidOf(cr.token.Tenant), guidOf(cr.token.AppID)
	}
	if who.Tenant == "" && r.URL != "" {
		who.Tenant = tenantOfEndpoint(r.URL)
	}
	if who.Application == "" && len(r.Body) > 0 {
		who.Application = c.clientOfForm()
	}
	if who.Tenant == "" {
		who.Tenant = guidOf(c.Values.Get("tenant"))
	}
	if who.Application == "" {
		who.Application = guidOf(c.Values.Get("app"))
	}
	return who
}

// tenantOfEndpoint returns the tenant that a token was requested at.
func tenantOfEndpoint(address string) string {
	u, err := url.Parse(address)
	if err != nil || !strings.Contains(u.Path, "/oauth2/") {
		return ""
	}
	return tenantIn(u.Path)
}

// clientOfForm returns the application that a token request names.
func (c *Case) clientOfForm() string { return guidOf(c.form().Get("client_id")) }

// guidOf returns a value if it is a GUID, else "".
func guidOf(value string) string {
	if catalog.IsGUID(value) {
		return value
	}
	return ""
}

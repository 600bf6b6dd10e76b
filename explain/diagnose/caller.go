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
	who := Caller{Client: c.Exchange.Request.Header.Get("User-Agent")}
	if cr := c.credential(); cr.readable() {
		who.Tenant, who.Application = guidOf(cr.token.Tenant), guidOf(cr.token.AppID)
	}
	if u, err := url.Parse(c.Exchange.Request.URL); err == nil && who.Tenant == "" && strings.Contains(u.Path, "/oauth2/") {
		who.Tenant = tenantIn(u.Path)
	}
	if form, err := url.ParseQuery(string(c.Exchange.Request.Body)); err == nil && who.Application == "" {
		who.Application = guidOf(form.Get("client_id"))
	}
	if who.Tenant == "" {
		who.Tenant = guidOf(c.Values.Get("tenant"))
	}
	if who.Application == "" {
		who.Application = guidOf(c.Values.Get("app"))
	}
	return who
}

// guidOf returns a value if it is a GUID, else "".
func guidOf(value string) string {
	if catalog.IsGUID(value) {
		return value
	}
	return ""
}

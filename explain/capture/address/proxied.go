package address

import (
	"net/url"
	"strings"
)

// IsProxied reports whether a URL has the URL of another host in its path.
//
//	https://proxy.example.com/https://graph.microsoft.com/v1.0/users
func IsProxied(called string) bool {
	u, err := url.Parse(called)
	return err == nil && (strings.Contains(u.Path, "/https:/") || strings.Contains(u.Path, "/http:/"))
}

// IsOnPremisesSignIn reports whether a URL is that of the sign-in with AD FS, which
// has the host of its owner.
func IsOnPremisesSignIn(called string) bool { return strings.Contains(called, "/adfs/") }

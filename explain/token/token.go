// Package token reads access tokens and the challenges that ask for them, to
// say what is wrong with them. It decodes a token and never verifies it: the
// API that it is for alone can do that.
//
// What it returns contains neither the text of the token nor its signature, so
// output can't leak either.
package token

import (
	"slices"
	"strings"
	"time"
)

// A Token is what the claims of a token say. Claims that it lacks are zero.
type Token struct {
	Audience []string // aud: the API that it is for
	Issuer   string   // iss
	Version  string   // ver, 1.0 or 2.0
	Tenant   string   // tid
	AppID    string   // appid or azp: the application that asked for it
	AppName  string   // app_displayname
	User     string   // upn, unique_name or preferred_username; empty for an application
	Name     string   // of the user
	ObjectID string   // oid: of the user, or of the service principal
	IDType   string   // idtyp, "app" or "user"
	UniqueID string   // uti or jti, which the sign-in logs list

	Roles        []string // application permissions
	Scopes       []string // scp: delegated permissions
	Wids         []string // template IDs of the directory roles of the user
	Capabilities []string // xms_cc: cp1 is able to answer claims challenges

	IssuedAt, NotBefore, Expires time.Time

	Kind     Kind
	Problems []Problem // what was wrong around it, and had to be undone to read it
}

// A Kind says on whose behalf a token speaks.
type Kind string

// The kinds.
const (
	App  Kind = "app"  // an application on its own
	User Kind = "user" // an application on behalf of a user
	ID   Kind = "id"   // no access token: it tells an application who has signed in
)

// Permissions returns the permissions that count for the kind of token.
func (t Token) Permissions() []string {
	if t.Kind == User {
		return t.Scopes
	}
	return t.Roles
}

// Has reports whether the token was read with a problem of that kind.
func (t Token) Has(k ProblemKind) bool {
	return slices.ContainsFunc(t.Problems, func(p Problem) bool { return p.Kind == k })
}

// claims are the claims of a token by their exact names.
type claims map[string]any

// token makes a token of its claims.
func (c claims) token() Token {
	t := Token{
		Audience:     c.list("aud"),
		Issuer:       c.text("iss"),
		Version:      c.text("ver"),
		Tenant:       c.text("tid"),
		AppID:        c.text("appid", "azp"),
		AppName:      c.text("app_displayname"),
		User:         c.text("upn", "unique_name", "preferred_username"),
		Name:         c.text("name"),
		ObjectID:     c.text("oid"),
		IDType:       c.text("idtyp"),
		UniqueID:     c.text("uti", "jti"),
		Roles:        c.list("roles"),
		Scopes:       strings.Fields(c.text("scp")),
		Wids:         c.list("wids"),
		Capabilities: c.list("xms_cc"),
		IssuedAt:     c.time("iat"),
		NotBefore:    c.time("nbf"),
		Expires:      c.time("exp"),
	}
	t.Kind = c.kind(t)
	return t
}

// kind tells the kinds apart. Only newer tokens say it themselves; in the
// others scp is there for users alone, and an ID token names nobody who has
// asked for it.
func (c claims) kind(t Token) Kind {
	switch signedIn := t.User != "" || t.Name != ""; {
	case t.IDType == "app":
		return App
	case t.IDType == "user", len(t.Scopes) > 0:
		return User
	case t.AppID == "" && (signedIn || c["nonce"] != nil || c["at_hash"] != nil || c["c_hash"] != nil):
		return ID
	case signedIn:
		return User
	}
	return App
}

// text returns the first of the claims that is there and a string.
func (c claims) text(names ...string) string {
	for _, name := range names {
		if s, ok := c[name].(string); ok && s != "" {
			return s
		}
	}
	return ""
}

// list returns the strings of a claim that holds one or several.
func (c claims) list(name string) []string {
	switch v := c[name].(type) {
	case string:
		return []string{v}
	case []any:
		var all []string
		for _, one := range v {
			if s, ok := one.(string); ok {
				all = append(all, s)
			}
		}
		return all
	}
	return nil
}

// maxSeconds keeps times within what a date can be written for: the year 9999.
const maxSeconds = 253402300799

// time returns a claim that counts seconds; the zero time if it is none.
func (c claims) time(name string) time.Time {
	seconds, ok := c[name].(float64)
	if !ok || seconds <= 0 || seconds > maxSeconds {
		return time.Time{}
	}
	return time.Unix(int64(seconds), 0).UTC()
}

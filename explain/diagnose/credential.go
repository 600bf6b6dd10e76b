package diagnose

import (
	"errors"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// A credential is what a request was authorized with.
type credential struct {
	header string      // value of Authorization, as far as known
	scheme string      // its first word
	token  token.Token // zero if problem is set
	shown  bool        // the request itself shows the token
	told   bool        // it is known from the answer, which tells some of its claims

	// printed is set if somebody decoded the token and printed it next to the failure.
	printed bool

	// problem is set if there is something, but no token that can be read.
	problem *token.Problem
}

// readable reports whether the token is known.
func (cr *credential) readable() bool {
	return cr.problem == nil && (cr.shown || cr.token.Kind != "")
}

// credential returns what the request was authorized with: what the request
// shows, else the token that the user has given.
func (c *Case) credential() *credential {
	if c.cred != nil {
		return c.cred
	}
	if len(c.Exchange.Request.Header) == 0 && len(c.Token) == 0 && c.Exchange.Around == "" {
		return &noCredential
	}
	c.cred = c.readCredential()
	return c.cred
}

// noCredential is shared by nearly all errors in logs; it must not be changed.
var noCredential credential

func (c *Case) readCredential() *credential {
	cr := &credential{header: c.Exchange.Request.Header.Get("Authorization")}
	text := cr.header
	if first, rest, ok := strings.Cut(cr.header, " "); ok && len(first) < len("SharedAccessSignature1") {
		cr.scheme, text = first, strings.TrimSpace(rest)
	} else if strings.EqualFold(cr.header, "Bearer") {
		cr.scheme, text = cr.header, ""
	}
	if cr.header != "" {
		cr.read([]byte(text))
		cr.shown = cr.problem == nil
	}
	switch {
	case cr.shown:
	case len(c.Token) > 0:
		cr.read(c.Token)
	default:
		if t, ok := c.printed(); ok && t.Kind != "" && !c.asSent() {
			cr.token, cr.problem, cr.printed = t, nil, true
		}
	}
	return cr
}

func (cr *credential) read(text []byte) {
	var err error
	cr.token, err = token.Read(text)
	cr.problem = nil
	if p, ok := errors.AsType[token.Problem](err); ok {
		cr.problem = &p
	}
}

// isForeign reports whether the token that the user has given is not the one
// that was refused: the message lists other permissions than it has.
func (c *Case) isForeign() bool {
	cr := c.credential()
	if cr.shown || !cr.readable() {
		return false
	}
	p := c.permissionsInMessage()
	if !p.told || p.cutOff != "" {
		return false
	}
	have := slices.Sorted(slices.Values(cr.token.Permissions()))
	return !slices.Equal(have, slices.Sorted(slices.Values(p.Present)))
}

// refused reports whether an API refused the caller, and not for a reason
// that lies in the tenant: then the token had been accepted.
func (c *Case) refused() bool {
	if c.Status != 401 && c.Status != 403 || c.Service == fact.Entra {
		return false
	}
	return !slices.ContainsFunc(tenantCauses(c), func(cause Cause) bool { return cause.Certainty == fact.Certain })
}

// host returns the host that was called, if it is one that takes tokens.
func (c *Case) host() (catalog.Host, bool) {
	u, err := url.Parse(c.Exchange.Request.URL)
	if err != nil {
		return catalog.Host{}, false
	}
	h, ok := catalog.FindHost(u.Hostname())
	return h, ok && len(h.Audiences) > 0
}

// hostGiven reports whether the host that was called is known at all.
func (c *Case) hostGiven() bool {
	u, err := url.Parse(c.Exchange.Request.URL)
	return err == nil && u.Host != ""
}

// when returns the time of the call: by the Date header, by the input, or by
// the clock, where it may have been any time before.
func (c *Case) when() (at time.Time, byClock bool) {
	if date, err := time.Parse(time.RFC1123, c.Exchange.Response.Header.Get("Date")); err == nil {
		return date, false
	}
	if at, err := time.Parse(time.RFC3339, c.Exchange.Time); err == nil {
		return at, false
	}
	return c.Now, true
}

// asSent reports whether the request was recorded on its way, and not typed:
// a typed command shows the names of variables in place of their values.
func (c *Case) asSent() bool {
	switch c.Exchange.Source.Format {
	case "curl-v", "curl-trace", "har", "hpack":
		return true
	}
	return false
}

// moment writes a time into a sentence.
func moment(t time.Time) string { return t.UTC().Format("2006-01-02 15:04:05 UTC") }

// span writes how long something lasted: in seconds up to two minutes, then
// in minutes, hours and days.
func span(d time.Duration) Text {
	switch {
	case d < 2*time.Minute:
		return textf("%d s", "%d с", int(d.Seconds()))
	case d < 2*time.Hour:
		return textf("%d min", "%d мин", int(d.Minutes()))
	case d < 48*time.Hour:
		return textf("%d h", "%d ч", int(d.Hours()))
	}
	return textf("%d days", "%d дн.", int(d.Hours()/24))
}

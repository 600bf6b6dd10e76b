package diagnose

import (
	"net/url"
	"slices"
	"strings"
)

// is reports whether the error has one of the codes: as its own, as found,
// or nested in it.
func (c *Case) is(codes ...string) bool {
	fault := &c.Exchange.Response.Fault
	for _, code := range codes {
		if sameCode(code, c.Code.Name) || sameCode(code, fault.Code) || sameCode(code, c.Message.Code) {
			return true
		}
		for _, inner := range fault.InnerCodes {
			if sameCode(code, inner) {
				return true
			}
		}
	}
	return false
}

// sameCode is strings.EqualFold for codes, which are ASCII: most pairs differ
// in length.
func sameCode(a, b string) bool { return len(a) == len(b) && strings.EqualFold(a, b) }

// given returns the first value of the message that has one of the names.
func (c *Case) given(names ...string) (string, bool) {
	for _, v := range c.Values {
		if slices.Contains(names, v.Name) {
			return v.Value, true
		}
	}
	return "", false
}

// subject returns what an error about one value is about: the value that the
// message names, else the one after a segment of the path, else a member of
// the body. The last two count only if the error has the code.
func (c *Case) subject(name, code, segment string, members ...string) (string, bool) {
	if v, ok := c.given(name); ok {
		return v, true
	}
	if !c.is(code) {
		return "", false
	}
	if v, ok := c.pathValue(segment); ok {
		return v, true
	}
	for _, m := range members {
		if v, ok := c.member(m); ok {
			return v, true
		}
	}
	return "", false
}

// path returns the path that was called in lower case, without host and
// query; the template of the operation where no URL is known.
func (c *Case) path() string {
	raw := c.Exchange.Request.URL
	if raw == "" {
		return strings.ToLower(c.Operation.Path)
	}
	raw, _, _ = strings.Cut(raw, "?")
	if _, rest, ok := strings.Cut(raw, "://"); ok {
		_, raw, _ = strings.Cut(rest, "/")
		raw = "/" + raw
	}
	return strings.ToLower(raw)
}

// pathValue returns the segment of the request's path that follows the named
// one, without percent encoding. What follows it may hold slashes that should
// have been encoded; the rest of a URL or a prefix is kept then.
func (c *Case) pathValue(segment string) (string, bool) {
	if segment == "" || c.Exchange.Request.URL == "" {
		return "", false
	}
	raw, _, _ := strings.Cut(c.Exchange.Request.URL, "?")
	i := strings.Index(strings.ToLower(raw), "/"+segment+"/")
	if i < 0 {
		return "", false
	}
	value := raw[i+len(segment)+2:]
	if j := strings.LastIndexByte(value, '/'); j >= 0 && isCollection(value[j+1:]) {
		value = value[:j]
	}
	decoded, err := url.PathUnescape(value)
	if err != nil {
		return value, true
	}
	return decoded, true
}

// isCollection reports whether a path segment names what is asked about a
// value, and isn't part of the value.
func isCollection(segment string) bool {
	switch strings.ToLower(segment) {
	case "alerts", "machines", "stats":
		return true
	}
	return false
}

package render

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/safe"
	"github.com/defender-err/defender-err/explain/token"
)

// A ReadToken is a token with what is to be said of it.
type ReadToken struct {
	Token     token.Token
	Now       time.Time
	Operation catalog.Operation // that it is wanted for; zero if none
	Causes    []diagnose.Cause  // what keeps it from doing for the operation
}

// Text writes it for a person: whom it speaks for, for what, and until when;
// then whether it will do.
func (r ReadToken) Text(w io.Writer, s Style) error {
	p := page{style: s}
	t := r.Token
	p.prose("", kindText(t.Kind), nil)
	p.line("")
	p.fact("Application", t.AppName, t.AppID)
	p.fact("User", t.Name, t.User)
	p.fact("Object ID", "", t.ObjectID)
	p.fact("Tenant", "", t.Tenant)
	p.fact("API", r.apiName(), strings.Join(t.Audience, ", "))
	p.fact("Issued by", "", t.Issuer)
	p.fact("Issued", "", instant(t.IssuedAt))
	p.line(strings.TrimRight(factLabel("Ends")+r.ends(s), " "))
	p.permissions(r)
	for i, problem := range t.Problems {
		if i == 0 {
			p.line("")
		}
		p.prose(label("Note"), problem.Text.En, nil)
	}
	p.verdict(r)
	_, err := w.Write(p.Bytes())
	return err
}

// factLabel pads a word to the column in which all claims begin.
func factLabel(word string) string { return fmt.Sprintf("%-14s", word) }

// fact writes a claim and its name, if it has one. What a person copies is
// the last on its line.
func (p *page) fact(word, name, value string) {
	name, value = safe.Line(name, maxClaim), safe.Line(value, maxClaim)
	if name == "" && value == "" {
		return
	}
	if name != "" && value != "" {
		name += "  "
	}
	p.line(factLabel(word) + name + value)
}

// maxClaim is how many characters of a claim are shown.
const maxClaim = 200

func kindText(k token.Kind) string {
	switch k {
	case token.App:
		return "An access token of an application on its own; no user is signed in."
	case token.User:
		return "An access token of an application on behalf of a user."
	}
	return "An ID token: no API takes it."
}

// apiName returns the display name of the API that the token is for.
func (r ReadToken) apiName() string {
	for _, aud := range r.Token.Audience {
		if a, ok := catalog.FindAPI(aud); ok {
			return a.Name
		}
	}
	return ""
}

func instant(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("2006-01-02 15:04:05") + " UTC"
}

// ends says when the token ends, seen from now.
func (r ReadToken) ends(s Style) string {
	t := r.Token
	switch {
	case t.Expires.IsZero():
		return "it does not say"
	case !t.Expires.After(r.Now):
		return instant(t.Expires) + ", " + s.code.Sprint("expired "+about(r.Now.Sub(t.Expires))+" ago")
	case t.NotBefore.After(r.Now):
		return instant(t.Expires) + ", " + s.cause.Sprint("begins in "+about(t.NotBefore.Sub(r.Now)))
	}
	return instant(t.Expires) + ", in " + about(t.Expires.Sub(r.Now))
}

// about writes a length of time in one unit.
func about(d time.Duration) string {
	switch {
	case d < 2*time.Minute:
		return count(int(d.Seconds()), "second")
	case d < 2*time.Hour:
		return count(int(d.Minutes()), "minute")
	case d < 48*time.Hour:
		return count(int(d.Hours()), "hour")
	}
	return count(int(d.Hours()/24), "day")
}

// permissions lists what the token allows.
func (p *page) permissions(r ReadToken) {
	names := r.Token.Permissions()
	word := "Roles"
	if r.Token.Kind == token.User {
		word = "Scopes"
	}
	p.line("")
	if len(names) == 0 {
		p.line(word + ": none; it allows nothing at the API")
		return
	}
	p.line(word + ":")
	width := 0
	for _, name := range names {
		width = max(width, len(safe.Line(name, maxClaim)))
	}
	for _, name := range names {
		name = safe.Line(name, maxClaim)
		p.prose(fmt.Sprintf("  %-*s  ", min(width, 48), name), r.allows(name).En, nil)
	}
}

// allows says what a permission lets one do, if it is known.
func (r ReadToken) allows(name string) catalog.Text {
	permission, ok := catalog.FindPermission(name, r.apiName())
	if !ok || r.apiName() == "" {
		return catalog.Text{En: "not in the catalog", Ru: "нет в каталоге"}
	}
	return catalog.Text{En: "may " + permission.Allows.En, Ru: "может " + permission.Allows.Ru}
}

// verdict says whether the token will do for the operation, and if not why.
func (p *page) verdict(r ReadToken) {
	op := r.Operation
	if op.ID == "" {
		return
	}
	p.line("")
	if len(r.Causes) > 0 {
		p.line(p.style.code.Sprint("no") + ": " + r.refusal(op.ID+" ("+op.Method+" "+op.Path+")"))
		for _, c := range r.Causes {
			p.prose(label("Because"), safe.Text(c.Summary.English()), p.style.cause)
			p.prose(label(""), safe.Text(c.Evidence.English()), p.style.faint)
			p.prose(label("Do this"), safe.Text(c.Fix.English()), p.style.do)
		}
		return
	}
	p.line("ok: it will do for " + op.ID + " (" + op.Method + " " + op.Path + ")")
	p.prose(label("Note"), caveat(r), nil)
}

// refusal says that the token will not do, and whether it is the token itself
// alone that keeps it from doing.
func (r ReadToken) refusal(operation string) string {
	mangled := !slices.ContainsFunc(r.Causes, func(c diagnose.Cause) bool { return c.ID != "token-mangled" })
	if mangled && len(r.required()) > 0 {
		return "its permissions would do for " + operation + ", but an API refuses it as it stands"
	}
	return "it will not do for " + operation
}

// caveat says what a token that fits does not tell.
func caveat(r ReadToken) string {
	if len(r.required()) == 0 {
		return "The catalog does not know which permissions the operation wants; the API may refuse it all the same."
	}
	if r.Token.Kind == token.User && r.Operation.UserRole != "" {
		return "The user needs in the portal as well: " + r.Operation.UserRole + ", and access to the device group."
	}
	return "The signature is not checked; the API does that."
}

// required returns the permissions that count for the kind of token.
func (r ReadToken) required() []string {
	if r.Token.Kind == token.User {
		return r.Operation.Delegated
	}
	return r.Operation.Application
}

// missing returns the required ones if the token has none of them.
func (r ReadToken) missing() []string {
	if len(r.Causes) == 0 || slices.ContainsFunc(r.Token.Permissions(), func(name string) bool { return slices.Contains(r.required(), name) }) {
		return nil
	}
	return r.required()
}

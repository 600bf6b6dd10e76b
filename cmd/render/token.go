package render

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/safe"
	"github.com/defender-err/defender-err/explain/token"
)

// A ReadToken is a token with what can be said about it.
type ReadToken struct {
	Token     token.Token
	Now       time.Time
	Operation fact.Operation   // that it is wanted for; zero if none
	Causes    []diagnose.Cause // what keeps it from doing for the operation
}

// Text writes it for a person: whom it speaks for, for what, and until when;
// then whether it will do.
func (r ReadToken) Text(w io.Writer, s Style) error {
	p := page{style: s}
	t := r.Token
	p.prose("", s.say(kindText(t.Kind)), nil)
	p.line("")
	p.fact(fact.Text{En: "Application", Ru: "Приложение"}, t.AppName, t.AppID)
	p.fact(fact.Text{En: "User", Ru: "Пользователь"}, t.Name, t.User)
	p.fact(fact.Text{En: "Object ID", Ru: "ID объекта"}, "", t.ObjectID)
	p.fact(fact.Text{En: "Tenant", Ru: "Тенант"}, "", t.Tenant)
	p.fact(fact.Same("API"), r.apiName(), strings.Join(t.Audience, ", "))
	p.fact(fact.Text{En: "Issued by", Ru: "Выдал"}, "", t.Issuer)
	p.fact(fact.Text{En: "Issued", Ru: "Выдан"}, "", instant(t.IssuedAt))
	p.line(strings.TrimRight(factLabel(s.say(fact.Text{En: "Ends", Ru: "Истекает"}))+r.ends(s), " "))
	p.permissions(r)
	for i, problem := range t.Problems {
		if i == 0 {
			p.line("")
		}
		p.prose(p.label(labelNote), s.say(problem.Text), nil)
	}
	p.verdict(r)
	_, err := w.Write(p.Bytes())
	return err
}

// factLabel pads a word to the column in which all claims begin.
func factLabel(word string) string { return fmt.Sprintf("%-14s", word) }

// fact writes a claim and its name, if it has one. What a person copies is
// the last on its line.
func (p *page) fact(word fact.Text, name, value string) {
	name, value = safe.Line(name, maxClaim), safe.Line(value, maxClaim)
	if name == "" && value == "" {
		return
	}
	if name != "" && value != "" {
		name += "  "
	}
	p.line(factLabel(p.style.say(word)) + name + value)
}

// maxClaim is how many characters of a claim are shown.
const maxClaim = 200

func kindText(k token.Kind) fact.Text {
	switch k {
	case token.App:
		return fact.Text{En: "An access token for the application itself; no user is signed in.",
			Ru: "Токен доступа самого приложения; пользователь не вошёл."}
	case token.User:
		return fact.Text{En: "An access token for an application on behalf of a user.",
			Ru: "Токен доступа приложения от имени пользователя."}
	}
	return fact.Text{En: "An ID token: APIs don't accept it.", Ru: "ID-токен: ни один API его не принимает."}
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
		return s.say(fact.Text{En: "it doesn't say", Ru: "не указано"})
	case !t.Expires.After(r.Now):
		return instant(t.Expires) + ", " + s.code.Sprint(s.say(expired(r.Now.Sub(t.Expires))))
	case t.NotBefore.After(r.Now):
		return instant(t.Expires) + ", " + s.warn.Sprint(s.say(in(fact.Text{En: "begins ", Ru: "начнётся "}, t.NotBefore.Sub(r.Now))))
	}
	return instant(t.Expires) + ", " + s.say(in(fact.Text{}, t.Expires.Sub(r.Now)))
}

// expired says how long ago a token expired.
func expired(ago time.Duration) fact.Text {
	d := about(ago)
	return fact.Textf("expired %s ago", "истёк %s назад", d)
}

// in says what happens after a time.
func in(what fact.Text, d time.Duration) fact.Text {
	about := about(d)
	return fact.Textf("%sin %s", "%sчерез %s", what, about)
}

// about writes a length of time in one unit.
func about(d time.Duration) fact.Text {
	switch {
	case d < 2*time.Minute:
		return fact.Plural(int(d.Seconds()), "%d second", "%d seconds", "%d с")
	case d < 2*time.Hour:
		return fact.Plural(int(d.Minutes()), "%d minute", "%d minutes", "%d мин")
	case d < 48*time.Hour:
		return fact.Plural(int(d.Hours()), "%d hour", "%d hours", "%d ч")
	}
	return fact.Plural(int(d.Hours()/24), "%d day", "%d days", "%d дн.")
}

// permissions lists what the token allows.
func (p *page) permissions(r ReadToken) {
	names := r.Token.Permissions()
	word := fact.Text{En: "Roles:", Ru: "Роли:"}
	if r.Token.Kind == token.User {
		word = fact.Text{En: "Scopes:", Ru: "Области:"}
	}
	p.line("")
	if len(names) == 0 {
		p.line(p.style.say(word) + p.style.say(fact.Text{En: " none; it allows nothing at the API", Ru: " нет; в API он ничего не разрешает"}))
		return
	}
	p.line(p.style.say(word))
	width := 0
	for _, name := range names {
		width = max(width, len(safe.Line(name, maxClaim)))
	}
	for _, name := range names {
		name = safe.Line(name, maxClaim)
		p.prose(fmt.Sprintf("  %-*s  ", min(width, 48), name), p.style.say(r.allows(name)), nil)
	}
}

// allows says what a permission lets one do, if it is known.
func (r ReadToken) allows(name string) fact.Text {
	permission, ok := catalog.FindPermission(name, r.apiName())
	if !ok || r.apiName() == "" {
		return fact.Text{En: "not in the catalog", Ru: "нет в каталоге"}
	}
	return fact.Textf("may %s", "может %s", permission.Allows)
}

// verdict says whether the token is sufficient for the operation, and if not,
// why.
func (p *page) verdict(r ReadToken) {
	op := r.Operation
	if op.ID == "" {
		return
	}
	p.line("")
	if len(r.Causes) > 0 {
		no := fact.Text{En: "no", Ru: "нет"}
		p.line(p.style.code.Sprint(p.style.say(no)) + ": " + p.style.say(r.refusal(op.ID+" ("+op.Method+" "+op.Path+")")))
		for _, c := range r.Causes {
			p.prose(p.label(labelDo), p.style.language.Write(c.Fix), p.style.do)
			p.prose(p.label(labelCause), p.style.language.Write(c.Summary), nil)
			p.evidence(p.style.language.Write(c.Evidence))
		}
		return
	}
	p.line(p.style.say(fact.Text{En: "ok: sufficient for ", Ru: "верно: достаточен для "}) + op.ID + " (" + op.Method + " " + op.Path + ")")
	p.prose(p.label(labelNote), p.style.say(caveat(r)), nil)
}

// refusal says that the token isn't sufficient, and whether that is only because
// the token itself is damaged.
func (r ReadToken) refusal(operation string) fact.Text {
	mangled := !slices.ContainsFunc(r.Causes, func(c diagnose.Cause) bool { return c.ID != "token-mangled" })
	if mangled && len(r.required()) > 0 {
		return fact.Textf("its permissions are sufficient for %s, but an API refuses it in this form",
			"его разрешений достаточно для %s, но в таком виде API его отклонит", operation)
	}
	return fact.Textf("not sufficient for %s", "недостаточен для %s", operation)
}

// caveat says what even a token that fits doesn't show.
func caveat(r ReadToken) fact.Text {
	if len(r.required()) == 0 {
		return fact.Text{En: "The catalog doesn't know which permissions the operation needs; the API may still refuse the token.",
			Ru: "Каталог не знает, какие разрешения нужны операции; API всё же может отклонить токен."}
	}
	if r.Token.Kind == token.User && r.Operation.UserRole != "" {
		return fact.Textf("The user also needs a role in the portal (%s) and access to the device group.",
			"Пользователю также нужна роль на портале (%s) и доступ к группе устройств.", r.Operation.UserRole)
	}
	return fact.Text{En: "The signature isn't checked here; the API does that.", Ru: "Подпись здесь не проверяется; это делает API."}
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

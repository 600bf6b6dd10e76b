package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// roleFamily takes apart what a message says of permissions: which the
// operation wants, and which the token has.
func roleFamily() Family {
	return Family{
		Name: "role",
		Causes: []Entry{
			{"token-without-roles", "the token carries no application permission at all"},
			{"role-missing", "the token has permissions, but none of the required ones"},
			{"role-of-another-api", "the token has the permission of a similar name that belongs to another API"},
			{"permission-misnamed", "the message names a permission that exists under another name"},
		},
		Find: roleCauses,
	}
}

// Permissions are what the operation wants, least privilege first, and what
// the token has, as a message tells both. One of those required is enough.
type Permissions struct {
	Required, Present, Missing []string
	told                       bool // the message tells what the token has
	cutOff                     string
}

// Permissions reads the permissions out of the message; false if it names
// none.
func (c *Case) Permissions() (Permissions, bool) {
	required := names(c.Values.Get("required"))
	if len(required) == 0 {
		return Permissions{}, false
	}
	slices.SortStableFunc(required, func(a, b string) int { return privilege(a) - privilege(b) })
	p := Permissions{Required: required, Present: names(c.Values.Get("present"))}
	p.told = slices.ContainsFunc(c.Values, func(v catalog.Value) bool { return v.Name == "present" })
	if last := len(p.Present) - 1; last >= 0 && !endsWhole(p.Present[last]) {
		p.cutOff = p.Present[last]
		p.Present = p.Present[:last]
	}
	if !slices.ContainsFunc(p.Present, func(name string) bool { return slices.Contains(required, name) }) {
		p.Missing = required
	}
	return p, true
}

// names splits a list of permissions and corrects the names that services
// get wrong.
func names(list string) []string {
	var all []string
	for name := range strings.SplitSeq(list, ",") {
		if name = strings.Trim(name, " .\"'}"); name != "" {
			all = append(all, name)
		}
	}
	return all
}

// realName returns the name under which a permission can be granted, where
// services call it differently in their messages.
func realName(name string) string {
	if meant, ok := catalog.MeantPermission(name); ok {
		return meant
	}
	return name
}

// privilege ranks a permission by what it lets somebody do.
func privilege(name string) int {
	if strings.Contains(name, "Write") {
		return 1
	}
	return 0
}

// endsWhole reports whether the last name of a list is a whole one: lists
// get cut off where a program shows a part of a message only. Names end in
// a scope or in what may be done, and Read or ReadWrite alone end only those
// of two parts that Defender has.
func endsWhole(name string) bool {
	parts := strings.Split(name, ".")
	last := parts[len(parts)-1]
	if last == "Read" || last == "ReadWrite" {
		_, known := catalog.FindPermission(name, "")
		return known
	}
	return len(parts) > 1 && last != ""
}

func roleCauses(c *Case) []Cause {
	p, ok := c.Permissions()
	if !ok {
		return nil
	}
	var found []Cause
	if i := slices.IndexFunc(p.Required, func(name string) bool { return realName(name) != name }); i >= 0 {
		found = append(found, misnamed(p.Required[i]))
	}
	if !p.told || len(p.Missing) == 0 {
		return found
	}
	want := realName(p.Required[0])
	switch other := lookalike(p); {
	case len(p.Present) == 0 && p.cutOff == "":
		found = append(found, withoutRoles(want))
	case other != "":
		found = append(found, ofAnotherAPI(other, want))
	default:
		found = append(found, roleMissing(p, want))
	}
	return found
}

func withoutRoles(want string) Cause {
	return certain("token-without-roles",
		catalog.Text{En: "The token carries no application permission at all.",
			Ru: "В токене нет ни одного разрешения приложения."},
		catalog.Text{En: `the message lists nothing behind "application roles:"`,
			Ru: "после «application roles:» в сообщении пусто"},
		textf("Add %s as an Application permission (not Delegated), have an administrator consent, then get a new token.",
			"Добавьте %s как разрешение приложения (не делегированное), получите согласие администратора и затем новый токен.", want),
		"role-not-granted", "permission-missing")
}

func roleMissing(p Permissions, want string) Cause {
	present := strings.Join(p.Present, ", ")
	if p.cutOff != "" {
		present += " (the list is cut off at " + p.cutOff + ")"
	}
	return certain("role-missing",
		catalog.Text{En: "The token has permissions, but none of the required ones.",
			Ru: "Разрешения в токене есть, но ни одного из нужных."},
		textf("the token has %s; one of %s is required", "в токене %s; нужно одно из: %s",
			present, strings.Join(p.Required, ", ")),
		textf("Add %s as an Application permission, have an administrator consent, then get a new token.",
			"Добавьте %s как разрешение приложения, получите согласие администратора и затем новый токен.", want),
		"role-not-granted", "permission-missing")
}

func ofAnotherAPI(have, want string) Cause {
	return certain("role-of-another-api",
		catalog.Text{En: "The token has the permission of a similar name that belongs to another API.",
			Ru: "В токене разрешение с похожим именем, но другого API."},
		textf("the token has %s; this operation wants %s", "в токене %s, а операции нужно %s", have, want),
		textf("Add %s, or call the API that %s is for.", "Добавьте %s или обратитесь к тому API, для которого %s.", want, have),
		"role-not-granted", "permission-missing")
}

func misnamed(name string) Cause {
	return certain("permission-misnamed",
		catalog.Text{En: "The message names a permission that exists under another name.",
			Ru: "Разрешение из сообщения существует под другим именем."},
		textf("there is no %s", "разрешения %s не существует", name),
		textf("Grant %s and have an administrator consent.", "Выдайте %s и получите согласие администратора.", realName(name)))
}

// lookalike returns a permission of the token that does the job of a
// required one, but at another API.
func lookalike(p Permissions) string {
	for _, have := range p.Present {
		for _, want := range p.Required {
			if catalog.Lookalike(have, want) && owner(have) != owner(want) {
				return have
			}
		}
	}
	return ""
}

// owner names the API that a permission belongs to.
func owner(name string) string {
	p, _ := catalog.FindPermission(name, "")
	return p.API
}

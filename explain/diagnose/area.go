package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/graph"
)

// area returns the part of Microsoft Graph that was called: by the URL, the operation, or
// the cmdlet.
func (c *Case) area() (graph.Area, bool) {
	if c.Service != fact.Graph || c.Foreign != (Foreign{}) {
		return graph.Area{}, false
	}
	path := pathShown(c.path())
	if path == "" {
		n, ok := c.need()
		if !ok {
			return graph.Area{}, false
		}
		_, path, _ = strings.Cut(n.listed, "/")
	}
	return graph.FindArea(path)
}

// areaFix returns the general advice about a license or a role with the name of the one
// that the called part of Graph needs; the zero text where none is known, or where the
// cause has advice of its own.
func (c *Case) areaFix(known *fact.Cause) fact.Text {
	switch known.ID {
	case "licence-missing":
		if known.Fix != cause.LicenceMissing(fact.Possible).Fix {
			return fact.Text{}
		}
		if a, ok := c.area(); ok && a.License != "" {
			return fact.Textf("This part of Graph needs %s: check the licenses of the tenant that the token is for (Microsoft 365 admin center, Billing, Licenses). A new token doesn't help.",
				"Для этой части Graph нужно: %s. Проверьте лицензии тенанта, для которого выдан токен (центр администрирования Microsoft 365, Billing, Licenses). Новый токен не поможет.", a.License)
		}
	case "directory-role":
		if known.Fix != cause.DirectoryRole(fact.Possible).Fix {
			return fact.Text{}
		}
		if name := c.roleOfArea(); name != "" {
			return fact.Textf("Assign the signed-in user (or activate in PIM) a role such as %s, then sign in again for a new token. An app without a user needs only the Application permission for most calls.",
				"Назначьте вошедшему пользователю (или активируйте в PIM) роль, например %s, затем войдите заново за новым токеном. Приложению без пользователя обычно достаточно разрешения приложения.", name)
		}
	}
	return fact.Text{}
}

// roleOfArea returns the role that the operation, or the part of Graph that was called,
// needs of a signed-in user; empty if it isn't known.
func (c *Case) roleOfArea() string {
	if c.Service == fact.Graph && c.Operation.UserRole != "" {
		return c.Operation.UserRole
	}
	a, _ := c.area()
	return a.Role(c.methodOfCall())
}

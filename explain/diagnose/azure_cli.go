package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// azureCLI returns the command of the Azure CLI that failed, with what it calls; empty
// where the text around the failure doesn't tell which it was.
//
//	$ az ad sp create-for-rbac --name gh-deploy
//	ERROR: Insufficient privileges to complete the operation.
func (c *Case) azureCLI() (command, method, path string) {
	around := c.around()
	failed := 0
	if said := c.Exchange.Response.Fault.Message; said != "" {
		failed = max(strings.Index(around, said), 0)
	}
	return catalog.FailedCommand(around, failed)
}

// cliCauses judges a refusal of a command of the Azure CLI. Signed in as a user, it may
// do in the directory what the user may.
func cliCauses(c *Case) []Cause {
	if c.Service != fact.Graph || !c.refused() || c.missesScopes() {
		return nil
	}
	command, _, _ := c.azureCLI()
	n, ok := c.need()
	around := strings.ToLower(c.around())
	if command == "" || !ok || c.callerKind() == token.App || tells(around, "service-principal", "service principal", "service connection", "pipeline", "managed identity", "github actions", "azure/login") {
		return nil
	}
	app := n.application
	if app == "" {
		app = n.delegated
	}
	fix := textf("Assign the user a directory role for it, such as Directory Readers (to read) or User Administrator. Signed in as a service principal, grant that %s as an Application permission.",
		"Назначьте пользователю роль каталога, например Directory Readers (чтение) или User Administrator. Если вход выполнен как субъект-служба, выдайте ему разрешение приложения %s.", app)
	if strings.Contains(n.listed, "/applications") || strings.Contains(n.listed, "/servicePrincipals") || strings.Contains(n.listed, "/serviceprincipals") {
		fix = textf("Assign the user Application Developer or Cloud Application Administrator, or allow users to register applications (Entra ID, Users, User settings). Signed in as a service principal, grant that %s as an Application permission.",
			"Назначьте пользователю Application Developer или Cloud Application Administrator либо разрешите пользователям регистрировать приложения (Entra ID, Users, User settings). Если вход выполнен как субъект-служба, выдайте ему разрешение приложения %s.", app)
	}
	return []Cause{likely("directory-role",
		Text{en: "The Azure CLI acts with the directory roles of the user who is signed in, and those aren't enough.",
			ru: "Azure CLI действует с ролями каталога вошедшего пользователя, а их недостаточно."},
		textf("the command is %s", "команда — %s", shown(command)), fix,
		"permission-missing", "token-before-consent", "permission-type")}
}

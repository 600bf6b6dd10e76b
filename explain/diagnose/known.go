package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// fitted returns causes with the advice fitted to the API that was called,
// where they name a scope or a parameter of another.
func (c *Case) fitted(causes []fact.Cause) []fact.Cause {
	copied := false
	for i := range causes {
		fix := c.fittedFix(&causes[i])
		if fix == (fact.Text{}) || c.Operation.ID == "" && causes[i].ID == permissionMissing && namesPermission(causes[i].Fix) {
			continue
		}
		if !copied {
			causes, copied = slices.Clone(causes), true
		}
		causes[i].Fix = fix
	}
	return causes
}

// fittedFix returns the advice about a cause that fits the API; the zero text
// if that of the catalog does.
func (c *Case) fittedFix(known *fact.Cause) fact.Text {
	id := known.ID
	switch id {
	case "licence-missing", "directory-role":
		return c.areaFix(known)
	case "token-audience":
		if scope := c.scope(); scope != "" {
			return fact.Textf("Request the token for the API you called: the scope is %s.",
				"Запросите токен для вызванного API: область — %s.", scope)
		}
	case "parameter-typo":
		return c.namesFix()
	case "intune-body":
		return c.deviceActionFix()
	case "mailbox-missing":
		return c.mailboxFix()
	case "permission-missing":
		if fix := c.borrowed(); fix != (fact.Text{}) {
			return fix
		}
		if fix := c.pathPermissionFix(); fix != (fact.Text{}) && len(c.permissionsInMessage().Required) == 0 {
			return fix
		}
		p, ok := c.Permissions()
		if n, ofGraph := c.need(); ofGraph && !p.inMessage && (ok || c.Status == 0) {
			return n.fix(c.kindOf(n))
		}
		if kind := c.callerKind(); ok && kind != "" && c.Service == fact.Graph {
			return need{delegated: p.Required[0], application: p.Required[0]}.fix(kind)
		}
		if ok {
			return fact.Textf("Grant %s, have an administrator consent to it, then get a new token.",
				"Выдайте %s, получите согласие администратора, затем запросите новый токен.", p.ofAPI(realName(p.Required[0])))
		}
	case "body-too-large":
		if c.Foreign.Name != "" {
			return fact.Textf("Send less in one call to %s: fewer records, shorter fields, or a smaller body.",
				"Отправляйте в %s за вызов меньше: меньше записей, короче поля или само тело.", c.Foreign.Name)
		}
	case "intune-access":
		return c.intuneFix()
	case "permission-type":
		if n, ok := c.need(); ok && n.application != "" && c.Status == 403 && len(c.permissionsInMessage().Required) == 0 {
			return fact.Textf("Without a signed-in user, add %s as an Application permission and consent again.",
				"Без входа пользователя добавьте %s как разрешение приложения и снова дайте согласие.", n.application)
		}
	case "token-without-roles":
		if n, ok := c.need(); ok && c.Message.ID == "token-no-claims" {
			return n.fix(c.kindOf(n))
		}
	case "mailbox-of-another":
		return c.settingsFix()
	case "page-size":
		if most := c.Values.Get("allowed"); most != "" && strings.Trim(most, "0123456789") == "" {
			return fact.Textf("Set $top to %s or less, and follow @odata.nextLink for the rest.",
				"Задайте $top не больше %s и запрашивайте остальное по @odata.nextLink.", most)
		}
	case "role-not-granted", "scope-not-granted":
		return c.grantFix(id)
	case "provider-not-registered":
		if name := c.Values.Get("namespace"); isWord(name) {
			return fact.Textf("Run az provider register --namespace %s in the call's subscription, wait until az provider show says Registered, then retry.",
				"Выполните az provider register --namespace %s в подписке вызова, дождитесь Registered в az provider show и повторите.", name)
		}
	case "wrong-path":
		switch c.Service {
		case fact.Defender: // as the catalog has it
		case fact.Entra:
			return fact.Text{
				En: "Compare the host and path with https://login.microsoftonline.com/TENANT/oauth2/v2.0/token (a different host in other clouds).",
				Ru: "Сверьте хост и путь с https://login.microsoftonline.com/TENANT/oauth2/v2.0/token (в других облаках хост иной).",
			}
		default:
			return fact.Text{
				En: "Compare the host, version, and path with the operation's page.",
				Ru: "Сверьте хост, версию и путь со страницей операции.",
			}
		}
	}
	return c.signInFix(id)
}

// grantFix returns which of the permissions in a message to grant, the least that
// it accepts; the zero text where the message names none.
func (c *Case) grantFix(id string) fact.Text {
	p, ok := c.Permissions()
	if !ok || !p.inMessage {
		return fact.Text{}
	}
	least := p.ofAPI(realName(p.Required[0]))
	if id == "scope-not-granted" {
		return fact.Textf("Add %s as a Delegated permission, consent, and sign in again.",
			"Добавьте %s как делегированное разрешение, дайте согласие и войдите заново.", least)
	}
	return fact.Textf("Add %s as an Application permission, consent as administrator, get a new token.",
		"Добавьте %s как разрешение приложения, дайте согласие администратора, получите новый токен.", least)
}

// namesFix returns what to compare the names in a request with; the zero text
// where it is the samples of Defender.
func (c *Case) namesFix() fact.Text {
	switch c.Service {
	case fact.Defender:
		return fact.Text{}
	case fact.Graph:
		return fact.Text{
			En: "Compare every name with the operation's page for the version you call.",
			Ru: "Сверьте каждое имя со страницей операции для вызываемой версии.",
		}
	case fact.Entra:
		return fact.Text{
			En: "Compare every form field, character by character: grant_type, client_id, client_secret, scope.",
			Ru: "Сверьте по буквам каждое поле формы: grant_type, client_id, client_secret, scope.",
		}
	}
	return fact.Text{
		En: "Compare every name with the operation's page.",
		Ru: "Сверьте каждое имя со страницей операции.",
	}
}

// scope returns what to ask a token for; "" if the input does not tell the
// host.
func (c *Case) scope() string {
	h, ok := c.host()
	if !ok && c.Service == fact.Graph {
		h, _ = catalog.FindHost("graph.microsoft.com")
	}
	if owner, known := c.api(); known && h.Scope == "" && !c.hostGiven() {
		return owner.Scope
	}
	return wantedScope(c, h)
}

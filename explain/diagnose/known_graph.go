package diagnose

import (
	"bytes"
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/safe"
	"github.com/defender-err/defender-err/explain/token"
)

// mailboxFix returns the advice about a mailbox that isn't there where the URL already
// says whose it is; the zero text elsewhere.
func (c *Case) mailboxFix() fact.Text {
	if !strings.Contains(c.path(), "/users/") {
		return fact.Text{}
	}
	return fact.Text{
		En: "Check that the user in the URL has an Exchange Online license and a mailbox there (Get-EXOMailbox ADDRESS), and use its primary address or object ID.",
		Ru: "Проверьте, что у пользователя из URL есть лицензия Exchange Online и ящик (Get-EXOMailbox АДРЕС); укажите основной адрес или ID объекта.",
	}
}

// settingsFix returns the advice about the settings of somebody else's mailbox, for which
// no permission with .Shared exists; the zero text elsewhere.
func (c *Case) settingsFix() fact.Text {
	if !strings.Contains(c.path(), "/mailboxsettings") {
		return fact.Text{}
	}
	return fact.Text{
		En: "A signed-in user can read only the own mailbox settings (no .Shared permission exists for them): leave this call out for shared mailboxes, or use an app-only token with MailboxSettings.Read as Application.",
		Ru: "Вошедший пользователь читает параметры только своего ящика (разрешения .Shared для них нет): для общих ящиков уберите этот вызов или возьмите токен приложения с разрешением приложения MailboxSettings.Read.",
	}
}

// deviceActionFix returns the advice about a remote action of Intune, which nobody
// creates in the portal; the zero text elsewhere.
//
//	Url: https://fef.….manage.microsoft.com/…/managedDevices%28%27…%27%29/microsoft.management.services.api.sendCustomNotificationToCompanyPortal?api-version=…
func (c *Case) deviceActionFix() fact.Text {
	action := deviceAction(safe.Redact(c.written()))
	if action == "" {
		return fact.Text{}
	}
	return fact.Textf("Compare the body with the page of the action %s: every property and its type; check that the device's platform supports the action, and try it on the device in the Intune admin center.",
		"Сверьте тело со страницей действия %s: каждое свойство и его тип; проверьте, что платформа устройства его поддерживает, и попробуйте его на этом устройстве в Intune admin center.", action)
}

// deviceAction returns the action on a managed device that the URL in a message of
// Intune names; "" if there is none, or if a secret was removed from there.
func deviceAction(message string) string {
	_, rest, found := strings.Cut(message, "/managedDevices")
	if !found {
		return ""
	}
	if i := strings.IndexAny(rest, " ?\"\n"); i >= 0 {
		rest = rest[:i]
	}
	if plain, err := url.PathUnescape(rest); err == nil {
		rest = plain
	}
	name := rest[strings.LastIndexByte(rest, '/')+1:]
	name = strings.TrimSuffix(name[strings.LastIndexByte(name, '.')+1:], "()")
	if !strings.Contains(rest, "/") || name == "" || strings.Trim(strings.ToLower(name), "abcdefghijklmnopqrstuvwxyz") != "" {
		return ""
	}
	return name
}

// pathPermissionFix returns the permission of what was called where no operation of the
// catalog has it: of a path, or of what the words next to the error say was done.
func (c *Case) pathPermissionFix() fact.Text {
	if c.Service != fact.Graph {
		return fact.Text{}
	}
	path := c.path()
	switch {
	case strings.Contains(path, "/identitysecuritydefaultsenforcementpolicy"):
		if c.reads() {
			return grantAny("Policy.Read.All")
		}
		return fact.Text{
			En: "Grant Policy.Read.All and Policy.ReadWrite.SecurityDefaults (earlier: Policy.ReadWrite.ConditionalAccess) to your own app registration, consent, and get a new token. A token of the Azure CLI can't carry them.",
			Ru: "Выдайте собственной регистрации Policy.Read.All и Policy.ReadWrite.SecurityDefaults (раньше: Policy.ReadWrite.ConditionalAccess), дайте согласие и запросите новый токен. Токен Azure CLI их не содержит.",
		}
	case c.setsPassword(path):
		return fact.Text{
			En: "To reset a password, an app also needs an Entra role: assign it User Administrator (Privileged Authentication Administrator to reset administrators), or grant User-PasswordProfile.ReadWrite.All. As a user, take Directory.AccessAsUser.All and such a role.",
			Ru: "Чтобы сбросить пароль, приложению нужна ещё роль Entra: назначьте ему User Administrator (для администраторов — Privileged Authentication Administrator) или выдайте User-PasswordProfile.ReadWrite.All. От имени пользователя нужны Directory.AccessAsUser.All и такая роль.",
		}
	case strings.Contains(strings.ToLower(c.Exchange.Request.URL), "signinactivity"):
		return grantAny("AuditLog.Read.All")
	case strings.HasSuffix(path, "/subscriptions") && c.Exchange.Request.URL == c.subscribed(c.Exchange.Request.URL) && !strings.EqualFold(c.Exchange.Request.Method, "GET"):
		return fact.Text{
			En: "Grant the permission to read what the body's resource names (Mail.Read for messages, User.Read.All for users), have an administrator consent, then get a new token.",
			Ru: "Выдайте разрешение на чтение того, что названо в resource тела (для писем Mail.Read, для пользователей User.Read.All), получите согласие администратора и новый токен.",
		}
	case strings.Contains(path, "/me/") && c.callerKind() == token.App:
		if n, ok := c.need(); ok {
			return n.withoutUser()
		}
	case path == "" && c.sendsMail(): // a program's own words, or those of a person
		return need{delegated: "Mail.Send", application: "Mail.Send"}.fix(c.callerKind())
	}
	return fact.Text{}
}

// setsPassword reports whether the password of a user was to be set: by the body of the
// request, or by the words around it.
//
//	PATCH https://graph.microsoft.com/v1.0/users/8b7f0a0e-…
//	{"passwordProfile":{"password":"…"}}
func (c *Case) setsPassword(path string) bool {
	isUser := strings.HasPrefix(pathShown(path), "/users/") && strings.Count(pathShown(path), "/") == 2
	if !isUser || c.reads() {
		return false
	}
	return bytes.Contains(c.Exchange.Request.Body, []byte("passwordProfile")) ||
		containsAny(strings.ToLower(c.Exchange.Around), "passwordprofile", "password reset", "reset password", "reset the password", "resetting password", "update password", "change password", "changing password")
}

func grantAny(name string) fact.Text {
	return fact.Textf("Grant %s besides the permission of the object itself, have an administrator consent to it, then get a new token.",
		"Выдайте %s вдобавок к разрешению на сам объект, получите согласие администратора, затем запросите новый токен.", name)
}

// sendsMail reports whether words next to the error say that mail was to be sent.
func (c *Case) sendsMail() bool {
	body := bytes.ToLower(c.Exchange.Response.Body)
	for _, words := range [...]string{"send email", "sending email", "send mail", "sending mail", "sendmail", "send e-mail", "graphmailmessage", "send-pnpmail"} {
		if bytes.Contains(body, []byte(words)) {
			return true
		}
	}
	return false
}

// intuneFix returns what to check where Intune gives no reason, with the permission of the
// path; the zero text where it isn't known.
func (c *Case) intuneFix() fact.Text {
	n, ok := c.need()
	if !ok || n.near || n.application != n.delegated {
		return fact.Text{}
	}
	return fact.Textf("Look for %s in the token's scp or roles; with a signed-in user, also check the Intune role and license. Check that the tenant has Intune and that the token is for this tenant.",
		"Найдите %s в scp или roles токена; если вошёл пользователь, проверьте и роль и лицензию Intune. Проверьте, что в тенанте есть Intune и токен для этого тенанта.", n.application)
}

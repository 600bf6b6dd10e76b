package diagnose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// rolesByToken judges by the operation and the token, where the message names
// no permission. With a 401 a service has mostly not come to look at them.
func rolesByToken(c *Case, p Permissions) []Cause {
	cr := c.credential()
	if !cr.readable() {
		return permissionsToCheck(c, p)
	}
	t := cr.token
	certainty := fact.Certain
	if c.Status != 403 || cr.printed {
		certainty = fact.Likely
	}
	if len(audienceCauses(c, t)) > 0 {
		return otherAPIOnly(p, certainty) // the permissions are those of another API
	}
	if !mayDo(c, t) {
		if p.least {
			if mayBeEnough(t.Permissions(), p.Required[0]) {
				return nil
			}
			certainty = fact.Likely
		}
		return []Cause{lackingByToken(p, t.Kind, certainty)}
	}
	switch {
	case c.Status != 403:
	case t.Kind == token.User:
		return []Cause{limitedUser(c, t)}
	case cr.printed:
		return []Cause{refusedThoughHeld(textf("the printed token has %s, so it isn't missing", "в показанном токене есть %s, так что оно есть", cmp.Or(inBoth(t.Roles, c.wanted(t.Kind)), listed(t.Roles))),
			Text{en: "Check that the refused call sent this very token: compare appid, tid, and aud, and that it was issued after the consent. If it did, look at the license, and at what the product itself requires of the app.",
				ru: "Проверьте, что отклонённый вызов отправлен именно с этим токеном: сверьте appid, tid и aud, и что он выдан после согласия. Если да, посмотрите лицензию и то, чего требует от приложения сам продукт."})}
	}
	return nil
}

// mayBeEnough reports whether a token has a permission that may include the least
// privileged one: of the same objects, or of the whole directory.
func mayBeEnough(have []string, least string) bool {
	stem, _, _ := strings.Cut(least, ".")
	return slices.ContainsFunc(have, func(name string) bool {
		own, _, _ := strings.Cut(name, ".")
		return own == "Directory" || strings.HasPrefix(own, stem) || strings.HasPrefix(stem, own)
	})
}

// permissionsToCheck names the permissions that the operation requires, where
// the catalog suspects that one is missing.
func permissionsToCheck(c *Case, p Permissions) []Cause {
	known := c.known()
	i := slices.IndexFunc(known.causes, func(k fact.Cause) bool { return k.ID == "permission-missing" })
	if c.Status != 403 {
		return nil
	}
	if i < 0 {
		return c.permissionOfPath(known)
	}
	missing := Cause{
		ID: "permission-missing", Certainty: known.causes[i].Certainty, Ground: known.ground, Basis: fact.Deduced,
		Summary: catalogued(known.causes[i].Summary), Fix: catalogued(known.causes[i].Fix),
	}
	n, ofGraph := c.need()
	switch {
	case ofGraph && c.Operation.ID == "":
		if !strings.Contains(known.causes[i].Fix.En, p.Required[0]) {
			return nil // the advice of the catalog names another one, for this failure
		}
		missing.Evidence, missing.Basis = n.evidence(c.callerKind()), fact.Documented
	default:
		missing.Evidence = textf("%s accepts only %s", "для %s подходит только %s", c.Operation.ID, strings.Join(p.Required, ", "))
	}
	if !ofGraph {
		missing.Fix = textf("Grant %s, have an administrator consent to it, then get a new token.",
			"Выдайте %s, получите согласие администратора, затем запросите новый токен.", p.ofAPI(p.Required[0]))
	}
	return []Cause{missing}
}

// permissionOfPath names the permission that a call of Graph needs where the answer gives
// no reason, or the program shows none.
//
//	Get-AutopilotDevice : Request to https://graph.microsoft.com/beta/deviceManagement/windowsAutopilotDeviceIdentities failed with HTTP Status Forbidden
func (c *Case) permissionOfPath(known general) []Cause {
	n, ok := c.need()
	hidden := slices.ContainsFunc(known.causes, func(k fact.Cause) bool { return k.ID == "answer-discarded" || k.ID == "intune-access" })
	if !ok || !hidden || c.Stated != 403 && !c.is("Forbidden") && !c.says("forbidden") || c.Operation.ID != "" && len(n.names("")) == 0 {
		return nil
	}
	missing, kind := cause.PermissionMissing(fact.Possible), c.kindOf(n)
	return []Cause{{
		ID: missing.ID, Certainty: missing.Certainty, Ground: known.ground, Basis: fact.Documented,
		Summary: catalogued(missing.Summary), Evidence: c.evidenceOf(n, kind), Fix: catalogued(n.fix(kind)),
	}}
}

func otherAPIOnly(p Permissions, certainty fact.Certainty) []Cause {
	if other := lookalike(p); other != "" {
		return []Cause{ofAnotherAPI(other, p.ofAPI(p.Required[0]), certainty)}
	}
	return nil
}

// lackingByToken is lacking for what is known by the token.
func lackingByToken(p Permissions, k token.Kind, certainty fact.Certainty) Cause {
	if k == token.User && lookalike(p) == "" {
		return scopeMissing(p, certainty)
	}
	return lacking(p, Text{en: "the token has no roles claim and isn't for a user",
		ru: "в токене нет claim roles, и он выдан не пользователю"}, certainty)
}

func scopeMissing(p Permissions, certainty fact.Certainty) Cause {
	return found("scope-missing", certainty,
		Text{en: "The user's token lacks the delegated permission that the operation requires.",
			ru: "В токене пользователя нет делегированного разрешения, нужного операции."},
		textf("scp is %s, but the call accepts only %s", "scp — %s, а для вызова подходит только %s", listed(p.Present), strings.Join(p.Required, ", ")),
		textf("Add %s as a Delegated permission, consent, and sign in again with that scope.",
			"Добавьте %s как делегированное разрешение, дайте согласие и войдите снова с этой областью.", p.ofAPI(realName(p.Required[0]))),
		"scope-not-granted", "permission-missing", "role-not-granted")
}

// wrongKind says that the operation doesn't accept this kind of token, as far as its
// documentation tells.
func wrongKind(c *Case) []Cause {
	cr := c.credential()
	if op := c.Operation; !cr.readable() || !c.refused() || cr.token.Kind != token.User || len(op.Delegated) > 0 || len(op.Application) == 0 {
		return nil
	}
	return []Cause{likely("permission-type",
		Text{en: "The operation accepts only application permissions, but this token belongs to a user.",
			ru: "Операция принимает только разрешения приложения, а токен выдан пользователю."},
		textf("the documentation for %s lists %s as an Application permission and no delegated permission",
			"для %s описано разрешение приложения %s и ни одного делегированного", c.Operation.ID, c.Operation.Application[0]),
		textf("Get a token with the application's own secret or certificate, and grant the application %s.",
			"Получите токен по секрету или сертификату приложения и выдайте ему %s.", ofAPI(c.Operation.Application[0])),
		"permission-missing", "user-role", "security-role")}
}

// otherTokenSent says that the token at hand is not the one that was refused.
func otherTokenSent(p Permissions, t token.Token) Cause {
	return likely("other-token-sent",
		Text{en: "The call was made with a different token than this one, for example an older one from a cache.",
			ru: "Вызов сделан не с этим токеном, а с другим, например со старым из кэша."},
		textf("the service saw the permissions %s; this token has %s", "служба видела разрешения %s, а в этом токене %s",
			listed(p.Present), listed(t.Permissions())),
		Text{en: "Empty the token cache or restart the program, then call again. Managed identities can keep a token for up to 24 hours.",
			ru: "Очистите кэш токенов или перезапустите программу и повторите вызов. Токен управляемого удостоверения живёт до 24 часов."})
}

// limitedUser says that the token is fine, so that it must be the user.
func limitedUser(c *Case, t token.Token) Cause {
	has := inBoth(t.Scopes, c.wanted(t.Kind))
	if has == "" {
		has = strings.Join(t.Scopes, " ")
	}
	evidence := textf("the token has %s, so the permission isn't the problem", "в токене есть %s, дело не в разрешении", shown(has))
	if c.Operation.ID == "" {
		return directoryRole(evidence)
	}
	if c.Operation.Service == fact.Graph {
		if len(t.Wids) > 0 && !slices.ContainsFunc(t.Wids, isSecurityRole) {
			evidence = Text{en: "the wids claim lists no security role", ru: "в claim wids нет ни одной роли безопасности"}
		}
		return likely("security-role",
			Text{en: "The permission is granted, but the signed-in user lacks a security role in Entra ID.",
				ru: "Разрешение есть; у вошедшего пользователя нет роли безопасности в Entra ID."},
			evidence,
			Text{en: "Assign Security Reader (to make changes, Security Operator or Security Administrator), then sign in again.",
				ru: "Назначьте Security Reader (для изменений — Security Operator или Security Administrator) и войдите заново."},
			"permission-missing", "permission-type", "scope-not-granted")
	}
	role := textf("Give the user a role with access to it in the Defender portal, and to the device group: Settings, Endpoints, Roles and Device groups.",
		"Дайте пользователю роль с нужным доступом на портале Defender и доступ к группе устройств: Settings, Endpoints, Roles и Device groups.")
	if name := c.Operation.UserRole; name != "" {
		role = textf("Give the user a role with the permission %s in the Defender portal, and access to the device group: Settings, Endpoints, Roles and Device groups.",
			"Дайте пользователю на портале Defender роль с разрешением «%s» и доступ к группе устройств: Settings, Endpoints, Roles и Device groups.", name)
	}
	return likely("user-role",
		Text{en: "The permission is granted, but the user lacks the role in the Defender portal or has no access to the device group.",
			ru: "Разрешение есть, но у пользователя нет роли на портале Defender или доступа к группе устройств."},
		evidence, role, "permission-missing", "permission-type", "scope-not-granted")
}

// isSecurityRole reports whether a directory role may read security data in
// Microsoft Graph: Global, Security Administrator, Operator and Reader, and
// Global Reader.
func isSecurityRole(template string) bool {
	switch strings.ToLower(template) {
	case "62e90394-69f5-4237-9190-012177145e10", "194ae4cb-b126-40b2-bd5b-6091b380977d", "5f2222b1-57c3-48ba-8ad5-d4759f1fde6f",
		"5d6b6bb7-de71-4623-b4af-96380a352509", "f2ef992c-3afb-46b9-b7cf-a126ee74c451":
		return true
	}
	return false
}

// roleRulesOut drops the suspicions about permissions where the token that
// was sent has one.
func roleRulesOut(c *Case) []string {
	return append(append(c.rolesOfOthers(), permissionsHeld(c)...), heldRulesOut(c)...)
}

// rolesOfOthers returns the roles that don't count in the API that answered:
// Defender's portal gives none for the directory, and Entra none besides
// Defender's own.
func (c *Case) rolesOfOthers() []string {
	if c.Service == fact.Graph {
		return []string{"user-role"}
	}
	return []string{"directory-role"}
}

// permissionsHeld returns the suspicions about permissions that a token clears.
func permissionsHeld(c *Case) []string {
	cr := c.credential()
	if !cr.shown && !cr.printed || cr.token.Kind == token.ID || !mayDo(c, cr.token) {
		return nil
	}
	return permissionSuspicions()
}

// inBoth returns the first name that is in both lists; "" if there is none.
func inBoth(a, b []string) string {
	if i := slices.IndexFunc(a, func(name string) bool { return slices.Contains(b, name) }); i >= 0 {
		return a[i]
	}
	return ""
}

// ofAPI names a permission together with the API that owns it.
func ofAPI(name string) string {
	if api := owner(name); api != "" {
		return name + " (" + api + ")"
	}
	return name
}

// listed writes permissions into a sentence.
func listed(names []string) string {
	if len(names) == 0 {
		return "-"
	}
	return strings.Join(names, ", ")
}

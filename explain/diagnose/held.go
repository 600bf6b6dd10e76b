package diagnose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/token"
)

// A holding is a permission that the caller has by what somebody wrote.
type holding struct {
	name  string
	kind  token.Kind // "" if the text doesn't tell
	claim bool       // it is in the token itself, and not only granted to the application
	asked bool       // it was requested when a user signed in
}

// heldCauses judges a refusal of Microsoft Graph where the text around it lists the
// permissions that the caller has, and the needed one is among them.
func heldCauses(c *Case) []Cause {
	if c.Service == fact.Defender && c.refused() && !c.permissionsInMessage().told {
		return c.grantedCauses()
	}
	if c.Service != fact.Graph || !c.refused() {
		return nil
	}
	n, ok := c.need()
	if c.says("app only context", "app-only context") {
		if name := c.heldElsewhere(n); name != "" {
			return []Cause{otherSession(name)}
		}
		return []Cause{appWithoutRoles(n)}
	}
	if !ok {
		return c.grantedCauses()
	}
	held, kind := c.holdings(n), c.callerKind()
	if c.missesScopes() { // then what was asked for isn't in the token
		held = slices.DeleteFunc(held, func(h holding) bool { return h.asked })
	}
	if len(held) == 0 {
		return c.grantedCauses()
	}
	if i := slices.IndexFunc(held, func(h holding) bool { return h.kind == "" || kind == "" || h.kind == kind }); i >= 0 {
		return c.heldCause(held[i], kind)
	}
	if kind == token.App && n.application != "" {
		return []Cause{heldDelegated(held[0].name, n.application)}
	}
	return nil
}

// heldRulesOut drops the suspicion that a permission is missing which the text lists.
func heldRulesOut(c *Case) []string {
	for _, cause := range heldCauses(c) {
		return cause.Disproves
	}
	if c.Service == fact.Graph && c.refused() && c.is("ErrorAccessDenied") && c.callerKind() == token.App {
		return []string{"mailbox-of-another"} // only a user's token has that
	}
	return nil
}

// missesScopes reports whether the service itself says that the token lacks a permission,
// and not only that the caller may not do something.
func (c *Case) missesScopes() bool {
	return c.Message.ID == "scopes-missing-in-token" || c.is("Authentication_MSGraphPermissionMissing") || c.says("missing scope", "missing permission", "scopes are missing")
}

// appWithoutRoles says that an app-only token carries no application permission: what
// is granted as Delegated isn't in it.
func appWithoutRoles(n need) Cause {
	want := n.application
	if want == "" {
		return likely("token-without-roles",
			Text{en: "The token has no application permissions at all.", ru: "В токене нет ни одного разрешения приложения."},
			Text{en: "the message says that the call is app-only and has no application permissions", ru: "по сообщению вызов сделан от имени приложения без разрешений приложения"},
			Text{en: "Add the permission as an Application permission (not Delegated), have an administrator consent, then get a new token.",
				ru: "Добавьте разрешение как разрешение приложения (не делегированное), получите согласие администратора и новый токен."},
			"role-not-granted", "permission-missing", "permission-type")
	}
	cause := withoutRoles(want,
		Text{en: "the message says that the call is app-only and has no application permissions", ru: "по сообщению вызов сделан от имени приложения без разрешений приложения"}, fact.Likely)
	cause.Disproves = append(cause.Disproves, "permission-type")
	return cause
}

// heldElsewhere returns the permission that does for an app-only call, if the text lists it
// as one that the caller has all the same.
func (c *Case) heldElsewhere(n need) string {
	for _, h := range c.holdings(n) {
		if h.kind != token.User || strings.Contains(strings.ToLower(c.around()), "get-mgcontext") { // whose Scopes are those of either kind
			return h.name
		}
	}
	return ""
}

// otherSession says that the list of what the caller has isn't that of the token that was
// sent, which has nothing.
//
//	Application is not authorized to perform this operation as called in app only context but does not have application permissions configured.
//	PS> Get-MgContext | Select -ExpandProperty Scopes
//	DeviceManagementServiceConfig.Read.All
func otherSession(name string) Cause {
	return likely("token-without-roles",
		Text{en: "The service saw an app-only token without application permissions: the listed ones aren't in the token that was sent.",
			ru: "Служба увидела токен приложения без разрешений приложения: перечисленных в отправленном токене нет."},
		textf("the message says that the app has none configured, and the text lists %s", "по сообщению разрешений приложения нет, а в тексте названо %s", name),
		textf("Decode the token of the failing call: if its roles lack %s, it's another session, a Delegated permission, or an old token, so consent to it as Application and get a new one. If roles has it, open a case with Intune support.",
			"Раскодируйте токен неудачного вызова: если в его roles нет %s, это другой сеанс, делегированное разрешение или старый токен; дайте согласие на него как на разрешение приложения и возьмите новый. Если есть, обратитесь в поддержку Intune.", name),
		"role-not-granted", "permission-missing", "permission-type")
}

// heldDelegated says that a permission is there for users only.
func heldDelegated(have, want string) Cause {
	return likely("permission-type",
		Text{en: "The permission was added as Delegated, but the token is app-only.",
			ru: "Разрешение добавлено как делегированное, а токен выдан приложению."},
		textf("the text lists %s for a signed-in user, and the call is app-only", "в тексте %s — для вошедшего пользователя, а вызов сделан от имени приложения", have),
		textf("Add %s as an Application permission, have an administrator consent, then get a new token.",
			"Добавьте %s как разрешение приложения, получите согласие администратора и затем новый токен.", want),
		"permission-missing", "role-not-granted", "scope-not-granted")
}

// heldCause says what remains where the caller has the permission: the token is older
// than the consent, or the user isn't allowed to do it.
func (c *Case) heldCause(h holding, kind token.Kind) []Cause {
	if c.changesPerson() && !c.missesScopes() {
		return []Cause{privilegedPerson(h.name)}
	}
	if guards := guardOfObject(c); len(guards) > 0 && c.is("Authorization_RequestDenied") && !c.missesScopes() {
		guard := guards[0]
		guard.Certainty, guard.Evidence = fact.Likely, textf("the text lists %s as granted", "в тексте %s названо выданным", h.name)
		guard.Disproves = []string{"permission-missing", "role-not-granted", "scope-not-granted", "permission-type"}
		return []Cause{guard}
	}
	if !h.claim || c.missesScopes() { // and so it has seen another token
		return []Cause{tokenOlder(textf("the text lists %s as granted already", "в тексте %s названо уже выданным", h.name))}
	}
	evidence := textf("the text lists %s among the token's permissions, so it isn't missing", "в тексте %s названо среди разрешений токена, так что оно есть", h.name)
	switch path := graphRoot(c); {
	case c.is("ErrorAccessDenied"):
		return []Cause{refusedThoughHeld(evidence,
			Text{en: "Check what Exchange allows: for an app, an application access policy (Test-ApplicationAccessPolicy) or RBAC for Applications; for a user, access to the mailbox.",
				ru: "Проверьте, что разрешает Exchange: для приложения — application access policy (Test-ApplicationAccessPolicy) или RBAC for Applications, для пользователя — доступ к ящику."})}
	case kind == token.App || h.kind == token.App:
		return []Cause{refusedThoughHeld(evidence,
			Text{en: "Check that the refused call sent this token: compare appid, tid, and aud. If it did, look for a policy or a role that the product itself requires of the app.",
				ru: "Проверьте, что отклонённый вызов отправлен с этим токеном: сверьте appid, tid и aud. Если да, ищите политику или роль, которую требует от приложения сам продукт."})}
	case path == "devicemanagement" || path == "deviceappmanagement":
		return []Cause{likely("intune-role",
			Text{en: "The user has no Intune role with this right, or the object is outside the role's scope tags.",
				ru: "У пользователя нет роли Intune с этим правом, или объект вне scope tags роли."},
			evidence,
			Text{en: "Assign the role in the Intune admin center under Tenant administration, Roles, with the right scope tags; then sign in again.",
				ru: "Назначьте роль в центре администрирования Intune (Tenant administration, Roles) с нужными scope tags и войдите заново."},
			permissionSuspicions()...)}
	}
	return []Cause{directoryRole(evidence)}
}

// tokenOlder says that what is granted isn't in the token that was sent.
func tokenOlder(evidence Text) Cause {
	return likely("token-before-consent",
		Text{en: "The token was issued before the permission was granted and still has the old ones.",
			ru: "Токен выдан до предоставления разрешения и содержит прежние."},
		evidence,
		Text{en: "Get a new token without the cache (Disconnect-MgGraph, then sign in again; restart the app) and look for the permission in its roles or scp claim. If it's missing there, check the admin consent and whether it's Application or Delegated. If it's there, another one is missing, such as the one to read the object itself.",
			ru: "Получите новый токен мимо кэша (Disconnect-MgGraph и новый вход; перезапуск программы) и найдите разрешение в его claim roles или scp. Если его там нет, проверьте согласие администратора и тип: Application или Delegated. Если есть, не хватает другого, например на чтение самого объекта."},
		"permission-missing", "role-not-granted", "scope-not-granted")
}

// grantedCauses is heldCause where somebody says that the permissions are granted, and
// doesn't name them.
//
//	I have granted all the permissions with admin consent and still get this:
func (c *Case) grantedCauses() []Cause {
	if c.Stated == 401 {
		return nil
	}
	sentence, ok := c.assurance(catalog.Granted()...)
	if _, renewed := c.assurance(catalog.Renewed()...); !ok || renewed {
		return nil
	}
	older := tokenOlder(textf("the input says %s", "во входных данных сказано: %s", quoted(sentence))).on(OnMessage)
	older.Certainty, older.Disproves = fact.Possible, nil // which one was granted isn't said
	return []Cause{older}
}

// changesPerson reports whether the call changes or deletes a user, or resets a password,
// which a permission alone isn't enough for if the user is an administrator.
func (c *Case) changesPerson() bool {
	method, path := c.called()
	isUser := strings.HasPrefix(path, "/users/") && (strings.Count(path, "/") == 2 || strings.HasSuffix(path, "/revokesigninsessions") || strings.Contains(path, "/authentication/"))
	return isUser && method != "" && method != "GET"
}

// privilegedPerson says what else can be missing where a user is changed with the
// permission for it.
//
//	DELETE https://graph.microsoft.com/v1.0/users/admin.old@contoso.com
//	Insufficient privileges to complete the operation.
func privilegedPerson(name string) Cause {
	return likely("directory-role",
		Text{en: "The permission isn't enough for this user, who has or had an administrator role, or for this property.",
			ru: "Для этого пользователя (у него есть или была роль администратора) или для этого свойства разрешения мало."},
		textf("the text lists %s as granted", "в тексте %s названо выданным", name),
		Text{en: "Try a user without any role. If that works, assign the caller (the app, or its signed-in user) User Administrator, and Privileged Authentication Administrator for administrators. If it fails too, get a new token and look for the permission in it.",
			ru: "Попробуйте на пользователе без ролей. Если получится, назначьте вызывающему (приложению или вошедшему пользователю) User Administrator, а для администраторов — Privileged Authentication Administrator. Если нет, возьмите новый токен и найдите в нём разрешение."},
		"permission-missing", "role-not-granted", "scope-not-granted", "permission-type")
}

// directoryRole says that the user's own role is too little.
func directoryRole(evidence Text) Cause {
	return likely("directory-role",
		Text{en: "The permission is granted, but the signed-in user lacks a role in Entra ID or in the product.",
			ru: "Разрешение есть; у вошедшего пользователя нет роли Entra ID или роли в продукте."},
		evidence,
		Text{en: "Assign or activate a role named on the operation's page, then sign in again for a new token.",
			ru: "Назначьте или активируйте роль со страницы операции, затем войдите заново за новым токеном."},
		permissionSuspicions()...)
}

// graphRoot returns the first segment of the path that was called, in lower case.
func graphRoot(c *Case) string {
	root, _, _ := strings.Cut(strings.TrimPrefix(strings.ToLower(pathShown(c.path())), "/"), "/")
	if n, ok := c.need(); ok && root == "" {
		_, path, _ := strings.Cut(n.listed, "/")
		root, _, _ = strings.Cut(path, "/")
	}
	return root
}

// TellsCaller reports whether the text around a refusal may say something about the
// caller: whose token it was, or which permissions it has.
func TellsCaller(x *exchange.Exchange) bool {
	if x.Around == "" || x.Response.Status != 0 && x.Response.Status != 401 && x.Response.Status != 403 {
		return false
	}
	_, end := nextPermission(x.Around, 0)
	return end > 0 || kindIn(x.Around) != "" || len(audiencePrinted(x.Around)) > 0
}

// holdings returns the permissions that do for a call, as the text around the failure
// says that the caller has them. Where the service itself lists what it saw, that counts.
func (c *Case) holdings(n need) []holding {
	text := c.Exchange.Around
	if text == "" || len(c.permissionsInMessage().Required) > 0 {
		return nil
	}
	accepted := append(append([]string{n.application, n.delegated}, c.Operation.Application...), c.Operation.Delegated...)
	var found []holding
	for at := 0; at < len(text); {
		start, end := nextPermission(text, at)
		if end == 0 {
			break
		}
		at = end
		name := text[start:end]
		if !slices.ContainsFunc(accepted, func(want string) bool {
			return want != "" && (name == want || strings.Replace(name, "ReadWrite", "Read", 1) == want)
		}) {
			continue
		}
		if h, ok := holdingAt(text, start, end); ok {
			h.name = name
			found = append(found, h)
		}
	}
	return found
}

// nextPermission returns where the next name with the form of a permission begins and
// ends: words in CamelCase, joined by dots; end is 0 if there is none.
func nextPermission(text string, from int) (start, end int) {
	for i := from; i < len(text); i++ {
		if text[i] < 'A' || text[i] > 'Z' || i > 0 && isNameByte(text[i-1]) {
			continue
		}
		end := i
		for end < len(text) && isNameByte(text[end]) {
			end++
		}
		for end > i && (text[end-1] == '.' || text[end-1] == '-') { // of the sentence
			end--
		}
		if strings.IndexByte(text[i:end], '.') > 0 {
			return i, end
		}
		i = end
	}
	return 0, 0
}

// isNameByte reports whether names of permissions have the byte in them.
func isNameByte(b byte) bool { return isLetter(b) || '0' <= b && b <= '9' || b == '.' || b == '-' }

// holdingAt reads what is said of a permission: by the label of the list that it is in,
// or by the rest of its line.
//
//	"roles": ["Policy.Read.All"]
//	Scopes : {Policy.Read.All, User.Read}
//	I granted these Application permissions: Policy.Read.All
//	Policy.Read.All   Application   Yes   Granted for Contoso
func holdingAt(text string, start, end int) (h holding, ok bool) {
	line, _, _ := strings.Cut(text[end:], "\n")
	after := lowered(line[:min(len(line), 120)])
	label := lowered(labelBefore(text, start)) + " "
	if containsAny(label, "need", "requir", "missing", "must", "one of", "lack", "without", "should", "necessary", "only accept", "not have", "n't have", "grant ", "least", "add ") ||
		containsAny(after, "required", "is needed", "is missing", "not granted", "n't granted") && !strings.Contains(after, "granted for") {
		return holding{}, false
	}
	granted := containsAny(label, "grant", "consent", "assigned", "added", "configured", "given", "gave ")
	switch {
	case strings.Contains(after, "granted for"), isSaidGranted(after):
		return holding{kind: grantKind(after, "application")}, true
	case strings.Contains(label, "roles"):
		return holding{kind: token.App, claim: !granted}, true
	case containsAny(label, "-scopes"):
		return holding{kind: token.User, claim: true, asked: true}, true
	case containsAny(label, "scp", "scopes"):
		return holding{kind: token.User, claim: !granted}, true
	case granted, containsAny(label, "have ", "has ", "with ", "enabled"):
		return holding{kind: cmp.Or(grantKind(label, "application permission"), grantKind(after, "application"))}, true
	}
	return holding{}, false
}

// isSaidGranted reports whether the words after a name say that it's granted.
//
//	User.Read.All is granted (Application, admin consent given).
func isSaidGranted(after string) bool {
	after = strings.TrimLeft(after, " \"'`*:-–(")
	for _, verb := range [...]string{"is ", "are ", "was ", "were ", "has been ", "have been ", "already ", "is already ", "has already been ", ""} {
		rest, ok := strings.CutPrefix(after, verb)
		if ok && (strings.HasPrefix(rest, "granted") || strings.HasPrefix(rest, "consented") || strings.HasPrefix(rest, "admin consented")) {
			return true
		}
	}
	return false
}

// grantKind returns the kind of permission that words name; "" if they name none, or
// both.
func grantKind(words, application string) token.Kind {
	return kinds{app: strings.Contains(words, application), user: strings.Contains(words, "delegated")}.one()
}

// labelBefore returns the words on the line before the list that a name is in.
func labelBefore(text string, at int) string {
	const most, longest = 4 << 10, 80 // bytes
	i, floor := at, max(0, at-most)
	for i > floor {
		if b := text[i-1]; strings.IndexByte(" \t\r\n,;:\"'`[](){}*-|=&", b) >= 0 || b >= 0x80 { // • and other signs of lists
			i--
			continue
		}
		start := i
		for start > floor && isNameByte(text[start-1]) {
			start--
		}
		word := text[start:i]
		if start == i || !isListed(word) {
			break
		}
		i = start
	}
	label := text[max(floor, i-longest):i]
	return label[strings.LastIndexByte(label, '\n')+1:]
}

// isListed reports whether a word may be between a label and a name in its list.
func isListed(word string) bool {
	return strings.EqualFold(word, "and") || strings.IndexByte(strings.Trim(word, ".-"), '.') > 0
}

// grantedInText returns which of some permissions the text around a refusal calls granted;
// "" if it calls none so.
//
//	API required roles: Vulnerability.Read.All, application roles: .
//	I added Vulnerability.Read.All in Enterprise applications, Granted for Contoso.
func (c *Case) grantedInText(names []string) string {
	text := c.Exchange.Around
	for at := 0; at < len(text); {
		start, end := nextPermission(text, at)
		if end == 0 {
			break
		}
		at = end
		if !slices.Contains(names, text[start:end]) {
			continue
		}
		if h, ok := holdingAt(text, start, end); ok && !h.claim {
			return text[start:end]
		}
	}
	return ""
}

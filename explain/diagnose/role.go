package diagnose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// roleFamily compares the permissions that the operation requires with the ones
// that the token has: as a message tells both, else by the operations catalog
// and the claims of the token.
func roleFamily() Family {
	return Family{
		Name: "role",
		Causes: []Entry{
			{"token-without-roles", fact.Text{En: "the token has no application permissions at all",
				Ru: "в токене нет ни одного разрешения приложения"}},
			{"role-missing", fact.Text{En: "the token has permissions, but none of the required ones",
				Ru: "в токене есть разрешения, но ни одного из нужных"}},
			{"role-of-another-api", fact.Text{En: "the token has a permission with a similar name that belongs to a different API",
				Ru: "в токене есть разрешение с похожим именем, но другого API"}},
			{"scope-missing", fact.Text{En: "the user's token lacks the delegated permission",
				Ru: "в токене пользователя нет делегированного разрешения"}},
			{"permission-type", fact.Text{En: "the operation accepts only application permissions, but the token belongs to a user",
				Ru: "операция принимает только разрешения приложения, а токен выдан пользователю"}},
			{"permission-misnamed", fact.Text{En: "the message names a permission that exists under a different name",
				Ru: "сообщение называет разрешение, у которого на самом деле другое имя"}},
			{"permission-missing", fact.Text{En: "the token lacks the permission that the operation requires",
				Ru: "в токене нет разрешения, которого требует операция"}},
			{"permission-held", fact.Text{En: "the message lists a permission both as required and as present in the token",
				Ru: "по сообщению одно и то же разрешение и требуется, и есть в токене"}},
			{"other-token-sent", fact.Text{En: "this token has the permission, but the call was made with a different one",
				Ru: "в этом токене разрешение есть, но вызов сделан с другим"}},
			{"user-role", fact.Text{En: "the permission is granted, but the user lacks the role in the portal or the device group",
				Ru: "разрешение выдано, но у пользователя нет роли на портале или доступа к группе устройств"}},
			{"security-role", fact.Text{En: "the permission is granted, but the user has no security role in Entra ID",
				Ru: "разрешение выдано, но у пользователя нет роли безопасности в Entra ID"}},
			{"token-before-consent", fact.Text{En: "the text lists the permission as granted, so the token is older",
				Ru: "в тексте разрешение названо выданным, значит, токен старше"}},
			{"directory-role", fact.Text{En: "the text lists the permission as the token's, but the user lacks a role",
				Ru: "в тексте разрешение названо среди разрешений токена, но у пользователя нет роли"}},
			{"intune-role", fact.Text{En: "the text lists the permission as the token's, but the user lacks an Intune role",
				Ru: "в тексте разрешение названо среди разрешений токена, но у пользователя нет роли Intune"}},
		},
		Find:     roleCauses,
		RulesOut: roleRulesOut,
	}
}

// Permissions are what the operation requires, least privilege first, and what
// the token has. One of those required is enough.
type Permissions struct {
	Required, Present, Missing []string

	api       string // that asks for them; "" where the names alone tell
	inMessage bool   // the message names what is required
	least     bool   // Required is only the least privileged one; others that are not known do as well
	told      bool   // the message tells what the token has
	open      bool   // the list of it may go on: the text breaks off
	cutOff    string
}

// Permissions returns what is known of permissions: out of the message, else
// for a call that was refused what the operation requires and the token has;
// false if nothing tells what is required.
func (c *Case) Permissions() (Permissions, bool) {
	if c.perms != nil {
		return *c.perms, true
	}
	p := c.permissionsInMessage()
	p.least = len(p.Required) == 0 && c.Operation.ID == ""
	p.api = c.apiOfPermissions()
	if p.least && (c.Status != 403 || c.Service != fact.Graph) {
		return Permissions{}, false
	}
	cr := c.credential()
	readable := cr.readable() && cr.token.Kind != token.ID
	if len(p.Required) == 0 && c.refused() {
		p.Required = c.wanted(c.callerKind())
		if len(p.Required) == 0 && !readable {
			p.Required = c.wanted("")
		}
	}
	if len(p.Required) == 0 {
		return Permissions{}, false
	}
	if !p.told && readable {
		p.Present = cr.token.Permissions()
	}
	if !slices.ContainsFunc(p.Present, func(name string) bool { return slices.Contains(p.Required, name) }) &&
		(p.inMessage || readable) {
		p.Missing = p.Required
	}
	known := p
	c.perms = &known
	return p, true
}

// AreListed reports whether the required permission is the one that Graph's list of
// permissions names.
func (p Permissions) AreListed() bool { return p.least }

// permissionsInMessage reads the permissions out of the message, or out of
// the challenge of the response.
func (c *Case) permissionsInMessage() Permissions {
	required := names(c.Values.Get("required"))
	if len(required) == 0 && len(c.Exchange.Response.Header) == 0 {
		return Permissions{}
	}
	for _, ch := range c.challenges() {
		if strings.EqualFold(ch.Get("error"), "insufficient_scope") && len(required) == 0 {
			required = strings.Fields(ch.Get("scope"))
		}
	}
	if len(required) == 0 {
		return Permissions{}
	}
	slices.SortStableFunc(required, func(a, b string) int { return privilege(a) - privilege(b) })
	list, behind, _ := strings.Cut(c.Values.Get("present"), `"`)
	repaired := strings.Trim(behind, closers) != "" // no string was closed there
	p := Permissions{Required: required, Present: names(list), api: c.apiOfPermissions(), inMessage: true}
	p.told = slices.ContainsFunc(c.Values, func(v fact.Value) bool { return v.Name == "present" })
	p.open = p.told && (repaired || !c.listEnds())
	if last := len(p.Present) - 1; last >= 0 && !endsWhole(p.Present[last], p.open) {
		p.cutOff = p.Present[last]
		p.Present = p.Present[:last]
	}
	return p
}

// wanted returns the permissions of the operation that count for a token; of
// both kinds if the token isn't known. For a call of Microsoft Graph that isn't an
// operation of the catalog, it is the least privileged one.
func (c *Case) wanted(k token.Kind) []string {
	if c.Operation.ID == "" {
		if n, ok := c.need(); ok {
			return n.names(k)
		}
		return nil
	}
	switch k {
	case token.App:
		return c.Operation.Application
	case token.User:
		return c.Operation.Delegated
	}
	all := slices.Clone(c.Operation.Application)
	for _, name := range c.Operation.Delegated {
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return all
}

// mayDo reports whether the token has a permission that the operation takes,
// or one that includes it.
func mayDo(c *Case, t token.Token) bool {
	wanted := c.wanted(t.Kind)
	return slices.ContainsFunc(t.Permissions(), func(have string) bool {
		return slices.ContainsFunc(wanted, func(want string) bool {
			return have == want || strings.Replace(have, "ReadWrite", "Read", 1) == want
		})
	})
}

func roleCauses(c *Case) []Cause {
	if held := heldCauses(c); len(held) > 0 {
		return held
	}
	if byCLI := cliCauses(c); len(byCLI) > 0 {
		return byCLI
	}
	p, ok := c.Permissions()
	if !ok {
		return wrongKind(c)
	}
	if !p.inMessage {
		return rolesByToken(c, p)
	}
	if both := togetherCauses(c, p); len(both) > 0 {
		return both
	}
	var found []Cause
	if i := slices.IndexFunc(p.Required, func(name string) bool { return realName(name) != name }); i >= 0 {
		found = append(found, misnamed(p.Required[i]))
	}
	if held := inBoth(p.Required, p.Present); held != "" && p.told {
		return append(found, permissionHeld(held))
	}
	cr := c.credential()
	if len(p.Missing) == 0 || !p.told && !cr.readable() {
		return found
	}
	if !p.told {
		return append(found, lackingByToken(p, cr.token.Kind, fact.Certain))
	}
	certainty := fact.Certain
	if p.open {
		certainty = fact.Likely
	}
	if c.Message.ID == "missing-scope-permissions" { // which lists what a user's token has
		return append(found, scopeMissing(p, certainty))
	}
	lack := lacking(p, Text{en: `the message lists nothing after "application roles:"`,
		ru: "после «application roles:» в сообщении пусто"}, certainty)
	if name := c.grantedInText(p.Required); name != "" {
		lack.Fix = textf("The text lists %s as granted, but this token is without it: get a new one (a managed identity keeps its token for up to 24 hours), and check that it was granted to this identity, as an Application permission of the API that was called.",
			"В тексте %s названо выданным, но в этом токене его нет: возьмите новый (управляемое удостоверение хранит токен до 24 часов) и проверьте, что разрешение выдано именно этому удостоверению, как разрешение приложения вызванного API.", name)
	} else if _, ok := c.assurance(catalog.Granted()...); ok {
		lack.Fix = textf("The permissions are said to be granted, but this token lacks %s: look for it in the token's roles (scp for a user) claim, get a new token, and check that it was granted to this app as the right type, for the API that was called.",
			"По тексту разрешения выданы, но в этом токене нет %s: найдите его в claim roles токена (scp для пользователя), возьмите новый токен и проверьте, что оно выдано именно этому приложению, нужного типа и для вызванного API.", p.ofAPI(realName(p.Required[0])))
	}
	found = append(found, lack)
	if c.isForeign() {
		found = append(found, otherTokenSent(p, cr.token))
	}
	return found
}

// lacking names what a caller lacks who has none of the required permissions;
// none is the evidence where it has no permission at all.
func lacking(p Permissions, none Text, certainty fact.Certainty) Cause {
	want := p.ofAPI(realName(p.Required[0]))
	if len(p.Present) == 0 && p.cutOff == "" {
		return withoutRoles(want, none, certainty)
	}
	if other := lookalike(p); other != "" {
		return ofAnotherAPI(other, want, certainty)
	}
	return roleMissing(p, want, certainty)
}

// permissionHeld says that the message contradicts itself.
//
//	API required roles: Machine.Read.All, application roles: Machine.Read.All.
func permissionHeld(name string) Cause {
	return refusedThoughHeld(
		textf("the message lists %s both as required and as present in the token", "%s названо в сообщении и среди нужных, и среди имеющихся", name),
		Text{en: "Repeat with a new token. If it fails again, check the caller's role and device groups, and give support the tracking ID.",
			ru: "Повторите с новым токеном. Если отказ повторится, проверьте роль и группы устройств вызывающего и передайте в поддержку идентификатор отслеживания."})
}

// refusedThoughHeld explains a refusal in spite of a permission that the token has.
func refusedThoughHeld(evidence, fix Text) Cause {
	return likely("permission-held",
		Text{en: "The token has a permission that this call accepts, so the call was refused for another reason.",
			ru: "В токене есть разрешение, подходящее для этого вызова; отказ вызван чем-то другим."},
		evidence, fix, permissionSuspicions()...)
}

// permissionSuspicions are what a token clears that has the permission.
func permissionSuspicions() []string {
	return []string{"permission-missing", "permission-type", "role-not-granted", "scope-not-granted", "token-before-consent"}
}

func withoutRoles(want string, evidence Text, certainty fact.Certainty) Cause {
	return found("token-without-roles", certainty,
		Text{en: "The token has no application permissions at all.",
			ru: "В токене нет ни одного разрешения приложения."},
		evidence,
		textf("Add %s as an Application permission (not Delegated), have an administrator consent, then get a new token.",
			"Добавьте %s как разрешение приложения (не делегированное), получите согласие администратора и затем новый токен.", want),
		"role-not-granted", "permission-missing")
}

func roleMissing(p Permissions, want string, certainty fact.Certainty) Cause {
	return found("role-missing", certainty,
		Text{en: "The token has permissions, but none of the required ones.",
			ru: "Разрешения в токене есть, но ни одного из нужных."},
		foreignTo(p, textf("the token has %s%s, but the call accepts only %s", "в токене %s%s, а для вызова подходит только %s",
			listed(p.Present), p.breaksOff(), strings.Join(p.Required, ", "))),
		textf("Add %s as an Application permission, have an administrator consent, then get a new token.",
			"Добавьте %s как разрешение приложения, получите согласие администратора и затем новый токен.", want),
		"role-not-granted", "permission-missing")
}

// breaksOff says where the list of what the token has breaks off, if it does.
func (p Permissions) breaksOff() Text {
	switch {
	case p.cutOff != "":
		return textf(" (the list is cut off at %s)", " (список обрывается на %s)", p.cutOff)
	case p.open:
		return Text{en: " (the list may continue)", ru: " (список мог продолжаться)"}
	}
	return Text{}
}

// foreignTo adds to the evidence that all permissions of the token are those
// of another API, if they are: the token was requested for the wrong one.
func foreignTo(p Permissions, evidence Text) Text {
	wanted := cmp.Or(p.api, owner(p.Required[0]))
	theirs := ""
	for _, have := range p.Present {
		_, shared := catalog.FindPermission(have, wanted)
		if theirs = owner(have); shared || theirs == "" {
			return evidence
		}
	}
	if wanted == "" || theirs == "" {
		return evidence
	}
	return join(evidence, textf("; the permissions it has belong to %s, the required ones to %s", "; имеющиеся относятся к %s, нужные — к %s",
		theirs, wanted))
}

func ofAnotherAPI(have, want string, certainty fact.Certainty) Cause {
	return found("role-of-another-api", certainty,
		Text{en: "The token has a permission with a similar name that belongs to a different API.",
			ru: "В токене разрешение с похожим именем, но другого API."},
		textf("the token has %s, but this operation requires %s", "в токене %s, а операции нужно %s", have, want),
		textf("Add %s, or call the API that %s is for.", "Добавьте %s или обратитесь к тому API, для которого %s.", want, have),
		"role-not-granted", "permission-missing")
}

func misnamed(name string) Cause {
	return certain("permission-misnamed",
		Text{en: "The message names a permission that exists under a different name.",
			ru: "Разрешение из сообщения существует под другим именем."},
		textf("%s doesn't exist", "разрешения %s не существует", name),
		textf("Grant %s, have an administrator consent to it, then get a new token.", "Выдайте %s, получите согласие администратора, затем запросите новый токен.", realName(name)),
		"permission-missing")
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

// apiOfPermissions returns the API whose permissions a refusal is about; "" where the host
// takes those of several.
func (c *Case) apiOfPermissions() string {
	if c.Service == fact.Graph {
		return fact.MicrosoftGraph
	}
	return ""
}

// ofAPI names a required permission together with the API that asks for it: several APIs
// have one of the same name.
//
//	API required roles: User.Read.All, application roles: .
func (p Permissions) ofAPI(name string) string {
	if p.api != "" {
		return name + " (" + p.api + ")"
	}
	return ofAPI(name)
}

// owner names the API that a permission belongs to.
func owner(name string) string {
	p, _ := catalog.FindPermission(name, "")
	return p.API
}

package diagnose

import (
	"cmp"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/graph"
	"github.com/defender-err/defender-err/explain/token"
)

// A need is the least privileged permission of either kind that a call of Microsoft
// Graph needs; "" where it can't be made that way.
type need struct {
	delegated, application string
	method, subject        string // what was called, for the evidence
	listed                 string // where Graph's list has it
	near                   bool   // the list has only a path above it
	said                   bool   // the words around the failure name the permission; nothing tells what was called
	ofType                 bool   // the list accepts others, too, which are for other types of objects
}

// A call is what is known of who called what; each part is found out once.
type call struct {
	needRead, kindRead, remarkRead, needed bool
	need                                   need
	kind                                   token.Kind
	remark                                 catalog.Remark
	received                               string // the body of the response

	nearbyRead, shownRead bool
	nearby                [2]string // the beginning of what is around the failure, and that in lower case
	shown                 query
}

// need returns what the call of the case needs: by its operation, its path, the URL that
// Intune names, or the cmdlet that made it.
func (c *Case) need() (need, bool) {
	if !c.call.needRead {
		c.call.needRead = true
		c.call.need, c.call.needed = c.findNeed()
	}
	return c.call.need, c.call.needed
}

func (c *Case) findNeed() (need, bool) {
	if c.Service != fact.Graph || c.Foreign != (Foreign{}) {
		return need{}, false
	}
	if c.Operation.ID != "" {
		if c.Operation.Service != fact.Graph || len(c.Operation.Application)+len(c.Operation.Delegated) == 0 {
			return need{}, false
		}
		return need{
			delegated: firstOf(c.Operation.Delegated), application: firstOf(c.Operation.Application),
			subject: c.Operation.ID, listed: c.Operation.ID,
		}, true
	}
	method, raw := c.methodOfCall(), c.Exchange.Request.URL
	if a, ok := catalog.IntuneAccess(method, raw); ok { // which Graph called in turn
		return needOf(a, a.Method+" "+graphPath(a)), true
	}
	if raw != "" {
		if resource := c.subscribed(raw); resource != raw {
			method, raw = "GET", resource
		}
		if n, ok := needOfCall(method, raw); ok {
			return n, true
		}
		a, ok := catalog.IntuneAccess(method, c.written())
		return needOf(a, a.Method+" "+graphPath(a)), ok
	}
	if a, ok := catalog.IntuneAccess(method, c.written()); ok {
		return needOf(a, a.Method+" "+graphPath(a)), true
	}
	if method, path := apiCall(c.around()); path != "" {
		return needOfCall(method, path)
	}
	if method, path := builderCall(c.around()); path != "" {
		if n, ok := needOfCall(method, path); ok {
			return n, true
		}
	}
	if name, a, ok := catalog.CmdletAccess([]byte(c.around())); ok {
		return needOf(a, name), name != ""
	}
	if _, method, path := c.azureCLI(); path != "" {
		return needOfCall(method, path)
	}
	if name, a, ok := catalog.TerraformAccess(c.around()); ok {
		return needOf(a, name), true
	}
	if name, a, ok := catalog.NamedAccess(c.Exchange.Around); ok { // of people, who write no log
		return needOf(a, name), ok
	}
	return c.needInWords()
}

// apiCall returns what the JavaScript library for Graph calls in a line of source; "" if
// there is none.
//
//	const res = await client.api('/users/desk@contoso.com/events').get();
func apiCall(text string) (method, path string) {
	_, rest, found := strings.Cut(text, ".api(")
	if !found || rest == "" || strings.IndexByte("'\"`", rest[0]) < 0 {
		return "", ""
	}
	path, rest, _ = strings.Cut(rest[1:], rest[:1])
	if !strings.HasPrefix(path, "/") {
		return "", ""
	}
	nearest := 400 // bytes
	for _, m := range [...]string{"get", "post", "patch", "put", "delete"} {
		if i := strings.Index(rest, "."+m+"("); i >= 0 && i < nearest {
			method, nearest = strings.ToUpper(m), i
		}
	}
	return method, path
}

// needOfCall returns what a call by its method and URL or path needs.
func needOfCall(method, address string) (need, bool) {
	a, ok := catalog.GraphAccess(method, address)
	n := needOf(a, pathShown(address))
	n.method = a.Method + " "
	return n, ok
}

func needOf(a graph.Access, subject string) need {
	return need{delegated: a.Delegated, application: a.Application, subject: subject, listed: a.Method + " " + graphPath(a), near: a.Near, ofType: a.OfType}
}

// graphPath writes the path of what Graph's list says in the way of its pages.
func graphPath(a graph.Access) string {
	return "/" + strings.ReplaceAll(a.Path, "{}", "{id}")
}

func firstOf(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return names[0]
}

// methodOfCall returns the method of the request; GET for one that reads by all that is
// known, and POST for one with a body; "" if nothing tells.
func (c *Case) methodOfCall() string {
	r := &c.Exchange.Request
	switch {
	case r.Method != "":
		return r.Method
	case len(r.Body) > 0:
		return "POST"
	case c.Operation.ID == "" && WrittenMethod(&c.Exchange) != "":
		return WrittenMethod(&c.Exchange)
	case c.reads():
		return "GET"
	}
	return ""
}

// subscribed returns the path of what a subscription is for, where its body tells: the
// subscription itself needs the permission to read that.
//
//	POST https://graph.microsoft.com/v1.0/subscriptions
//	{"changeType":"created","resource":"users/8b7f0a0e-…/messages"}
func (c *Case) subscribed(raw string) string {
	if !strings.HasSuffix(c.path(), "/subscriptions") {
		return raw
	}
	resource, ok := c.member("resource")
	if !ok {
		_, rest, _ := strings.Cut(c.around(), `"resource"`)
		resource, _, ok = strings.Cut(strings.TrimLeft(rest, ` :"`), `"`)
	}
	if !ok || resource == "" {
		return raw
	}
	return "/" + strings.TrimPrefix(resource, "/")
}

// pathShown returns the path of a URL as it was called, without host, version, and query.
func pathShown(raw string) string {
	raw, _, _ = strings.Cut(raw, "?")
	if _, rest, ok := strings.Cut(raw, "://"); ok {
		_, path, _ := strings.Cut(rest, "/")
		raw = "/" + path
	}
	for _, version := range [...]string{"/v1.0/", "/beta/"} {
		if i := strings.Index(raw, version); i >= 0 {
			return raw[i+len(version)-1:]
		}
	}
	return raw
}

// around returns what was written around the failure, with the failure itself.
func (c *Case) around() string {
	if c.Exchange.Around != "" {
		return c.Exchange.Around
	}
	return c.received()
}

// nearby returns the first maxPage bytes of what was written around the failure, as they
// are and in lower case, byte for byte.
func (c *Case) nearby() (text, lower string) {
	if !c.call.nearbyRead {
		c.call.nearbyRead = true
		text = c.around()
		text = text[:min(len(text), maxPage)]
		c.call.nearby = [2]string{text, lowered(text)}
	}
	return c.call.nearby[0], c.call.nearby[1]
}

// received returns the body of the response.
func (c *Case) received() string {
	if c.call.received == "" {
		c.call.received = string(c.Exchange.Response.Body)
	}
	return c.call.received
}

// names returns the permissions that count for a kind of token, of both kinds if it isn't
// known.
func (n need) names(k token.Kind) []string {
	switch {
	case k == token.App && n.application != "":
		return []string{n.application}
	case k == token.User && n.delegated != "":
		return []string{n.delegated}
	case k == token.App, k == token.User:
		return nil
	case n.application == "" || n.application == n.delegated:
		return []string{n.delegated}
	case n.delegated == "":
		return []string{n.application}
	}
	return []string{n.application, n.delegated}
}

// evidence says where the permission is from.
func (n need) evidence(k token.Kind) Text {
	names := strings.Join(n.names(k), ", ")
	switch {
	case n.said:
		return textf("the words around the failure call %s required or missing", "в тексте вокруг сбоя сказано, что нужно или отсутствует разрешение %s", names)
	case names == "":
		names = cmp.Or(n.application, n.delegated)
		return textf("Graph's list of permissions has only the other kind for %s%s: %s", "в списке разрешений Graph для %s%s есть только другой вид: %s",
			n.method, shown(n.subject), names)
	case n.near:
		return textf("Graph's list of permissions doesn't have %s%s; for %s it names %s as least privileged",
			"в списке разрешений Graph нет %s%s; для %s минимально достаточно %s", n.method, shown(n.subject), n.listed, names)
	case n.ofType:
		return textf("Graph's list of permissions accepts %s for %s%s",
			"по списку разрешений Graph подходит %s для %s%s", names, n.method, shown(n.subject))
	case n.method == "":
		return textf("Graph's list of permissions names %s as least privileged for %s (%s)",
			"по списку разрешений Graph минимально достаточно %s для %s (%s)", names, shown(n.subject), n.listed)
	}
	return textf("Graph's list of permissions names %s as least privileged for %s%s",
		"по списку разрешений Graph минимально достаточно %s для %s%s", names, n.method, shown(n.subject))
}

// evidenceOf says where a permission is from: from the operation, or from Graph's list.
func (c *Case) evidenceOf(n need, k token.Kind) Text {
	if c.Operation.ID == "" {
		return n.evidence(k)
	}
	return textf("%s accepts only %s", "для %s подходит только %s", c.Operation.ID, strings.Join(c.wanted(k), ", "))
}

// fix says what to grant for a kind of token.
func (n need) fix(k token.Kind) fact.Text {
	grant := n.grant(k)
	if n.ofType && !strings.HasPrefix(cmp.Or(n.delegated, n.application), "Directory.") {
		return fact.Textf("%s Directory.Read.All works for every type of object.", "%s Directory.Read.All подходит для объектов любого типа.", grant)
	}
	full := fullOf(cmp.Or(n.delegated, n.application))
	if k == token.App {
		full = fullOf(n.application)
	}
	if full == "" {
		return grant
	}
	return fact.Textf("%s More than basic properties take %s.", "%s Для остальных свойств нужно %s.", grant, full)
}

// withoutUser is what an app-only token needs for a path of the signed-in user.
func (n need) withoutUser() fact.Text {
	return fact.Textf("An app-only token has no /me: call /users/ID with the same path, and grant the Application permission for it (as Delegated, it's %s).",
		"У токена приложения нет /me: вызывайте тот же путь в /users/ID и выдайте разрешение приложения для него (как делегированное это %s).", n.delegated)
}

// grant says which permission to grant as which kind.
func (n need) grant(k token.Kind) fact.Text {
	var probably fact.Text
	if n.near {
		probably = fact.Text{En: "the path's own permission, probably ", Ru: "разрешение этого пути, вероятно "}
	}
	switch {
	case k == token.App && n.application == "" && strings.HasPrefix(strings.ToLower(n.subject), "/me/"):
		return n.withoutUser()
	case k == token.App && n.application == "":
		return fact.Textf("Sign in a user and request the Delegated permission %s: Graph lists no Application permission for this call.",
			"Войдите пользователем и запросите делегированное разрешение %s: разрешения приложения для этого вызова у Graph нет.", n.delegated)
	case k == token.User && n.delegated == "":
		return fact.Textf("Use an app-only token and grant the app %s as an Application permission: Graph lists no Delegated permission for this call.",
			"Возьмите токен приложения и выдайте ему %s как разрешение приложения: делегированного для этого вызова у Graph нет.", n.application)
	case k == token.App:
		return fact.Textf("Grant %s%s as an Application permission, have an administrator consent to it, then get a new token.",
			"Выдайте %s%s как разрешение приложения, получите согласие администратора, затем запросите новый токен.", probably, n.application)
	case k == token.User:
		return fact.Textf("Grant %s%s as a Delegated permission, consent to it, then sign in again with that scope.",
			"Выдайте %s%s как делегированное разрешение, дайте согласие, затем войдите заново с этой областью.", probably, n.delegated)
	case n.application == "":
		return fact.Textf("Grant %s%s as a Delegated permission (Graph lists no Application one for this call), consent to it, then get a new token.",
			"Выдайте %s%s как делегированное разрешение (разрешения приложения для этого вызова нет), дайте согласие, затем запросите новый токен.", probably, n.delegated)
	case n.delegated == "":
		return fact.Textf("Grant %s%s as an Application permission (Graph lists no Delegated one for this call), have an administrator consent, then get a new token.",
			"Выдайте %s%s как разрешение приложения (делегированного для этого вызова нет), получите согласие администратора и новый токен.", probably, n.application)
	case n.application == n.delegated:
		return fact.Textf("Grant %s%s (Delegated with a signed-in user, Application without one), have an administrator consent to it, then get a new token.",
			"Выдайте %s%s (с входом пользователя — делегированное, без него — разрешение приложения), получите согласие администратора и новый токен.", probably, n.application)
	}
	return fact.Textf("Grant %s%s as Delegated if a user signs in, or %s as Application if not; have an administrator consent, then get a new token.",
		"Выдайте %s%s (делегированное), если входит пользователь, или %s (приложения), если нет; получите согласие администратора и новый токен.", probably, n.delegated, n.application)
}

// fullOf returns the permission for all properties that many callers need in place of
// one for the basic ones, which the list calls the least; "" if there is none.
func fullOf(name string) string {
	stem, rest, ok := strings.Cut(name, ".ReadBasic")
	switch {
	case !ok, stem == "Team", stem == "Channel":
		return ""
	case stem == "Mail", stem == "Calendars":
		return stem + ".Read"
	}
	return stem + ".Read" + rest
}

// namesPermission reports whether advice of the catalog names a permission itself.
func namesPermission(fix fact.Text) bool {
	if strings.Contains(fix.En, "DeviceManagement…") {
		return false
	}
	for _, part := range [...]string{".Read", "Mail.Send", ".All"} {
		if i := strings.Index(fix.En, part); i > 0 && isLetter(fix.En[i-1]) {
			return true
		}
	}
	return false
}

// callerKind returns whose token a call was made with: by the token, by words around the
// failure, or by the path of the signed-in user; "" if nothing tells, or both are told.
func (c *Case) callerKind() token.Kind {
	if !c.call.kindRead {
		c.call.kindRead = true
		c.call.kind = c.findKind()
	}
	return c.call.kind
}

func (c *Case) findKind() token.Kind {
	if cr := c.credential(); cr.readable() {
		return cr.token.Kind
	}
	if kind := kindIn(c.around()); kind != "" {
		return kind
	}
	if strings.HasPrefix(strings.ToLower(pathShown(c.Exchange.Request.URL))+"/", "/me/") {
		return token.User
	}
	return ""
}

// kindIn returns whose token words are about: how somebody signed in, else what was granted.
// A portal's list of everything that was granted says nothing about a call.
//
//	AuthType : AppOnly
//	"scp": "Policy.Read.All"
//	User.Read   Delegated   No   Granted for Contoso
func kindIn(text string) token.Kind {
	var signedIn, granted kinds
	for line := range strings.Lines(text) {
		if line = lowered(line); strings.Contains(line, "granted for") {
			continue
		}
		if strings.Contains(line, "graph explorer") && containsAny(line, "work", "succe", "fine", "200") {
			continue // it is another call
		}
		signedIn.app = signedIn.app || strings.Contains(line, "connect-") && strings.Contains(line, " -identity") || tells(line, "app only", "app-only", "apponly", "client_credentials", "client credential", "clientcredential", "clientsecretcredential",
			"clientcertificatecredential", "certificatethumbprint", "daemon app", "managed identity", "managedidentit", "managedserviceidentity", "service connection", "without a signed-in user", "az login --identity", "az login --service-principal",
			`idtyp":"app"`, `idtyp": "app"`, "acquire_token_for_client", "acquiretokenforclient", `"roles":`)
		signedIn.user = signedIn.user || tells(line, "device code", "devicecode", "usedeviceauthentication", "interactivebrowsercredential", "acquire_token_interactive",
			"acquiretokeninteractive", "acquiretokenpopup", "acquiretokensilent", "acquire_token_by_", "on behalf of", "on-behalf-of", `"scp":`, "-scopes ",
			"graph explorer", "authorization_code", "authorization code flow")
		granted.app = granted.app || tells(line, "application permission", "(application)", "application access")
		granted.user = granted.user || tells(line, "delegated permission", "delegated access", "delegated token", "delegated scope", "(delegated)", "as delegated,", "as delegated.")
	}
	return cmp.Or(signedIn.one(), granted.one())
}

// A kinds says which kinds of tokens were mentioned.
type kinds struct{ app, user bool }

// one returns the kind, if only one was mentioned.
func (k kinds) one() token.Kind {
	switch {
	case k.app == k.user:
		return ""
	case k.app:
		return token.App
	}
	return token.User
}

// kindOf returns the kind of the caller; none where words alone tell it and the operation
// is documented only for the other.
func (c *Case) kindOf(n need) token.Kind {
	kind := c.callerKind()
	if c.Operation.ID != "" && len(n.names(kind)) == 0 {
		return ""
	}
	return kind
}

package diagnose

import (
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// resourceFamily judges the API that a token was asked for and that the
// tenant does not have.
func resourceFamily() Family {
	return Family{
		Name: "resource",
		Causes: []Entry{
			{"resource-mistyped", fact.Text{En: "the resource in the token request almost matches Defender or Graph, but not quite",
				Ru: "ресурс в запросе токена почти совпадает с Defender или Graph, но не вполне"}},
			{"resource-not-in-tenant", fact.Text{En: "the tenant doesn't have this Defender API: it isn't licensed or set up",
				Ru: "в тенанте нет этого API Defender: на него нет лицензии или он не настроен"}},
			{"resource-of-another-api", fact.Text{En: "the token was requested for an API that belongs to neither Defender nor Graph",
				Ru: "токен запрошен для API, который не относится ни к Defender, ни к Graph"}},
			{"resource-is-address", fact.Text{En: "the token was requested for the address of a call, which isn't the name of an API",
				Ru: "токен запрошен для адреса вызова, а это не имя API"}},
		},
		Find: resourceCauses,
	}
}

func resourceCauses(c *Case) []Cause {
	if !c.is("AADSTS500011", "AADSTS50001", "AADSTS650052", "invalid_resource") {
		return nil
	}
	asked, _ := c.given("resource")
	asked = strings.Trim(asked, "/ ")
	if lacksScheme(asked) && nearResource(asked) == "" {
		return []Cause{schemeMissing(asked)}
	}
	if asked == "" || catalog.IsPlaceholder(asked) || c.isMasked(asked) || c.says("disabled") {
		return nil
	}
	if at := strings.LastIndex(asked, "://"); at != strings.Index(asked, "://") {
		return []Cause{schemeTwice(asked, strings.Trim(asked[strings.LastIndexByte(asked[:at], '/')+1:], "/"))}
	}
	if name, ok := brokenDefault(asked); ok {
		return []Cause{endingBroken(asked, name)}
	}
	if a, ok := catalog.FindAPI(asked); ok {
		return resourceKnown(a, asked)
	}
	if a, ok := catalog.FindOtherAPI(asked); ok {
		return resourceOther(a, asked)
	}
	if isPermissionName(asked) {
		return permissionAsked(asked)
	}
	if near := nearResource(asked); near != "" {
		return []Cause{likely("resource-mistyped",
			Text{en: "The resource almost matches an API's address, but not quite: it's mistyped or has something appended.",
				ru: "Значение resource почти совпадает с адресом API, но не вполне: в нём опечатка или лишнее на конце."},
			textf("the request says %s; the API's name is %s", "в запросе %s, а API называется %s", shown(asked), near),
			textf("Send %s as the resource, or %s/.default as the scope.", "Передайте %s как resource или %s/.default как scope.", near, near),
			"resource-not-in-tenant", "wrong-tenant")}
	}
	if resource, ok := catalog.ResourceOfInstance(hostOf(asked)); ok {
		return []Cause{instanceAsked(asked, resource)}
	}
	if isAddress(asked) {
		return []Cause{addressAsked(asked)}
	}
	if id, ok := ownAPI(asked); ok {
		return []Cause{ownAPIMissing(id)}
	}
	if c.isMasked(hostOf(asked)) {
		return nil // it may be any
	}
	return []Cause{likely("resource-of-another-api",
		Text{en: "The tenant has no API by this name: the name isn't exactly the API's, or nobody in the tenant has consented to the API.",
			ru: "API с таким именем в тенанте нет: имя записано не так, как у API, или согласия на этот API в тенанте не давали."},
		textf("the resource is %s", "resource — %s", shown(asked)),
		Text{en: "Compare the resource character by character with the one on that API's page (or its Application ID URI). If it's right, have an administrator of the tenant consent to the API, and check which tenant the token is requested from.",
			ru: "Сверьте resource посимвольно с указанным на странице этого API (или с его Application ID URI). Если он верен, пусть администратор тенанта даст согласие на API, и проверьте, у какого тенанта запрошен токен."},
		"resource-mistyped", "resource-not-in-tenant")}
}

// instanceAsked explains a resource that is the host of one instance of a service.
//
//	AADSTS500011: The resource principal named https://contoso.azure-devices-provisioning.net was not found
func instanceAsked(asked, resource string) Cause {
	scope := resource + "/.default"
	return likely("resource-is-address",
		Text{en: "The token was requested for one instance of a service, but Entra ID knows only the service itself. Consent doesn't help.",
			ru: "Токен запрошен для одного экземпляра службы, а Entra ID знает только саму службу. Согласие не поможет."},
		textf("the request says %s", "в запросе %s", shown(asked)),
		textf("Send %s as the scope (as the resource: %s); with Azure CLI, az login --scope %s.",
			"Передайте %s как scope (как resource — %s); в Azure CLI — az login --scope %s.", scope, resource, scope),
		"resource-mistyped", "resource-not-in-tenant", "resource-of-another-api", "wrong-tenant")
}

// lacksScheme reports whether a resource is a host without https:// in front of it; some
// of its labels may be masked.
func lacksScheme(asked string) bool {
	domain := strings.ToLower(asked[strings.LastIndexByte(asked, '.')+1:])
	if strings.ContainsAny(asked, ":/ {}<>") || strings.Count(asked, ".") < 2 {
		return false
	}
	switch domain {
	case "com", "net", "us", "cn", "io", "org":
		return true
	}
	return false
}

// schemeMissing explains a resource that lacks its scheme: the names of nearly all APIs
// begin with https://.
//
//	AADSTS500011: The resource principal named contoso.crm4.dynamics.com was not found in the tenant
func schemeMissing(asked string) Cause {
	return likely("resource-mistyped",
		Text{en: "The resource lacks its scheme: the names of these APIs begin with https://.",
			ru: "В resource нет схемы: имена этих API начинаются с https://."},
		textf("the request says %s", "в запросе %s", shown(asked)),
		textf("Send https://%s as the resource, or https://%s/.default as the scope. If that isn't found either, the host belongs to another tenant or is misspelled.",
			"Передайте https://%s как resource или https://%s/.default как scope. Если не найден и он, хост относится к другому тенанту или написан с ошибкой.", shown(asked), asked),
		"resource-not-in-tenant")
}

// schemeTwice explains a resource that a client put together from two addresses, or
// from an address and "https://".
//
//	The resource principal named https://https://graph.microsoft.com// was not found in the tenant
func schemeTwice(asked, meant string) Cause {
	return certain("resource-mistyped",
		Text{en: "The resource has its scheme twice: the client put https:// in front of a whole address.",
			ru: "В resource схема стоит дважды: клиент приписал https:// к готовому адресу."},
		textf("the resource is %s", "resource — %s", shown(asked)),
		textf("Send %s as the resource, or %s/.default as the scope; if a module builds it, update the module.", "Передайте %s как resource или %s/.default как scope; если его собирает модуль, обновите модуль.", shown(meant), meant),
		"resource-not-in-tenant", "resource-of-another-api", "wrong-tenant")
}

// brokenDefault returns the name of the API before an ending that was meant to be
// /.default and isn't.
//
//	api://AzureADTokenExchange./default
//	https://graph.microsoft.com.default
func brokenDefault(asked string) (name string, ok bool) {
	const ending = "default"
	if len(asked) <= len(ending) || !strings.EqualFold(asked[len(asked)-len(ending):], ending) || !strings.Contains(asked, "://") {
		return "", false
	}
	before := asked[:len(asked)-len(ending)]
	name = strings.TrimRight(before, "./")
	return name, name != before && !strings.HasSuffix(name, ":") && (before != name+"/." || strings.HasSuffix(strings.ToLower(name), "/.default"))
}

// endingBroken explains a scope whose ending is mistyped, so that the rest of it was read
// as a part of the API's name.
func endingBroken(asked, name string) Cause {
	name = strings.TrimSuffix(name, "/.default")
	return certain("resource-mistyped",
		Text{en: "The end of the scope is mistyped: it has to be exactly /.default, so Entra ID looks for an API with a name that doesn't exist.",
			ru: "Окончание области записано неверно: должно быть ровно /.default, поэтому Entra ID ищет API с несуществующим именем."},
		textf("the resource is %s", "resource — %s", shown(asked)),
		textf("Send %s/.default as the scope (on the version 1 endpoint, %s as the resource). If a library adds /.default itself, pass it only %s.",
			"Передайте %s/.default как scope (для конечной точки версии 1 — %s как resource). Если /.default добавляет сама библиотека, передайте ей только %s.", shown(name), name, name),
		"resource-not-in-tenant", "resource-of-another-api", "wrong-tenant", "app-not-in-tenant", "consent-missing")
}

// ownAPI returns the application ID of an API that somebody registered, which is what
// its resource is named by; empty where none follows "api://".
//
//	AADSTS650052: The app is trying to access a service 'fb2131cd-…'(Contoso Backend) that your organization … lacks a service principal for.
//	AADSTS500011: The resource principal named api:// was not found in the tenant
func ownAPI(asked string) (id string, ok bool) {
	id, ok = strings.CutPrefix(asked, "api:")
	id = strings.TrimLeft(id, "/")
	return id, ok || strings.Count(id, "-") == 4 && len(id) == len("fb2131cd-0000-0000-0000-000000000000") // some digits may be masked
}

// ownAPIMissing explains that the tenant of the user doesn't have an API that somebody
// registered.
func ownAPIMissing(id string) Cause {
	if id == "" {
		return certain("resource-mistyped",
			Text{en: "The resource is only api://, without the API's ID: the setting that holds the ID is empty.",
				ru: "Resource — одно api:// без ID API: настройка с этим ID пуста."},
			Text{en: "nothing follows api:// in the message", ru: "в сообщении после api:// ничего нет"},
			Text{en: "Set the API's application ID in the client's configuration (api://APPLICATION-ID), then build or deploy it again.",
				ru: "Задайте в настройках клиента ID приложения API (api://ID-ПРИЛОЖЕНИЯ) и соберите или разверните его снова."},
			"resource-not-in-tenant", "wrong-tenant")
	}
	create := textf("Have an administrator of that tenant consent to the app and the API, or create it there: az ad sp create --id %s. If the ID is wrong, correct it.",
		"Пусть администратор этого тенанта даст согласие приложению и API или создаст его там: az ad sp create --id %s. Если ID неверен, исправьте его.", shown(id))
	if !catalog.IsGUID(id) {
		create = Text{en: "Have an administrator of that tenant consent to the app and the API. If the API is registered in another tenant, or its ID URI differs, correct that.",
			ru: "Пусть администратор этого тенанта даст согласие приложению и API. Если API зарегистрирован в другом тенанте или его ID URI другой, исправьте это."}
	}
	return likely("resource-not-in-tenant",
		Text{en: "The API isn't in this tenant: its own service principal is missing, because no one has consented to it there.",
			ru: "Этого API в тенанте нет: у него нет там service principal, потому что согласия на него не давали."},
		textf("the resource is %s", "resource — %s", shown(id)), create, "resource-of-another-api", "resource-mistyped")
}

// isAddress reports whether a resource is an address to call, such as a nextLink:
// no API is registered with a port, a version, or a query.
func isAddress(asked string) bool {
	u, err := url.Parse(asked)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return false
	}
	path := strings.ToLower(u.Path) + "/"
	return u.Port() != "" || u.RawQuery != "" || strings.Contains(path, "/v1.0/") || strings.Contains(path, "/v2.0/") || strings.Contains(path, "/beta/") || strings.Contains(path, "/odata/")
}

// addressAsked explains a resource that a client made of an address.
//
//	AADSTS500011: The resource principal named https://emea.api.flow.microsoft.com:11777 was not found …
func addressAsked(asked string) Cause {
	return likely("resource-is-address",
		Text{en: "The client requested a token for the address of a call or a next page, which isn't the name of an API. Consent doesn't help.",
			ru: "Клиент запросил токен для адреса вызова или следующей страницы, а это не имя API. Согласие не поможет."},
		textf("the request says %s", "в запросе %s", shown(asked)),
		Text{en: "Request the token for the resource in the API's documentation, and use it for the next pages, too. If a tool derives it, update the tool.",
			ru: "Запросите токен для resource из документации API и используйте его и для следующих страниц. Если адрес подставляет программа, обновите её."},
		"resource-mistyped", "resource-not-in-tenant", "wrong-tenant")
}

// isPermissionName reports whether a resource is the name of a permission, such
// as User.Read or SecurityAlert.Read.All.
func isPermissionName(asked string) bool {
	if strings.ContainsAny(asked, ":/ ") {
		return false
	}
	lower := strings.ToLower(asked)
	return strings.HasSuffix(lower, ".read") || strings.Contains(lower, ".read.") || strings.Contains(lower, ".readwrite")
}

// permissionAsked explains the name of a permission in place of the API that
// owns it.
func permissionAsked(asked string) []Cause {
	fix := Text{en: "For an application, send the API's URL with /.default; for a signed-in user, put the URL and a slash before the permission.",
		ru: "Для приложения передайте URL API с /.default; если входит пользователь, поставьте перед разрешением URL API и косую черту."}
	if api, ok := askedOf(asked); ok {
		fix = textf("For an application, send scope=%s; for a signed-in user, put the API's URL and a slash before the permission.",
			"Для приложения передайте scope=%s; если входит пользователь, поставьте перед разрешением URL API и косую черту.", api.Scope)
	}
	return []Cause{certain("resource-mistyped",
		Text{en: "A permission name was sent instead of the API.", ru: "Вместо API передано имя разрешения."},
		textf("the request asks for %s", "запрошено: %s", shown(asked)), fix,
		"resource-not-in-tenant", "wrong-tenant")}
}

// resourceKnown explains an API that is spelled correctly. Every tenant has Graph;
// one of a government cloud may as well be asked for at the wrong login host.
func resourceKnown(a catalog.API, asked string) []Cause {
	if a.Scope == graphScope || strings.HasSuffix(strings.ToLower(asked), ".us") {
		return nil
	}
	return []Cause{likely("resource-not-in-tenant",
		Text{en: "The tenant doesn't have this API: no Defender license, or no one has opened the portal yet.",
			ru: "В тенанте нет этого API: нет лицензии Defender или портал ещё ни разу не открывали."},
		textf("%s is spelled correctly (%s)", "%s написан верно (%s)", shown(asked), a.Name),
		Text{en: "Check the license, open security.microsoft.com as an administrator, and look for the API in Enterprise applications.",
			ru: "Проверьте лицензию, откройте security.microsoft.com администратором, найдите API в Enterprise applications."},
		"resource-mistyped")}
}

// resourceOther explains an API other than Defender and Graph that the catalog
// knows: an old one is replaced, any other was asked for by mistake or is
// missing.
func resourceOther(a catalog.API, asked string) []Cause {
	summary := textf("The token was requested for another API: %s.", "Токен запрошен для другого API: %s.", a.Name)
	fix := textf("For Defender, request https://api.security.microsoft.com; for Graph, https://graph.microsoft.com. If you mean %s, follow its own documentation.",
		"Для Defender запрашивайте https://api.security.microsoft.com, для Graph — https://graph.microsoft.com. Если нужен именно %s, следуйте его документации.", a.Name)
	if a.Successor != "" {
		summary = textf("The token was requested for %s, which %s replaces.", "Токен запрошен для %s, на смену которому пришёл %s.", a.Name, a.Successor)
		fix = Text{en: "Call Microsoft Graph instead: the resource is https://graph.microsoft.com. For Defender, request https://api.security.microsoft.com.",
			ru: "Вызывайте вместо него Microsoft Graph: resource — https://graph.microsoft.com. Для Defender запрашивайте https://api.security.microsoft.com."}
	}
	return []Cause{certain("resource-of-another-api", summary, textf("the request says %s", "в запросе %s", shown(asked)), fix,
		"resource-mistyped", "resource-not-in-tenant")}
}

// nearResource returns the resource of Defender or Graph that was meant; ""
// if it isn't near either. A name of another service of the vendor is not
// near: most of it is the domain.
func nearResource(asked string) string {
	const domain = "microsoft.com"
	var names []string
	for a := range catalog.APIs() {
		if before, own := splitHost(strings.TrimSuffix(a.Scope, "/.default")); own == domain {
			names = append(names, before)
		}
	}
	name, theirs := splitHost(asked)
	near := hunting.Nearest(name, names)
	switch {
	case len(near) == 0 || len(name) < len(near[0])-2:
		return ""
	case strings.EqualFold(theirs, domain), strings.EqualFold(name, near[0]) && len(hunting.Nearest(theirs, []string{domain})) > 0:
		return "https://" + near[0] + "." + domain
	}
	return ""
}

// splitHost cuts the host of a resource before its domain, which all APIs of
// a vendor share, and drops scheme and path.
func splitHost(resource string) (name, domain string) {
	_, rest, ok := strings.Cut(resource, "://")
	if !ok {
		rest = resource
	}
	host, _, _ := strings.Cut(rest, "/")
	at := strings.LastIndexByte(host, '.')
	if at < 0 {
		return host, ""
	}
	if before := strings.LastIndexByte(host[:at], '.'); before >= 0 {
		return host[:before], host[before+1:]
	}
	return "", host
}

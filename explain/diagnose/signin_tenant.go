package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// tenantValueCauses judges what a token request has in place of the tenant, where
// Entra ID found no tenant by it.
func tenantValueCauses(c *Case) []Cause {
	switch c.Code.Name {
	case "AADSTS90002", "AADSTS900023", "AADSTS50128", "AADSTS50059", "AADSTS90013", "AADSTS90019", "AADSTS900021":
	default:
		if !c.says("specified tenant identifier", "requested tenant identifier", "signing into the correct cloud") {
			return nil
		}
	}
	if closed := closedCloud(c); len(closed) > 0 {
		return closed
	}
	tenant := c.tenantSent()
	switch {
	case tenant == "" || c.isMasked(tenant) || catalog.IsPlaceholder(tenant):
		return nil
	case isSegmentOfEndpoint(tenant):
		return []Cause{tenantSegmentEmpty(tenant)}
	case strings.Contains(tenant, ":") || strings.HasPrefix(strings.ToLower(tenant), "login."):
		return []Cause{addressAsTenant(tenant)}
	case isBrokenGUID(tenant):
		return []Cause{brokenID("tenant-mistyped", tenant,
			Text{en: "Copy the Directory (tenant) ID again from the overview of the tenant or the app registration.",
				ru: "Скопируйте Directory (tenant) ID заново со страницы Overview тенанта или регистрации приложения."})}
	case catalog.IsGUID(tenant):
		return applicationAsTenant(c, tenant)
	case strings.Contains(tenant, "@"):
		return []Cause{userAsTenant(tenant)}
	case !strings.Contains(tenant, "."):
		return []Cause{nameAsTenant(tenant)}
	}
	return nil
}

// tenantSent returns what is in place of the tenant: in the token URL, else in the
// message.
func (c *Case) tenantSent() string {
	if path, _, found := strings.Cut(c.Exchange.Request.URL, "/oauth2/"); found {
		tenant := path[strings.LastIndexByte(path, '/')+1:]
		if isBrokenGUID(tenant) {
			return tenant
		}
	}
	tenant, _ := c.given("tenant")
	return strings.Trim(tenant, "/ ")
}

// closedCloud explains a tenant that was looked for at the sign-in host of a cloud that
// is closed.
//
//	Unable to get authority configuration for https://login.microsoftonline.de/d9444477-…
//	AADSTS90002: Tenant 'd9444477-…' not found.
func closedCloud(c *Case) []Cause {
	known, ok := catalog.FindHost(CalledHost(&c.Exchange))
	if !ok || known.Status != catalog.WrongHost || known.Service != fact.Entra {
		return nil
	}
	cause := likely("national-cloud",
		Text{en: "The tenant was looked for in a cloud that is closed: the tool is set to the wrong cloud.",
			ru: "Тенант искали в закрытом облаке: программа настроена не на то облако."},
		textf("the sign-in host is %s", "хост входа — %s", known.Name),
		catalogued(known.Note),
		"tenant-mistyped", "tenant-gone", "wrong-tenant")
	cause.Basis = fact.Documented
	return []Cause{cause}
}

// isSegmentOfEndpoint reports whether a text is what follows the tenant in the URL of a
// sign-in endpoint.
func isSegmentOfEndpoint(s string) bool {
	switch strings.ToLower(s) {
	case "token", "oauth2", "v2.0", "v1.0", "authorize", "devicecode", "saml2", "wsfed", "adminconsent", "logout", ".well-known", "openid-configuration", "discovery", "reprocess", "login":
		return true
	}
	return false
}

// tenantSegmentEmpty explains that the next part of the URL was read as the tenant.
//
//	POST https://login.microsoftonline.com//oauth2/token
//	AADSTS90002: Tenant 'token' not found.
func tenantSegmentEmpty(tenant string) Cause {
	return certain("tenant-missing",
		textf("Another part of the URL, %s, was read as the tenant: the tenant is missing, or the authority has more than the host and the tenant.",
			"За тенант принята другая часть URL, %s: тенанта нет, или в authority больше, чем хост и тенант.", shown(tenant)),
		textf("the tenant in the message is %s, which is part of the path of every sign-in URL", "тенант в сообщении — %s, а это часть пути любого URL входа", shown(tenant)),
		Text{en: "Print the final URL; it must be https://login.microsoftonline.com/TENANT-ID/oauth2/v2.0/token. Fill in the variable or field for the tenant ID; in a library, set the authority to https://login.microsoftonline.com/TENANT-ID, with nothing after it.",
			ru: "Выведите итоговый URL; он должен быть https://login.microsoftonline.com/ID-ТЕНАНТА/oauth2/v2.0/token. Заполните переменную или поле с ID тенанта; в библиотеке задайте authority https://login.microsoftonline.com/ID-ТЕНАНТА, без ничего после него."},
		"tenant-mistyped", "national-cloud", "tenant-gone", "wrong-tenant")
}

// addressAsTenant explains a URL in place of the tenant.
//
//	AADSTS90002: Tenant 'https:' not found.
func addressAsTenant(tenant string) Cause {
	return certain("tenant-mistyped",
		Text{en: "An address was sent as the tenant: the client puts the host in front of it itself.",
			ru: "Вместо тенанта отправлен адрес: хост перед ним клиент подставляет сам."},
		textf("the tenant in the message is %s", "тенант в сообщении — %s", shown(tenant)),
		Text{en: "Enter only the Directory (tenant) ID in this setting, without https:// and without a host.",
			ru: "Укажите в этой настройке только Directory (tenant) ID, без https:// и без хоста."},
		"national-cloud", "tenant-gone", "wrong-tenant", "tenant-missing")
}

// applicationAsTenant explains a tenant that is the client ID of the same request.
func applicationAsTenant(c *Case, tenant string) []Cause {
	client := c.clientOfForm()
	if client == "" {
		client, _ = c.given("app", "client")
	}
	if !strings.EqualFold(client, tenant) {
		return nil
	}
	return []Cause{certain("tenant-mistyped",
		Text{en: "The application's ID was sent as the tenant.", ru: "Вместо тенанта отправлен ID приложения."},
		textf("the tenant and the client ID are both %s", "и тенант, и ID клиента — %s", shown(tenant)),
		Text{en: "Put the Directory (tenant) ID in the token URL; it's next to the client ID on the overview of the app registration.",
			ru: "Поставьте в URL токена Directory (tenant) ID; он указан рядом с ID клиента на странице Overview регистрации приложения."},
		"national-cloud", "tenant-gone", "wrong-tenant", "tenant-missing")}
}

// userAsTenant explains the name of a user in place of the tenant.
func userAsTenant(tenant string) Cause {
	return certain("tenant-mistyped",
		Text{en: "A user name was sent as the tenant.", ru: "Вместо тенанта отправлено имя пользователя."},
		textf("the tenant in the message is %s", "тенант в сообщении — %s", shown(tenant)),
		Text{en: "Use the Directory (tenant) ID, or the domain alone: what follows the @.",
			ru: "Укажите Directory (tenant) ID или только домен: то, что после @."},
		"national-cloud", "tenant-gone", "wrong-tenant", "tenant-missing")
}

// nameAsTenant explains the name of a company in place of the tenant, which is
// neither an ID nor a domain.
//
//	AADSTS90002: Tenant 'contoso' not found.
func nameAsTenant(tenant string) Cause {
	return likely("tenant-mistyped",
		Text{en: "The tenant is given by a name that is neither an ID nor a domain.",
			ru: "Тенант указан именем, а это не ID и не домен."},
		textf("the tenant in the message is %s", "тенант в сообщении — %s", shown(tenant)),
		Text{en: "Use the Directory (tenant) ID or a whole domain, such as contoso.onmicrosoft.com; if a variable should be here, check that it's filled in.",
			ru: "Укажите Directory (tenant) ID или домен целиком, например contoso.onmicrosoft.com; если здесь должна быть переменная, проверьте, что она заполнена."},
		"national-cloud", "tenant-gone")
}

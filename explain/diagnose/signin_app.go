package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/internal/hex"
)

// clientValueCauses judges what a token request has in place of the application,
// where Entra ID found none by it.
func clientValueCauses(c *Case) []Cause {
	id, _ := c.given("app", "application", "client")
	if id == "" || c.isMasked(id) || catalog.IsPlaceholder(id) {
		return nil
	}
	switch c.Code.Name {
	case "AADSTS700016", "AADSTS70001", "AADSTS700011":
	default:
		return nil
	}
	if strings.Contains(c.written(), `'"`+id+`"'`) {
		id = `"` + id + `"`
	}
	if cause, ok := decoratedClient(id); ok {
		return []Cause{cause}
	}
	switch tenant, _ := c.given("tenant"); {
	case isBrokenGUID(id):
		return []Cause{brokenID("app-id-wrong", id,
			Text{en: "Copy Application (client) ID again from App registrations, your app, Overview.",
				ru: "Скопируйте Application (client) ID заново: App registrations, ваше приложение, Overview."},
			"wrong-tenant", "app-not-in-tenant", "app-disabled", "national-cloud")}
	case catalog.IsGUID(id) && strings.EqualFold(id, tenant):
		return []Cause{tenantAsClient(id)}
	case !catalog.IsGUID(id) && !strings.ContainsAny(id, ":/. ") && !standsForID(id):
		return []Cause{nameAsClient(id)}
	}
	return nil
}

// standsForID reports whether somebody may have put a word in place of an ID before
// it got here: APP_ID, myAppId, XXXX.
func standsForID(word string) bool {
	lower := strings.ToLower(word)
	return word == strings.ToUpper(word) || containsAny(lower, "id", "app", "client", "xxx")
}

// brokenID counts the characters of what is meant to be the ID of an application or a
// tenant.
//
//	AADSTS700016: Application with identifier '5d0c7f4e-2a3b-4c1d-9e8f-0a1b2c3d4e5' was not found in the directory …
//	https://login.microsoftonline.com/32d9bd15-3289-4f58-9343-f5f76770d6a/oauth2/token
func brokenID(cause, id string, fix Text, disproves ...string) Cause {
	return likely(cause,
		Text{en: "The ID isn't complete: it has too few or too many characters.", ru: "ID не целый: в нём лишние или недостающие символы."},
		textf("%s has %d characters; an ID has %d", "в %s символов: %d; в ID их %d", shown(id), len(id), hex.GUIDLength),
		fix, disproves...)
}

// isBrokenGUID reports whether a text was meant to be a GUID and has not its
// length.
func isBrokenGUID(s string) bool {
	const near = 8
	return len(s) != hex.GUIDLength && len(s) > hex.GUIDLength-near && len(s) < hex.GUIDLength+near && strings.Count(s, "-") >= 3 &&
		hex.KindsOf(strings.ReplaceAll(s, "-", ""))&hex.Other == 0
}

// tenantAsClient explains a client ID that is the ID of the tenant.
func tenantAsClient(id string) Cause {
	return certain("app-id-wrong",
		Text{en: "The tenant's ID was sent as the client ID.", ru: "Вместо ID клиента отправлен ID тенанта."},
		textf("the application and the tenant in the message are both %s", "и приложение, и тенант в сообщении — %s", shown(id)),
		Text{en: "Send Application (client) ID from App registrations, your app, Overview; Directory (tenant) ID belongs only in the URL.",
			ru: "Передайте Application (client) ID: App registrations, ваше приложение, Overview; Directory (tenant) ID нужен только в URL."},
		"wrong-tenant", "app-not-in-tenant", "app-disabled", "national-cloud")
}

// nameAsClient explains a name in place of the client ID.
//
//	AADSTS700016: Application with identifier 'alert-export' was not found in the directory …
func nameAsClient(id string) Cause {
	return likely("app-id-wrong",
		Text{en: "A name was sent as the client ID, which has to be the application's ID.", ru: "Вместо ID клиента отправлено имя, а нужен ID приложения."},
		textf("the application in the message is %s", "приложение в сообщении — %s", shown(id)),
		Text{en: "Send Application (client) ID from App registrations, your app, Overview (a GUID); if a variable should be here, check that it's filled in.",
			ru: "Передайте Application (client) ID: App registrations, ваше приложение, Overview (это GUID); если здесь должна быть переменная, проверьте, что она заполнена."},
		"wrong-tenant", "app-not-in-tenant", "app-disabled", "national-cloud")
}

// disabledAPI names the API that is disabled in the tenant.
//
//	AADSTS500014: The service principal for resource '8ee8fdad-f234-4243-8f3b-15c294843740' is disabled. …
func disabledAPI(c *Case) []Cause {
	id, _ := c.given("resource")
	api, ok := catalog.FindAPI(strings.Trim(id, "/ "))
	if c.Code.Name != "AADSTS500014" || !ok {
		return nil
	}
	return []Cause{likely("resource-disabled",
		textf("The enterprise application of %s is disabled in this tenant, or the product's subscription has expired.",
			"Enterprise application %s в этом тенанте отключено, или закончилась подписка на продукт.", api.Name),
		textf("the resource %s is %s", "ресурс %s — это %s", shown(id), api.Name),
		textf("Check the product's license first. Then Enterprise applications, All applications: find %s by the application ID %s, Properties, and set Enabled for users to sign-in to Yes.",
			"Сначала проверьте лицензию продукта. Затем Enterprise applications, All applications: найдите %s по ID приложения %s, Properties, и включите Enabled for users to sign-in.", api.Name, api.AppID))}
}

// resourceNotListed names the API whose permissions the registration lacks, and the APIs
// that it has.
//
//	AADSTS650057: Invalid resource. … Resource value from request: https://api.securitycenter.microsoft.com. Resource app ID: fc780465-2017-40d4-a0c5-307022471b92. List of valid resources from app registration: 00000003-0000-0000-c000-000000000000.
func resourceNotListed(c *Case) []Cause {
	if c.Code.Name != "AADSTS650057" {
		return nil
	}
	_, rest, asked := strings.Cut(c.written(), "Resource app ID: ")
	id, rest, _ := strings.Cut(rest, ".")
	_, list, listed := strings.Cut(rest, "List of valid resources from app registration: ")
	if !asked || !listed || !catalog.IsGUID(strings.TrimSpace(id)) {
		return nil
	}
	list, _, _ = strings.Cut(list, ".")
	var has []string
	for other := range strings.SplitSeq(list, ",") {
		if other = strings.TrimSpace(other); catalog.IsGUID(other) {
			has = append(has, nameOfAPI(other))
		}
	}
	if len(has) == 0 {
		return nil
	}
	name := nameOfAPI(strings.TrimSpace(id))
	return []Cause{certain("permission-other-api",
		textf("The registration has no permission of the requested API, %s.", "У регистрации нет ни одного разрешения запрошенного API, %s.", name),
		textf("the request is for %s; the registration lists only %s", "запрошен %s; в регистрации только %s", name, strings.Join(has, ", ")),
		textf("App registrations, your app, API permissions, Add a permission, APIs my organization uses: add a permission of %s and grant admin consent; or request the token for an API that is listed.",
			"App registrations, ваше приложение, API permissions, Add a permission, APIs my organization uses: добавьте разрешение %s и дайте согласие администратора; или запрашивайте токен для API из списка.", name),
		"resource-mistyped", "consent-missing", "wrong-tenant")}
}

// nameOfAPI returns the name of the API with an application ID, or the ID.
func nameOfAPI(id string) string {
	if api, ok := catalog.FindAPI(id); ok {
		return api.Name
	}
	if api, ok := catalog.FindOtherAPI(id); ok {
		return api.Name
	}
	return shown(id)
}

// certificateAsSecret explains a certificate in place of a secret, as Azure CLI points
// out: likely where the input shows the file in the secret's place.
//
//	The error may be caused by passing a service principal certificate with --password.
func certificateAsSecret(c *Case) []Cause {
	around, lower := c.nearby()
	if c.Code.Name != "AADSTS7000215" || !strings.Contains(lower, "certificate with --password") {
		return nil
	}
	fix := Text{en: "With az login, pass a certificate as --certificate FILE.pem. azure/login doesn't accept a certificate: use OIDC (client-id, tenant-id, permissions: id-token: write) or a secret's Value.",
		ru: "В az login передавайте сертификат как --certificate ФАЙЛ.pem. azure/login сертификатов не принимает: используйте OIDC (client-id, tenant-id, permissions: id-token: write) или Value секрета."}
	if option, ending := certificateFile(around); ending != "" {
		return []Cause{likely("certificate-as-secret",
			Text{en: "A certificate file was passed where the client secret belongs.", ru: "Вместо секрета клиента передан файл сертификата."},
			textf("what is given as %s ends in %s", "значение %s оканчивается на %s", option, shown(ending)), fix)}
	}
	return []Cause{possible("certificate-as-secret",
		Text{en: "A certificate was passed where the client secret belongs.", ru: "Вместо секрета клиента передан сертификат."}, Text{}, fix)}
}

// certificateFile returns how the name of a certificate file ends that a text has where the
// secret of a service principal belongs, and that place: an option of az login, or a member.
// The name itself is taken for the secret, and never shown.
//
//	$ az login --service-principal -u 5d0c7f4e-… -p ~/spn.pem --tenant contoso.example
//	"clientSecret": "/secrets/spn.pem",
func certificateFile(text string) (place, ending string) {
	for line := range strings.Lines(text) {
		if _, value, found := strings.Cut(line, `"clientSecret"`); found {
			if ending := endingOfCertificate(strings.Trim(value, " :,\"\r\n")); ending != "" {
				return "clientSecret", ending
			}
		}
		_, options, _ := strings.Cut(line, "az login")
		option := ""
		for word := range strings.FieldsSeq(options) {
			name, value, joined := strings.Cut(word, "=")
			if joined {
				option, word = name, value
			}
			if ending := endingOfCertificate(strings.Trim(word, "\"'")); ending != "" && (option == "-p" || option == "--password") {
				return option, ending
			}
			option = word
		}
	}
	return "", ""
}

func endingOfCertificate(name string) string {
	lower := strings.ToLower(name)
	for _, ending := range [...]string{".pem", ".pfx"} {
		if strings.HasSuffix(lower, ending) {
			return ending
		}
	}
	return ""
}

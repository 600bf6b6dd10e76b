package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// cloudAppsFamily explains what the API of Defender for Cloud Apps answers in the words
// that its web framework gives to anybody, where the host or a command tells whose they
// are. What only Cloud Apps says is in the catalog.
//
//	curl -H "Authorization: Token $TOKEN" https://contoso.us2.portal.cloudappsecurity.com/api/v1/alerts/
//	{"detail":"Invalid token"}
func cloudAppsFamily() Family {
	return Family{
		Name: "cloud-apps",
		Causes: []Entry{
			{"cloud-apps-token", fact.Text{En: "Cloud Apps doesn't recognize the API token",
				Ru: "Cloud Apps не знает API-токена"}},
			{"cloud-apps-header", fact.Text{En: "the Authorization header isn't the one for this kind of token",
				Ru: "заголовок Authorization не для этого вида токена"}},
			{"cloud-apps-permission", fact.Text{En: "the application lacks a permission of Microsoft Cloud App Security",
				Ru: "у приложения нет разрешения Microsoft Cloud App Security"}},
			{"cloud-apps-token-owner", fact.Text{En: "the owner of the API token lacks the role",
				Ru: "у владельца API-токена нет роли"}},
		},
		Find: cloudAppsCauses,
	}
}

const cloudApps = "Defender for Cloud Apps"

func (c *Case) isOfCloudApps() bool {
	return c.Message.ID == "" && (c.Foreign.Name == cloudApps || strings.Contains(c.Exchange.Request.URL, ".portal.cloudappsecurity.com/"))
}

func cloudAppsCauses(c *Case) []Cause {
	if !c.isOfCloudApps() {
		return nil
	}
	said := strings.ToLower(c.written())
	switch {
	case strings.HasPrefix(said, "invalid token"):
		return withoutJWT(cloudAppsToken(fact.Likely, inMessage(quoted(c.written()))), cloudAppsHeader().on(OnCue))
	case c.Status == 401:
		return withoutJWT(cloudAppsToken(fact.Possible, Text{}).on(OnCue), cloudAppsHeader().on(OnCue))
	case c.Status == 403, strings.HasPrefix(said, "you do not have permission"):
		return []Cause{cloudAppsPermission().on(OnCue), cloudAppsOwner().on(OnCue)}
	}
	return nil
}

// withoutJWT is what is said of a token of Entra ID, which the portal's API tokens aren't.
func withoutJWT(causes ...Cause) []Cause {
	for i := range causes {
		causes[i].Disproves = []string{"not-an-access-token", "other-program"}
	}
	return causes
}

func cloudAppsToken(certainty fact.Certainty, evidence Text) Cause {
	return found("cloud-apps-token", certainty,
		Text{en: "Cloud Apps doesn't recognize the token: mistyped, revoked, expired, or sent to another tenant's or region's URL.",
			ru: "Cloud Apps не знает токена: опечатка, отозван, истёк или отправлен на URL другого тенанта или региона."},
		evidence,
		Text{en: "Compare the token and the API URL with Settings, Cloud Apps, API tokens and About; create a new token if it's gone. An app's token is requested for 05a65629-4c1b-48c1-a78b-804c4abdd4af/.default.",
			ru: "Сверьте токен и URL API с Settings, Cloud Apps, API tokens и About; если токена там нет, создайте новый. Токен приложения запрашивается для 05a65629-4c1b-48c1-a78b-804c4abdd4af/.default."})
}

func cloudAppsHeader() Cause {
	return possible("cloud-apps-header",
		Text{en: "The header doesn't fit the token: Token for an API token of the portal, Bearer for one of Entra ID.",
			ru: "Заголовок не подходит к токену: Token — для API-токена портала, Bearer — для токена Entra ID."},
		Text{},
		Text{en: "Send Authorization: Token TOKEN for an API token, or Authorization: Bearer TOKEN for an Entra ID token.",
			ru: "Передайте Authorization: Token ТОКЕН для API-токена или Authorization: Bearer ТОКЕН для токена Entra ID."})
}

func cloudAppsPermission() Cause {
	return possible("cloud-apps-permission",
		Text{en: "The app's token lacks the permission of Microsoft Cloud App Security for this list.",
			ru: "В токене приложения нет разрешения Microsoft Cloud App Security для этого списка."},
		Text{},
		Text{en: "In the app registration, add Investigation.read (alerts, activities, entities), discovery.read, or settings.read of Microsoft Cloud App Security, have an administrator consent, and get a new token.",
			ru: "В регистрации приложения добавьте Investigation.read (оповещения, действия, объекты), discovery.read или settings.read из Microsoft Cloud App Security, согласие администратора, новый токен."})
}

func cloudAppsOwner() Cause {
	return possible("cloud-apps-token-owner",
		Text{en: "The user who created the API token isn't, or is no longer, an administrator with access to this data in Cloud Apps.",
			ru: "Создатель API-токена не администратор (больше не администратор) с доступом к этим данным в Cloud Apps."},
		Text{},
		Text{en: "Have a Global or Security Administrator create the token, or give its owner the role under Settings, Cloud Apps, Manage admin access.",
			ru: "Пусть токен создаст глобальный администратор или администратор безопасности, или дайте владельцу роль: Settings, Cloud Apps, Manage admin access."})
}

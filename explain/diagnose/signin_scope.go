package diagnose

import (
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// scopeCauses tells a scope that lacks its API from one that is misspelled: what
// has no API before it is read as a permission of Microsoft Graph.
//
//	AADSTS650053: The application 'consumer' asked for scope 'user_impersonation'
//	that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'.
func scopeCauses(c *Case) []Cause {
	scope, _ := c.given("scope")
	resource, _ := c.given("resource")
	if c.Code.Name != "AADSTS650053" || !strings.EqualFold(resource, catalog.GraphAppID) || scope == "" || c.isMasked(scope) {
		return nil
	}
	evidence := textf("%s is Microsoft Graph, which has no scope %s", "%s — это Microsoft Graph, у которого нет области %s", catalog.GraphAppID, shown(scope))
	if strings.Contains(scope, ".") { // has the form of Graph's own
		return []Cause{likely("scope-unknown",
			Text{en: "Microsoft Graph has no delegated permission with this name: it's misspelled or belongs to a different API.",
				ru: "Делегированного разрешения с таким именем у Microsoft Graph нет: в нём опечатка, или оно относится к другому API."},
			evidence,
			Text{en: "Copy the name from the Microsoft Graph permissions reference. For a different API, put its URI and a slash before the name.",
				ru: "Скопируйте имя из справочника разрешений Microsoft Graph. Для другого API поставьте перед именем его URI и косую черту."})}
	}
	return []Cause{likely("scope-unknown",
		Text{en: "The scope was sent without its API, so it was read as a Microsoft Graph permission.",
			ru: "Область передана без своего API и поэтому прочитана как разрешение Microsoft Graph."},
		evidence,
		textf("Put the URI of the API before the name: api://CLIENT-ID-OF-THE-API/%s, as listed under Expose an API.",
			"Поставьте перед именем URI этого API: api://ID-КЛИЕНТА-API/%s, как указано в Expose an API.", shown(scope)),
		"permission-other-api")}
}

// grantDates compares when a grant was issued with the time from which the user's
// tokens are valid.
//
//	AADSTS50173: … The grant was issued on '2026-05-11T07:42:08.0000000Z' and the
//	TokensValidFrom date … for this user is '2026-05-12T09:00:00.0000000Z'.
func grantDates(c *Case) []Cause {
	issued, from := c.timeGiven("issued"), c.timeGiven("validFrom")
	if c.Code.Name != "AADSTS50173" || issued.IsZero() || !issued.Before(from) {
		return nil
	}
	return []Cause{certain("grant-revoked",
		Text{en: "The user's sessions were revoked after this grant was issued: by a password change or by an administrator.",
			ru: "После выдачи этого токена сеансы пользователя отозваны: сменой пароля или администратором."},
		textf("the grant was issued at %s; the user's tokens are valid from %s", "токен выдан в %s, а токены пользователя действуют с %s",
			issued.Format(time.RFC3339), from.Format(time.RFC3339)),
		Text{en: "Have the user sign in again, and store the new refresh token.", ru: "Попросите пользователя войти заново и сохраните новый refresh-токен."})}
}

// consentFix returns where the consent to the application in the message is given;
// the zero text if the message doesn't name it.
//
//	AADSTS65001: The user or administrator has not consented to use the application
//	with ID '73a5cdd9-98fa-4b66-a776-09dceb9f7ab9' named 'Partner Sync'.
func (c *Case) consentFix() fact.Text {
	app, _ := c.given("app")
	if !catalog.IsGUID(app) || c.isMasked(app) {
		return fact.Text{}
	}
	link := "https://login.microsoftonline.com/TENANT/adminconsent?client_id=" + app
	return fact.Text{
		En: "As an administrator of the tenant that the token is for, open " + link + " or Enterprise applications, the app, Permissions. A partner's app needs this in every customer tenant.",
		Ru: "Администратором тенанта, для которого нужен токен, откройте " + link + " или Enterprise applications, приложение, Permissions. Приложению партнёра это нужно в тенанте каждого клиента.",
	}
}

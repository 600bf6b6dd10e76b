package catalog

const (
	srcCorso = "https://github.com/alcionai/corso/blob/main/src/pkg/services/m365/api/graph/errors.go"
)

// graphMailMessages are about mailboxes behind Microsoft Graph.
var graphMailMessages = []Message{
	{
		ID: "sharepoint-licence", Template: "Tenant does not have a SPO license.",
		Code: "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The tenant of the token has no SharePoint Online, often because it is not the tenant that was meant.",
			"В тенанте токена нет SharePoint Online — часто потому, что тенант не тот."},
		Causes: []Cause{tokenOfTenant(Likely), licenceMissing(Likely)},
		Basis:  Observed, Source: docGraphErrors,
	},
	{
		ID: "site-not-found", Template: "Requested site could not be found",
		Service: Graph, Status: 404,
		Meaning: Text{"The site isn't there, or the application has no grant for it.",
			"Такого сайта нет, или приложению не выдан к нему доступ."},
		Causes: []Cause{
			wrongID(Likely),
			possible("permission-missing", Observed,
				Text{"The token lacks the permission that this operation requires.",
					"В токене нет разрешения, которого требует операция."},
				Text{"With Sites.Selected give the application a permission on this very site.",
					"С Sites.Selected выдайте приложению разрешение на этот самый сайт."}),
		},
		Basis: Observed, Source: srcCorso,
	},
	{
		ID:       "sync-state-missing",
		Template: "The sync state generation is not found",
		Variants: []string{
			"The sync state generation is not found; generation={generation};[highest={highest}].",
		},
		Code: "syncStateNotFound", Service: Graph, Status: 410,
		Meaning: Text{"The link to the changes is too old, or a newer one has taken its place.",
			"Ссылка на изменения слишком старая или заменена более новой."},
		Causes: []Cause{deltaToken()},
		Basis:  Observed, Source: docDelta,
	},
}

package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcCorso = "https://github.com/alcionai/corso/blob/main/src/pkg/services/m365/api/graph/errors.go"
)

// mailMessages are about mailboxes behind Microsoft Graph.
var mailMessages = []fact.Message{
	{
		ID: "sharepoint-licence", Template: "Tenant does not have a SPO license.",
		Code: "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The token's tenant has no SharePoint Online, often because it's the wrong tenant.",
			Ru: "В тенанте токена нет SharePoint Online — часто потому, что тенант не тот."},
		Causes: []fact.Cause{cause.TokenOfTenant(fact.Likely), cause.LicenceMissing(fact.Likely)},
		Basis:  fact.Observed, Source: source.GraphErrors,
	},
	{
		ID: "site-not-found", Template: "Requested site could not be found",
		Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "The site doesn't exist, or the application has no access to it.",
			Ru: "Такого сайта нет, или приложению не выдан к нему доступ."},
		Causes: []fact.Cause{
			cause.WrongID(fact.Likely),
			cause.Possible("permission-missing", fact.Observed,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "With Sites.Selected, grant the application a permission on this specific site.",
					Ru: "С Sites.Selected выдайте приложению разрешение на этот самый сайт."}),
		},
		Basis: fact.Observed, Source: srcCorso,
	},
	{
		ID:       "sync-state-missing",
		Template: "The sync state generation is not found",
		Variants: []string{
			"The sync state generation is not found; generation={generation};[highest={highest}].",
		},
		Code: "syncStateNotFound", Service: fact.Graph, Status: 410,
		Meaning: fact.Text{En: "The link to the changes is too old or has been replaced by a newer one.",
			Ru: "Ссылка на изменения слишком старая или заменена более новой."},
		Causes: []fact.Cause{cause.DeltaToken()},
		Basis:  fact.Observed, Source: docDelta,
	},
	{
		ID:       "message-without-place",
		Template: "The specified object was not found in the store., Cannot create a message.",
		Code:     "ErrorItemNotFound", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "Exchange can't create the message: the mailbox or the folder for it isn't there.",
			Ru: "Exchange не может создать письмо: нет ящика или папки для него."},
		Causes: []fact.Cause{
			cause.MailboxMissing(fact.Likely),
			cause.Possible("wrong-id", fact.Observed,
				fact.Text{En: "This ID doesn't exist in this tenant: it's mistyped or comes from another tenant.",
					Ru: "Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				fact.Text{En: "List the folders of this mailbox and use an ID from there; an ID changes when its folder moves.",
					Ru: "Прочитайте список папок этого ящика и возьмите ID оттуда; при перемещении папки он меняется."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/1775",
	},
}

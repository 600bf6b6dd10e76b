package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func ForeignToken(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "foreign-token", Certainty: c, Basis: fact.Deduced,
		Summary: fact.Text{En: "The token wasn't issued by Entra ID for this API.",
			Ru: "Токен выпущен не Entra ID или не для этого API."},
		Fix: fact.Text{En: "Request one from login.microsoftonline.com for the API you call.",
			Ru: "Запросите токен у login.microsoftonline.com для вызываемого API."}}
}

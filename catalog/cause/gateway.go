package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func SubscriptionKey() fact.Cause {
	return fact.Cause{ID: "subscription-key", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "A gateway such as Azure API Management sits in front of the API and requires its own subscription key.",
			Ru: "Перед API находится шлюз, например Azure API Management, и он требует ключ собственной подписки."},
		Fix: fact.Text{En: "Send the key in the Ocp-Apim-Subscription-Key header; Defender and Graph themselves don't use one, so check the host.",
			Ru: "Передайте ключ в заголовке Ocp-Apim-Subscription-Key; у самих Defender и Graph его нет: проверьте хост."}}
}

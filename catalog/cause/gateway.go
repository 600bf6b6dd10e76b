package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func SubscriptionKey() fact.Cause {
	return fact.Cause{ID: "subscription-key", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "A gateway such as Azure API Management stands before the API and wants the key of a subscription of its own.",
			Ru: "Перед API стоит шлюз, например Azure API Management, и ему нужен ключ собственной подписки."},
		Fix: fact.Text{En: "Send the key in the header Ocp-Apim-Subscription-Key; Defender and Graph themselves have none: check the host.",
			Ru: "Передайте ключ в заголовке Ocp-Apim-Subscription-Key; у самих Defender и Graph его нет: проверьте хост."}}
}

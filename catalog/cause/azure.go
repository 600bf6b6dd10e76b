package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func AzureAudience() fact.Cause {
	return fact.Cause{ID: "token-audience", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The token was issued for a different API: its aud doesn't match the API you called.",
			Ru: "Токен выпущен для другого API: его aud не совпадает с вызванным."},
		Fix: fact.Text{En: "Request a token for https://management.azure.com/.default, or call the API that the token is for.",
			Ru: "Запросите токен для https://management.azure.com/.default или вызовите API, для которого он выпущен."}}
}

func AzureRole(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azure-role", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The identity lacks an Azure role that allows this action on this resource.",
			Ru: "У удостоверения нет роли Azure, разрешающей это действие над этим ресурсом."},
		Fix: fact.Text{En: "Assign the role under Access control (IAM) of the resource; wait a few minutes, then get a new token.",
			Ru: "Назначьте роль в Access control (IAM) ресурса; подождите несколько минут и получите новый токен."}}
}

func ConnectorConsent(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "connector-consent", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "No administrator has consented to the data connector in this tenant.",
			Ru: "Администратор не дал согласия на коннектор данных в этом тенанте."},
		Fix: fact.Text{En: "Connect the data connector once in the Sentinel portal as Global or Security Administrator, then deploy again.",
			Ru: "Подключите коннектор один раз на портале Sentinel от имени Global или Security Administrator, затем повторите развёртывание."}}
}

func WorkspaceRole(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workspace-role", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The identity has no role on that Log Analytics workspace, or got it only minutes ago.",
			Ru: "У удостоверения нет роли на этой рабочей области Log Analytics, или она выдана только что."},
		Fix: fact.Text{En: "Assign Microsoft Sentinel Contributor (to read: Log Analytics Reader) on the workspace, wait, and get a new token.",
			Ru: "Назначьте Microsoft Sentinel Contributor (для чтения — Log Analytics Reader) на рабочую область, подождите, обновите токен."}}
}

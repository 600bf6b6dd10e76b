package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that several messages of Microsoft Graph share: of objects, and of the tenant.

func alreadyThere(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "already-there", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The object or permission to add, grant, or remove is already in that state.",
			Ru: "То, что нужно добавить, выдать или удалить, уже сделано."},
		Fix: fact.Text{En: "Treat this response as success.",
			Ru: "Считайте этот ответ успехом."}}
}

func objectID(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "app-id-for-object-id", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The request has an application (client) ID or a device ID, but it needs the object ID.",
			Ru: "Вместо ID объекта (object ID) передан ID приложения (клиента) или ID устройства."},
		Fix: fact.Text{En: "Use the id of the object, or the alternate key: /devices(deviceId='…'), /servicePrincipals(appId='…').",
			Ru: "Используйте id объекта или альтернативный ключ: /devices(deviceId='…'), /servicePrincipals(appId='…')."}}
}

func itemMoved(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "item-moved", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The message was moved, deleted or purged since its ID was read; a move changes the ID.",
			Ru: "Письмо переместили, удалили или вычистили после чтения ID; при перемещении ID меняется."},
		Fix: fact.Text{En: "Find the message again by internetMessageId, and request immutable IDs: Prefer: IdType=\"ImmutableId\".",
			Ru: "Найдите письмо снова по internetMessageId и запрашивайте постоянные ID: Prefer: IdType=\"ImmutableId\"."}}
}

func approvalPending(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "approval-pending", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Intune requires a second administrator to approve this change; until then nothing changes.",
			Ru: "Intune требует, чтобы изменение одобрил второй администратор; до этого ничего не меняется."},
		Fix: fact.Text{En: "Have the change approved in Intune under Tenant administration, Multi Admin Approval, then send it with x-msft-approval-code.",
			Ru: "Получите одобрение в Intune (Tenant administration, Multi Admin Approval) и повторите с x-msft-approval-code."}}
}

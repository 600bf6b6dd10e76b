package catalog

// The causes that several messages of Microsoft Graph share: of objects, and of the tenant.

func alreadyThere(c Certainty) Cause {
	return Cause{ID: "already-there", Certainty: c, Basis: Observed,
		Summary: Text{"What was to be added, granted or removed is so already.",
			"То, что нужно добавить, выдать или удалить, уже сделано."},
		Fix: Text{"Take this answer as success.",
			"Считайте этот ответ успехом."}}
}

func objectID(c Certainty) Cause {
	return Cause{ID: "app-id-for-object-id", Certainty: c, Basis: Observed,
		Summary: Text{"An application (client) ID or a device ID was sent where the object ID is wanted.",
			"Вместо ID объекта (object ID) передан ID приложения (клиента) или ID устройства."},
		Fix: Text{"Use the id of the object, or the alternate key: /devices(deviceId='…'), /servicePrincipals(appId='…').",
			"Используйте id объекта или альтернативный ключ: /devices(deviceId='…'), /servicePrincipals(appId='…')."}}
}

func itemMoved(c Certainty) Cause {
	return Cause{ID: "item-moved", Certainty: c, Basis: Observed,
		Summary: Text{"The message was moved, deleted or purged since its ID was read; a move changes the ID.",
			"Письмо переместили, удалили или вычистили после чтения ID; при перемещении ID меняется."},
		Fix: Text{"Find it anew by internetMessageId, and ask for lasting IDs: Prefer: IdType=\"ImmutableId\".",
			"Найдите его снова по internetMessageId и запрашивайте постоянные ID: Prefer: IdType=\"ImmutableId\"."}}
}

func approvalPending(c Certainty) Cause {
	return Cause{ID: "approval-pending", Certainty: c, Basis: Observed,
		Summary: Text{"Intune wants a second administrator to approve this change; nothing is changed until then.",
			"Intune требует, чтобы изменение одобрил второй администратор; до этого ничего не меняется."},
		Fix: Text{"Have it approved in Intune under Tenant administration, Multi Admin Approval, then send it with x-msft-approval-code.",
			"Получите одобрение в Intune (Tenant administration, Multi Admin Approval) и повторите с x-msft-approval-code."}}
}

package diagnose

import "strings"

// memberCauses explains a member that could not be taken out of a group: Graph names the
// group, though it is the member that isn't in it.
//
//	DELETE /groups/{id}/members/{id}/$ref
//	Resource '{id of the group}' does not exist or one of its queried reference-property objects are not present.
func memberCauses(c *Case) []Cause {
	if causes := notReplicated(c); causes != nil {
		return causes
	}
	if c.Exchange.Request.Method != "DELETE" || !c.is("Request_ResourceNotFound") || !c.says("one of its queried reference-property objects") {
		return nil
	}
	path := strings.ToLower(c.path())
	if !strings.HasSuffix(path, "/$ref") || !strings.Contains(path, "/members/") && !strings.Contains(path, "/owners/") {
		return nil
	}
	return []Cause{likely("not-a-member",
		Text{en: "The object to remove isn't a member (or owner) of this group; the message names the group all the same.",
			ru: "Удаляемый объект не состоит в этой группе; сообщение всё равно называет группу."},
		Text{en: "it is a DELETE of a reference, and the message says that one of the referenced objects isn't present",
			ru: "это DELETE ссылки, а в сообщении сказано, что одного из объектов ссылки нет"},
		Text{en: "Treat this 404 as done, or list the members first; in a batch, tell the requests apart by their id. Check the group's ID only if reading the group fails, too.",
			ru: "Считайте этот 404 выполненным или сначала перечислите участников; в пакете различайте запросы по их id. ID группы проверяйте, только если не читается и сама группа."},
		"wrong-id", "wrong-kind-of-id", "object-not-replicated")}
}

// notReplicated explains an object that Graph doesn't find because it was created a moment
// ago, which the words around the failure say.
//
//	Error: Timed out whilst waiting for new service principal to be replicated in Azure AD
func notReplicated(c *Case) []Cause {
	if !c.is("Request_ResourceNotFound") {
		return nil
	}
	said, ok := c.writes("to be replicated", "replication delay", "eventual consistency", "eventually consistent")
	if !ok {
		return nil
	}
	return []Cause{likely("being-set-up",
		Text{en: "The object was just created, and hasn't reached the server that was asked.",
			ru: "Объект создан только что и ещё не дошёл до сервера, к которому обратились."},
		textf("the text says %s", "в тексте сказано: %s", quoted(said)),
		Text{en: "Send the request again after a minute; with Terraform, apply again, and update the provider. If the object is still missing after that, check its ID.",
			ru: "Повторите запрос через минуту; в Terraform снова выполните apply и обновите провайдер. Если объекта нет и потом, проверьте его ID."},
		"wrong-id", "app-id-for-object-id")}
}

package diagnose

import (
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// explorerCauses explains a query or a command that was sent to the address by which a
// cluster of Azure Data Explorer takes data in, and knows nothing else.
//
//	400 Client Error: BadRequest for url: https://ingest-help.westeurope.kusto.windows.net/v1/rest/mgmt
func explorerCauses(c *Case) []Cause {
	u, err := url.Parse(c.Exchange.Request.URL)
	if err != nil || c.Foreign.Name != catalog.DataExplorer || c.Status != 400 {
		return nil
	}
	cluster, found := strings.CutPrefix(strings.ToLower(u.Host), "ingest-")
	if !found || !strings.HasSuffix(u.Path, "/rest/mgmt") && !strings.HasSuffix(u.Path, "/rest/query") {
		return nil
	}
	return []Cause{likely("kusto-query-endpoint",
		Text{en: "A query or command went to the cluster's ingestion address, which takes only data and a few commands about ingestion.",
			ru: "Запрос или команда отправлены на адрес приёма данных кластера, а он принимает только данные и немногие команды о загрузке."},
		textf("the host is %s", "хост — %s", shown(u.Host)),
		textf("Send queries and commands to https://%s; keep ingest- only for the ingest client.", "Отправляйте запросы и команды на https://%s; ingest- оставьте только клиенту загрузки.", shown(cluster)),
		"query-unreadable", "query-rejected", "query-semantics", "query-syntax")}
}

// memberCauses explains a member that could not be taken out of a group: Graph names the
// group, though it is the member that isn't in it.
//
//	DELETE /groups/{id}/members/{id}/$ref
//	Resource '{id of the group}' does not exist or one of its queried reference-property objects are not present.
func memberCauses(c *Case) []Cause {
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

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

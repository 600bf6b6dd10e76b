package catalog

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A graphLimit is how often the part of Microsoft Graph below a path may be called:
// https://learn.microsoft.com/graph/throttling-limits
type graphLimit struct {
	root string    // in lower case, without version
	says fact.Text // a clause, such as "5 requests in 10 seconds for an app in a tenant"
}

// graphLimits are the limits of the services behind Graph; the longer root comes first.
var graphLimits = [...]graphLimit{
	{"/identityprotection/", fact.Text{En: "1 request per second for all apps in a tenant", Ru: "1 запрос в секунду для всех приложений тенанта"}},
	{"/identity/conditionalaccess/", fact.Text{En: "1 request per second for all apps in a tenant", Ru: "1 запрос в секунду для всех приложений тенанта"}},
	{"/auditlogs/", fact.Text{En: "5 requests per 10 seconds for an app in a tenant", Ru: "5 запросов за 10 секунд для приложения в тенанте"}},
	{"/devicemanagement/", fact.Text{En: "1,000 requests per 20 seconds for an app in a tenant, fewer for writes", Ru: "1000 запросов за 20 секунд для приложения в тенанте, для записи меньше"}},
	{"/deviceappmanagement/", fact.Text{En: "1,000 requests per 20 seconds for an app in a tenant, fewer for writes", Ru: "1000 запросов за 20 секунд для приложения в тенанте, для записи меньше"}},
	{"/subscriptions", fact.Text{En: "500 requests per 20 seconds for an app", Ru: "500 запросов за 20 секунд для приложения"}},
	{"/messages", fact.Text{En: "10,000 requests per 10 minutes and 4 concurrent requests for an app and a mailbox", Ru: "10 000 запросов за 10 минут и 4 одновременно для приложения и ящика"}},
	{"/mailfolders", fact.Text{En: "10,000 requests per 10 minutes and 4 concurrent requests for an app and a mailbox", Ru: "10 000 запросов за 10 минут и 4 одновременно для приложения и ящика"}},
	{"/sendmail", fact.Text{En: "4 concurrent requests for an app and a mailbox, and 30 messages per minute", Ru: "4 запроса одновременно для приложения и ящика и 30 писем в минуту"}},
}

// GraphLimit returns how often the part of Microsoft Graph that a URL leads to may
// be called.
func GraphLimit(rawURL string) (fact.Text, bool) {
	host, path := splitURL(rawURL)
	if h, known := FindHost(host); !known || h.Service != fact.Graph {
		return fact.Text{}, false
	}
	path = "/" + strings.ToLower(path)
	for _, version := range [...]string{"/v1.0", "/beta"} {
		path = strings.TrimPrefix(path, version)
	}
	for i := range graphLimits {
		l := &graphLimits[i]
		ofMailbox := strings.HasPrefix(path, "/users/") || strings.HasPrefix(path, "/me/")
		if strings.HasPrefix(path, l.root) || ofMailbox && strings.Contains(path, l.root) {
			return l.says, true
		}
	}
	return fact.Text{}, false
}

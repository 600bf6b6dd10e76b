package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func ProxyDNS(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "proxy-dns", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The proxy's own DNS can't resolve the host, or the name is mistyped.",
			Ru: "Собственный DNS прокси не знает хоста, или имя написано с ошибкой."},
		Fix: fact.Text{En: "Compare the host with the documentation; then ask the proxy's administrator to resolve the name on the proxy.",
			Ru: "Сверьте хост с документацией; затем попросите администраторов прокси проверить имя на нём."}}
}

func ProxySizeLimit(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "proxy-size-limit", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The proxy limits the size of requests or responses.",
			Ru: "Прокси ограничивает размер запросов или ответов."},
		Fix: fact.Text{En: "Send or request less at a time, or ask the proxy's administrator to raise its limit for this host.",
			Ru: "Отправляйте или запрашивайте меньше за раз либо попросите администраторов прокси поднять предел для хоста."}}
}

package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func ProxyDNS(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "proxy-dns", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The proxy's own DNS does not know the host, or the name is mistyped.",
			Ru: "Собственный DNS прокси не знает хоста, или имя написано с ошибкой."},
		Fix: fact.Text{En: "Compare the host with the documented one; then have whoever runs the proxy look the name up there.",
			Ru: "Сверьте хост с документацией; затем попросите администраторов прокси проверить имя на нём."}}
}

func ProxySizeLimit(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "proxy-size-limit", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The proxy limits the size of what is sent or received.",
			Ru: "Прокси ограничивает размер отправляемого или получаемого."},
		Fix: fact.Text{En: "Send or ask for less at once, or have whoever runs the proxy raise its limit for this host.",
			Ru: "Отправляйте или запрашивайте меньше за раз либо попросите администраторов прокси поднять предел для хоста."}}
}

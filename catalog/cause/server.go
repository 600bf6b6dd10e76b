package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func AppServiceAuth(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "appservice-auth", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The web server doesn't let the caller in with this token: its audience, identity, or role doesn't match the site.",
			Ru: "Веб-сервер не пускает с этим токеном: не подходит его аудитория, удостоверение или роль."},
		Fix: fact.Text{En: "Check the token's audience and the caller's role on the workspace or site that was called.",
			Ru: "Проверьте аудиторию токена и роль вызывающего на рабочей области или сайте, к которому был вызов."}}
}

func ProxyFault(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "proxy-fault", Certainty: c, Basis: fact.Deduced,
		Summary: fact.Text{En: "A proxy or connector on your own network fails on the way to the service.",
			Ru: "На пути к службе сбоит прокси или коннектор вашей сети."},
		Fix: fact.Text{En: "If the body names one of your products, check its log; try once without it.",
			Ru: "Если тело называет ваш продукт, посмотрите его журнал; попробуйте один раз без него."}}
}

package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	srcIndicatorTime  = "https://github.com/PaloAltoNetworks/minemeld-wd-atp"
	srcProtection     = "https://github.com/MicrosoftDocs/windows-itpro-docs/issues/6491"
	srcPortalTimeline = "https://github.com/cisagov/untitledgoosetool"
	docLiveResponse   = "https://learn.microsoft.com/defender-endpoint/live-response"
	docRunResponse    = "https://learn.microsoft.com/defender-endpoint/api/run-live-response"
)

// deviceMessages are about devices, live response and indicators.
var deviceMessages = []fact.Message{
	{
		ID: "indicator-expired", Template: "Indicator {indicator} is inactive. (Expiration time should be set to a future date time)",
		Variants: []string{"Expiration time should be set to a future date time"},
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The indicator would expire before it's created; one such entry fails the whole import.",
			Ru: "Индикатор истёк бы ещё до создания; одна такая запись срывает весь импорт."},
		Causes: []fact.Cause{
			cause.Likely("date-in-past", fact.Observed,
				fact.Text{En: "A time in the request is in the past, but the service accepts only a future time.",
					Ru: "Время в запросе уже прошло, а служба принимает только будущее."},
				fact.Text{En: "Send a future expirationTime in UTC with Z; to remove indicators, use DELETE or indicators/BatchDelete.",
					Ru: "Передайте будущее expirationTime в UTC с Z; для удаления есть DELETE и indicators/BatchDelete."}),
		},
		Basis: fact.Observed, Source: srcIndicatorTime,
	},
	{
		ID: "live-response-off", Template: "Failed to create a Live Response session - Live Response tenant setting is disabled",
		Variants: []string{"Live Response tenant setting is disabled"},
		Service:  fact.Defender, Status: 403,
		Meaning: fact.Text{En: "Live response is turned off for the whole tenant.",
			Ru: "Live response отключён для всего тенанта."},
		Causes: []fact.Cause{
			cause.Likely("feature-off", fact.Observed,
				fact.Text{En: "A feature that the request needs is turned off in the tenant.",
					Ru: "Функция, нужная для запроса, в тенанте выключена."},
				fact.Text{En: "Settings, Endpoints, Advanced features: turn on Live Response; servers have their own switch.",
					Ru: "Settings, Endpoints, Advanced features: включите Live Response; для серверов есть отдельный переключатель."}),
		},
		Basis: fact.Observed, Source: docLiveResponse,
	},
	{
		ID:       "live-response-group",
		Template: "Failed to create a Live Response session - Machine's protection level doesn't allow to launch a session on it",
		Variants: []string{"Machine's protection level doesn't allow to launch a session on it"},
		Service:  fact.Defender, Status: 403,
		Meaning: fact.Text{En: "This isn't about the antivirus: the device's group has no automated response, which live response needs.",
			Ru: "Дело не в антивирусе: у группы устройства нет автоматического реагирования, нужного для live response."},
		Causes: []fact.Cause{cause.AutomationLevel(fact.Likely)},
		Basis:  fact.Observed, Source: srcProtection,
	},
	{
		ID: "live-response-rate", Template: "429 - Too many requests",
		Code: "TooManyRequests", Service: fact.Defender, Status: 429, General: true,
		Meaning: fact.Text{En: "More calls than allowed; live response has its own limits.",
			Ru: "Вызовов больше допустимого; у live response свои пределы."},
		Causes: []fact.Cause{
			cause.Likely("call-rate", fact.Documented,
				fact.Text{En: "There were more calls than the operation allows per minute or hour.",
					Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
				fact.Text{En: "Wait as Retry-After says; live response allows 10 calls per minute and 25 sessions at a time per tenant.",
					Ru: "Ждите, сколько указано в Retry-After; live response допускает 10 вызовов в минуту и 25 сеансов на тенант."}),
		},
		Basis: fact.Documented, Source: docRunResponse,
	},
	{
		// Collectors of the device timeline found that the portal says so when it
		// is asked too often.
		ID: "portal-throttled", Template: "User is not exposed to machine",
		Service: fact.Defender, Status: 403,
		Meaning: fact.Text{En: "The portal's API reports throttling as a missing permission: the same call succeeds after a pause.",
			Ru: "API портала сообщает об ограничении частоты как об отсутствии прав: после паузы тот же вызов проходит."},
		Causes: []fact.Cause{
			cause.Likely("call-rate", fact.Observed,
				fact.Text{En: "There were more calls than the operation allows per minute or hour.",
					Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
				fact.Text{En: "Wait 30 seconds and continue more slowly, as for a 429; use the public API if there is one.",
					Ru: "Подождите 30 секунд и продолжайте реже, как при 429; где есть публичный API, вызывайте его."}),
			cause.UserRole(),
		},
		Basis: fact.Observed, Source: srcPortalTimeline,
	},
}

package catalog

const (
	srcIndicatorTime  = "https://github.com/PaloAltoNetworks/minemeld-wd-atp"
	srcProtection     = "https://github.com/MicrosoftDocs/windows-itpro-docs/issues/6491"
	srcPortalTimeline = "https://github.com/cisagov/untitledgoosetool"
	docLiveResponse   = "https://learn.microsoft.com/defender-endpoint/live-response"
	docRunResponse    = "https://learn.microsoft.com/defender-endpoint/api/run-live-response"
)

// deviceMessages are about devices, live response and indicators.
var deviceMessages = []Message{
	{
		ID: "indicator-expired", Template: "Indicator {indicator} is inactive. (Expiration time should be set to a future date time)",
		Variants: []string{"Expiration time should be set to a future date time"},
		Code:     "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The indicator would have expired before it was created; one such entry fails the whole import.",
			"Индикатор истёк бы ещё до создания; одна такая запись срывает весь импорт."},
		Causes: []Cause{
			likely("date-in-past", Observed,
				Text{"A time in the request lies in the past where the service takes only a future one.",
					"Время в запросе уже прошло, а служба принимает только будущее."},
				Text{"Send a future expirationTime in UTC with Z; to remove indicators use DELETE or indicators/BatchDelete.",
					"Передайте будущее expirationTime в UTC с Z; для удаления есть DELETE и indicators/BatchDelete."}),
		},
		Basis: Observed, Source: srcIndicatorTime,
	},
	{
		ID: "live-response-off", Template: "Failed to create a Live Response session - Live Response tenant setting is disabled",
		Variants: []string{"Live Response tenant setting is disabled"},
		Service:  Defender, Status: 403,
		Meaning: Text{"Live response is switched off for the whole tenant.",
			"Live response отключён для всего тенанта."},
		Causes: []Cause{
			likely("feature-off", Observed,
				Text{"The feature that the request needs is switched off in the tenant.",
					"Функция, нужная для запроса, в тенанте выключена."},
				Text{"Settings, Endpoints, Advanced features: turn on Live Response; servers have a switch of their own.",
					"Settings, Endpoints, Advanced features: включите Live Response; для серверов есть отдельный переключатель."}),
		},
		Basis: Observed, Source: docLiveResponse,
	},
	{
		ID:       "live-response-group",
		Template: "Failed to create a Live Response session - Machine's protection level doesn't allow to launch a session on it",
		Variants: []string{"Machine's protection level doesn't allow to launch a session on it"},
		Service:  Defender, Status: 403,
		Meaning: Text{"It is not about the antivirus: the device's group has no automated response, which live response needs.",
			"Дело не в антивирусе: у группы устройства нет автоматического реагирования, нужного для live response."},
		Causes: []Cause{automationLevel(Likely)},
		Basis:  Observed, Source: srcProtection,
	},
	{
		ID: "live-response-rate", Template: "429 - Too many requests",
		Code: "TooManyRequests", Service: Defender, Status: 429, General: true,
		Meaning: Text{"More calls than allowed; live response has limits of its own.",
			"Вызовов больше допустимого; у live response свои пределы."},
		Causes: []Cause{
			likely("call-rate", Documented,
				Text{"More calls than the operation allows per minute or hour.",
					"Вызовов больше, чем операция допускает в минуту или в час."},
				Text{"Wait as Retry-After says; live response takes 10 calls a minute and 25 sessions at a time in a tenant.",
					"Ждите, сколько указано в Retry-After; live response допускает 10 вызовов в минуту и 25 сеансов на тенант."}),
		},
		Basis: Documented, Source: docRunResponse,
	},
	{
		// Collectors of the device timeline found that the portal says so when it
		// is asked too often.
		ID: "portal-throttled", Template: "User is not exposed to machine",
		Service: Defender, Status: 403,
		Meaning: Text{"The portal's API words its throttling like a missing right: the same call passes after a pause.",
			"API портала выдаёт ограничение частоты за отсутствие прав: после паузы тот же вызов проходит."},
		Causes: []Cause{
			likely("call-rate", Observed,
				Text{"More calls than the operation allows per minute or hour.",
					"Вызовов больше, чем операция допускает в минуту или в час."},
				Text{"Wait 30 seconds and go on more slowly, as for a 429; use the public API where there is one.",
					"Подождите 30 секунд и продолжайте реже, как при 429; где есть публичный API, вызывайте его."}),
			userRole(),
		},
		Basis: Observed, Source: srcPortalTimeline,
	},
}

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
		ID: "agent-no-license", Template: "No license found. Contact your administrator for help.",
		Variants: []string{"ATTENTION: No license found. Contact your administrator for help.", "No license found"},
		Service:  fact.Defender,
		Meaning: fact.Text{En: "mdatp on this machine isn't onboarded to an organization; this isn't about the licenses that the tenant bought.",
			Ru: "mdatp на этой машине не подключён к организации; дело не в лицензиях, купленных тенантом."},
		Causes: []fact.Cause{
			cause.Likely("agent-not-onboarded", fact.Documented,
				fact.Text{En: "The onboarding package wasn't applied, or failed: mdatp has no organization ID.",
					Ru: "Пакет подключения не применён или не сработал: у mdatp нет ID организации."},
				fact.Text{En: "Run the portal's onboarding script as root, after deleting /etc/opt/microsoft/mdatp/mdatp_offboard.json if it exists; mdatp health --field org_id then shows an ID.",
					Ru: "Удалите mdatp_offboard.json из /etc/opt/microsoft/mdatp, если он есть, и запустите от root скрипт подключения с портала; ID покажет mdatp health --field org_id."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-endpoint/mac-support-license",
	},
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
		Meaning: fact.Text{En: "The portal's API doesn't show this device to the caller: by its group, or because too much was asked at once.",
			Ru: "API портала не показывает это устройство вызывающему: из-за его группы или потому, что спрошено слишком много сразу."},
		Causes: []fact.Cause{
			cause.Possible("user-role", fact.Observed,
				cause.UserRole().Summary,
				fact.Text{En: "Check that the user's role covers the device group of exactly this device. If some devices work, compare their groups.",
					Ru: "Проверьте, что роль пользователя охватывает группу именно этого устройства. Если с другими получается, сравните группы."}),
			cause.Possible("call-rate", fact.Observed,
				fact.Text{En: "There were more calls than the operation allows per minute or hour.",
					Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
				fact.Text{En: "If a single call for the same device succeeds and only many fail, wait 30 seconds and continue more slowly, as for a 429.",
					Ru: "Если одиночный вызов для того же устройства проходит, а ошибки только при многих, подождите 30 секунд и продолжайте реже, как при 429."}),
		},
		Basis: fact.Observed, Source: srcPortalTimeline,
	},
}

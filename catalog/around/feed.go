package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docAuditSwitch = "https://learn.microsoft.com/purview/audit-log-enable-disable"
	srcAuditOff    = "https://github.com/MicrosoftDocs/office-365-management-api/issues/89"
	srcFeedStarted = "https://github.com/wazuh/wazuh/issues/29674"
)

// feedCodes are those of the Office 365 Management Activity API, from which
// SIEMs read the audit log.
var feedCodes = []*fact.Code{
	&feedNoPermission,
	&feedNoParameter,
	&feedParameterType,
	&feedExpiration,
	&feedOtherTenant,
	&feedNoTenant,
	&feedTenantSetup,
	&feedTenantForm,
	&feedContentType,
	&feedWebhook,
	&feedNoSubscription,
	&feedSubscriptionOff,
	&feedSubscriptionOn,
	&feedTimeRange,
	&feedNextPage,
	&feedNoContent,
	&feedContentExpired,
	&feedContentID,
	&feedLanguages,
	&feedLanguageForm,
	&feedThrottled,
	&feedFault,
}

var feedNoPermission = fact.Code{
	Name: "AF10001", Service: fact.Unknown,
	Message: "The permission set ({permissions}) sent in the request did not include the expected permission {required}.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API finds a required permission missing from the token.",
		Ru: "Office 365 Management Activity API не находит в токене нужного разрешения."},
	Causes: []fact.Cause{
		cause.Likely("permission-missing", fact.Documented,
			fact.Text{En: "The token lacks the permission that this operation requires.",
				Ru: "В токене нет разрешения, которого требует операция."},
			fact.Text{En: "Add ActivityFeed.Read (for DLP.All also ActivityFeed.ReadDlp) from Office 365 Management APIs, consent, and get a new token.",
				Ru: "Добавьте ActivityFeed.Read (для DLP.All ещё ActivityFeed.ReadDlp) из Office 365 Management APIs, дайте согласие, обновите токен."}),
		feedAudience(),
	},
	Docs:  []string{source.ActivityFeed},
	Basis: fact.Documented, Source: source.ActivityFeed,
}

var feedNoParameter = fact.Code{
	Name: "AF20001", Service: fact.Unknown,
	Message: "Missing parameter: {parameter}.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API finds a parameter missing from the URL.",
		Ru: "Office 365 Management Activity API не находит параметра в URL."},
	Causes: []fact.Cause{feedRequest()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

func feedRequest() fact.Cause {
	return fact.Cause{ID: "feed-request", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "A parameter of the call is missing or isn't in the form named in the message.",
			Ru: "Параметра вызова нет, или его форма не та, что названа в сообщении."},
		Fix: fact.Text{En: "Compare the URL with the operation's page: contentType, startTime, endTime, PublisherIdentifier.",
			Ru: "Сверьте URL со страницей операции: contentType, startTime, endTime, PublisherIdentifier."}}
}

var feedParameterType = fact.Code{
	Name: "AF20002", Service: fact.Unknown,
	Message: "Invalid parameter type: {parameter}. Expected type: {type}",
	Meaning: fact.Text{En: "The Office 365 Management Activity API can't read a parameter in the URL.",
		Ru: "Office 365 Management Activity API не может прочитать параметр URL."},
	Causes: []fact.Cause{feedRequest()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

var feedExpiration = fact.Code{
	Name: "AF20003", Service: fact.Unknown,
	Message: "Expiration {expiry} provided is set to past date and time.",
	Meaning: fact.Text{En: "The subscription's webhook would already have expired.",
		Ru: "Срок вебхука подписки уже истёк бы."},
	Causes: []fact.Cause{cause.DateInPast()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

var feedOtherTenant = fact.Code{
	Name: "AF20010", Service: fact.Unknown,
	Message: "The tenant ID passed in the URL ({tenant}) does not match the tenant ID passed in the access token ({found}).",
	Meaning: fact.Text{En: "The token's tenant doesn't match the tenant in the URL.",
		Ru: "Токен выпущен не в том тенанте, который указан в URL."},
	Causes: []fact.Cause{
		cause.Likely("token-tenant", fact.Documented,
			fact.Text{En: "The token was issued in a different tenant than the one that holds the data.",
				Ru: "Токен выпущен не в том тенанте, где лежат данные."},
			fact.Text{En: "Use the same tenant ID in the token request URL and in the feed URL.",
				Ru: "Укажите один и тот же ID тенанта в URL запроса токена и в URL ленты."}),
	},
	Docs:  []string{source.ActivityFeed},
	Basis: fact.Documented, Source: source.ActivityFeed,
}

var feedNoTenant = fact.Code{
	Name: "AF20011", Service: fact.Unknown,
	Message: "Specified tenant ID ({tenant}) does not exist in the system or has been deleted.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API can't find this tenant.",
		Ru: "Office 365 Management Activity API не находит такого тенанта."},
	Causes: []fact.Cause{
		cause.Possible("tenant-in-url", fact.Documented,
			fact.Text{En: "The tenant ID in the URL is mistyped, or the tenant belongs to another cloud.",
				Ru: "ID тенанта в URL написан с ошибкой, или тенант из другого облака."},
			fact.Text{En: "Compare the tenant ID in the URL with Overview in Entra ID, character by character.",
				Ru: "Сверьте ID тенанта в URL с Overview в Entra ID, символ за символом."}),
		auditOff(fact.Possible),
	},
	Docs:  []string{source.ActivityFeed, docAuditSwitch},
	Basis: fact.Documented, Source: source.ActivityFeed,
}

func auditOff(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "audit-off", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Auditing isn't turned on in the tenant, so it has no activity feed.",
			Ru: "В тенанте не включён аудит, поэтому ленты событий у него нет."},
		Fix: fact.Text{En: "Run Set-AdminAuditLogConfig -UnifiedAuditLogIngestionEnabled $true in Exchange Online; wait up to a day, then start again.",
			Ru: "Выполните в Exchange Online Set-AdminAuditLogConfig -UnifiedAuditLogIngestionEnabled $true; подождите до суток, повторите."}}
}

var feedTenantSetup = fact.Code{
	Name: "AF20012", Service: fact.Unknown,
	Message: "Specified tenant ID ({tenant}) is incorrectly configured in the system.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API knows the tenant but has no feed for it.",
		Ru: "Office 365 Management Activity API знает тенант, но его ленты у него нет."},
	Causes: []fact.Cause{auditOff(fact.Possible)},
	Docs:   []string{source.ActivityFeed, docAuditSwitch},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

var feedTenantForm = fact.Code{
	Name: "AF20013", Service: fact.Unknown,
	Message: "The tenant ID passed in the URL ({tenant}) is not a valid GUID.",
	Meaning: fact.Text{En: "The tenant in the URL isn't in the form that the Office 365 Management Activity API accepts.",
		Ru: "Тенант в URL записан не так, как принимает Office 365 Management Activity API."},
	Causes: []fact.Cause{
		cause.Likely("tenant-form", fact.Documented,
			fact.Text{En: "The URL has the tenant's name, or a placeholder, instead of its ID.",
				Ru: "В URL вместо ID тенанта стоит его имя или заглушка."},
			fact.Text{En: "Use Tenant ID, a GUID, from Overview in Entra ID.",
				Ru: "Возьмите Tenant ID (GUID) на странице Overview в Entra ID."}),
	},
	Docs:  []string{source.ActivityFeed},
	Basis: fact.Documented, Source: source.ActivityFeed,
}

var feedContentType = fact.Code{
	Name: "AF20020", Service: fact.Unknown,
	Message: "The specified content type is not valid.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API doesn't have this content type.",
		Ru: "Office 365 Management Activity API не знает такого типа содержимого."},
	Causes: []fact.Cause{
		cause.Likely("feed-content-type", fact.Documented,
			fact.Text{En: "contentType is mistyped, or this cloud doesn't offer it.",
				Ru: "Значение contentType написано с ошибкой, или в этом облаке такого типа нет."},
			fact.Text{En: "Use Audit.AzureActiveDirectory, Audit.Exchange, Audit.SharePoint, Audit.General, or DLP.All.",
				Ru: "Возьмите Audit.AzureActiveDirectory, Audit.Exchange, Audit.SharePoint, Audit.General или DLP.All."}),
	},
	Docs:  []string{source.ActivityFeed},
	Basis: fact.Documented, Source: source.ActivityFeed,
}

var feedWebhook = fact.Code{
	Name: "AF20021", Service: fact.Unknown,
	Message: "The webhook endpoint ({url}) could not be validated. {detail}",
	Meaning: fact.Text{En: "The Office 365 Management Activity API couldn't validate the webhook.",
		Ru: "Office 365 Management Activity API не смог проверить вебхук."},
	Causes: []fact.Cause{
		cause.Likely("feed-webhook", fact.Documented,
			fact.Text{En: "The endpoint didn't answer the validation in time with 200 and the token.",
				Ru: "Адрес не ответил на проверку вовремя: кодом 200 и токеном."},
			fact.Text{En: "Make the address reachable from the internet over HTTPS, and answer the test call with 200; or poll without a webhook.",
				Ru: "Откройте адрес из интернета по HTTPS и отвечайте на пробный вызов кодом 200; или опрашивайте ленту без вебхука."}),
	},
	Docs:  []string{source.ActivityFeed},
	Basis: fact.Documented, Source: source.ActivityFeed,
}

var feedNoSubscription = fact.Code{
	Name: "AF20022", Service: fact.Unknown, Status: 400,
	Message: "No subscription found for the specified content type.",
	Meaning: fact.Text{En: "No one has started the activity feed for this content type.",
		Ru: "Лента событий для этого типа содержимого не запущена."},
	Causes: []fact.Cause{feedNotStarted()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

func feedNotStarted() fact.Cause {
	return fact.Cause{ID: "feed-not-started", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The activity feed subscription for this content type was never started or was stopped.",
			Ru: "Подписка ленты событий на этот тип содержимого не запускалась или остановлена."},
		Fix: fact.Text{En: "POST …/activity/feed/subscriptions/start?contentType=TYPE once; the first content can take up to 12 hours.",
			Ru: "Один раз отправьте POST …/activity/feed/subscriptions/start?contentType=ТИП; первые данные могут прийти через 12 часов."}}
}

var feedSubscriptionOff = fact.Code{
	Name: "AF20023", Service: fact.Unknown, Status: 400,
	Message:  "The subscription was disabled by {who}.",
	Variants: []string{"The subscription was disabled."},
	Meaning: fact.Text{En: "The activity feed for this content type is turned off; this isn't about an Azure subscription.",
		Ru: "Лента событий для этого типа содержимого отключена; речь не о подписке Azure."},
	Causes: []fact.Cause{feedNotStarted()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

var feedSubscriptionOn = fact.Code{
	Name: "AF20024", Service: fact.Unknown, Status: 400,
	Message: "The subscription is already enabled. No property change.",
	Meaning: fact.Text{En: "The activity feed for this content type is already running: nothing is wrong.",
		Ru: "Лента событий для этого типа содержимого уже работает: всё в порядке."},
	Causes: []fact.Cause{
		cause.Likely("feed-started", fact.Observed,
			fact.Text{En: "The subscription was already started, and nothing in it would change.",
				Ru: "Подписка уже запущена, и менять в ней нечего."},
			fact.Text{En: "Go on and list the content; treat this code as success.",
				Ru: "Продолжайте и запрашивайте содержимое; считайте этот код успехом."}),
	},
	Docs:  []string{source.ActivityFeed},
	Basis: fact.Observed, Source: srcFeedStarted,
}

var feedTimeRange = fact.Code{
	Name: "AF20030", Aliases: []string{"AF20055"}, Service: fact.Unknown, Status: 400,
	Message: "Start time and end time must both be specified (or both omitted) and must be less than or equal to 24 hours apart, with the start time no more than 7 days in the past.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API doesn't list content for this time range.",
		Ru: "Office 365 Management Activity API не выдаёт содержимое за такой период."},
	Causes: []fact.Cause{
		cause.Likely("feed-time-range", fact.Documented,
			fact.Text{En: "startTime and endTime are more than 24 hours apart, go back more than 7 days, or one is missing.",
				Ru: "Между startTime и endTime больше 24 часов, начало старше 7 дней или одного из них нет."},
			fact.Text{En: "Query in steps of just under 24 hours, in UTC, and only for the last 7 days.",
				Ru: "Запрашивайте период шагами чуть меньше 24 часов, в UTC, и только за последние 7 дней."}),
	},
	Docs:  []string{source.ActivityFeed},
	Basis: fact.Documented, Source: source.ActivityFeed,
}

var feedNextPage = fact.Code{
	Name: "AF20031", Service: fact.Unknown,
	Message: "Invalid nextPage Input: {detail}.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API doesn't recognize that page.",
		Ru: "Office 365 Management Activity API не знает такой страницы."},
	Causes: []fact.Cause{
		cause.Likely("feed-page", fact.Documented,
			fact.Text{En: "The token in the URL was changed, was cut off, or belongs to another query.",
				Ru: "Токен в URL изменён, обрезан или взят из другого запроса."},
			fact.Text{En: "Call the whole URL in the NextPageUri header unchanged, or list again.",
				Ru: "Вызывайте URL из заголовка NextPageUri целиком, как он пришёл, или запросите список заново."}),
	},
	Docs:  []string{source.ActivityFeed},
	Basis: fact.Documented, Source: source.ActivityFeed,
}

var feedNoContent = fact.Code{
	Name: "AF20050", Service: fact.Unknown,
	Message: "The specified content ({content}) does not exist.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API doesn't have this content.",
		Ru: "У Office 365 Management Activity API такого содержимого нет."},
	Causes: []fact.Cause{feedContentGone()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

func feedContentGone() fact.Cause {
	return fact.Cause{ID: "feed-content-gone", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The content is older than 7 days, or the ID in the URL didn't come from the feed.",
			Ru: "Содержимому больше 7 дней, или ID в URL не из ответа ленты."},
		Fix: fact.Text{En: "List the content again and fetch each contentUri immediately; older events are in Purview's audit log search.",
			Ru: "Запросите список заново и скачивайте contentUri сразу; старые события — в поиске журнала аудита Purview."}}
}

var feedContentExpired = fact.Code{
	Name: "AF20051", Service: fact.Unknown,
	Message: "Content requested with the key {content} has already expired. Content older than 7 days cannot be retrieved.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API no longer keeps this content.",
		Ru: "Office 365 Management Activity API больше не хранит это содержимое."},
	Causes: []fact.Cause{feedContentGone()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

var feedContentID = fact.Code{
	Name: "AF20052", Service: fact.Unknown,
	Message: "Content ID {content} in the URL is invalid.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API can't read the content ID in the URL.",
		Ru: "Office 365 Management Activity API не может прочитать ID содержимого в URL."},
	Causes: []fact.Cause{feedContentGone()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

var feedLanguages = fact.Code{
	Name: "AF20053", Service: fact.Unknown,
	Message: "Only one language may be present in the Accept-Language header.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API accepts only one language.",
		Ru: "Office 365 Management Activity API принимает только один язык."},
	Causes: []fact.Cause{acceptLanguage()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

func acceptLanguage() fact.Cause {
	return fact.Cause{ID: "accept-language", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The client sends a list of languages or a malformed one, as browsers do by default.",
			Ru: "Клиент отправляет список языков или ошибочное значение, как браузеры по умолчанию."},
		Fix: fact.Text{En: "Send Accept-Language with one language such as en-US, or leave the header out.",
			Ru: "Отправляйте Accept-Language с одним языком, например en-US, или без этого заголовка."}}
}

var feedLanguageForm = fact.Code{
	Name: "AF20054", Service: fact.Unknown,
	Message: "Invalid syntax in Accept-Language header.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API can't read the language.",
		Ru: "Office 365 Management Activity API не может прочитать язык."},
	Causes: []fact.Cause{acceptLanguage()},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

var feedThrottled = fact.Code{
	Name: "AF429", Service: fact.Unknown,
	Message: "Too many requests. Method={method}, PublisherId={publisher}",
	Meaning: fact.Text{En: "The Office 365 Management Activity API throttles this publisher.",
		Ru: "Office 365 Management Activity API ограничивает вызовы этого издателя."},
	Causes: []fact.Cause{
		cause.Likely("call-rate", fact.Documented,
			fact.Text{En: "There were more calls than the operation allows per minute or hour.",
				Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
			fact.Text{En: "Call less often, and send your tenant ID as PublisherIdentifier: without it, everyone shares one quota of 2,000 a minute.",
				Ru: "Вызывайте реже и передавайте свой ID тенанта в PublisherIdentifier: без него квота 2000 в минуту общая для всех."}),
	},
	Docs:  []string{source.ActivityFeed},
	Basis: fact.Documented, Source: source.ActivityFeed,
}

var feedFault = fact.Code{
	Name: "AF50000", Service: fact.Unknown, Status: 500,
	Message: "An internal error occurred. Retry the request.",
	Meaning: fact.Text{En: "The Office 365 Management Activity API failed on its side.",
		Ru: "Сбой на стороне Office 365 Management Activity API."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.ActivityFeed},
	Basis:  fact.Documented, Source: source.ActivityFeed,
}

// feedMessages are the messages that come without a number.
var feedMessages = []fact.Message{
	{
		ID:       "feed-tenant-missing",
		Template: "Microsoft.Office.Compliance.Audit.DataServiceException: Tenant {tenant} does not exist.",
		Variants: []string{"Microsoft.Office.Compliance.Audit.DataServiceException: Tenant {tenant} does not exist"},
		Service:  fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The Office 365 Management Activity API has no feed for this tenant, although the tenant exists.",
			Ru: "У Office 365 Management Activity API нет ленты этого тенанта, хотя сам тенант есть."},
		Causes: []fact.Cause{auditOff(fact.Likely)},
		Basis:  fact.Observed, Source: srcAuditOff,
	},
	{
		ID:       "service-health-moved",
		Template: "Please use MSGraph to access this resource",
		Variants: []string{"Please use Microsoft Graph to access this resource"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The Office 365 Service Communications API below manage.office.com no longer exists; its data is in Microsoft Graph.",
			Ru: "Office 365 Service Communications API на manage.office.com больше нет; его данные перенесены в Microsoft Graph."},
		Causes: []fact.Cause{
			cause.Likely("api-retired", fact.Observed,
				fact.Text{En: "The API, this version of it, or an option of the request has been retired.",
					Ru: "API, его версия или параметр запроса выведены из эксплуатации."},
				fact.Text{En: "Call Graph instead: /admin/serviceAnnouncement/issues or healthOverviews (ServiceHealth.Read.All), or messages (ServiceMessage.Read.All).",
					Ru: "Обращайтесь к Graph: /admin/serviceAnnouncement/issues и healthOverviews (ServiceHealth.Read.All) или messages (ServiceMessage.Read.All)."}),
		},
		Basis: fact.Observed, Source: "https://github.com/junecastillote/MS365HealthReport/issues/10",
	},
	{
		ID: "feed-wazuh-unreadable", Template: `Sending Office365 internal message: '{"integration":"office365","office365":{"actor":"wazuh","tenant_id":"{tenant}","response":"Unknown error"}}'`,
		Variants: []string{"Sending Office365 internal message: {detail}"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Wazuh's office365 module couldn't read what came back from the Office 365 Management Activity API, and its message shows neither the status nor the body.",
			Ru: "Модуль office365 в Wazuh не смог прочитать ответ Office 365 Management Activity API, а в сообщении нет ни статуса, ни тела."},
		Causes: []fact.Cause{
			cause.Possible("answer-not-json", fact.Observed,
				cause.AnswerNotJSON(fact.Possible).Summary,
				fact.Text{En: "Set wazuh_modules.debug=2 in local_internal_options.conf, restart, and run explain on the raw response in the log; update Wazuh if the log doesn't show it.",
					Ru: "Задайте wazuh_modules.debug=2 в local_internal_options.conf, перезапустите и передайте сюда ответ из журнала; если его там нет, обновите Wazuh."}),
			cause.TransientFault(fact.Possible),
		},
		Basis: fact.Observed, Source: "https://github.com/wazuh/wazuh/issues/16485",
	},
}

func feedAudience() fact.Cause {
	c := cause.TokenAudience(fact.Possible)
	c.Fix = fact.Text{En: "Request the token for https://manage.office.com/.default (version 1 endpoint: resource=https://manage.office.com).",
		Ru: "Запросите токен для https://manage.office.com/.default (в версии 1: resource=https://manage.office.com)."}
	return c
}

package catalog

const (
	docActivityFeed = "https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference"
	docAuditSwitch  = "https://learn.microsoft.com/purview/audit-log-enable-disable"
	srcAuditOff     = "https://github.com/MicrosoftDocs/office-365-management-api/issues/89"
	srcFeedStarted  = "https://github.com/wazuh/wazuh/issues/29674"
)

// feedCodes are those of the Office 365 Management Activity API, from which
// SIEMs read the audit log.
var feedCodes = []*Code{
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

var feedNoPermission = Code{
	Name: "AF10001", Service: Unknown,
	Message: "The permission set ({permissions}) sent in the request did not include the expected permission {required}.",
	Meaning: Text{"The Office 365 Management Activity API misses a permission in the token.",
		"Office 365 Management Activity API не находит в токене нужного разрешения."},
	Causes: []Cause{
		likely("permission-missing", Documented,
			Text{"The token lacks the permission that this operation requires.",
				"В токене нет разрешения, которого требует операция."},
			Text{"Add ActivityFeed.Read (for DLP.All also ActivityFeed.ReadDlp) of Office 365 Management APIs, consent, get a new token.",
				"Добавьте ActivityFeed.Read (для DLP.All ещё ActivityFeed.ReadDlp) из Office 365 Management APIs, дайте согласие, обновите токен."}),
		tokenAudience(Possible),
	},
	Docs:  []string{docActivityFeed},
	Basis: Documented, Source: docActivityFeed,
}

var feedNoParameter = Code{
	Name: "AF20001", Service: Unknown,
	Message: "Missing parameter: {parameter}.",
	Meaning: Text{"The Office 365 Management Activity API misses a parameter in the URL.",
		"Office 365 Management Activity API не находит параметра в URL."},
	Causes: []Cause{feedRequest()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

func feedRequest() Cause {
	return Cause{ID: "feed-request", Certainty: Likely, Basis: Documented,
		Summary: Text{"A parameter of the call is missing, or is not of the form that the message names.",
			"Параметра вызова нет, или его форма не та, что названа в сообщении."},
		Fix: Text{"Compare the URL with the page of the operation: contentType, startTime, endTime, PublisherIdentifier.",
			"Сверьте URL со страницей операции: contentType, startTime, endTime, PublisherIdentifier."}}
}

var feedParameterType = Code{
	Name: "AF20002", Service: Unknown,
	Message: "Invalid parameter type: {parameter}. Expected type: {type}",
	Meaning: Text{"The Office 365 Management Activity API cannot read a parameter of the URL.",
		"Office 365 Management Activity API не может прочитать параметр URL."},
	Causes: []Cause{feedRequest()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

var feedExpiration = Code{
	Name: "AF20003", Service: Unknown,
	Message: "Expiration {expiry} provided is set to past date and time.",
	Meaning: Text{"The webhook of the subscription would have expired already.",
		"Срок вебхука подписки уже истёк бы."},
	Causes: []Cause{dateInPast()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

var feedOtherTenant = Code{
	Name: "AF20010", Service: Unknown,
	Message: "The tenant ID passed in the URL ({tenant}) does not match the tenant ID passed in the access token ({found}).",
	Meaning: Text{"The token was issued in another tenant than the one in the URL.",
		"Токен выпущен не в том тенанте, который указан в URL."},
	Causes: []Cause{
		likely("token-tenant", Documented,
			Text{"The token was issued in another tenant than the one that holds the data.",
				"Токен выпущен не в том тенанте, где лежат данные."},
			Text{"Use the same tenant ID in the URL of the token request and in that of the feed.",
				"Укажите один и тот же ID тенанта в URL запроса токена и в URL ленты."}),
	},
	Docs:  []string{docActivityFeed},
	Basis: Documented, Source: docActivityFeed,
}

var feedNoTenant = Code{
	Name: "AF20011", Service: Unknown,
	Message: "Specified tenant ID ({tenant}) does not exist in the system or has been deleted.",
	Meaning: Text{"The Office 365 Management Activity API has no such tenant.",
		"Office 365 Management Activity API не знает такого тенанта."},
	Causes: []Cause{
		possible("tenant-in-url", Documented,
			Text{"The tenant ID in the URL is mistyped, or the tenant belongs to another cloud.",
				"ID тенанта в URL написан с ошибкой, или тенант из другого облака."},
			Text{"Compare the tenant ID in the URL with Overview in Entra ID, character by character.",
				"Сверьте ID тенанта в URL с Overview в Entra ID, символ за символом."}),
		auditOff(Possible),
	},
	Docs:  []string{docActivityFeed, docAuditSwitch},
	Basis: Documented, Source: docActivityFeed,
}

func auditOff(c Certainty) Cause {
	return Cause{ID: "audit-off", Certainty: c, Basis: Observed,
		Summary: Text{"Auditing is not switched on in the tenant, so that it has no activity feed.",
			"В тенанте не включён аудит, поэтому ленты событий у него нет."},
		Fix: Text{"Run Set-AdminAuditLogConfig -UnifiedAuditLogIngestionEnabled $true in Exchange Online; wait up to a day, then start again.",
			"Выполните в Exchange Online Set-AdminAuditLogConfig -UnifiedAuditLogIngestionEnabled $true; подождите до суток, повторите."}}
}

var feedTenantSetup = Code{
	Name: "AF20012", Service: Unknown,
	Message: "Specified tenant ID ({tenant}) is incorrectly configured in the system.",
	Meaning: Text{"The Office 365 Management Activity API knows the tenant, but has no feed of it.",
		"Office 365 Management Activity API знает тенант, но его ленты у него нет."},
	Causes: []Cause{auditOff(Possible)},
	Docs:   []string{docActivityFeed, docAuditSwitch},
	Basis:  Documented, Source: docActivityFeed,
}

var feedTenantForm = Code{
	Name: "AF20013", Service: Unknown,
	Message: "The tenant ID passed in the URL ({tenant}) is not a valid GUID.",
	Meaning: Text{"The tenant in the URL is not written as the Office 365 Management Activity API takes it.",
		"Тенант в URL записан не так, как принимает Office 365 Management Activity API."},
	Causes: []Cause{
		likely("tenant-form", Documented,
			Text{"The URL holds the name of the tenant, or a placeholder, instead of its ID.",
				"В URL вместо ID тенанта стоит его имя или заглушка."},
			Text{"Take Tenant ID, a GUID, from Overview in Entra ID.",
				"Возьмите Tenant ID (GUID) на странице Overview в Entra ID."}),
	},
	Docs:  []string{docActivityFeed},
	Basis: Documented, Source: docActivityFeed,
}

var feedContentType = Code{
	Name: "AF20020", Service: Unknown,
	Message: "The specified content type is not valid.",
	Meaning: Text{"The Office 365 Management Activity API knows no such content type.",
		"Office 365 Management Activity API не знает такого типа содержимого."},
	Causes: []Cause{
		likely("feed-content-type", Documented,
			Text{"contentType is mistyped, or the cloud does not have this one.",
				"Значение contentType написано с ошибкой, или в этом облаке такого типа нет."},
			Text{"Take one of Audit.AzureActiveDirectory, Audit.Exchange, Audit.SharePoint, Audit.General, DLP.All.",
				"Возьмите Audit.AzureActiveDirectory, Audit.Exchange, Audit.SharePoint, Audit.General или DLP.All."}),
	},
	Docs:  []string{docActivityFeed},
	Basis: Documented, Source: docActivityFeed,
}

var feedWebhook = Code{
	Name: "AF20021", Service: Unknown,
	Message: "The webhook endpoint ({url}) could not be validated. {detail}",
	Meaning: Text{"The Office 365 Management Activity API could not validate the webhook.",
		"Office 365 Management Activity API не смог проверить вебхук."},
	Causes: []Cause{
		likely("feed-webhook", Documented,
			Text{"The endpoint did not answer the validation in time, with 200 and the token.",
				"Адрес не ответил на проверку вовремя: кодом 200 и токеном."},
			Text{"Let the address be reachable from the internet by HTTPS, and answer the test call with 200; or poll without a webhook.",
				"Откройте адрес из интернета по HTTPS и отвечайте на пробный вызов кодом 200; или опрашивайте ленту без вебхука."}),
	},
	Docs:  []string{docActivityFeed},
	Basis: Documented, Source: docActivityFeed,
}

var feedNoSubscription = Code{
	Name: "AF20022", Service: Unknown, Status: 400,
	Message: "No subscription found for the specified content type.",
	Meaning: Text{"Nobody has started the activity feed for this content type.",
		"Лента событий для этого типа содержимого не запущена."},
	Causes: []Cause{feedNotStarted()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

func feedNotStarted() Cause {
	return Cause{ID: "feed-not-started", Certainty: Likely, Basis: Documented,
		Summary: Text{"The subscription of the activity feed to this content type was never started, or was stopped.",
			"Подписка ленты событий на этот тип содержимого не запускалась или остановлена."},
		Fix: Text{"POST …/activity/feed/subscriptions/start?contentType=TYPE once; the first content can take up to 12 hours.",
			"Один раз отправьте POST …/activity/feed/subscriptions/start?contentType=ТИП; первые данные могут прийти через 12 часов."}}
}

var feedSubscriptionOff = Code{
	Name: "AF20023", Service: Unknown, Status: 400,
	Message:  "The subscription was disabled by {who}.",
	Variants: []string{"The subscription was disabled."},
	Meaning: Text{"The activity feed for this content type is switched off; no Azure subscription is meant.",
		"Лента событий для этого типа содержимого отключена; речь не о подписке Azure."},
	Causes: []Cause{feedNotStarted()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

var feedSubscriptionOn = Code{
	Name: "AF20024", Service: Unknown, Status: 400,
	Message: "The subscription is already enabled. No property change.",
	Meaning: Text{"The activity feed for this content type runs already: nothing is wrong.",
		"Лента событий для этого типа содержимого уже работает: всё в порядке."},
	Causes: []Cause{
		likely("feed-started", Observed,
			Text{"The subscription was started before, and nothing in it would change.",
				"Подписка уже запущена, и менять в ней нечего."},
			Text{"Go on and list the content; take this code for a success.",
				"Продолжайте и запрашивайте содержимое; считайте этот код успехом."}),
	},
	Docs:  []string{docActivityFeed},
	Basis: Observed, Source: srcFeedStarted,
}

var feedTimeRange = Code{
	Name: "AF20030", Aliases: []string{"AF20055"}, Service: Unknown, Status: 400,
	Message: "Start time and end time must both be specified (or both omitted) and must be less than or equal to 24 hours apart, with the start time no more than 7 days in the past.",
	Meaning: Text{"The Office 365 Management Activity API does not list content for such a time range.",
		"Office 365 Management Activity API не выдаёт содержимое за такой период."},
	Causes: []Cause{
		likely("feed-time-range", Documented,
			Text{"startTime and endTime are more than 24 hours apart, reach back over 7 days, or one is missing.",
				"Между startTime и endTime больше 24 часов, начало старше 7 дней или одного из них нет."},
			Text{"Ask for the time in steps of just under 24 hours, in UTC, and for the last 7 days only.",
				"Запрашивайте период шагами чуть меньше 24 часов, в UTC, и только за последние 7 дней."}),
	},
	Docs:  []string{docActivityFeed},
	Basis: Documented, Source: docActivityFeed,
}

var feedNextPage = Code{
	Name: "AF20031", Service: Unknown,
	Message: "Invalid nextPage Input: {detail}.",
	Meaning: Text{"The Office 365 Management Activity API does not know that page.",
		"Office 365 Management Activity API не знает такой страницы."},
	Causes: []Cause{
		likely("feed-page", Documented,
			Text{"The token in the URL was changed, cut off, or belongs to another query.",
				"Токен в URL изменён, обрезан или взят из другого запроса."},
			Text{"Call the whole URL of the header NextPageUri as it came, or list anew.",
				"Вызывайте URL из заголовка NextPageUri целиком, как он пришёл, или запросите список заново."}),
	},
	Docs:  []string{docActivityFeed},
	Basis: Documented, Source: docActivityFeed,
}

var feedNoContent = Code{
	Name: "AF20050", Service: Unknown,
	Message: "The specified content ({content}) does not exist.",
	Meaning: Text{"The Office 365 Management Activity API has no such content.",
		"У Office 365 Management Activity API такого содержимого нет."},
	Causes: []Cause{feedContentGone()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

func feedContentGone() Cause {
	return Cause{ID: "feed-content-gone", Certainty: Likely, Basis: Documented,
		Summary: Text{"The content is older than 7 days, or the ID in the URL is not one that the feed gave.",
			"Содержимому больше 7 дней, или ID в URL не из ответа ленты."},
		Fix: Text{"List the content again and fetch each contentUri at once; older events are in the audit log search of Purview.",
			"Запросите список заново и скачивайте contentUri сразу; старые события — в поиске журнала аудита Purview."}}
}

var feedContentExpired = Code{
	Name: "AF20051", Service: Unknown,
	Message: "Content requested with the key {content} has already expired. Content older than 7 days cannot be retrieved.",
	Meaning: Text{"The Office 365 Management Activity API does not keep the content any longer.",
		"Office 365 Management Activity API больше не хранит это содержимое."},
	Causes: []Cause{feedContentGone()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

var feedContentID = Code{
	Name: "AF20052", Service: Unknown,
	Message: "Content ID {content} in the URL is invalid.",
	Meaning: Text{"The Office 365 Management Activity API cannot read the content ID in the URL.",
		"Office 365 Management Activity API не может прочитать ID содержимого в URL."},
	Causes: []Cause{feedContentGone()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

var feedLanguages = Code{
	Name: "AF20053", Service: Unknown,
	Message: "Only one language may be present in the Accept-Language header.",
	Meaning: Text{"The Office 365 Management Activity API takes one language only.",
		"Office 365 Management Activity API принимает только один язык."},
	Causes: []Cause{acceptLanguage()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

func acceptLanguage() Cause {
	return Cause{ID: "accept-language", Certainty: Likely, Basis: Documented,
		Summary: Text{"The client sends a list of languages or a malformed one, as browsers do by themselves.",
			"Клиент отправляет список языков или ошибочное значение, как браузеры по умолчанию."},
		Fix: Text{"Send Accept-Language with one language such as en-US, or leave the header out.",
			"Отправляйте Accept-Language с одним языком, например en-US, или без этого заголовка."}}
}

var feedLanguageForm = Code{
	Name: "AF20054", Service: Unknown,
	Message: "Invalid syntax in Accept-Language header.",
	Meaning: Text{"The Office 365 Management Activity API cannot read the language.",
		"Office 365 Management Activity API не может прочитать язык."},
	Causes: []Cause{acceptLanguage()},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

var feedThrottled = Code{
	Name: "AF429", Service: Unknown,
	Message: "Too many requests. Method={method}, PublisherId={publisher}",
	Meaning: Text{"The Office 365 Management Activity API throttles this publisher.",
		"Office 365 Management Activity API ограничивает вызовы этого издателя."},
	Causes: []Cause{
		likely("call-rate", Documented,
			Text{"More calls than the operation allows per minute or hour.",
				"Вызовов больше, чем операция допускает в минуту или в час."},
			Text{"Call less often, and send your tenant ID as PublisherIdentifier: without it all share one quota of 2,000 a minute.",
				"Вызывайте реже и передавайте свой ID тенанта в PublisherIdentifier: без него квота 2000 в минуту общая для всех."}),
	},
	Docs:  []string{docActivityFeed},
	Basis: Documented, Source: docActivityFeed,
}

var feedFault = Code{
	Name: "AF50000", Service: Unknown, Status: 500,
	Message: "An internal error occurred. Retry the request.",
	Meaning: Text{"The Office 365 Management Activity API failed on its side.",
		"Сбой на стороне Office 365 Management Activity API."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docActivityFeed},
	Basis:  Documented, Source: docActivityFeed,
}

// feedMessages are those that come without a number.
var feedMessages = []Message{
	{
		ID:       "feed-tenant-missing",
		Template: "Microsoft.Office.Compliance.Audit.DataServiceException: Tenant {tenant} does not exist.",
		Variants: []string{"Microsoft.Office.Compliance.Audit.DataServiceException: Tenant {tenant} does not exist"},
		Service:  Unknown, Status: 400,
		Meaning: Text{"The Office 365 Management Activity API has no feed of this tenant, though the tenant is there.",
			"У Office 365 Management Activity API нет ленты этого тенанта, хотя сам тенант есть."},
		Causes: []Cause{auditOff(Likely)},
		Basis:  Observed, Source: srcAuditOff,
	},
}

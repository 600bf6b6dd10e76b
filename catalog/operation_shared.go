package catalog

// What several operations have in common.

const (
	docMDE   = "https://learn.microsoft.com/defender-endpoint/api/"
	docXDR   = "https://learn.microsoft.com/defender-xdr/"
	docGraph = "https://learn.microsoft.com/graph/api/"

	// graphUserRole is what a user needs besides for the security
	// operations of Microsoft Graph: one of these roles of Entra.
	graphUserRole = "Security Reader, Security Administrator or Global Administrator"
)

// Texts that several operations have. They are constants because a list that
// copies a variable would be filled at start-up.
const (
	limitNoCIDREn = "An IP address stands alone; ranges are not taken."
	limitNoCIDRRu = "IP-адрес указывается один; диапазоны не принимаются."

	noteReadSufficesEn = "The page lists only the permission to write; earlier text and the service's own 403 name the one to read as well."
	noteReadSufficesRu = "На странице указано только разрешение на запись; в прежнем тексте и в ответе 403 самой службы названо и разрешение на чтение."

	noteTiOwnEn = "The page lists Ti.ReadWrite.All for applications; earlier text has Ti.ReadWrite as well, for indicators that the application made itself."
	noteTiOwnRu = "На странице для приложений указано Ti.ReadWrite.All; в прежнем тексте есть и Ti.ReadWrite — для индикаторов, созданных самим приложением."

	noteNoDelegatedEn = "No permission for users is documented."
	noteNoDelegatedRu = "Разрешение для пользователей не документировано."

	noteNoPermissionEn = "No page lists a permission."
	noteNoPermissionRu = "Ни на одной странице разрешение не указано."

	noteUserOnlyEn = "Takes the token of a signed-in user only."
	noteUserOnlyRu = "Принимает только токен вошедшего пользователя."

	noteRemediationNamesEn = "The permission of applications is plural, RemediationTasks; that of users singular, RemediationTask."
	noteRemediationNamesRu = "Разрешение приложений — во множественном числе, RemediationTasks, пользователей — в единственном, RemediationTask."

	noteScanNamesEn = "The table of the page begins the names for signing in with a capital, its sample does not."
	noteScanNamesRu = "В таблице на странице имена для проверки подлинности — с заглавной буквы, в примере — со строчной."

	noteUndocumentedEn = "Not documented; a user found it accepted in 2021."
	noteUndocumentedRu = "Не документировано; по сообщению пользователя от 2021 года, принимается."

	noteMetadataOnlyEn = "In the metadata of the service only; it may be read-only."
	noteMetadataOnlyRu = "Есть только в метаданных службы; возможно, только для чтения."

	noteNotInChinaEn = "Not in the cloud of China (21Vianet)."
	noteNotInChinaRu = "Недоступно в облаке Китая (21Vianet)."

	noteIncidentRolesEn = "The service's own 403 names the permissions for incidents as well."
	noteIncidentRolesRu = "В ответе 403 самой службы названы и разрешения на инциденты."

	notePermissionsOnlyEn = "Known from the list of permissions only."
	notePermissionsOnlyRu = "Известно только из списка разрешений."

	retiredLegacyAlertsEn = "Deprecated since April 2024; the announced removal date has passed (April 10, 2026; another page: August 31, 2026). Use alerts_v2."
	retiredLegacyAlertsRu = "Устарело с апреля 2024 года; объявленный срок отключения прошёл (10 апреля 2026 года, на другой странице — 31 августа 2026 года). Используйте alerts_v2."

	retiredIndicatorsEn = "Deprecated; the announced removal date, April 2026, has passed. Use /api/indicators of Defender for Endpoint, or the upload API of Microsoft Sentinel."
	retiredIndicatorsRu = "Устарело; объявленный срок отключения, апрель 2026 года, прошёл. Используйте /api/indicators в Defender for Endpoint или API загрузки Microsoft Sentinel."

	limitIdentityProtectionEn = "One call a second in a tenant, for all apps together; a 429 comes without Retry-After."
	limitIdentityProtectionRu = "Один вызов в секунду на тенант для всех приложений вместе; ответ 429 приходит без Retry-After."

	limitSecureScoresEn = "10,000 calls in 10 minutes and 4 at once."
	limitSecureScoresRu = "10 000 вызовов за 10 минут, не больше 4 одновременно."
)

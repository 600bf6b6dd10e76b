package graph

const (
	docGraph = "https://learn.microsoft.com/graph/api/"

	// userRole is what a user needs besides for the security
	// operations of Microsoft Graph: one of these roles of Entra.
	userRole = "Security Reader, Security Administrator or Global Administrator"
)

// Texts that several operations have. They are constants because a list that
// copies a variable would be filled at start-up.
const (
	NoteUserOnlyEn = "Takes the token of a signed-in user only."
	noteUserOnlyRu = "Принимает только токен вошедшего пользователя."

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

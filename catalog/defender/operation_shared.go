package defender

// Texts that several operations have. They are constants because a list that
// copies a variable would be filled at start-up.
const (
	limitNoCIDREn = "A single IP address; ranges aren't accepted."
	limitNoCIDRRu = "Один IP-адрес; диапазоны не принимаются."

	noteReadSufficesEn = "The page lists only the write permission; earlier text and the service's own 403 also name the read permission."
	noteReadSufficesRu = "На странице указано только разрешение на запись; в прежнем тексте и в ответе 403 самой службы названо и разрешение на чтение."

	noteTiOwnEn = "The page lists Ti.ReadWrite.All for applications; earlier text also has Ti.ReadWrite, for indicators that the application created."
	noteTiOwnRu = "На странице для приложений указано Ti.ReadWrite.All; в прежнем тексте есть и Ti.ReadWrite — для индикаторов, созданных самим приложением."

	noteRemediationNamesEn = "The application permission is plural, RemediationTasks; the user permission is singular, RemediationTask."
	noteRemediationNamesRu = "Разрешение приложений — во множественном числе, RemediationTasks, пользователей — в единственном, RemediationTask."

	noteScanNamesEn = "The table on the page capitalizes the names for signing in; its sample doesn't."
	noteScanNamesRu = "В таблице на странице имена для проверки подлинности пишутся с заглавной буквы, в примере — со строчной."
)

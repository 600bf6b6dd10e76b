package defender

// Texts that several operations have. They are constants because a list that
// copies a variable would be filled at start-up.
const (
	limitNoCIDREn = "An IP address stands alone; ranges are not taken."
	limitNoCIDRRu = "IP-адрес указывается один; диапазоны не принимаются."

	noteReadSufficesEn = "The page lists only the permission to write; earlier text and the service's own 403 name the one to read as well."
	noteReadSufficesRu = "На странице указано только разрешение на запись; в прежнем тексте и в ответе 403 самой службы названо и разрешение на чтение."

	noteTiOwnEn = "The page lists Ti.ReadWrite.All for applications; earlier text has Ti.ReadWrite as well, for indicators that the application made itself."
	noteTiOwnRu = "На странице для приложений указано Ti.ReadWrite.All; в прежнем тексте есть и Ti.ReadWrite — для индикаторов, созданных самим приложением."

	noteRemediationNamesEn = "The permission of applications is plural, RemediationTasks; that of users singular, RemediationTask."
	noteRemediationNamesRu = "Разрешение приложений — во множественном числе, RemediationTasks, пользователей — в единственном, RemediationTask."

	noteScanNamesEn = "The table of the page begins the names for signing in with a capital, its sample does not."
	noteScanNamesRu = "В таблице на странице имена для проверки подлинности — с заглавной буквы, в примере — со строчной."
)

package fact

// Texts that several operations have. They are constants because a list that
// copies a variable would be filled at start-up.
const (
	NoteNoDelegatedEn = "No permission for users is documented."
	NoteNoDelegatedRu = "Разрешение для пользователей не документировано."

	NoteNoPermissionEn = "No page lists a permission."
	NoteNoPermissionRu = "Ни на одной странице разрешение не указано."

	NoteUndocumentedEn = "Not documented; a user found it accepted in 2021."
	NoteUndocumentedRu = "Не документировано; по сообщению пользователя от 2021 года, принимается."
)

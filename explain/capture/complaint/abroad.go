package complaint

import "strings"

// abroad are the words with which programs say in other languages that something failed.
var abroad = [...]string{
	"fehler beim", "fehler bei der", "ist ein fehler", "fehlgeschlagen", "konnte nicht", "konnten nicht", "kann nicht", "können nicht", "zugriff verweigert", "nicht gefunden", "nicht möglich", "ist ungültig", "ist abgelaufen", "nicht berechtigt",
	"une erreur s'est produite", "une erreur est survenue", "erreur lors", "a échoué", "échec de", "impossible de", "accès refusé", "accès est refusé", "n'est pas valide", "introuvable", "n'a pas pu", "non autorisé",
	"se ha producido un error", "ocurrió un error", "error al ", "no se pudo", "no se puede", "no se ha podido", "ha fallado", "acceso denegado", "no es válid", "no se encontró", "no tiene permiso",
	"ocorreu um erro", "erro ao ", "falha ao ", "não foi possível", "acesso negado", "não é possível", "não encontrad",
	"si è verificato un errore", "errore durante", "impossibile ", "non è stato possibile", "accesso negato", "non riuscit",
	"er is een fout", "mislukt", "kan niet ", "toegang geweigerd",
	"wystąpił błąd", "nie można ", "nie powiodł", "odmowa dostępu", "hata oluştu", "başarısız", "erişim reddedildi",
	"не удалось", "не удаётся", "не удается", "произошла ошибка", "ошибка при", "доступ запрещен", "доступ запрещён", "отказано в доступе", "недостаточно прав", "недействител", "не найден", "невозможно ",
	"エラーが発生", "に失敗", "できませんでした", "できません", "拒否されました", "無効です", "見つかりません", "错误", "失败", "无法", "拒绝访问", "無法", "失敗", "오류가 발생", "실패", "할 수 없습니다",
}

// saysAbroad reports whether a text in lower case has such words.
func saysAbroad(lower string) bool {
	for _, words := range abroad {
		if strings.Contains(lower, words) {
			return true
		}
	}
	return false
}

// isConditionalAbroad reports whether such a text is about what may happen.
func isConditionalAbroad(lower string) bool {
	for _, word := range [...]string{"wenn ", "falls ", "si l'", "si le ", "si la ", "si el ", "se il ", "если ", "когда ", "gdy ", "場合"} {
		if strings.HasPrefix(lower, word) || strings.Contains(lower, " "+word) {
			return true
		}
	}
	return false
}

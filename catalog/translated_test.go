package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// What the vendor's page shows in other languages leads to the code.
func TestFindTranslated(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Запрещено", "Forbidden"},
		{"Запрещено (403)", "Forbidden"},
		{"«Не авторизован» (Unauthorized).", "Unauthorized"},
		{"Несанкционированный доступ", "Unauthorized"},
		{"инвалидхашвалуе", "InvalidHashValue"},
		{"Хэш-значение 5f7d9c является недопустимым.", "InvalidHashValue"},
		{"Значение hash 5f7d9c является недействительным.", "InvalidHashValue"},
		{"Параметр comment отсутствует.", "MissingRequiredParameter"},
		{"Isolate поддерживается в версии клиента 10.3720 и выше.", "ClientVersionNotSupported"},
		{"Превышен максимальный размер пакета. Received: 600, allowed: 500.", "MaximumBatchSizeExceeded"},
		{"Ресурс 42 не найден.", "ResourceNotFound"},
		{"Не найдено", "NotFound"},
		{"Verboten", "Forbidden"},
		{"Erreur interne du serveur", "InternalServerError"},
		{"Параметр есть.", ""},
		{"запрос", ""},
		{"", ""},
	}
	for _, tt := range tests {
		got, ok := FindTranslated(tt.text)
		if got.Name != tt.want || ok != (tt.want != "") {
			t.Errorf("%q is %q, want %q", tt.text, got.Name, tt.want)
		}
	}
	for _, entry := range translated {
		c, ok := FindCode(entry.code, fact.Defender)
		if !ok || c.Service != fact.Defender {
			t.Errorf("%s is not a code of Defender", entry.code)
		}
	}
}

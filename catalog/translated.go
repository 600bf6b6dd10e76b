package catalog

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// translated are the names and messages of the vendor's page of error codes in
// other languages than English, in lower case, with {} for each value. The API
// itself always answers in English; people search for what the page shows.
//
// Sources: https://learn.microsoft.com/ru-ru/defender-xdr/api-error-codes and
// its versions of 2020 and 2021 in MicrosoftDocs/microsoft-365-docs-pr.ru-RU,
// and the pages of 2021 in the other languages.
var translated = [...]struct {
	code     string
	names    []string
	messages []string
}{
	{"BadRequest", []string{"неправильный запрос", "плохой запрос", "ошибочный запрос", "бадрекуест"},
		[]string{"общее сообщение об ошибке {} запрос", "общее сообщение об ошибке bad request"}},
	{"ODataError", []string{"одатаеррор"},
		[]string{"недопустимый запрос uri{}", "недействительный запрос uri{}"}},
	{"InvalidInput", []string{"инвалидинпут"},
		[]string{"недопустимые входные данные{}", "недопустимый ввод{}", "недопустимый {} ввод", "недействительный {} вход"}},
	{"InvalidRequestBody", []string{"инвалидрекуестбоди"},
		[]string{"недопустимый текст запроса", "недопустимый тело запроса", "недействительное тело запроса"}},
	{"InvalidHashValue", []string{"инвалидхашвалуе"},
		[]string{"хэш-значение {} является недопустимым", "значение hash {} является недействительным", "недопустимое значение {} hash", "значение хэша {}"}},
	{"InvalidDomainName", []string{"инвалиддомаиннаме"},
		[]string{"доменное имя {} является недопустимым", "доменное {} имя является недействительным", "недопустимое {} доменное имя"}},
	{"InvalidIpAddress", []string{"инвалидипаддресс"},
		[]string{"ip-адрес {} является недопустимым", "недопустимый {} ip-адрес", "{}ip-адрес недействителен"}},
	{"InvalidUrl", []string{"инвалидурл"},
		[]string{"url {} является недопустимым", "недопустимый {} url-адрес", "{}url-адрес недействителен"}},
	{"MaximumBatchSizeExceeded", []string{"максимумбатчсизиксцеедед"},
		[]string{"превышено максимальное значение размера пакета{}", "превышен максимальный размер пакета{}", "максимальный размер пакета превышен{}"}},
	{"MissingRequiredParameter", []string{"миссингрекуиредпараметер"},
		[]string{"параметр {} отсутствует", "отсутствует {} параметр"}},
	{"OsPlatformNotSupported", []string{"осплатформнотсуппортед"},
		[]string{"платформа ос {} не поддерживается для этого действия"}},
	{"ClientVersionNotSupported", []string{"клиентверсионнотсуппортед"},
		[]string{"{} поддерживается в версии клиента {} и выше", "{} поддерживается в клиентской версии {} и выше"}},
	{"Unauthorized", []string{
		"не авторизован", "несанкционированный", "несанкционированный доступ",
		"nicht autorisiert", "nicht autorisierter benutzer", "non autorisé", "non autorizzato", "não autorizado", "no autorizado",
	}, []string{"несанкционированный {}", "не авторизован{}"}},
	{"Forbidden", []string{"запрещено", "запрет", "verboten", "interdit", "accesso negato", "proibido", "prohibido"},
		[]string{"запрещено. примечание{}"}},
	{"DisabledFeature", []string{"дисабледфеатуре"},
		[]string{"компонент клиента не включен", "функция клиента не включена", "функция tenant не включена"}},
	{"DisallowedOperation", []string{"дисалловедоператион"}, nil},
	{"NotFound", []string{"не найдено", "не найден", "нотфаунд", "nicht gefunden", "non trovato", "não encontrado", "no encontrado"},
		[]string{"общее сообщение об ошибке не найдено", "сообщение об ошибке общие не найдено", "сообщение об ошибке general not found"}},
	{"ResourceNotFound", []string{"ресаурценотфаунд"}, []string{"ресурс {} не найден"}},
	{"InternalServerError", []string{
		"внутренняя ошибка сервера", "ошибка внутреннего сервера", "интерналсервереррор",
		"interner serverfehler", "erreur interne du serveur", "errore interno del server", "erro interno do servidor", "error interno del servidor",
	}, nil},
}

// FindTranslated returns the code of Defender whose name or message a text is in
// another language than English, as the vendor's page of error codes shows it.
func FindTranslated(text string) (fact.Code, bool) {
	text = translatedForm(text)
	for _, t := range translated {
		for _, name := range t.names {
			if name == text {
				return FindCode(t.code, fact.Defender)
			}
		}
		for _, message := range t.messages {
			if fitsGaps(text, message) {
				return FindCode(t.code, fact.Defender)
			}
		}
	}
	return fact.Code{}, false
}

// translatedForm returns a text as translations are compared: in lower case,
// without quotes, a status or an English word in parentheses, and a full stop.
//
//	Не авторизован (Unauthorized).
//	Запрещено (403)
func translatedForm(text string) string {
	text = strings.NewReplacer("«", "", "»", "", `"`, "", "ё", "е", "<", "", ">", "").Replace(strings.ToLower(text))
	if open := strings.LastIndexByte(text, '('); open > 0 && strings.HasSuffix(strings.TrimRight(text, ". "), ")") {
		text = text[:open]
	}
	return strings.Trim(text, " .\t\r\n")
}

// fitsGaps reports whether a text is the message with something in place of
// each gap.
func fitsGaps(text, message string) bool {
	parts := strings.Split(message, "{}")
	if len(parts) == 1 {
		return text == message
	}
	last := parts[len(parts)-1]
	if !strings.HasPrefix(text, parts[0]) || !strings.HasSuffix(text[len(parts[0]):], last) {
		return false
	}
	rest := text[len(parts[0]) : len(text)-len(last)]
	for _, part := range parts[1 : len(parts)-1] {
		_, after, ok := strings.Cut(rest, part)
		if !ok {
			return false
		}
		rest = after
	}
	return true
}

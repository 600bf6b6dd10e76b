package render

import (
	"unicode"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/exchange"
)

// The labels that begin a line, short enough for their column in each language.
var (
	labelDo       = fact.Text{En: "Do this", Ru: "Сделайте"}
	labelCause    = fact.Text{En: "Cause", Ru: "Причина"}
	labelOr       = fact.Text{En: "Or", Ru: "Или"}
	labelAlso     = fact.Text{En: "Also", Ru: "Также"}
	labelIfSo     = fact.Text{En: "If so", Ru: "Тогда"}
	labelEvidence = fact.Text{En: "Evidence", Ru: "Основание"}
	labelBody     = fact.Text{En: "Body", Ru: "Тело"}
	labelItem     = fact.Text{En: "Item", Ru: "Элемент"}
	labelWrong    = fact.Text{En: "Wrong", Ru: "Неверно"}
	labelRight    = fact.Text{En: "Right", Ru: "Верно"}
	labelRetry    = fact.Text{En: "Retry", Ru: "Повтор"}
	labelDocs     = fact.Text{En: "Docs", Ru: "Справка"}
	labelTime     = fact.Text{En: "Time", Ru: "Время"}
	labelNote     = fact.Text{En: "Note", Ru: "Заметка"}
	labelCodes    = fact.Text{En: "Codes", Ru: "Коды"}
	labelStatuses = fact.Text{En: "Statuses", Ru: "Статусы"}
	labelFailures = fact.Text{En: "Failures", Ru: "Сбои"}
	labelRetired  = fact.Text{En: "Retired", Ru: "Снято"}
	labelError    = fact.Text{En: "Error", Ru: "Ошибка"}
	labelLimit    = fact.Text{En: "Limit", Ru: "Предел"}
	labelNeeds    = fact.Text{En: "Needs", Ru: "Нужно"}
	labelRate     = fact.Text{En: "Rate", Ru: "Частота"}
	labelMeaning  = fact.Text{En: "Meaning", Ru: "Значение"}
	labelMore     = fact.Text{En: "More", Ru: "Ещё"}
	labelHas      = fact.Text{En: "Has", Ru: "Есть"}
	labelCall     = fact.Text{En: "Operation", Ru: "Операция"}
	labelValues   = fact.Text{En: "Values", Ru: "Значения"}
	labelCaller   = fact.Text{En: "Caller", Ru: "Клиент"}
	labelReport   = fact.Text{En: "Report", Ru: "Сообщить"}
	labelSources  = fact.Text{En: "Sources", Ru: "Источники"}
)

// certaintyWord returns how sure a cause is, as the first word of a sentence.
func certaintyWord(c fact.Certainty) fact.Text {
	switch c {
	case fact.Certain:
		return fact.Text{En: "Certain", Ru: "Точно"}
	case fact.Likely:
		return fact.Text{En: "Likely", Ru: "Вероятно"}
	}
	return fact.Text{En: "Possible", Ru: "Возможно"}
}

// claim says how sure a cause is, and what it is.
func claim(c explain.Cause, l explain.Language) string {
	return l.Of(certaintyWord(c.Certainty)) + ": " + afterColon(c.Summary, l)
}

// afterColon returns a sentence as it goes on after a colon: in Russian in lower case,
// unless it begins with an abbreviation.
func afterColon(text string, l explain.Language) string {
	first, size := utf8.DecodeRuneInString(text)
	next, _ := utf8.DecodeRuneInString(text[size:])
	if l != explain.Russian() || !unicode.Is(unicode.Cyrillic, first) || unicode.IsUpper(next) {
		return text
	}
	return string(unicode.ToLower(first)) + text[size:]
}

// basisWord returns where a statement comes from.
func basisWord(b fact.Basis) fact.Text {
	switch b {
	case fact.Documented:
		return fact.Text{En: "documented by Microsoft", Ru: "по документации Microsoft"}
	case fact.Observed:
		return fact.Text{En: "seen in practice", Ru: "известно из практики"}
	}
	return fact.Text{En: "worked out from the input", Ru: "выведено из ввода"}
}

// answeredBy returns who answered: a service, or another API; empty if it is unknown.
func answeredBy(e explain.Explanation) fact.Text {
	if e.API != "" {
		return fact.Same(e.API)
	}
	return serviceName(e.Service)
}

// serviceName returns how people call a service; empty if it is unknown.
func serviceName(s fact.Service) fact.Text {
	switch s {
	case fact.Defender:
		return fact.Same("Microsoft 365 Defender")
	case fact.Graph:
		return fact.Same("Microsoft Graph")
	case fact.Entra:
		return fact.Same("Microsoft Entra ID")
	case fact.Gateway:
		return fact.Text{En: "a gateway, not the API itself", Ru: "шлюз, а не сам API"}
	}
	return fact.Text{}
}

// failureName returns in words why no response came.
func failureName(failure string) fact.Text {
	switch failure {
	case exchange.DNS:
		return fact.Text{En: "host name not resolved", Ru: "имя узла не найдено"}
	case exchange.Refused:
		return fact.Text{En: "connection refused", Ru: "соединение отклонено"}
	case exchange.Reset:
		return fact.Text{En: "connection closed", Ru: "соединение закрыто"}
	case exchange.Timeout:
		return fact.Text{En: "timed out", Ru: "время ожидания истекло"}
	case exchange.TLS:
		return fact.Text{En: "no secure connection", Ru: "нет защищённого соединения"}
	case exchange.Proxy:
		return fact.Text{En: "stopped by a proxy", Ru: "остановлено прокси"}
	case exchange.Cut:
		return fact.Text{En: "response cut off", Ru: "ответ оборван"}
	case exchange.Unread:
		return fact.Text{En: "body not readable as JSON", Ru: "тело не читается как JSON"}
	case exchange.Lacking:
		return fact.Text{En: "unexpected response body", Ru: "неожиданное тело ответа"}
	case exchange.NoToken:
		return fact.Text{En: "no access token", Ru: "нет токена доступа"}
	case exchange.Unsent:
		return fact.Text{En: "call failed", Ru: "вызов не удался"}
	}
	return fact.Same(failure)
}

// noResponse says that none came, and why.
func noResponse(failure string) fact.Text {
	name := failureName(failure)
	if failure == exchange.Unread || failure == exchange.Lacking { // a response came
		return name
	}
	return fact.Textf("no response: %s", "нет ответа: %s", name)
}

// noun names what is explained where it has neither a code nor a status.
func noun(k explain.Kind) fact.Text {
	if k == explain.KindError {
		return fact.Text{En: "error without a code", Ru: "ошибка без кода"}
	}
	return fact.Text{En: "no error", Ru: "ошибки нет"}
}

// retryText says whether a retry can help.
func retryText(r explain.Retry) fact.Text {
	switch r.Advice {
	case "":
		return fact.Text{En: "not known: the input doesn't show why the call failed",
			Ru: "неизвестно: из ввода не видно, почему вызов не удался"}
	case fact.NoRetry:
		return fact.Text{En: "no: the same request will fail again", Ru: "нет: тот же запрос снова не удастся"}
	case fact.NewToken:
		if r.Otherwise != "" {
			return fact.Text{En: "yes, but only with a new access token; if that fails too, look at the other causes",
				Ru: "да, но только с новым токеном доступа; если и с ним сбой, проверьте другие причины"}
		}
		return fact.Text{En: "yes, but only with a new access token", Ru: "да, но только с новым токеном доступа"}
	case fact.Wait:
		if r.AfterSeconds > 0 {
			d := duration(r.AfterSeconds)
			return fact.Textf("yes, in %s", "да, через %s", d)
		}
		return fact.Text{En: "yes, after the time that the service names in Retry-After or in the message",
			Ru: "да, через время, которое служба назвала в Retry-After или в сообщении"}
	case fact.Backoff:
		if r.Otherwise != "" {
			return fact.Text{En: "yes, a few times, waiting longer each time; if it keeps failing, look at the other causes",
				Ru: "да, несколько раз, с растущей паузой; если сбой остаётся, проверьте другие причины"}
		}
		return fact.Text{En: "yes, a few times, waiting longer each time", Ru: "да, несколько раз, с растущей паузой"}
	case fact.Split:
		return fact.Text{En: "yes, in smaller batches", Ru: "да, меньшими частями"}
	}
	if r.Otherwise != "" {
		return fact.Text{En: "no: fix the cause first, or the call will fail again; if it's a temporary one, wait and retry",
			Ru: "нет: сначала устраните причину, иначе вызов снова не удастся; если она временная, подождите и повторите"}
	}
	return fact.Text{En: "no: fix the cause first, or the call will fail again",
		Ru: "нет: сначала устраните причину, иначе вызов снова не удастся"}
}

// retryWord is retryText in a word or two.
func retryWord(a fact.Advice) fact.Text {
	switch a {
	case fact.NoRetry:
		return fact.Text{En: "no", Ru: "нет"}
	case fact.NewToken:
		return fact.Text{En: "with a new token", Ru: "с новым токеном"}
	case fact.Wait:
		return fact.Text{En: "after the time that the service names", Ru: "через названное службой время"}
	case fact.Backoff:
		return fact.Text{En: "yes, waiting longer each time", Ru: "да, с растущей паузой"}
	case fact.Split:
		return fact.Text{En: "in smaller batches", Ru: "меньшими частями"}
	}
	return fact.Text{En: "not until the cause is fixed", Ru: "после устранения причины"}
}

func duration(seconds int) fact.Text {
	if seconds >= 120 && seconds%60 == 0 {
		return fact.Plural(seconds/60, "%d minute", "%d minutes", "%d мин")
	}
	return fact.Plural(seconds, "%d second", "%d seconds", "%d с")
}

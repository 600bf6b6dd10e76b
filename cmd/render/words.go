package render

import (
	"fmt"
	"strconv"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/exchange"
)

// The labels that begin a line, short enough for their column in each language.
var (
	labelDo       = catalog.Text{En: "Do this", Ru: "Сделайте"}
	labelCause    = catalog.Text{En: "Cause", Ru: "Причина"}
	labelOr       = catalog.Text{En: "Or", Ru: "Или"}
	labelIfSo     = catalog.Text{En: "If so", Ru: "Тогда"}
	labelEvidence = catalog.Text{En: "Evidence", Ru: "Основание"}
	labelBody     = catalog.Text{En: "Body", Ru: "Тело"}
	labelItem     = catalog.Text{En: "Item", Ru: "Элемент"}
	labelAgain    = catalog.Text{En: "Again", Ru: "Снова"}
	labelWrong    = catalog.Text{En: "Wrong", Ru: "Неверно"}
	labelRight    = catalog.Text{En: "Right", Ru: "Верно"}
	labelRetry    = catalog.Text{En: "Retry", Ru: "Повтор"}
	labelDocs     = catalog.Text{En: "Docs", Ru: "Справка"}
	labelTime     = catalog.Text{En: "Time", Ru: "Время"}
	labelNote     = catalog.Text{En: "Note", Ru: "Заметка"}
	labelCodes    = catalog.Text{En: "Codes", Ru: "Коды"}
	labelStatuses = catalog.Text{En: "Statuses", Ru: "Статусы"}
	labelFailures = catalog.Text{En: "Failures", Ru: "Сбои"}
	labelRetired  = catalog.Text{En: "Retired", Ru: "Снято"}
	labelError    = catalog.Text{En: "Error", Ru: "Ошибка"}
	labelLimit    = catalog.Text{En: "Limit", Ru: "Предел"}
	labelNeeds    = catalog.Text{En: "Needs", Ru: "Нужно"}
	labelRate     = catalog.Text{En: "Rate", Ru: "Частота"}
)

// certaintyWord returns how sure a cause is, as the first word of a sentence.
func certaintyWord(c catalog.Certainty) catalog.Text {
	switch c {
	case catalog.Certain:
		return catalog.Text{En: "Certain", Ru: "Точно"}
	case catalog.Likely:
		return catalog.Text{En: "Likely", Ru: "Вероятно"}
	}
	return catalog.Text{En: "Possible", Ru: "Возможно"}
}

// answeredBy returns who answered: a service, or another API; empty if it is unknown.
func answeredBy(e explain.Explanation) catalog.Text {
	if e.API != "" {
		return same(e.API)
	}
	return serviceName(e.Service)
}

// serviceName returns how people call a service; empty if it is unknown.
func serviceName(s catalog.Service) catalog.Text {
	switch s {
	case catalog.Defender:
		return same("Microsoft 365 Defender")
	case catalog.Graph:
		return same("Microsoft Graph")
	case catalog.Entra:
		return same("Microsoft Entra ID")
	case catalog.Gateway:
		return catalog.Text{En: "a gateway, not Defender itself", Ru: "шлюз, а не сам Defender"}
	}
	return catalog.Text{}
}

// same is a name that is the same in every language.
func same(name string) catalog.Text { return catalog.Text{En: name, Ru: name} }

// failureName returns in words why no response came.
func failureName(failure string) catalog.Text {
	switch failure {
	case exchange.DNS:
		return catalog.Text{En: "host name not resolved", Ru: "имя узла не найдено"}
	case exchange.Refused:
		return catalog.Text{En: "connection refused", Ru: "соединение отклонено"}
	case exchange.Reset:
		return catalog.Text{En: "connection closed", Ru: "соединение закрыто"}
	case exchange.Timeout:
		return catalog.Text{En: "timed out", Ru: "время ожидания истекло"}
	case exchange.TLS:
		return catalog.Text{En: "no secure connection", Ru: "нет защищённого соединения"}
	case exchange.Proxy:
		return catalog.Text{En: "stopped by a proxy", Ru: "остановлено прокси"}
	case exchange.Cut:
		return catalog.Text{En: "response cut off", Ru: "ответ оборван"}
	case exchange.NoToken:
		return catalog.Text{En: "no access token", Ru: "нет токена доступа"}
	case exchange.Unsent:
		return catalog.Text{En: "call failed", Ru: "вызов не удался"}
	}
	return same(failure)
}

// noResponse says that none came, and why.
func noResponse(failure string) catalog.Text {
	name := failureName(failure)
	return catalog.Text{En: "no response: " + name.En, Ru: "нет ответа: " + name.Ru}
}

// noun names what is explained where it has neither a code nor a status.
func noun(k explain.Kind) catalog.Text {
	if k == explain.KindError {
		return catalog.Text{En: "error without a code", Ru: "ошибка без кода"}
	}
	return catalog.Text{En: "no error", Ru: "ошибки нет"}
}

// retryText says whether a retry can help.
func retryText(r explain.Retry) catalog.Text {
	switch r.Advice {
	case "":
		return catalog.Text{En: "not known: the input doesn't show why the call failed",
			Ru: "неизвестно: из ввода не видно, почему вызов не удался"}
	case catalog.NoRetry:
		return catalog.Text{En: "no: the same request will fail again", Ru: "нет: тот же запрос снова не удастся"}
	case catalog.NewToken:
		return catalog.Text{En: "yes, but only with a new access token", Ru: "да, но только с новым токеном доступа"}
	case catalog.Wait:
		if r.AfterSeconds > 0 {
			d := duration(r.AfterSeconds)
			return catalog.Text{En: "yes, in " + d.En, Ru: "да, через " + d.Ru}
		}
		return catalog.Text{En: "yes, after the time that the service names in Retry-After or in the message",
			Ru: "да, через время, которое служба назвала в Retry-After или в сообщении"}
	case catalog.Backoff:
		return catalog.Text{En: "yes, a few times, waiting longer each time", Ru: "да, несколько раз, с растущей паузой"}
	case catalog.Split:
		return catalog.Text{En: "yes, in smaller batches", Ru: "да, меньшими частями"}
	}
	return catalog.Text{En: "no: fix the cause first, or the call will fail again",
		Ru: "нет: сначала устраните причину, иначе вызов снова не удастся"}
}

func duration(seconds int) catalog.Text {
	n, en, ru := seconds, "second", "с"
	if seconds >= 120 && seconds%60 == 0 {
		n, en, ru = seconds/60, "minute", "мин"
	}
	return catalog.Text{En: plural(n, en), Ru: strconv.Itoa(n) + " " + ru}
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

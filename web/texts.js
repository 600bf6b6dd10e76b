// What a person reads on the page, by language. What the engine says comes in the
// language that it is asked for.
const texts = {
  en: {
    language: "Language", intro: "Paste an error of the Microsoft Defender APIs, Microsoft Graph security, or Microsoft Entra ID sign-in. It is read on this page and isn't sent anywhere.",
    tabExplain: "Explain", tabCheck: "Check a request", tabToken: "Look at a token", tabCodes: "Codes",
    inputLabel: "Response, console output, log, or HAR file", run: "Explain", choose: "Open a file", cancel: "Cancel",
    operationLabel: "Operation (not needed for a curl command)", bodyLabel: "Request body or curl command", runCheck: "Check",
    tokenLabel: "Access token", forLabel: "For an operation (optional)", runToken: "Look at it",
    searchLabel: "Search the codes", footer: "This page makes no requests and stores nothing. Tokens and passwords that you paste are removed from what is shown.",
    loading: "Loading the engine", working: "Reading", canceled: "Canceled.", nothing: "Nothing here looks like an API response or a failed call.", found: "Errors found: ",
    tooLarge: "The file is larger than 50 MB.", more: "More errors that aren't shown: ", failed: "This browser can't run the engine: ",
    do: "Do this", cause: "Cause", evidence: "Evidence", meaning: "Meaning", or: "Or", ifSo: "If so", retry: "Retry", tracking: "Tracking ID", docs: "Docs", time: "Time",
    required: "Permissions required", present: "Permissions in the token", corrected: "Corrected request", call: "Call", copy: "Copy", copied: "Copied.", ticket: "Copy for a support ticket", json: "JSON", count: "Codes: ", first: "shown: the first",
    certain: "Certain", likely: "Likely", possible: "Possible", ok: "No mistakes found.", usually: "usually", wrong: "Mistakes: ", line: "line",
    "no": "no", "fix-first": "no: fix the cause first, or the call will fail again", "new-token": "yes, but only with a new access token", "wait": "yes, after waiting", "backoff": "yes, waiting longer each time", "split": "yes, in smaller parts",
    code: "Code", status: "Status", service: "Service",
  },
  ru: {
    language: "Язык", intro: "Вставьте ошибку API Microsoft Defender, Microsoft Graph security или входа Microsoft Entra ID. Она разбирается на этой странице и никуда не отправляется.",
    tabExplain: "Объяснить", tabCheck: "Проверить запрос", tabToken: "Разобрать токен", tabCodes: "Коды",
    inputLabel: "Ответ, вывод консоли, журнал или файл HAR", run: "Объяснить", choose: "Открыть файл", cancel: "Отменить",
    operationLabel: "Операция (для команды curl не нужна)", bodyLabel: "Тело запроса или команда curl", runCheck: "Проверить",
    tokenLabel: "Токен доступа", forLabel: "Для операции (необязательно)", runToken: "Разобрать",
    searchLabel: "Поиск по кодам", footer: "Страница не делает запросов и ничего не хранит. Вставленные токены и пароли не показываются.",
    loading: "Загрузка", working: "Чтение", canceled: "Отменено.", nothing: "Здесь нет ничего похожего на ответ API или неудавшийся вызов.", found: "Найдено ошибок: ",
    tooLarge: "Файл больше 50 МБ.", more: "Ещё ошибок, которые не показаны: ", failed: "Этот браузер не может запустить программу: ",
    do: "Что делать", cause: "Причина", evidence: "Основание", meaning: "Смысл", or: "Или", ifSo: "Тогда", retry: "Повтор", tracking: "ID для поддержки", docs: "Документация", time: "Время",
    required: "Нужные разрешения", present: "Разрешения в токене", corrected: "Исправленный запрос", call: "Вызов", copy: "Копировать", copied: "Скопировано.", ticket: "Копировать для обращения в поддержку", json: "JSON", count: "Кодов: ", first: "показаны первые",
    certain: "Точно", likely: "Вероятно", possible: "Возможно", ok: "Ошибок не найдено.", usually: "обычно", wrong: "Ошибок: ", line: "строка",
    "no": "нет", "fix-first": "нет: сначала устраните причину, иначе вызов снова не удастся", "new-token": "да, но только с новым токеном доступа", "wait": "да, после паузы", "backoff": "да, каждый раз дольше выжидая", "split": "да, меньшими частями",
    code: "Код", status: "Статус", service: "Служба",
  },
};

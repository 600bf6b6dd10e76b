package cmd

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog/fact"
)

// topics are the help pages that aren't commands: cobra shows a command that
// can't be run as an additional help topic.
func topics(l *look) []*cobra.Command {
	var all []*cobra.Command
	for _, t := range [...]struct {
		name        string
		short, long fact.Text
	}{
		{"formats", fact.Text{En: "What can be read, and how answers are written", Ru: "Что читается и как пишутся ответы"}, formatsTopic()},
		{"json", fact.Text{En: "JSON output, with recipes for jq", Ru: "Вывод JSON с рецептами для jq"}, jsonTopic()},
		{"causes", fact.Text{En: "What causes, certainty, and evidence mean", Ru: "Что значат причина, степень уверенности и основание"}, causesTopic()},
		{"clients", fact.Text{En: "Lines to copy for curl, PowerShell, Python, Node, and others", Ru: "Готовые строки для curl, PowerShell, Python, Node и других"}, clientsTopic()},
		{"environment", fact.Text{En: "Environment variables", Ru: "Переменные окружения"}, environmentTopic()},
		{"exit-codes", fact.Text{En: "What the exit codes mean", Ru: "Что значат коды завершения"}, exitCodesTopic()},
	} {
		all = append(all, &cobra.Command{Use: t.name, Short: l.say(t.short), Long: l.say(t.long)})
	}
	return append(all, topicList(all, l))
}

// topicList is the page that "help topics" shows. The help of the program lists the topics
// themselves.
func topicList(all []*cobra.Command, l *look) *cobra.Command {
	rows := make([]string, len(all))
	for i, c := range all {
		rows[i] = c.Name() + "\t" + c.Short
	}
	return &cobra.Command{Use: "topics", Hidden: true, Long: strings.Join(rows, "\n"),
		Short: l.say(fact.Text{En: "Topics, as in defender-err help formats", Ru: "Темы, например defender-err help formats"})}
}

func formatsTopic() fact.Text {
	return fact.Text{
		En: `explain and summary recognize what they read. --input-format is only needed where the wrong format is recognized; docs/inputs.md has an example of each.

json	a response body, alone or with text around it
ndjson	one record a line
log	a log with the body in its lines: syslog, logfmt, JSON
curl-i, curl-v, curl-trace	output of curl -i, curl -v, and curl --trace-ascii
har	a HAR file of a browser or a proxy
powershell	an error record of PowerShell 5.1 or 7
python, dotnet, printed	what programs in Python, .NET, Node, Go, Java, and others print
hpack	a debug log of Python's HTTP/2 library
logicapp	run output of Logic Apps and Power Automate
entra	a sign-in error with an AADSTS number
batch, import, indicator	answers with several errors: Graph $batch, imports, single indicators
warning	a Warning: 199 header of federated alerts
html	an error page of a gateway
fragment	a piece of a body
text	anything else that holds a known message or a status

Files may be UTF-8, UTF-16, or packed with gzip or zstd.

Answers are written as text, JSON, or Markdown (-o). On a terminal, text is wrapped and shortened to what is needed first:

--brief	one line for each error: code, status, what to do first, tracking ID; piped, with tabs between them
--full	everything: every cause, its basis and sources, permissions, values
--support	a block for a support ticket, one for each group of errors`,
		Ru: `explain и summary сами узнают, что читают. --input-format нужен, только если формат узнан неверно; пример каждого есть в docs/inputs.md.

json	тело ответа, само по себе или с текстом вокруг
ndjson	по записи в строке
log	журнал, в строках которого есть тело: syslog, logfmt, JSON
curl-i, curl-v, curl-trace	вывод curl -i, curl -v и curl --trace-ascii
har	файл HAR из браузера или прокси
powershell	запись об ошибке PowerShell 5.1 или 7
python, dotnet, printed	то, что печатают программы на Python, .NET, Node, Go, Java и других
hpack	отладочный журнал HTTP/2-библиотеки Python
logicapp	результат запуска Logic Apps или Power Automate
entra	ошибка входа с номером AADSTS
batch, import, indicator	ответы с несколькими ошибками: Graph $batch, импорт, отдельные индикаторы
warning	заголовок Warning: 199 федеративных оповещений
html	страница ошибки шлюза
fragment	часть тела
text	всё остальное, где есть известное сообщение или статус

Файлы могут быть в UTF-8, UTF-16 или сжаты gzip или zstd.

Ответ выводится текстом, в JSON или Markdown (-o). На терминале текст переносится и сокращается до самого нужного:

--brief	одна строка на ошибку: код, статус, что сделать сначала, идентификатор отслеживания; в конвейере — через табуляцию
--full	всё: каждая причина, откуда она известна, источники, разрешения, значения
--support	блок для обращения в поддержку, по одному на группу ошибок`,
	}
}

func jsonTopic() fact.Text {
	return fact.Text{
		En: `-o json is for scripts: one object for each error, one object a line (JSON Lines). What isn't known is absent. Names, IDs, and fixed words never change with the language; --lang en makes the texts English on every machine. Fields are added, never renamed or removed. docs/json.md describes each field, and docs/schema.json is the JSON Schema.

The tracking ID to quote to support:

    defender-err explain -o json < response.json | jq -r '.trackingIds[0].value // empty'

What to do first, and whether a retry helps:

    defender-err explain -o json < response.json | jq -r '.causes[0].fix, .retry.advice'

Tracking IDs of the throttled calls of a day:

    defender-err explain -o json -f day.log | jq -r 'select(.status == 429) | .trackingIds[0].value // empty'

The three largest groups of a log:

    defender-err summary -o json day.log | jq -r '.groups[:3][] | "\(.count) \(.value)"'

The permissions of an operation, least privilege first:

    defender-err operations -o json isolate-machine | jq -r '.permissions.application[]'

With -o json, failures of the program itself are JSON too, on standard error:

    {"error":{"kind":"usage","message":"..."}}`,
		Ru: `-o json — для скриптов: по объекту на ошибку, по объекту в строке (JSON Lines). Неизвестного в объекте нет. Имена, ID и постоянные слова от языка не зависят; с --lang en тексты будут английскими на любой машине. Поля добавляются, но не переименовываются и не удаляются. Каждое поле описано в docs/json.md, схема JSON — в docs/schema.json.

Идентификатор отслеживания для поддержки:

    defender-err explain -o json < response.json | jq -r '.trackingIds[0].value // empty'

Что сделать сначала и поможет ли повтор:

    defender-err explain -o json < response.json | jq -r '.causes[0].fix, .retry.advice'

Идентификаторы вызовов, которые за день ограничила служба:

    defender-err explain -o json -f day.log | jq -r 'select(.status == 429) | .trackingIds[0].value // empty'

Три самые большие группы журнала:

    defender-err summary -o json day.log | jq -r '.groups[:3][] | "\(.count) \(.value)"'

Разрешения операции, сначала с наименьшими правами:

    defender-err operations -o json isolate-machine | jq -r '.permissions.application[]'

С -o json собственные ошибки программы — тоже JSON, в стандартном потоке ошибок:

    {"error":{"kind":"usage","message":"..."}}`,
	}
}

func causesTopic() fact.Text {
	return fact.Text{
		En: `A cause is one reason for a failure, with what to do about it. The most certain one comes first, and its fix is what to do first.

Certain	the input proves it; the evidence quotes the proof
Likely	the service's own words or a value in the input point to it, or the code usually means this
Possible	only a general code or the status points to it

--full adds where a cause is known from: documented by Microsoft, seen in practice, or worked out from the input.

Every cause has an ID that never changes, such as permission-missing. It is in the JSON, in summaries, and in --full.

    defender-err explain permission-missing

docs/causes.md lists all of them.`,
		Ru: `Причина — одно из объяснений сбоя и то, что с ним делать. Самая надёжная стоит первой; с её исправления и начинайте.

Точно	это доказано вводом; основание цитирует доказательство
Вероятно	на это указывают слова службы или значение из ввода, или код обычно значит именно это
Возможно	на это указывает только общий код или статус

--full добавляет, откуда причина известна: из документации Microsoft, из практики или выведена из ввода.

У каждой причины есть постоянный ID, например permission-missing. Он есть в JSON, в сводках и в --full.

    defender-err explain permission-missing

Все они перечислены в docs/causes.md.`,
	}
}

func clientsTopic() fact.Text {
	return fact.Text{
		En: `Many clients hide the body of a failed call, which says what is wrong. These lines keep it. docs/recipes.md has more of them, with Logic Apps and GitHub Actions.

curl (-i adds the headers, which say when to retry):

    curl -sSi --fail-with-body URL -H "Authorization: Bearer $TOKEN" | defender-err explain

PowerShell 7:

    try { Invoke-RestMethod $url -Headers $headers } catch { $_, $_.ErrorDetails.Message | Out-String | defender-err explain }

PowerShell 5.1 and 7, after a call has failed, with the function Resolve-DefenderError of docs/recipes.md:

    Resolve-DefenderError

Python (requests):

    r = requests.get(url, headers=headers)
    if not r.ok:
        subprocess.run(["defender-err", "explain"], input=f"{r.request.method} {r.url} {r.status_code}\n{r.text}", text=True)

Node:

    const r = await fetch(url, { headers });
    if (!r.ok) execFileSync("defender-err", ["explain"], { input: ["GET " + r.url, r.status, await r.text()].join("\n"), stdio: ["pipe", "inherit", "inherit"] });

A log that a connector is writing:

    tail -f connector.log | defender-err explain --brief`,
		Ru: `Многие клиенты скрывают тело неудачного вызова, а в нём сказано, что не так. Эти строки его сохраняют. Больше их, а также Logic Apps и GitHub Actions, — в docs/recipes.md.

curl (-i добавляет заголовки, в которых сказано, когда повторить):

    curl -sSi --fail-with-body URL -H "Authorization: Bearer $TOKEN" | defender-err explain

PowerShell 7:

    try { Invoke-RestMethod $url -Headers $headers } catch { $_, $_.ErrorDetails.Message | Out-String | defender-err explain }

PowerShell 5.1 и 7, после неудачного вызова, с функцией Resolve-DefenderError из docs/recipes.md:

    Resolve-DefenderError

Python (requests):

    r = requests.get(url, headers=headers)
    if not r.ok:
        subprocess.run(["defender-err", "explain"], input=f"{r.request.method} {r.url} {r.status_code}\n{r.text}", text=True)

Node:

    const r = await fetch(url, { headers });
    if (!r.ok) execFileSync("defender-err", ["explain"], { input: ["GET " + r.url, r.status, await r.text()].join("\n"), stdio: ["pipe", "inherit", "inherit"] });

Журнал, в который пишет коннектор:

    tail -f connector.log | defender-err explain --brief`,
	}
}

func environmentTopic() fact.Text {
	return fact.Text{
		En: `NO_COLOR	not empty: no color
CLICOLOR_FORCE, FORCE_COLOR	neither empty nor 0: color, even when piped
CLICOLOR=0, TERM=dumb	no color
FORCE_HYPERLINK	0: addresses are plain text; anything else: they are links on every terminal. Without it, they are links on terminals that are known to take them
COLUMNS	the width of a terminal that doesn't report it
DEFENDER_ERR_LANG	language of the answers, as for --lang
LC_ALL, LC_MESSAGES, LANG	the same, if DEFENDER_ERR_LANG isn't set

--color and --lang take precedence over all of them. NO_COLOR beats FORCE_COLOR, which beats TERM=dumb and CLICOLOR=0.

Answers go to standard output, everything else to standard error.`,
		Ru: `NO_COLOR	не пусто: без цвета
CLICOLOR_FORCE, FORCE_COLOR	не пусто и не 0: с цветом, даже в конвейере
CLICOLOR=0, TERM=dumb	без цвета
FORCE_HYPERLINK	0: адреса — простой текст; другое значение: ссылки на любом терминале. Без неё ссылки есть на терминалах, о которых известно, что они их понимают
COLUMNS	ширина терминала, который её не сообщает
DEFENDER_ERR_LANG	язык ответов, как у --lang
LC_ALL, LC_MESSAGES, LANG	то же, если DEFENDER_ERR_LANG не задана

--color и --lang важнее любой из них. NO_COLOR важнее FORCE_COLOR, а она важнее TERM=dumb и CLICOLOR=0.

Ответы идут в стандартный вывод, всё остальное — в стандартный поток ошибок.`,
	}
}

func exitCodesTopic() fact.Text {
	return fact.Text{
		En: `The exit codes are the same in every output format.

0	explained, including a call that got no response; or the input is a success response, and the program said so; or the reader of the output closed the pipe, as head does
1	the program couldn't do its job: a file couldn't be read, output couldn't be written, or it was interrupted; what was read before that is answered
2	wrong usage: unknown flag, command, code name, or operation
3	the input holds nothing that looks like an API response or a failed call
4	an error was found, but neither its code nor its message is in the catalog, or it has only a status; it is still explained
5	check found mistakes in the request, or the token isn't sufficient for the operation that token --for names; without --for, token returns 0 for every token that can be read, even an expired one

With explain --exit-code, an error that was found isn't 0 or 4, so that a script can decide what to do next:

10	the same request can succeed later: wait, then retry
11	the same request can succeed with a new access token
12	a retry doesn't help: fix the cause first

    defender-err explain --exit-code --brief < response.json; [ $? -eq 10 ] && sleep 60 && retry

With several inputs or errors, the highest code is returned.`,
		Ru: `Коды завершения одинаковы во всех форматах вывода.

0	объяснено, в том числе вызов без ответа; или на вводе успешный ответ, о чём программа сказала; или читатель вывода закрыл конвейер, как это делает head
1	программа не смогла сделать своё дело: файл не прочитан, вывод не записан или её прервали; на прочитанное до этого ответ дан
2	неверный вызов: неизвестный флаг, команда, код или операция
3	на вводе нет ничего похожего на ответ API или неудачный вызов
4	ошибка найдена, но ни её кода, ни сообщения в каталоге нет или у неё есть только статус; она всё равно объяснена
5	check нашёл ошибки в запросе, или токена недостаточно для операции, названной в token --for; без --for команда token возвращает 0 для любого токена, который удалось прочитать, даже истёкшего

С explain --exit-code найденная ошибка — не 0 и не 4, чтобы скрипт мог решить, что делать дальше:

10	тот же запрос может удаться позже: подождите и повторите
11	тот же запрос может удаться с новым токеном доступа
12	повтор не поможет: сначала устраните причину

    defender-err explain --exit-code --brief < response.json; [ $? -eq 10 ] && sleep 60 && retry

Если вводов или ошибок несколько, возвращается наибольший код.`,
	}
}

package catalog

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// A QueryNumber is a number that the engine gives an error of a query, next to its
// message: in Log Analytics as the innermost code, elsewhere in the message.
type QueryNumber struct {
	Name    string
	Meaning fact.Text
	Source  string // URL
}

const (
	srcQueryNumbers = "https://learn.microsoft.com/azure/azure-monitor/logs/api/errors"
	srcSEM0100      = "https://github.com/Azure/azure-quickstart-templates/issues/5174"
	srcSEM0003      = "https://github.com/MicrosoftDocs/feedback/issues/1792"
	srcKQLNumbers   = "https://github.com/mmaitre314/duckdb-kql"
)

// QueryDocs is the page about the language of queries.
const QueryDocs = source.HuntingLanguage

// FindQueryNumber returns what is known of a number such as SEM0100, in any letter
// case. It reports false if the word isn't one.
func FindQueryNumber(word string) (QueryNumber, bool) {
	const length = len("SEM0100")
	word = strings.ToUpper(word)
	if len(word) != length || strings.Trim(word[3:], "0123456789") != "" {
		return QueryNumber{}, false
	}
	for _, n := range queryNumbers {
		if n.Name == word || n.Name == word[:3] {
			n.Name = word
			return n, true
		}
	}
	return QueryNumber{}, false
}

// queryNumbers are those whose messages have been seen, then what the letters at the
// beginning mean.
var queryNumbers = [...]QueryNumber{
	{"SEM0001", fact.Text{En: "The types on the two sides of an operator are incompatible: cast one of them.", Ru: "Типы по обе стороны оператора несовместимы: приведите один из них."}, srcKQLNumbers},
	{"SEM0003", fact.Text{En: "The engine understands the words but not what the query should return; the message says what is missing.", Ru: "Движок понял слова, но не результат запроса; чего не хватает, сказано в сообщении."}, srcSEM0003},
	{"SEM0023", fact.Text{En: "Together, the values written in the query are too large.", Ru: "Значения, записанные в запросе, в сумме слишком велики."}, srcKQLNumbers},
	{"SEM0025", fact.Text{En: "The values of a list have different types.", Ru: "Значения в списке разных типов."}, srcKQLNumbers},
	{"SEM0040", fact.Text{En: "A function needs a constant where the query has an expression.", Ru: "Функции нужна константа, а в запросе выражение."}, srcKQLNumbers},
	{"SEM0056", fact.Text{En: "A table or a function of another cluster, database, or workspace wasn't found.", Ru: "Таблица или функция другого кластера, базы данных или рабочей области не найдена."}, srcKQLNumbers},
	{"SEM0064", fact.Text{En: "Values of different types are compared: cast one of them.", Ru: "Сравниваются значения разных типов: приведите одно из них."}, srcKQLNumbers},
	{"SEM0079", fact.Text{En: "Two let statements declare the same name.", Ru: "Два оператора let объявляют одно имя."}, srcKQLNumbers},
	{"SEM0100", fact.Text{En: "The query names a table or a column that doesn't exist; the message names it.", Ru: "Запрос называет таблицу или столбец, которых нет; имя есть в сообщении."}, srcSEM0100},
	{"SEM0139", fact.Text{En: "The query uses a name that is neither a column nor a variable at that point.", Ru: "В запросе есть имя, которое здесь не является ни столбцом, ни переменной."}, srcKQLNumbers},
	{"SEM0213", fact.Text{En: "The regular expression of a function isn't valid, or has no group to extract.", Ru: "Регулярное выражение функции неверно или в нём нет группы для извлечения."}, srcKQLNumbers},
	{"SEM0219", fact.Text{En: "A function has too few or too many arguments.", Ru: "У функции слишком мало или слишком много аргументов."}, srcKQLNumbers},
	{"SEM0223", fact.Text{En: "A function has too few or too many arguments.", Ru: "У функции слишком мало или слишком много аргументов."}, srcKQLNumbers},
	{"SEM0260", fact.Text{En: "The query calls a function that doesn't exist; the message names it.", Ru: "Запрос вызывает функцию, которой нет; имя есть в сообщении."}, srcKQLNumbers},
	{"SEM0420", fact.Text{En: "A regular expression isn't well-formed.", Ru: "Регулярное выражение составлено неверно."}, srcKQLNumbers},
	{"SEM0476", fact.Text{En: "A regular expression isn't well-formed.", Ru: "Регулярное выражение составлено неверно."}, srcKQLNumbers},
	{"SEM0480", fact.Text{En: "A value of type dynamic is used as a key: cast it, for example with tostring().", Ru: "Значение типа dynamic использовано как ключ: приведите его, например tostring()."}, srcKQLNumbers},
	{"SYN0002", fact.Text{En: "The engine stopped reading the query at the position given in the message.", Ru: "Движок прекратил чтение запроса в месте, названном в сообщении."}, srcKQLNumbers},
	{"SEM", fact.Text{En: "The query can be read, but a name or a type in it doesn't fit (a semantic error); the message says which.", Ru: "Запрос читается, но имя или тип в нём не подходит (семантическая ошибка); какие — в сообщении."}, srcQueryNumbers},
	{"SYN", fact.Text{En: "The query can't be read as KQL (a syntax error); the message says where.", Ru: "Запрос нельзя прочитать как KQL (синтаксическая ошибка); где — в сообщении."}, srcQueryNumbers},
}

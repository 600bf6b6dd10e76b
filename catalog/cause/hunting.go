package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func ColumnMisspelt() fact.Cause {
	return fact.Cause{ID: "column-misspelt", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The column is misspelled, in the wrong letter case, renamed, or from another table.",
			Ru: "Имя столбца с ошибкой, не в том регистре, переименовано или из другой таблицы."},
		Fix: fact.Text{En: "Copy the exact name from the table's schema; put strings in quotes.",
			Ru: "Возьмите точное имя из схемы таблицы; строки заключайте в кавычки."}}
}

func QueryMangled() fact.Cause {
	return fact.Cause{ID: "query-mangled", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The client changed the query: some Graph PowerShell versions drop the letters \"rn\".",
			Ru: "Клиент изменил запрос: некоторые версии Graph PowerShell выбрасывают буквы «rn»."},
		Fix: fact.Text{En: "Compare the message with your query; if they differ, send it with Invoke-MgGraphRequest.",
			Ru: "Сравните сообщение с вашим запросом; если отличаются, отправьте через Invoke-MgGraphRequest."}}
}

func QuerySyntax() fact.Cause {
	return fact.Cause{ID: "query-syntax", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "A pipe, quote, or bracket is missing or extra, or the query is SQL.",
			Ru: "Не хватает символа |, кавычки или скобки, есть лишние, или это SQL."},
		Fix: fact.Text{En: "Go to the position given in the message; if there isn't one, run the query in the portal.",
			Ru: "Посмотрите на место из сообщения, а если его нет, выполните запрос на портале."}}
}

func TableMisspelt() fact.Cause {
	return fact.Cause{ID: "table-misspelt", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The name is misspelled, in the wrong letter case, or belongs to a renamed table.",
			Ru: "Имя написано с ошибкой, не в том регистре или принадлежит переименованной таблице."},
		Fix: fact.Text{En: "Copy the name from the schema under Advanced hunting in the portal.",
			Ru: "Возьмите имя из схемы на портале в разделе Advanced hunting."}}
}

// OperatorInput is that too much data reaches the operator of a query that a message names.
func OperatorInput() fact.Cause {
	return fact.Cause{ID: "operator-input", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "Too much data reaches that operator.",
			Ru: "До этого оператора доходит слишком много данных."},
		Fix: fact.Text{En: "Filter before it, remove wide columns, or add hint.shufflekey to join or summarize.",
			Ru: "Фильтруйте до него, уберите широкие столбцы или добавьте hint.shufflekey к join или summarize."}}
}

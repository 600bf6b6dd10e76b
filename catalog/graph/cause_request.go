package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that several messages of Microsoft Graph share: of what was asked for.

func container(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "graph-container", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The URL ends at a container, or at a list that you can't read as a whole.",
			Ru: "URL заканчивается контейнером или списком, который нельзя прочитать целиком."},
		Fix: fact.Text{En: "Append the collection, ID, or type shown on the operation's page.",
			Ru: "Добавьте коллекцию, идентификатор или тип, как на странице операции."}}
}

func pathNotOffered(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "path-not-offered", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "This version of Graph, cloud, or account type doesn't support this path with this method.",
			Ru: "В этой версии Graph, этом облаке или для этого вида учётной записи такого пути с этим методом нет."},
		Fix: fact.Text{En: "Check version (v1.0 or beta), method, type names and national cloud on the operation's page.",
			Ru: "Сверьте со страницей операции версию (v1.0 или beta), метод, имена типов и национальное облако."}}
}

func deltaNotOffered(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "delta-not-offered", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "You can't get changes here: this type, property, or tenant has no delta query.",
			Ru: "Изменения здесь запросить нельзя: у этого типа, свойства или тенанта нет delta-запроса."},
		Fix: fact.Text{En: "Read the whole list and compare it with the previous one yourself.",
			Ru: "Читайте список целиком и сравнивайте с прошлым сами."}}
}

func filterUnsupported(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "filter-unsupported", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The service doesn't filter or sort by this property, or not with this operator.",
			Ru: "По этому свойству или с этим оператором служба не фильтрует и не сортирует."},
		Fix: fact.Text{En: "Filter by a property that the operation's page lists, and do the rest in your program.",
			Ru: "Фильтруйте по свойству со страницы операции, остальное отбирайте в программе."}}
}

func selectName(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "select-name", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "$select or $expand names something that this type or version doesn't have.",
			Ru: "В $select или $expand названо то, чего у этого типа или в этой версии нет."},
		Fix: fact.Text{En: "Remove that name, call beta, or name the derived type: microsoft.graph.fileAttachment/contentId.",
			Ru: "Уберите это имя, вызовите beta или укажите производный тип: microsoft.graph.fileAttachment/contentId."}}
}

func expandUnsupported(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "expand-unsupported", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "$expand names something that can't be expanded here: an ordinary property, or a relationship that isn't offered.",
			Ru: "В $expand названо то, что здесь не раскрывается: обычное свойство или недоступная связь."},
		Fix: fact.Text{En: "Remove that name from $expand: a property is returned without it, and a relationship has its own URL.",
			Ru: "Уберите это имя из $expand: свойство возвращается и так, а у связи есть свой URL."}}
}

func nextLinkChanged(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "next-link-changed", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The link to the next page was built, changed or cut by the client.",
			Ru: "Ссылку на следующую страницу клиент собрал сам, изменил или обрезал."},
		Fix: fact.Text{En: "Call @odata.nextLink exactly as returned, and don't add parameters.",
			Ru: "Вызывайте @odata.nextLink целиком и без изменений, ничего к нему не добавляя."}}
}

func filterSplit(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "filter-too-complex", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The filter has too many parts or is nested too deep.",
			Ru: "В фильтре слишком много частей, или он слишком глубоко вложен."},
		Fix: fact.Text{En: "Split the filter over several requests, or use in (…) where the operation supports it.",
			Ru: "Разбейте фильтр на несколько запросов или используйте in (…), где операция это принимает."}}
}

func bodyStructure(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "body-structure", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "A value in the body is an object instead of a list, a list instead of an object, or a string instead of either.",
			Ru: "В теле объект вместо списка, список вместо объекта или текст вместо того и другого."},
		Fix: fact.Text{En: "Print the body before sending it; in PowerShell use ConvertTo-Json -Depth 10, and @() for lists with one item.",
			Ru: "Выведите тело перед отправкой; в PowerShell — ConvertTo-Json -Depth 10 и @() для списков из одного."}}
}

func bodyQuotes(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "body-quotes-lost", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The shell removed the quotes from the JSON.",
			Ru: "Оболочка убрала кавычки из JSON."},
		Fix: fact.Text{En: "Write the body to a file and send that: az rest --body @file.json, curl --data @file.json.",
			Ru: "Запишите тело в файл и отправьте его: az rest --body @file.json, curl --data @file.json."}}
}

func caPolicyRule(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "policy-combination", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The policy joins conditions and controls that don't go together.",
			Ru: "В политике сочетаются несовместимые условия и элементы управления."},
		Fix: fact.Text{En: "Change what the message names after the number; make the policy in the portal and read it back to compare.",
			Ru: "Измените то, что названо после числа; создайте политику на портале и прочитайте её для сравнения."}}
}

package catalog

// The causes that several messages of Microsoft Graph share: of what was asked for.

func graphContainer(c Certainty) Cause {
	return Cause{ID: "graph-container", Certainty: c, Basis: Observed,
		Summary: Text{"The URL ends at a container, or at a list that can't be read as a whole.",
			"URL заканчивается контейнером или списком, который нельзя прочитать целиком."},
		Fix: Text{"Add the collection, the ID or the type that the operation's page has behind it.",
			"Добавьте коллекцию, идентификатор или тип, как на странице операции."}}
}

func pathNotOffered(c Certainty) Cause {
	return Cause{ID: "path-not-offered", Certainty: c, Basis: Observed,
		Summary: Text{"This version of Graph, cloud or kind of account has no such path with this method.",
			"В этой версии Graph, этом облаке или для этого вида учётной записи такого пути с этим методом нет."},
		Fix: Text{"Check version (v1.0 or beta), method, type names and national cloud on the operation's page.",
			"Сверьте со страницей операции версию (v1.0 или beta), метод, имена типов и национальное облако."}}
}

func deltaNotOffered(c Certainty) Cause {
	return Cause{ID: "delta-not-offered", Certainty: c, Basis: Observed,
		Summary: Text{"Changes can't be asked for here: this type, property or tenant has no delta query.",
			"Изменения здесь запросить нельзя: у этого типа, свойства или тенанта нет delta-запроса."},
		Fix: Text{"Read the list as a whole and compare it with the last one yourself.",
			"Читайте список целиком и сравнивайте с прошлым сами."}}
}

func filterUnsupported(c Certainty) Cause {
	return Cause{ID: "filter-unsupported", Certainty: c, Basis: Observed,
		Summary: Text{"The service doesn't filter or sort by this property, or not with this operator.",
			"По этому свойству или с этим оператором служба не фильтрует и не сортирует."},
		Fix: Text{"Filter by a property that the operation's page lists, and do the rest in your program.",
			"Фильтруйте по свойству со страницы операции, остальное отбирайте в программе."}}
}

func selectName(c Certainty) Cause {
	return Cause{ID: "select-name", Certainty: c, Basis: Observed,
		Summary: Text{"$select or $expand names something that this type or version does not have.",
			"В $select или $expand названо то, чего у этого типа или в этой версии нет."},
		Fix: Text{"Take it out, call beta, or name the derived type: microsoft.graph.fileAttachment/contentId.",
			"Уберите это, вызовите beta или укажите производный тип: microsoft.graph.fileAttachment/contentId."}}
}

func expandUnsupported(c Certainty) Cause {
	return Cause{ID: "expand-unsupported", Certainty: c, Basis: Observed,
		Summary: Text{"$expand names something that can't be expanded here: an ordinary property, or a relationship not offered.",
			"В $expand названо то, что здесь не раскрывается: обычное свойство или недоступная связь."},
		Fix: Text{"Take it out of $expand: a property comes by itself, a relationship has a URL of its own.",
			"Уберите это из $expand: свойство приходит само, у связи есть свой URL."}}
}

func nextLinkChanged(c Certainty) Cause {
	return Cause{ID: "next-link-changed", Certainty: c, Basis: Observed,
		Summary: Text{"The link to the next page was built, changed or cut by the client.",
			"Ссылку на следующую страницу клиент собрал сам, изменил или обрезал."},
		Fix: Text{"Call @odata.nextLink whole and as it came, and add no parameter to it.",
			"Вызывайте @odata.nextLink целиком и без изменений, ничего к нему не добавляя."}}
}

func filterSplit(c Certainty) Cause {
	return Cause{ID: "filter-too-complex", Certainty: c, Basis: Observed,
		Summary: Text{"The filter has too many parts or is nested too deep.",
			"В фильтре слишком много частей, или он слишком глубоко вложен."},
		Fix: Text{"Split it over several requests, or use in (…) where the operation takes it.",
			"Разбейте его на несколько запросов или используйте in (…), где операция это принимает."}}
}

func bodyStructure(c Certainty) Cause {
	return Cause{ID: "body-structure", Certainty: c, Basis: Observed,
		Summary: Text{"A value in the body is an object where a list is wanted, a list for an object, or a text for either.",
			"В теле объект вместо списка, список вместо объекта или текст вместо того и другого."},
		Fix: Text{"Print the body before it is sent; in PowerShell use ConvertTo-Json -Depth 10 and @() for lists of one.",
			"Выведите тело перед отправкой; в PowerShell — ConvertTo-Json -Depth 10 и @() для списков из одного."}}
}

func bodyQuotes(c Certainty) Cause {
	return Cause{ID: "body-quotes-lost", Certainty: c, Basis: Observed,
		Summary: Text{"The shell took the quotes out of the JSON on its way.",
			"Оболочка по пути убрала кавычки из JSON."},
		Fix: Text{"Write the body to a file and send that: az rest --body @file.json, curl --data @file.json.",
			"Запишите тело в файл и отправьте его: az rest --body @file.json, curl --data @file.json."}}
}

func caPolicyRule(c Certainty) Cause {
	return Cause{ID: "policy-combination", Certainty: c, Basis: Observed,
		Summary: Text{"The policy joins conditions and controls that don't go together.",
			"В политике сочетаются несовместимые условия и элементы управления."},
		Fix: Text{"Change what the message names after the number; make the policy in the portal and read it back to compare.",
			"Измените то, что названо после числа; создайте политику на портале и прочитайте её для сравнения."}}
}

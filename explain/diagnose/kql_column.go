package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// columnCauses explains why a column was not found. Where the query is known
// only the columns of its tables count.
func columnCauses(c *Case, name string) []Cause {
	q := c.query()
	if causes := placedColumn(c, name); causes != nil {
		return causes
	}
	if c.runsElsewhere() {
		return elsewhereColumn(c, name, q)
	}
	tables := q.Tables()
	if q.Text == "" && !c.AnyEngine {
		tables = c.shownQuery().Tables()
	}
	if cause, ok := lostLetters(name, q, tables); ok {
		return []Cause{cause}
	}
	if causes, ok := definedCauses(c, name, q); ok {
		return causes
	}
	if hunting.IsWorkspaceColumn(name) && len(tables) == 0 {
		return []Cause{columnOfWorkspace(name, q)}
	}
	owners := hunting.FindColumn(name)
	used := func(t string) bool { return slices.Contains(tables, t) }
	near := hunting.NearColumns(name, tables...)
	switch {
	case slices.Contains(near, name) && slices.ContainsFunc(owners, used):
		return []Cause{columnDropped(name, q, owners[slices.IndexFunc(owners, used)])}
	case slices.Contains(near, name) && len(tables) == 0:
		owners, others := hunting.BySpelling(name, owners)
		if len(others) > 0 {
			return []Cause{columnSpelledTwice(name, q, near, others), columnAbsent(name, q, owners)}
		}
		if c.AnyEngine {
			return elsewhereColumn(c, name, q)
		}
		return []Cause{columnAbsent(name, q, owners)}
	case len(near) > 0 && strings.EqualFold(near[0], name) && c.AnyEngine:
		return append(elsewhereColumn(c, name, q), columnCaseOfHunting(name, near[0]))
	case len(near) > 0 && strings.EqualFold(near[0], name):
		return []Cause{columnCase(name, q, near[0], len(tables) > 0 && hunting.IsSettledSpelling(name, tables...))}
	}
	if c.AnyEngine {
		return elsewhereColumn(c, name, q)
	}
	if r, ok := hunting.RenamedColumn(name, tables...); ok {
		return []Cause{columnRenamed(r, name, q)}
	}
	if len(tables) == 0 && len(near) > 0 && (len(name) >= longName || lacksLetter(name, near[0])) && isSlip(name, near) {
		return misspelt("column-misspelt", name, q, near[:1],
			Text{en: "No table has a column with this name, but some have a very similar one.",
				ru: "Столбца с таким именем нет ни в одной таблице, но есть очень похожий."})
	}
	if len(tables) == 0 || len(near) == 0 && len(owners) == 0 { // else a column of any table may be meant
		return columnInBag(name, q, tables)
	}
	causes := misspelt("column-misspelt", name, q, near,
		Text{en: "The table has no column with this name, but has a very similar one.",
			ru: "Столбца с таким именем в таблице нет, но есть очень похожий."})
	if len(tables) > 0 && len(owners) > 0 {
		causes = append(causes, columnElsewhere(name, q, owners, tables))
	}
	return causes
}

// longName is the length from which a name that differs from a column in a letter or two
// hardly is another name.
const longName = 10 // SourceIP isn't SourceId

// isSlip reports whether a name is the first of the near ones, mistyped: people seldom
// mistype the first letter, and UserName isn't Surname.
func isSlip(name string, near []string) bool {
	return strings.EqualFold(name[:1], near[0][:1]) && hunting.IsNear(name, near[0]) && hunting.IsClear(name, near)
}

// lacksLetter reports whether a name is another with one letter left out, doubled, or two of
// them exchanged, so that it has hardly a meaning of its own.
//
//	Timestmp, FolderPaht
func lacksLetter(name, right string) bool {
	const shortest = 6
	a, b := strings.ToLower(name), strings.ToLower(right)
	if len(a) < shortest || a == b {
		return false
	}
	from := 0
	for from < min(len(a), len(b)) && a[from] == b[from] {
		from++
	}
	rest, other := a[from:], b[from:]
	switch {
	case len(a)+1 == len(b):
		return rest == other[1:] && from > 0 && from < len(a) // not a plural
	case len(a) == len(b)+1:
		return rest[1:] == other && from > 0 && from < len(b) && a[from] == a[from-1]
	case len(a) == len(b) && len(rest) > 1:
		return rest[0] == other[1] && rest[1] == other[0] && rest[2:] == other[2:]
	}
	return false
}

// columnInBag suspects that a name which no table has as a column is a key of a
// dynamic one.
//
//	DeviceEvents | where ThreatName == "x", where ThreatName is in AdditionalFields
func columnInBag(name string, q query, tables []string) []Cause {
	bags := []string{"AdditionalFields", "RawEventData"}
	if len(tables) > 0 {
		bags = slices.DeleteFunc(bags, func(bag string) bool { return !hasColumn(tables, bag) })
	}
	if len(bags) == 0 {
		return nil
	}
	return []Cause{possible("column-in-bag",
		Text{en: "The name is a key in a dynamic column such as AdditionalFields or RawEventData, not a separate column.",
			ru: "Это ключ внутри динамического столбца, например AdditionalFields или RawEventData, а не отдельный столбец."},
		join(textf("the schema has no column %s", "в схеме нет столбца %s", shown(name)), here(q, name)),
		textf("Before its first use, add: | extend %s = tostring(parse_json(%s).%s)", "Перед первым использованием добавьте: | extend %s = tostring(parse_json(%s).%s)",
			shown(name), bags[0], shown(name))).on(OnMessage)}
}

func columnDisproved() []string {
	return []string{"column-misspelt", "column-dropped", "query-mangled", "name-misspelt", "column-absent", "query-semantics"}
}

// others returns the IDs but one.
func others(ids []string, id string) []string {
	return slices.DeleteFunc(ids, func(other string) bool { return other == id })
}

// columnCase is certain where the tables are known and the documentation is of one
// mind: elsewhere another column may have been meant.
func columnCase(name string, q query, right string, known bool) Cause {
	made := likely
	if known {
		made = certain
	}
	return made("column-misspelt",
		Text{en: "The column name has the wrong letter case; names in queries are case-sensitive.",
			ru: "Имя столбца не в том регистре; имена в запросах чувствительны к регистру."},
		join(textf("the query says %s, the schema %s", "в запросе %s, в схеме %s", name, right), here(q, name)),
		textf("Write %s", "Напишите %s", right), others(columnDisproved(), "column-misspelt")...)
}

// columnCaseOfHunting is the cause where the place of the query isn't known: a table of a
// workspace may spell a column in another way than that of advanced hunting.
func columnCaseOfHunting(name, right string) Cause {
	return possible("column-renamed",
		Text{en: "In advanced hunting, the name has other letter case; names in queries are case-sensitive.",
			ru: "В расширенной охоте это имя пишется в другом регистре; имена в запросах чувствительны к регистру."},
		textf("the query says %s, the schema of advanced hunting %s", "в запросе %s, в схеме расширенной охоты %s", name, right),
		textf("Write %s there; a table of a workspace may have either.", "Там напишите %s; в таблице рабочей области возможно и то и другое.", right)).on(OnMessage)
}

func columnDropped(name string, q query, table string) Cause {
	return likely("column-dropped",
		Text{en: "The table has this column, but an earlier step dropped it: project, summarize, or distinct.",
			ru: "В таблице такой столбец есть, но его отбросил более ранний шаг: project, summarize или distinct."},
		join(textf("%s has a column %s", "в %s есть столбец %s", table, name), here(q, name)),
		Text{en: "Keep the column in the earlier step: add it to project, or to the by of summarize.",
			ru: "Сохраните столбец на более раннем шаге: добавьте его в project или в by у summarize."},
		others(columnDisproved(), "column-dropped")...)
}

func columnRenamed(r hunting.Rename, name string, q query) Cause {
	made := likely
	if r.Basis == fact.Documented {
		made = certain
	}
	return made("column-renamed",
		Text{en: "The column has a different name.", ru: "Столбец называется иначе."},
		join(textf("%s is %s in advanced hunting", "%s в расширенной охоте — %s", name, strings.Join(r.New, ", ")), here(q, name)),
		textf("Write %s", "Напишите %s", r.New[0]), columnDisproved()...)
}

// columnAbsent is the cause where the column is spelled correctly, and the query is not
// known: the table at hand lacks it, or an earlier step has dropped it.
func columnAbsent(name string, q query, owners []string) Cause {
	return likely("column-absent",
		Text{en: "The query doesn't have this column at that point: its table doesn't have it.",
			ru: "В этом месте запроса такого столбца нет: его нет в использованной таблице."},
		join(textf("%s is spelled correctly; it is a column of %s", "%s написан верно; это столбец %s", name, strings.Join(some(owners), ", ")), here(q, name)),
		textf("Query a table that has %s, or join one; if your table has it, keep it in each earlier project and summarize.",
			"Возьмите или присоедините таблицу со столбцом %s; если он есть в вашей, сохраните его в project и summarize.", name),
		"column-misspelt", "name-misspelt", "query-mangled")
}

// columnSpelledTwice is the cause where the schema has the column in two letter cases,
// and the query isn't known: its table probably has the other.
func columnSpelledTwice(name string, q query, near, others []string) Cause {
	other := near[0]
	if other == name {
		other = near[len(near)-1]
	}
	return likely("column-misspelt",
		Text{en: "The column name has the wrong letter case for this table; names in queries are case-sensitive.",
			ru: "Имя столбца не в том регистре для этой таблицы; имена в запросах чувствительны к регистру."},
		join(textf("the query says %s; these tables have %s: %s", "в запросе %s; а столбец %s есть в таблицах: %s", name, other, strings.Join(some(others), ", ")), here(q, name)),
		textf("Write the column as its table has it, for example %s; TableName | getschema lists the names.",
			"Напишите столбец так, как в его таблице, например %s; имена перечислит TableName | getschema.", other),
		"name-misspelt", "query-mangled")
}

// columnOfWorkspace is the cause where the end of a name shows that a workspace made
// the column from data: it adds the type to the name.
//
//	The name 'details_msg_s' does not refer to any known column, table, variable or function.(KS142)
func columnOfWorkspace(name string, q query) Cause {
	return likely("column-of-workspace",
		Text{en: "This workspace's table doesn't have the column: such columns appear only once a record with that field has arrived.",
			ru: "В таблице этой рабочей области столбца нет: такие столбцы появляются, только когда пришла запись с этим полем."},
		join(textf("the end of %s is one that Log Analytics adds to columns of custom logs and AzureDiagnostics", "такое окончание, как у %s, Log Analytics добавляет столбцам пользовательских журналов и AzureDiagnostics", shown(name)), here(q, name)),
		textf("Check that the workspace is the right one and receives this log (TableName | getschema), or write column_ifexists('%s', '').",
			"Проверьте, что это та рабочая область и журнал в неё приходит (TableName | getschema), или напишите column_ifexists('%s', '').", shown(name)),
		others(columnDisproved(), "column-dropped")...)
}

// some returns the first few names of a list, and a sign for the others.
func some(names []string) []string {
	const few = 4
	if len(names) > few {
		return append(names[:few:few], "…")
	}
	return names
}

// renamedColumns suspects the old names of columns in a query that was refused in
// words which the input does not show.
func renamedColumns(q query) []Cause {
	tables := q.Tables()
	if len(tables) == 0 {
		return nil
	}
	var old, now []string
	for _, n := range q.Names {
		if r, ok := hunting.RenamedColumn(n.Text, tables...); ok && !slices.Contains(old, n.Text) && !hasColumn(tables, n.Text) {
			old, now = append(old, n.Text), append(now, r.New[0])
		}
	}
	if len(old) == 0 {
		return nil
	}
	return []Cause{likely("column-renamed",
		Text{en: "The query uses old column names.", ru: "В запросе прежние имена столбцов."},
		textf("%s in advanced hunting: %s", "%s — в расширенной охоте теперь %s", strings.Join(old, ", "), strings.Join(now, ", ")),
		textf("Write %s", "Напишите %s", strings.Join(now, ", ")), columnDisproved()...)}
}

// hasColumn reports whether one of the tables has a column of exactly that name.
func hasColumn(tables []string, name string) bool {
	return slices.ContainsFunc(tables, func(table string) bool {
		t, _ := hunting.FindTable(table)
		return slices.ContainsFunc(t.Columns, func(c hunting.Column) bool { return c.Name == name })
	})
}

func columnElsewhere(name string, q query, owners, tables []string) Cause {
	owners = some(owners)
	return likely("column-of-another-table",
		Text{en: "The column belongs to tables that the query doesn't use.",
			ru: "Столбец принадлежит таблицам, которых в запросе нет."},
		join(textf("%s is a column of %s; the query uses %s", "%s — столбец %s; в запросе %s",
			name, strings.Join(owners, ", "), strings.Join(tables, ", ")), here(q, name)),
		Text{en: "Join a table that has the column, or use the corresponding column of this table.",
			ru: "Присоедините таблицу с этим столбцом или возьмите соответствующий столбец этой таблицы."},
		"column-dropped", "query-mangled", "name-misspelt")
}

// lostLetters finds a column that the service got without its letters "rn":
// some versions of the Graph PowerShell module take the letters r and n out
// of a query when they mean to take out line ends.
func lostLetters(name string, q query, tables []string) (Cause, bool) {
	for _, t := range hunting.Tables() {
		if len(tables) > 0 && !slices.Contains(tables, t.Name) {
			continue
		}
		for _, column := range t.Columns {
			if column.Name == name || strings.ReplaceAll(column.Name, "rn", "") != name {
				continue
			}
			made := likely
			if q.Find(column.Name) >= 0 && q.Find(name) < 0 {
				made = certain
			}
			return made("query-mangled",
				Text{en: `The letters "rn" were lost on the way to the service: a known bug in the Graph PowerShell module.`,
					ru: "Буквы «rn» потерялись по дороге к службе: известная ошибка модуля Graph для PowerShell."},
				textf(`%s is %s without "rn"`, "%s — это %s без «rn»", name, column.Name),
				Text{en: "Update the module, or send the query with Invoke-MgGraphRequest; the query itself is right.",
					ru: "Обновите модуль или отправьте запрос через Invoke-MgGraphRequest; сам запрос верен."},
				others(columnDisproved(), "query-mangled")...), true
		}
	}
	return Cause{}, false
}

// functionCauses explains a function that the service does not know.
func functionCauses(c *Case, name string) []Cause {
	q := c.query()
	if isOfASIM(name) {
		return asimCauses(c, name, q)
	}
	if strings.HasPrefix(name, "_GetWatchlist") {
		return []Cause{watchlistFunction(c, name, q)}
	}
	for _, known := range kqlFunctions() {
		if known != name && strings.EqualFold(known, name) {
			return []Cause{certain("function-misspelt",
				Text{en: "The function name has the wrong letter case.", ru: "Имя функции не в том регистре."},
				join(textf("the query says %s, the function is %s", "в запросе %s, функция называется %s", name, known), here(q, name)),
				textf("Write %s", "Напишите %s", known), "function-elsewhere")}
		}
	}
	if near := hunting.Nearest(name, kqlFunctions()); len(near) > 0 && len(name) > 4 && hunting.IsClear(name, near) && hunting.IsNear(name, near[0]) {
		return []Cause{likely("function-misspelt",
			Text{en: "No function has this name, but a built-in one has a very similar one.", ru: "Функции с таким именем нет, но есть встроенная с очень похожим."},
			join(textf("closest to %s among the built-in functions: %s", "ближайшая к %s встроенная функция: %s", shown(name), near[0]), here(q, name)),
			textf("Did you mean %s?", "Если имелось в виду %s, напишите так.", near[0]), "function-elsewhere")}
	}
	if c.runsElsewhere() || c.AnyEngine {
		return []Cause{functionAbsent(c, name, q)}
	}
	return []Cause{likely("function-elsewhere",
		Text{en: "This isn't a built-in function; a saved function is available only in the tenant and product where it was saved.",
			ru: "Это не встроенная функция; сохранённая функция видна только в том тенанте и продукте, где её сохранили."},
		join(textf("the service has no function %s", "у службы нет функции %s", shown(name)), here(q, name)),
		Text{en: "Save the function as a shared function in this tenant's advanced hunting, or put its text in the query with let.",
			ru: "Сохраните функцию в расширенной охоте этого тенанта как общую или вставьте её текст в запрос через let."})}
}

// kqlFunctions returns the functions that queries use most, built-in ones and
// the ones that Defender adds.
func kqlFunctions() []string {
	return strings.Fields(`abs ago any arg_max arg_min array_concat array_index_of array_length array_slice array_sort_asc
		avg avgif bag_keys bag_merge bag_unpack base64_decode_tostring base64_encode_tostring bin case ceiling coalesce
		column_ifexists count countif countof datetime_add datetime_diff datetime_part dayofmonth dayofweek dcount dcountif
		endofday endofmonth endofweek exp extract extract_all extract_json floor format_datetime format_ipv4 format_timespan
		geo_info_from_ip_address getmonth getyear hash hash_md5 hash_sha1 hash_sha256 hourofday iff iif indexof ingestion_time
		ipv4_compare ipv4_is_in_any_range ipv4_is_in_range ipv4_is_match ipv4_is_private ipv6_compare ipv6_is_match isempty
		isfinite isnan isnotempty isnotnull isnull jaccard_index log log10 log2 make_bag make_datetime make_list make_list_if
		make_set make_set_if make_timespan max maxif min minif monthofyear new_guid next not now pack pack_all pack_array
		parse_command_line parse_csv parse_ipv4 parse_ipv6 parse_json parse_path parse_url parse_urlquery parse_user_agent
		parse_version parse_xml percentile percentiles pow prev rand range regex_quote repeat replace_regex replace_string
		reverse round row_cumsum row_number set_difference set_has_element set_intersect set_union sign split sqrt startofday
		startofmonth startofweek startofyear stdev strcat strcat_array strcat_delim strcmp strlen strrep substring sum sumif
		tobool todatetime todecimal todouble todynamic toguid tohex toint tolong tolower toreal toscalar tostring totimespan
		toupper translate treepath trim trim_end trim_start typeof unixtime_milliseconds_todatetime unixtime_seconds_todatetime
		url_decode url_encode variance week_of_year zip
		AssignedIPAddresses DeviceFromIP FileProfile SeenBy`)
}

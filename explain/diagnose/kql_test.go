package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/internal/kql"
	"github.com/go-json-experiment/json/jsontext"
	"pgregory.net/rapid"
)

const (
	graphHunting    = "https://graph.microsoft.com/v1.0/security/runHuntingQuery"
	endpointHunting = "https://api.securitycenter.microsoft.com/api/advancedqueries/run"
)

// hunting makes the error of a query; either of them may be empty.
func huntingCase(message, url, query string) Case {
	c := failure("BadRequest", message)
	if url == "" {
		return c
	}
	body := ""
	if query != "" {
		quoted, _ := jsontext.AppendQuote(nil, query)
		body = `{"Query":` + string(quoted) + `}`
	}
	return c.with("POST", url, body)
}

func noTable(name string) string {
	return "'take' operator: Failed to resolve table or column expression named '" + name + "'. Fix semantic errors in your query."
}

func noColumn(name string) string {
	return "'where' operator: Failed to resolve scalar expression named '" + name + "'. Fix semantic errors in your query."
}

func TestKQLNames(t *testing.T) {
	testFamily(t, kqlFamily(), []familyTest{
		{"table in another case", huntingCase(noTable("deviceprocessevents"), "", ""), []string{"table-misspelt certain"},
			"the schema DeviceProcessEvents", "Write DeviceProcessEvents"},
		{"table misspelt", huntingCase(noTable("DeviceProcesEvents"), "", ""), []string{"table-misspelt likely"}, "DeviceProcessEvents", ""},
		{"table renamed", huntingCase(noTable("AADSignInEventsBeta"), graphHunting, ""), []string{"table-renamed certain"}, "EntraIdSignInEvents", ""},
		{"table renamed, not documented", huntingCase(noTable("LogonEvents"), graphHunting, ""), []string{"table-renamed likely"}, "DeviceLogonEvents", ""},
		{"table renamed, in a URL, the answer lost", failure("", "").status(400).with("GET", "https://api.securitycenter.windows.com/api/advancedqueries?key=MiscEvents%0A%7C%20take%201", ""),
			[]string{"table-renamed likely"}, "MiscEvents became DeviceEvents", "Query DeviceEvents"},
		{"table renamed, in a URL with a broken escape", failure("", "").status(400).with("GET", "https://api.securitycenter.windows.com/api/advancedqueries?key=MiscEvents%0A%7C%20%Asr", ""),
			[]string{"table-renamed likely"}, "MiscEvents became DeviceEvents", ""},
		{"table renamed and documented, the answer lost", failure("", "").status(400).with("POST", graphHunting, `{"Query":"AADSignInEventsBeta | take 1"}`),
			[]string{"table-renamed likely"}, "EntraIdSignInEvents", ""},
		{"column in another case, the answer lost", failure("", "").status(400).with("POST", graphHunting, `{"Query":"DeviceInfo | where devicename == 1"}`),
			[]string{"column-misspelt likely"}, "devicename", "Write DeviceName"},
		{"column in another case that a plugin may have made, the answer lost", failure("", "").status(400).with("POST", graphHunting, `{"Query":"DeviceInfo | evaluate bag_unpack(Bag) | where devicename == 1"}`),
			[]string{"column-misspelt possible"}, "devicename", "Write DeviceName"},
		{"wrong API", huntingCase(noTable("EmailEvents"), endpointHunting, ""), []string{"table-of-another-api certain"}, "/advancedqueries/run", "runHuntingQuery"},
		{"API unknown", huntingCase(noTable("EmailEvents"), "", ""), []string{"table-not-available likely", "table-of-another-api possible"}, "EmailEvents", "Microsoft Defender for Office 365"},
		{"connector named", inText(huntingCase(noTable("EmailEvents"), "", ""), "the action of Microsoft Defender ATP failed"), []string{"table-of-another-api likely", "table-not-available likely"}, "EmailEvents", "runHuntingQuery"},
		{"API unknown, as is the product", huntingCase(noTable("GraphApiAuditEvents"), "", ""), []string{"table-not-available likely", "table-of-another-api possible", "table-misspelt possible"}, "GraphApiAuditEvents", ""},
		{"no licence", huntingCase(noTable("EmailEvents"), graphHunting, ""), []string{"table-not-available likely"}, "Microsoft Defender for Office 365 fills it", ""},
		{"Sentinel", huntingCase(noTable("SecurityEvent"), "", ""), []string{"table-of-sentinel likely"}, "", "Log Analytics"},
		{"column in another case", huntingCase(noColumn("deviceid"), graphHunting, "DeviceInfo | where deviceid == 1"), []string{"column-misspelt certain"}, "1:20\nDeviceInfo | where deviceid == 1\n                   ^", "Write DeviceId"},
		{"column in another case, no query", huntingCase(noColumn("deviceid"), "", ""), []string{"column-misspelt likely"}, "DeviceId", ""},
		{"column renamed", huntingCase(noColumn("TimeGenerated"), graphHunting, "DeviceInfo | where TimeGenerated > ago(1d)"), []string{"column-renamed likely"}, "Timestamp", "Write Timestamp"},
		{"column renamed, documented", huntingCase(noColumn("FinalEmailAction"), "", ""), []string{"column-renamed certain"}, "EmailAction", ""},
		{"column of another table", huntingCase(noColumn("SenderFromAddress"), graphHunting, "DeviceInfo | where SenderFromAddress == 'a'"), []string{"column-of-another-table likely"}, "EmailEvents", ""},
		{"column dropped", huntingCase(noColumn("DeviceName"), graphHunting, "DeviceInfo | project DeviceId | where DeviceName == 'a'"), []string{"column-dropped likely"}, "DeviceInfo has a column DeviceName", ""},
		{"column misspelt", huntingCase(noColumn("CountryCode"), graphHunting, "EntraIdSignInEvents | where CountryCode == 'DE'"), []string{"column-misspelt likely", "column-of-another-table likely"}, "Country", "Did you mean Country"},
		{"letters lost", huntingCase(noColumn("**IsInteetFacing**"), "", ""), []string{"query-mangled likely"}, "IsInternetFacing", "Invoke-MgGraphRequest"},
		{"letters lost, query known", huntingCase(noColumn("IsInteetFacing"), graphHunting, "DeviceInfo | summarize count() by IsInternetFacing"), []string{"query-mangled certain"}, "IsInternetFacing", ""},
		{"column of some table, no query", huntingCase(noColumn("SHA1"), "", ""), []string{"column-absent likely"}, "SHA1 is spelled correctly; it is a column of ", "a table that has SHA1"},
		{"column in two letter cases, no query", huntingCase(noColumn("IpAddress"), "", ""), []string{"column-misspelt likely", "column-absent likely"}, "these tables have IPAddress", "for example IPAddress"},
		{"column of a custom log", huntingCase(noColumn("clientIP_s"), "", ""), []string{"column-of-workspace likely"}, "clientIP_s", "column_ifexists('clientIP_s', '')"},
		{"column that the query defines and drops", huntingCase(noColumn("Hash"), graphHunting, "DeviceFileEvents | extend Hash = SHA1 | project DeviceId | where Hash == ''"), []string{"column-dropped likely"}, "and then has project", "Keep Hash in that project"},
		{"column defined next to the message", inText(huntingCase("'top-nested' operator: Failed to resolve table or column or scalar expression named 'src'", "", ""), "Syslog | extend src=Computer\n| top-nested 3 of Facility by count()\n| top-nested 3 of src by count()"),
			[]string{"column-dropped likely"}, "top-nested", "as one operator"},
		{"name of a let", huntingCase(noColumn("days"), graphHunting, "let days = 7d; DeviceInfo | where Timestamp > ago(days)"), []string{"let-cut-off likely"}, "let days =", "semicolon"},
		{"column of another name, in a sent query", onEngine(huntingCase(noColumn("EventId"), graphHunting, "Event | where EventId == 1")), []string{"column-renamed likely"}, "the query reads Event", "Write EventID"},
		{"column of another name, in a step below the table", inText(onEngine(huntingCase("'where' operator: Failed to resolve scalar expression named 'EventId'", "", "")), "Event\n| where EventId == 4624"),
			[]string{"column-renamed likely"}, "the text names Event", "Write EventID"},
		{"column, and a word that is a table as well", inText(onEngine(huntingCase("'where' operator: Failed to resolve scalar expression named 'EventId'", "", "")), "Event 4624 isn't found. Usage of EventId fails.\n| Event | EventId |"),
			[]string{"column-absent likely"}, "EventId", ""},
		{"watchlist read", inText(onEngine(huntingCase("'where' operator: Failed to resolve scalar expression named 'Upn'", "", "")), "let Vips = _GetWatchlist('VIPUsers');"),
			[]string{"watchlist-column likely"}, "the text has \"_GetWatchlist('VIPUsers')\"", "_GetWatchlist('VIPUsers')"},
		{"watchlist named", inText(onEngine(huntingCase("'where' operator: Failed to resolve scalar expression named 'Upn'", "", "")), "I wanted to use a watchlist later."),
			[]string{"column-absent likely", "watchlist-column possible"}, "Upn", ""},
		{"watchlist named, and a query without it", inText(huntingCase(noColumn("zzQqUpn"), graphHunting, "DeviceTvmSoftwareInventory | where zzQqUpn == 'x'"), "I wanted to use a watchlist later."), nil, "", ""},
		{"watchlist in another message", failure("BadRequest", "The watchlist wasn't found"), nil, "", ""},
		{"table of Resource Graph", onEngine(huntingCase("'where' operator: Failed to resolve table or column expression named 'resources'", "", "")), []string{"table-of-resource-graph likely"}, "resources", "az graph query"},
		{"column with the name of a table of Resource Graph", huntingCase(noColumn("resources"), graphHunting, "DeviceTvmSoftwareInventory | where resources == 1"), nil, "", ""},
		{"name that summarize makes", inText(onEngine(huntingCase("'where' operator: Failed to resolve scalar expression named 'count_'", "", "")), "SigninLogs | summarize dcount(IPAddress) | where count_ > 1"), []string{"aggregate-name likely"}, "count_", "summarize n = count()"},
		{"name that summarize makes, and no summarize", onEngine(huntingCase("'where' operator: Failed to resolve scalar expression named 'max_Age'", "", "")), []string{"column-absent likely", "aggregate-name possible"}, "max_Age", ""},
		{"table named like an aggregate", huntingCase("'union' operator: Failed to resolve table expression named 'set_A'", "", ""), nil, "", ""},
		{"name unlike those that summarize makes", huntingCase(noColumn("max_age"), graphHunting, "DeviceTvmSoftwareInventory | where max_age > 1"), nil, "", ""},
		{"custom table that the portal reads", inText(huntingCase("'take' operator: Failed to resolve table or column expression named 'Firewall_CL'", "", ""), "The same query runs fine in the portal."),
			[]string{"table-not-available possible", "table-plan likely", "table-of-sentinel possible"}, "", ""},
		{"custom table, and something that works", inText(huntingCase("'take' operator: Failed to resolve table or column expression named 'Firewall_CL'", "", ""), "Everything else works fine, and it works when I leave the table out."),
			[]string{"table-not-available likely", "table-plan possible", "table-of-sentinel possible"}, "_CL", ""},
		{"comparison, no definition", huntingCase(noColumn("zzQqXx"), graphHunting, "DeviceInfo | where zzQqXx == 1 | project DeviceId"), []string{"column-in-bag possible"}, "", ""},
		{"table that UEBA fills, in the wizard", inText(huntingCase("'where' operator: Failed to resolve table or column expression named 'IdentityInfo'", "", ""), "Set rule logic"), []string{"table-not-available likely"}, "UEBA", "turn on UEBA"},
		{"defined and kept", huntingCase(noColumn("zzQqFoo"), graphHunting, "DeviceTvmSoftwareInventory | extend zzQqFoo = 1 | where zzQqFoo == 1"), nil, "", ""},
		{"defined after its use", huntingCase(noColumn("zzQqFoo"), graphHunting, "DeviceTvmSoftwareInventory | where zzQqFoo == 1 | extend zzQqFoo = 2"), nil, "", ""},
		{"table with the end of a column", huntingCase(noTable("Wombat_s"), "", ""), nil, "", ""},
		{"only compared", huntingCase(noColumn("zzQqFoo"), graphHunting, "DeviceTvmSoftwareInventory | where zzQqFoo =~ 'a' | project DeviceId"), nil, "", ""},
		{"table of a workspace", huntingCase("'where' operator: Failed to resolve table or column expression named 'BehaviorAnalytics'", "", ""), []string{"table-not-available likely", "table-of-sentinel possible"}, "table that UEBA", "turn on UEBA"},
		{"table of a workspace, hunting named", inText(huntingCase("'where' operator: Failed to resolve table or column expression named 'Syslog'", "", ""), "Advanced hunting says"), []string{"table-of-sentinel likely"}, "no table Syslog", "Log Analytics"},
		{"column that evaluate makes", huntingCase("'evaluate' operator: Failed to resolve column or scalar expression named 'SHA1'", "", ""), nil, "", ""},
		{"branch of a union", huntingCase("Failed to resolve entity 'View_3'", "", ""), nil, "", ""},
		{"name of the editor", huntingCase("The name 'Wombat' does not refer to a table.", "", ""), nil, "", ""},
		{"function not defined", huntingCase("The scalar function 'ToUpper' is not defined.", "", ""), []string{"function-misspelt certain"}, "toupper", "Write toupper"},
		{"function in another case", huntingCase("Unknown function: 'Ago'. Fix semantic errors in your query.", "", ""), []string{"function-misspelt certain"}, "ago", "Write ago"},
		{"saved function", huntingCase("The query has a semantic error: Unknown function: '_MyOrgDeviceBaseline'. Fix semantic errors in your query.", "", ""), []string{"function-elsewhere likely"}, "_MyOrgDeviceBaseline", ""},

		{"nothing renamed, the answer lost", failure("", "").status(400).with("POST", graphHunting, `{"Query":"DeviceInfo | take 1"}`), []string{"query-rejected possible"}, "", "Advanced hunting"},
		{"renamed, in the URL of another operation", failure("", "").status(400).with("GET", "https://api.securitycenter.windows.com/api/machines?key=MiscEvents", ""), nil, "", ""},
		{"renamed, but no fault of the request", failure("", "").status(403).with("POST", graphHunting, `{"Query":"MiscEvents | take 1"}`), nil, "", ""},
		{"column of no table", huntingCase(noColumn("zzQqXx"), graphHunting, "DeviceInfo | where zzQqXx == 1"), []string{"column-in-bag possible"}, "no column zzQqXx", "extend zzQqXx = tostring(parse_json(AdditionalFields).zzQqXx)"},
		{"unknown column where no table has a dynamic one", huntingCase(noColumn("zzQqXx"), graphHunting, "DeviceTvmSoftwareInventory | where zzQqXx == 1"), nil, "", ""},
		{"a query of another kind", huntingCase("nothing to say of names", graphHunting, "DeviceTvmSoftwareInventory"), nil, "", ""},
		{"an unknown column of a table of devices", huntingCase(noColumn("zzQqYy"), graphHunting, "DeviceTvmSoftwareInventory | project zzQqYy"), nil, "", ""},
		{"dropped column of a table without a dynamic one", huntingCase("no such thing", graphHunting, "DeviceTvmSoftwareInventory | where A == 1"), nil, "", ""},
		{"key of an event of Cloud Apps", huntingCase(noColumn("ModifiedProperties"), graphHunting, "CloudAppEvents | where ModifiedProperties != ''"), []string{"column-in-bag possible"}, "", "parse_json("},
		{"own table", huntingCase(noTable("Wombat"), "", ""), nil, "", ""},
		{"name in a string", huntingCase("General Bad Request error message.", graphHunting, "DeviceInfo | where A == 'deviceinfo'"), nil, "", ""},
		{"no message", huntingCase("", graphHunting, "DeviceInfo"), []string{"query-rejected possible"}, "", ""},
		{"old columns in a URL, the answer lost", failure("", "").status(400).with("GET", "https://api.securitycenter.microsoft.com/api/advancedqueries?key=DeviceInfo%20%7C%20where%20EventTime%20%3E%20ago(1d)%20%7C%20project%20MachineId%2C%20ComputerName", ""),
			[]string{"column-renamed likely"}, "Timestamp, DeviceId, DeviceName", "Write Timestamp"},
		{"present columns in a URL, the answer lost", failure("", "").status(400).with("GET", "https://api.securitycenter.microsoft.com/api/advancedqueries?key=DeviceInfo%20%7C%20project%20DeviceId", ""),
			[]string{"query-rejected possible"}, "", ""},
		{"no hunting, the answer lost", failure("", "").status(400).with("GET", "https://api.securitycenter.microsoft.com/api/machines", ""), nil, "", ""},
		{"service unavailable, the answer lost", failure("", "").status(404).with("POST", graphHunting, ""), nil, "", ""},
		{"refused for the permission, the answer lost", failure("", "").status(403).with("POST", graphHunting, ""), nil, "", ""},
		{"column of no table, no query", huntingCase(noColumn("UserName"), "", ""), []string{"column-in-bag possible"}, "", "parse_json(AdditionalFields).UserName"},
		{"Graph answered", onGraph(huntingCase(noTable("IdentityLogonEvents"), "", "")), []string{"table-not-available likely"}, "Microsoft Defender for Identity", "Microsoft Defender for Identity"},
		{"no query error", failure("Forbidden", "Forbidden"), nil, "", ""},
		{"other request", failure("ResourceNotFound", "Machine deviceinfo was not found"), nil, "", ""},
		{"no name", huntingCase("Failed to resolve", "", ""), nil, "", ""},
		{"empty name", huntingCase("Failed to resolve scalar expression named ''", "", ""), nil, "", ""},
		{"internal", failure("InternalServerError", "").status(500).with("GET", "https://api.security.microsoft.com/api/machines", ""), nil, "", ""},
	})
}

func TestKQLSyntaxAndLimits(t *testing.T) {
	const (
		syntax    = "Syntax error: Query could not be parsed: SYN0002: A recognition error occurred. [line:position=2:3]"
		preempted = "Query execution has exceeded the allowed limits. The query execution was preempted. This could possibly be due to high CPU and/or memory resource consumption."
	)
	gateway := func(query string) Case { return huntingCase("", graphHunting, query).status(504) }
	testFamily(t, kqlFamily(), []familyTest{
		{"place known", huntingCase(syntax, graphHunting, "DeviceInfo\n| were A == 1"), []string{"query-syntax certain"}, "at 2:3\n| were A == 1\n  ^", "Did you mean where"},
		{"place behind an operator", huntingCase(syntax, graphHunting, "DeviceInfo\n| take take"), []string{"query-syntax certain"}, "at 2:3", "Check this place"},
		{"quote escaped", huntingCase("A recognition error occurred.", graphHunting, `DeviceInfo | where A == 'x\'`), []string{"query-unbalanced certain"}, "1:25", ""},
		{"no place", huntingCase("Syntax error: SYN0001: I could not parse that, sorry. [line:position=0:0]", "", ""), []string{"query-not-received likely"}, "0:0", "Print the request body"},
		{"place without query", huntingCase(syntax, "", ""), []string{"query-syntax likely"}, "line 2, position 3", ""},
		{"place outside the query", huntingCase(syntax, graphHunting, "DeviceInfo"), []string{"query-syntax likely"}, "line 2", ""},
		{"typographic quotes", huntingCase(syntax, graphHunting, "DeviceInfo | where DeviceName == “a”"), []string{"query-quotes certain"}, "U+201C", ""},
		{"SQL", huntingCase("A recognition error occurred.", graphHunting, "SELECT * FROM DeviceInfo"), []string{"query-sql certain"}, "SELECT", ""},
		{"bracket open", huntingCase("A recognition error occurred.", graphHunting, "DeviceInfo | where (A == 1"), []string{"query-unbalanced certain"}, "1:20", ""},
		{"quote open", huntingCase("A recognition error occurred.", graphHunting, "DeviceInfo | where A == 'x\n| take 1"), []string{"query-unbalanced certain"}, "1:25", ""},
		{"ends in a pipe", huntingCase("Syntax error: Missing expression", graphHunting, "DeviceInfo | take 1 |"), []string{"expression-missing certain"}, "1:21", ""},
		{"date", huntingCase("Failed to parse datetime literal: '31.01.2026'", "", ""), []string{"datetime-form certain"}, "31.01.2026", "ago(7d)"},
		{"result too large", huntingCase("Query execution has exceeded the allowed result size. Optimize your query by limiting the number of results and try again", endpointHunting, ""), []string{"result-too-large likely"}, "50 MB", ""},
		{"preempted", huntingCase(preempted, graphHunting, "DeviceInfo | summarize count() by DeviceId"), []string{"query-no-time-filter likely", "query-too-heavy likely"}, "Timestamp", ""},
		{"search over all tables", gateway(`search "208.67.222.222" | limit 1 | count`), []string{"search-everywhere likely"}, "search", "search in"},
		{"union of all tables", gateway(`union * | take 1`), []string{"search-everywhere likely"}, "union", ""},

		{"text ends", huntingCase("Query could not be parsed at '' on line [1,19]", "", ""), []string{"query-cut likely"}, "line 1, position 19", "@body.json"},
		{"pipe", huntingCase("Query could not be parsed at '|' on line [60,1]", "", ""), []string{"pipe-misplaced likely"}, "line 60", "semicolon"},
		{"hyphen", huntingCase("Query could not be parsed at '-' on line [1,2]", "", ""), []string{"comment-of-sql likely"}, "", "//"},
		{"slot of a template, in the query", huntingCase("Query could not be parsed at '<' on line [1,28]", graphHunting, "DeviceInfo | where OSBuild == <build>"), []string{"query-placeholder likely"}, "the query has <build>", "Replace the placeholder"},
		{"slot of a template, in a step", inText(huntingCase("Query could not be parsed at '{' on line [2,10]", "", ""), "DeviceInfo\n| where A == {{ build }}"), []string{"query-placeholder likely"}, "the query has", ""},
		{"escaped for a page, in a step", inText(huntingCase("Query could not be parsed at '&' on line [2,10]", "", ""), "DeviceInfo\n| where A &gt; 1"), []string{"query-placeholder likely"}, "the query has &gt;", ""},
		{"sign of a comparison", inText(huntingCase("Query could not be parsed at '<' on line [2,10]", "", ""), "<p>DeviceInfo</p>\n| where A < B and B > 1"), []string{"query-syntax likely", "query-placeholder possible"}, "line 2, position 10", "Check this place"},
		{"sign of a comparison, slot in a string", huntingCase("Query could not be parsed at '%' on line [9,10]", graphHunting, "DeviceInfo | where A == '%TEMP%' % % 2"), []string{"query-syntax likely", "query-placeholder possible"}, "line 9", ""},
		{"slot, and no sign in the message", huntingCase("A recognition error occurred.", graphHunting, "DeviceInfo | where A == <build>"), nil, "", ""},
		{"slot, and another failure", huntingCase("Query throttled (E_QUERY_THROTTLED)", graphHunting, "DeviceInfo | where A == <build>"), nil, "", ""},
		{"slot in another message", failure("BadRequest", "The device <name> wasn't found"), nil, "", ""},
		{"as", huntingCase("Query could not be parsed at 'as'", "", ""), []string{"query-sql likely"}, "as", "project Y = X"},
		{"backslash", huntingCase(`Query could not be parsed at '\' on line [3,7]`, "", ""), []string{"backslash-unescaped likely"}, "line 3", "in JSON double"},
		{"keyword", huntingCase("Query could not be parsed at 'missing' on line [5,11]", "", ""), []string{"word-reserved likely"}, "line 5", "['missing']"},
		{"operator misspelt", huntingCase("Query could not be parsed at 'joi' on line [2,244]", "", ""), []string{"query-syntax likely"}, "joi", "Did you mean join"},
		{"any other word", huntingCase("Query could not be parsed at 'zzQqXx' on line [2,2]", "", ""), []string{"query-syntax likely"}, "line 2, position 2", ""},
		{"part missing", huntingCase("Missing number. Fix syntax errors in your query.", "", ""), []string{"part-missing likely"}, "Missing number", "take 100"},
		{"any other part", huntingCase("Missing wombat. Fix syntax errors in your query.", "", ""), []string{"part-missing likely"}, "Missing wombat", "end of each query line"},
		{"502", huntingCase("", graphHunting, "").status(502), []string{"result-too-large possible"}, "502", "summarize"},
		{"502 of another operation", failure("UnknownError", "").status(502).with("GET", "https://graph.microsoft.com/v1.0/security/alerts_v2", ""), nil, "", ""},
		{"502 of no known URL", failure("UnknownError", "").status(502), nil, "", ""},
		{"throttled", huntingCase("Query throttled (E_QUERY_THROTTLED)", "", ""), nil, "", ""},
		{"part of another message", failure("BadRequest", "Missing name"), nil, "", ""},
		{"the message says more", huntingCase("Runaway query (E_RUNAWAY_QUERY): Join output block exceeded memory budget", "", ""), nil, "", ""},

		{"syntax without place", huntingCase("A recognition error occurred.", graphHunting, "DeviceInfo | where Name == '(' // )"), nil, "", ""},
		{"quotes inside a string", huntingCase("A recognition error occurred.", graphHunting, "DeviceInfo | where Name == \"“a”\""), nil, "", ""},
		{"column called select", huntingCase("A recognition error occurred.", graphHunting, "DeviceInfo | where select == 1"), nil, "", ""},
		{"verbatim string", huntingCase("A recognition error occurred.", graphHunting, `DeviceInfo | where Path == @"C:\" | take 1`), nil, "", ""},
		{"search in one table", gateway(`search in (DeviceInfo) "x"`), nil, "", ""},
		{"search behind a pipe", gateway(`DeviceInfo | search "x"`), nil, "", ""},
		{"504 of another operation", failure("UnknownError", "").status(504).with("GET", "https://graph.microsoft.com/v1.0/security/alerts_v2", ""), nil, "", ""},
		{"escaped quote inside", huntingCase("A recognition error occurred.", graphHunting, `DeviceInfo | where A == 'it\'s'`), nil, "", ""},
		{"good date", huntingCase("Failed to parse datetime literal: '2026-01-31'", "", ""), nil, "", ""},
	})
}

// TestSchemaIsRight holds that a table or column in its exact spelling is
// never called misspelled, unless the documentation has another one.
func TestSchemaIsRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := rapid.SampledFrom(hunting.Tables()).Draw(t, "table")
		column := rapid.SampledFrom(table.Columns).Draw(t, "column")
		causes := find(t, kqlFamily(), huntingCase(noColumn(column.Name), graphHunting, table.Name+" | where "+column.Name+" == 1"))
		for _, c := range append(causes, find(t, kqlFamily(), huntingCase(noTable(table.Name), graphHunting, ""))...) {
			if strings.HasSuffix(c.ID, "-misspelt") && table.Spelling == "" || c.Certainty == fact.Certain && !table.Retired {
				t.Fatalf("%s.%s: %s: %s", table.Name, column.Name, c.ID, c.Evidence.English())
			}
		}
	})
}

// FuzzReadQuery holds that names are read from inside the query and that
// every place of it can be shown.
func FuzzReadQuery(f *testing.F) {
	for _, seed := range []string{"DeviceInfo | where A == 'x'", "a ```b\nc``` d", `@"\" x`, "// c\n\"\\\"\" y", "“a”", "'", "\xff\r\n|"} {
		f.Add(seed, 3)
	}
	f.Fuzz(func(t *testing.T, text string, offset int) {
		q := kql.Read(text)
		for _, n := range q.Names {
			if text[n.Offset:n.Offset+len(n.Text)] != n.Text || n.Text == "" {
				t.Errorf("%q is not at %d of %q", n.Text, n.Offset, text)
			}
		}
		if got := blankStrings(q); len(got) != len(text) {
			t.Errorf("%q became %q", text, got)
		}
		if got := q.Caret(offset); (got != "") != (offset >= 0 && offset <= len(text)) {
			t.Errorf("caret at %d of %q: %q", offset, text, got)
		}
		syntaxCauses(ptr(huntingCase("syntax error", graphHunting, text)))
	})
}

// onGraph returns the case as answered by Graph, at a URL that is not known.
func onGraph(c Case) Case {
	c.Service = fact.Graph
	return c
}

// onEngine returns the case as one of a workspace or of any other engine of queries.
func onEngine(c Case) Case {
	c.Service, c.AnyEngine = fact.Unknown, true
	return c
}

// inText returns the case as found in a text.
func inText(c Case, text string) Case {
	c.Exchange.Response.Body = []byte(text)
	return c
}

package diagnose

import (
	"bytes"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/capture/kusto"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/internal/kql"
)

// QueryEngine is who answered where the words are those of the engine that runs queries,
// and nothing tells whether it is that of advanced hunting, a workspace, or a cluster.
const QueryEngine = "Kusto query engine"

// runsElsewhere reports whether the query engine of another API refused the query: the
// schema of advanced hunting says nothing about its tables then.
func (c *Case) runsElsewhere() bool {
	switch c.Foreign.Name {
	case catalog.LogAnalytics, catalog.ResourceManager, catalog.DataExplorer:
		return true
	}
	return c.isPassedOn()
}

// isPassedOn reports whether a connector passes on what Log Analytics answered.
//
//	{"error":{"code":400,"source":"logic-apis-westeurope.azure-apim.net","message":"Failed to get HTTP response …","innerError":"{\"error\":{\"code\":\"BadArgumentError\",…
func (c *Case) isPassedOn() bool {
	f := &c.Exchange.Response.Fault
	return c.Service == fact.Gateway && slices.ContainsFunc(f.InnerCodes, func(code string) bool { return catalog.IsCodeOf(code, catalog.LogAnalytics) })
}

// runsInWorkspace reports whether the query engine of a workspace refused the query.
func (c *Case) runsInWorkspace() bool {
	return c.Foreign.Name == catalog.LogAnalytics || c.Foreign.Name == catalog.ResourceManager || c.isPassedOn()
}

// MayBeOfAnyEngine reports whether words of the query engine are all that there is: nothing
// tells who answered, and advanced hunting, workspaces, and clusters have the same.
//
//	'where' operator: Failed to resolve table or column expression named 'Costs_v1_2'
func (c *Case) MayBeOfAnyEngine() bool {
	return c.Foreign == (Foreign{}) && c.isOnlyOfEngine() && !c.isOfHunting()
}

// NamesWorkspace reports whether a query failed on a name that only a workspace can
// have, or next to words of Sentinel or Log Analytics.
//
//	The name 'details_msg_s' does not refer to any known column, table, variable or function.(KS142)
//	Set rule logic
func (c *Case) NamesWorkspace() bool {
	name := c.Values.Get("name")
	if place, ok := otherPlace(name); ok && place == "workspace" && c.Exchange.Request.URL == "" && !kusto.NamesHunting(c.Exchange.Response.Body) {
		return true // whatever ID the page shows
	}
	if !c.isOnlyOfEngine() || kusto.NamesHunting(c.Exchange.Response.Body) {
		return false
	}
	if c.isOfLogsPage() {
		return true
	}
	if strings.HasSuffix(name, "_CL") || hunting.IsWorkspaceColumn(name) || isOfASIM(name) || isOfASIM(c.Values.Get("function")) {
		return true
	}
	return kusto.NamesWorkspace(c.Exchange.Response.Body) || name != workspaceTime && c.shownQuery().Has(workspaceTime)
}

// The columns that hold the time of a record.
const (
	huntingTime   = "Timestamp"
	workspaceTime = "TimeGenerated"
)

// isOnlyOfEngine reports whether an error consists of words that all query engines of
// the family share: it has no URL, no code of an API, and no ID but that of the engine.
func (c *Case) isOnlyOfEngine() bool {
	f := &c.Exchange.Response.Fault
	switch {
	case !hunting.IsShared(&c.Message), c.Exchange.Request.URL != "", c.Exchange.Request.Method != "":
		return false
	case f.Service != "" && !(f.Service == string(fact.Defender) && len(f.TrackingIDs) == 0 && f.Code == ""):
		return false
	}
	if _, numbered := catalog.FindQueryNumber(f.Code); f.Code != "" && !numbered && !isOfEditor(f.Code) {
		return false
	}
	for _, id := range f.TrackingIDs {
		if !isOfEngine(id) && !c.isOfLogsPage() {
			return false
		}
	}
	return true
}

// isOfEditor reports whether a code is a number of the library that checks queries in
// editors and pipelines: KS142.
func isOfEditor(code string) bool {
	digits, ok := strings.CutPrefix(code, "KS")
	return ok && len(digits) == 3 && strings.Trim(digits, "0123456789") == ""
}

// isOfLogsPage reports whether an error is what the page Logs of a workspace prints: the
// words of the engine with their number, and an ID below.
//
//	Request is invalid and cannot be processed: Semantic error: SEM0100: 'extend' operator: …
//	Request id: 5a0f8d1e-6b7c-4d2e-9f3a-0b1c2d3e4f50
func (c *Case) isOfLogsPage() bool {
	body := c.Exchange.Response.Body
	numbered := bytes.Contains(body, []byte("error: SEM")) || bytes.Contains(body, []byte("error: SYN"))
	return numbered && (bytes.Contains(body, []byte("\nRequest id: ")) || bytes.Contains(body, []byte("\nSupport id: ")))
}

// isOfEngine reports whether an ID is the one that the engine gives a query.
func isOfEngine(id exchange.TrackingID) bool {
	return strings.EqualFold(id.Name, "activityId") || id.Name == "support-id" // of the page of Log Analytics
}

// isOfHunting reports whether the input tells that advanced hunting ran a query: it says
// so, has the words that Defender adds to those of the engine, or reads tables that only
// advanced hunting has under the name of its time.
func (c *Case) isOfHunting() bool {
	body := c.Exchange.Response.Body
	workspace := kusto.NamesWorkspace(body)
	switch {
	case c.says("fix semantic errors", "fix syntax errors"):
		return true
	case kusto.NamesHunting(body):
		return !workspace
	case workspace:
		return false
	case c.Named:
		return true
	}
	q := c.shownQuery()
	if q.Has(workspaceTime) {
		return false
	}
	_, missing, _ := unresolved(c)
	return slices.ContainsFunc(q.Tables(), func(table string) bool { return table != missing })
}

// shownQuery returns the query that was sent; else the text around the error, which may
// have it.
func (c *Case) shownQuery() query {
	if c.call.shownRead {
		return c.call.shown
	}
	q := c.query()
	if q.Text == "" {
		body := c.Exchange.Response.Body
		q = kql.Read(string(body[:min(len(body), longestShown)]))
	}
	c.call.shownRead, c.call.shown = true, q
	return q
}

// longestShown is how much of a text is looked at for a query.
const longestShown = 8 << 10

// timeColumn names the column that holds the time of a record where the query ran.
func (c *Case) timeColumn() Text {
	switch {
	case c.Foreign.Name == catalog.DataExplorer:
		return Text{en: "the time column", ru: "столбцу времени"}
	case c.runsInWorkspace():
		return textf("%s", "%s", workspaceTime)
	case c.AnyEngine:
		return Text{en: "the time column (Timestamp in advanced hunting, TimeGenerated in a workspace)",
			ru: "столбцу времени (Timestamp в расширенной охоте, TimeGenerated в рабочей области)"}
	}
	return textf("%s", "%s", huntingTime)
}

// isOfASIM reports whether a name is one that the parsers of Sentinel's information
// model have.
//
//	imDns, _Im_Authentication, ASimNetworkSession, vimProcessEventMicrosoft365D
func isOfASIM(name string) bool {
	for _, prefix := range [...]string{"_Im_", "_ASim_", "ASim", "vim", "im"} {
		rest, ok := strings.CutPrefix(name, prefix)
		if ok && rest != "" && 'A' <= rest[0] && rest[0] <= 'Z' && namesASIMSchema(rest) {
			return true
		}
	}
	return false
}

// namesASIMSchema reports whether a name begins with a schema of the information model.
// Source: https://learn.microsoft.com/azure/sentinel/normalization-parsers-list
func namesASIMSchema(name string) bool {
	for _, schema := range [...]string{
		"AlertEvent", "AuditEvent", "Authentication", "DhcpEvent", "Dns", "FileEvent", "NetworkSession", "Process", "RegistryEvent", "Registry",
		"UserManagement", "WebSession", "Network",
	} {
		if strings.HasPrefix(name, schema) {
			return true
		}
	}
	return false
}

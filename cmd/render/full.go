package render

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// background shows what only a full answer has: the operation with its
// permissions, the values of the message, the caller, and what the catalog's
// entry rests on.
func (p *page) background(e explain.Explanation) {
	p.line("")
	if e.Operation != "" {
		p.prose(p.label(labelCall), e.Operation, nil)
	}
	if e.Permissions != nil {
		p.list(labelNeeds, e.Permissions.Required)
		p.list(labelHas, e.Permissions.Present)
	}
	var values []string
	for _, v := range e.Values {
		values = append(values, v.Name+" = "+v.Value)
	}
	p.list(labelValues, values)
	var who []string
	for _, id := range []struct{ name, value string }{{"tenant", e.Tenant}, {"app", e.Application}, {"client", e.Client}} {
		if id.value != "" {
			who = append(who, id.name+" "+id.value)
		}
	}
	p.list(labelCaller, who)
	word := labelSources
	for _, url := range sources(e) {
		p.line(p.label(word) + p.style.link(url))
		word = fact.Text{}
	}
}

// sources returns the pages and reports that the catalog has the code and its
// causes from, after the list that has the required permission.
func sources(e explain.Explanation) []string {
	if e.Permissions != nil && e.Permissions.AreListed {
		return append([]string{catalog.GraphPermissions()}, sourcesOfCode(e)...)
	}
	return sourcesOfCode(e)
}

func sourcesOfCode(e explain.Explanation) []string {
	code, ok := catalog.FindCode(e.Code, e.Service)
	if !ok {
		return nil
	}
	urls := []string{code.Source}
	for _, cause := range code.Causes {
		if cause.Source != "" && slices.ContainsFunc(e.Causes, func(c explain.Cause) bool { return c.ID == cause.ID }) {
			urls = append(urls, cause.Source)
		}
	}
	slices.Sort(urls)
	return slices.DeleteFunc(slices.Compact(urls), func(url string) bool { return !strings.Contains(url, "://") })
}

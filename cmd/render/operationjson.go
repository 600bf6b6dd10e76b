package render

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// An operationJSON is the contract of "operations -o json".
type operationJSON struct {
	Operation      string           `json:"operation"`
	Title          string           `json:"title"`
	Service        fact.Service     `json:"service"`
	Method         string           `json:"method"`
	Path           string           `json:"path"`
	URL            string           `json:"url"`
	PathParameters []parameterJSON  `json:"pathParameters,omitzero"`
	Query          []parameterJSON  `json:"query,omitzero"`
	Body           []parameterJSON  `json:"body,omitzero"`
	ContentType    string           `json:"contentType,omitzero"`
	Sample         string           `json:"sample,omitzero"`
	Curl           string           `json:"curl"`
	OData          *odataJSON       `json:"odata,omitzero"`
	Permissions    *permissionsJSON `json:"permissions,omitzero"`
	Rate           *rateJSON        `json:"rate,omitzero"`
	Limits         []string         `json:"limits,omitzero"`
	Platforms      []string         `json:"platforms,omitzero"`
	Errors         []errorJSON      `json:"errors,omitzero"`
	Retired        string           `json:"retired,omitzero"`
	Notes          []string         `json:"notes,omitzero"`
	Doc            string           `json:"doc,omitzero"`
}

type parameterJSON struct {
	Name      string          `json:"name"`
	Type      string          `json:"type,omitzero"`
	Required  bool            `json:"required"`
	Values    []string        `json:"values,omitzero"`
	Members   []parameterJSON `json:"members,omitzero"`
	MaxLength int             `json:"maxLength,omitzero"` // characters
	MaxItems  int             `json:"maxItems,omitzero"`
	Min       int             `json:"min,omitzero"`
	Max       int             `json:"max,omitzero"`
	Spellings []string        `json:"spellings,omitzero"` // that the documentation uses as well
	Form      string          `json:"form,omitzero"`
	Note      string          `json:"note,omitzero"`
}

type odataJSON struct {
	Options    []string `json:"options,omitzero"`
	Filterable []string `json:"filterable,omitzero"`
	Expandable []string `json:"expandable,omitzero"`
	Entity     string   `json:"entity,omitzero"`
	MaxTop     int      `json:"maxTop,omitzero"`
}

type permissionsJSON struct {
	API         string   `json:"api,omitzero"`
	Application []string `json:"application,omitzero"` // one of them is enough, least privilege first
	Delegated   []string `json:"delegated,omitzero"`
	UserRole    string   `json:"userRole,omitzero"`
}

// An errorJSON is an error that the page of the operation describes.
type errorJSON struct {
	Status  int    `json:"status"`
	Code    string `json:"code,omitzero"`
	Cause   string `json:"cause"`
	Summary string `json:"summary"`
	Fix     string `json:"fix"`
}

type rateJSON struct {
	PerMinute int `json:"perMinute,omitzero"`
	PerHour   int `json:"perHour,omitzero"`
}

func newOperationJSON(op fact.Operation, l explain.Language) operationJSON {
	j := operationJSON{
		Operation: op.ID, Title: l.Of(op.Title), Service: op.Service,
		Method: op.Method, Path: op.Path, URL: op.URL(),
		PathParameters: parametersJSON(op.PathParameters, l),
		Query:          parametersJSON(op.Query, l),
		Body:           parametersJSON(op.Body, l),
		ContentType:    op.ContentType, Sample: op.Sample, Curl: curl(op),
		Limits: texts(op.Limits, l), Platforms: texts(op.Platforms, l),
		Retired: l.Of(op.Retired), Notes: texts(op.Remarks(), l), Doc: op.Doc,
	}
	if o := op.OData; o.Entity != "" || len(o.Options) > 0 {
		j.OData = &odataJSON{o.Options, o.Filterable, o.Expandable, o.Entity, o.MaxTop}
	}
	if len(op.Application)+len(op.Delegated) > 0 {
		j.Permissions = &permissionsJSON{op.PermissionAPI, op.Application, op.Delegated, op.UserRole}
	}
	if op.Rate != (fact.Rate{}) {
		j.Rate = &rateJSON{op.Rate.PerMinute, op.Rate.PerHour}
	}
	for _, e := range op.Errors {
		j.Errors = append(j.Errors, errorJSON{e.Status, e.Code, e.Cause.ID, l.Of(e.Cause.Summary), l.Of(e.Cause.Fix)})
	}
	return j
}

func parametersJSON(params []fact.Parameter, l explain.Language) []parameterJSON {
	var out []parameterJSON
	for _, p := range params {
		out = append(out, parameterJSON{
			Name: p.Name, Type: p.Type, Required: p.Required, Values: p.Values,
			Members: parametersJSON(p.Members, l), MaxLength: p.MaxLength, MaxItems: p.MaxItems,
			Min: p.Min, Max: p.Max, Spellings: p.Spellings, Form: p.Form, Note: l.Of(p.Note),
		})
	}
	return out
}

func texts(all []fact.Text, l explain.Language) []string {
	var out []string
	for _, t := range all {
		out = append(out, l.Of(t))
	}
	return out
}

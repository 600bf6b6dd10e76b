package explain

// AppendJSON appends the JSON form of e: one object, as encoding/json writes
// it without escaping HTML, at a fraction of the time.
func (e *Explanation) AppendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.what(e)
	o.ids(e.TrackingIDs)
	o.note(e)
	o.text("time", e.Time)
	o.why(e)
	o.source(e.Source)
	return append(o.b, '}')
}

// what writes the members up to the tracking IDs.
func (o *object) what(e *Explanation) {
	o.text("kind", string(e.Kind))
	o.text("failure", e.Failure)
	o.text("code", e.Code)
	o.truth("catalogued", e.Catalogued)
	o.must("service", string(e.Service))
	o.text("api", e.API)
	o.number("status", e.Status)
	o.text("statusFrom", e.StatusFrom)
	o.text("message", e.Message)
	o.text("innerMessage", e.InnerMessage)
	o.text("meaning", e.Meaning)
	o.text("unknownNote", e.UnknownNote)
}

func (o *object) ids(ids []TrackingID) {
	objects(o, "trackingIds", ids, func(o *object, id TrackingID) {
		o.must("name", id.Name)
		o.must("value", id.Value)
	})
}

// note writes the members between the tracking IDs and the time.
func (o *object) note(e *Explanation) {
	o.text("trackingNote", e.TrackingNote)
	o.text("item", e.Item)
}

// why writes the members between the time and the source.
func (o *object) why(e *Explanation) {
	o.flag("truncated", e.Truncated)
	o.values(e.Values)
	objects(o, "causes", e.Causes, func(o *object, c Cause) {
		o.must("id", c.ID)
		o.must("certainty", string(c.Certainty))
		o.must("basis", string(c.Basis))
		o.must("summary", c.Summary)
		o.text("evidence", c.Evidence)
		o.text("fix", c.Fix)
	})
	o.text("hiddenBody", e.HiddenBody)
	o.advice(e)
	o.text("correctedRequest", e.Corrected)
	o.texts("docs", e.Docs)
	o.text("operation", e.Operation)
	o.text("method", e.Method)
	o.text("url", e.URL)
	o.text("tenantId", e.Tenant)
	o.text("applicationId", e.Application)
	o.text("client", e.Client)
}

func (o *object) values(vs Values) {
	if vs == nil {
		return
	}
	o.open("values")
	for _, v := range vs {
		o.comma()
		o.quote(v.Name)
		o.b = append(o.b, ':')
		o.quote(v.Value)
	}
	o.close()
}

// advice writes what to do, besides the causes.
func (o *object) advice(e *Explanation) {
	if e.Retry != (Retry{}) {
		o.open("retry")
		o.must("advice", string(e.Retry.Advice))
		o.number("afterSeconds", e.Retry.AfterSeconds)
		o.text("otherwise", string(e.Retry.Otherwise))
		o.close()
	}
	if e.Example != nil {
		o.open("example")
		o.must("before", e.Example.Before)
		o.must("after", e.Example.After)
		o.close()
	}
	if p := e.Permissions; p != nil {
		o.open("permissions")
		o.texts("required", p.Required)
		o.texts("present", p.Present)
		o.texts("missing", p.Missing)
		o.close()
	}
}

func (o *object) source(s Source) {
	if s == (Source{}) {
		return
	}
	o.open("source")
	o.must("format", s.Format)
	o.text("name", s.Name)
	o.number("line", s.Line)
	o.close()
}

package check

import (
	"bytes"
	"mime"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/safe"
)

// jsonType is the media type of nearly every request body.
const jsonType = "application/json"

// mediaType returns the media type of a Content-Type, in lower case and
// without its parameters.
func mediaType(value string) string {
	t, _, err := mime.ParseMediaType(value)
	if err != nil {
		t, _, _ = strings.Cut(value, ";")
	}
	return strings.ToLower(strings.TrimSpace(t))
}

// checkContentType compares the Content-Type with what the operation takes.
func checkContentType(op fact.Operation, r Request) []Finding {
	if r.Header == nil || op.ContentType == "" && len(op.Body) == 0 {
		return nil
	}
	if r.HasBody && len(bytes.TrimSpace(r.Body)) == 0 {
		return nil // the body is what is missing
	}
	want := mediaType(op.ContentType)
	if want == "" {
		want = jsonType
	}
	got := r.Header.Get("Content-Type")
	if mediaType(got) == want || want == jsonType && strings.HasSuffix(mediaType(got), "+json") {
		return nil
	}
	f := Finding{
		ID: "content-type", Severity: Error, In: InHeader, Path: "Content-Type", Got: got, Want: want,
		Summary: fact.Textf("The Content-Type is %q, but the operation takes %s.",
			"Content-Type — %q, а операция принимает %s.", safe.Line(got, maxQuoted), want),
		Fix: fact.Textf("Send the header Content-Type: %s.",
			"Отправьте заголовок Content-Type: %s.", want),
	}
	if got == "" {
		f.Summary = fact.Textf("The request has a body but no Content-Type; the operation takes %s.",
			"У запроса есть тело, но нет Content-Type; операция принимает %s.", want)
	}
	if mediaType(got) == "application/x-www-form-urlencoded" {
		f.Fix = fact.Join([]fact.Text{f.Fix, {En: "curl -d alone sends it as a form.", Ru: "curl -d без заголовка отправляет тело как форму."}}, " ")
	}
	return []Finding{f}
}

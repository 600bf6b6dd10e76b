package explain

import (
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/internal/plain"
)

// An object appends the members of a JSON object.
type object struct{ b []byte }

// comma separates a member or an element from the one before, if there is one.
func (o *object) comma() {
	if last := o.b[len(o.b)-1]; last != '{' && last != '[' {
		o.b = append(o.b, ',')
	}
}

// name begins a member. A name is made of letters.
func (o *object) name(name string) {
	o.comma()
	o.b = append(o.b, '"')
	o.b = append(o.b, name...)
	o.b = append(o.b, `":`...)
}

// quote appends a string; what isn't UTF-8 in it becomes U+FFFD.
func (o *object) quote(s string) {
	if plain.End(s) < len(s) {
		o.b, _ = jsontext.AppendQuote(o.b, s)
		return
	}
	o.b = append(o.b, '"')
	o.b = append(o.b, s...)
	o.b = append(o.b, '"')
}

func (o *object) must(name, s string) {
	o.name(name)
	o.quote(s)
}

// text writes a member unless it is empty; number, flag and texts likewise.
func (o *object) text(name, s string) {
	if s != "" {
		o.must(name, s)
	}
}

func (o *object) number(name string, n int) {
	if n != 0 {
		o.name(name)
		o.b = strconv.AppendInt(o.b, int64(n), 10)
	}
}

func (o *object) truth(name string, v bool) {
	o.name(name)
	o.b = strconv.AppendBool(o.b, v)
}

func (o *object) flag(name string, v bool) {
	if v {
		o.truth(name, v)
	}
}

func (o *object) texts(name string, all []string) {
	list(o, name, all, (*object).quote)
}

func (o *object) open(name string) {
	o.name(name)
	o.b = append(o.b, '{')
}

func (o *object) close() { o.b = append(o.b, '}') }

// objects writes a member that is a list of objects, unless it is nil.
func objects[T any](o *object, name string, all []T, members func(*object, T)) {
	list(o, name, all, func(o *object, v T) {
		o.b = append(o.b, '{')
		members(o, v)
		o.close()
	})
}

// list writes a member that is a list, unless it is nil.
func list[T any](o *object, name string, all []T, element func(*object, T)) {
	if all == nil {
		return
	}
	o.name(name)
	o.b = append(o.b, '[')
	for _, v := range all {
		o.comma()
		element(o, v)
	}
	o.b = append(o.b, ']')
}

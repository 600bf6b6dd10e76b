package token

import (
	"encoding/base64"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A Demand is a claim that a service requires to see in the next token.
type Demand struct {
	Claim  string
	Values []string // alternatives; empty if any value is accepted
}

// Demands reads the claims that a challenge or a token error asks for: a JSON
// object, in base64 or not. It returns nil for anything else.
func Demands(claims string) []Demand {
	if claims == "" { // as nearly always
		return nil
	}
	text, ok := decodeClaims(claims)
	if !ok {
		return nil
	}
	d := jsontext.NewDecoder(strings.NewReader(text), jsontext.AllowDuplicateNames(true))
	var found []Demand
	members(d, func(part string) {
		if part != "access_token" {
			d.SkipValue()
			return
		}
		members(d, func(claim string) {
			demand := Demand{Claim: claim}
			members(d, func(property string) {
				values := stringsOf(d)
				if property == "value" || property == "values" {
					demand.Values = append(demand.Values, values...)
				}
			})
			found = append(found, demand)
		})
	})
	return found
}

// decodeClaims decodes base64 of any kind, with padding or without.
func decodeClaims(claims string) (string, bool) {
	claims = strings.TrimSpace(claims)
	if strings.HasPrefix(claims, "{") {
		return claims, true
	}
	claims = strings.NewReplacer("-", "+", "_", "/", "%3D", "", "%3d", "", "=", "").Replace(claims)
	decoded, err := base64.RawStdEncoding.DecodeString(claims)
	return string(decoded), err == nil
}

// members calls f for each member of the object that comes next. f reads the
// value. Anything else than an object is left out.
func members(d *jsontext.Decoder, f func(name string)) {
	if d.PeekKind() != '{' {
		d.SkipValue()
		return
	}
	d.ReadToken()
	for d.PeekKind() == '"' {
		name, err := d.ReadToken()
		if err != nil {
			return
		}
		f(name.String())
	}
	d.ReadToken()
}

// stringsOf reads a value, and returns the strings in it.
func stringsOf(d *jsontext.Decoder) []string {
	value, err := d.ReadValue()
	if err != nil {
		return nil
	}
	var found []string
	inside := jsontext.NewDecoder(strings.NewReader(string(value)), jsontext.AllowDuplicateNames(true))
	for {
		t, err := inside.ReadToken()
		if err != nil {
			return found
		}
		if k := t.Kind(); k == '"' || k == '0' {
			found = append(found, t.String())
		}
	}
}

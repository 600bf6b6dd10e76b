package render

import (
	"encoding/json"
	"io"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/safe"
)

// A tokenJSON is the contract of "token -o json".
type tokenJSON struct {
	Kind            string           `json:"kind"` // app, user or id
	Audience        []string         `json:"audience,omitzero"`
	API             string           `json:"api,omitzero"` // display name of the API
	Issuer          string           `json:"issuer,omitzero"`
	Version         string           `json:"version,omitzero"`
	Tenant          string           `json:"tenantId,omitzero"`
	Application     string           `json:"applicationId,omitzero"`
	ApplicationName string           `json:"applicationName,omitzero"`
	User            string           `json:"user,omitzero"`
	UserName        string           `json:"userName,omitzero"`
	ObjectID        string           `json:"objectId,omitzero"`
	TokenID         string           `json:"tokenId,omitzero"` // as the sign-in logs list it
	Permissions     []permissionJSON `json:"permissions,omitzero"`
	IssuedAt        time.Time        `json:"issuedAt,omitzero"`
	NotBefore       time.Time        `json:"notBefore,omitzero"`
	Expires         time.Time        `json:"expires,omitzero"`
	Expired         bool             `json:"expired"`
	Problems        []problemJSON    `json:"problems,omitzero"`
	For             *suitabilityJSON `json:"for,omitzero"` // only where an operation was named
}

type permissionJSON struct {
	Name   string `json:"name"`
	Allows string `json:"allows,omitzero"`
}

type problemJSON struct {
	ID      string `json:"id"`
	Summary string `json:"summary"`
}

type suitabilityJSON struct {
	Operation string      `json:"operation"`
	Suitable  bool        `json:"suitable"`
	Required  []string    `json:"required,omitzero"` // one of them is enough
	Missing   []string    `json:"missing,omitzero"`
	Causes    []causeJSON `json:"causes,omitzero"`
}

type causeJSON struct {
	ID        string         `json:"id"`
	Certainty fact.Certainty `json:"certainty"`
	Summary   string         `json:"summary"`
	Evidence  string         `json:"evidence,omitzero"`
	Fix       string         `json:"fix"`
}

// JSON writes it as one object on one line.
func (r ReadToken) JSON(w io.Writer, l explain.Language) error {
	t := r.Token
	out := tokenJSON{
		Kind: string(t.Kind), Audience: safeTexts(t.Audience), API: r.apiName(), Issuer: safe.Text(t.Issuer), Version: safe.Text(t.Version),
		Tenant: safe.Text(t.Tenant), Application: safe.Text(t.AppID), ApplicationName: safe.Text(t.AppName),
		User: safe.Text(t.User), UserName: safe.Text(t.Name), ObjectID: safe.Text(t.ObjectID), TokenID: safe.Text(t.UniqueID),
		IssuedAt: t.IssuedAt, NotBefore: t.NotBefore, Expires: t.Expires,
		Expired: !t.Expires.IsZero() && !t.Expires.After(r.Now),
	}
	for _, name := range t.Permissions() {
		p := permissionJSON{Name: safe.Text(name)}
		if _, ok := catalog.FindPermission(name, r.apiName()); ok {
			p.Allows = l.Of(r.allows(name))
		}
		out.Permissions = append(out.Permissions, p)
	}
	for _, p := range t.Problems {
		out.Problems = append(out.Problems, problemJSON{string(p.Kind), l.Of(p.Text)})
	}
	if r.Operation.ID != "" {
		out.For = r.suitability(l)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func (r ReadToken) suitability(l explain.Language) *suitabilityJSON {
	s := &suitabilityJSON{Operation: r.Operation.ID, Suitable: len(r.Causes) == 0, Required: r.required(), Missing: r.missing()}
	for _, c := range r.Causes {
		s.Causes = append(s.Causes, causeJSON{c.ID, c.Certainty, l.Write(c.Summary), l.Write(c.Evidence), l.Write(c.Fix)})
	}
	return s
}

func safeTexts(all []string) []string {
	var out []string
	for _, s := range all {
		out = append(out, safe.Text(s))
	}
	return out
}
